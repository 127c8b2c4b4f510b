Feature: Completing I/O requests
  A request that was sent comes back when the lower driver completes it. From then on it belongs to
  the driver that sent it.

  @DON-001 @must @framework
  @source:wdf/completing-i-o-requests @section:Obtaining-Completion-Information
  @source:wdfrequest/nf-wdfrequest-wdfrequestsetcompletionroutine @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: DON-001 The lower driver's completion brings the completion routine
    When the lower driver completes a request that was sent asynchronously with a completion
    routine, the framework MUST call that routine, once.

  @DON-003 @must @framework
  @source:wdf/completing-i-o-requests @section:Obtaining-Completion-Information
  @framework-source:targets/general/fxiotarget.cpp
  Rule: DON-003 Never before the lower driver lets go
    The completion routine of a delivered request MUST NOT be called before the lower driver
    completes it: not when it is cancelled, not when its deadline passes, not when the target is
    stopped, purged or closed.
    The lower driver may still write to the buffers until it completes.

  @DON-004 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestgetstatus @section:remarks
  @source:wdf/completing-i-o-requests @section:Obtaining-Completion-Information
  @framework-source:core/fxrequestbase.cpp
  Rule: DON-004 Status and information arrive unchanged
    The completion routine MUST see the status and the information with which the lower driver
    completed, in its parameters and in WdfRequestGetStatus and WdfRequestGetInformation alike.

  @DON-006 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:returns
  @framework-source:core/fxrequestapi.cpp
  Rule: DON-006 A request may be completed before its send has returned
    If the lower driver completes the request while it is being handed over, the completion routine
    MAY run before WdfRequestSend returns, and WdfRequestSend MUST return TRUE all the same.

  @DON-007 @must @framework
  @source:wdfrequest/nc-wdfrequest-evt_wdf_request_completion_routine @section:parameters
  @source:wdf/request-ownership @section:Request-Ownership
  @framework-source:core/fxrequestbase.cpp
  Rule: DON-007 The routine gets the request, the target and the context of this send
    The completion routine MUST be called with the handle that was sent, the target it was sent to,
    and the context registered for this send.

  @DON-008 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestsetcompletionroutine @section:remarks
  @source:wdf/reusing-framework-request-objects @section:Reusing-Framework-Request-Objects
  @framework-source:core/fxrequestbase.cpp
  Rule: DON-008 The call uses the registration up
    Calling the completion routine MUST remove it; a received request that is sent again without
    registering is refused with STATUS_INVALID_DEVICE_REQUEST.

  @DON-009 @must @framework
  @source:wdf/completing-i-o-requests @section:When-to-Complete-a-Request
  @source:wdf/reusing-framework-request-objects @section:Reusing-Framework-Request-Objects
  @framework-source:targets/general/fxiotarget.cpp
  Rule: DON-009 Inside the routine the request is free
    From inside its completion routine the driver MUST be able to complete, delete, reuse, retarget
    and send the request again, also to the same target.

  @DON-010 @must @framework
  @source:wdf/framework-object-life-cycle @section:Using-Reference-Counts
  @framework-source:targets/general/fxiotarget.cpp
  @framework-source:core/fxrequestbase.cpp
  Rule: DON-010 The object outlives its completion routine
    The framework MUST keep the request object until its completion routine has returned, even if
    the routine completes or deletes it.

  @DON-013 @must @lower-driver @misuse @sdv:kmdf-DoubleCompletion @sdv:kmdf-DoubleCompletionLocal
  @source:wdf/completing-i-o-requests @section:When-to-Complete-a-Request
  @source:devtest/kmdf-doublecompletion @section:DoubleCompletion-rule-kmdf
  Rule: DON-013 The lower driver completes each request once
    A lower driver MUST complete each request it was given exactly once; a second completion never
    calls the completion routine again.

  @DON-014 @must @lower-driver @untestable @sdv:kmdf-ReqNotCanceledLocal
  @source:wdfrequest/nf-wdfrequest-wdfrequestunmarkcancelable @section:remarks
  @source:wdf/synchronizing-cancel-and-completion-code @section:Synchronizing-Cancel-and-Completion-Code
  @source:devtest/kmdf-reqnotcanceledlocal @section:ReqNotCanceledLocal-rule-kmdf
  Rule: DON-014 A marked request is unmarked before it is completed
    A lower driver MUST take its mark back, successfully, before it completes outside its cancel
    callback.
    Untestable: the rule binds the lower driver, which the kit plays; its scenarios keep it.

  @DON-016 @must @driver @untestable
  @source:wdf/memory-buffer-life-cycle @section:Scenario-3-Driver-issues-an-I-O-request-that-uses-an-existing-memory-object
  @framework-source:core/fxrequest.cpp
  Rule: DON-016 Lent buffers come back before the completion
    A driver MUST NOT complete a received request while another request is still formatted with its
    memory.
    Untestable: the kit's requests carry sizes and offsets, not shared memory objects.

  @DON-019 @must @framework
  @source:wdf/determining-why-an-application-request-does-not-complete @section:Determining-Why-an-Application-Request-Does-Not-Complete
  @source:wdf/sending-i-o-requests-synchronously @section:Sending-I-O-Requests-Synchronously
  Rule: DON-019 Without a completion nothing is owed
    As long as the lower driver does not complete a request, the framework MUST go on waiting: no
    completion routine, and a waiting stop does not return.
