"""The format methods, and the check that a request can be sent to a target."""

from protocol.strands import SystemStopped
from protocol.vocabulary import (
    NO_MORE_STACK_LOCATIONS,
    NULL_IRP,
    STATUS_INTEGER_OVERFLOW,
    STATUS_INVALID_DEVICE_REQUEST,
    STATUS_INVALID_DEVICE_STATE,
    STATUS_REQUEST_NOT_ACCEPTED,
    STATUS_SUCCESS,
    WDF_REQUEST_FATAL_ERROR,
    WDF_VIOLATION,
    nt_success,
)
from lifecycle.irp import Irp, filled_in, formatted
from lifecycle.request import CREATED


class Formatting:
    """Formatting for a target, and by the driver's own hand."""

    def __init__(self, framework):
        self._framework = framework

    async def format(self, request, target, format):
        """WdfIoTargetFormatRequestFor..."""
        request = self._framework.handles.request(request)
        target = self._framework.handles.target(target)
        if request.is_in_flight:
            return STATUS_INVALID_DEVICE_REQUEST
        if not format.is_within_bounds:
            return STATUS_INTEGER_OVERFLOW
        return self.prepare(request, target, format)

    def prepare(self, request, target, format):
        """Formats a request that the caller may format, with parts that are within bounds."""
        status = validate(request, target)
        if nt_success(status):
            request.format(format.completion_type, formatted(format))
        return status

    async def change_target(self, request, target):
        """WdfRequestChangeTarget."""
        request = self._framework.handles.request(request)
        target = self._framework.handles.target(target)
        return STATUS_INVALID_DEVICE_REQUEST if request.is_in_flight else validate(request, target)

    async def format_using_current_type(self, request):
        """WdfRequestFormatRequestUsingCurrentType."""
        request = await self._raw_formattable(request)
        if not request.is_in_flight:
            request.irp.copy_received_to_next()
            request.format_raw()

    async def format_using_stack_location(self, request, type, length):
        """WdfRequestWdmFormatUsingStackLocation."""
        request = await self._raw_formattable(request)
        if not request.is_in_flight:
            request.irp.next = filled_in(type, length)
            request.format_raw()

    async def _raw_formattable(self, request):
        """A request whose next stack location exists; in flight it is left alone."""
        request = self._framework.handles.request(request)
        if request.irp is None:
            raise SystemStopped(WDF_VIOLATION, WDF_REQUEST_FATAL_ERROR, NULL_IRP)
        if request.irp.available == 0:
            raise SystemStopped(WDF_VIOLATION, WDF_REQUEST_FATAL_ERROR, NO_MORE_STACK_LOCATIONS)
        if request.is_in_flight:
            await self._framework.verifier_break("a sent request is formatted")
        return request


def validate(request, target):
    """Drops the earlier formatting and checks that the IRP has enough stack locations.

    One that the framework owns is replaced where it has too few.
    """
    request.unformat()
    needed = target.stack_size
    if needed == 0:
        return STATUS_INVALID_DEVICE_STATE
    irp = request.irp
    if irp is not None and irp.available >= needed:
        return STATUS_SUCCESS
    if irp is not None and request.origin != CREATED:
        return STATUS_REQUEST_NOT_ACCEPTED
    request.replace_irp(Irp(needed), CREATED)
    return STATUS_SUCCESS
