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

    Scenario: The lower driver has marked the request
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And a received read request "q1"
      And "q1" is formatted for read on "t1"
      And "q1" has a completion routine
      And "q1" is sent to "t1"
      When the originator cancels "q1"
      Then the lower driver is asked to cancel "q1" once
      And the completion routine of "q1" was called once with STATUS_CANCELLED and 0 bytes
      And the originator has not got "q1" back
      When the driver completes "q1" with STATUS_CANCELLED
      Then the originator gets "q1" back once with STATUS_CANCELLED

    Scenario: The request waits in the target's queue
      Given a stopped target "t1"
      And a received read request "q1"
      And "q1" is formatted for read on "t1"
      And "q1" has a completion routine
      And "q1" is sent to "t1"
      When the originator cancels "q1"
      Then the completion routine of "q1" was called once with STATUS_CANCELLED
      And "q1" has not arrived at the lower driver of "t1"
      And the originator has not got "q1" back

    Scenario: The lower driver has not marked the request
      Given a started target "t1"
      And a received write request "q1"
      And "q1" is formatted for write on "t1"
      And "q1" has a completion routine
      And "q1" is sent to "t1"
      When the originator cancels "q1"
      Then the completion routine of "q1" was not called
      When the lower driver asks whether "q1" is canceled
      Then the question of "q1" returns TRUE

  @CAN-026 @must @framework @profile:kmdf-1.33
  @source:wdf/canceling-i-o-requests @section:Canceling-the-Request
  @framework-source:targets/general/fxiotarget.cpp
  @framework-source:core/fxirpqueue.cpp
  Rule: CAN-026 A request that its originator cancelled before it is sent
    Sending a received request that its originator has already cancelled MUST deliver it, visibly
    cancelled, on a started target, and MUST return FALSE with STATUS_CANCELLED on a stopped one.
    In `documented` the stopped target may also accept it and complete it with STATUS_CANCELLED.

    Scenario: To a started target
      Given a started target "t1"
      And a received read request "q1"
      And "q1" is formatted for read on "t1"
      And "q1" has a completion routine
      And the originator cancels "q1"
      When the driver sends "q1" to "t1"
      Then the send of "q1" returns TRUE
      And "q1" arrives at the lower driver of "t1" once already canceled

    Scenario: To a stopped target
      Given a stopped target "t1"
      And a received read request "q1"
      And "q1" is formatted for read on "t1"
      And "q1" has a completion routine
      And the originator cancels "q1"
      When the driver sends "q1" to "t1"
      Then the send of "q1" returns FALSE
      And the status of "q1" is STATUS_CANCELLED
      And the completion routine of "q1" was not called
