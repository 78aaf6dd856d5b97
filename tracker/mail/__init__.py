"""Finished letters leave: into a folder, or to a relay by SMTP. It sends the stored bytes and makes none of its own.

What a failure means for the next step is told by `MailError`. Times of retries are the outbox's matter.
"""

from collections.abc import Callable
from types import TracebackType
from typing import Protocol, Self

from tracker.core.model import Letter
from tracker.mail.folder import FolderMailer
from tracker.mail.smtp import Security, SmtpMailer
from tracker.mail.witness import ImapMailbox, Maildir, Witness

__all__ = ["FolderMailer", "ImapMailbox", "Maildir", "Mailer", "Security", "SmtpMailer", "Witness"]


class Mailer(Protocol):
    """Takes finished letters; raises MailError for one that was not, or perhaps not, taken."""

    sessions: int
    """How many threads may send at a time."""

    def send(self, letter: Letter, before_end: Callable[[], object], /) -> None:
        """Hand the letter over; when this returns, it is taken.

        `before_end` is called when all but its end has gone: what it raises keeps the letter from being taken.
        """

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...
