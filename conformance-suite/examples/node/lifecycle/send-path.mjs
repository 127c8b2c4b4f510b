// WdfRequestSend: the checks, the submission, and the wait of a synchronous send.

import { Signal } from '../protocol/strands.mjs';
import { alreadySent, invalidHandle, nullIrp } from './bugcheck.mjs';
import {
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_DEVICE_REQUEST,
  STATUS_INVALID_DEVICE_STATE,
  STATUS_INVALID_PARAMETER,
  STATUS_REQUEST_NOT_ACCEPTED,
} from './ntstatus.mjs';
import { Submission } from './submission.mjs';

// WDF_REQUEST_SEND_OPTIONS and its flags.
export const SEND_OPTIONS_SIZE = 16;
const TIMEOUT = 0x1;
const SYNCHRONOUS = 0x2;
const IGNORE_TARGET_STATE = 0x4;
const SEND_AND_FORGET = 0x8;
const ALL_FLAGS = 0xf;

/** Sends, of every kind. */
export class SendPath {
  #framework;

  constructor(framework) {
    this.#framework = framework;
  }

  /** Sends a request; true if it was accepted, and for a synchronous send completed. */
  *send(requestId, targetId, options) {
    const framework = this.#framework;
    const request = framework.request(requestId);
    if (!areValid(options)) {
      yield* framework.verifierBreak('send options are not valid');
      return refuse(request, STATUS_INVALID_PARAMETER);
    }
    const target = framework.target(targetId);
    if (has(options, SEND_AND_FORGET)) {
      return yield* this.#forget(request, target);
    }
    if (request.irp === null) {
      throw nullIrp();
    }
    const waits = has(options, SYNCHRONOUS);
    if (!waits && request.isReceived && request.routine === null) {
      yield* framework.verifierBreak('a received request needs a completion routine');
      return refuse(request, STATUS_INVALID_DEVICE_REQUEST);
    }
    if (request.isInFlight) {
      throw alreadySent();
    }
    if (framework.hasVerifier && !isReady(request, target)) {
      return refuse(request, STATUS_REQUEST_NOT_ACCEPTED);
    }
    return yield* waits
      ? this.sendAndWait(request, target, options)
      : this.#sendAsync(request, target, options);
  }

  *#sendAsync(request, target, options) {
    if (!isTimed(options)) {
      return yield* this.#submit(newSubmission(request, target, options, null, null));
    }
    if (!request.allocateTimer()) {
      return refuse(request, STATUS_INSUFFICIENT_RESOURCES);
    }
    const { clock, cancelPath } = this.#framework;
    const startTimer = (submission) =>
      clock.schedule(clock.deadlineOf(options.timeout), true, () =>
        cancelPath.expireTimer(submission),
      );
    return yield* this.#submit(newSubmission(request, target, options, null, startTimer));
  }

  /** Sends a request and waits until it is completed; false, at once, if it is refused. */
  *sendAndWait(request, target, options) {
    const sender = new Sender();
    const submission = newSubmission(request, target, options, sender, null);
    request.lifetime.addReference();
    const isAccepted = yield* this.#submit(submission);
    if (isAccepted) {
      yield* this.#await(submission, options);
    }
    yield* request.lifetime.dropReference();
    return isAccepted;
  }

  *#await(submission, options) {
    const { clock, cancelPath } = this.#framework;
    const { sender } = submission;
    const deadline = isTimed(options)
      ? clock.schedule(clock.deadlineOf(options.timeout), false, () => sender.expire())
      : null;
    yield* sender.await(() => cancelPath.expireWait(submission));
    if (deadline !== null) {
      clock.cancel(deadline);
    }
  }

  *#submit(submission) {
    const admission = submission.target.admit(submission);
    switch (admission.kind) {
      case 'REFUSED':
        return refuse(submission.request, admission.status);
      case 'DELIVER':
        yield* this.#framework.lowerSide.deliver(submission);
        return true;
      default:
        return true;
    }
  }

  /** Sends a received request on for good: it goes from the lower driver to its originator. */
  *#forget(request, target) {
    const framework = this.#framework;
    if (!request.isReceived) {
      return refuse(request, STATUS_INVALID_DEVICE_STATE);
    }
    if (request.params !== null) {
      yield* framework.verifierBreak('a formatted request cannot be sent and forgotten');
      return refuse(request, STATUS_INVALID_DEVICE_REQUEST);
    }
    if (request.isInFlight) {
      throw alreadySent();
    }
    if (target.stackSize === 0) {
      throw invalidHandle();
    }
    if (request.routine !== null) {
      yield* framework.verifierBreak('a forgotten request has no use for a completion routine');
    }
    yield* request.lifetime.cleanUp();
    request.isForgotten = true;
    yield* framework.lowerSide.deliverForgotten(request, target);
    yield* request.lifetime.dropReference();
    return true;
  }
}

/** A sender that waits: released once, and before that perhaps told that its deadline passed. */
class Sender {
  #signal = new Signal();

  /** The request is completed: the sender goes on. */
  release() {
    this.#signal.raise(null);
  }

  /** The deadline passed: waits until the sender, on its own strand, has dealt with that. */
  *expire() {
    if (!this.#signal.isRaised) {
      const dealtWith = new Signal();
      this.#signal.raise(dealtWith);
      yield* dealtWith.take();
    }
  }

  /** Waits for the release; meanwhile runs `onDeadline` when the deadline passes. */
  *await(onDeadline) {
    let due;
    while ((due = yield* this.#signal.take()) !== null) {
      yield* onDeadline();
      due.raise();
    }
  }
}

function newSubmission(request, target, options, sender, startTimer) {
  const ignoresState = has(options, IGNORE_TARGET_STATE);
  return new Submission(request, target, ignoresState, sender, startTimer);
}

function has(options, flag) {
  return (options.flags & flag) !== 0;
}

/** Whether a deadline applies: the flag is set and the value is not zero. */
function isTimed(options) {
  return has(options, TIMEOUT) && options.timeout !== 0;
}

/** Whether size and flags are a combination that the documentation allows. */
export function areValid({ size, flags }) {
  const forgets = (flags & SEND_AND_FORGET) !== 0;
  return (
    size === SEND_OPTIONS_SIZE &&
    (flags & ~ALL_FLAGS) === 0 &&
    (!forgets || flags === SEND_AND_FORGET)
  );
}

/** Whether a request is formatted and has the stack locations that the target needs. */
function isReady(request, target) {
  return request.isFormatted && request.irp.available >= target.stackSize;
}

function refuse(request, status) {
  if (request.irp !== null) {
    request.irp.status = status;
  }
  return false;
}
