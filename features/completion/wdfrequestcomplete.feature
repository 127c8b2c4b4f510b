Feature: WdfRequestComplete and WdfRequestCompleteWithInformation
  How a driver hands a received request back to its originator.

  @DON-015 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcompletewithinformation @section:remarks
  @source:wdf/completing-i-o-requests @section:Providing-Completion-Information
  @framework-source:core/fxrequest.cpp
  Rule: DON-015 Completing keeps or overwrites the information
    WdfRequestComplete MUST keep the information the request carries, and
    WdfRequestCompleteWithInformation MUST replace it.

  @DON-017 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcomplete @section:remarks
  @framework-source:core/fxrequest.cpp
  Rule: DON-017 Cleanup comes before the originator
    Completing a received request MUST call its EvtCleanupCallback before the originator gets the
    request back.
    The pages place the cleanup in the completion; that it comes first is the source's order.

  @DON-018 @must @framework @untestable
  @source:wdf/specifying-priority-boosts-when-completing-i-o-requests @section:Specifying-Priority-Boosts-When-Completing-I-O-Requests
  @source:wdfrequest/nf-wdfrequest-wdfrequestcompletewithpriorityboost @section:remarks
  Rule: DON-018 A priority boost changes nothing else
    The priority boost given to a completion MUST NOT change status, information or callbacks.
    Untestable: thread priorities are not observable through the interface.
