"""Letters to a relay by SMTP, over one connection for many: verified TLS, login, and what each refusal means."""

import contextlib
import ipaddress
import re
import smtplib
import ssl
from email import policy
from email.parser import BytesHeaderParser
from email.utils import parseaddr
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

from tracker.core.letters import clean
from tracker.core.model import Letter
from tracker.errors import MailError, SettingsError

Security = Literal["starttls", "tls", "none"]
TAKEN_SECONDS = 600
"""How long to wait for the answer after a letter's end (RFC 1047, RFC 5321 section 4.5.3.2.6): whoever hangs up
earlier on a slow content scanner sends the same letter again and again."""
OK, FORWARDED, GO_AHEAD, CLOSING, PERMANENT = 250, 251, 354, 421, 500
NOBODY_ELSE_EITHER = (CLOSING, 530, 535, 538)
"""Answers that hold for every letter: closing down, and login or encryption wanted (RFC 4954 section 6)."""
ANSWERS = smtplib.SMTPResponseException


class SmtpMailer:
    """Sends letters over one connection, opened by the first and again when the relay has dropped it.

    Certificates are verified; `cafile` names an authority of one's own. `sender` is where bounces go, the letter's
    From when None.
    """

    def __init__(
        self,
        host: str,
        port: int = 587,
        *,
        security: Security = "starttls",
        user: str | None = None,
        password: str | None = None,
        timeout: float = 30,
        cafile: Path | None = None,
        sender: str | None = None,
    ) -> None:
        if user and security == "none" and not _is_loopback(host):
            raise SettingsError([f"smtp: logging in to {host} needs security starttls or tls"])
        if not f"{user}{password}".isascii():
            raise SettingsError(["smtp: user and password may hold ASCII characters only"])
        self.host = host
        self.port = port
        self.security = security
        self.user = user
        self.password = password or ""
        self.timeout = timeout
        self.cafile = cafile
        self.sender = sender
        self._open: smtplib.SMTP | None = None

    def send(self, letter: Letter) -> None:
        """Hand the letter to the relay; raises MailError when it was not, or perhaps not, taken."""
        try:
            relay = self._begin(self.sender or _from(letter.content))
            _say_recipient(relay, letter.to)
            _hand_over(relay, letter.content)
        except (smtplib.SMTPException, OSError) as error:
            failure = _failure(error, where=f"{self.host}:{self.port}", is_connected=self._open is not None)
            self._recover(is_answered=isinstance(error, ANSWERS) and not failure.whole_relay)
            raise failure from error

    def close(self) -> None:
        """Say goodbye, if anybody listens still."""
        relay, self._open = self._open, None
        if relay is not None:
            with contextlib.suppress(OSError, smtplib.SMTPException):
                relay.quit()
            relay.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _begin(self, sender: str) -> smtplib.SMTP:
        """Begin a letter on the open connection; one that the relay has closed meanwhile is opened again."""
        if self._open is not None:
            try:
                return _say_sender(self._open, sender)
            except (smtplib.SMTPServerDisconnected, smtplib.SMTPSenderRefused) as error:
                if isinstance(error, smtplib.SMTPSenderRefused) and error.smtp_code != CLOSING:
                    raise
                self.close()
        self._open = self._connect()
        return _say_sender(self._open, sender)

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
                relay.login(self.user, self.password)
        except BaseException:
            relay.close()
            raise
        return relay

    def _recover(self, *, is_answered: bool) -> None:
        """Keep the connection for the next letter when the relay has only said no to this one."""
        if is_answered and self._open is not None:
            with contextlib.suppress(OSError, smtplib.SMTPException):
                self._open.rset()
                return
        self.close()


def _say_sender(relay: smtplib.SMTP, sender: str) -> smtplib.SMTP:
    code, answer = relay.mail(sender)
    if code != OK:
        raise smtplib.SMTPSenderRefused(code, answer, sender)
    return relay


def _say_recipient(relay: smtplib.SMTP, to: str) -> None:
    code, answer = relay.rcpt(to)
    if code not in (OK, FORWARDED):
        raise smtplib.SMTPResponseException(code, answer)


def _hand_over(relay: smtplib.SMTP, content: bytes) -> None:
    """Send the letter itself. `SMTP.data` won't do: it waits no longer after the letter's end than before."""
    code, answer = relay.docmd("data")
    if code != GO_AHEAD:
        raise smtplib.SMTPDataError(code, answer)
    relay.send(_dotted(content))
    connection = relay.sock
    usual = connection.gettimeout() if connection else None
    if connection:
        connection.settimeout(TAKEN_SECONDS)
    code, answer = relay.getreply()
    if code != OK:
        raise smtplib.SMTPDataError(code, answer)
    if connection:
        connection.settimeout(usual)


def _dotted(content: bytes) -> bytes:
    """End a message as SMTP wants it (RFC 5321 section 4.5.2)."""
    ended = content if content.endswith(b"\r\n") else content + b"\r\n"
    return re.sub(rb"(?m)^\.", b"..", ended) + b".\r\n"


def _failure(error: smtplib.SMTPException | OSError, *, where: str, is_connected: bool) -> MailError:
    """Tell what a failure means for this letter and for the others."""
    if not is_connected:
        return MailError(f"no connection to {where}: {_words(error)}", whole_relay=True)
    if not isinstance(error, ANSWERS):
        is_slow = isinstance(error, TimeoutError) or isinstance(error.__context__, TimeoutError)
        return MailError(f"{where} broke off: {_words(error)}", whole_relay=is_slow)
    code = error.smtp_code
    if isinstance(error, smtplib.SMTPSenderRefused) or code in NOBODY_ELSE_EITHER:
        return MailError(f"{where} takes no letters: {_words(error)}", whole_relay=True)
    return MailError(f"{where} refused the letter: {_words(error)}", permanent=code >= PERMANENT)


def _words(error: smtplib.SMTPException | OSError) -> str:
    """Give a failure's own words on one line; what a relay says may hold anything."""
    if isinstance(error, smtplib.SMTPResponseException):
        said = error.smtp_error.decode("utf-8", "replace") if isinstance(error.smtp_error, bytes) else error.smtp_error
        return clean(f"{error.smtp_code} {said}")
    return clean(str(error)) or type(error).__name__


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
