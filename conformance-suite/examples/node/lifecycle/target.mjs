// I/O targets: their state, their queue and what they sent. Every step here is done at once; what
// follows from it (deliveries, cancel attempts, completion routines) is left to the caller.

import { alreadySent, invalidHandle } from './bugcheck.mjs';
import { STATUS_CANCELLED, STATUS_INVALID_DEVICE_STATE } from './ntstatus.mjs';
import { Extent, Waits } from './waits.mjs';

/** What a target decides on a send: to hand it to the lower driver, to queue it, or to refuse. */
export const DELIVER = Object.freeze({ kind: 'DELIVER' });
const QUEUED = Object.freeze({ kind: 'QUEUED' });
const refused = (status) => ({ kind: 'REFUSED', status });

/** What follows from a change of state that finds nothing to do. */
const NO_CHANGE = Object.freeze({ drained: [], cancelled: [], signal: null });

/** An I/O target. */
export class Target {
  state = 'STARTED';

  #framework;
  #queued = new Set();
  #sent = new Set();
  /** What was sent with IGNORE_TARGET_STATE, which stop and purge leave alone. */
  #ignoring = new Set();
  #waits = new Waits();
  /** Whether there is a device behind the target. */
  #hasDevice;
  /** Whether the device goes once everything is back. */
  #isClosing = false;
  /** The accepted requests whose completion routine has not returned. */
  #accepted = 0;

  constructor(id, setup, framework) {
    this.id = id;
    this.setup = setup;
    this.#framework = framework;
    this.#hasDevice = this.isLocal || setup.open;
  }

  get isLocal() {
    return this.setup.kind === 'LOCAL';
  }

  /** Whether the target is closed for good or for a query-remove, or deleted. */
  get isClosed() {
    return ['CLOSED', 'CLOSED_FOR_QUERY_REMOVE', 'DELETED'].includes(this.state);
  }

  /** Whether there is a device and no close has begun. */
  get isOpen() {
    return this.#hasDevice && !this.isClosed;
  }

  /** The stack locations that the device needs; 0 while there is no device. */
  get stackSize() {
    return this.#hasDevice ? this.setup.stackSize : 0;
  }

  // Sending

  /** Accepts or refuses a send. */
  admit(submission) {
    const { request } = submission;
    if (this.#refuses(submission.ignoresState)) {
      return refused(STATUS_INVALID_DEVICE_STATE);
    }
    if (!this.#hasDevice && !this.#queues(submission) && !request.isMarkedCancelled) {
      throw invalidHandle();
    }
    if (request.isInFlight) {
      throw alreadySent();
    }
    if (request.isMarkedCancelled) {
      return refused(STATUS_CANCELLED);
    }
    const admission = this.#place(submission);
    if (admission.kind !== 'REFUSED') {
      request.begin(submission);
      request.lifetime.addReference();
      this.#accepted++;
      submission.arm();
    }
    return admission;
  }

  /** Decides again on a send that `start` took from the queue. */
  readmit(submission) {
    submission.restoreReference();
    if (this.state !== 'STARTED' && this.state !== 'STOPPED') {
      return refused(STATUS_INVALID_DEVICE_STATE);
    }
    if (submission.request.isMarkedCancelled) {
      return refused(STATUS_CANCELLED);
    }
    return this.#place(submission);
  }

  #refuses(ignoresState) {
    if (this.isClosed) {
      return !(ignoresState && this.#isClosing);
    }
    return this.state === 'PURGED' && !ignoresState;
  }

