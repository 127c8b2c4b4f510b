"""A submission: one accepted send of a request, until the request is completed."""

from protocol.strands import Event


class Submission:
    """The parties that may still end it (the queue or the lower driver, a canceller, the timer)
    each hold a completion reference; whoever drops the last one completes the request.

    ``sender`` is who blocks until then, if anybody does; ``arm`` starts the timer of an
    asynchronous send and returns its deadline.
    """

    def __init__(self, request, target, ignores_state, sender=None, arm=None):
        self.request = request
        self.target = target
        self.ignores_state = ignores_state
        self.sender = sender
        self.arm = arm
        self.deadline = None
        self.is_expired = False
        self._references = 1

    def add_reference(self):
        """Takes a completion reference; false if none is left: somebody is completing."""
        if self._references == 0:
            return False
        self._references += 1
        return True

    def drop_reference(self):
        """Gives a completion reference back; true for the last one."""
        self._references -= 1
        return self._references == 0

    def restore_reference(self):
        """Holds a completion reference again, after the queue gave up the only one."""
        self._references += 1


class BlockedSender:
    """A call that is blocked until its submission is completed.

    When its deadline passes it wakes up, cancels the request, and waits on: the lower driver
    still has the buffers.
    """

    def __init__(self):
        self._completed = Event()
        self._woken = Event()
        self._dealt_with = None

    def release(self):
        """The submission is completed."""
        self._completed.set()
        self._woken.set()

    async def expire(self):
        """The deadline passes; returns when the sender has dealt with that."""
        if not self._completed.is_set:
            self._dealt_with = Event()
            self._woken.set()
            await self._dealt_with

    async def wait(self, on_deadline):
        """Blocks; calls ``on_deadline`` when the deadline passes meanwhile."""
        await self._woken
        if self._dealt_with is not None:
            await on_deadline()
            self._dealt_with.set()
            await self._completed
