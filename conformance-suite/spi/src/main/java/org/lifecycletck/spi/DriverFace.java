package org.lifecycletck.spi;

import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.PurgeIoAction;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.RequestType;
import org.lifecycletck.spi.vocabulary.ReuseParams;
import org.lifecycletck.spi.vocabulary.SendOptions;
import org.lifecycletck.spi.vocabulary.SentIoAction;
import org.lifecycletck.spi.vocabulary.TargetId;
import org.lifecycletck.spi.vocabulary.TargetSetup;
import org.lifecycletck.spi.vocabulary.TargetState;

/**
 * The DDIs a client driver calls. Objects go by the names the kit gives them when it creates them.
 * Every method may be called from any thread, and from inside a callback.
 */
public interface DriverFace {

  /** {@code WdfIoTargetCreate} and, where the setup says so, {@code WdfIoTargetOpen}. */
  NtStatus createTarget(TargetId target, TargetSetup setup);

  /** {@code WdfIoTargetOpen}, with the parameters of the setup. */
  NtStatus openTarget(TargetId target);

  /** {@code WdfIoTargetOpen} with the type {@code WdfIoTargetOpenReopen}. */
  NtStatus reopenTarget(TargetId target);

  /** {@code WdfIoTargetStart}. */
  NtStatus startTarget(TargetId target);

  /** {@code WdfIoTargetStop}. Blocks where the action waits. */
  void stopTarget(TargetId target, SentIoAction action);

  /** {@code WdfIoTargetPurge}. Blocks where the action waits. */
  void purgeTarget(TargetId target, PurgeIoAction action);

  /** {@code WdfIoTargetClose}. Blocks until sent requests are back. */
  void closeTarget(TargetId target);

  /** {@code WdfIoTargetCloseForQueryRemove}. Blocks as a close does. */
  void closeTargetForQueryRemove(TargetId target);

  /** {@code WdfObjectDelete} of a target. Blocks until every completion routine returned. */
  void deleteTarget(TargetId target);

  /** {@code WdfIoTargetGetState}. */
  TargetState getTargetState(TargetId target);

  /** {@code WdfRequestCreate} for a target (or null), parented to a target (or null). */
  NtStatus createRequest(RequestId request, TargetId target, TargetId parent);

  /** {@code WdfRequestCreateFromIrp} with an IRP of this many stack locations. */
  NtStatus createRequestFromIrp(RequestId request, int stackSize, boolean freesIrp);

  /** One of the five {@code WdfIoTargetFormatRequestFor…} methods. */
  NtStatus formatRequest(RequestId request, TargetId target, Format format);

  /** {@code WdfRequestFormatRequestUsingCurrentType}. */
  void formatUsingCurrentType(RequestId request);

  /** {@code WdfRequestWdmFormatUsingStackLocation}. */
  void formatUsingStackLocation(RequestId request, RequestType type, long length);

  /** {@code WdfRequestSetCompletionRoutine}; a null context removes the routine. */
  void setCompletionRoutine(RequestId request, String context);

  /** {@code WdfRequestSend}. Blocks where the options say synchronous. */
  boolean send(RequestId request, TargetId target, SendOptions options);

  /** One of the five {@code WdfIoTargetSend…Synchronously} methods; the request may be null. */
  Answer.Transfer sendSynchronously(
      TargetId target, RequestId request, Format format, SendOptions options);

  /** {@code WdfRequestCancelSentRequest}. */
  boolean cancelSentRequest(RequestId request);

  /** {@code WdfRequestGetStatus}. */
  NtStatus getStatus(RequestId request);

  /** {@code WdfRequestGetInformation}. */
  long getInformation(RequestId request);

  /** {@code WdfRequestSetInformation}. */
  void setInformation(RequestId request, long information);

  /** {@code WdfRequestGetCompletionParams}. */
  CompletionParams getCompletionParams(RequestId request);

  /** {@code WdfRequestIsCanceled}. */
  boolean isCanceled(RequestId request);

  /** {@code WdfRequestAllocateTimer}. */
  NtStatus allocateTimer(RequestId request);

  /** {@code WdfRequestChangeTarget}. */
  NtStatus changeTarget(RequestId request, TargetId target);

  /** {@code WdfRequestReuse}. */
  NtStatus reuse(RequestId request, ReuseParams params);

  /**
   * {@code WdfRequestComplete}, or {@code WdfRequestCompleteWithInformation} where information is
   * not null.
   */
  void completeRequest(RequestId request, NtStatus status, Long information);

  /** {@code WdfObjectDelete} of a request. */
  void deleteRequest(RequestId request);

  /** {@code WdfObjectReference} of a request. */
  void referenceRequest(RequestId request);

  /** {@code WdfObjectDereference} of a request. */
  void dereferenceRequest(RequestId request);
}