  #queues(submission) {
    return this.state === 'STOPPED' && !submission.ignoresState;
  }

  #place(submission) {
    if (this.#queues(submission)) {
      const { cancelPath } = this.#framework;
      const routine = () => cancelPath.cancelledInQueue(submission);
      if (!submission.request.irp.setCancelRoutine(routine)) {
        return refused(STATUS_CANCELLED);
      }
      this.#queued.add(submission);
      return QUEUED;
    }
    (submission.ignoresState ? this.#ignoring : this.#sent).add(submission);
    return DELIVER;
  }

  /** Takes a cancelled request off the queue. */
  withdraw(submission) {
    this.#queued.delete(submission);
    this.stopTimer(submission);
  }

  /** Stops the timer of a submission, if one runs. */
  stopTimer(submission) {
    const running = submission.disarm();
    if (running !== null) {
      this.#framework.clock.cancel(running);
    }
  }

  // Completion

  /**
   * Drops a completion reference. With the last one the request leaves the target.
   *
   * @return the signals of the calls that may go on once the completion routine has returned; null
   *     if references are left
   */
  dropReference(submission) {
    if (!submission.dropReference()) {
      return null;
    }
    this.stopTimer(submission);
    this.#sent.delete(submission);
    this.#ignoring.delete(submission);
    if (this.#isClosing && this.#isEverythingBack) {
      this.#isClosing = false;
      this.#hasDevice = false;
    }
    return this.#takeSatisfied();
  }

  /** The completion routine of an accepted request has returned. */
  routineReturned() {
    this.#accepted--;
    for (const signal of this.#takeSatisfied()) {
      signal.raise();
    }
  }

  get #isEverythingBack() {
    return this.#sent.size === 0 && this.#ignoring.size === 0;
  }

  #isBack(extent) {
    switch (extent) {
      case Extent.SENT:
        return this.#sent.size === 0;
      case Extent.EVERYTHING:
        return this.#isEverythingBack;
      default:
        return this.#accepted === 0;
    }
  }

  #takeSatisfied() {
    return this.#waits.takeSatisfied((extent) => this.#isBack(extent));
  }

  // Changes of state. Each gives what follows from it: what was `drained` from the queue, the
  // requests to be `cancelled`, each held by a reference, and the `signal` to wait for or null.

  /** What start and close wait for: a stop or purge that waits. Null if there is none. */
  waitForStop() {
    return this.#waits.has(Extent.SENT) ? this.#waits.add(Extent.SENT) : null;
  }

  /** Opens both gates and empties the queue; null, and nothing done, on a closed target. */
  start() {
    if (this.isClosed) {
      return null;
    }
    this.state = 'STARTED';
    const queued = this.#takeQueued();
    queued.forEach((submission) => submission.dropReference());
    return queued;
  }

  /** Shuts the gate to the lower driver. */
  stop(action) {
    if (this.isClosed) {
      return NO_CHANGE;
    }
    this.state = 'STOPPED';
    const cancelled = action === 'CANCEL_SENT_IO' ? hold(this.#sent) : [];
    const waits = action !== 'LEAVE_SENT_IO_PENDING';
    return { drained: [], cancelled, signal: waits ? this.#waitFor(Extent.SENT) : null };
  }

  /** Shuts both gates. */
  purge(waits) {
    if (this.isClosed) {
      return NO_CHANGE;
    }
    this.state = 'PURGED';
    return {
      drained: this.#takeQueued(),
      cancelled: hold(this.#sent),
      signal: waits ? this.#waitFor(Extent.SENT) : null,
    };
  }

  /** Begins to close for good, for a query-remove, or to be deleted. */
  close(closed, extent) {
    if (this.state === 'DELETED') {
      return NO_CHANGE;
    }
    this.state = closed;
    this.#isClosing = !this.#isEverythingBack;
    this.#hasDevice &&= this.#isClosing;
    return {
      drained: this.#takeQueued(),
      cancelled: [...hold(this.#ignoring), ...hold(this.#sent)],
      signal: this.#waitFor(extent),
    };
  }

  /** Attaches to the device, to be started; false if the target is open or deleted. */
  open() {
    if (this.#hasDevice || this.state === 'DELETED') {
      return false;
    }
    this.#hasDevice = true;
    this.state = 'STOPPED';
    return true;
  }

  /** Empties the queue, in the order of the sends. */
  #takeQueued() {
    const taken = [...this.#queued];
    this.#queued.clear();
    for (const submission of taken) {
      submission.request.irp.clearCancelRoutine();
      this.stopTimer(submission);
    }
    return taken;
  }

  #waitFor(extent) {
    return this.#isBack(extent) ? null : this.#waits.add(extent);
  }
}

function hold(submissions) {
  return [...submissions].map(({ request }) => {
    request.lifetime.addReference();
    return request;
  });
}
