Feature: Canceling I/O requests
  The originator of a received request may cancel it at any time. Who hears of it depends on who
  holds the request: a queue, the driver, the target's queue, or the lower driver.

  @CAN-019 @must @framework
  @source:wdf/canceling-i-o-requests @section:Calling-WdfRequestMarkCancelable-or-WdfRequestMarkCancelableEx
  @framework-source:targets/general/fxiotarget.cpp
  @framework-source:core/fxirpqueue.cpp
  Rule: CAN-019 The originator's cancel goes to whoever holds the request
    If the originator cancels a request that the driver has forwarded, the cancel MUST act on the
    target's queue or on the lower driver's mark; the driver hears of it through its completion
    routine only.

  @CAN-026 @must @framework @profile:kmdf-1.33
  @source:wdf/canceling-i-o-requests @section:Canceling-the-Request
  @framework-source:targets/general/fxiotarget.cpp
  @framework-source:core/fxirpqueue.cpp
  Rule: CAN-026 A request that its originator cancelled before it is sent
    Sending a received request that its originator has already cancelled MUST deliver it, visibly
    cancelled, on a started target, and MUST return FALSE with STATUS_CANCELLED on a stopped one.
    In `documented` the stopped target may also accept it and complete it with STATUS_CANCELLED.
