Feature: WdfRequestStopAcknowledge
  What a driver says about a request when its queue is stopped.

  @MRK-019 @must @driver @untestable @sdv:kmdf-StopAckWithinEvtIoStop
  @source:wdfrequest/nf-wdfrequest-wdfrequeststopacknowledge @section:remarks
  @source:devtest/kmdf-stopackwithinevtiostop @section:StopAckWithinEvtIoStop-rule-kmdf
  Rule: MRK-019 A stop is acknowledged inside EvtIoStop
    A driver MUST call WdfRequestStopAcknowledge only inside EvtIoStop for that request.
    Untestable: queues are not stopped by the kit, and EvtIoStop is not part of the interface.
