"""What goes between the processes: a line of JSON and a body, their lengths before them. Never a pickle."""

import json
import socket
import struct
import time
from typing import Any

LENGTHS = struct.Struct("!II")
LONGEST_HEAD = 8 * 1024 * 1024
"""Bytes; a head carries the known people, or the tail of what a child complained of."""

Head = dict[str, Any]


class BrokenWireError(Exception):
    """The other end has gone, or speaks another language."""


def send(end: socket.socket, head: Head, body: bytes = b"") -> None:
    """Send a message; BrokenWireError when nobody listens."""
    said = json.dumps(head).encode()
    try:
        end.sendall(LENGTHS.pack(len(said), len(body)))
        end.sendall(said)
        end.sendall(body)
    except OSError as error:
        raise BrokenWireError(str(error)) from error


def receive(end: socket.socket, *, body_at_most: int, within: float) -> tuple[Head, bytes]:
    """Wait so many seconds for a message; BrokenWireError when none comes, or none that can be read."""
    until = time.monotonic() + within
    head_length, body_length = LENGTHS.unpack(_exactly(end, LENGTHS.size, until=until))
    if head_length > LONGEST_HEAD or body_length > body_at_most:
        raise BrokenWireError(f"a message of {head_length} and {body_length} bytes")
    try:
        head = json.loads(_exactly(end, head_length, until=until))
    except ValueError as error:
        raise BrokenWireError("no JSON") from error
    if not isinstance(head, dict):
        raise BrokenWireError("no head")
    return head, _exactly(end, body_length, until=until)


def _exactly(end: socket.socket, length: int, *, until: float) -> bytes:
    found = bytearray()
    while len(found) < length:
        try:
            end.settimeout(max(until - time.monotonic(), 0.001))
            part = end.recv(min(length - len(found), 1024 * 1024))
        except OSError as error:
            raise BrokenWireError(str(error)) from error
        if not part:
            raise BrokenWireError("the other end closed")
        found += part
    return bytes(found)
