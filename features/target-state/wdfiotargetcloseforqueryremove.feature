Feature: WdfIoTargetCloseForQueryRemove
  A target is closed for a while because its device may go.

  @TGT-043 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetcloseforqueryremove @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetcloseforqueryremove @section:description
  @framework-source:targets/general/fxiotargetremote.cpp
  Rule: TGT-043 Closing for query-remove is closing, for now
    WdfIoTargetCloseForQueryRemove MUST treat requests as WdfIoTargetClose does and leave the target
    in the state ClosedForQueryRemove, from which it can be reopened.
