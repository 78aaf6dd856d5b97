"""The whole way through real servers: letters out by Postfix, answers back into Dovecot, and machines among them."""

import smtplib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from random import Random

import pytest

from tests.jobs.given import ADA, BEN, CHEN, MINUTES, OFFICE, TODAY, VAG, at, configure, take_in
from tests.mailservers import MailServers
from tests.zoo.automatic import all_automatic
from tests.zoo.letter import MESSAGE_ID
from tests.zoo.returned import all_returned
from tracker.core.model import Doubts, Letter, LetterState, Status
from tracker.imap import Account, open_mailbox
from tracker.jobs import deliver, mailbox, receipts, remind
from tracker.jobs.mailbox import Report, Rules
from tracker.jobs.office import Office
from tracker.mail import SmtpMailer
from tracker.store import Store

pytestmark = pytest.mark.service

MINUTE = timedelta(minutes=1)


@dataclass
class Service:
    """An installation with its own mailbox."""

    store: Store
    servers: MailServers
    address: str
    now: datetime

    @property
    def office(self) -> Office:
        return replace(OFFICE, sender=self.address, domain=self.address.partition("@")[2], answers_to=self.address)

    def send(self) -> int:
        """Send what waits; say how many letters went."""
        bounces = self.address
        with SmtpMailer("127.0.0.1", self.servers.smtp_port, security="none", bounces=bounces) as mailer:
            report = deliver.deliver(self.store, send=mailer.send, office=self.office, now=self.now)
        self.servers.wait_until_idle()
        return len(report.sent)

    def read(self) -> Report:
        """Read the mailbox."""
        account = Account(
            "127.0.0.1", self.address, self.servers.password, port=self.servers.imap_port, security="none"
        )
        rules = Rules(self.address, own=frozenset({self.address}))
        with open_mailbox(account) as box:
            return mailbox.collect(self.store, box, rules, today=TODAY, now=self.now)

    def write_receipts(self) -> None:
        """Let some minutes pass, and write what is due to those who answered."""
        self.now += 5 * MINUTE
        receipts.write(self.store, office=self.office, now=self.now)


@pytest.fixture
def service(store: Store, servers: MailServers, request: pytest.FixtureRequest) -> Iterator[Service]:
    name = f"{request.node.originalname.removeprefix('test_')[:40].strip('_')}"
    address = f"{name}@example.org"
    yield Service(store, servers, address, at(TODAY))
    for one in (address, f"{name}.ben@example.net"):
        servers.empty(one)


def people_of(service: Service) -> str:
    """Ben's address, for this test alone."""
    return f"{service.address.partition('@')[0]}.ben@example.net"


def begin(service: Service, *, ben: str | None = None) -> None:
    """Minutes taken in, and the letters of the day sent."""
    ada = replace(ADA, email="sink.ada@example.org")
    configure(service.store, VAG, of=(ada, replace(BEN, email=ben or people_of(service)), CHEN))
    take_in(service.store, MINUTES.replace("2026-03-13\tChen Li", "2026-03-13\tBen Ås"))
    remind.remind(service.store, office=service.office, today=TODAY, now=service.now)
    assert service.send() == 2  # Ben's, and the secretary's list


def letter_of_ben(service: Service) -> Letter:
    """What went to him, with its items."""
    [letter] = [one for one in service.store.outbox.list(state=LetterState.SENT) if one.person == BEN.key]
    return letter


def answer(service: Service, letter: bytes, text: str) -> None:
    """Answer a letter as a mail program does: to its Reply-To, in its thread."""
    got = message_from_bytes(letter)
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["To"] = f"Ben Ås <{people_of(service)}>", str(got["Reply-To"] or got["From"])
    mail["Subject"] = "SV: åtgärder"
    mail["Message-ID"], mail["In-Reply-To"] = "<answer@example.net>", str(got["Message-ID"])
    mail["Date"] = service.now
    mail.set_content(f"{text}\n\nHämta Outlook för iOS\n")
    with smtplib.SMTP("127.0.0.1", service.servers.smtp_port) as relay:
        relay.send_message(mail, from_addr=people_of(service))
    service.servers.wait_until_idle()


