// Request objects: their IRP, how they are formatted, what they are registered for, and the send
// that is under way.

import { EMPTY_LOCATION } from './irp.mjs';
import { STATUS_CANCELLED, STATUS_IO_TIMEOUT, STATUS_SUCCESS } from './ntstatus.mjs';

/** Where an IRP comes from, which decides what may be done with it. */
export const Origin = Object.freeze({
  /** The framework allocated it, and may replace it. */
  CREATED: 'CREATED',
  /** The driver brought it. */
  FROM_IRP: 'FROM_IRP',
  /** A queue presented it. */
  RECEIVED: 'RECEIVED',
});

/** The completion parameters of a request that was never formatted for a target. */
export const NO_PARAMS = Object.freeze({
  type: 'NO_FORMAT',
  status: STATUS_SUCCESS,
  information: 0,
});

/** A request object. */
export class Request {
  /** What a target's format method set up, with the result of the last completion; or null. */
  params = null;
  /** The context of the registered completion routine; null where none is registered. */
  routine = null;
  isFormatted = false;
  /** Whether the driver filled in the stack location itself. */
  isRawFormatted = false;
  /** The cancel mark: a later send is refused until the request is reused. */
  isMarkedCancelled = false;
  /** Whether the handle is no longer the driver's, because the request was sent and forgotten. */
  isForgotten = false;
  timerAllocationFails = false;

  #current = null;
  #timerAllocated = false;

  /**
   * @param id the kit's name of the request
   * @param parent the target with which it is deleted; or null
   */
  constructor(id, origin, irp, parent, lifetime) {
    this.id = id;
    this.origin = origin;
    this.irp = irp;
    this.parent = parent;
    this.lifetime = lifetime;
  }

  get isReceived() {
    return this.origin === Origin.RECEIVED;
  }

  /** Gives the request another IRP, or none. */
  replaceIrp(irp, origin) {
    this.irp = irp;
    this.origin = origin;
  }

  // Formatting

  /** A target's format method filled in the next location. */
  formatted(type, location) {
    this.params = { ...NO_PARAMS, type };
    this.irp.next = location;
    this.isFormatted = true;
    this.isRawFormatted = false;
  }

  /** The driver filled in the next location itself. */
  rawFormatted() {
    this.isFormatted = true;
    this.isRawFormatted = true;
  }

  /** Drops what a target's format method set up. */
  unformat() {
    if (this.emptyFormat()) {
      this.isFormatted = false;
    }
  }

  /** Empties what a target's format method set up, and keeps that there was one. */
  emptyFormat() {
    if (this.params === null || this.irp === null) {
      return false;
    }
    this.params = NO_PARAMS;
    this.irp.next = EMPTY_LOCATION;
    return true;
  }

  // Sending

  get isInFlight() {
    return this.#current !== null;
  }

  /** Whether this submission is under way and nobody completes it yet. */
  isCurrent(submission) {
    return this.#current === submission;
  }

  /** Begins a submission that a target accepts. */
  begin(submission) {
    this.#current = submission;
  }

  /**
   * Marks the request cancelled and takes a completion reference of the current submission; null
   * if there is none, or somebody completes it already.
   */
  markCancelled() {
    this.isMarkedCancelled = true;
    return this.#current?.addReference() ? this.#current : null;
  }

  /** Ends the current submission: the request is the driver's again. */
  conclude(submission) {
    const irp = this.irp;
    if (submission.isExpired && irp.status === STATUS_CANCELLED) {
      irp.status = STATUS_IO_TIMEOUT;
    }
    const { type } = this.params ?? NO_PARAMS;
    const params = { type, status: irp.status, information: irp.information };
    if (this.params !== null) {
      this.params = params;
    }
    const context = this.routine;
    this.routine = null;
    this.isFormatted = false;
    this.#current = null;
    return { params, context };
  }

  /** Allocates the timer unless the request has one; false if that fails. */
  allocateTimer() {
    if (!this.#timerAllocated) {
      this.#timerAllocated = !this.timerAllocationFails;
      this.timerAllocationFails = false;
    }
    return this.#timerAllocated;
  }
}
