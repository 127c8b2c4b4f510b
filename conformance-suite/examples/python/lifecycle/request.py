"""Request objects."""

from protocol.vocabulary import (
    STATUS_CANCELLED,
    STATUS_IO_TIMEOUT,
    STATUS_SUCCESS,
    CompletionParams,
)
from lifecycle.irp import EMPTY

# Where a request's IRP comes from, which decides what may be done with it.
CREATED = "created"  # the framework allocated it, and may replace it
FROM_IRP = "from an IRP"  # the driver brought it
RECEIVED = "received"  # a queue presented it

NO_PARAMS = CompletionParams("NO_FORMAT", STATUS_SUCCESS, 0)


class Request:
    """A request object. None of its methods waits, so each is one atomic step.

    ``context`` is what a target's format method allocates: the completion parameters; it stays
    with the request. ``current`` is the submission that is not completed yet.
    """

    def __init__(self, id, origin, irp, parent, lifetime):
        self.id = id
        self.origin = origin
        self.irp = irp
        self.parent = parent
        self.lifetime = lifetime
        self.is_formatted = False
        self.is_raw_formatted = False
        self.is_forgotten = False
        self.is_marked_cancelled = False
        self.context = None
        self.routine = None
        self.current = None
        self.timer_allocation_fails = False
        self._has_timer = False

    @property
    def is_received(self):
        """Whether a queue presented the request."""
        return self.origin == RECEIVED

    @property
    def is_in_flight(self):
        """Whether the request is sent and not completed."""
        return self.current is not None

    def replace_irp(self, irp, origin):
        """Gives the request another IRP, or none."""
        self.irp = irp
        self.origin = origin

    # Formatting

    def format(self, type, location):
        """A target's format method fills in the next location."""
        self.context = CompletionParams(type, STATUS_SUCCESS, 0)
        self.irp.next = location
        self.is_formatted = True
        self.is_raw_formatted = False

    def format_raw(self):
        """The driver filled in the next location itself."""
        self.is_formatted = True
        self.is_raw_formatted = True

    def unformat(self):
        """Drops what a target's format method set up."""
        if self.context is not None and self.irp is not None:
            self.release_context()
            self.is_formatted = False

    def release_context(self):
        """Empties the format context, which stays with the request."""
        if self.context is not None and self.irp is not None:
            self.context = NO_PARAMS
            self.irp.next = EMPTY

    # Cancelling and completion

    def mark_cancelled(self):
        """Sets the cancel mark, which stays until reuse.

        Returns the submission that is to be cancelled, with a completion reference taken; None
        if there is none or somebody is completing it.
        """
        self.is_marked_cancelled = True
        submission = self.current
        return submission if submission is not None and submission.add_reference() else None

    def conclude(self):
        """Ends the current submission: the request is the driver's again.

        Returns the completion parameters and the context of the routine, which is None where
        none is registered.
        """
        irp = self.irp
        if self.current.is_expired and irp.status == STATUS_CANCELLED:
            irp.status = STATUS_IO_TIMEOUT
        type = "NO_FORMAT" if self.context is None else self.context.type
        params = CompletionParams(type, irp.status, irp.information)
        if self.context is not None:
            self.context = params
        self.is_formatted = False
        self.current = None
        routine, self.routine = self.routine, None
        return params, routine

    def allocate_timer(self):
        """Allocates the timer unless the request has one; false if that fails."""
        if not self._has_timer:
            self._has_timer = not self.timer_allocation_fails
            self.timer_allocation_fails = False
        return self._has_timer
