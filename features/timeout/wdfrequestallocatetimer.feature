Feature: WdfRequestAllocateTimer
  A driver that cannot afford a refused send allocates the timer beforehand.

  @TMO-010 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestallocatetimer @section:returns
  @source:wdfrequest/nf-wdfrequest-wdfrequestallocatetimer @section:remarks
  @framework-source:core/fxrequestbase.cpp
  Rule: TMO-010 Once is enough
    WdfRequestAllocateTimer MUST return STATUS_SUCCESS, also if the request has a timer already, and
    STATUS_INSUFFICIENT_RESOURCES if none can be allocated.

  @TMO-011 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:remarks
  @source:wdfrequest/nf-wdfrequest-wdfrequestallocatetimer @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-011 No timer, no send
    An asynchronous send with a deadline whose timer cannot be allocated MUST return FALSE with
    STATUS_INSUFFICIENT_RESOURCES and not arrive; after WdfRequestAllocateTimer has succeeded that
    cannot happen.

  @TMO-012 @should @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestallocatetimer @section:remarks
  @framework-source:core/fxrequest.cpp
  Rule: TMO-012 The timer stays with the request
    An allocated timer SHOULD stay with the request through completion and reuse.

  @TMO-017 @should @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TMO-017 A synchronous send needs no timer
    A synchronous send with a deadline SHOULD NOT fail for want of a timer.
