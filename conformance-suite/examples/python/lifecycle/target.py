"""I/O targets: their state, their queue, and what they sent."""

from typing import NamedTuple, Optional

from protocol.strands import Event, SystemStopped
from protocol.vocabulary import (
    REQUEST_ALREADY_SENT,
    STATUS_CANCELLED,
    STATUS_INVALID_DEVICE_STATE,
    WDF_REQUEST_FATAL_ERROR,
    WDF_VIOLATION,
)
from lifecycle.handles import invalid_handle

# What a call waits for.
SENT = "sent"  # the requests sent with regard to the target's state: stop and purge
EVERYTHING = "everything"  # those that ignore the state as well: close
ROUTINES = "routines"  # every completion routine to return: deletion

CLOSED_STATES = ("CLOSED", "CLOSED_FOR_QUERY_REMOVE", "DELETED")


class Refused(Exception):
    """A target does not take a request, for this status."""

    def __init__(self, status):
        super().__init__(status)
        self.status = status


class StateChange(NamedTuple):
    """What follows from a change of a target's state."""

    drained: list = ()  # submissions taken from the queue, to be completed undelivered
    cancelled: list = ()  # requests to be cancelled, each held by a reference
    awaited: Optional[Event] = None  # what the call waits on


class Target:
    """An I/O target. None of its methods waits, so each is one atomic step.

    What follows from a step (deliveries, cancel attempts, completion routines, waits) is left to
    the caller. The queue and the lists of sent requests keep their order.
    """

    def __init__(self, id, setup, clock, cancelled_in_queue):
        self.id = id
        self.setup = setup
        self.state = "STARTED"
        self._clock = clock
        self._cancelled_in_queue = cancelled_in_queue
        self._queued = {}
        self._sent = {}
        self._ignoring = {}
        self._waits = []
        self._is_attached = setup.kind == "LOCAL" or setup.open
        self._is_closing = False
        self._accepted = 0

    @property
    def is_closed(self):
        """Whether a close has begun."""
        return self.state in CLOSED_STATES

    @property
    def is_open(self):
        """Whether the device is attached and no close has begun."""
        return self._is_attached and not self.is_closed

    @property
    def stack_size(self):
        """The stack locations that the device needs; 0 while there is no device."""
        return self.setup.stack_size if self._is_attached else 0

    # Sending

    def admit(self, submission):
        """Accepts a send; true if it is to be delivered now. Raises Refused."""
        request = submission.request
        self._check_gate(submission.ignores_state)
        queues = self._queues(submission)
        if not self._is_attached and not queues and not request.is_marked_cancelled:
            raise invalid_handle()
        if request.is_in_flight:
            raise SystemStopped(WDF_VIOLATION, WDF_REQUEST_FATAL_ERROR, REQUEST_ALREADY_SENT)
        if request.is_marked_cancelled:
            raise Refused(STATUS_CANCELLED)
        self._place(submission)
        request.current = submission
        request.lifetime.add_reference()
        self._accepted += 1
        if submission.arm is not None:
            submission.deadline = submission.arm()
        return not queues

    def readmit(self, submission):
        """The same for a request that ``start`` took from the queue."""
        submission.restore_reference()
        if self.state not in ("STARTED", "STOPPED"):
            raise Refused(STATUS_INVALID_DEVICE_STATE)
        if submission.request.is_marked_cancelled:
            raise Refused(STATUS_CANCELLED)
        self._place(submission)
        return not self._queues(submission)

    def _check_gate(self, ignores_state):
        """A send that ignores the state passes while the target is purged or closing."""
        is_exempt = ignores_state and (not self.is_closed or self._is_closing)
        if (self.is_closed or self.state == "PURGED") and not is_exempt:
            raise Refused(STATUS_INVALID_DEVICE_STATE)

    def _queues(self, submission):
        return self.state == "STOPPED" and not submission.ignores_state

    def _place(self, submission):
        if not self._queues(submission):
            (self._ignoring if submission.ignores_state else self._sent)[submission] = None
            return
        irp = submission.request.irp
        if not irp.set_cancel_routine(lambda: self._cancelled_in_queue(submission)):
            raise Refused(STATUS_CANCELLED)
        self._queued[submission] = None

    def withdraw(self, submission):
        """Takes a cancelled request off the queue."""
        self._queued.pop(submission, None)
        self.stop_timer(submission)

    def stop_timer(self, submission):
        """Stops the timer of a submission, if it has one."""
        if submission.deadline is not None:
            self._clock.cancel(submission.deadline)
            submission.deadline = None

    def expire(self, submission):
        """The timer of a submission fires and takes a completion reference; false if it is over."""
        submission.deadline = None
        if not submission.add_reference():
            return False
        submission.is_expired = True
        return True

    # Completion

    def drop_reference(self, submission):
        """Drops a completion reference. With the last one the request leaves the target.

        Returns the events to set once the completion routine returned; None if references are
        left.
        """
        if not submission.drop_reference():
            return None
        self.stop_timer(submission)
        self._sent.pop(submission, None)
        self._ignoring.pop(submission, None)
        if self._is_closing and self._is_back(EVERYTHING):
            self._is_closing = False
            self._is_attached = False
        return self._take_satisfied()

    def routine_returned(self):
        """The completion routine of one accepted request has returned."""
        self._accepted -= 1
        for event in self._take_satisfied():
            event.set()

    def _is_back(self, extent):
        if extent == ROUTINES:
            return self._accepted == 0
        return not self._sent and (extent == SENT or not self._ignoring)

    def _take_satisfied(self):
        """Takes out the waits that are over, the longest first."""
        taken = [event for extent, event in self._waits if self._is_back(extent)]
        self._waits = [wait for wait in self._waits if not self._is_back(wait[0])]
        return taken

    # Start, stop, purge

    def wait_for_stop(self):
        """What start and close have to wait for: a stop or purge that waits. None if nothing."""
        is_stopping = any(extent == SENT for extent, _ in self._waits)
        return self._wait_for(SENT) if is_stopping else None

    def start(self):
        """Opens both gates and empties the queue; None, and nothing done, on a closed target.

        The queue gives up its completion references: who cancels meanwhile leaves a mark only,
        which ``readmit`` finds.
        """
        if self.is_closed:
            return None
        self.state = "STARTED"
        drained = self._drain()
        for submission in drained:
            submission.drop_reference()
        return drained

    def stop(self, action):
        """Shuts the out-gate."""
        if self.is_closed:
            return StateChange()
        self.state = "STOPPED"
        waits = action != "LEAVE_SENT_IO_PENDING" and self._sent
        return StateChange(
            cancelled=held(self._sent) if action == "CANCEL_SENT_IO" else [],
            awaited=self._wait_for(SENT) if waits else None,
        )

    def purge(self, waits):
        """Shuts both gates."""
        if self.is_closed:
            return StateChange()
        self.state = "PURGED"
        return StateChange(
            drained=self._drain(),
            cancelled=held(self._sent),
            awaited=self._wait_for(SENT) if waits and self._sent else None,
        )

    # Close, delete, open

    def close(self, state, extent):
        """Begins to close for good, for a query-remove, or to be deleted."""
        if self.state == "DELETED":
            return StateChange()
        self.state = state
        self._is_closing = not self._is_back(EVERYTHING)
        self._is_attached = self._is_attached and self._is_closing
        return StateChange(
            cancelled=held(self._ignoring) + held(self._sent),
            drained=self._drain(),
            awaited=None if self._is_back(extent) else self._wait_for(extent),
        )

    def open(self):
        """Attaches to the device, to be started; false if the target is open or deleted."""
        if self._is_attached or self.state == "DELETED":
            return False
        self._is_attached = True
        self.state = "STOPPED"
        return True

    def _drain(self):
        drained = list(self._queued)
        self._queued.clear()
        for submission in drained:
            submission.request.irp.clear_cancel_routine()
            self.stop_timer(submission)
        return drained

    def _wait_for(self, extent):
        event = Event()
        self._waits.append((extent, event))
        return event


def held(submissions):
    """The requests of these submissions, each kept by a reference."""
    requests = [submission.request for submission in submissions]
    for request in requests:
        request.lifetime.add_reference()
    return requests
