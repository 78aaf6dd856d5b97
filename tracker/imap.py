"""The one door to imap-tools: a folder on an IMAP server, with verified TLS, login by password or token, and waiting.

Nothing is changed on the server but the mark that a mail was seen, and that only by `mark_seen`: reading a mail leaves
it unseen. What a mail means is not known here.
"""

import contextlib
import imaplib
import re
import ssl
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from io import BufferedReader
from ipaddress import ip_address
from pathlib import Path
from typing import Literal, NamedTuple

from imap_tools import BaseMailBox, MailBox, MailBoxStartTls, MailBoxUnencrypted
from imap_tools.errors import ImapToolsError, MailboxFolderSelectError

from tracker.core.letters import clean
from tracker.errors import MailboxError, SettingsError, TokenError

Security = Literal["tls", "starttls", "none"]
PORTS = {"tls": 993, "starttls": 143, "none": 143}
LONGEST_IDLE = timedelta(minutes=25)
"""RFC 2177 asks to begin anew at least each 29 minutes."""
LOOK = timedelta(seconds=0.5)
"""Between two questions, while waiting, whether to stop."""
MANY = 500
"""UIDs in one command: servers limit the length of its line."""

_FAILURES = (OSError, imaplib.IMAP4.error, ImapToolsError)
_LISTED = re.compile(rb"UID (\d+)\D+RFC822\.SIZE (\d+)|RFC822\.SIZE (\d+)\D+UID (\d+)")


@dataclass(frozen=True)
class Account:
    """How a mailbox is reached. `token` gives a fresh OAuth2 access token, and goes before the password."""

    host: str
    user: str
    password: str | None = field(default=None, repr=False)
    token: Callable[[], str] | None = field(default=None, repr=False)
    refuse: Callable[[str], bool] = field(default=lambda _token: False, repr=False)
    """Is told of a token that the server did not take; whether to try once more with another."""
    port: int = 993
    security: Security = "tls"
    folder: str = "INBOX"
    timeout: float = 30
    """Seconds."""
    cafile: Path | None = None
    """An authority to trust beside the machine's own."""

    def __post_init__(self) -> None:
        if self.security == "none" and not _is_loopback(self.host):
            raise SettingsError([f"mailbox: logging in to {self.host} needs security starttls or tls"])

    @property
    def where(self) -> str:
        """The server, as messages name it."""
        return f"{self.host}:{self.port}"


class Listed(NamedTuple):
    """A mail that lies there."""

    uid: int
    size: int
    """In bytes."""


class Mailbox:
    """An open folder. Each method raises MailboxError when the server fails or is gone."""

    def __init__(self, box: BaseMailBox, *, where: str) -> None:
        self._box = box
        self._where = where
        self.validity = self._told("UIDVALIDITY")
        """While it stays the same, a UID means the same mail (RFC 3501 section 2.3.1.1)."""
        self.next_uid = self._told("UIDNEXT")
        """What the next mail gets; 0 when the server doesn't tell."""
        self._told("EXISTS")  # so that the next one is news

    def find(self, message_id: str) -> list[int]:
        """The UIDs of the mails with this Message-ID, those that came since the folder was opened among them."""
        with self._failing("search"):
            self._box.client.noop()
            # A quoted string of IMAP holds neither quotes nor backslashes; no Message-ID of ours does.
            quoted = re.sub(r'["\\\r\n]', "", message_id)
            return [int(uid) for uid in self._box.uids(f'HEADER Message-ID "{quoted}"', charset=None)]

    def unread(self, *, after: int | None = None) -> list[int]:
        """The UIDs of mails not seen, and with `after` those above that UID as well, rising."""
        with self._failing("search"):
            self._box.client.noop()
            found = {int(uid) for uid in self._box.uids("UNSEEN", charset=None)}
            if after is not None:
                # `n:*` always names the last mail (RFC 3501 section 6.4.8), so what is below is left out here.
                listed = self._box.uids(f"UID {after + 1}:*", charset=None)
                found |= {int(uid) for uid in listed if int(uid) > after}
            return sorted(found)

    def sizes(self, uids: Sequence[int]) -> list[Listed]:
        """Tell how large mails are; one that is gone meanwhile is left out."""
        found = []
        with self._failing("fetch"):
            for some in _parts(uids):
                _kind, lines = self._box.client.uid("FETCH", some, "(UID RFC822.SIZE)")
                found += [_listed(match) for line in lines if line and (match := _LISTED.search(_line(line)))]
        return sorted(found)

    def fetch(self, uid: int, *, headers_only: bool = False) -> bytes | None:
        """Read a mail as it came, without marking it; None when it is gone."""
        part = "BODY.PEEK[HEADER]" if headers_only else "BODY.PEEK[]"
        with self._failing("fetch"):
            kind, lines = self._box.client.uid("FETCH", str(uid), f"({part})")
            if kind != "OK":
                raise imaplib.IMAP4.error(f"FETCH answered {kind}")
            return next((bytes(line[1]) for line in lines if isinstance(line, tuple)), None)

    def mark_seen(self, uids: Sequence[int]) -> None:
        """Mark mails as seen."""
        with self._failing("flag"):
            for some in _parts(uids):
                # Not `flag` of imap-tools: it expunges what somebody else has marked for deletion.
                kind, lines = self._box.client.uid("STORE", some, "+FLAGS.SILENT", r"(\Seen)")
                if kind != "OK":
                    raise imaplib.IMAP4.error(f"STORE answered {kind} {lines}")

    def wait(self, patience: timedelta, *, is_stopping: Callable[[], bool] = lambda: False) -> bool:
        """Wait by IDLE until something happens in the folder; False when nothing did. A stop is heard at once.

        Raises MailboxError too when the server knows no IDLE (RFC 2177).
        """
        if not self.can_wait:
            raise MailboxError(f"{self._where} has no IDLE")
        looks = max(1, int(min(patience, LONGEST_IDLE) / LOOK))
        with self._failing("idle"):
            self._box.client.noop()
            if self._told("EXISTS"):
                return True  # it came while nobody waited
        with self._failing("idle"), self._box.idle as idle:
            if self._has_buffered():
                return True
            for _ in range(looks):
                if is_stopping():
                    return False
                said = idle.poll(timeout=LOOK.total_seconds())
                if any(line.startswith(b"* BYE") for line in said):
                    raise imaplib.IMAP4.abort("the server says goodbye")
                # Servers say `* OK Still here` to keep the line open.
                if any(not line.startswith(b"* OK") for line in said):
                    return True
        return False

    @property
    def can_wait(self) -> bool:
        """Whether the server knows IDLE."""
        return "IDLE" in self._box.client.capabilities

    def _has_buffered(self) -> bool:
        """Whether more came in one packet with the server's go-ahead: it is read already, and no poll tells of it."""
        client = self._box.client
        connection = client.socket()
        patience = connection.gettimeout()
        connection.settimeout(0)
        try:
            with contextlib.suppress(OSError):  # nothing there, as TLS says it
                return isinstance(client.file, BufferedReader) and bool(client.file.peek(1))
        finally:
            connection.settimeout(patience)
        return False

    @contextmanager
    def _failing(self, doing: str) -> Iterator[None]:
        try:
            yield
        except _FAILURES as error:
            raise MailboxError(f"{self._where} broke off ({doing}): {_words(error)}") from error

    def _told(self, name: str) -> int:
        """Read a number that the server gave when the folder was opened."""
        _kind, values = self._box.client.response(name)
        value = values[0] if values else None
        return int(value) if isinstance(value, bytes) and value.isdigit() else 0


