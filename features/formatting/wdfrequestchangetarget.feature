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

    Scenario: The format is gone
      Given a started target "t1"
      And a started target "t2"
      And "r1" is a formatted request with a completion routine for "t1"
      When the driver changes the target of "r1" to "t2"
      And the driver sends "r1" to "t2"
      Then the change of target of "r1" returns STATUS_SUCCESS
      And the send of "r1" returns FALSE
      And the status of "r1" is STATUS_REQUEST_NOT_ACCEPTED
      And "r1" has not arrived at the lower driver of "t2"

    Scenario: A stack location stays
      Given a started target "t1"
      And a started target "t2"
      And a driver-created request "r1" for "t1"
      And the driver formats "r1" using a stack location for write of 32 bytes
      And "r1" has a completion routine
      When the driver changes the target of "r1" to "t2"
      And the driver sends "r1" to "t2"
      Then the send of "r1" returns TRUE
      And "r1" arrives at the lower driver of "t2" once as a write of 32 bytes
