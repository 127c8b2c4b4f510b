package org.lifecycletck.wire.subject;

import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.vocabulary.Answer;
import org.lifecycletck.spi.vocabulary.Call;
import org.lifecycletck.spi.vocabulary.CompletionParams;
import org.lifecycletck.spi.vocabulary.DeviceNotification;
import org.lifecycletck.spi.vocabulary.Format;
import org.lifecycletck.spi.vocabulary.FormatMethod;
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

/** A subject to which every method is a call of the vocabulary. */
abstract class CallSubject implements Subject {

  /** Makes the call and gives the kind of answer that it has. */
  abstract Answer perform(Call call);

  @Override
  public NtStatus createTarget(TargetId target, TargetSetup setup) {
    return ((Answer.Status) perform(new Call.CreateTarget(target, setup))).status();
  }

  @Override
  public NtStatus openTarget(TargetId target) {
    return ((Answer.Status) perform(new Call.OpenTarget(target))).status();
  }

  @Override
  public NtStatus reopenTarget(TargetId target) {
    return ((Answer.Status) perform(new Call.ReopenTarget(target))).status();
  }

  @Override
  public NtStatus startTarget(TargetId target) {
    return ((Answer.Status) perform(new Call.StartTarget(target))).status();
  }

  @Override
  public void stopTarget(TargetId target, SentIoAction action) {
    perform(new Call.StopTarget(target, action));
  }

  @Override
  public void purgeTarget(TargetId target, PurgeIoAction action) {
    perform(new Call.PurgeTarget(target, action));
  }

  @Override
  public void closeTarget(TargetId target) {
    perform(new Call.CloseTarget(target));
  }

  @Override
  public void closeTargetForQueryRemove(TargetId target) {
    perform(new Call.CloseTargetForQueryRemove(target));
  }

  @Override
  public void deleteTarget(TargetId target) {
    perform(new Call.DeleteTarget(target));
  }

  @Override
  public TargetState getTargetState(TargetId target) {
    return ((Answer.State) perform(new Call.GetTargetState(target))).state();
  }

  @Override
  public NtStatus createRequest(RequestId request, TargetId target, TargetId parent) {
    return ((Answer.Status) perform(new Call.CreateRequest(request, target, parent))).status();
  }

  @Override
  public NtStatus createRequestFromIrp(RequestId request, int stackSize, boolean freesIrp) {
    return ((Answer.Status) perform(new Call.CreateRequestFromIrp(request, stackSize, freesIrp)))
        .status();
  }

  @Override
  public NtStatus formatRequest(RequestId request, TargetId target, Format format) {
    return ((Answer.Status) perform(new Call.FormatRequest(request, target, format))).status();
  }

  @Override
  public void formatUsingCurrentType(RequestId request) {
    perform(new Call.FormatUsingCurrentType(request));
  }

  @Override
  public void formatUsingStackLocation(RequestId request, RequestType type, long length) {
    perform(new Call.FormatUsingStackLocation(request, type, length));
  }

  @Override
  public void setCompletionRoutine(RequestId request, String context) {
    perform(new Call.SetCompletionRoutine(request, context));
  }

  @Override
  public boolean send(RequestId request, TargetId target, SendOptions options) {
    return ((Answer.Truth) perform(new Call.Send(request, target, options))).value();
  }

  @Override
  public Answer.Transfer sendSynchronously(
      TargetId target, RequestId request, Format format, SendOptions options) {
    return (Answer.Transfer) perform(new Call.SendSynchronously(target, request, format, options));
  }

  @Override
  public boolean cancelSentRequest(RequestId request) {
    return ((Answer.Truth) perform(new Call.CancelSentRequest(request))).value();
  }

  @Override
  public NtStatus getStatus(RequestId request) {
    return ((Answer.Status) perform(new Call.GetStatus(request))).status();
  }

  @Override
  public long getInformation(RequestId request) {
    return ((Answer.Number) perform(new Call.GetInformation(request))).value();
  }

  @Override
  public void setInformation(RequestId request, long information) {
    perform(new Call.SetInformation(request, information));
  }

  @Override
  public CompletionParams getCompletionParams(RequestId request) {
    return ((Answer.Params) perform(new Call.GetCompletionParams(request))).params();
  }

  @Override
  public boolean isCanceled(RequestId request) {
    return ((Answer.Truth) perform(new Call.IsCanceled(request))).value();
  }

  @Override
  public NtStatus allocateTimer(RequestId request) {
    return ((Answer.Status) perform(new Call.AllocateTimer(request))).status();
  }

  @Override
  public NtStatus changeTarget(RequestId request, TargetId target) {
    return ((Answer.Status) perform(new Call.ChangeTarget(request, target))).status();
  }

  @Override
  public NtStatus reuse(RequestId request, ReuseParams params) {
    return ((Answer.Status) perform(new Call.Reuse(request, params))).status();
  }

  @Override
  public void completeRequest(RequestId request, NtStatus status, Long information) {
    perform(new Call.CompleteRequest(request, status, information));
  }

  @Override
  public void deleteRequest(RequestId request) {
    perform(new Call.DeleteRequest(request));
  }

  @Override
  public void referenceRequest(RequestId request) {
    perform(new Call.ReferenceRequest(request));
  }

  @Override
  public void dereferenceRequest(RequestId request) {
    perform(new Call.DereferenceRequest(request));
  }

  @Override
  public void lowerComplete(RequestId request, NtStatus status, long information) {
    perform(new Call.LowerComplete(request, status, information));
  }

  @Override
  public NtStatus lowerMarkCancelable(RequestId request) {
    return ((Answer.Status) perform(new Call.LowerMarkCancelable(request))).status();
  }

  @Override
  public NtStatus lowerUnmarkCancelable(RequestId request) {
    return ((Answer.Status) perform(new Call.LowerUnmarkCancelable(request))).status();
  }

  @Override
  public boolean lowerIsCanceled(RequestId request) {
    return ((Answer.Truth) perform(new Call.LowerIsCanceled(request))).value();
  }

  @Override
  public void submit(RequestId request, FormatMethod method, int stackSize, long length) {
    perform(new Call.Submit(request, method, stackSize, length));
  }

  @Override
  public boolean upperCancel(RequestId request) {
    return ((Answer.Truth) perform(new Call.UpperCancel(request))).value();
  }

  @Override
  public void notifyDevice(TargetId target, DeviceNotification notification) {
    perform(new Call.NotifyDevice(target, notification));
  }

  @Override
  public void failTimerAllocation(RequestId request) {
    perform(new Call.FailTimerAllocation(request));
  }
}
