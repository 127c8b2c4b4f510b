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

  @MRK-006 @must @framework @sdv:kmdf-CompleteCanceledReq
  @source:wdfrequest/nf-wdfrequest-wdfrequestunmarkcancelable @section:remarks
  @source:devtest/kmdf-completecanceledreq @section:CompleteCanceledReq-rule-kmdf
  @framework-source:core/fxrequest.cpp
  Rule: MRK-006 STATUS_CANCELLED means that the cancel callback has the request
    If WdfRequestUnmarkCancelable returns STATUS_CANCELLED the cancel callback MUST have been called,
    or be called, exactly once for that mark; the caller leaves the completion to it.

  @MRK-009 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestunmarkcancelable @section:returns
  @framework-source:core/fxrequest.cpp
  Rule: MRK-009 There is nothing to take back without a mark
    WdfRequestUnmarkCancelable on a request that is not marked MUST return a status other than
    STATUS_SUCCESS.
    The documentation names STATUS_INVALID_PARAMETER; the source's verifier answers
    STATUS_INVALID_DEVICE_REQUEST. Any failure is allowed.
