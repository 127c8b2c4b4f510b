Feature: WdfIoTargetStop
  Stopping closes the out-gate. What was sent before is cancelled, awaited or left alone, as the
  driver says.

  @TGT-012 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstop @section:remarks
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-012 Stopping closes the out-gate and opens the in-gate
    WdfIoTargetStop MUST leave a started, stopped or purged target stopped.

  @TGT-013 @must @framework
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-013 A closed target does not become stopped
    WdfIoTargetStop MUST NOT change the state of a closed or deleted target.

  @TGT-014 @must @framework
  @source:wdfiotarget/ne-wdfiotarget-_wdf_io_target_sent_io_action @section:field-WdfIoTargetLeaveSentIoPending
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-014 LeaveSentIoPending returns at once
    A stop with LeaveSentIoPending MUST return without waiting and without cancelling anything.

  @TGT-015 @must @framework
  @source:wdfiotarget/ne-wdfiotarget-_wdf_io_target_sent_io_action @section:field-WdfIoTargetCancelSentIo
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstop @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-015 CancelSentIo cancels and waits
    A stop with CancelSentIo MUST try to cancel every request that was sent through the gates, and
    MUST NOT return while one of them is still with the lower driver.
    The source tries them in the order in which they were sent.

  @TGT-016 @must @framework
  @source:wdfiotarget/ne-wdfiotarget-_wdf_io_target_sent_io_action @section:field-WdfIoTargetWaitForSentIoToComplete
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-016 WaitForSentIoToComplete waits and does not cancel
    A stop with WaitForSentIoToComplete MUST NOT cancel anything, and MUST NOT return while a request
    that was sent through the gates is still with the lower driver.

  @TGT-017 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstop @section:remarks
  @source:wdfiotarget/ne-wdfiotarget-_wdf_io_target_sent_io_action @section:enum-fields
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-017 Stopping leaves the queue alone
    A stop MUST NOT deliver requests of the target's queue, and MUST NOT wait for them.
    The page of the actions can be read to cancel the target's queue as well. `documented` allows
    both; `kmdf-1.33` demands that queued requests stay where they are.

  @TGT-018 @must @framework
  @source:wdfiotarget/ne-wdfiotarget-_wdf_io_target_sent_io_action @section:field-WdfIoTargetWaitForSentIoToComplete
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-018 When a waiting stop returns, nothing is left with the lower driver
    When a stop with CancelSentIo or WaitForSentIoToComplete returns, every request that was sent
    through the gates MUST be back, and its completion routine called.
    The source keeps this only where completions do not overlap; then a routine may still be running.

  @TGT-019 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstop @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-019 Stopping does not touch requests that ignored the state
    A stop MUST neither cancel nor await requests sent with IGNORE_TARGET_STATE or SEND_AND_FORGET.

  @TGT-020 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstop @section:remarks
  Rule: TGT-020 A target may be stopped again
    A driver MUST be able to stop a stopped target with another action, which then applies to what
    is still out.

  @TGT-021 @must @framework @profile:kmdf-1.33
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstop @section:parameters
  @framework-source:targets/general/fxiotargetapi.cpp
  Rule: TGT-021 An undefined action does nothing
    A stop or purge with an undefined action MUST be ignored.
