package org.lifecycletck.reference;

import org.lifecycletck.spi.vocabulary.NtStatus;

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
    Submission submission = request.markCancelled();
    if (submission == null) {
      return false;
    }
    boolean reached = request.irp().cancel();
    framework.completion().dropReference(submission);
    return reached;
  }

  /** The cancel routine of a request in a target's queue. */
  void cancelledInQueue(Submission submission) {
    submission.target().withdraw(submission);
    framework.completion().fail(submission, NtStatus.CANCELLED);
  }

  /** The timer of a submission fires. */
  void expire(Submission submission) {
    if (submission.target().expire(submission)) {
      cancel(submission.request());
      framework.completion().dropReference(submission);
    }
  }

  /** The deadline of a sender passes that waits for its submission. */
  void expireWait(Submission submission) {
    if (submission.request().markExpired(submission)) {
      cancel(submission.request());
    }
  }
}
