package org.lifecycletck.spi.vocabulary;

/** A stimulus: one call into the subject, by the driver, the lower driver, or the originator. */
public sealed interface Call {

  /** The request the call is about; null where there is none. */
  default RequestId request() {
    return null;
  }

  /** The target the call is about; null where there is none. */
  default TargetId target() {
    return null;
  }

  /** WdfIoTargetCreate and, where the setup says so, WdfIoTargetOpen. Answers a status. */
  record CreateTarget(TargetId target, TargetSetup setup) implements Call {}

  /** WdfIoTargetOpen. Answers a status. */
  record OpenTarget(TargetId target) implements Call {}

  /** WdfIoTargetOpen with the type WdfIoTargetOpenReopen. Answers a status. */
  record ReopenTarget(TargetId target) implements Call {}

  /** WdfIoTargetStart. Answers a status. */
  record StartTarget(TargetId target) implements Call {}

  /** WdfIoTargetStop. Answers nothing; blocks where the action waits. */
  record StopTarget(TargetId target, SentIoAction action) implements Call {}

  /** WdfIoTargetPurge. Answers nothing; blocks where the action waits. */
  record PurgeTarget(TargetId target, PurgeIoAction action) implements Call {}

  /** WdfIoTargetClose. Answers nothing; blocks until sent requests are back. */
  record CloseTarget(TargetId target) implements Call {}

  /** WdfIoTargetCloseForQueryRemove. Answers nothing; blocks as a close does. */
  record CloseTargetForQueryRemove(TargetId target) implements Call {}

  /**
   * WdfObjectDelete of a target. Answers nothing; blocks until every completion routine returned.
   */
  record DeleteTarget(TargetId target) implements Call {}

  /** WdfIoTargetGetState. Answers a state. */
  record GetTargetState(TargetId target) implements Call {}

  /** WdfRequestCreate for a target (or null), parented to a target (or null). Answers a status. */
  record CreateRequest(RequestId request, TargetId target, TargetId parent) implements Call {}

  /** WdfRequestCreateFromIrp with an IRP of this many stack locations. Answers a status. */
  record CreateRequestFromIrp(RequestId request, int stackSize, boolean freesIrp) implements Call {}

  /** One of the five WdfIoTargetFormatRequestFor methods. Answers a status. */
  record FormatRequest(RequestId request, TargetId target, Format format) implements Call {}

  /** WdfRequestFormatRequestUsingCurrentType. Answers nothing. */
  record FormatUsingCurrentType(RequestId request) implements Call {}

  /** WdfRequestWdmFormatUsingStackLocation. Answers nothing. */
  record FormatUsingStackLocation(RequestId request, RequestType type, long length)
      implements Call {}

  /** WdfRequestSetCompletionRoutine; a null context removes the routine. Answers nothing. */
  record SetCompletionRoutine(RequestId request, String context) implements Call {}

  /** WdfRequestSend. Answers a truth. */
  record Send(RequestId request, TargetId target, SendOptions options) implements Call {}

  /**
   * One of the five WdfIoTargetSend…Synchronously methods, with a request or null. Answers a
   * transfer.
   */
  record SendSynchronously(TargetId target, RequestId request, Format format, SendOptions options)
      implements Call {}

  /** WdfRequestCancelSentRequest. Answers a truth. */
  record CancelSentRequest(RequestId request) implements Call {}

  /** WdfRequestGetStatus. Answers a status. */
  record GetStatus(RequestId request) implements Call {}

  /** WdfRequestGetInformation. Answers a number. */
  record GetInformation(RequestId request) implements Call {}

  /** WdfRequestSetInformation. Answers nothing. */
  record SetInformation(RequestId request, long information) implements Call {}

  /** WdfRequestGetCompletionParams. Answers completion parameters. */
  record GetCompletionParams(RequestId request) implements Call {}

  /** WdfRequestIsCanceled. Answers a truth. */
  record IsCanceled(RequestId request) implements Call {}

  /** WdfRequestAllocateTimer. Answers a status. */
  record AllocateTimer(RequestId request) implements Call {}

  /** WdfRequestChangeTarget. Answers a status. */
  record ChangeTarget(RequestId request, TargetId target) implements Call {}

  /** WdfRequestReuse. Answers a status. */
  record Reuse(RequestId request, ReuseParams params) implements Call {}

  /**
   * WdfRequestComplete, or WdfRequestCompleteWithInformation where information is given. Answers
   * nothing.
   */
  record CompleteRequest(RequestId request, NtStatus status, Long information) implements Call {}

  /** WdfObjectDelete of a request. Answers nothing. */
  record DeleteRequest(RequestId request) implements Call {}

  /** WdfObjectReference of a request. Answers nothing. */
  record ReferenceRequest(RequestId request) implements Call {}

  /** WdfObjectDereference of a request. Answers nothing. */
  record DereferenceRequest(RequestId request) implements Call {}

  /** The lower driver completes the request it holds. Answers nothing. */
  record LowerComplete(RequestId request, NtStatus status, long information) implements Call {}

  /** The lower driver calls WdfRequestMarkCancelableEx. Answers a status: success or cancelled. */
  record LowerMarkCancelable(RequestId request) implements Call {}

  /** The lower driver calls WdfRequestUnmarkCancelable. Answers a status. */
  record LowerUnmarkCancelable(RequestId request) implements Call {}

  /** The lower driver calls WdfRequestIsCanceled. Answers a truth. */
  record LowerIsCanceled(RequestId request) implements Call {}

  /**
   * The originator sends an I/O request whose IRP has this many stack locations to the driver.
   * Answers nothing.
   */
  record Submit(RequestId request, FormatMethod method, int stackSize, long length)
      implements Call {}

  /** The originator cancels the I/O request it submitted. Answers a truth. */
  record UpperCancel(RequestId request) implements Call {}

  /** The system notifies the owner of a remote target. Answers nothing. */
  record NotifyDevice(TargetId target, DeviceNotification notification) implements Call {}

  /** The next timer allocation for this request fails. Answers nothing. */
  record FailTimerAllocation(RequestId request) implements Call {}
}
