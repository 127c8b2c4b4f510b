Feature: WdfRequestIsCanceled
  A driver that has not marked a request may ask from time to time whether it is cancelled.

  @MRK-012 @must @framework @sdv:kmdf-ReqIsCancOnCancReq
  @source:wdfrequest/nf-wdfrequest-wdfrequestiscanceled @section:returns
  @source:wdf/canceling-i-o-requests @section:Calling-WdfRequestIsCanceled
  @source:devtest/kmdf-reqiscanconcancreq @section:ReqIsCancOnCancReq-rule-kmdf
  @framework-source:core/fxrequestapi.cpp
  Rule: MRK-012 The question is answered truly for an unmarked request
    For a request that the caller holds and has not marked, WdfRequestIsCanceled MUST return TRUE
    once somebody has tried to cancel it, and FALSE before.
    For a marked request the answer means nothing, and a driver does not ask. The page speaks of the
    I/O manager: in `documented` a driver that tried to cancel its own request may hear either.

    Scenario: The lower driver asks before and after
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the lower driver asks whether "r1" is canceled
      Then the question of "r1" returns FALSE
      When the driver cancels "r1"
      And the lower driver asks whether "r1" is canceled
      Then the question of "r1" returns TRUE

    Scenario: The driver asks about a request it received
      Given a received read request "q1"
      Then "q1" is not canceled
      When the originator cancels "q1"
      Then "q1" is canceled
      And the originator has not got "q1" back

    Scenario: A deadline counts as well
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 50 ms
      And 50 ms pass
      When the lower driver asks whether "r1" is canceled
      Then the question of "r1" returns TRUE
