Feature: EvtIoTargetQueryRemove, EvtIoTargetRemoveComplete, EvtIoTargetRemoveCanceled
  The system tells the owner of a remote target that its device may go, goes, or stays. The kit's
  driver registers no callback, so that the framework does what it does by default.

  @TGT-049 @must @framework
  @source:wdfiotarget/nc-wdfiotarget-evt_wdf_io_target_query_remove @section:remarks
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Remote-I-O-Target-States
  @framework-source:targets/general/km/fxiotargetremotekm.cpp
  Rule: TGT-049 A query for removal closes the target
    Where the driver registered no callback, a query for removal MUST close the target for
    query-remove.

  @TGT-050 @must @framework
  @source:wdfiotarget/nc-wdfiotarget-evt_wdf_io_target_remove_complete @section:remarks
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Remote-I-O-Target-States
  @framework-source:targets/general/km/fxiotargetremotekm.cpp
  Rule: TGT-050 A removed device closes the target for good
    Where the driver registered no callback, a completed removal MUST close the target, end its
    queued requests and cancel those that are out.

  @TGT-051 @must @framework @profile:kmdf-1.33
  @source:wdfiotarget/nc-wdfiotarget-evt_wdf_io_target_remove_canceled @section:remarks
  @framework-source:targets/general/km/fxiotargetremotekm.cpp
  Rule: TGT-051 A cancelled removal reopens the target
    Where the driver registered no callback, a cancelled removal MUST reopen a target that was opened
    by name, and leave any other one closed for query-remove.
