// The NTSTATUS values that the lifecycle uses, as unsigned numbers.

export const STATUS_SUCCESS = 0x00000000;
export const STATUS_DEVICE_BUSY = 0x80000011;
export const STATUS_INFO_LENGTH_MISMATCH = 0xc0000004;
export const STATUS_INVALID_PARAMETER = 0xc000000d;
export const STATUS_INVALID_DEVICE_REQUEST = 0xc0000010;
export const STATUS_INTEGER_OVERFLOW = 0xc0000095;
export const STATUS_INSUFFICIENT_RESOURCES = 0xc000009a;
export const STATUS_IO_TIMEOUT = 0xc00000b5;
export const STATUS_REQUEST_NOT_ACCEPTED = 0xc00000d0;
export const STATUS_INTERNAL_ERROR = 0xc00000e5;
export const STATUS_CANCELLED = 0xc0000120;
export const STATUS_INVALID_DEVICE_STATE = 0xc0000184;

export const STATUS_WDF_INTERNAL_ERROR = 0xc0200200;
export const STATUS_WDF_NOT_ENOUGH_MAP_REGISTERS = 0xc0200202;
export const STATUS_WDF_PAUSED = 0xc0200203;
export const STATUS_WDF_BUSY = 0xc0200204;
export const STATUS_WDF_DEVICE_REMOVED_NOT_SENT = 0xc0200206;
export const STATUS_WDF_REQUEST_INVALID_STATE = 0xc0200208;

const FRAMEWORK_FACILITY = 0x20;

/** What NT_SUCCESS answers: true for success and informational values. */
export function isSuccess(status) {
  return status < 0x80000000;
}

/** What an originator sees of a status: the framework's own codes mean nothing to it. */
export function translateForOriginator(status) {
  if (((status >>> 16) & 0xfff) !== FRAMEWORK_FACILITY) {
    return status;
  }
  switch (status) {
    case STATUS_WDF_PAUSED:
    case STATUS_WDF_BUSY:
      return STATUS_DEVICE_BUSY;
    case STATUS_WDF_INTERNAL_ERROR:
      return STATUS_INTERNAL_ERROR;
    case STATUS_WDF_NOT_ENOUGH_MAP_REGISTERS:
      return STATUS_INSUFFICIENT_RESOURCES;
    default:
      return STATUS_INVALID_DEVICE_REQUEST;
  }
}
