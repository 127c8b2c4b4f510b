package org.lifecycletck.spi;

import org.lifecycletck.spi.vocabulary.Answer;
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

/**
 * A subject that offers nothing: extend it and override what your capabilities declare. A call of
 * something not overridden is reported as the subject's error, never as a verdict.
 */
public abstract class SubjectBase implements Subject {

  @Override
  public NtStatus createTarget(TargetId target, TargetSetup setup) {
    throw new UnsupportedOperationException("createTarget");
  }

  @Override
  public NtStatus openTarget(TargetId target) {
    throw new UnsupportedOperationException("openTarget");
  }

  @Override
  public NtStatus reopenTarget(TargetId target) {
    throw new UnsupportedOperationException("reopenTarget");
  }

  @Override
  public NtStatus startTarget(TargetId target) {
    throw new UnsupportedOperationException("startTarget");
  }

  @Override
  public void stopTarget(TargetId target, SentIoAction action) {
    throw new UnsupportedOperationException("stopTarget");
  }

  @Override
  public void purgeTarget(TargetId target, PurgeIoAction action) {
    throw new UnsupportedOperationException("purgeTarget");
  }

  @Override
  public void closeTarget(TargetId target) {
    throw new UnsupportedOperationException("closeTarget");
  }

  @Override
  public void closeTargetForQueryRemove(TargetId target) {
    throw new UnsupportedOperationException("closeTargetForQueryRemove");
  }

  @Override
  public void deleteTarget(TargetId target) {
    throw new UnsupportedOperationException("deleteTarget");
  }

  @Override
  public TargetState getTargetState(TargetId target) {
    throw new UnsupportedOperationException("getTargetState");
  }

  @Override
  public NtStatus createRequest(RequestId request, TargetId target, TargetId parent) {
    throw new UnsupportedOperationException("createRequest");
  }

  @Override
  public NtStatus createRequestFromIrp(RequestId request, int stackSize, boolean freesIrp) {
    throw new UnsupportedOperationException("createRequestFromIrp");
  }

  @Override
  public NtStatus formatRequest(RequestId request, TargetId target, Format format) {
    throw new UnsupportedOperationException("formatRequest");
  }

  @Override
  public void formatUsingCurrentType(RequestId request) {
    throw new UnsupportedOperationException("formatUsingCurrentType");
  }

  @Override
  public void formatUsingStackLocation(RequestId request, RequestType type, long length) {
    throw new UnsupportedOperationException("formatUsingStackLocation");
  }

  @Override
  public void setCompletionRoutine(RequestId request, String context) {
    throw new UnsupportedOperationException("setCompletionRoutine");
  }

  @Override
  public boolean send(RequestId request, TargetId target, SendOptions options) {
    throw new UnsupportedOperationException("send");
  }

  @Override
  public Answer.Transfer sendSynchronously(
      TargetId target, RequestId request, Format format, SendOptions options) {
    throw new UnsupportedOperationException("sendSynchronously");
  }

  @Override
  public boolean cancelSentRequest(RequestId request) {
    throw new UnsupportedOperationException("cancelSentRequest");
  }

  @Override
  public NtStatus getStatus(RequestId request) {
    throw new UnsupportedOperationException("getStatus");
  }

  @Override
  public long getInformation(RequestId request) {
    throw new UnsupportedOperationException("getInformation");
  }

  @Override
  public void setInformation(RequestId request, long information) {
    throw new UnsupportedOperationException("setInformation");
  }

  @Override
  public CompletionParams getCompletionParams(RequestId request) {
    throw new UnsupportedOperationException("getCompletionParams");
  }

  @Override
  public boolean isCanceled(RequestId request) {
    throw new UnsupportedOperationException("isCanceled");
  }

  @Override
  public NtStatus allocateTimer(RequestId request) {
    throw new UnsupportedOperationException("allocateTimer");
  }

  @Override
  public NtStatus changeTarget(RequestId request, TargetId target) {
    throw new UnsupportedOperationException("changeTarget");
  }

  @Override
  public NtStatus reuse(RequestId request, ReuseParams params) {
    throw new UnsupportedOperationException("reuse");
  }

  @Override
  public void completeRequest(RequestId request, NtStatus status, Long information) {
    throw new UnsupportedOperationException("completeRequest");
  }

  @Override
  public void deleteRequest(RequestId request) {
    throw new UnsupportedOperationException("deleteRequest");
  }

  @Override
  public void referenceRequest(RequestId request) {
    throw new UnsupportedOperationException("referenceRequest");
  }

  @Override
  public void dereferenceRequest(RequestId request) {
    throw new UnsupportedOperationException("dereferenceRequest");
  }

  @Override
  public void lowerComplete(RequestId request, NtStatus status, long information) {
    throw new UnsupportedOperationException("lowerComplete");
  }

  @Override
  public NtStatus lowerMarkCancelable(RequestId request) {
    throw new UnsupportedOperationException("lowerMarkCancelable");
  }

  @Override
  public NtStatus lowerUnmarkCancelable(RequestId request) {
    throw new UnsupportedOperationException("lowerUnmarkCancelable");
  }

  @Override
  public boolean lowerIsCanceled(RequestId request) {
    throw new UnsupportedOperationException("lowerIsCanceled");
  }

  @Override
  public void submit(RequestId request, FormatMethod method, int stackSize, long length) {
    throw new UnsupportedOperationException("submit");
  }

  @Override
  public boolean upperCancel(RequestId request) {
    throw new UnsupportedOperationException("upperCancel");
  }

  @Override
  public void notifyDevice(TargetId target, DeviceNotification notification) {
    throw new UnsupportedOperationException("notifyDevice");
  }

  @Override
  public void advance(long units) {
    throw new UnsupportedOperationException("advance");
  }

  @Override
  public int quiesce() {
    throw new UnsupportedOperationException("quiesce");
  }

  @Override
  public void failTimerAllocation(RequestId request) {
    throw new UnsupportedOperationException("failTimerAllocation");
  }
}
