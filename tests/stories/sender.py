"""Programs that deliver an outbox over SMTP: the real one, and one that marks a letter before it sends it."""

from datetime import UTC, datetime

from tracker import templates
from tracker.jobs import deliver as job
from tracker.jobs.office import Office
from tracker.mail import SmtpMailer
from tracker.store import Store

NOW = datetime(2026, 3, 4, 6, tzinfo=UTC)


def deliver(url: str, port: int) -> None:
    """Start as the daemon does, and deliver all that waits."""
    office = Office(templates.environment(), "tracker@example.org", "Åtgärdsbevakningen", "example.org")
    with Store(url) as store, SmtpMailer("127.0.0.1", port, security="none") as mailer:
        store.outbox.recover()
        job.deliver(store, send=mailer.send, office=office, now=NOW)


def mark_first(url: str, port: int) -> None:
    """Do it the wrong way round."""
    with Store(url) as store, SmtpMailer("127.0.0.1", port, security="none") as mailer:
        for letter in store.outbox.take(NOW, limit=1000):
            store.outbox.mark(NOW, sent=[letter.key])
            mailer.send(letter)
