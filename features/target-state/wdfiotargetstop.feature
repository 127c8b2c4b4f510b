Feature: WdfIoTargetStop
  Stopping closes the out-gate. What was sent before is cancelled, awaited or left alone, as the
  driver says.

  @TGT-012 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstop @section:remarks
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-012 Stopping closes the out-gate and opens the in-gate
    WdfIoTargetStop MUST leave a started, stopped or purged target stopped.

    Scenario Outline: Stopped from <state>
      Given a <state> target "t1"
      When the driver stops "t1" leaving sent requests
      Then the stop of "t1" has returned
      And the state of "t1" is Stopped
      Given "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns TRUE
      And "r1" has not arrived at the lower driver of "t1"

      Examples:
        | state   |
        | started |
        | stopped |
        | purged  |

  @TGT-013 @must @framework
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-013 A closed target does not become stopped
    WdfIoTargetStop MUST NOT change the state of a closed or deleted target.

    Scenario Outline: <stop> on a closed target
      Given a started target "t1"
      And the driver closes "t1"
      When <stop>
      Then the stop of "t1" has returned
      And the state of "t1" is Closed

      Examples:
        | stop                                            |
        | the driver stops "t1" leaving sent requests     |
        | the driver stops "t1" waiting for sent requests |
        | the driver stops "t1" canceling sent requests   |

    Scenario: A target that is closed for query-remove
      Given a started target "t1"
      And the driver closes "t1" for query-remove
      When the driver stops "t1" leaving sent requests
      Then the state of "t1" is ClosedForQueryRemove

  @TGT-014 @must @framework
  @source:wdfiotarget/ne-wdfiotarget-_wdf_io_target_sent_io_action @section:field-WdfIoTargetLeaveSentIoPending
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-014 LeaveSentIoPending returns at once
    A stop with LeaveSentIoPending MUST return without waiting and without cancelling anything.

    Scenario: The request stays and comes back later
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver stops "t1" leaving sent requests
      Then the stop of "t1" has returned
      And the lower driver is not asked to cancel "r1"
      And "r1" is with the lower driver of "t1"
      When the lower driver unmarks "r1"
      And the lower driver completes "r1" with STATUS_SUCCESS and 2 bytes
      Then the completion routine of "r1" was called once with STATUS_SUCCESS and 2 bytes
      And the state of "t1" is Stopped

  @TGT-015 @must @framework
  @source:wdfiotarget/ne-wdfiotarget-_wdf_io_target_sent_io_action @section:field-WdfIoTargetCancelSentIo
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstop @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-015 CancelSentIo cancels and waits
    A stop with CancelSentIo MUST try to cancel every request that was sent through the gates, and
    MUST NOT return while one of them is still with the lower driver.
    The source tries them in the order in which they were sent.

    Scenario: The lower driver gives up two requests
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r2" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And "r2" is sent to "t1"
      When the driver stops "t1" canceling sent requests
      Then the stop of "t1" has returned
      And the lower driver is asked to cancel "r1" once
      And the lower driver is asked to cancel "r2" once
      And the completion routine of "r1" was called once with STATUS_CANCELLED and 0 bytes
      And the completion routine of "r2" was called once with STATUS_CANCELLED and 0 bytes
      And the state of "t1" is Stopped

    @profile:kmdf-1.33
    Scenario: The source asks in the order of the sends
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r2" is a formatted request with a completion routine for "t1"
      And "r2" is sent to "t1"
      And "r1" is sent to "t1"
      When the driver stops "t1" canceling sent requests
      Then completion routines were called in the order "r2", "r1"

    Scenario: The lower driver cannot be cancelled
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver stops "t1" canceling sent requests
      Then the stop of "t1" is still waiting
      And the completion routine of "r1" was not called
      When the lower driver completes "r1" with STATUS_SUCCESS and 4 bytes
      Then the stop of "t1" has returned
      And the completion routine of "r1" was called once with STATUS_SUCCESS and 4 bytes

  @TGT-016 @must @framework
  @source:wdfiotarget/ne-wdfiotarget-_wdf_io_target_sent_io_action @section:field-WdfIoTargetWaitForSentIoToComplete
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-016 WaitForSentIoToComplete waits and does not cancel
    A stop with WaitForSentIoToComplete MUST NOT cancel anything, and MUST NOT return while a request
    that was sent through the gates is still with the lower driver.

    Scenario: Waiting for a request that could be cancelled
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver stops "t1" waiting for sent requests
      Then the stop of "t1" is still waiting
      And the lower driver is not asked to cancel "r1"
      When the lower driver unmarks "r1"
      And the lower driver completes "r1" with STATUS_SUCCESS and 8 bytes
      Then the stop of "t1" has returned
      And the completion routine of "r1" was called once with STATUS_SUCCESS and 8 bytes

  @TGT-017 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstop @section:remarks
  @source:wdfiotarget/ne-wdfiotarget-_wdf_io_target_sent_io_action @section:enum-fields
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @source:wdfiotarget/ne-wdfiotarget-_wdf_io_target_sent_io_action @section:field-WdfIoTargetLeaveSentIoPending
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-017 Stopping leaves the queue alone
    A stop MUST NOT deliver requests of the target's queue, and MUST NOT wait for them.
    The page of the actions can be read to cancel the target's queue as well. `documented` allows
    both; `kmdf-1.33` demands that queued requests stay where they are.

    Scenario Outline: <stop> with a request in the queue
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When <stop>
      Then the stop of "t1" has returned
      And "r1" has not arrived at the lower driver of "t1"

      Examples:
        | stop                                            |
        | the driver stops "t1" leaving sent requests     |
        | the driver stops "t1" waiting for sent requests |
        | the driver stops "t1" canceling sent requests   |

    Scenario Outline: <stop> keeps what is queued
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When <stop>
      Then the completion routine of "r1" was not called
      When the driver starts "t1"
      Then "r1" arrives at the lower driver of "t1" once

      Examples:
        | stop                                            |
        | the driver stops "t1" leaving sent requests     |
        | the driver stops "t1" waiting for sent requests |

    @profile:kmdf-1.33
    Scenario Outline: In the source the request survives "<stop>"
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When <stop>
      Then the completion routine of "r1" was not called
      When the driver starts "t1"
      Then "r1" arrives at the lower driver of "t1" once

      Examples:
        | stop                                            |
        | the driver stops "t1" waiting for sent requests |
        | the driver stops "t1" canceling sent requests   |

  @TGT-018 @must @framework
  @source:wdfiotarget/ne-wdfiotarget-_wdf_io_target_sent_io_action @section:field-WdfIoTargetWaitForSentIoToComplete
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-018 When a waiting stop returns, nothing is left with the lower driver
    When a stop with CancelSentIo or WaitForSentIoToComplete returns, every request that was sent
    through the gates MUST be back, and its completion routine called.
    The source keeps this only where completions do not overlap; then a routine may still be running.

    Scenario: Two requests come back one after the other
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r2" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And "r2" is sent to "t1"
      When the driver stops "t1" waiting for sent requests
      And the lower driver completes "r2" with STATUS_SUCCESS
      Then the stop of "t1" is still waiting
      When the lower driver completes "r1" with STATUS_SUCCESS
      Then the stop of "t1" has returned
      And the following happened in order:
        """
        the completion routine of "r2" ended
        the completion routine of "r1" ended
        the stop of "t1" returned
        """

  @TGT-019 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstop @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-019 Stopping does not touch requests that ignored the state
    A stop MUST neither cancel nor await requests sent with IGNORE_TARGET_STATE or SEND_AND_FORGET.

    Scenario Outline: <stop> and a request that ignored the state
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" ignoring the target state
      When <stop>
      Then the stop of "t1" has returned
      And the lower driver is not asked to cancel "r1"
      And "r1" is with the lower driver of "t1"

      Examples:
        | stop                                            |
        | the driver stops "t1" waiting for sent requests |
        | the driver stops "t1" canceling sent requests   |

    Scenario: A forgotten request
      Given a started target "t1"
      And a received read request "q1"
      And the driver sends "q1" to "t1" and forgets it
      When the driver stops "t1" waiting for sent requests
      Then the stop of "t1" has returned

  @TGT-020 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstop @section:remarks
  Rule: TGT-020 A target may be stopped again
    A driver MUST be able to stop a stopped target with another action, which then applies to what
    is still out.

    Scenario: First leaving, then canceling
      Given a started target "t1"
      And the lower driver of "t1" notes cancellation and keeps requests
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver stops "t1" leaving sent requests
      Then the stop of "t1" has returned
      And the lower driver is not asked to cancel "r1"
      When the driver stops "t1" canceling sent requests
      Then the lower driver is asked to cancel "r1" once
      And the stop of "t1" is still waiting
      When the lower driver completes "r1" with STATUS_CANCELLED
      Then the stop of "t1" has returned
      And the completion routine of "r1" was called once with STATUS_CANCELLED

  @TGT-021 @must @framework @profile:kmdf-1.33
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstop @section:parameters
  @source:wdfiotarget/ne-wdfiotarget-_wdf_io_target_sent_io_action @section:field-WdfIoTargetSentIoUndefined
  @framework-source:targets/general/fxiotargetapi.cpp
  Rule: TGT-021 An undefined action does nothing
    A stop or purge with an undefined action MUST be ignored.

    Scenario: Undefined actions
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver stops "t1" with an undefined action
      Then the state of "t1" is Started
      When the driver purges "t1" with an undefined action
      Then the state of "t1" is Started
      And the lower driver is not asked to cancel "r1"
