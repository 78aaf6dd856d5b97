"""Minutes that came as files with a mail: taken in from those who may send them, as from the intake folder."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import PurePath

from tracker.core.incoming import Mail
from tracker.core.model import Document
from tracker.errors import DocumentError
from tracker.jobs import ingest
from tracker.jobs.inbox import BUG
from tracker.jobs.mailbox.rules import Rules
from tracker.store import Store

NO_MINUTES = frozenset(
    {".png", ".jpg", ".jpeg", ".gif", ".bmp", ".ics", ".vcf", ".p7s", ".p7m", ".asc", ".sig", ".dat", ".svg", ".webp"}
)
"""Endings of what signatures, calendars and logos bring along."""
NOT_ALLOWED = "Avsändaren {sender} får inte lämna protokoll per mejl. Lägg filen i inkorgen om den ska läsas in."


@dataclass(frozen=True)
class Post:
    """Files that came, for a body (slug) where the address names one."""

    sender: str
    files: tuple[Document, ...]
    body: str | None


def posted(store: Store, mail: Mail) -> Post:
    """Find the files that may be minutes, and the body that `minutes+SLUG@` names."""
    files = tuple(file for file in mail.files if PurePath(file.source).suffix.lower() not in NO_MINUTES)
    slugs = {body.slug for body in store.people.bodies()}
    tags = (address.partition("@")[0].partition("+")[2] for address in mail.recipients)
    return Post(mail.sender, files, next((tag for tag in tags if tag in slugs), None))


def take(store: Store, post: Post, rules: Rules, *, who: str, today: date, now: datetime) -> str:
    """Take the files in, each by itself; say what became of them. Must not stand inside a transaction."""
    if not rules.may_send_minutes(post.sender):
        return _refused(store, post, today=today)
    return "minutes: " + ", ".join(_taken(store, post, who=who, today=today, now=now))


def _taken(store: Store, post: Post, *, who: str, today: date, now: datetime) -> Iterable[str]:
    for file in post.files:
        try:
            report = ingest.ingest(store, file, body=post.body, who=who, today=today, now=now)
        except DocumentError as error:
            reason, code = (BUG, "crash") if error.code == "crash" else (str(error), error.code)
            ingest.quarantined(
                store, source=file.source, key=file.key, reason=reason, code=code, body=post.body, today=today
            )
            yield f"{file.source} {error.code}"
        else:
            yield f"{file.source} {report.outcome}"


def _refused(store: Store, post: Post, *, today: date) -> str:
    """Ask about files of somebody who may not send any."""
    reason = NOT_ALLOWED.format(sender=post.sender)
    for file in post.files:
        ingest.quarantined(
            store, source=file.source, key=file.key, reason=reason, code="sender", body=post.body, today=today
        )
    return "sender not allowed"
