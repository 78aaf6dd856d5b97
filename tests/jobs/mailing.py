"""What the tests of the mailbox start from: letters that went out, and replies to them in a real mailbox."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP

from tests.jobs.given import OFFICE, TODAY, at, configure, into, take_in, tick
from tests.mailservers import MailServers
from tracker.core.model import Letter
from tracker.imap import Account, Listed, open_mailbox
from tracker.jobs import deliver, mailbox
from tracker.jobs.mailbox import Report, Rules
from tracker.store import Store

OURS = "atgarder@example.org"
HOUR = timedelta(hours=1)


def letters_sent(store: Store, day: date = TODAY) -> dict[str, Letter]:
    """Minutes taken in and the letters of the day sent; each letter by its person."""
    configure(store)
    take_in(store)
    tick(store, day)
    went: list[Letter] = []
    deliver.deliver(store, send=into(went), office=OFFICE, now=at(day))
    return {letter.person: store.outbox.get(letter.key) for letter in went if letter.person}


def reply(
    letter: Letter, text: str, *, sender: str = "Ben Ås <ben@example.org>", number: int = 1, day: datetime | None = None
) -> bytes:
    """A reply to a letter, as a mail program writes it."""
    mail = EmailMessage(policy=SMTP)
    mail["From"] = sender
    mail["To"] = OURS
    mail["Subject"] = f"SV: {letter.subject}"
    mail["Date"] = (day or at(TODAY)) + HOUR
    mail["Message-ID"] = f"<reply-{number}@example.net>"
    mail["In-Reply-To"] = letter.message_id
    mail["References"] = letter.message_id
    mail.set_content(
        f"{text}\n\nDen ons 4 mars 2026 kl 08:00 skrev Åtgärder <{OURS}>:\n> 1. Begära in offert\n> Klart senast\n"
    )
    return mail.as_bytes()


@dataclass
class Postbox:
    """A mailbox at a real Dovecot, and the rounds over it."""

    store: Store
    servers: MailServers
    address: str
    rules: Rules = field(default_factory=lambda: Rules("ours", own=frozenset({OURS})))
    left: set[Listed] = field(default_factory=set)

    @property
    def account(self) -> Account:
        return Account("127.0.0.1", self.address, self.servers.password, port=self.servers.imap_port, security="none")

    def put(self, *contents: bytes) -> None:
        self.servers.put(self.address, *contents)

    def round(self, day: date = TODAY, *, now: datetime | None = None) -> Report:
        with open_mailbox(self.account) as box:
            return mailbox.collect(self.store, box, self.rules, today=day, now=now or at(day) + HOUR, left=self.left)

    def unread(self) -> int:
        with open_mailbox(self.account) as box:
            return len(box.unread())
