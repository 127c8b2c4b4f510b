Feature: WdfIoTargetCloseForQueryRemove
  A target is closed for a while because its device may go.

  @TGT-043 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetcloseforqueryremove @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetcloseforqueryremove @section:description
  @framework-source:targets/general/fxiotargetremote.cpp
  Rule: TGT-043 Closing for query-remove is closing, for now
    WdfIoTargetCloseForQueryRemove MUST treat requests as WdfIoTargetClose does and leave the target
    in the state ClosedForQueryRemove, from which it can be reopened.

    Scenario: Closed, and reopened
      Given a started target "t1" opened by name
      And the lower driver of "t1" keeps requests cancelable
      And "r1" is a formatted request with a completion routine for "t1"
      And "r2" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      When the driver closes "t1" for query-remove
      Then the close of "t1" has returned
      And the completion routine of "r1" was called once with STATUS_CANCELLED and 0 bytes
      And the state of "t1" is ClosedForQueryRemove
      When the driver sends "r2" to "t1"
      Then the send of "r2" returns FALSE
      When the driver reopens "t1"
      Then the reopen of "t1" returns STATUS_SUCCESS
      When the driver sends "r2" to "t1"
      Then the send of "r2" returns TRUE
      And "r2" arrives at the lower driver of "t1" once
