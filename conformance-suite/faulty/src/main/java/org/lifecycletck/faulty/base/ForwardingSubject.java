package org.lifecycletck.faulty.base;

import org.lifecycletck.spi.Subject;
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

/** A subject that passes every call on to another one; override what goes wrong on the way. */
public class ForwardingSubject implements Subject {
  /** The subject that does the work. */
  protected final Subject inner;

  protected ForwardingSubject(Subject inner) {
    this.inner = inner;
  }

  @Override
  public NtStatus createTarget(TargetId target, TargetSetup setup) {
    return inner.createTarget(target, setup);
  }

  @Override
  public NtStatus openTarget(TargetId target) {
    return inner.openTarget(target);
  }

  @Override
  public NtStatus reopenTarget(TargetId target) {
    return inner.reopenTarget(target);
  }

  @Override
  public NtStatus startTarget(TargetId target) {
    return inner.startTarget(target);
  }

  @Override
  public void stopTarget(TargetId target, SentIoAction action) {
    inner.stopTarget(target, action);
  }

  @Override
  public void purgeTarget(TargetId target, PurgeIoAction action) {
    inner.purgeTarget(target, action);
  }

  @Override
  public void closeTarget(TargetId target) {
    inner.closeTarget(target);
  }

  @Override
  public void closeTargetForQueryRemove(TargetId target) {
    inner.closeTargetForQueryRemove(target);
  }

  @Override
  public void deleteTarget(TargetId target) {
    inner.deleteTarget(target);
  }

  @Override
  public TargetState getTargetState(TargetId target) {
    return inner.getTargetState(target);
  }

  @Override
  public NtStatus createRequest(RequestId request, TargetId target, TargetId parent) {
    return inner.createRequest(request, target, parent);
  }

  @Override
  public NtStatus createRequestFromIrp(RequestId request, int stackSize, boolean freesIrp) {
    return inner.createRequestFromIrp(request, stackSize, freesIrp);
  }

  @Override
  public NtStatus formatRequest(RequestId request, TargetId target, Format format) {
    return inner.formatRequest(request, target, format);
  }

  @Override
  public void formatUsingCurrentType(RequestId request) {
    inner.formatUsingCurrentType(request);
  }

  @Override
  public void formatUsingStackLocation(RequestId request, RequestType type, long length) {
    inner.formatUsingStackLocation(request, type, length);
  }

  @Override
  public void setCompletionRoutine(RequestId request, String context) {
    inner.setCompletionRoutine(request, context);
  }

  @Override
  public boolean send(RequestId request, TargetId target, SendOptions options) {
    return inner.send(request, target, options);
  }

  @Override
  public Answer.Transfer sendSynchronously(
      TargetId target, RequestId request, Format format, SendOptions options) {
    return inner.sendSynchronously(target, request, format, options);
  }

  @Override
  public boolean cancelSentRequest(RequestId request) {
    return inner.cancelSentRequest(request);
  }

  @Override
  public NtStatus getStatus(RequestId request) {
    return inner.getStatus(request);
  }

  @Override
  public long getInformation(RequestId request) {
    return inner.getInformation(request);
  }

  @Override
  public void setInformation(RequestId request, long information) {
    inner.setInformation(request, information);
  }

  @Override
  public CompletionParams getCompletionParams(RequestId request) {
    return inner.getCompletionParams(request);
  }

  @Override
  public boolean isCanceled(RequestId request) {
    return inner.isCanceled(request);
  }

  @Override
  public NtStatus allocateTimer(RequestId request) {
    return inner.allocateTimer(request);
  }

  @Override
  public NtStatus changeTarget(RequestId request, TargetId target) {
    return inner.changeTarget(request, target);
  }

  @Override
  public NtStatus reuse(RequestId request, ReuseParams params) {
    return inner.reuse(request, params);
  }

  @Override
  public void completeRequest(RequestId request, NtStatus status, Long information) {
    inner.completeRequest(request, status, information);
  }

  @Override
  public void deleteRequest(RequestId request) {
    inner.deleteRequest(request);
  }

  @Override
  public void referenceRequest(RequestId request) {
    inner.referenceRequest(request);
  }

  @Override
  public void dereferenceRequest(RequestId request) {
    inner.dereferenceRequest(request);
  }

  @Override
  public void lowerComplete(RequestId request, NtStatus status, long information) {
    inner.lowerComplete(request, status, information);
  }

  @Override
  public NtStatus lowerMarkCancelable(RequestId request) {
    return inner.lowerMarkCancelable(request);
  }

  @Override
  public NtStatus lowerUnmarkCancelable(RequestId request) {
    return inner.lowerUnmarkCancelable(request);
  }

  @Override
  public boolean lowerIsCanceled(RequestId request) {
    return inner.lowerIsCanceled(request);
  }

  @Override
  public void submit(RequestId request, FormatMethod method, int stackSize, long length) {
    inner.submit(request, method, stackSize, length);
  }

  @Override
  public boolean upperCancel(RequestId request) {
    return inner.upperCancel(request);
  }

  @Override
  public void notifyDevice(TargetId target, DeviceNotification notification) {
    inner.notifyDevice(target, notification);
  }

  @Override
  public void advance(long units) {
    inner.advance(units);
  }

  @Override
  public int quiesce() {
    return inner.quiesce();
  }

  @Override
  public void failTimerAllocation(RequestId request) {
    inner.failTimerAllocation(request);
  }

  @Override
  public void close() {
    inner.close();
  }
}
