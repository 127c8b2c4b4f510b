"""Strands: coroutines in one thread, each run until it has to wait.

A call that the kit makes is a coroutine. It can wait for two things only: for the kit to answer
a callback, or for an event that another call sets. Nothing else interrupts it, so that whatever
it does between two awaits is atomic.
"""

from collections import deque


class Callback:
    """A callback to the kit, which is made by awaiting it."""

    __slots__ = ("method", "params")

    def __init__(self, method, params):
        self.method = method
        self.params = params

    def __await__(self):
        return (yield self)


class Event:
    """Something that one call waits for inside the framework; once set, it stays set."""

    __slots__ = ("is_set", "_resume")

    def __init__(self):
        self.is_set = False
        self._resume = None

    def set(self):
        """Lets the call that waits go on, after whatever runs now."""
        self.is_set = True
        resume, self._resume = self._resume, None
        if resume is not None:
            resume()

    def when_set(self, resume):
        """Notes how to go on; the strands do so for the call that awaits."""
        self._resume = resume

    def __await__(self):
        if not self.is_set:
            yield self


class SystemStopped(Exception):
    """The system stops with a bug check: the call inside which that happens has no outcome."""

    def __init__(self, code, p1, p2):
        super().__init__(f"bug check {code:#x} ({p1:#x}, {p2:#x})")
        self.code = code
        self.p1 = p1
        self.p2 = p2


class Call:
    """A call of the kit that has not returned."""

    __slots__ = ("id", "coroutine")

    def __init__(self, id, coroutine):
        self.id = id
        self.coroutine = coroutine


class Strands:
    """The open calls of one case, and the loop that runs them.

    ``listener`` is told what comes of it: ``asks(call, callback)``, ``returns(call, result)``,
    ``fails(call, error)``.
    """

    def __init__(self, listener):
        self._listener = listener
        self._open = {}
        self._ready = deque()
        self._waiting = 0

    @property
    def waiting(self):
        """How many calls wait for an event."""
        return self._waiting

    def begin(self, call):
        """Makes a new call ready to run."""
        self._open[call.id] = call
        self._ready.append((call, call.coroutine.send, None))

    def answer(self, call, result):
        """Makes a call ready that waits for the kit's answer to a callback."""
        self._ready.append((call, call.coroutine.send, result))

    def refuse(self, call, error):
        """Makes a call ready whose callback the kit did not take."""
        self._ready.append((call, call.coroutine.throw, error))

    def run(self):
        """Runs what is ready until every call has returned or waits."""
        while self._ready:
            self._step(*self._ready.popleft())

    def _step(self, call, resume, value):
        try:
            awaited = resume(value)
        except StopIteration as end:
            del self._open[call.id]
            self._listener.returns(call, end.value)
        except Exception as error:
            del self._open[call.id]
            self._listener.fails(call, error)
        else:
            if isinstance(awaited, Callback):
                self._listener.asks(call, awaited)
            else:
                self._waiting += 1
                awaited.when_set(lambda: self._wake(call))

    def _wake(self, call):
        self._waiting -= 1
        self._ready.append((call, call.coroutine.send, None))

    def drop(self):
        """Gives every open call up: none of them goes on, and none returns."""
        for call in self._open.values():
            call.coroutine.close()
        self._open.clear()
        self._ready.clear()
        self._waiting = 0
