"""Programs that deliver an outbox over SMTP: the real one, and some that do it wrong."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.stories.recorder import WITNESS
from tracker import templates
from tracker.core.model import LetterState
from tracker.jobs import deliver as job
from tracker.jobs.office import Office
from tracker.jobs.settle import Watch
from tracker.mail import Maildir, SmtpMailer
from tracker.store import Store

NOW = datetime(2026, 3, 4, 6, tzinfo=UTC)
UNDER_WAY = timedelta(seconds=1)
"""Longer than the recorder needs to write down a letter that was in its hands at a kill."""


@dataclass(frozen=True)
class Run:
    """What a sender is to do."""

    url: str
    port: int
    began: float
    """What the monotonic clock showed at NOW."""
    maildir: Path | None = None
    sessions: int = 1

    @property
    def now(self) -> datetime:
        return NOW + timedelta(seconds=time.monotonic() - self.began)

    def mailer(self) -> SmtpMailer:
        witness = WITNESS if self.maildir else None
        return SmtpMailer("127.0.0.1", self.port, security="none", sessions=self.sessions, witness=witness)


Sender = Callable[[Run], None]


def deliver(run: Run) -> None:
    """Start as the daemon does, and go on until nothing waits."""
    office = Office(templates.environment(), "tracker@example.org", "Åtgärdsbevakningen", "example.org")
    watch = Watch(Maildir(run.maildir), UNDER_WAY) if run.maildir else None
    with Store(run.url) as store, store.hold(), run.mailer() as mailer:
        store.outbox.recover()
        while {LetterState.QUEUED, LetterState.DOT_SENT} & store.outbox.counts().keys():
            job.deliver(store, send=mailer.send, sessions=run.sessions, watch=watch, office=office, now=run.now)
            time.sleep(0.01)


def mark_first(run: Run) -> None:
    """Mark each letter as sent before it is."""
    with Store(run.url) as store, run.mailer() as mailer:
        store.outbox.recover()
        while letters := store.outbox.take(NOW, limit=1):
            store.outbox.mark(NOW, sent=[letters[0].key])
            mailer.send(letters[0])


def mark_last(run: Run) -> None:
    """Mark letters ten at a time, after all of them were sent."""
    with Store(run.url) as store, run.mailer() as mailer:
        store.outbox.recover()
        while letters := store.outbox.take(NOW, limit=10):
            for letter in letters:
                mailer.send(letter)
            store.outbox.mark(NOW, sent=[letter.key for letter in letters])


def write_anew(run: Run) -> None:
    """Write each letter at the time it is sent, instead of keeping its bytes."""
    with Store(run.url) as store, run.mailer() as mailer:
        store.outbox.recover()
        while letters := store.outbox.take(NOW, limit=1):
            written = f"Date: {run.now:%a, %d %b %Y %H:%M:%S.%f} +0000".encode()
            mailer.send(replace(letters[0], content=letters[0].content.replace(b"Date: x", written)))
            store.outbox.mark(NOW, sent=[letters[0].key])


def resend_at_once(run: Run) -> None:
    """Have a witness, and send again without asking it."""
    deliver_blind = replace(run, maildir=None)
    deliver(deliver_blind)
