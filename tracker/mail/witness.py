"""The witness mailbox: a recipient of one's own that gets every letter, and tells after a crash which were taken."""

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Protocol

from tracker import imap
from tracker.errors import MailError
from tracker.imap import Account

HEAD = 65536
"""Bytes of a mail that surely hold its headers: relays add a few thousand above ours."""
MESSAGE_ID = re.compile(rb"^Message-ID:\s*(<[^>\r\n]+>)", re.MULTILINE | re.IGNORECASE)


class Witness(Protocol):
    """A mailbox that gets a copy of each letter within the same transaction."""

    def has(self, message_id: str) -> bool:
        """Whether the letter of this Message-ID, with its brackets, has come; a TrackerError when it can't be asked."""

    def forget(self, *, before: datetime, domain: str) -> int:
        """Remove letters of ours (those whose Message-ID ends with the domain) that came before; say how many."""


class Maildir:
    """A mailbox as a folder on this machine (`new` and `cur` in it), as Postfix and Dovecot write it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def has(self, message_id: str) -> bool:
        """Look through all mails, the newest first; MailError when the folder can't be read."""
        sought = message_id.encode()
        return any(_message_id(mail) == sought for mail in sorted(self._mails(), key=_came_at, reverse=True))

    def forget(self, *, before: datetime, domain: str) -> int:
        """Remove old letters, and nothing that is not ours: the mailbox may have been a person's."""
        ours = f"@{domain}>".encode()
        old = [mail for mail in self._mails() if _came_at(mail) < before.timestamp()]
        gone = [mail for mail in old if _message_id(mail).endswith(ours)]
        for mail in gone:
            mail.unlink(missing_ok=True)
        return len(gone)

    def _mails(self) -> Iterator[Path]:
        for part in ("new", "cur"):
            try:
                yield from list((self.folder / part).iterdir())
            except FileNotFoundError:
                continue  # made when the first mail comes
            except OSError as error:
                raise MailError(f"can't read {self.folder / part}: {error.strerror}") from error


class ImapMailbox:
    """A mailbox on an IMAP server; how long mails stay in it is the server's to say."""

    def __init__(self, account: Account) -> None:
        self.account = account

    def has(self, message_id: str) -> bool:
        """Ask the server; MailboxError when it does not answer."""
        with imap.open_mailbox(self.account) as box:
            return bool(box.find(message_id))

    def forget(self, *, before: datetime, domain: str) -> int:
        """Remove nothing: what is deleted by IMAP may be kept, archived or shown to others, as the server likes."""
        return 0


def _came_at(mail: Path) -> float:
    try:
        return mail.stat().st_mtime
    except FileNotFoundError:  # another program moves mails from `new` to `cur`
        return 0


def _message_id(mail: Path) -> bytes:
    """Read the Message-ID out of a mail's headers; nothing when it has none or is gone."""
    try:
        with mail.open("rb") as file:
            head = file.read(HEAD)
    except FileNotFoundError:
        return b""
    found = MESSAGE_ID.search(head.replace(b"\r\n", b"\n").partition(b"\n\n")[0])
    return found[1] if found else b""
