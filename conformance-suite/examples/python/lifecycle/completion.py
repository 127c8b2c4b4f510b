"""The way a submission ends, by whoever drops its last completion reference; and cancelling."""

from protocol.vocabulary import STATUS_CANCELLED


class Completion:
    """Completion and cancellation of submissions."""

    def __init__(self, kit):
        self._kit = kit

    async def drop_reference(self, submission):
        """Drops a completion reference and, with the last one, completes the request."""
        awaited = submission.target.drop_reference(submission)
        if awaited is not None:
            await self._complete(submission, awaited)

    async def fail(self, submission, status):
        """Completes a request that the lower driver never saw."""
        submission.request.irp.set_result(status, 0)
        await self.drop_reference(submission)

    async def _complete(self, submission, awaited):
        request, target = submission.request, submission.target
        params, routine = request.conclude()
        if routine is not None:
            await self._kit.completion_routine(request.id, target.id, params, routine)
        await request.lifetime.drop_reference()
        if submission.sender is not None:
            submission.sender.release()
        for event in awaited:
            event.set()
        target.routine_returned()

    # Cancelling

    async def cancel(self, request):
        """Marks the request cancelled and, where it is out, cancels its IRP.

        Returns whether a holder was reached that could be cancelled. The attempt holds a
        completion reference: what the holder completes meanwhile is completed after it.
        """
        submission = request.mark_cancelled()
        if submission is None:
            return False
        reached = await request.irp.cancel()
        await self.drop_reference(submission)
        return reached

    async def cancelled_in_queue(self, submission):
        """The cancel routine of a request in a target's queue."""
        submission.target.withdraw(submission)
        await self.fail(submission, STATUS_CANCELLED)

    async def expire(self, submission):
        """The timer of a submission fires."""
        if submission.target.expire(submission):
            await self.cancel(submission.request)
            await self.drop_reference(submission)

    async def expire_wait(self, submission):
        """The deadline of a sender passes that is blocked until its submission is completed."""
        if submission.request.current is submission:
            submission.is_expired = True
            await self.cancel(submission.request)