@contextmanager
def open_mailbox(account: Account) -> Iterator[Mailbox]:
    """Open the account's folder; MailboxError when there is no server, no such folder, or the login is refused."""
    box = _connected(account)
    try:
        _log_in(box, account)
        yield Mailbox(box, where=account.where)
    finally:
        with contextlib.suppress(*_FAILURES):
            box.logout()
        with contextlib.suppress(*_FAILURES):
            box.client.shutdown()


def _connected(account: Account) -> BaseMailBox:
    try:
        if account.security == "none":
            return MailBoxUnencrypted(account.host, account.port, timeout=account.timeout)
        context = ssl.create_default_context()
        if account.cafile:
            context.load_verify_locations(account.cafile)
        kind = MailBox if account.security == "tls" else MailBoxStartTls
        return kind(account.host, account.port, timeout=account.timeout, ssl_context=context)
    except _FAILURES as error:
        raise MailboxError(f"no connection to {account.where}: {_words(error)}") from error


def _log_in(box: BaseMailBox, account: Account) -> None:
    password = account.password or ""
    try:
        if account.token is not None:
            _log_in_by_token(box, account, account.token)
        elif account.user.isascii() and password.isascii():
            box.login(account.user, password, account.folder)
        else:
            box.login_utf8(account.user, password, account.folder)
    except MailboxFolderSelectError as error:
        raise MailboxError(f"{account.where} has no folder {account.folder}", is_refused=True) from error
    except (imaplib.IMAP4.abort, OSError) as error:
        raise MailboxError(f"{account.where} broke off (login): {_words(error)}") from error
    except _FAILURES as error:
        refusal = f"{account.where} refused the login of {account.user}: {_words(error)}"
        raise MailboxError(refusal, is_refused=True) from error


def _log_in_by_token(box: BaseMailBox, account: Account, token: Callable[[], str]) -> None:
    """Log in, at most twice: a token that was kept may have been revoked meanwhile."""
    given = _given(token, account)
    try:
        box.xoauth2(account.user, given, account.folder)
    except imaplib.IMAP4.abort:
        raise
    except imaplib.IMAP4.error:
        if not account.refuse(given):
            raise
        box.xoauth2(account.user, _given(token, account), account.folder)


def _given(token: Callable[[], str], account: Account) -> str:
    try:
        return token()
    except TokenError as error:
        raise MailboxError(f"no login at {account.where}: {error}", is_refused=error.refused) from error


def _listed(match: re.Match[bytes]) -> Listed:
    uid, size, size_first, uid_last = match.groups()
    return Listed(int(uid or uid_last), int(size or size_first))


def _line(line: bytes | tuple[bytes, ...]) -> bytes:
    return line if isinstance(line, bytes) else line[0]


def _parts(uids: Iterable[int]) -> Iterator[str]:
    """Join UIDs for commands, so many at a time."""
    all_of_them = list(uids)
    for first in range(0, len(all_of_them), MANY):
        yield ",".join(map(str, all_of_them[first : first + MANY]))


def _words(error: BaseException) -> str:
    """Give a failure's own words on one line; what a server says may hold anything."""
    if isinstance(error, ImapToolsError) and hasattr(error, "command_result"):
        said = error.command_result[1]
        return clean(b" ".join(one for one in said if isinstance(one, bytes)).decode("utf-8", "replace"))
    if error.args and isinstance(error.args[0], bytes):
        return clean(error.args[0].decode("utf-8", "replace"))
    return clean(str(error)) or type(error).__name__


def _is_loopback(host: str) -> bool:
    if host.lower() == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
