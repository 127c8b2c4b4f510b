"""The session: reads what the kit says, begins and resumes strands, and answers."""

import sys
import traceback
from typing import NamedTuple

from protocol import messages
from protocol.fields import Refusal, bind
from protocol.messages import Kit
from protocol.strands import Call, Strands, SystemStopped

PROTOCOL = 1


class Welcome(NamedTuple):
    """What a subject says of itself; ``lacks`` maps a capability to the reason."""

    name: str
    version: str
    language: str
    lacks: dict


class BrokenProtocol(Exception):
    """The kit said something that makes no sense here."""


class CallbackRefused(Exception):
    """The kit answered a callback with an error."""


class Session:
    """One connection, with one case after the other.

    ``open_subject(verifier, kit)`` makes the subject of a case: an object with a coroutine for
    each call, as ``messages.py`` names them. It makes callbacks by awaiting what ``kit`` returns.
    """

    def __init__(self, channel, welcome, open_subject):
        self._channel = channel
        self._welcome = welcome
        self._open_subject = open_subject
        self._strands = Strands(self)
        self._asked = {}
        self._last_id = 0
        self._subject = None
        self._stopped = False
        self._at_once = {
            "hello": self._hello,
            "open": self._open,
            "close": self._close,
            "quiesce": self._quiesce,
            "ping": lambda: {},
        }

    def serve(self):
        """Serves until the kit hangs up or says to exit; the exit code."""
        try:
            while (message := self._channel.receive()) is not None:
                if message.get("method") == "exit" and "id" not in message:
                    return 0
                self._take(message)
                self._strands.run()
                self._channel.flush()
            return 0
        except ConnectionError:
            return 0
        except (BrokenProtocol, ValueError) as error:
            print("the kit broke the protocol:", error, file=sys.stderr)
            return 76
        finally:
            self._channel.close()

    # What the kit says

    def _take(self, message):
        if "method" in message:
            if "id" not in message:
                raise BrokenProtocol(f"no notice is called {message['method']}")
            self._take_request(message["id"], message["method"], message.get("params", {}))
        else:
            self._take_answer(message)

    def _take_request(self, id, method, params):
        try:
            if method in self._at_once:
                result = bind(self._at_once[method], params)
                self._channel.send({"id": id, "result": result})
            else:
                self._strands.begin(Call(id, self._coroutine(method, params)))
        except Refusal as refusal:
            self._refuse(id, refusal)

    def _coroutine(self, method, params):
        """What carries out a call, not begun yet."""
        if self._subject is None:
            raise Refusal("malformed", "no case is open")
        if method == "batch":
            return bind(self._batch, params)
        return messages.coroutine(self._subject, method, params)

    def _take_answer(self, message):
        call = self._asked.pop(message.get("id"), None)
        if call is None:
            raise BrokenProtocol(f"nothing was asked that {message} answers")
        if "error" in message:
            self._strands.refuse(call, CallbackRefused(message["error"]))
        else:
            self._strands.answer(call, message["result"])

    # What is answered at once

    def _hello(self, least: int, greatest: int, kit: str, ruleSet: str):
        if not least <= PROTOCOL <= greatest:
            raise Refusal("not-supported", f"speaks protocol {PROTOCOL} only")
        return {"protocol": PROTOCOL, **self._welcome._asdict()}

    def _open(self, verifier: bool, name: str):
        self._stopped = False
        self._subject = self._open_subject(verifier, Kit())
        return {}

    def _close(self):
        self._strands.drop()
        self._asked.clear()
        self._subject = None
        return {}

    def _quiesce(self):
        """Before a line is read everything has come to rest, so the answer is known."""
        return {"waiting": self._strands.waiting}

    async def _batch(self, calls: list):
        results = []
        for each in calls:
            results.append(await bind(self._one_of_batch, each))
        return {"results": results}

    def _one_of_batch(self, method: str, params: dict):
        return messages.coroutine(self._subject, method, params)

    # What comes of the strands

    def asks(self, call, callback):
        """A call makes a callback."""
        self._last_id += 1
        self._asked[self._last_id] = call
        self._channel.send(
            {
                "id": self._last_id,
                "in": call.id,
                "method": callback.method,
                "params": callback.params,
            }
        )

    def returns(self, call, result):
        """A call has its outcome."""
        self._channel.send({"id": call.id, "result": result})

    def fails(self, call, error):
        """A call has no outcome. Where the system stopped the kit is told so, once."""
        if isinstance(error, SystemStopped):
            if not self._stopped:
                self._stopped = True
                fatal = {"code": error.code, "p1": error.p1, "p2": error.p2}
                self._channel.send({"in": call.id, "method": "Fatal", "params": fatal})
        elif isinstance(error, Refusal):
            self._refuse(call.id, error)
        else:
            traceback.print_exception(type(error), error, error.__traceback__)
            self._refuse(call.id, Refusal("internal", f"{type(error).__name__}: {error}"))

    def _refuse(self, id, refusal):
        error = {"code": refusal.code, "message": refusal.message}
        self._channel.send({"id": id, "error": error})
