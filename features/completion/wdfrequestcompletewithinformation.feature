Feature: WdfRequestCompleteWithInformation
  How the driver answers the originator of a request it received.

  @STS-007 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcompletewithinformation @section:remarks
  @source:wdfrequest/nf-wdfrequest-wdfrequestsetinformation @section:remarks
  @source:wdf/completing-i-o-requests @section:Providing-Completion-Information
  @framework-source:core/fxrequest.cpp
  Rule: STS-007 Status and information reach the originator
    The originator MUST get the status and information that the driver completes with, whether by
    WdfRequestCompleteWithInformation or by WdfRequestSetInformation and WdfRequestComplete.
    What WdfRequestReuse leaves of an earlier information no page says; `documented` allows any.

    Scenario: With the completion
      Given a received read request "q1"
      When the driver completes "q1" with STATUS_SUCCESS and 16 bytes
      Then the originator gets "q1" back once with STATUS_SUCCESS and 16 bytes

    Scenario: Before the completion
      Given a received read request "q1"
      When the driver sets the information of "q1" to 16
      And the driver completes "q1" with STATUS_SUCCESS
      Then the originator gets "q1" back once with STATUS_SUCCESS and 16 bytes

  @STS-011 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestcompletewithinformation @section:parameters
  @source:wdfrequest/nf-wdfrequest-wdfrequestcomplete @section:remarks
  @framework-source:core/fxrequest.cpp
  Rule: STS-011 The framework's own codes do not leave the driver
    When a driver completes a received request with a status of the framework's own, the originator
    MUST get the system's code for it.
    STATUS_WDF_PAUSED and STATUS_WDF_BUSY become STATUS_DEVICE_BUSY,
    STATUS_WDF_DEVICE_REMOVED_NOT_SENT becomes STATUS_INVALID_DEVICE_REQUEST. `documented` allows
    both.

    Scenario Outline: <framework> becomes <system>
      Given a received read request "q1"
      When the driver completes "q1" with <framework> and 0 bytes
      Then the originator gets "q1" back once with <system> and 0 bytes

      Examples:
        | framework | system |
        | STATUS_WDF_DEVICE_REMOVED_NOT_SENT | STATUS_INVALID_DEVICE_REQUEST |
        | STATUS_WDF_INTERNAL_ERROR | STATUS_INTERNAL_ERROR |
        | STATUS_WDF_TOO_FRAGMENTED | STATUS_INVALID_DEVICE_REQUEST |
        | STATUS_WDF_PAUSED | STATUS_DEVICE_BUSY |
        | STATUS_WDF_BUSY | STATUS_DEVICE_BUSY |

    Scenario: The outcome of a purge, handed on
      Given a stopped target "t1"
      And a received read request "q1"
      And "q1" is formatted for read on "t1"
      And "q1" has a completion routine
      And "q1" is sent to "t1"
      And the completion routine of "q1" will:
        """
        the driver completes "q1" with STATUS_WDF_DEVICE_REMOVED_NOT_SENT
        """
      When the driver purges "t1"
      Then the completion routine of "q1" was called once with STATUS_WDF_DEVICE_REMOVED_NOT_SENT
      And the originator gets "q1" back once with STATUS_INVALID_DEVICE_REQUEST
