Feature: WdfIoTargetGetState
  A driver may ask for a target's state at any time.

  @TGT-002 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetgetstate @section:returns
  @framework-source:targets/general/fxiotargetapi.cpp
  @framework-source:targets/general/fxiotarget.cpp
  Rule: TGT-002 The state changes when the change begins
    WdfIoTargetGetState MUST report the new state while a stop, purge or close still waits for
    requests, and MUST NOT wait itself.

  @TGT-003 @must @framework
  @source:wdfiotarget/ne-wdfiotarget-_wdf_io_target_state @section:enum-fields
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetgetstate @section:returns
  @framework-source:targets/general/fxiotargetapi.cpp
  Rule: TGT-003 A target is in one of six states
    WdfIoTargetGetState MUST report Started, Stopped, Purged, ClosedForQueryRemove, Closed or
    Deleted, and never a closed state for a local target.
