package org.lifecycletck.reference;

import java.util.List;
import org.lifecycletck.spi.vocabulary.NtStatus;

/** The way a submission ends, on the thread that drops its last completion reference. */
final class Completion {
  private final Framework framework;

  Completion(Framework framework) {
    this.framework = framework;
  }

  /** Drops a completion reference and, with the last one, completes the request. */
  void dropReference(Submission submission) {
    List<Waiter> released = submission.target().dropReference(submission);
    if (released != null) {
      complete(submission, released);
    }
  }

  /** Completes a request the lower driver never saw, as far as this caller is concerned. */
  void fail(Submission submission, NtStatus status) {
    submission.request().irp().setResult(status, 0);
    dropReference(submission);
  }

  private void complete(Submission submission, List<Waiter> released) {
    Request request = submission.request();
    Request.Completed completed = request.conclude(submission, framework.decisions());
    boolean holds = framework.does(Duty.HOLD_DURING_ROUTINE);
    if (!holds) {
      request.lifetime().dropReference();
    }
    if (!framework.does(Duty.RELEASE_AFTER_ROUTINE)) {
      released.forEach(Waiter::release);
    }
    if (completed.context() != null) {
      callRoutine(submission, completed);
    }
    if (!framework.does(Duty.FREE_BEFORE_ROUTINE)) {
      request.rollBack();
    }
    if (holds) {
      request.lifetime().dropReference();
    }
    if (submission.sender() != null) {
      submission.sender().release();
    }
    released.forEach(Waiter::release);
    submission.target().routineReturned();
  }

  private void callRoutine(Submission submission, Request.Completed completed) {
    Request request = submission.request();
    if (!framework.does(Duty.CALL_WITHOUT_LOCK)) {
      request.lock();
    }
    framework
        .kit()
        .completionRoutine(
            request.id(), submission.target().id(), completed.params(), completed.context());
    request.unlock().forEach(Waiter::release);
  }
}
