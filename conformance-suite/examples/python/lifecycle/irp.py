"""I/O request packets and their stack locations."""

from typing import NamedTuple, Optional

from protocol.vocabulary import STATUS_SUCCESS, IoParameters, length_of


class StackLocation(NamedTuple):
    """The parameters in one stack location; those that do not apply are None."""

    type: str
    length: Optional[int] = None
    device_offset: Optional[int] = None
    io_control_code: Optional[int] = None
    input_length: Optional[int] = None
    output_length: Optional[int] = None

    def passed(self):
        """The location once the IRP went back through it: the type stays, the rest is zero."""
        return StackLocation(self.type, *(None if each is None else 0 for each in self[1:]))


# A location nobody has filled in: major function 0.
EMPTY = StackLocation("CREATE")


def formatted(format):
    """The location that a target's format method fills in."""
    if format.is_transfer:
        return StackLocation(
            format.arrival_type,
            length=format.transfer_length,
            device_offset=format.device_offset,
        )
    if format.method == "INTERNAL_IOCTL_OTHERS":
        return StackLocation(format.arrival_type, io_control_code=format.io_control_code)
    return StackLocation(
        format.arrival_type,
        io_control_code=format.io_control_code,
        input_length=length_of(format.input),
        output_length=length_of(format.output),
    )


def filled_in(type, length):
    """The location that a driver fills in itself."""
    if type in ("READ", "WRITE"):
        return StackLocation(type, length=length, device_offset=0)
    return StackLocation(type)


class Irp:
    """Stack locations, status block, cancel bit and cancel routine.

    ``received`` is the location that an originator filled in; None for an IRP of the driver's
    own. ``cancel_routine`` is a coroutine function, installed by whoever holds the IRP. Whoever
    takes it away, to call it or not, decides whether the IRP is cancelled.
    """

    def __init__(self, stack_size, received=None):
        self._stack_size = stack_size
        self._received = received
        self._cancel_routine = None
        self.next = EMPTY
        self.status = STATUS_SUCCESS
        self.information = 0
        self.is_cancelled = False

    @property
    def available(self):
        """The stack locations left for lower drivers."""
        return self._stack_size if self._received is None else self._stack_size - 1

    @property
    def received_length(self):
        """The length of the read or write that came in; None for anything else."""
        return None if self._received is None else self._received.length

    def copy_received_to_next(self):
        """IoCopyCurrentIrpStackLocationToNext; without effect on an IRP of the driver's own."""
        if self._received is not None:
            self.next = self._received

    def parameters(self, skips_next):
        """What the lower driver finds: the next location or, where that is skipped, this one."""
        skips = skips_next and self._received is not None
        return IoParameters(
            *(self._received if skips else self.next),
            cancelled=self.is_cancelled,
            initial_status=self.status,
            stack_locations=self._stack_size if skips else self.available,
        )

    def set_result(self, status, information):
        """Fills in the status block."""
        self.status = status
        self.information = information

    def pass_back(self, status, information):
        """The lower driver gives the IRP back: its location is wiped, its cancel routine gone."""
        self.set_result(status, information)
        self.next = self.next.passed()
        self._cancel_routine = None

    def reuse(self, status):
        """IoReuseIrp: everything as new but for the status."""
        self.set_result(status, 0)
        self.next = EMPTY
        self.is_cancelled = False

    @property
    def is_cancelable(self):
        """Whether a cancel routine is installed."""
        return self._cancel_routine is not None

    def set_cancel_routine(self, routine):
        """Installs a cancel routine; false, and not installed, if the IRP is cancelled already."""
        if not self.is_cancelled:
            self._cancel_routine = routine
        return not self.is_cancelled

    def clear_cancel_routine(self):
        """Removes the cancel routine; false if there is none, perhaps because it was called."""
        installed = self.is_cancelable
        self._cancel_routine = None
        return installed

    async def cancel(self):
        """IoCancelIrp: sets the cancel bit and calls the cancel routine; false if there is none."""
        self.is_cancelled = True
        routine, self._cancel_routine = self._cancel_routine, None
        if routine is None:
            return False
        await routine()
        return True
