// I/O request packets and their stack locations: what travels down to the lower driver and back.

import { STATUS_SUCCESS } from './ntstatus.mjs';

/** An IRP: stack locations, status block, cancel bit and cancel routine. */
export class Irp {
  status = STATUS_SUCCESS;
  information = 0;
  isCancelled = false;
  /** The parameters for the lower driver, in the next stack location. */
  next = EMPTY_LOCATION;

  #stackSize;
  #received;
  #cancelRoutine = null;

  /**
   * @param stackSize the number of stack locations
   * @param received what the driver received in the first of them; null for an IRP of its own
   */
  constructor(stackSize, received = null) {
    this.#stackSize = stackSize;
    this.#received = received;
  }

  /** The stack locations left for lower drivers. */
  get available() {
    return this.#received === null ? this.#stackSize : this.#stackSize - 1;
  }

  /** The length of the read or write that came in; without limit for anything else. */
  get receivedLength() {
    return this.#received?.length ?? Infinity;
  }

  /** Copies what the driver received to the next location; without effect on an own IRP. */
  copyReceivedToNext() {
    this.next = this.#received ?? this.next;
  }

  /** What the lower driver finds: the next location or, where that is skipped, what came in. */
  parameters(skipsNext) {
    const skips = skipsNext && this.#received !== null;
    return {
      ...(skips ? this.#received : this.next),
      cancelled: this.isCancelled,
      initialStatus: this.status,
      stackLocations: skips ? this.#stackSize : this.available,
    };
  }

  /** Ends with this status and this information. */
  setResult(status, information) {
    this.status = status;
    this.information = information;
  }

  /** The lower driver gives the IRP back: its location is wiped, its cancel routine is gone. */
  passBack(status, information) {
    this.setResult(status, information);
    this.next = wiped(this.next);
    this.#cancelRoutine = null;
  }

  /** IoReuseIrp: everything as new but for the status. */
  reuse(status) {
    this.setResult(status, 0);
    this.next = EMPTY_LOCATION;
    this.isCancelled = false;
  }

  // Cancelling

  /** Whether a cancel routine is installed. */
  get isCancelable() {
    return this.#cancelRoutine !== null;
  }

  /** Installs a cancel routine; false, and nothing installed, if the IRP is cancelled already. */
  setCancelRoutine(routine) {
    if (this.isCancelled) {
      return false;
    }
    this.#cancelRoutine = routine;
    return true;
  }

  /** Removes the cancel routine; false if there is none, perhaps because a canceller took it. */
  clearCancelRoutine() {
    const wasInstalled = this.isCancelable;
    this.#cancelRoutine = null;
    return wasInstalled;
  }

  /** IoCancelIrp: sets the cancel bit and calls the cancel routine; false if there is none. */
  *cancel() {
    this.isCancelled = true;
    const routine = this.#cancelRoutine;
    this.#cancelRoutine = null;
    if (routine === null) {
      return false;
    }
    yield* routine();
    return true;
  }
}

const NO_PARAMETERS = {
  length: null,
  deviceOffset: null,
  ioControlCode: null,
  inputLength: null,
  outputLength: null,
};

/** A location nobody has filled in: major function 0. */
export const EMPTY_LOCATION = { type: 'CREATE', ...NO_PARAMETERS };

/** What the lower driver sees of each format method. */
const ARRIVAL_TYPES = {
  READ: 'READ',
  WRITE: 'WRITE',
  IOCTL: 'DEVICE_CONTROL',
  INTERNAL_IOCTL: 'DEVICE_CONTROL_INTERNAL',
  INTERNAL_IOCTL_OTHERS: 'DEVICE_CONTROL_INTERNAL',
};

/** The location that a format method fills in. */
export function formattedLocation({ method, input, output, deviceOffset, ioControlCode }) {
  const location = { ...EMPTY_LOCATION, type: ARRIVAL_TYPES[method] };
  switch (method) {
    case 'READ':
      return { ...location, length: bytesOf(output), deviceOffset };
    case 'WRITE':
      return { ...location, length: bytesOf(input), deviceOffset };
    case 'INTERNAL_IOCTL_OTHERS':
      return { ...location, ioControlCode };
    default:
      return {
        ...location,
        ioControlCode,
        inputLength: bytesOf(input),
        outputLength: bytesOf(output),
      };
  }
}

/** The location of a request that comes in: of a whole buffer at offset 0. */
export function receivedLocation(method, length) {
  const memory = { size: length, withOffsets: false, offset: 0, length: 0 };
  return formattedLocation({
    method,
    input: memory,
    output: memory,
    deviceOffset: 0,
    ioControlCode: 0x222004,
  });
}

/** A location that the driver fills in by hand. */
export function rawLocation(type, length) {
  const isTransfer = type === 'READ' || type === 'WRITE';
  return isTransfer
    ? { ...EMPTY_LOCATION, type, length, deviceOffset: 0 }
    : { ...EMPTY_LOCATION, type };
}

/** The location once the IRP went back through it: the type stays, the parameters are zero. */
function wiped(location) {
  const result = { type: location.type };
  for (const name in NO_PARAMETERS) {
    result[name] = location[name] === null ? null : 0;
  }
  return result;
}

/** The bytes a memory stands for: the remainder from the offset where the length is zero. */
function bytesOf(memory) {
  if (memory === null) {
    return 0;
  }
  if (!memory.withOffsets) {
    return memory.size;
  }
  return memory.length > 0 ? memory.length : memory.size - memory.offset;
}

/** Whether a part lies within its memory; nothing does. */
export function isWithinBounds(memory) {
  if (memory === null || !memory.withOffsets) {
    return true;
  }
  const { size, offset, length } = memory;
  return offset >= 0 && length >= 0 && offset <= size && length <= size - offset;
}
