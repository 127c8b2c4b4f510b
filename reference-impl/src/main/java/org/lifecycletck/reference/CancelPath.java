package org.lifecycletck.reference;

/** Cancel attempts on sent requests. */
final class CancelPath {
  private final Framework framework;

  CancelPath(Framework framework) {
    this.framework = framework;
  }

  /**
   * Marks the request cancelled and, where it is out, cancels its IRP.
   *
   * @return whether a holder was reached that could be cancelled
   */
  boolean cancel(Request request) {
    Waiter lock = request.waitForLock(framework.activity());
    if (lock != null) {
      lock.await();
    }
    Submission submission = request.markCancelled();
    if (submission == null) {
      return !framework.does(Duty.CANCEL_LATE_IN_VAIN);
    }
    if (submission.isTimed() && !framework.does(Duty.TELL_CANCEL_FROM_DEADLINE)) {
      submission.markExpired();
    }
    if (submission.sender() != null && !framework.does(Duty.KEEP_SENDER_WAITING)) {
      submission.sender().release();
    }
    return cancel(submission);
  }

  private boolean cancel(Submission submission) {
    boolean holds = framework.does(Duty.HOLD_WHILE_CANCELLING);
    if (!holds) {
      framework.completion().dropReference(submission);
    }
    boolean reached = submission.request().irp().cancel();
    if (holds) {
      framework.completion().dropReference(submission);
    }
    return reached ? framework.does(Duty.ADMIT_REACHED) : !framework.does(Duty.ADMIT_UNREACHED);
  }

  /** The cancel routine of a request in a target's queue. */
  void cancelledInQueue(Submission submission) {
    submission.target().withdraw(submission);
    boolean expired = submission.isExpired();
    framework.completion().fail(submission, framework.decisions().statusOfCancelled(expired));
  }

  /** The timer of a submission fires. */
  void expire(Submission submission) {
    Request request = submission.request();
    if (submission.target().expire(submission)) {
      cancel(request);
      if (!framework.does(Duty.REMEMBER_DEADLINE)) {
        request.clearCancelMark();
      }
      framework.completion().dropReference(submission);
    } else if (!framework.does(Duty.IGNORE_LATE_DEADLINE)) {
      cancel(request);
    }
  }

  /** The deadline of a sender passes that waits for its submission. */
  void expireWait(Submission submission) {
    if (submission.request().markExpired(submission)) {
      cancel(submission.request());
    }
  }
}
