// How a send ends: cancel attempts, timers, and the completion of the request.

import { STATUS_CANCELLED } from './ntstatus.mjs';

/** Cancel attempts on sent requests, and completion by whoever drops the last reference. */
export class CancelPath {
  #framework;

  constructor(framework) {
    this.#framework = framework;
  }

  /**
   * Marks the request cancelled and, where it is out, cancels its IRP; whether a holder was
   * reached that could be cancelled.
   */
  *cancel(request) {
    const submission = request.markCancelled();
    if (submission === null) {
      return false;
    }
    const isReached = yield* request.irp.cancel();
    yield* this.dropReference(submission);
    return isReached;
  }

  /** The cancel routine of a request in a target's queue. */
  *cancelledInQueue(submission) {
    submission.target.withdraw(submission);
    yield* this.fail(submission, STATUS_CANCELLED);
  }

  /** The timer of a submission fires. */
  *expireTimer(submission) {
    if (submission.disarm() !== null && submission.addReference()) {
      submission.isExpired = true;
      yield* this.cancel(submission.request);
      yield* this.dropReference(submission);
    }
  }

  /** The deadline of a sender passes that waits for its submission. */
  *expireWait(submission) {
    if (submission.request.isCurrent(submission)) {
      submission.isExpired = true;
      yield* this.cancel(submission.request);
    }
  }

  /** Gives back a submission that the lower driver does not have, with this status. */
  *fail(submission, status) {
    submission.request.irp.setResult(status, 0);
    yield* this.dropReference(submission);
  }

  /** Drops a completion reference and, with the last one, completes the request. */
  *dropReference(submission) {
    const released = submission.target.dropReference(submission);
    if (released !== null) {
      yield* this.#complete(submission, released);
    }
  }

  *#complete(submission, released) {
    const { request, target, sender } = submission;
    const { params, context } = request.conclude(submission);
    if (context !== null) {
      yield* this.#framework.kit.completionRoutine(request.id, target.id, params, context);
    }
    yield* request.lifetime.dropReference();
    sender?.release();
    for (const signal of released) {
      signal.raise();
    }
    target.routineReturned();
  }
}