def test_a_letter_is_answered_by_mail_and_the_answer_acknowledged(service: Service) -> None:
    begin(service)
    [letter] = service.servers.wait_for(people_of(service))
    service.now += MINUTE
    answer(service, letter, "1 klart, offerten är skickad\n2 ny tid 15 april")
    assert service.read().mails == [("reply", "reported, asked")]
    sent = letter_of_ben(service)
    first, second, _third = service.store.items.some(sent.items)
    assert (first.status, first.note) == (Status.REPORTED, "offerten är skickad")
    assert [one.item for one in service.store.doubts.open() if one.code == Doubts.ANSWERED_MOVE] == [second.key]
    service.write_receipts()
    assert service.send() == 1
    _, receipt = service.servers.wait_for(people_of(service), 2)
    assert message_from_bytes(receipt)["In-Reply-To"] in {"<answer@example.net>", sent.message_id}


def test_a_letter_to_nobody_comes_back_and_its_address_is_asked_about(service: Service) -> None:
    begin(service, ben="gone.ben@example.net")
    service.servers.wait_for(service.address)
    [(kind, status)] = service.read().mails
    assert (kind, status) == ("bounce", "5.1.1")
    [question] = [one for one in service.store.doubts.open() if one.code == Doubts.UNDELIVERABLE]
    assert question.words.startswith("gone.ben@example.net: 5.1.1")


def test_none_of_two_hundred_mails_of_machines_is_answered(service: Service) -> None:
    """T20: all lie in the mailbox, in the thread of a letter of ours where they can be; not one letter goes out."""
    begin(service)
    letter = letter_of_ben(service)
    zoo = [*all_returned(), *all_automatic()]
    contents = [one.content.replace(MESSAGE_ID.encode(), letter.message_id.encode()) for one in zoo]
    Random(4).shuffle(contents)  # noqa: S311 -- repeatable on purpose
    service.servers.put(service.address, *contents)
    report = service.read()
    assert len(report.mails) + report.known == len(zoo) >= 200
    assert {kind for kind, _ in report.mails} <= {"bounce", "automatic", "list", "own"}
    assert {item.status for item in service.store.items.list(body="vag")} == {Status.OPEN}
    service.write_receipts()
    assert service.send() == 0


def test_an_answer_of_a_machine_would_be_taken_for_one_without_its_headers(service: Service) -> None:
    """The mutant: whatever answers a letter is read as an answer."""
    begin(service)
    letter = letter_of_ben(service)
    text = f"From: {people_of(service)}\r\nIn-Reply-To: {letter.message_id}\r\nMessage-ID: <v@x.example>\r\nSubject: SV: x\r\n"
    vacation = (text + "\r\n1 klart\r\n").encode()
    service.servers.put(service.address, b"Auto-Submitted: auto-replied\r\n" + vacation)
    assert service.read().mails == [("automatic", "not answered")]
    service.servers.put(service.address, vacation.replace(b"<v@", b"<w@"))
    assert service.read().mails == [("reply", "reported")]


def test_two_services_that_face_each_other_fall_silent(service: Service, servers: MailServers) -> None:
    """Each has the other's mailbox as a person of its own; nobody answers a letter of a machine."""
    with Store("sqlite://") as other_store:
        other_store.migrate()
        other = Service(other_store, servers, "facing@example.com", at(TODAY))
        try:
            begin(service, ben=other.address)
            begin(other, ben=service.address)
            letters = 0
            for _ in range(4):
                for one in (service, other):
                    one.read()
                    one.write_receipts()
                    letters += one.send()
            assert letters <= 1
            assert len(servers.messages(service.address)) == len(servers.messages(other.address)) == 1
        finally:
            servers.empty(other.address)
