Feature: Sending one request to several targets
  The part of Sending I/O Requests Asynchronously that speaks of several targets.

  @RTG-015 @must @framework @profile:kmdf-1.33
  @source:wdf/sending-i-o-requests-asynchronously @section:Sending-I-O-Requests-Asynchronously
  @source:wdfrequest/nf-wdfrequest-wdfrequestsetcompletionroutine @section:remarks
  @framework-source:core/fxrequestbase.cpp
  Rule: RTG-015 Each send needs its own registration
    A completion routine MUST be called once for each registration; a driver that sends a request on
    registers again before each send.

  @RTG-017 @must @framework
  @source:wdf/sending-i-o-requests-asynchronously @section:Sending-I-O-Requests-Asynchronously
  @source:wdf/memory-buffer-life-cycle @section:Scenario-5-Driver-reuses-a-request-object-that-it-created
  Rule: RTG-017 Reuse between targets is possible and not demanded of received requests
    A received request MUST be accepted by the next target after WdfRequestChangeTarget alone, and
    equally after WdfRequestReuse and WdfRequestChangeTarget.
