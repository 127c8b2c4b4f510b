"""The five WdfIoTargetSend...Synchronously methods: format a request, send it, wait for it."""

from protocol.vocabulary import (
    STATUS_INFO_LENGTH_MISMATCH,
    STATUS_INTEGER_OVERFLOW,
    STATUS_INVALID_PARAMETER,
    SendOptions,
    nt_success,
)
from lifecycle.lifetime import Lifetime
from lifecycle.request import CREATED, Request
from lifecycle.send_path import already_sent
from lifecycle.target import Refused


class SynchronousTransfers:
    """Transfers with the driver's request, or with one of the framework's own."""

    def __init__(self, framework, formatting, send_path):
        self._framework = framework
        self._formatting = formatting
        self._send_path = send_path
        self._own_requests = set()

    async def send(self, target, request, format, options):
        """Transfers; the status and the number of bytes."""
        target = self._framework.handles.target(target)
        if request is not None:
            request = self._framework.handles.request(request)
            return await self._transfer(target, request, format, options)
        name = self._free_name("~" + target.id)
        self._own_requests.add(name)
        try:
            return await self._transfer(target, own_request(name), format, options)
        finally:
            self._own_requests.discard(name)

    async def _transfer(self, target, request, format, options):
        if request.is_in_flight:
            raise already_sent()
        request.release_context()
        request.context = None
        request.is_formatted = False
        refusal = refusal_of(format, options)
        if refusal is not None:
            return refusal, 0
        status = self._formatting.prepare(request, target, format)
        if not nt_success(status):
            return status, 0
        request.routine = None
        try:
            await self._send_path.send_and_wait(request, target, options)
        except Refused as refused:
            request.irp.status = refused.status
        request.unformat()
        request.context = None
        return request.irp.status, request.irp.information

    def _free_name(self, name):
        """The target's name behind a tilde; with one more while that is in use."""
        return self._free_name("~" + name) if name in self._own_requests else name


def refusal_of(format, options):
    """Why a transfer does not begin; None if it does."""
    if options.size != SendOptions.SIZE:
        return STATUS_INFO_LENGTH_MISMATCH
    if not options.is_valid:
        return STATUS_INVALID_PARAMETER
    return None if format.is_within_bounds else STATUS_INTEGER_OVERFLOW


def own_request(name):
    """A request of the framework's own; nobody is told of its end."""

    async def nothing():
        pass

    return Request(name, CREATED, None, None, Lifetime(nothing, nothing))
