// The five WdfIoTargetSend…Synchronously methods, which format a request, send it and wait.

import { alreadySent } from './bugcheck.mjs';
import { areWithinBounds, formatFor } from './formatting.mjs';
import { Lifetime } from './lifetime.mjs';
import {
  STATUS_INFO_LENGTH_MISMATCH,
  STATUS_INTEGER_OVERFLOW,
  STATUS_INVALID_PARAMETER,
  STATUS_SUCCESS,
} from './ntstatus.mjs';
import { Origin, Request } from './request.mjs';
import { SEND_OPTIONS_SIZE, areValid } from './send-path.mjs';

/** Synchronous transfers, with the driver's request or with one of the framework's own. */
export class SynchronousTransfers {
  #framework;
  #sendPath;
  #internalNames = new Set();

  constructor(framework, sendPath) {
    this.#framework = framework;
    this.#sendPath = sendPath;
  }

  /** Transfers; the status and the bytes. A `requestId` of null asks for an internal request. */
  *send(targetId, requestId, format, options) {
    const target = this.#framework.target(targetId);
    if (requestId !== null) {
      return yield* this.#send(target, this.#framework.request(requestId), format, options);
    }
    const name = this.#freeName(`~${targetId}`);
    this.#internalNames.add(name);
    try {
      return yield* this.#send(target, internalRequest(name), format, options);
    } finally {
      this.#internalNames.delete(name);
    }
  }

  *#send(target, request, format, options) {
    if (request.isInFlight) {
      throw alreadySent();
    }
    request.emptyFormat();
    request.params = null;
    request.isFormatted = false;
    const refusal = check(format, options) || formatFor(target, request, format);
    if (refusal !== STATUS_SUCCESS) {
      return { status: refusal, bytes: 0 };
    }
    request.routine = null;
    yield* this.#sendPath.sendAndWait(request, target, options);
    request.unformat();
    request.params = null;
    return { status: request.irp.status, bytes: request.irp.information };
  }

  /** The target's name behind a tilde; the next such name while that one is in use. */
  #freeName(name) {
    return this.#internalNames.has(name) ? this.#freeName(`~${name}`) : name;
  }
}

/** What is wrong with the arguments; success if nothing is. */
function check(format, options) {
  if (options.size !== SEND_OPTIONS_SIZE) {
    return STATUS_INFO_LENGTH_MISMATCH;
  }
  if (!areValid(options)) {
    return STATUS_INVALID_PARAMETER;
  }
  return areWithinBounds(format) ? STATUS_SUCCESS : STATUS_INTEGER_OVERFLOW;
}

/** A request that no driver has a handle of. */
function internalRequest(name) {
  const lifetime = new Lifetime(nothing, nothing);
  return new Request(name, Origin.CREATED, null, null, lifetime);
}

function* nothing() {}
