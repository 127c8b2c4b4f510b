Feature: WdfRequestGetInformation
  The number that comes with the status.

  @STS-005 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestgetinformation @section:returns
  @source:wdf/completing-i-o-requests @section:Obtaining-Completion-Information
  @framework-source:core/fxrequest.cpp
  Rule: STS-005 The lower driver's information
    After completion WdfRequestGetInformation MUST return the information that the lower driver set.

    Scenario Outline: <bytes>
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the lower driver completes "r1" with <status> and <bytes> bytes
      Then the information of "r1" is <bytes>
      And the completion routine of "r1" was called once with <status> and <bytes> bytes

      Examples:
        | status | bytes |
        | STATUS_SUCCESS | 0 |
        | STATUS_SUCCESS | 64 |
        | STATUS_UNSUCCESSFUL | 1 |

  @STS-006 @may @framework @untestable
  @source:wdfrequest/nf-wdfrequest-wdfrequestgetinformation @section:remarks
  @framework-source:core/fxrequest.cpp
  Rule: STS-006 After the driver has completed the request
    WdfRequestGetInformation MAY return 0 after the driver has completed the request.
    Untestable: the handle is no longer valid then.

  @STS-008 @may @framework @profile:kmdf-1.33 @untestable
  @source:wdfrequest/nf-wdfrequest-wdfrequestgetinformation @section:remarks
  @source:wdf/completing-i-o-requests @section:Obtaining-Completion-Information
  @framework-source:core/fxrequest.cpp
  Rule: STS-008 Old information stays
    A send whose lower driver sets no information MAY report what an earlier send left there.
    Untestable: the kit's lower driver always sets the information.

  @STS-013 @must @lower-driver @untestable
  @source:wdfrequest/nf-wdfrequest-wdfrequestcompletewithinformation @section:parameters
  @framework-source:core/fxrequest.cpp
  Rule: STS-013 No more than was asked for
    A lower driver MUST NOT complete a read or a write successfully with more bytes than were asked
    for.
    Untestable: the rule binds the lower driver, which is the kit's own.
