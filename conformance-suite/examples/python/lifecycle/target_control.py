"""The control of I/O targets: creation, start, stop, purge, close, deletion, notifications."""

from protocol.vocabulary import (
    STATUS_INVALID_DEVICE_REQUEST,
    STATUS_INVALID_DEVICE_STATE,
    STATUS_SUCCESS,
    STATUS_WDF_DEVICE_REMOVED_NOT_SENT,
)
from lifecycle.handles import invalid_handle
from lifecycle.target import EVERYTHING, ROUTINES, Refused, Target


class TargetControl:
    """Changes a target's state and does what follows from that."""

    def __init__(self, framework, requests):
        self._framework = framework
        self._requests = requests

    async def create(self, id, setup):
        """WdfIoTargetCreate, and opening where the setup says so."""
        framework = self._framework
        target = Target(id, setup, framework.clock, framework.completion.cancelled_in_queue)
        framework.handles.add_target(target)
        return STATUS_SUCCESS

    async def state(self, target):
        """WdfIoTargetGetState."""
        return self._framework.handles.target(target).state

    async def open(self, target):
        """WdfIoTargetOpen."""
        target = self._remote(target)
        return await self._start(target) if target.open() else STATUS_INVALID_DEVICE_STATE

    async def reopen(self, target):
        """WdfIoTargetOpen with the parameters of the last open."""
        by_name = self._remote(target).setup.opened_by_name
        return await self.open(target) if by_name else STATUS_INVALID_DEVICE_REQUEST

    async def start(self, target):
        """WdfIoTargetStart: once no stop or purge waits any more."""
        target = self._framework.handles.target(target)
        await wait_for_stop(target)
        return await self._start(target)

    async def _start(self, target):
        queued = target.start()
        if queued is None:
            return STATUS_INVALID_DEVICE_STATE
        for submission in queued:
            await self._resubmit(submission)
        return STATUS_SUCCESS

    async def _resubmit(self, submission):
        try:
            is_delivered = submission.target.readmit(submission)
        except Refused as refused:
            await self._framework.completion.fail(submission, refused.status)
        else:
            if is_delivered:
                await self._framework.lower_side.deliver(submission)

    async def stop(self, target, action):
        """WdfIoTargetStop."""
        target = self._framework.handles.target(target)
        if action != "UNDEFINED":
            await self._carry_out(target.stop(action))

    async def purge(self, target, action):
        """WdfIoTargetPurge."""
        target = self._framework.handles.target(target)
        if action != "UNDEFINED":
            await self._carry_out(target.purge(action == "PURGE_IO_AND_WAIT"))

    async def close(self, target):
        """WdfIoTargetClose."""
        await self._close(self._remote(target), "CLOSED")

    async def close_for_query_remove(self, target):
        """WdfIoTargetCloseForQueryRemove; a target that is not open is closed for good."""
        target = self._remote(target)
        await self._close(target, "CLOSED_FOR_QUERY_REMOVE" if target.is_open else "CLOSED")

    async def _close(self, target, state, extent=EVERYTHING):
        await wait_for_stop(target)
        await self._carry_out(target.close(state, extent))

    async def delete(self, id):
        """WdfObjectDelete: children are cleaned up first; destroyed when everything is back."""
        target = self._framework.handles.target(id)
        if target.state == "DELETED":
            return
        idle = await self._clean_up_children(target)
        await self._framework.kit.target_cleanup(id)
        await self._close(target, "DELETED", ROUTINES)
        for child in idle:
            await child.lifetime.drop_reference()
        self._framework.handles.remove_target(id)
        await self._framework.kit.target_destroy(id)

    async def _clean_up_children(self, target):
        """Cleans up the requests of a target; those that were not in flight."""
        idle = []
        for child in self._framework.handles.children_of(target):
            if child.lifetime.is_deleted:
                continue
            if await self._requests.clean_up(child):
                await child.lifetime.drop_reference()
            else:
                idle.append(child)
        return idle

    async def notify_device(self, target, notification):
        """What the framework does about a device notification without a callback registered."""
        remote = self._remote(target)
        if notification == "QUERY_REMOVE":
            await self._close(remote, "CLOSED_FOR_QUERY_REMOVE")
        elif notification == "REMOVE_COMPLETE":
            await self._close(remote, "CLOSED")
        elif notification == "REMOVE_CANCELED":
            await self.reopen(target)

    async def _carry_out(self, change):
        for submission in change.drained:
            await self._framework.completion.fail(submission, STATUS_WDF_DEVICE_REMOVED_NOT_SENT)
        for request in change.cancelled:
            await self._framework.completion.cancel(request)
            await request.lifetime.drop_reference()
        if change.awaited is not None:
            await change.awaited

    def _remote(self, target):
        """A target that can be opened and closed; the handle of a local one is none."""
        target = self._framework.handles.target(target)
        if target.setup.kind == "LOCAL":
            raise invalid_handle()
        return target


async def wait_for_stop(target):
    """Waits until no stop or purge of the target waits."""
    stopped = target.wait_for_stop()
    if stopped is not None:
        await stopped
