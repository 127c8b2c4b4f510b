Feature: Sending one request to several targets
  The part of Sending I/O Requests Asynchronously that speaks of several targets.

  @RTG-015 @must @framework @profile:kmdf-1.33
  @source:wdf/sending-i-o-requests-asynchronously @section:Sending-I-O-Requests-Asynchronously
  @source:wdfrequest/nf-wdfrequest-wdfrequestsetcompletionroutine @section:remarks
  @framework-source:core/fxrequestbase.cpp
  Rule: RTG-015 Each send needs its own registration
    A completion routine MUST be called once for each registration; a driver that sends a request on
    registers again before each send.

    Scenario: A created request is sent again without a registration
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the lower driver completes "r1" with STATUS_SUCCESS
      And "r1" is formatted for read on "t1"
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns TRUE
      When the lower driver completes "r1" with STATUS_SUCCESS
      Then the completion routine of "r1" was called once
      And "r1" is not with a lower driver

    Scenario: A received request needs one
      Given a started target "t1"
      And a started target "t2"
      And a received read request "q1"
      And "q1" is formatted for read on "t1"
      And "q1" has a completion routine
      And "q1" is sent to "t1"
      And the lower driver completes "q1" with STATUS_SUCCESS
      And the driver changes the target of "q1" to "t2"
      And "q1" is formatted for read on "t2"
      When the driver sends "q1" to "t2"
      Then the send of "q1" returns FALSE
      And the status of "q1" is STATUS_INVALID_DEVICE_REQUEST

  @RTG-017 @must @framework
  @source:wdf/sending-i-o-requests-asynchronously @section:Sending-I-O-Requests-Asynchronously
  @source:wdf/memory-buffer-life-cycle @section:Scenario-5-Driver-reuses-a-request-object-that-it-created
  Rule: RTG-017 Reuse between targets is possible and not demanded of received requests
    A received request MUST be accepted by the next target after WdfRequestChangeTarget alone, and
    equally after WdfRequestReuse and WdfRequestChangeTarget.

    Scenario: Without a reuse
      Given a started target "t1"
      And a started target "t2"
      And a received read request "q1" with 2 stack locations
      And "q1" is formatted for read on "t1"
      And "q1" has a completion routine
      And "q1" is sent to "t1"
      And the lower driver completes "q1" with STATUS_UNSUCCESSFUL
      When the driver changes the target of "q1" to "t2"
      Then the change of target of "q1" returns STATUS_SUCCESS
      Given "q1" is formatted for read on "t2"
      And "q1" has a completion routine
      When the driver sends "q1" to "t2"
      Then the send of "q1" returns TRUE
      And "q1" arrives at the lower driver of "t2" once

    Scenario: With a reuse
      Given a started target "t1"
      And a started target "t2"
      And a received read request "q1" with 2 stack locations
      And "q1" is formatted for read on "t1"
      And "q1" has a completion routine
      And "q1" is sent to "t1"
      And the lower driver completes "q1" with STATUS_UNSUCCESSFUL
      And the driver reuses "q1" with STATUS_SUCCESS
      When the driver changes the target of "q1" to "t2"
      Then the change of target of "q1" returns STATUS_SUCCESS
      Given "q1" is formatted for read on "t2"
      And "q1" has a completion routine
      When the driver sends "q1" to "t2"
      Then the send of "q1" returns TRUE
      And "q1" arrives at the lower driver of "t2" once
