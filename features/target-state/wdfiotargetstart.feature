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

  @TGT-005 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstart @section:returns
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-005 A deleted target does not start
    WdfIoTargetStart on a deleted target MUST return STATUS_INVALID_DEVICE_STATE.
    The handle of a deleted target is valid only while somebody refers to it, or inside its own
    callbacks.

  @TGT-006 @must @driver @misuse
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-006 A closed target is not started
    A driver MUST NOT start a target that is closed; whatever the call returns, nothing reaches the
    closed device.
    The source returns STATUS_SUCCESS and reports Started, the defect named start-on-closed.

  @TGT-007 @must @framework
  @source:wdfiotarget/ne-wdfiotarget-_wdf_io_target_sent_io_action @section:field-WdfIoTargetLeaveSentIoPending
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstart @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-007 Starting delivers the queue in its order
    WdfIoTargetStart MUST deliver every request of the queue once, in the order in which they were
    sent.
    The order is the source's; the documentation only keeps the requests until the start.

  @TGT-008 @must @framework @profile:kmdf-1.33
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstart @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-008 A new send may come between the old ones
    A request sent while WdfIoTargetStart is delivering the queue MAY arrive before, between or after
    the queued ones, whose own order MUST stay.

  @TGT-009 @must @framework @profile:kmdf-1.33
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstart @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-009 A request that cannot be delivered after all is not lost
    If the target is no longer started when its turn comes, a queued request MUST be queued again
    where the target is stopped, and otherwise completed with STATUS_INVALID_DEVICE_STATE and
    information 0.

  @TGT-011 @should @framework
  @source:wdfrequest/ns-wdfrequest-_wdf_request_send_options @section:field-Timeout
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-011 A deadline outlives the restart
    The deadline of a request that waited in the queue SHOULD still apply after WdfIoTargetStart.
    The source drops it, so `kmdf-1.33` expects that it never fires; `documented` allows both.

  @TGT-022 @must @driver @misuse
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstart @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstop @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetpurge @section:remarks
  @source:wdfiotarget/ne-wdfiotarget-_wdf_io_target_sent_io_action @section:remarks
  @source:wdfiotarget/ne-wdfiotarget-_wdf_io_target_purge_io_action @section:remarks
  Rule: TGT-022 Changes of a target's state follow one another
    A driver MUST NOT start, stop or purge a target while another such call has not returned, and
    MUST NOT make a waiting one from a completion routine.
    The source then may leave one caller waiting for ever, named lost-wake-up, or let one go too
    early, named early-wake-up.
