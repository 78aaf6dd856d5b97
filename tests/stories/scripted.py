"""An SMTP server that does what it is told to, well or badly, and keeps count of what was tried and taken.

A script names a verb and what happens there: an answer ("451 later"), "hang", "drop", or "slow" (a byte at a time). At
the verbs of a letter it meets the letters to one address only. It holds until the time given.
"""

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

Verb = Literal["connect", "greeting", "EHLO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "content", "end"]
OF_A_LETTER = frozenset({"RCPT", "DATA", "content", "end"})
USUAL = {"MAIL": "250 ok", "RCPT": "250 ok", "RSET": "250 ok", "DATA": "354 go on", "QUIT": "221 bye", "AUTH": "235 ok"}
SLOW = 0.02
"""Seconds a byte."""


class Gone(Exception):  # noqa: N818 - it is no error here
    """The connection is over."""


@dataclass
class Relay:
    """What the server does, and what came."""

    clock: Callable[[], datetime]
    verb: Verb = "end"
    does: str = ""
    until: datetime | None = None
    to: str = ""
    """Whose letters the script meets."""
    port: int = 0
    connected: list[datetime] = field(default_factory=list)
    tried: list[tuple[datetime, str]] = field(default_factory=list)
    """When each letter was begun, and to whom."""
    taken: list[tuple[str, bytes]] = field(default_factory=list)

    def does_at(self, verb: str, to: str = "") -> str:
        """What the script says for this verb now."""
        is_meant = verb == self.verb and (verb not in OF_A_LETTER or to == self.to)
        return self.does if is_meant and self.until and self.clock() < self.until else ""


class Talk:
    """One connection."""

    def __init__(self, relay: Relay, connection: socket.socket) -> None:
        self.relay = relay
        self.connection = connection
        self.lines = connection.makefile("rb")
        self.to = ""

    def hold(self) -> None:
        self.relay.connected.append(self.relay.clock())
        with contextlib.suppress(Gone, OSError):
            self.answer("greeting", "220 relay.example.org ready")
            while line := self.lines.readline():
                self.heed(line.decode().strip())

    def heed(self, line: str) -> None:
        verb = line.partition(" ")[0].upper()
        if verb == "EHLO":
            offers = ["STARTTLS"] * (self.relay.verb == "STARTTLS") + ["AUTH PLAIN"]
            self.answer(verb, "\r\n".join(["250-relay.example.org", *(f"250-{one}" for one in offers), "250 8BITMIME"]))
            return
        if verb == "STARTTLS":
            self.say("220 go on")
            self.say(self.relay.does_at(verb) or "no TLS here")
            raise Gone
        if verb == "RCPT":
            self.to = line.partition("<")[2].rstrip(">")
            self.relay.tried.append((self.relay.clock(), self.to))
        self.answer(verb, USUAL.get(verb, "500 what?"))
        if verb == "DATA" and self.relay.does_at("DATA", self.to) in {"", "slow"}:
            self.take()

    def take(self) -> None:
        content = b""
        while (line := self.lines.readline()) != b".\r\n":
            if not line:
                raise Gone
            content += line[1:] if line.startswith(b".") else line
            if self.relay.does_at("content", self.to):
                self.answer("content", "")
        does = self.relay.does_at("end", self.to)
        if not does[:1].isdigit():  # one that is refused is not taken; one that is not answered is
            self.relay.taken.append((self.to, content))
        self.answer("end", "250 taken")

    def answer(self, verb: str, usual: str) -> None:
        match self.relay.does_at(verb, self.to):
            case "drop":
                raise Gone
            case "hang":
                self.connection.recv(1_000_000)
                raise Gone
            case "slow":
                for char in f"{usual}\r\n":
                    time.sleep(SLOW)
                    self.connection.sendall(char.encode())
            case does:
                self.say(does or usual)
                if does.startswith("421"):
                    raise Gone

    def say(self, line: str) -> None:
        self.connection.sendall(f"{line}\r\n".encode())


@contextmanager
def listening(relay: Relay) -> Iterator[Relay]:
    """Run the server on a free port of the loopback address, in threads of this process."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        relay.port = server.getsockname()[1]
        threading.Thread(target=_accept, args=(relay, server), daemon=True).start()
        yield relay
        with contextlib.suppress(OSError):
            server.shutdown(socket.SHUT_RDWR)


def _accept(relay: Relay, server: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while True:
            connection, _ = server.accept()
            threading.Thread(target=_hold, args=(relay, connection), daemon=True).start()


def _hold(relay: Relay, connection: socket.socket) -> None:
    talk = Talk(relay, connection)
    with connection, talk.lines:
        if relay.does_at("connect") == "drop":
            return
        talk.hold()
