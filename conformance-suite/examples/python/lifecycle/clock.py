"""The virtual clock and the deadlines that run on it."""


class Clock:
    """Time in units of 100 nanoseconds since the case began; it moves in ``advance`` only."""

    def __init__(self):
        self.now = 0
        self._deadlines = {}
        self._last = 0

    def schedule(self, due, is_timer, expiry):
        """Lets ``expiry`` run when ``due`` comes; what ``cancel`` takes.

        Where several are due at a time a blocked sender comes before a timer, and what was
        scheduled first comes first.
        """
        self._last += 1
        deadline = (due, is_timer, self._last)
        self._deadlines[deadline] = expiry
        return deadline

    def cancel(self, deadline):
        """Forgets a deadline; without effect if it has expired."""
        self._deadlines.pop(deadline, None)

    async def advance(self, units):
        """Moves the clock and lets everything expire that is due, in order of time."""
        self.now += units
        while (first := min(self._deadlines, default=None)) and first[0] <= self.now:
            await self._deadlines.pop(first)()
