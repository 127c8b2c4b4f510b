Feature: EvtRequestCancel
  The callback by which a driver learns that a request it has marked is to be cancelled.

  @MRK-007 @may @lower-driver
  @source:wdfrequest/nc-wdfrequest-evt_wdf_request_cancel @section:remarks
  @framework-source:irphandlers/io/fxioqueue.cpp
  Rule: MRK-007 The callback need not complete the request
    A driver whose cancel callback runs MAY leave the completion to another path; the request stays
    valid until it is completed.

    Scenario: The lower driver completes later, with success
      Given a started target "t1"
      And the lower driver of "t1" notes cancellation and keeps requests
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the driver cancels "r1"
      When 50 ms pass
      And the lower driver completes "r1" with STATUS_SUCCESS and 1 bytes
      Then the completion routine of "r1" was called once with STATUS_SUCCESS and 1 bytes

  @MRK-014 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nc-wdfrequest-evt_wdf_request_cancel @section:remarks
  @framework-source:irphandlers/io/fxioqueue.cpp
  Rule: MRK-014 The callback may complete the request and go on
    A lower driver MUST be able to complete the request inside its cancel callback, with the
    completion routine called once and the callback returning normally.

    Scenario: Completed inside the callback
      Given a started target "t1"
      And the lower driver of "t1" notes cancellation and keeps requests
      And "r1" is a formatted request with a completion routine for "t1"
      And "r1" is sent to "t1"
      And the lower driver will, when asked to cancel "r1":
        """
        the lower driver completes "r1" with STATUS_CANCELLED and 5 bytes
        the driver gets the state of "t1"
        """
      When the driver cancels "r1"
      Then the cancel of "r1" returns TRUE
      And the completion routine of "r1" was called once with STATUS_CANCELLED and 5 bytes

  @MRK-015 @must @framework @untestable
  @source:wdf/using-automatic-synchronization @section:Using-automatic-synchronization
  @source:wdf/synchronizing-cancel-and-completion-code @section:Synchronizing-Cancel-and-Completion-Code
  Rule: MRK-015 Automatic synchronization covers the cancel callback
    With automatic synchronization the cancel callback MUST NOT overlap the queue callbacks of the
    same scope.
    Untestable: synchronization scopes of the driver are not under the kit's control.
