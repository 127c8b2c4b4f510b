Feature: WdfRequestMarkCancelable
  The older way to register a cancel callback. The kit's lower driver registers with
  WdfRequestMarkCancelableEx, which tells an early cancel by its status.

  @MRK-002 @must @framework @untestable
  @source:wdfrequest/nf-wdfrequest-wdfrequestmarkcancelable @section:remarks
  @framework-source:irphandlers/io/fxioqueue.cpp
  Rule: MRK-002 Marking a cancelled request calls the cancel callback
    WdfRequestMarkCancelable on a request that is already cancelled MUST call the cancel callback;
    the documentation promises before it returns, the source may do it later.
    Untestable: the kit's lower driver registers with WdfRequestMarkCancelableEx only.
