"""The border to the lower drivers: deliveries, cancel marks and completions."""

from protocol.vocabulary import (
    STATUS_CANCELLED,
    STATUS_INVALID_DEVICE_REQUEST,
    STATUS_SUCCESS,
)
from lifecycle.handles import invalid_handle


class Delivery:
    """A request with the lower driver, or the last time it was.

    ``completed`` is the coroutine function that goes on once the lower driver gave it back.
    """

    def __init__(self, irp, target, completed):
        self.irp = irp
        self.target = target
        self.completed = completed
        self.is_marked = False
        self.is_back = False


class LowerSide:
    """What lower drivers hold, by the request's name."""

    def __init__(self, framework):
        self._framework = framework
        self._deliveries = {}

    async def deliver(self, submission):
        """Hands an accepted request to the lower driver."""

        async def completed():
            submission.target.stop_timer(submission)
            await self._framework.completion.drop_reference(submission)

        await self._deliver(submission.request, submission.target, False, completed)

    async def deliver_forgotten(self, request, target):
        """Hands a request to the lower driver that goes straight back to its originator."""
        irp = request.irp

        async def completed():
            await self._framework.kit.upper_completion(request.id, irp.status, irp.information)

        await self._deliver(request, target, not request.is_raw_formatted, completed)

    async def _deliver(self, request, target, skips_next, completed):
        irp = request.irp
        self._deliveries[request.id] = Delivery(irp, target.id, completed)
        parameters = irp.parameters(skips_next)
        await self._framework.kit.lower_arrival(request.id, target.id, parameters)

    def _held(self, request):
        """The delivery of a request that the lower driver has; None if it has it not."""
        delivery = self._deliveries.get(request)
        return None if delivery is None or delivery.is_back else delivery

    async def complete(self, request, status, information):
        """The lower driver completes a request."""
        delivery = self._held(request)
        if delivery is None:
            if not self._framework.verifier:
                raise invalid_handle()
            await self._framework.verifier_break(
                "the lower driver completes a request it does not hold"
            )
            return
        delivery.is_back = True
        if delivery.irp.clear_cancel_routine():
            delivery.is_marked = False
        delivery.irp.pass_back(status, information)
        await delivery.completed()

    async def mark_cancelable(self, request):
        """The lower driver makes a request cancelable."""
        delivery = self._held(request)
        if delivery is None or delivery.irp.is_cancelable:
            return STATUS_INVALID_DEVICE_REQUEST

        async def cancelled():
            await self._framework.kit.lower_cancel(request, delivery.target)

        if not delivery.irp.set_cancel_routine(cancelled):
            return STATUS_CANCELLED
        delivery.is_marked = True
        return STATUS_SUCCESS

    async def unmark_cancelable(self, request):
        """The lower driver makes a request no longer cancelable."""
        delivery = self._held(request)
        if delivery is not None and delivery.irp.clear_cancel_routine():
            delivery.is_marked = False
            return STATUS_SUCCESS
        last = self._deliveries.get(request)
        was_taken = last is not None and last.is_marked
        return STATUS_CANCELLED if was_taken else STATUS_INVALID_DEVICE_REQUEST

    async def is_canceled(self, request):
        """Whether the request that the lower driver holds is cancelled."""
        delivery = self._deliveries.get(request)
        return delivery is not None and delivery.irp.is_cancelled
