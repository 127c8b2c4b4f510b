Feature: WdfIoTargetPurge
  Purging closes both gates, ends what waits in the queue and tries to cancel what was sent.

  @TGT-032 @must @framework
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:description
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-032 Purging closes both gates
    WdfIoTargetPurge MUST leave a started, stopped or purged target purged, and MUST NOT change the
    state of a closed or deleted one.

    Scenario Outline: Purged from <state>
      Given a <state> target "t1"
      When the driver purges "t1"
      Then the purge of "t1" has returned
      And the state of "t1" is Purged

      Examples:
        | state   |
        | started |
        | stopped |
        | purged  |

    Scenario: A closed target does not become purged
      Given a started target "t1"
      And the driver closes "t1"
      When the driver purges "t1"
      Then the state of "t1" is Closed

  @TGT-033 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:description
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-033 Purging ends the queue
    WdfIoTargetPurge MUST complete every request of the target's queue undelivered with a failing
    status, before it returns.
    The documentation calls it cancelling and names no code: `documented` allows STATUS_CANCELLED and
    STATUS_WDF_DEVICE_REMOVED_NOT_SENT, `kmdf-1.33` demands the latter, in the order of the queue and
    before it cancels what was sent.

    Scenario Outline: <purge> with two requests in the queue
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r2" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And "r2" is sent to "t1"
      When <purge>
      Then the purge of "t1" has returned
      And the completion routine of "r1" was called once with STATUS_CANCELLED or STATUS_WDF_DEVICE_REMOVED_NOT_SENT
      And the completion routine of "r2" was called once with STATUS_CANCELLED or STATUS_WDF_DEVICE_REMOVED_NOT_SENT
      And "r1" has not arrived at the lower driver of "t1"
      And "r2" has not arrived at the lower driver of "t1"

      Examples:
        | purge                            |
        | the driver purges "t1"           |
        | the driver purges "t1" and waits |

    @profile:kmdf-1.33
    Scenario: The source ends the queue in its order, and before it cancels
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r2" is a formatted request with a completion routine for "t1"
      And "r3" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the driver stops "t1" leaving sent requests
      And "r2" is sent to "t1"
      And "r3" is sent to "t1"
      When the driver purges "t1" and waits
      Then completion routines were called in the order "r2", "r3", "r1"
      And the completion routine of "r2" was called once with STATUS_WDF_DEVICE_REMOVED_NOT_SENT and 0 bytes
      And the completion routine of "r3" was called once with STATUS_WDF_DEVICE_REMOVED_NOT_SENT and 0 bytes
      And the completion routine of "r1" was called once with STATUS_CANCELLED
      And the following happened in order:
        """
        the completion routine of "r3" ended
        the lower driver was asked to cancel "r1"
        the purge of "t1" returned
        """

  @TGT-034 @must @framework
  @source:wdfiotarget/ne-wdfiotarget-_wdf_io_target_purge_io_action @section:enum-fields
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-034 Purging cancels what was sent, and waits if told to
    WdfIoTargetPurge MUST try to cancel every request that was sent through the gates; with
    PurgeIoAndWait it MUST NOT return while one of them is out, with PurgeIo it MUST NOT wait.

    Scenario: PurgeIo does not wait
      Given a started target "t1"
      And the lower driver of "t1" notes cancellation and keeps requests
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver purges "t1"
      Then the purge of "t1" has returned
      And the lower driver is asked to cancel "r1" once
      And "r1" is with the lower driver of "t1"
      When the lower driver completes "r1" with STATUS_SUCCESS and 5 bytes
      Then the completion routine of "r1" was called once with STATUS_SUCCESS and 5 bytes

    Scenario: PurgeIoAndWait waits
      Given a started target "t1"
      And the lower driver of "t1" notes cancellation and keeps requests
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver purges "t1" and waits
      Then the purge of "t1" is still waiting
      And the lower driver is asked to cancel "r1" once
      When the lower driver completes "r1" with STATUS_CANCELLED
      Then the purge of "t1" has returned
      And the completion routine of "r1" was called once with STATUS_CANCELLED

  @TGT-035 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-035 Purging does not touch requests that ignored the state
    WdfIoTargetPurge MUST neither cancel nor await requests sent with IGNORE_TARGET_STATE or
    SEND_AND_FORGET.

    Scenario: A request that ignored the state
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1" ignoring the target state
      When the driver purges "t1" and waits
      Then the purge of "t1" has returned
      And the lower driver is not asked to cancel "r1"
      When the lower driver unmarks "r1"
      And the lower driver completes "r1" with STATUS_SUCCESS and 1 bytes
      Then the completion routine of "r1" was called once with STATUS_SUCCESS and 1 bytes

  @TGT-036 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:remarks
  Rule: TGT-036 A target may be purged again
    A driver MUST be able to purge a purged target again, waiting this time for what is still out.

    Scenario: First without waiting, then waiting
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver purges "t1"
      Then the purge of "t1" has returned
      When the driver purges "t1" and waits
      Then the purge of "t1" is still waiting
      When the lower driver completes "r1" with STATUS_SUCCESS
      Then the purge of "t1" has returned
      And the state of "t1" is Purged

  @TGT-037 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-037 Starting after a purge begins empty
    WdfIoTargetStart after a purge MUST open both gates and deliver nothing that the purge has ended.

    Scenario: Purged and started
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r2" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the driver purges "t1"
      When the driver starts "t1"
      Then the start of "t1" returns STATUS_SUCCESS
      And "r1" has not arrived at the lower driver of "t1"
      When the driver sends "r2" to "t1"
      Then the send of "r2" returns TRUE
      And "r2" arrives at the lower driver of "t1" once

  @TGT-038 @must @driver @untestable
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-038 A purge does not overlap other changes
    A driver MUST NOT purge a target while a start, stop or purge of it has not returned.
    Untestable: what follows from breaking it is not defined.
