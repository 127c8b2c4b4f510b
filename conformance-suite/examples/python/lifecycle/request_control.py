"""The life of request objects, and what a driver asks of a single one."""

from protocol.strands import SystemStopped
from protocol.vocabulary import (
    NULL_IRP,
    STATUS_INSUFFICIENT_RESOURCES,
    STATUS_INVALID_DEVICE_REQUEST,
    STATUS_INVALID_DEVICE_STATE,
    STATUS_INVALID_PARAMETER,
    STATUS_SUCCESS,
    STATUS_WDF_REQUEST_INVALID_STATE,
    WDF_OBJECT_ERROR,
    WDF_REQUEST_FATAL_ERROR,
    WDF_VIOLATION,
)
from lifecycle.irp import Irp
from lifecycle.lifetime import Lifetime
from lifecycle.request import CREATED, FROM_IRP, NO_PARAMS, RECEIVED, Request

# The flag of reuse that only the framework's own components may set.
MUST_COMPLETE = 2


class RequestControl:
    """Creation, deletion, references, reuse, and questions about a request."""

    def __init__(self, framework):
        self._framework = framework

    # Creation and deletion

    async def create(self, id, target, parent):
        """WdfRequestCreate."""
        handles = self._framework.handles
        parent = None if parent is None else handles.target(parent)
        irp = None
        if target is not None:
            stack_size = handles.target(target).stack_size
            if stack_size == 0:
                return STATUS_INVALID_DEVICE_STATE
            irp = Irp(stack_size)
        self.add(id, CREATED, irp, parent)
        return STATUS_SUCCESS

    async def create_from_irp(self, id, stack_size, frees_irp):
        """WdfRequestCreateFromIrp; an IRP the framework frees is as good as its own."""
        self.add(id, CREATED if frees_irp else FROM_IRP, Irp(stack_size), None)
        return STATUS_SUCCESS

    def add(self, id, origin, irp, parent):
        """Makes a request object and its handle."""

        async def cleanup():
            await self._framework.kit.request_cleanup(id)

        async def destroy():
            self._framework.handles.remove_request(id)
            await self._framework.kit.request_destroy(id)

        request = Request(id, origin, irp, parent, Lifetime(cleanup, destroy))
        self._framework.handles.add_request(request)

    async def delete(self, request):
        """WdfObjectDelete; without effect the second time."""
        request = self._framework.handles.request(request)
        if not request.lifetime.is_deleted:
            await self.clean_up(request)
            await request.lifetime.drop_reference()

    async def clean_up(self, request):
        """Cleans up a request that is being deleted; whether it was in flight then."""
        was_in_flight = request.is_in_flight
        if was_in_flight:
            await self._framework.verifier_break("a sent request is deleted")
        await request.lifetime.clean_up()
        if was_in_flight:
            request.context = None
        return was_in_flight

    async def reference(self, request):
        """WdfObjectReference."""
        self._framework.handles.request(request).lifetime.add_driver_reference()

    async def dereference(self, request):
        """WdfObjectDereference."""
        lifetime = self._framework.handles.referenced(request).lifetime
        if not await lifetime.drop_driver_reference():
            raise SystemStopped(WDF_VIOLATION, WDF_OBJECT_ERROR, 0)

    # Reuse

    async def reuse(self, request, params):
        """WdfRequestReuse. Routine and format are gone even where it then fails."""
        request = self._framework.handles.request(request)
        if params.unknown_flags & ~MUST_COMPLETE:
            return STATUS_INVALID_PARAMETER
        if params.unknown_flags or request.is_in_flight:
            await self._framework.verifier_break("the request cannot be reused like this")
            return STATUS_INVALID_DEVICE_REQUEST
        request.routine = None
        request.release_context()
        if params.irp != "KEEP":
            if request.is_received:
                return STATUS_WDF_REQUEST_INVALID_STATE
            irp = None if params.irp == "NONE" else Irp(params.stack_size)
            request.replace_irp(irp, FROM_IRP)
        request.is_marked_cancelled = False
        reset(request, params.status)
        return STATUS_SUCCESS

    # Questions and small changes

    async def set_completion_routine(self, request, context):
        """WdfRequestSetCompletionRoutine."""
        self._framework.handles.request(request).routine = context

    async def cancel_sent(self, request):
        """WdfRequestCancelSentRequest."""
        return await self._framework.completion.cancel(self._framework.handles.request(request))

    async def status(self, request):
        """WdfRequestGetStatus."""
        return self._irp(request).status

    async def information(self, request):
        """WdfRequestGetInformation."""
        return self._irp(request).information

    async def set_information(self, request, information):
        """WdfRequestSetInformation."""
        self._irp(request).information = information

    async def is_canceled(self, request):
        """WdfRequestIsCanceled."""
        request = self._framework.handles.request(request)
        irp = request.irp
        return request.is_marked_cancelled or (irp is not None and irp.is_cancelled)

    async def completion_params(self, request):
        """WdfRequestGetCompletionParams."""
        context = self._framework.handles.request(request).context
        if context is None:
            await self._framework.verifier_break("the request was never formatted for a target")
            return NO_PARAMS
        return context

    async def allocate_timer(self, request):
        """WdfRequestAllocateTimer."""
        allocated = self._framework.handles.request(request).allocate_timer()
        return STATUS_SUCCESS if allocated else STATUS_INSUFFICIENT_RESOURCES

    async def fail_timer_allocation(self, request):
        """Makes the next allocation of a timer for the request fail."""
        self._framework.handles.request(request).timer_allocation_fails = True

    def _irp(self, request):
        irp = self._framework.handles.request(request).irp
        if irp is None:
            raise SystemStopped(WDF_VIOLATION, WDF_REQUEST_FATAL_ERROR, NULL_IRP)
        return irp


def reset(request, status):
    """An own IRP starts anew, of a received one little is reset, the driver's is left alone."""
    if request.irp is None:
        return
    if request.origin == CREATED:
        request.irp.reuse(status)
    elif request.origin == RECEIVED:
        request.irp.status = status
        request.irp.is_cancelled = False
