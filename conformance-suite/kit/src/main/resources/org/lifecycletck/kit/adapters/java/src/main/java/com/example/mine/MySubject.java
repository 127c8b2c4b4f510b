package com.example.mine;

import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.SubjectBase;
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

/** Your implementation: one method for each call, in the order in which to write them. */
final class MySubject extends SubjectBase {
  private final boolean verifier;
  private final Kit kit;

  MySubject(boolean verifier, Kit kit) {
    this.verifier = verifier;
    this.kit = kit;
  }

  // First: objects, and what is asked of them

  @Override
  public NtStatus createTarget(TargetId target, TargetSetup setup) {
    throw new IllegalStateException("createTarget is not written yet");
  }

  @Override
  public TargetState getTargetState(TargetId target) {
    throw new IllegalStateException("getTargetState is not written yet");
  }

  @Override
  public NtStatus createRequest(RequestId request, TargetId target, TargetId parent) {
    throw new IllegalStateException("createRequest is not written yet");
  }

  @Override
  public NtStatus getStatus(RequestId request) {
    throw new IllegalStateException("getStatus is not written yet");
  }

  @Override
  public long getInformation(RequestId request) {
    throw new IllegalStateException("getInformation is not written yet");
  }

  @Override
  public void setInformation(RequestId request, long information) {
    throw new IllegalStateException("setInformation is not written yet");
  }

  // Second: a request goes down and comes back

  @Override
  public NtStatus formatRequest(RequestId request, TargetId target, Format format) {
    throw new IllegalStateException("formatRequest is not written yet");
  }

  @Override
  public void setCompletionRoutine(RequestId request, String context) {
    throw new IllegalStateException("setCompletionRoutine is not written yet");
  }

  @Override
  public boolean send(RequestId request, TargetId target, SendOptions options) {
    throw new IllegalStateException("send is not written yet");
  }

  @Override
  public void lowerComplete(RequestId request, NtStatus status, long information) {
    throw new IllegalStateException("lowerComplete is not written yet");
  }

  @Override
  public CompletionParams getCompletionParams(RequestId request) {
    throw new IllegalStateException("getCompletionParams is not written yet");
  }

  @Override
  public NtStatus changeTarget(RequestId request, TargetId target) {
    throw new IllegalStateException("changeTarget is not written yet");
  }

  @Override
  public NtStatus reuse(RequestId request, ReuseParams params) {
    throw new IllegalStateException("reuse is not written yet");
  }

  @Override
  public void deleteRequest(RequestId request) {
    throw new IllegalStateException("deleteRequest is not written yet");
  }

  @Override
  public void deleteTarget(TargetId target) {
    throw new IllegalStateException("deleteTarget is not written yet");
  }

  @Override
  public NtStatus allocateTimer(RequestId request) {
    throw new IllegalStateException("allocateTimer is not written yet");
  }

  @Override
  public void formatUsingCurrentType(RequestId request) {
    throw new IllegalStateException("formatUsingCurrentType is not written yet");
  }

  @Override
  public void formatUsingStackLocation(RequestId request, RequestType type, long length) {
    throw new IllegalStateException("formatUsingStackLocation is not written yet");
  }

  // Third: cancelling

  @Override
  public boolean cancelSentRequest(RequestId request) {
    throw new IllegalStateException("cancelSentRequest is not written yet");
  }

  @Override
  public NtStatus lowerMarkCancelable(RequestId request) {
    throw new IllegalStateException("lowerMarkCancelable is not written yet");
  }

  @Override
  public NtStatus lowerUnmarkCancelable(RequestId request) {
    throw new IllegalStateException("lowerUnmarkCancelable is not written yet");
  }

  @Override
  public boolean lowerIsCanceled(RequestId request) {
    throw new IllegalStateException("lowerIsCanceled is not written yet");
  }

  @Override
  public boolean isCanceled(RequestId request) {
    throw new IllegalStateException("isCanceled is not written yet");
  }

  // Fourth: targets stop and start

  @Override
  public void stopTarget(TargetId target, SentIoAction action) {
    throw new IllegalStateException("stopTarget is not written yet");
  }

  @Override
  public NtStatus startTarget(TargetId target) {
    throw new IllegalStateException("startTarget is not written yet");
  }

  // Then one capability after the other: VIRTUAL_CLOCK

  @Override
  public void advance(long units) {
    throw new IllegalStateException("advance is not written yet");
  }

  // SYNCHRONOUS_METHODS

  @Override
  public Answer.Transfer sendSynchronously(
      TargetId target, RequestId request, Format format, SendOptions options) {
    throw new IllegalStateException("sendSynchronously is not written yet");
  }

  // PURGE

  @Override
  public void purgeTarget(TargetId target, PurgeIoAction action) {
    throw new IllegalStateException("purgeTarget is not written yet");
  }

  // REMOTE_TARGETS, DEVICE_NOTIFICATIONS

  @Override
  public NtStatus openTarget(TargetId target) {
    throw new IllegalStateException("openTarget is not written yet");
  }

  @Override
  public NtStatus reopenTarget(TargetId target) {
    throw new IllegalStateException("reopenTarget is not written yet");
  }

  @Override
  public void closeTarget(TargetId target) {
    throw new IllegalStateException("closeTarget is not written yet");
  }

  @Override
  public void closeTargetForQueryRemove(TargetId target) {
    throw new IllegalStateException("closeTargetForQueryRemove is not written yet");
  }

  @Override
  public void notifyDevice(TargetId target, DeviceNotification notification) {
    throw new IllegalStateException("notifyDevice is not written yet");
  }

  // RECEIVED_REQUESTS, REQUESTS_FROM_IRP

  @Override
  public void submit(RequestId request, FormatMethod method, int stackSize, long length) {
    throw new IllegalStateException("submit is not written yet");
  }

  @Override
  public boolean upperCancel(RequestId request) {
    throw new IllegalStateException("upperCancel is not written yet");
  }

  @Override
  public void completeRequest(RequestId request, NtStatus status, Long information) {
    throw new IllegalStateException("completeRequest is not written yet");
  }

  @Override
  public NtStatus createRequestFromIrp(RequestId request, int stackSize, boolean freesIrp) {
    throw new IllegalStateException("createRequestFromIrp is not written yet");
  }

  // OBJECT_CALLBACKS, ALLOCATION_FAULTS

  @Override
  public void referenceRequest(RequestId request) {
    throw new IllegalStateException("referenceRequest is not written yet");
  }

  @Override
  public void dereferenceRequest(RequestId request) {
    throw new IllegalStateException("dereferenceRequest is not written yet");
  }

  @Override
  public void failTimerAllocation(RequestId request) {
    throw new IllegalStateException("failTimerAllocation is not written yet");
  }

  // At rest: QUIESCENCE

  /** How many calls wait inside; asked when nothing else is called. */
  @Override
  public int quiesce() {
    return 0;
  }

  @Override
  public void close() {
    // Let calls that wait return; end threads and timers.
  }
}
