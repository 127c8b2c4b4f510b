"""The vocabulary: NTSTATUS values, and the structures that calls and callbacks carry."""

from typing import NamedTuple, Optional

# NTSTATUS

STATUS_SUCCESS = 0x00000000
STATUS_DEVICE_BUSY = 0x80000011
STATUS_INFO_LENGTH_MISMATCH = 0xC0000004
STATUS_INVALID_PARAMETER = 0xC000000D
STATUS_INVALID_DEVICE_REQUEST = 0xC0000010
STATUS_INTEGER_OVERFLOW = 0xC0000095
STATUS_INSUFFICIENT_RESOURCES = 0xC000009A
STATUS_IO_TIMEOUT = 0xC00000B5
STATUS_REQUEST_NOT_ACCEPTED = 0xC00000D0
STATUS_INTERNAL_ERROR = 0xC00000E5
STATUS_CANCELLED = 0xC0000120
STATUS_INVALID_DEVICE_STATE = 0xC0000184
STATUS_WDF_INTERNAL_ERROR = 0xC0200200
STATUS_WDF_NOT_ENOUGH_MAP_REGISTERS = 0xC0200202
STATUS_WDF_PAUSED = 0xC0200203
STATUS_WDF_BUSY = 0xC0200204
STATUS_WDF_DEVICE_REMOVED_NOT_SENT = 0xC0200206
STATUS_WDF_REQUEST_INVALID_STATE = 0xC0200208


def nt_success(status):
    """Whether NT_SUCCESS holds: for success and informational values."""
    return status < 0x80000000


# Bug checks

WDF_VIOLATION = 0x10D
WDF_INVALID_HANDLE = 5
WDF_REQUEST_FATAL_ERROR = 6
WDF_OBJECT_ERROR = 7

# The second parameter of WDF_REQUEST_FATAL_ERROR
NO_MORE_STACK_LOCATIONS = 1
NULL_IRP = 2
REQUEST_ALREADY_SENT = 3
INFORMATION_LENGTH_MISMATCH = 4

# Structures

SEND_OPTION_TIMEOUT = 0x1
SEND_OPTION_SYNCHRONOUS = 0x2
SEND_OPTION_IGNORE_TARGET_STATE = 0x4
SEND_OPTION_SEND_AND_FORGET = 0x8


class SendOptions(NamedTuple):
    """WDF_REQUEST_SEND_OPTIONS. A timeout counts 100 ns: from now if negative, else absolute."""

    SIZE = 16

    size: int
    flags: int
    timeout: int

    def has(self, flag):
        """Whether this flag is set."""
        return self.flags & flag != 0

    @property
    def is_timed(self):
        """Whether a deadline applies."""
        return self.has(SEND_OPTION_TIMEOUT) and self.timeout != 0

    @property
    def is_valid(self):
        """Whether size and flags are a combination that the documentation allows."""
        known = self.flags & ~0xF == 0
        alone = self.flags == SEND_OPTION_SEND_AND_FORGET
        return self.size == self.SIZE and known and (
            alone or not self.has(SEND_OPTION_SEND_AND_FORGET)
        )

    def deadline(self, now):
        """The time at which a send made now expires."""
        return now - self.timeout if self.timeout < 0 else self.timeout


class Memory(NamedTuple):
    """A memory object of ``size`` bytes, and the part of it that WDFMEMORY_OFFSET names."""

    size: int
    with_offsets: bool
    offset: int
    length: int

    @property
    def is_within_bounds(self):
        """Whether the part lies within the memory object."""
        return not self.with_offsets or (
            0 <= self.offset <= self.size and 0 <= self.length <= self.size - self.offset
        )

    @property
    def effective_length(self):
        """The bytes transferred; a length of 0 means what is left after the offset."""
        if not self.with_offsets:
            return self.size
        return self.length if self.length > 0 else self.size - self.offset


class Format(NamedTuple):
    """The arguments of WdfIoTargetFormatRequestFor...; no memory is a transfer of length 0."""

    method: str
    input: Optional[Memory]
    output: Optional[Memory]
    device_offset: int
    io_control_code: int

    @property
    def completion_type(self):
        """The type that completion parameters carry."""
        if self.method == "INTERNAL_IOCTL_OTHERS":
            return "OTHER"
        return self.arrival_type

    @property
    def arrival_type(self):
        """The type that the lower driver sees."""
        if self.is_transfer:
            return self.method
        return "DEVICE_CONTROL" if self.method == "IOCTL" else "DEVICE_CONTROL_INTERNAL"

    @property
    def is_transfer(self):
        """Whether it is a read or a write, which have a length."""
        return self.method in ("READ", "WRITE")

    @property
    def transfer_length(self):
        """The bytes that a read or a write transfers."""
        return length_of(self.input if self.method == "WRITE" else self.output)

    @property
    def is_within_bounds(self):
        """Whether every part lies within its memory object."""
        return all(each is None or each.is_within_bounds for each in (self.input, self.output))


def length_of(memory):
    """The bytes transferred to or from a memory, which may be none."""
    return 0 if memory is None else memory.effective_length


class ReuseParams(NamedTuple):
    """WDF_REQUEST_REUSE_PARAMS; ``irp`` is KEEP, NEW (with this stack size) or NONE."""

    status: int
    irp: str
    stack_size: int
    unknown_flags: int


class TargetSetup(NamedTuple):
    """How a target is made; ``open`` is false for a remote one that is not opened at once."""

    kind: str
    transfer: str
    stack_size: int
    opened_by_name: bool
    open: bool


class CompletionParams(NamedTuple):
    """The part of WDF_REQUEST_COMPLETION_PARAMS that every request type has."""

    type: str
    status: int
    information: int


class IoParameters(NamedTuple):
    """What a lower driver finds in its stack location; what does not apply is None."""

    type: str
    length: Optional[int]
    device_offset: Optional[int]
    io_control_code: Optional[int]
    input_length: Optional[int]
    output_length: Optional[int]
    cancelled: bool
    initial_status: int
    stack_locations: int
