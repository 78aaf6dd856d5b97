"""Letters to a relay by SMTP: how it is reached, in secret and by whom, over as many connections as are asked for."""

import ipaddress
import smtplib
import ssl
from collections import deque
from collections.abc import Callable
from email import policy
from email.parser import BytesHeaderParser
from email.utils import parseaddr
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

from tracker.core.model import Letter
from tracker.errors import SettingsError
from tracker.mail import xoauth2
from tracker.mail.session import TAKEN_SECONDS, Envelope, Session, at_once
from tracker.mail.xoauth2 import Tokens

Security = Literal["starttls", "tls", "none"]


def _nothing() -> None: ...


class SmtpMailer:
    """Sends letters from any number of threads, each over a connection of its own that later letters use again.

    Certificates are verified; `cafile` names an authority of one's own. `sender` is where bounces go, the letter's
    From when None; `bounces` is such an address to which each letter adds its own tag. `witness` gets a copy of each.
    """

    def __init__(
        self,
        host: str,
        port: int = 587,
        *,
        security: Security = "starttls",
        user: str | None = None,
        password: str | None = None,
        tokens: Tokens | None = None,
        timeout: float = 30,
        taken_within: float = TAKEN_SECONDS,
        cafile: Path | None = None,
        sender: str | None = None,
        bounces: str | None = None,
        witness: str | None = None,
        sessions: int = 1,
    ) -> None:
        """Know the relay; `timeout` and `taken_within` (after a letter's end) are seconds."""
        if user and security == "none" and not _is_loopback(host):
            raise SettingsError([f"smtp: logging in to {host} needs security starttls or tls"])
        if not f"{user}{password}".isascii():
            raise SettingsError(["smtp: user and password may hold ASCII characters only"])
        self.host = host
        self.port = port
        self.security = security
        self.user = user
        self.password = password or ""
        self.tokens = tokens
        """Where a login's token comes from, instead of a password."""
        self.timeout = timeout
        self.taken_within = taken_within
        self.cafile = cafile
        self.sender = sender
        self.bounces = bounces
        self.witness = witness
        self.sessions = sessions
        """How many letters may be sent at a time."""
        self._idle: deque[Session] = deque()

    def send(self, letter: Letter, before_end: Callable[[], object] = _nothing) -> None:
        """Hand the letter to the relay; raises MailError when it was not, or perhaps not, taken.

        `before_end` is called when all but its end has gone: what it raises keeps the letter from being taken.
        """
        session = self._session()
        try:
            session.send(letter.content, self._envelope(letter), before_end=before_end)
        finally:
            self._idle.append(session)

    def close(self) -> None:
        """Say goodbye on all connections, if anybody listens still."""
        while self._idle:
            self._idle.pop().close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _session(self) -> Session:
        """Give a connection that no other thread uses."""
        try:
            return self._idle.pop()
        except IndexError:
            return Session(self._connect, where=f"{self.host}:{self.port}", patience=self.taken_within)

    def _envelope(self, letter: Letter) -> Envelope:
        sender = tagged(self.bounces, letter) if self.bounces else self.sender or _from(letter.content)
        return Envelope(sender, letter.to, self.witness)

    def _connect(self) -> smtplib.SMTP:
        context = ssl.create_default_context()
        if self.cafile:
            context.load_verify_locations(self.cafile)
        relay = (
            smtplib.SMTP_SSL(self.host, self.port, timeout=self.timeout, context=context)
            if self.security == "tls"
            else smtplib.SMTP(self.host, self.port, timeout=self.timeout)
        )
        try:
            if self.security == "starttls":
                relay.starttls(context=context)
            relay.ehlo_or_helo_if_needed()
            if self.user:
                self._log_in(relay, self.user)
        except BaseException:
            relay.close()
            raise
        return at_once(relay)

    def _log_in(self, relay: smtplib.SMTP, user: str) -> None:
        if self.tokens:
            xoauth2.log_in(relay, user, self.tokens, where=f"{self.host}:{self.port}")
        else:
            relay.login(user, self.password)


def tagged(bounces: str, letter: Letter) -> str:
    """Give the address to which this letter's bounces go: `bounces+TAG@…`, the tag being its Message-ID's left part.

    A variable envelope return path (VERP): a bounce tells which letter it is about by where it comes, however little it
    quotes. A letter without a Message-ID of its own goes without a tag.
    """
    local, _, domain = bounces.rpartition("@")
    tag = letter.message_id.strip("<>").partition("@")[0]
    return f"{local}+{tag}@{domain}" if tag else bounces


def _from(content: bytes) -> str:
    """Read the address in the letter's From."""
    return parseaddr(str(BytesHeaderParser(policy=policy.SMTP).parsebytes(content)["From"]))[1]


def _is_loopback(host: str) -> bool:
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
