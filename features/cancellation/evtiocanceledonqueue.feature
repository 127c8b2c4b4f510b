Feature: EvtIoCanceledOnQueue
  Requests that wait in a queue of the driver, and what happens to them when they are cancelled.

  @MRK-016 @must @framework @untestable
  @source:wdf/canceling-i-o-requests @section:Canceling-I-O-Requests
  @framework-source:irphandlers/io/fxioqueue.cpp
  Rule: MRK-016 A request that was never delivered is cancelled silently
    A cancelled request that waits in a queue and was never presented MUST be completed with
    STATUS_CANCELLED and information 0, and never be presented.
    Untestable: the kit's queue presents each request at once.

  @MRK-017 @must @framework @untestable
  @source:wdfio/nc-wdfio-evt_wdf_io_queue_io_canceled_on_queue @section:remarks
  @source:wdf/canceling-i-o-requests @section:Canceling-I-O-Requests
  @framework-source:irphandlers/io/fxioqueue.cpp
  Rule: MRK-017 A request that came back to a queue is handed over
    A cancelled request that the driver has put back into a queue MUST be handed to the driver by
    EvtIoCanceledOnQueue where that callback is registered.
    Untestable: the driver's queues are not under the kit's control.

  @MRK-018 @must @framework @profile:kmdf-1.33 @untestable
  @source:wdf/canceling-i-o-requests @section:Canceling-I-O-Requests
  @framework-source:irphandlers/io/fxioqueue.cpp
  Rule: MRK-018 A cancelled request can still be forwarded
    Forwarding or requeuing a cancelled request MUST succeed, and the queue then cancels it.
    Untestable: forwarding between queues is not part of the interface.
