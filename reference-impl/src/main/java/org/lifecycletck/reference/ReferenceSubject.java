package org.lifecycletck.reference;

import java.util.function.Supplier;
import org.lifecycletck.spi.Kit;
import org.lifecycletck.spi.Subject;
import org.lifecycletck.spi.SubjectFactory.Setup;
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

/** One opened reference implementation: every call is counted and passed on. */
public final class ReferenceSubject implements Subject {
  private final Framework framework;
  private final TargetControl targets;
  private final RequestControl requests;
  private final Formatting formatting;
  private final SendPath sendPath;
  private final SynchronousTransfers transfers;
  private final UpperSide upperSide;

  /** A subject that decides as told. */
  public ReferenceSubject(Setup setup, Kit kit, Decisions decisions) {
    framework = new Framework(setup, kit, decisions);
    targets = new TargetControl(framework);
    requests = new RequestControl(framework);
    formatting = new Formatting(framework);
    sendPath = new SendPath(framework);
    transfers = new SynchronousTransfers(framework, formatting, sendPath);
    upperSide = new UpperSide(framework, requests);
  }

  @Override
  public NtStatus createTarget(TargetId target, TargetSetup setup) {
    return call(() -> targets.create(target, setup));
  }

  @Override
  public NtStatus openTarget(TargetId target) {
    return call(() -> targets.open(target));
  }

  @Override
  public NtStatus reopenTarget(TargetId target) {
    return call(() -> targets.reopen(target));
  }

  @Override
  public NtStatus startTarget(TargetId target) {
    return call(() -> targets.start(target));
  }

  @Override
  public void stopTarget(TargetId target, SentIoAction action) {
    run(() -> targets.stop(target, action));
  }

  @Override
  public void purgeTarget(TargetId target, PurgeIoAction action) {
    run(() -> targets.purge(target, action));
  }

  @Override
  public void closeTarget(TargetId target) {
    run(() -> targets.close(target));
  }

  @Override
  public void closeTargetForQueryRemove(TargetId target) {
    run(() -> targets.closeForQueryRemove(target));
  }

  @Override
  public void deleteTarget(TargetId target) {
    run(() -> targets.delete(target));
  }

  @Override
  public TargetState getTargetState(TargetId target) {
    return call(() -> targets.state(target));
  }

  @Override
  public NtStatus createRequest(RequestId request, TargetId target, TargetId parent) {
    return call(() -> requests.create(request, target, parent));
  }

  @Override
  public NtStatus createRequestFromIrp(RequestId request, int stackSize, boolean freesIrp) {
    return call(() -> requests.createFromIrp(request, stackSize, freesIrp));
  }

  @Override
  public NtStatus formatRequest(RequestId request, TargetId target, Format format) {
    return call(() -> formatting.format(request, target, format));
  }

  @Override
  public void formatUsingCurrentType(RequestId request) {
    run(() -> formatting.formatUsingCurrentType(request));
  }

  @Override
  public void formatUsingStackLocation(RequestId request, RequestType type, long length) {
    run(() -> formatting.formatUsingStackLocation(request, type, length));
  }

  @Override
  public void setCompletionRoutine(RequestId request, String context) {
    run(() -> requests.setCompletionRoutine(request, context));
  }

  @Override
  public boolean send(RequestId request, TargetId target, SendOptions options) {
    return call(() -> sendPath.send(request, target, options));
  }

  @Override
  public Answer.Transfer sendSynchronously(
      TargetId target, RequestId request, Format format, SendOptions options) {
    return call(() -> transfers.send(target, request, format, options));
  }

  @Override
  public boolean cancelSentRequest(RequestId request) {
    return call(() -> requests.cancelSent(request));
  }

  @Override
  public NtStatus getStatus(RequestId request) {
    return call(() -> requests.status(request));
  }

  @Override
  public long getInformation(RequestId request) {
    return call(() -> requests.information(request));
  }

  @Override
  public void setInformation(RequestId request, long information) {
    run(() -> requests.setInformation(request, information));
  }

  @Override
  public CompletionParams getCompletionParams(RequestId request) {
    return call(() -> requests.completionParams(request));
  }

  @Override
  public boolean isCanceled(RequestId request) {
    return call(() -> requests.isCanceled(request));
  }

  @Override
  public NtStatus allocateTimer(RequestId request) {
    return call(() -> requests.allocateTimer(request));
  }

  @Override
  public NtStatus changeTarget(RequestId request, TargetId target) {
    return call(() -> formatting.changeTarget(request, target));
  }

  @Override
  public NtStatus reuse(RequestId request, ReuseParams params) {
    return call(() -> requests.reuse(request, params));
  }

  @Override
  public void completeRequest(RequestId request, NtStatus status, Long information) {
    run(() -> upperSide.complete(request, status, information));
  }

  @Override
  public void deleteRequest(RequestId request) {
    run(() -> requests.delete(request));
  }

  @Override
  public void referenceRequest(RequestId request) {
    run(() -> requests.reference(request));
  }

  @Override
  public void dereferenceRequest(RequestId request) {
    run(() -> requests.dereference(request));
  }

  @Override
  public void lowerComplete(RequestId request, NtStatus status, long information) {
    run(() -> framework.lowerSide().complete(request, status, information));
  }

  @Override
  public NtStatus lowerMarkCancelable(RequestId request) {
    return call(() -> framework.lowerSide().markCancelable(request));
  }

  @Override
  public NtStatus lowerUnmarkCancelable(RequestId request) {
    return call(() -> framework.lowerSide().unmarkCancelable(request));
  }

  @Override
  public boolean lowerIsCanceled(RequestId request) {
    return call(() -> framework.lowerSide().isCanceled(request));
  }

  @Override
  public void submit(RequestId request, FormatMethod method, int stackSize, long length) {
    run(() -> upperSide.submit(request, method, stackSize, length));
  }

  @Override
  public boolean upperCancel(RequestId request) {
    return call(() -> upperSide.cancel(request));
  }

  @Override
  public void notifyDevice(TargetId target, DeviceNotification notification) {
    run(() -> targets.notifyDevice(target, notification));
  }

  @Override
  public void advance(long units) {
    run(() -> framework.clock().advance(units));
  }

  @Override
  public void failTimerAllocation(RequestId request) {
    run(() -> requests.failTimerAllocation(request));
  }

  @Override
  public int quiesce() {
    return framework.activity().quiesce();
  }

  @Override
  public void close() {
    framework.activity().end();
  }

  private void run(Runnable inside) {
    framework.activity().enter();
    try {
      inside.run();
    } finally {
      framework.activity().leave();
    }
  }

  private <T> T call(Supplier<T> inside) {
    framework.activity().enter();
    try {
      return inside.get();
    } finally {
      framework.activity().leave();
    }
  }
}
