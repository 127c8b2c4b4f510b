// The mistakes of a driver that stop the system: bug check WDF_VIOLATION. They are thrown; the
// protocol part tells the kit.

import { SystemStopped } from '../protocol/strands.mjs';

const WDF_VIOLATION = 0x10d;

const WDF_INVALID_HANDLE = 5;
const WDF_REQUEST_FATAL_ERROR = 6;
const WDF_OBJECT_ERROR = 7;

const NO_MORE_STACK_LOCATIONS = 1;
const NULL_IRP = 2;
const ALREADY_SENT = 3;
const INFORMATION_LENGTH_MISMATCH = 4;

/** A handle is not valid. */
export function invalidHandle() {
  return new SystemStopped(WDF_VIOLATION, WDF_INVALID_HANDLE, 0);
}

/** A request is raw formatted whose IRP has no stack location left. */
export function noMoreStackLocations() {
  return requestError(NO_MORE_STACK_LOCATIONS);
}

/** A request has no IRP. */
export function nullIrp() {
  return requestError(NULL_IRP);
}

/** A request is sent that is sent already. */
export function alreadySent() {
  return requestError(ALREADY_SENT);
}

/** A request is completed with more information than its buffer has bytes. */
export function informationLengthMismatch() {
  return requestError(INFORMATION_LENGTH_MISMATCH);
}

/** A reference is dropped that the driver does not hold. */
export function objectError() {
  return new SystemStopped(WDF_VIOLATION, WDF_OBJECT_ERROR, 0);
}

function requestError(error) {
  return new SystemStopped(WDF_VIOLATION, WDF_REQUEST_FATAL_ERROR, error);
}
