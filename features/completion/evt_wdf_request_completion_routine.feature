Feature: CompletionRoutine
  The callback that gives a sent request back to the driver.

  @CMP-005 @must @framework
  @source:wdfrequest/nc-wdfrequest-evt_wdf_request_completion_routine @section:parameters
  @source:wdf/request-ownership @section:Request-Ownership
  @framework-source:core/fxrequestbase.cpp
  Rule: CMP-005 What the routine is given
    The completion routine MUST get the request that was sent, the target it was sent to, the
    completion parameters and the registered context.

  @CMP-013 @may @framework
  @source:wdfrequest/nc-wdfrequest-evt_wdf_request_completion_routine @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CMP-013 On any thread, also before the send returns
    The completion routine MAY run on the thread of the lower driver, of a canceller, of the timer
    or of a target state change, and before WdfRequestSend has returned.

  @CMP-014 @must @framework
  @source:wdf/reusing-framework-request-objects @section:Reusing-Framework-Request-Objects
  @source:wdf/completing-i-o-requests @section:When-to-Complete-a-Request
  @framework-source:targets/general/fxiotarget.cpp
  @framework-source:core/fxrequestbase.cpp
  Rule: CMP-014 The request is the driver's again
    In its completion routine a driver MUST be able to reuse, retarget, format, register, send,
    complete and delete the request, and to control the same target, without a deadlock.

  @CMP-015 @must @framework
  @source:wdfrequest/nc-wdfrequest-evt_wdf_request_completion_routine @section:description
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CMP-015 Ended by the framework, reported alike
    A request that the framework ends (cancel, deadline, purge, close) MUST be reported to the same
    routine in the same way as one that the lower driver completed.

  @CMP-017 @must @framework @profile:kmdf-1.33
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetstop @section:remarks
  @source:wdfiotarget/ne-wdfiotarget-_wdf_io_target_sent_io_action @section:enum-fields
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CMP-017 A waiting state change lets the last routine finish
    A stop, purge or close that waits MUST NOT return before the completion routine of the request
    it waited for last has returned.
    Routines of requests that came back earlier may still run.

  @CMP-018 @must @driver @untestable
  @source:wdf/completing-i-o-requests @section:When-to-Complete-a-Request
  @source:wdf/forwarding-i-o-requests @section:Forwarding-I-O-Requests
  @framework-source:core/fxrequestapi.cpp
  Rule: CMP-018 Who finishes the request
    A driver MUST complete a received request exactly once, in or after its completion routine, and
    MUST delete instead of complete a request it created.
    Untestable: the rule binds the driver; what the framework does to one that breaks it is OWN-006.

  @CPR-003 @must @framework
  @source:wdfrequest/nc-wdfrequest-evt_wdf_request_completion_routine @section:remarks
  @framework-source:core/fxrequestbase.cpp
  Rule: CPR-003 Only the status block after the other two formats
    After WdfRequestFormatRequestUsingCurrentType or WdfRequestWdmFormatUsingStackLocation the
    routine MUST get the status and information of the completion; no other parameter is promised.

  @CPR-008 @must @driver @untestable
  @source:wdfrequest/nc-wdfrequest-evt_wdf_request_completion_routine @section:remarks
  @framework-source:core/fxrequestcontext.cpp
  Rule: CPR-008 Parameters last as long as the request stays as it is
    A driver MUST NOT use the parameters of the routine after it has reused, formatted, retargeted,
    completed or deleted the request.
    Untestable: parameters cross the interface to a subject as values.

  @STS-012 @must @framework
  @source:wdf/completing-i-o-requests @section:Obtaining-Completion-Information
  @source:wdfrequest/nc-wdfrequest-evt_wdf_request_completion_routine @section:remarks
  @framework-source:core/fxrequestbase.cpp
  Rule: STS-012 One answer, however asked
    In the completion routine the status and information of the parameters MUST equal those from
    WdfRequestGetStatus and WdfRequestGetInformation.

  @CON-008 @may @framework
  @source:wdfrequest/nc-wdfrequest-evt_wdf_request_completion_routine @section:remarks
  @framework-source:core/fxrequestbase.cpp
  Rule: CON-008 Routines are not kept apart
    Completion routines of different requests MAY run at the same time.
