Feature: WdfRequestComplete and WdfRequestCompleteWithInformation
  How a driver hands a received request back to its originator.

  @DON-015 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcompletewithinformation @section:remarks
  @source:wdf/completing-i-o-requests @section:Providing-Completion-Information
  @framework-source:core/fxrequest.cpp
  Rule: DON-015 Completing keeps or overwrites the information
    WdfRequestComplete MUST keep the information the request carries, and
    WdfRequestCompleteWithInformation MUST replace it.

    Scenario: WdfRequestComplete keeps it
      Given a received read request "q1"
      And the driver sets the information of "q1" to 9
      When the driver completes "q1" with STATUS_SUCCESS
      Then the originator gets "q1" back once with STATUS_SUCCESS and 9 bytes

    Scenario: WdfRequestCompleteWithInformation replaces it
      Given a received read request "q1"
      And the driver sets the information of "q1" to 9
      When the driver completes "q1" with STATUS_SUCCESS and 16 bytes
      Then the originator gets "q1" back once with STATUS_SUCCESS and 16 bytes

  @DON-017 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcomplete @section:remarks
  @framework-source:core/fxrequest.cpp
  Rule: DON-017 Completing a received request cleans it up
    Completing a received request MUST call its EvtCleanupCallback once.
    The pages do not say whether the originator has the request back by then: `documented` allows
    either, `kmdf-1.33` demands that the cleanup comes first.

    Scenario: Completing a received request
      Given a received read request "q1"
      When the driver completes "q1" with STATUS_SUCCESS and 16 bytes
      Then the cleanup callback of "q1" was called once
      And the originator gets "q1" back once with STATUS_SUCCESS and 16 bytes

    @profile:kmdf-1.33
    Scenario: The source cleans up before the originator gets it
      Given a received read request "q1"
      When the driver completes "q1" with STATUS_SUCCESS and 16 bytes
      Then the cleanup callback of "q1" was called once
      And the following happened in order:
        """
        the cleanup callback of "q1" was called
        the originator got "q1" back
        the completion of "q1" returned
        """

  @DON-018 @must @framework @untestable
  @source:wdf/specifying-priority-boosts-when-completing-i-o-requests @section:Specifying-Priority-Boosts-When-Completing-I-O-Requests
  @source:wdfrequest/nf-wdfrequest-wdfrequestcompletewithpriorityboost @section:remarks
  @source:wdfrequest/nf-wdfrequest-wdfrequestcompletewithpriorityboost @section:description
  Rule: DON-018 A priority boost changes nothing else
    The priority boost given to a completion MUST NOT change status, information or callbacks.
    Untestable: thread priorities are not observable through the interface.
