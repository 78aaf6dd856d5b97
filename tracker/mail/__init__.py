"""Finished letters leave: into a folder, or to a relay by SMTP. It sends the stored bytes and makes none of its own.

What a failure means for the next step is told by `MailError`: `permanent` gives this letter up, `whole_relay` stops
the round. Times of retries are the outbox's matter.
"""

from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from tracker.core.model import Letter
from tracker.mail.folder import FolderMailer
from tracker.mail.smtp import Security, SmtpMailer

__all__ = ["FolderMailer", "Mailer", "Security", "SmtpMailer", "mailer"]


class Mailer(Protocol):
    """Takes finished letters; raises MailError for one that was not taken."""

    def send(self, letter: Letter) -> None:
        """Hand the letter over; when this returns, it is taken."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


def mailer(
    folder: Path,
    *,
    host: str | None = None,
    port: int = 587,
    security: Security = "starttls",
    user: str | None = None,
    password: str | None = None,
    timeout: float = 30,
    cafile: Path | None = None,
    sender: str | None = None,
) -> FolderMailer | SmtpMailer:
    """Choose where letters go: to the relay when there is one, otherwise into the folder."""
    if host is None:
        return FolderMailer(folder)
    return SmtpMailer(
        host,
        port,
        security=security,
        user=user,
        password=password,
        timeout=timeout,
        cafile=cafile,
        sender=sender,
    )
