"""A relay that is down, busy, broken or slow at every verb, over an hour and a half of rounds.

Whatever it does for the first ten minutes: no letter is lost, none goes twice but where the relay broke off after its
end, none is tried oftener than the steps say, and letters that the trouble is not about go at once.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from tests.stories import scripted
from tests.stories.scripted import OF_A_LETTER, Relay, Verb
from tracker import templates
from tracker.core.model import Letter, LetterState
from tracker.errors import MailError
from tracker.jobs import deliver
from tracker.jobs.office import Office
from tracker.mail import SmtpMailer
from tracker.store import Store

START = datetime(2026, 3, 4, 6, tzinfo=UTC)
WELL_AGAIN = START + timedelta(minutes=10)
END = START + timedelta(minutes=90)
STEP, LATER_STEP = timedelta(seconds=30), timedelta(minutes=5)
STEPS = [timedelta(minutes=wait) for wait in (1, 5, 15, 60)]
OFFICE = Office(templates.environment(), "tracker@example.org", "Bevakningen", "example.org")
PEOPLE = ("ada", "ben", "chen")
BEN = "ben@example.org"
REFUSALS = ("550 5.7.1 no",)
SESAME = "open sesame"

FAULTS: list[tuple[Verb, str]] = [
    ("connect", "drop"),
    *((verb, does) for verb in ("greeting", "EHLO", "MAIL") for does in ("421 4.3.2 closing", "451 4.3.0 later")),
    *((verb, does) for verb in ("greeting", "EHLO", "MAIL") for does in ("554 5.3.0 no service", "hang", "drop", "what?")),
    ("STARTTLS", "no TLS here"),
    ("STARTTLS", "hang"),
    *((("AUTH", does)) for does in ("535 5.7.8 wrong password", "454 4.7.0 later", "421 4.3.2 closing", "hang", "drop")),
    *((verb, does) for verb in ("RCPT", "DATA", "end") for does in ("421 4.3.2 closing", "451 4.3.0 later")),
    *((verb, does) for verb in ("RCPT", "DATA", "end") for does in ("550 5.7.1 no", "hang", "drop", "what?")),
    ("content", "hang"),
    ("content", "drop"),
    *((verb, "slow") for verb in ("greeting", "EHLO", "MAIL", "RCPT", "DATA", "end")),
]  # fmt: skip


@dataclass
class Clock:
    now: datetime = START

    def __call__(self) -> datetime:
        return self.now


def letter(name: str) -> Letter:
    content = f"From: t@example.org\r\nTo: {name}@example.org\r\nDate: x\r\n\r\nHej {name}!\r\n".encode()
    return Letter(name, None, f"{name}@example.org", "test", date(2026, 3, 4), "Hej", content)


def rounds(store: Store, relay: Relay, clock: Clock, deliver: Callable[[Store, SmtpMailer, datetime], None]) -> None:
    """Do the rounds of an hour and a half, a connection anew for each as the daemon does."""
    while clock.now < END:
        with SmtpMailer(
            "127.0.0.1",
            relay.port,
            security="starttls" if relay.verb == "STARTTLS" and clock.now < WELL_AGAIN else "none",
            user="tracker" if relay.verb == "AUTH" else None,
            password=SESAME if relay.verb == "AUTH" else None,
            timeout=0.3,
            taken_within=0.3,
        ) as mailer:
            deliver(store, mailer, clock.now)
        clock.now += STEP if clock.now < WELL_AGAIN else LATER_STEP


def real(store: Store, mailer: SmtpMailer, now: datetime) -> None:
    deliver.deliver(store, send=mailer.send, office=OFFICE, now=now)


def check(verb: Verb, does: str, deliver: Callable[[Store, SmtpMailer, datetime], None] = real) -> None:
    """Play a fault, and see that the promises of this module hold."""
    clock = Clock()
    relay = Relay(clock, verb, does, WELL_AGAIN, BEN)
    with Store("sqlite://") as store, scripted.listening(relay):
        store.migrate()
        for name in PEOPLE:
            store.outbox.queue(letter(name))
        rounds(store, relay, clock, deliver)
        states = {one.key: one.state for one in store.outbox.list()}
        sent_at = {one.key: one.sent_at for one in store.outbox.list()}
    tries = [at for at, to in relay.tried if to == BEN]
    copies = {name: [content for to, content in relay.taken if to == letter(name).to] for name in PEOPLE}
    assert_taken(verb, does, states, copies)
    assert_patient(tries if verb in OF_A_LETTER else sorted(set(relay.connected)))
    if verb in OF_A_LETTER and not does.startswith("421"):
        assert {sent_at[name] for name in ("ada", "chen")} <= {START, START + timedelta(seconds=1)}, "others waited"


def assert_taken(verb: Verb, does: str, states: dict[str, LetterState], copies: dict[str, list[bytes]]) -> None:
    is_refused = verb in OF_A_LETTER and does in REFUSALS
    assert states == dict.fromkeys(PEOPLE, LetterState.SENT) | ({"ben": LetterState.FAILED} if is_refused else {})
    is_doubtful = verb == "end" and does in {"hang", "drop", "what?"}
    for name in PEOPLE:
        least, most = (0, 0) if is_refused and name == "ben" else (1, 4 if is_doubtful and name == "ben" else 1)
        assert least <= len(copies[name]) <= most, f"{len(copies[name])} copies for {name}"
        assert set(copies[name]) <= {letter(name).content}


def assert_patient(times: list[datetime]) -> None:
    """No try comes before its step; where a try went well no other follows."""
    waits = [later - earlier for earlier, later in pairwise(times)]
    assert all(wait >= step for wait, step in zip(waits, STEPS, strict=False)), f"tried after {waits}"


@pytest.mark.parametrize(("verb", "does"), FAULTS)
def test_a_bad_relay_loses_nothing_doubles_nothing_and_is_not_hammered(verb: Verb, does: str) -> None:
    check(verb, does)


def test_a_bad_login_is_tried_once_in_a_quarter_of_an_hour() -> None:
    clock = Clock()
    relay = Relay(clock, "AUTH", "535 5.7.8 wrong password", END)
    with Store("sqlite://") as store, scripted.listening(relay):
        store.migrate()
        store.outbox.queue(letter("ben"))
        rounds(store, relay, clock, real)
    assert [at - START for at in relay.connected] == [timedelta(0), timedelta(minutes=15), timedelta(minutes=75)]


# --- senders that do it wrong, which the same check finds -------------------------------------------------------------


def hammer(store: Store, mailer: SmtpMailer, now: datetime) -> None:
    """Try again at once, three times."""

    def send(letter: Letter, before_end: Callable[[], object]) -> None:
        for _ in range(3):
            try:
                return mailer.send(letter, before_end)
            except MailError as error:
                failure = error
        raise failure

    deliver.deliver(store, send=send, office=OFFICE, now=now)


def despair(store: Store, mailer: SmtpMailer, now: datetime) -> None:
    """Give the whole round up at the first letter that is not taken."""

    def send(letter: Letter, before_end: Callable[[], object]) -> None:
        try:
            mailer.send(letter, before_end)
        except MailError as error:
            raise MailError(str(error), whole_relay=True) from error

    deliver.deliver(store, send=send, office=OFFICE, now=now)


def forget(store: Store, mailer: SmtpMailer, now: datetime) -> None:
    """Take every failure for the last word."""

    def send(letter: Letter, before_end: Callable[[], object]) -> None:
        try:
            mailer.send(letter, before_end)
        except MailError as error:
            raise MailError(str(error), permanent=True) from error

    deliver.deliver(store, send=send, office=OFFICE, now=now)


@pytest.mark.parametrize(
    ("wrong", "verb", "does"),
    [
        pytest.param(hammer, "RCPT", "451 4.3.0 later", id="at once again"),
        pytest.param(despair, "RCPT", "451 4.3.0 later", id="others stopped"),
        pytest.param(forget, "RCPT", "451 4.3.0 later", id="given up"),
    ],
)
def test_the_check_finds_a_sender_that_does_it_wrong(
    wrong: Callable[[Store, SmtpMailer, datetime], None], verb: Verb, does: str
) -> None:
    with pytest.raises(AssertionError):
        check(verb, does, wrong)
