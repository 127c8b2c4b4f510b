// The format methods, and the check that a request can be sent to a target.

import { noMoreStackLocations, nullIrp } from './bugcheck.mjs';
import { Irp, formattedLocation, isWithinBounds, rawLocation } from './irp.mjs';
import {
  STATUS_INTEGER_OVERFLOW,
  STATUS_INVALID_DEVICE_REQUEST,
  STATUS_INVALID_DEVICE_STATE,
  STATUS_REQUEST_NOT_ACCEPTED,
  STATUS_SUCCESS,
} from './ntstatus.mjs';
import { Origin } from './request.mjs';

/** What the completion parameters carry after each format method. */
const COMPLETION_TYPES = {
  READ: 'READ',
  WRITE: 'WRITE',
  IOCTL: 'DEVICE_CONTROL',
  INTERNAL_IOCTL: 'DEVICE_CONTROL_INTERNAL',
  INTERNAL_IOCTL_OTHERS: 'OTHER',
};

/** Formatting for a target, by hand, and change of target. */
export class Formatting {
  #framework;

  constructor(framework) {
    this.#framework = framework;
  }

  /** A target's format method. */
  format(requestId, targetId, format) {
    const request = this.#framework.request(requestId);
    const target = this.#framework.target(targetId);
    if (request.isInFlight) {
      return STATUS_INVALID_DEVICE_REQUEST;
    }
    if (!areWithinBounds(format)) {
      return STATUS_INTEGER_OVERFLOW;
    }
    return formatFor(target, request, format);
  }

  /** WdfRequestChangeTarget. */
  changeTarget(requestId, targetId) {
    const request = this.#framework.request(requestId);
    const target = this.#framework.target(targetId);
    return request.isInFlight ? STATUS_INVALID_DEVICE_REQUEST : validate(request, target);
  }

  /** WdfRequestFormatRequestUsingCurrentType. */
  *formatUsingCurrentType(requestId) {
    const request = yield* this.#rawFormattable(requestId);
    if (!request.isInFlight) {
      request.irp.copyReceivedToNext();
      request.rawFormatted();
    }
  }

  /** WdfRequestWdmFormatUsingStackLocation. */
  *formatUsingStackLocation(requestId, type, length) {
    const request = yield* this.#rawFormattable(requestId);
    if (!request.isInFlight) {
      request.irp.next = rawLocation(type, length);
      request.rawFormatted();
    }
  }

  /** A request whose next stack location exists; while it is in flight that is left alone. */
  *#rawFormattable(requestId) {
    const request = this.#framework.request(requestId);
    if (request.irp === null) {
      throw nullIrp();
    }
    if (request.irp.available === 0) {
      throw noMoreStackLocations();
    }
    if (request.isInFlight) {
      yield* this.#framework.verifierBreak('a sent request is formatted');
    }
    return request;
  }
}

/** Whether every buffer part of a format lies within its memory object. */
export function areWithinBounds(format) {
  return isWithinBounds(format.input) && isWithinBounds(format.output);
}

/** Formats a request that the caller may format, with parts that are within bounds. */
export function formatFor(target, request, format) {
  const status = validate(request, target);
  if (status === STATUS_SUCCESS) {
    request.formatted(COMPLETION_TYPES[format.method], formattedLocation(format));
  }
  return status;
}

/**
 * Drops the earlier formatting and checks that the IRP has enough stack locations; one that the
 * framework owns is replaced where it has too few.
 */
function validate(request, target) {
  request.unformat();
  const needed = target.stackSize;
  if (needed === 0) {
    return STATUS_INVALID_DEVICE_STATE;
  }
  if (request.irp !== null && request.irp.available >= needed) {
    return STATUS_SUCCESS;
  }
  if (request.irp !== null && request.origin !== Origin.CREATED) {
    return STATUS_REQUEST_NOT_ACCEPTED;
  }
  request.replaceIrp(new Irp(needed), Origin.CREATED);
  return STATUS_SUCCESS;
}
