"""WdfRequestSend: the checks in the order of the published source, then submission."""

from protocol.strands import SystemStopped
from protocol.vocabulary import (
    NULL_IRP,
    REQUEST_ALREADY_SENT,
    SEND_OPTION_IGNORE_TARGET_STATE,
    SEND_OPTION_SEND_AND_FORGET,
    SEND_OPTION_SYNCHRONOUS,
    STATUS_INSUFFICIENT_RESOURCES,
    STATUS_INVALID_DEVICE_REQUEST,
    STATUS_INVALID_DEVICE_STATE,
    STATUS_INVALID_PARAMETER,
    STATUS_REQUEST_NOT_ACCEPTED,
    WDF_REQUEST_FATAL_ERROR,
    WDF_VIOLATION,
)
from lifecycle.handles import invalid_handle
from lifecycle.submission import BlockedSender, Submission
from lifecycle.target import Refused


class SendPath:
    """The ways to send a request: asynchronously, synchronously, and to be forgotten."""

    def __init__(self, framework):
        self._framework = framework

    async def send(self, request, target, options):
        """Sends a request; true if it was accepted, and for a synchronous send completed."""
        request = self._framework.handles.request(request)
        try:
            if not options.is_valid:
                await self._framework.verifier_break("send options are not valid")
                raise Refused(STATUS_INVALID_PARAMETER)
            target = self._framework.handles.target(target)
            if options.has(SEND_OPTION_SEND_AND_FORGET):
                await self._forget(request, target)
            else:
                await self._send(request, target, options)
            return True
        except Refused as refusal:
            if request.irp is not None:
                request.irp.status = refusal.status
            return False

    async def _send(self, request, target, options):
        if request.irp is None:
            raise SystemStopped(WDF_VIOLATION, WDF_REQUEST_FATAL_ERROR, NULL_IRP)
        waits = options.has(SEND_OPTION_SYNCHRONOUS)
        if not waits and request.is_received and request.routine is None:
            await self._framework.verifier_break("a received request needs a completion routine")
            raise Refused(STATUS_INVALID_DEVICE_REQUEST)
        if request.is_in_flight:
            raise already_sent()
        if self._framework.verifier and not is_ready(request, target):
            raise Refused(STATUS_REQUEST_NOT_ACCEPTED)
        if waits:
            await self.send_and_wait(request, target, options)
        else:
            await self._send_asynchronously(request, target, options)

    async def _send_asynchronously(self, request, target, options):
        if options.is_timed and not request.allocate_timer():
            raise Refused(STATUS_INSUFFICIENT_RESOURCES)
        submission = Submission(request, target, ignores_state(options))
        if options.is_timed:
            submission.arm = lambda: self._start_timer(submission, options)
        if target.admit(submission):
            await self._framework.lower_side.deliver(submission)

    def _start_timer(self, submission, options):
        clock = self._framework.clock
        return clock.schedule(
            options.deadline(clock.now),
            True,
            lambda: self._framework.completion.expire(submission),
        )

    async def send_and_wait(self, request, target, options):
        """Sends a request and blocks until it is completed. Raises Refused."""
        submission = Submission(request, target, ignores_state(options), BlockedSender())
        is_delivered = target.admit(submission)
        request.lifetime.add_reference()
        if is_delivered:
            await self._framework.lower_side.deliver(submission)
        await self._wait(submission, options)
        await request.lifetime.drop_reference()

    async def _wait(self, submission, options):
        clock, sender = self._framework.clock, submission.sender
        deadline = None
        if options.is_timed:
            deadline = clock.schedule(options.deadline(clock.now), False, sender.expire)
        await sender.wait(lambda: self._framework.completion.expire_wait(submission))
        clock.cancel(deadline)

    async def _forget(self, request, target):
        if not request.is_received:
            raise Refused(STATUS_INVALID_DEVICE_STATE)
        if request.context is not None:
            await self._framework.verifier_break("a formatted request cannot be forgotten")
            raise Refused(STATUS_INVALID_DEVICE_REQUEST)
        if request.is_in_flight:
            raise already_sent()
        if target.stack_size == 0:
            raise invalid_handle()
        if request.routine is not None:
            await self._framework.verifier_break("a forgotten request needs no completion routine")
        await request.lifetime.clean_up()
        request.is_forgotten = True
        await self._framework.lower_side.deliver_forgotten(request, target)
        await request.lifetime.drop_reference()


def is_ready(request, target):
    """Whether the request is formatted and has the stack locations that the device needs."""
    return request.is_formatted and request.irp.available >= target.stack_size


def ignores_state(options):
    """Whether the send passes a stopped or purged target."""
    return options.has(SEND_OPTION_IGNORE_TARGET_STATE)


def already_sent():
    """The system stops because the request is in flight."""
    return SystemStopped(WDF_VIOLATION, WDF_REQUEST_FATAL_ERROR, REQUEST_ALREADY_SENT)
