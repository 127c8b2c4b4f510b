Feature: WdfRequestChangeTarget and the format
  Changing the target takes away a format made for a target.

  @FMT-027 @must @framework @profile:kmdf-1.33 @verifier-on
  @source:wdfrequest/nf-wdfrequest-wdfrequestchangetarget @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetformatrequestforread @section:remarks
  @framework-source:core/fxrequestapi.cpp
  @framework-source:core/fxrequestbase.cpp
  Rule: FMT-027 Changing the target drops the format
    WdfRequestChangeTarget MUST drop a format made by one of the five format methods, so that the
    verifier refuses a send that follows at once with STATUS_REQUEST_NOT_ACCEPTED.
    Formats by WdfRequestFormatRequestUsingCurrentType and WdfRequestWdmFormatUsingStackLocation are
    kept.
