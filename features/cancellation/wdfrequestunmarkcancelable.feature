Feature: WdfRequestUnmarkCancelable
  Taking a mark back decides the race between completing and cancelling: exactly one side wins, and
  the return value says which.

  @MRK-005 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestunmarkcancelable @section:remarks
  @framework-source:irphandlers/io/fxioqueue.cpp
  @framework-source:core/fxrequest.cpp
  Rule: MRK-005 Success means that the cancel callback will not come
    If WdfRequestUnmarkCancelable returns STATUS_SUCCESS the framework MUST NOT call the cancel
    callback for that mark, neither then nor later.

    Scenario: Unmarked, then cancelled
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the lower driver marks "r1" cancelable
      When the lower driver unmarks "r1"
      Then the unmark of "r1" returns STATUS_SUCCESS
      When the driver cancels "r1"
      Then the cancel of "r1" returns FALSE
      And the lower driver is not asked to cancel "r1"
      When the lower driver completes "r1" with STATUS_SUCCESS and 8 bytes
      Then the completion routine of "r1" was called once with STATUS_SUCCESS and 8 bytes

  @MRK-006 @must @framework @sdv:kmdf-CompleteCanceledReq
  @source:wdfrequest/nf-wdfrequest-wdfrequestunmarkcancelable @section:remarks
  @source:devtest/kmdf-completecanceledreq @section:CompleteCanceledReq-rule-kmdf
  @framework-source:core/fxrequest.cpp
  Rule: MRK-006 STATUS_CANCELLED means that the cancel callback has the request
    If WdfRequestUnmarkCancelable returns STATUS_CANCELLED the cancel callback MUST have been called,
    or be called, exactly once for that mark; the caller leaves the completion to it.

    Scenario: Unmarked after the callback
      Given a started target "t1"
      And the lower driver of "t1" notes cancellation and keeps requests
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the driver cancels "r1"
      When the lower driver unmarks "r1"
      Then the unmark of "r1" returns STATUS_CANCELLED
      And the lower driver is asked to cancel "r1" once

    Scenario: Unmarked inside the callback
      Given a started target "t1"
      And the lower driver of "t1" notes cancellation and keeps requests
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the lower driver will, when asked to cancel "r1":
        """
        the lower driver unmarks "r1"
        """
      When the driver cancels "r1"
      Then the unmark of "r1" returns STATUS_CANCELLED
      And the lower driver is asked to cancel "r1" once

  @MRK-009 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestunmarkcancelable @section:returns
  @framework-source:core/fxrequest.cpp
  Rule: MRK-009 There is nothing to take back without a mark
    WdfRequestUnmarkCancelable on a request that is not marked MUST return a status other than
    STATUS_SUCCESS.
    The documentation names STATUS_INVALID_PARAMETER; the source's verifier answers
    STATUS_INVALID_DEVICE_REQUEST. Any failure is allowed.

    Scenario: Unmarked without a mark
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the lower driver unmarks "r1"
      Then the unmark of "r1" returns a failing status
