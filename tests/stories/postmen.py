"""Programs that read a mailbox until nothing in it is new: the real one, and some that do it wrong."""

import contextlib
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from tracker.core import incoming
from tracker.errors import MailboxError
from tracker.imap import Account, Listed, Mailbox, open_mailbox
from tracker.jobs import mailbox
from tracker.jobs.mailbox import Rules, asking
from tracker.store import KeptMail, Store

TODAY = date(2026, 3, 4)
NOW = datetime(2026, 3, 4, 8, tzinfo=UTC)
RULES = Rules("ours", own=frozenset({"atgarder@example.org"}), asks_about_others=True)


@dataclass(frozen=True)
class Run:
    """Where a postman works."""

    url: str
    port: int
    address: str
    password: str

    @property
    def account(self) -> Account:
        return Account("127.0.0.1", self.address, self.password, port=self.port, security="none")


Postman = Callable[[Run], None]
Round = Callable[[Store, Mailbox], bool]


def read(run: Run) -> None:
    """Read as the service does."""
    _until_quiet(run, _round)


def mark_first(run: Run) -> None:
    """Mark each mail as seen before what it says is kept."""
    _until_quiet(run, _marking_first)


def know_by_uid(run: Run) -> None:
    """Know a mail by its UID alone."""
    _until_quiet(run, _knowing_uids)


def _round(store: Store, box: Mailbox) -> bool:
    left: set[Listed] = set()
    report = mailbox.collect(store, box, RULES, today=TODAY, now=NOW, left=left)
    return bool(report.mails)


def _marking_first(store: Store, box: Mailbox) -> bool:
    uids = box.unread()
    for uid in uids:
        box.mark_seen([uid])
        _deal(store, box.fetch(uid) or b"", known_as=None)
    return bool(uids)


def _knowing_uids(store: Store, box: Mailbox) -> bool:
    uids = [uid for uid in box.unread() if not store.mailboxes.knows(str(uid))]
    for uid in uids:
        _deal(store, box.fetch(uid) or b"", known_as=str(uid))
        box.mark_seen([uid])
    return bool(uids)


def _deal(store: Store, content: bytes, *, known_as: str | None) -> None:
    mail = incoming.read(content)
    kept = KeptMail(mail.key, mail.message_id, NOW, mail.sender, mail.subject)
    with store.transaction():
        if store.mailboxes.add(replace(kept, key=known_as) if known_as else kept):
            asking.about_mail(store, sender=mail.sender, subject=mail.subject, today=TODAY)


def _until_quiet(run: Run, one_round: Round) -> None:
    with Store(run.url) as store:
        is_quiet = False
        while not is_quiet:
            with contextlib.suppress(MailboxError), open_mailbox(run.account) as box:
                is_quiet = not one_round(store, box)
            time.sleep(0.01)
