Feature: The five synchronous methods
  WdfIoTargetSendReadSynchronously and its four siblings format, send, wait and return the outcome.

  @SYN-006 @must @framework
  @source:wdf/sending-i-o-requests-asynchronously @section:Step-3
  @source:wdf/sending-i-o-requests-synchronously @section:Sending-I-O-Requests-Synchronously
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendreadsynchronously @section:returns
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendwritesynchronously @section:returns
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendioctlsynchronously @section:returns
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendinternalioctlsynchronously @section:returns
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendinternalioctlotherssynchronously @section:returns
  @framework-source:targets/general/fxiotargetapi.cpp
  Rule: SYN-006 Format, send, wait, return
    Each of the five synchronous methods MUST let its request arrive at the lower driver, wait until
    it is completed, and return the completion status.

  @SYN-007 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendreadsynchronously @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendwritesynchronously @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendioctlsynchronously @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendinternalioctlsynchronously @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendinternalioctlotherssynchronously @section:remarks
  @framework-source:core/fxsyncrequest.cpp
  Rule: SYN-007 Without a request the framework brings one
    A synchronous method without a request MUST send one of the framework's own.

  @SYN-008 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendreadsynchronously @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendwritesynchronously @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendioctlsynchronously @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendinternalioctlsynchronously @section:remarks
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendinternalioctlotherssynchronously @section:remarks
  @framework-source:core/fxsyncrequest.cpp
  @framework-source:targets/general/fxiotarget.cpp
  Rule: SYN-008 With a request it can be cancelled
    While a synchronous method waits for a request that the driver supplied, another thread MUST be
    able to cancel it by WdfRequestCancelSentRequest.

  @SYN-009 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendreadsynchronously @section:parameters
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendwritesynchronously @section:parameters
  @framework-source:targets/general/fxiotargetapi.cpp
  Rule: SYN-009 The number of bytes
    A synchronous method that succeeds MUST return the information of the completion as the number
    of bytes.
    After a failure `documented` allows any number.

  @SYN-010 @must @framework @profile:kmdf-1.33
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendreadsynchronously @section:returns
  @framework-source:targets/general/fxiotargetapi.cpp
  Rule: SYN-010 What is checked first
    A synchronous method MUST check options, then buffers, then target and format; the first that
    fails decides what it returns.

  @SYN-011 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendreadsynchronously @section:returns
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendwritesynchronously @section:returns
  @framework-source:support/fxrequestbuffer.cpp
  Rule: SYN-011 Bad buffer descriptions are refused
    A synchronous method MUST fail if offset and length of a buffer reach beyond the end of its
    memory object.
    `documented` allows any failing status; `kmdf-1.33` demands STATUS_INTEGER_OVERFLOW.

  @SYN-012 @must @driver @untestable
  @source:wdf/completing-i-o-requests @section:Obtaining-Completion-Information
  @source:wdfrequest/nf-wdfrequest-wdfrequestgetcompletionparams @section:remarks
  @framework-source:core/fxsyncrequest.cpp
  Rule: SYN-012 No completion parameters afterwards
    A driver MUST NOT call WdfRequestGetCompletionParams after one of the five synchronous methods.
    Untestable: the rule binds the driver; no page says what the call would return.

  @SYN-013 @may @framework @untestable
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendreadsynchronously @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: SYN-013 Memory references end with the call
    A synchronous method MAY give back its memory references when it returns.
    Untestable: the interface to a subject carries lengths and no memory objects.

  @SYN-014 @must @framework @profile:kmdf-1.33
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendreadsynchronously @section:remarks
  @framework-source:core/fxsyncrequest.cpp
  Rule: SYN-014 An earlier format is dropped
    A synchronous method with a request of the driver MUST drop the format that the request had, and
    leave it unformatted, also when it is refused.

  @SYN-015 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendreadsynchronously @section:returns
  @source:wdf/controlling-a-general-i-o-target-s-state @section:Controlling-a-General-I-O-Target-s-State
  @framework-source:targets/general/fxiotarget.cpp
  @framework-source:targets/general/fxiotargetapi.cpp
  Rule: SYN-015 Refused at once
    A synchronous method on a purged, closed or query-remove-closed target MUST fail at once.
    The status is STATUS_INVALID_DEVICE_STATE in `kmdf-1.33` and any failing one in `documented`. A
    supplied request with too few stack locations gets STATUS_REQUEST_NOT_ACCEPTED.

  @SYN-016 @must @driver @untestable
  @sdv:kmdf-WdfRequestSendSyncAtDispatch
  @sdv:kmdf-WdfRequestSendSyncAtDispatch2
  @source:devtest/wdfrequestsendsyncatdispatch @section:WdfRequestSendSyncAtDispatch-rule-kmdf
  @source:devtest/wdfrequestsendsyncatdispatch2 @section:WdfRequestSendSyncAtDispatch2-rule-kmdf
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendreadsynchronously @section:remarks
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:remarks
  @framework-source:inc/private/common/fxverifier.h
  Rule: SYN-016 Waiting is for PASSIVE_LEVEL
    A driver MUST call the synchronous methods, and WdfRequestSend with SYNCHRONOUS, at
    PASSIVE_LEVEL.
    Untestable: the interface to a subject knows no interrupt levels.

  @CMP-010 @must @framework @profile:kmdf-1.33
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendreadsynchronously @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CMP-010 The synchronous methods drop the routine
    A completion routine registered on the request that a synchronous method is given MUST NOT be
    called, and MUST NOT be registered afterwards.
