Feature: WdfIoTargetStart
  Starting opens both gates. What waited in the queue goes to the lower driver.

  @TGT-004 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstart @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstart @section:returns
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-004 Starting opens both gates
    WdfIoTargetStart on a started, stopped or purged target MUST return STATUS_SUCCESS and leave it
    started.

    Scenario Outline: Started from <state>
      Given a <state> target "t1"
      When the driver starts "t1"
      Then the start of "t1" returns STATUS_SUCCESS
      And the state of "t1" is Started
      Given "r1" is a formatted request with a completion routine for "t1"
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns TRUE
      And "r1" arrives at the lower driver of "t1" once

      Examples:
        | state   |
        | started |
        | stopped |
        | purged  |

    Scenario: Starting does not disturb what was sent
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver starts "t1"
      Then "r1" arrives at the lower driver of "t1" once
      And the lower driver is not asked to cancel "r1"

  @TGT-005 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstart @section:returns
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-005 A deleted target does not start
    WdfIoTargetStart on a deleted target MUST return STATUS_INVALID_DEVICE_STATE.
    The handle of a deleted target is valid only while somebody refers to it, or inside its own
    callbacks.

    Scenario: A deleted target that still waits for a request
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the driver deletes "t1"
      When the driver starts "t1"
      Then the start of "t1" returns STATUS_INVALID_DEVICE_STATE
      And the state of "t1" is Deleted
      When the lower driver completes "r1" with STATUS_CANCELLED
      Then the delete of "t1" has returned

  @TGT-006 @must @driver @misuse
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-006 A closed target is not started
    A driver MUST NOT start a target that is closed; whatever the call returns, nothing reaches the
    closed device.
    The source returns STATUS_SUCCESS and reports Started, the defect named start-on-closed.

    Scenario: Started although it is closed
      Given a started target "t1"
      And a driver-created request "r1"
      And the driver closes "t1"
      When the driver starts "t1"
      And the driver formats "r1" for read on "t1"
      Then the format of "r1" returns a failing status

    Scenario: Started although it is closed, and sent to
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And the driver closes "t1"
      When the driver starts "t1"
      And the driver sends "r1" to "t1"
      Then "r1" has not arrived at the lower driver of "t1"

  @TGT-007 @must @framework
  @source:wdfiotarget/ne-wdfiotarget-_wdf_io_target_sent_io_action @section:field-WdfIoTargetLeaveSentIoPending
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstart @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-007 Starting delivers the queue
    WdfIoTargetStart MUST deliver every request of the queue once.
    The documentation only keeps the requests until the start: `documented` allows any order,
    `kmdf-1.33` demands the one in which they were sent.

    Scenario: Three requests in the queue
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r2" is a formatted request with a completion routine for "t1"
      And "r3" is a formatted request with a completion routine for "t1"
      And "r2" is sent to "t1"
      And "r1" is sent to "t1"
      And "r3" is sent to "t1"
      When the driver starts "t1"
      Then the start of "t1" returns STATUS_SUCCESS
      And "r1" arrives at the lower driver of "t1" once
      And "r2" arrives at the lower driver of "t1" once
      And "r3" arrives at the lower driver of "t1" once

    @profile:kmdf-1.33
    Scenario: The source delivers first what was sent first
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r2" is a formatted request with a completion routine for "t1"
      And "r3" is a formatted request with a completion routine for "t1"
      And "r2" is sent to "t1"
      And "r1" is sent to "t1"
      And "r3" is sent to "t1"
      When the driver starts "t1"
      Then the start of "t1" returns STATUS_SUCCESS
      And requests arrived in the order "r2", "r1", "r3"

  @TGT-008 @must @framework @profile:kmdf-1.33
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstart @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstart @section:description
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-008 A new send may come between the old ones
    A request sent while WdfIoTargetStart is delivering the queue MAY arrive before, between or after
    the queued ones, whose own order MUST stay.

    Scenario: A completion routine sends while the queue is being delivered
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r2" is a formatted request with a completion routine for "t1"
      And "r3" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And "r2" is sent to "t1"
      And the lower driver of "t1" will on arrival of "r1":
        """
        the lower driver completes "r1" with STATUS_SUCCESS
        """
      And the completion routine of "r1" will:
        """
        the driver sends "r3" to "t1"
        """
      When the driver starts "t1"
      Then the send of "r3" returns TRUE
      And requests arrived in the order "r1", "r3", "r2"

  @TGT-009 @must @framework @profile:kmdf-1.33
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstart @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstart @section:description
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-009 A request that cannot be delivered after all is not lost
    If the target is no longer started when its turn comes, a queued request MUST be queued again
    where the target is stopped, and otherwise completed with STATUS_INVALID_DEVICE_STATE and
    information 0.

    Scenario: The target is stopped while the queue is being delivered
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r2" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And "r2" is sent to "t1"
      And the lower driver of "t1" will on arrival of "r1":
        """
        the lower driver completes "r1" with STATUS_SUCCESS
        """
      And the completion routine of "r1" will:
        """
        the driver stops "t1" leaving sent requests
        """
      When the driver starts "t1"
      Then the state of "t1" is Stopped
      And "r2" has not arrived at the lower driver of "t1"
      And the completion routine of "r2" was not called
      When the driver starts "t1"
      Then "r2" arrives at the lower driver of "t1" once

    Scenario: The target is purged while the queue is being delivered
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r2" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And "r2" is sent to "t1"
      And the lower driver of "t1" will on arrival of "r1":
        """
        the lower driver completes "r1" with STATUS_SUCCESS
        """
      And the completion routine of "r1" will:
        """
        the driver purges "t1"
        """
      When the driver starts "t1"
      Then the completion routine of "r2" was called once with STATUS_INVALID_DEVICE_STATE and 0 bytes
      And "r2" has not arrived at the lower driver of "t1"

  @TGT-011 @should @framework
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-011 A deadline outlives the restart
    The deadline of a request that waited in the queue SHOULD still apply after WdfIoTargetStart.
    The source drops it, so `kmdf-1.33` expects that it never fires; `documented` allows both.

    @profile:kmdf-1.33
    Scenario: The source drops it
      Given a stopped target "t1"
      And the lower driver of "t1" notes cancellation and keeps requests
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" with a timeout of 50 ms
      And the driver starts "t1"
      When 100 ms pass
      Then "r1" is with the lower driver of "t1"
      And the lower driver is not asked to cancel "r1"
      When the lower driver unmarks "r1"
      And the lower driver completes "r1" with STATUS_CANCELLED
      Then the completion routine of "r1" was called once with STATUS_CANCELLED

    Scenario: A synchronous send keeps it
      Given a stopped target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And a driver-created request "r1" for "t1"
      And "r1" is formatted for read on "t1"
      And the driver sends "r1" to "t1" synchronously with a timeout of 50 ms
      And the driver starts "t1"
      When 50 ms pass
      Then the send of "r1" returns TRUE
      And the status of "r1" is STATUS_IO_TIMEOUT
      And the lower driver is asked to cancel "r1" once

  @TGT-022 @must @driver @untestable
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstart @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstop @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:remarks
  @source:wdfiotarget/ne-wdfiotarget-_wdf_io_target_sent_io_action @section:remarks
  @source:wdfiotarget/ne-wdfiotarget-_wdf_io_target_purge_io_action @section:remarks
  Rule: TGT-022 Changes of a target's state follow one another
    A driver MUST NOT start, stop or purge a target while another such call has not returned, and
    MUST NOT make a waiting one from a completion routine.
    Untestable: what follows from breaking it is not defined. The source then may leave one caller waiting for ever, named lost-wake-up, or let one go too
    early, named early-wake-up.
