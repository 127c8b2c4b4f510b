"""The border to the originators of received requests."""

from protocol.strands import SystemStopped
from protocol.vocabulary import (
    INFORMATION_LENGTH_MISMATCH,
    STATUS_DEVICE_BUSY,
    STATUS_INSUFFICIENT_RESOURCES,
    STATUS_INTERNAL_ERROR,
    STATUS_INVALID_DEVICE_REQUEST,
    STATUS_WDF_BUSY,
    STATUS_WDF_INTERNAL_ERROR,
    STATUS_WDF_NOT_ENOUGH_MAP_REGISTERS,
    STATUS_WDF_PAUSED,
    WDF_REQUEST_FATAL_ERROR,
    WDF_VIOLATION,
    Format,
    Memory,
    nt_success,
)
from lifecycle.irp import Irp, formatted
from lifecycle.request import RECEIVED

IO_CONTROL_CODE = 0x222004

# What originators see instead of some of the framework's own status codes.
TRANSLATED = {
    STATUS_WDF_PAUSED: STATUS_DEVICE_BUSY,
    STATUS_WDF_BUSY: STATUS_DEVICE_BUSY,
    STATUS_WDF_INTERNAL_ERROR: STATUS_INTERNAL_ERROR,
    STATUS_WDF_NOT_ENOUGH_MAP_REGISTERS: STATUS_INSUFFICIENT_RESOURCES,
}


class UpperSide:
    """Requests that originators submitted and have not got back."""

    def __init__(self, framework, requests):
        self._framework = framework
        self._requests = requests
        self._submitted = {}

    async def submit(self, id, method, stack_size, length):
        """An I/O request comes in and is presented to the driver."""
        irp = Irp(stack_size, formatted(plain_format(method, length)))
        self._submitted[id] = irp
        self._requests.add(id, RECEIVED, irp, None)
        await self._framework.kit.request_presented(id)

    async def cancel(self, id):
        """Whoever made the IRP cancels it, wherever it is; false once it came back."""
        irp = self._submitted.get(id) or self._framework.handles.irp_of(id)
        return irp is not None and await irp.cancel()

    async def complete(self, request, status, information):
        """WdfRequestComplete, or WdfRequestCompleteWithInformation where there is information.

        A request that the driver does not have is left alone.
        """
        request = self._framework.handles.request(request)
        if not request.is_received:
            await self._framework.verifier_break("the driver completes a request that it created")
            return
        if request.is_in_flight:
            return
        irp = request.irp
        passed = irp.information if information is None else information
        limit = irp.received_length
        is_too_much = nt_success(status) and limit is not None and passed > limit
        if self._framework.verifier and is_too_much:
            raise SystemStopped(
                WDF_VIOLATION, WDF_REQUEST_FATAL_ERROR, INFORMATION_LENGTH_MISMATCH
            )
        if await request.lifetime.clean_up():
            self._submitted.pop(request.id, None)
            await self._framework.kit.upper_completion(request.id, translate(status), passed)
            irp.set_result(status, 0)
            await request.lifetime.drop_reference()


def plain_format(method, length):
    """A request of this method with whole buffers of this length."""
    memory = Memory(length, False, 0, 0)
    if method == "READ":
        return Format(method, None, memory, 0, 0)
    if method == "WRITE":
        return Format(method, memory, None, 0, 0)
    return Format(method, memory, memory, 0, IO_CONTROL_CODE)


def translate(status):
    """What originators see: a status of the framework's own facility, 0x20, stays below."""
    if status >> 16 & 0xFFF != 0x20:
        return status
    return TRANSLATED.get(status, STATUS_INVALID_DEVICE_REQUEST)
