Feature: WdfIoTargetClose
  Closing a remote target ends all traffic with its device.

  @TGT-039 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetclose @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetclose @section:description
  @framework-source:targets/general/fxiotargetremote.cpp
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-039 Closing ends everything and waits
    WdfIoTargetClose MUST end the queued requests, try to cancel every request that is out, those
    that ignored the target's state included, and MUST NOT return before all of them are back.
    The pages speak of the queue; that sent requests are cancelled and awaited is the source's, and
    needed because the device goes away.

    Scenario: The lower driver gives up
      Given a started target "t1"
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r2" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And "r2" is sent to "t1" ignoring the target state
      When the driver closes "t1"
      Then the close of "t1" has returned
      And the lower driver is asked to cancel "r1" once
      And the lower driver is asked to cancel "r2" once
      And the completion routine of "r1" was called once with STATUS_CANCELLED and 0 bytes
      And the completion routine of "r2" was called once with STATUS_CANCELLED and 0 bytes
      And the state of "t1" is Closed

    Scenario: The lower driver takes its time
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r2" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And "r2" is sent to "t1" ignoring the target state
      When the driver closes "t1"
      Then the close of "t1" is still waiting
      When the lower driver completes "r1" with STATUS_SUCCESS
      Then the close of "t1" is still waiting
      When the lower driver completes "r2" with STATUS_SUCCESS
      Then the close of "t1" has returned
      And the completion routine of "r1" was called once with STATUS_SUCCESS
      And the completion routine of "r2" was called once with STATUS_SUCCESS

    Scenario: The queue ends undelivered
      Given a stopped target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver closes "t1"
      Then the close of "t1" has returned
      And the completion routine of "r1" was called once with STATUS_CANCELLED or STATUS_WDF_DEVICE_REMOVED_NOT_SENT
      And "r1" has not arrived at the lower driver of "t1"

  @TGT-040 @must @framework @profile:kmdf-1.33
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetclose @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-040 While a close waits, requests that ignore the state still pass
    A send with IGNORE_TARGET_STATE to a target whose close still waits MUST be delivered, not be
    cancelled by that close, and be awaited by it.
    `documented` also allows to refuse it.

    Scenario: A late request prolongs the close
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And "r2" is a formatted request with a completion routine for "t1"
      And "r3" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the driver closes "t1"
      When the driver sends "r2" to "t1" ignoring the target state
      Then the send of "r2" returns TRUE
      And "r2" arrives at the lower driver of "t1" once
      When the lower driver asks whether "r2" is canceled
      Then the question of "r2" returns FALSE
      When the lower driver completes "r1" with STATUS_SUCCESS
      Then the close of "t1" is still waiting
      When the lower driver completes "r2" with STATUS_SUCCESS
      Then the close of "t1" has returned
      When the driver sends "r3" to "t1" ignoring the target state
      Then the send of "r3" returns FALSE
      And the status of "r3" is STATUS_INVALID_DEVICE_STATE

  @TGT-041 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetclose @section:remarks
  @source:wdfiotarget/ne-wdfiotarget-_wdf_io_target_state @section:field-WdfIoTargetClosed
  @framework-source:core/fxrequestbase.cpp
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-041 After a close nothing works with the target
    After WdfIoTargetClose has returned, retargeting a request to the target and creating one for it
    MUST fail, and every send to it MUST return FALSE.
    The pages name no code for the first two, and say nothing of formatting. In `kmdf-1.33` all four
    fail with STATUS_INVALID_DEVICE_STATE. While the close still waits the pages say nothing at all:
    `documented` allows either, in `kmdf-1.33` the device is there until the close is over.

    Scenario: Nothing works any more
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And a driver-created request "r2"
      And the driver closes "t1"
      When the driver sends "r1" to "t1"
      Then the send of "r1" returns FALSE
      When the driver changes the target of "r2" to "t1"
      Then the change of target of "r2" returns a failing status
      When the driver creates request "r3" for "t1"
      Then the creation of "r3" returns a failing status

    @profile:kmdf-1.33
    Scenario: The device is there until the close is over
      Given a started target "t1"
      And "r1" is a formatted request with a completion routine for "t1"
      And a driver-created request "r2"
      And "r1" is sent to "t1"
      And the driver closes "t1"
      And the close of "t1" is still waiting
      When the driver changes the target of "r2" to "t1"
      Then the change of target of "r2" returns STATUS_SUCCESS
      When the lower driver completes "r1" with STATUS_SUCCESS
      And the driver changes the target of "r2" to "t1"
      Then the change of target of "r2" returns STATUS_INVALID_DEVICE_STATE

    @profile:kmdf-1.33
    Scenario: The source's code
      Given a started target "t1"
      And a driver-created request "r2"
      And the driver closes "t1"
      When the driver formats "r2" for write on "t1"
      Then the format of "r2" returns STATUS_INVALID_DEVICE_STATE
      When the driver changes the target of "r2" to "t1"
      Then the change of target of "r2" returns STATUS_INVALID_DEVICE_STATE
      When the driver creates request "r3" for "t1"
      Then the creation of "r3" returns STATUS_INVALID_DEVICE_STATE

  @TGT-042 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetclose @section:remarks
  @framework-source:targets/general/fxiotargetremote.cpp
  Rule: TGT-042 Closing a closed target does no harm
    WdfIoTargetClose on a target that is closed, closed for query-remove or was never opened MUST
    leave it closed and return.

    Scenario: Closed twice
      Given a started target "t1"
      And the driver closes "t1"
      When the driver closes "t1"
      Then the close of "t1" has returned
      And the state of "t1" is Closed

    Scenario: Closed after a close for query-remove
      Given a started target "t1"
      And the driver closes "t1" for query-remove
      When the driver closes "t1"
      Then the close of "t1" has returned
      And the state of "t1" is Closed

    Scenario: Never opened
      Given a remote target "t1" that was never opened
      When the driver closes "t1"
      Then the close of "t1" has returned
      And the state of "t1" is Closed
