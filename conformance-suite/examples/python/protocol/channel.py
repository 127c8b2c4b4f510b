"""The channel to the kit: lines of JSON, over standard input and output or over a socket."""

import json
import os
import socket

_encode = json.JSONEncoder(separators=(",", ":")).encode


def open_channel():
    """The channel that the environment names."""
    named = os.environ.get("TCK_CHANNEL", "stdio")
    if named == "stdio":
        return _standard_channel()
    kind, _, address = named.partition(":")
    host, _, port = address.rpartition(":")
    if kind != "tcp" or not host or not port.isdecimal():
        raise SystemExit("TCK_CHANNEL is neither stdio nor tcp:HOST:PORT: " + named)
    return _socket_channel(host, int(port))


def _standard_channel():
    """Keeps both standard streams for the kit: stray prints go to standard error from now on."""
    reading, writing = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return Channel(os.fdopen(reading, "rb"), os.fdopen(writing, "wb", buffering=0))


def _socket_channel(host, port):
    """Connects, and shows the token before anything else."""
    connection = socket.create_connection((host, port))
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    channel = Channel(connection.makefile("rb"), connection.makefile("wb", buffering=0))
    channel.send({"token": os.environ.get("TCK_TOKEN", "")})
    channel.flush()
    return channel


class Channel:
    """Messages to and fro. What is sent is written together, by the next flush."""

    def __init__(self, reading, writing):
        self._reading = reading
        self._writing = writing
        self._unsent = []

    def receive(self):
        """The next message; None where the kit hung up."""
        line = self._reading.readline()
        return json.loads(line) if line else None

    def send(self, message):
        """Appends a message to what goes out."""
        self._unsent.append(_encode(message))

    def flush(self):
        """Writes what was sent since the last flush."""
        if self._unsent:
            lines = memoryview("".join(line + "\n" for line in self._unsent).encode())
            self._unsent.clear()
            while lines:
                lines = lines[self._writing.write(lines) :]

    def close(self):
        """Hangs up."""
        self._reading.close()
        self._writing.close()
