"""The handle table: the requests and targets that exist."""

from protocol.strands import SystemStopped
from protocol.vocabulary import WDF_INVALID_HANDLE, WDF_VIOLATION


class Handles:
    """Requests and targets by name. A driver that uses an invalid handle stops the system."""

    def __init__(self):
        self._requests = {}
        self._targets = {}

    def add_request(self, request):
        """Makes a request's handle valid."""
        self._requests[request.id] = request

    def add_target(self, target):
        """Makes a target's handle valid."""
        self._targets[target.id] = target

    def remove_request(self, id):
        """Makes a request's handle invalid."""
        self._requests.pop(id, None)

    def remove_target(self, id):
        """Makes a target's handle invalid."""
        self._targets.pop(id, None)

    def request(self, id):
        """The request with this handle, which the driver may still use."""
        request = self.referenced(id)
        if request.is_forgotten:
            raise invalid_handle()
        return request

    def referenced(self, id):
        """The request with this handle, kept at least by a reference."""
        if id not in self._requests:
            raise invalid_handle()
        return self._requests[id]

    def target(self, id):
        """The target with this handle."""
        if id not in self._targets:
            raise invalid_handle()
        return self._targets[id]

    def irp_of(self, id):
        """The IRP of a request; None if there is no such request or it has none."""
        request = self._requests.get(id)
        return None if request is None else request.irp

    def children_of(self, parent):
        """The requests that a target is parent of, in order of creation."""
        return [request for request in self._requests.values() if request.parent is parent]


def invalid_handle():
    """The system stops because a handle is not valid."""
    return SystemStopped(WDF_VIOLATION, WDF_INVALID_HANDLE, 0)
