package org.lifecycletck.reference;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lifecycletck.spi.vocabulary.NtStatus;
import org.lifecycletck.spi.vocabulary.RequestId;
import org.lifecycletck.spi.vocabulary.TargetId;

/** The border to the lower drivers: deliveries, cancel marks and completions. */
final class LowerSide {
  private final Map<RequestId, Delivery> deliveries = new ConcurrentHashMap<>();
  private final Framework framework;

  LowerSide(Framework framework) {
    this.framework = framework;
  }

  /** Hands an accepted request to the lower driver. */
  void deliver(Submission submission) {
    Request request = submission.request();
    Runnable completed = () -> lowerCompleted(submission);
    deliver(request, submission.target(), false, completed);
  }

  /** Hands a request to the lower driver that goes straight back to its originator. */
  void deliverForgotten(Request request, Target target) {
    Irp irp = request.irp();
    boolean skips = framework.does(Duty.FORGET_AS_RECEIVED) && !request.isRawFormatted();
    skips |= request.isRawFormatted() && !framework.does(Duty.FORGET_AS_FORMATTED);
    Runnable completed =
        () -> framework.kit().upperCompletion(request.id(), irp.status(), irp.information());
    deliver(request, target, skips, completed);
  }

  private void deliver(Request request, Target target, boolean skip, Runnable completed) {
    Irp irp = request.irp();
    deliveries.put(request.id(), new Delivery(irp, target.id(), completed));
    framework.kit().lowerArrival(request.id(), target.id(), irp.parameters(skip));
  }

  private void lowerCompleted(Submission submission) {
    submission.target().stopTimer(submission);
    framework.completion().dropReference(submission);
  }

  /** The lower driver completes a request. */
  void complete(RequestId request, NtStatus status, long information) {
    Delivery delivery = deliveries.get(request);
    if (delivery == null || !delivery.takeBack()) {
      if (!framework.verifier()) {
        throw framework.handles().invalidHandle();
      }
      framework.kit().verifierBreak("the lower driver completes a request it does not hold");
      return;
    }
    if (delivery.irp.clearCancelRoutine()) {
      delivery.marked = false;
    }
    delivery.irp.passBack(status, information);
    delivery.completed.run();
  }

  /** The lower driver makes a request cancelable. */
  NtStatus markCancelable(RequestId request) {
    Delivery delivery = deliveries.get(request);
    if (delivery == null || delivery.isBack() || delivery.irp.isCancelable()) {
      return NtStatus.INVALID_DEVICE_REQUEST;
    }
    Runnable cancelled = () -> framework.kit().lowerCancel(request, delivery.target);
    if (!install(cancelled, delivery.irp)) {
      return NtStatus.CANCELLED;
    }
    delivery.marked = true;
    return NtStatus.SUCCESS;
  }

  private boolean install(Runnable cancelRoutine, Irp irp) {
    if (framework.does(Duty.LOOK_AND_MARK_AT_ONCE)) {
      return irp.setCancelRoutine(cancelRoutine);
    }
    boolean cancelled = irp.isCancelled();
    framework.decisions().hesitate();
    if (!cancelled) {
      irp.putCancelRoutine(cancelRoutine);
    }
    return !cancelled;
  }

  /** The lower driver makes a request no longer cancelable. */
  NtStatus unmarkCancelable(RequestId request) {
    Delivery delivery = deliveries.get(request);
    if (delivery != null && !delivery.isBack() && remove(delivery.irp)) {
      delivery.marked = false;
      return NtStatus.SUCCESS;
    }
    boolean taken = delivery != null && delivery.marked;
    return taken ? NtStatus.CANCELLED : NtStatus.INVALID_DEVICE_REQUEST;
  }

  private boolean remove(Irp irp) {
    if (framework.does(Duty.LOOK_AND_UNMARK_AT_ONCE)) {
      return irp.clearCancelRoutine();
    }
    boolean installed = irp.isCancelable();
    framework.decisions().hesitate();
    irp.clearCancelRoutine();
    return installed;
  }

  /** Whether the request that the lower driver holds is cancelled. */
  boolean isCanceled(RequestId request) {
    Delivery delivery = deliveries.get(request);
    return delivery != null && delivery.irp.isCancelled();
  }

  /** A request with the lower driver, or the last time it was. */
  private static final class Delivery {
    private final Irp irp;
    private final TargetId target;
    private final Runnable completed;
    private volatile boolean marked;
    private boolean back;

    Delivery(Irp irp, TargetId target, Runnable completed) {
      this.irp = irp;
      this.target = target;
      this.completed = completed;
    }

    /** Takes the request from the lower driver; false if it gave it back before. */
    synchronized boolean takeBack() {
      boolean held = !back;
      back = true;
      return held;
    }

    synchronized boolean isBack() {
      return back;
    }
  }
}
