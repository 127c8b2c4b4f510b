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
    For a marked request the answer means nothing, and a driver does not ask.
