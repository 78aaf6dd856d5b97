"""One connection to a relay, over which letters go one after another, each in phases.

Everything up to a letter's end goes first: if that breaks off, the relay has nothing. Only then the end is told, a
dot alone on its line (RFC 5321 section 4.1.1.4), and from there until the answer nobody can know whether it was taken.
"""

import contextlib
import re
import smtplib
import socket
from collections.abc import Callable
from dataclasses import dataclass

from tracker.mail import refusals
from tracker.mail.refusals import ANSWERS, CLOSING, Phase

TAKEN_SECONDS = 600
"""How long to wait for the answer after a letter's end (RFC 1047, RFC 5321 section 4.5.3.2.6): whoever hangs up
earlier on a slow content scanner sends the same letter again and again."""
REFUSED_FROM = 300
GO_AHEAD = 354


@dataclass(frozen=True)
class Envelope:
    """Where a message goes, as the relay is told; not what stands in its headers."""

    sender: str
    to: str
    witness: str | None = None
    """A mailbox that gets the same message in the same transaction: one answer holds for both."""


class Session:
    """Opens its connection at the first letter, and again when the relay has dropped it."""

    def __init__(self, connect: Callable[[], smtplib.SMTP], *, where: str, patience: float = TAKEN_SECONDS) -> None:
        """Know how to connect; `where` names the relay in what is told, `patience` are the seconds after an end."""
        self._connect = connect
        self._where = where
        self._patience = patience
        self._open: smtplib.SMTP | None = None
        self._phase: Phase = "connect"

    def send(self, content: bytes, envelope: Envelope, *, before_end: Callable[[], object]) -> None:
        """Hand a message over; MailError when it was not, or perhaps not, taken.

        `before_end` is called when all but the end has gone; what it raises ends the connection, and nothing was sent.
        """
        try:
            relay = self._begin(envelope.sender)
            self._address(relay, envelope)
            self._say_content(relay, content)
            before_end()
            self._end(relay)
        except (smtplib.SMTPException, OSError) as error:
            failure = refusals.failure(error, phase=self._phase, where=self._where)
            self._recover(is_answered=isinstance(error, ANSWERS) and not failure.whole_relay)
            raise failure from error
        except BaseException:
            self._drop()
            raise

    def close(self) -> None:
        """Say goodbye, if anybody listens still."""
        if self._open is not None:
            with contextlib.suppress(OSError, smtplib.SMTPException):
                self._open.quit()
        self._drop()

    # --- the phases

    def _begin(self, sender: str) -> smtplib.SMTP:
        """Begin a letter on the open connection; one that the relay has closed meanwhile is opened again."""
        self._phase = "begin"
        if self._open is not None:
            try:
                _ask(self._open, f"MAIL FROM:<{sender}>")
            except smtplib.SMTPServerDisconnected:
                self._drop()
            except ANSWERS as error:
                if error.smtp_code != CLOSING:
                    raise
                self.close()
            else:
                return self._open
        self._phase = "connect"
        self._open = self._connect()
        self._phase = "begin"
        _ask(self._open, f"MAIL FROM:<{sender}>")
        return self._open

    def _address(self, relay: smtplib.SMTP, envelope: Envelope) -> None:
        self._phase = "address"
        _ask(relay, f"RCPT TO:<{envelope.to}>")
        if envelope.witness:
            self._phase = "witness"
            # A copy that comes back must not look as if the letter did (RFC 3461 section 4.1).
            never = " NOTIFY=NEVER" if relay.has_extn("dsn") else ""
            _ask(relay, f"RCPT TO:<{envelope.witness}>{never}")

    def _say_content(self, relay: smtplib.SMTP, content: bytes) -> None:
        self._phase = "content"
        code, answer = relay.docmd("DATA")
        if code != GO_AHEAD:
            raise smtplib.SMTPDataError(code, answer)
        relay.send(_dotted(content))

    def _end(self, relay: smtplib.SMTP) -> None:
        self._phase = "end"
        connection = relay.sock
        usual = connection.gettimeout() if connection else None
        if connection:
            connection.settimeout(self._patience)
        relay.send(b".\r\n")
        _answered(*relay.getreply())
        if connection:
            connection.settimeout(usual)

    # --- after a failure

    def _recover(self, *, is_answered: bool) -> None:
        """Keep the connection for the next letter when the relay has only said no to this one."""
        if is_answered and self._open is not None:
            with contextlib.suppress(OSError, smtplib.SMTPException):
                self._open.rset()
                return
        self._drop()

    def _drop(self) -> None:
        if self._open is not None:
            self._open.close()
        self._open = None


def at_once(relay: smtplib.SMTP) -> smtplib.SMTP:
    """Have small messages leave at once: a letter's end is three bytes, which the system would hold back (RFC 896)."""
    if relay.sock:
        relay.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return relay


def _ask(relay: smtplib.SMTP, command: str) -> None:
    _answered(*relay.docmd(command))


def _answered(code: int, answer: bytes | str) -> None:
    """Take an answer; one that is no yes is raised."""
    if code == -1:
        raise smtplib.SMTPServerDisconnected("an answer that is none")
    if code >= REFUSED_FROM:
        raise smtplib.SMTPResponseException(code, answer)


def _dotted(content: bytes) -> bytes:
    """Write a message as SMTP carries it, but for its end (RFC 5321 section 4.5.2)."""
    ended = content if content.endswith(b"\r\n") else content + b"\r\n"
    return re.sub(rb"(?m)^\.", b"..", ended)
