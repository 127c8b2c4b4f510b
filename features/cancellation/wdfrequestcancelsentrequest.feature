Feature: WdfRequestCancelSentRequest
  A driver may try to take back a request it has sent. The call only asks: a request that the lower
  driver holds ends when the lower driver completes it, and not before. What the call returns says
  who heard the question, never how the request will end.

  @CAN-001 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:description
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  @framework-source:core/fxrequestbase.cpp
  Rule: CAN-001 A cancel asks and does not complete
    WdfRequestCancelSentRequest MUST NOT by itself end a request that the lower driver holds; only
    the lower driver's completion ends it.

  @CAN-002 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:returns
  @framework-source:core/fxrequestbase.cpp
  Rule: CAN-002 TRUE means that somebody who could cancel it was reached
    WdfRequestCancelSentRequest MUST return TRUE only if this attempt took the request out of the
    target's queue or used up the cancel callback that the lower driver had registered.
    TRUE says nothing about the final status: the lower driver may still complete with success.

  @CAN-003 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:returns
  @framework-source:core/fxrequestbase.cpp
  Rule: CAN-003 FALSE means that nobody could cancel it
    WdfRequestCancelSentRequest MUST return FALSE if the request is already completed, if another
    attempt has already reached its holder, or if the lower driver has not marked it cancelable.

  @CAN-004 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CAN-004 FALSE does not mean that it will not be cancelled
    After WdfRequestCancelSentRequest has returned FALSE the request MUST still be able to end with
    STATUS_CANCELLED, because the attempt stays visible to whoever holds the request.

  @CAN-005 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CAN-005 A request in the target's queue is cancelled by the framework
    Cancelling a request that waits in a stopped target's queue MUST remove it undelivered and
    complete it to the driver with STATUS_CANCELLED and information 0.

  @CAN-006 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  @source:wdf/canceling-i-o-requests @section:Calling-WdfRequestMarkCancelable-or-WdfRequestMarkCancelableEx
  Rule: CAN-006 A marked request makes the lower driver's cancel callback run
    If the lower driver has marked the request cancelable, a cancel MUST call the lower driver's
    EvtRequestCancel exactly once for that mark, unless the lower driver unmarks first.

  @CAN-007 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  @source:wdm/nf-wdm-iocancelirp @section:remarks
  @framework-source:core/fxirpqueue.cpp
  Rule: CAN-007 A cancel that nobody could take is remembered
    A cancel of a request that the lower driver has not marked MUST stay visible to the lower driver
    from then on: WdfRequestIsCanceled returns TRUE and WdfRequestMarkCancelableEx returns
    STATUS_CANCELLED.

  @CAN-008 @must @framework
  @source:wdf/completing-i-o-requests @section:Obtaining-Completion-Information
  @source:wdfrequest/nf-wdfrequest-wdfrequestgetstatus @section:remarks
  @framework-source:core/fxrequestbase.cpp
  Rule: CAN-008 The lower driver has the last word
    The driver MUST see the status with which the lower driver completed, also after a cancel; the
    one exception is a deadline that has passed, which turns STATUS_CANCELLED into
    STATUS_IO_TIMEOUT.

  @CAN-009 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:description
  @framework-source:core/fxrequestbase.cpp
  Rule: CAN-009 Cancelling a request that is not sent does nothing now
    WdfRequestCancelSentRequest MUST return FALSE for a request that is not sent, and MUST NOT call
    anybody back.
    The documentation speaks of requests that were sent, and of no other.

  @CAN-010 @must @framework @profile:kmdf-1.33 @property
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  @framework-source:core/fxrequestapi.cpp
  Rule: CAN-010 A cancel between acceptance and delivery is not lost
    A request that is cancelled after it was accepted and before the lower driver has it MUST either
    be completed undelivered with STATUS_CANCELLED or arrive at the lower driver as cancelled.

  @CAN-011 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestsend @section:returns
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CAN-011 A send that loses to a cancel returns FALSE
    A send that finds the request cancelled MUST return FALSE with STATUS_CANCELLED from
    WdfRequestGetStatus, leave the request with the driver, and call no completion routine.

  @CAN-012 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:returns
  @framework-source:core/fxrequestbase.cpp
  Rule: CAN-012 A cancel in or after the completion routine comes too late
    From the moment the completion routine is called, WdfRequestCancelSentRequest MUST return FALSE
    and MUST NOT reach the lower driver, until the request is sent again.

  @CAN-013 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:returns
  @source:wdm/nf-wdm-iocancelirp @section:returns
  @framework-source:core/fxirpqueue.cpp
  Rule: CAN-013 One mark is cancelled once
    For one mark of the lower driver, or one stay in the target's queue, at most one attempt MUST
    return TRUE; every further one returns FALSE.

  @CAN-014 @must @framework @invariant
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  @source:wdf/revise-canceled-request-logic @section:Revise-Canceled-Request-Logic
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CAN-014 Cancelling never makes two completions, and never none
    Whatever cancels a request, and however often, an accepted request MUST be completed to the
    driver exactly once.

  @CAN-015 @must @framework
  @source:wdfrequest/nc-wdfrequest-evt_wdf_request_completion_routine @section:remarks
  @source:wdf/using-automatic-synchronization @section:Using-automatic-synchronization
  @framework-source:core/fxrequestbase.cpp
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CAN-015 A completion routine may call the framework wherever it runs
    Whether a completion routine runs inside the cancel call, inside a target state change, inside
    the lower driver's completion or on another thread, calls it makes to the same request and
    target MUST NOT block on a lock of the framework.

  @CAN-016 @must @framework @profile:kmdf-1.33
  @source:wdf/revise-code-that-issues-i-o-requests @section:Revise-Code-That-Issues-I-O-Requests
  @framework-source:core/fxrequestbase.cpp
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CAN-016 The completion routine waits for the cancel attempt
    A completion routine MUST NOT begin while the lower driver's cancel callback, called by a cancel
    attempt on the same request, has not returned; if the lower driver completes there, the routine
    runs afterwards on the cancelling thread, before the cancel call returns.

  @CAN-017 @must @framework @profile:kmdf-1.33
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  @source:wdf/sending-i-o-requests-asynchronously @section:Sending-I-O-Requests-Asynchronously
  @framework-source:core/fxrequestbase.cpp
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CAN-017 A cancelled request cannot be sent again before it is reused
    Once WdfRequestCancelSentRequest, a deadline, or a stop, purge or close of a target has tried to
    cancel a request, every later send MUST return FALSE with STATUS_CANCELLED until WdfRequestReuse
    succeeds.
    The documentation is silent. In `documented` a later send may be refused so, or go on as if
    nothing had been cancelled.

  @CAN-022 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CAN-022 Starting a target does not bring a cancelled request back
    WdfIoTargetStart MUST NOT deliver a request that was cancelled while it waited in the target's
    queue.

  @CAN-023 @must @framework
  @source:wdfiotarget/nf-wdfiotarget-wdfiotargetsendreadsynchronously @section:remarks
  @framework-source:targets/general/fxiotarget.cpp
  Rule: CAN-023 A synchronous send can be cancelled from elsewhere and still waits
    A synchronous send MUST be cancellable from another thread, and the sending call MUST return
    only after the request is completed.

  @CAN-025 @must @framework
  @source:wdf/synchronizing-cancellation-of-sent-requests @section:Synchronizing-Cancellation-of-Sent-Requests
  @source:wdf/revise-code-that-issues-i-o-requests @section:Revise-Code-That-Issues-I-O-Requests
  @framework-source:core/fxrequestbase.cpp
  Rule: CAN-025 A late cancel touches nobody
    Cancelling a completed request whose handle is still valid MUST NOT reach the lower driver and
    MUST NOT affect any other request.

  @CAN-027 @must @framework @profile:kmdf-1.33
  @source:wdf/synchronizing-cancellation-of-sent-requests @section:Synchronizing-Cancellation-of-Sent-Requests
  @framework-source:core/fxrequestbase.cpp
  Rule: CAN-027 A cancel means the request and not one of its sends
    WdfRequestCancelSentRequest MUST act on whatever send of the request is outstanding when it is
    called: a request that was sent again is cancelled in its new send, and nothing reaches back to
    the send before.

  @CAN-028 @must @framework
  @source:wdfrequest/nf-wdfrequest-wdfrequestcancelsentrequest @section:remarks
  @framework-source:core/fxrequestbase.cpp
  Rule: CAN-028 Cancelling keeps the completion routine
    A cancel MUST NOT take away or replace the completion routine or its context.
