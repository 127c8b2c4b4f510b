Feature: WdfIoTargetPurge
  Purging closes both gates, ends what waits in the queue and tries to cancel what was sent.

  @TGT-032 @must @framework
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:description
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-032 Purging closes both gates
    WdfIoTargetPurge MUST leave a started, stopped or purged target purged, and MUST NOT change the
    state of a closed or deleted one.

  @TGT-033 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:description
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-033 Purging ends the queue
    WdfIoTargetPurge MUST complete every request of the target's queue undelivered with a failing
    status, before it returns.
    The documentation calls it cancelling and names no code: `documented` allows STATUS_CANCELLED and
    STATUS_WDF_DEVICE_REMOVED_NOT_SENT, `kmdf-1.33` demands the latter, in the order of the queue and
    before it cancels what was sent.

  @TGT-034 @must @framework
  @source:wdfiotarget/ne-wdfiotarget-_wdf_io_target_purge_io_action @section:enum-fields
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-034 Purging cancels what was sent, and waits if told to
    WdfIoTargetPurge MUST try to cancel every request that was sent through the gates; with
    PurgeIoAndWait it MUST NOT return while one of them is out, with PurgeIo it MUST NOT wait.

  @TGT-035 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-035 Purging does not touch requests that ignored the state
    WdfIoTargetPurge MUST neither cancel nor await requests sent with IGNORE_TARGET_STATE or
    SEND_AND_FORGET.

  @TGT-036 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:remarks
  Rule: TGT-036 A target may be purged again
    A driver MUST be able to purge a purged target again, waiting this time for what is still out.

  @TGT-037 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-037 Starting after a purge begins empty
    WdfIoTargetStart after a purge MUST open both gates and deliver nothing that the purge has ended.

  @TGT-038 @must @driver @misuse
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-038 A purge does not overlap other changes
    A driver MUST NOT purge a target while a start, stop or purge of it has not returned.
