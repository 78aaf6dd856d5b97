"""Letters whose end was told and not answered: the witness says whether they were taken, or they go once more.

Exactly once can't be had of SMTP alone (RFC 1047). One transaction gets one answer for all its recipients, so a mailbox
of one's own that is among them tells afterwards what the relay could not.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from tracker.core.model import Letter
from tracker.errors import TrackerError
from tracker.mail import Witness
from tracker.store import Store

TIDIED = "witness-tidied"
UNASKED = timedelta(hours=24)
"""For how long a letter waits for a witness that can't be asked."""


@dataclass(frozen=True)
class Watch:
    """The witness mailbox, and how long its copy of a letter may be under way."""

    witness: Witness
    wait: timedelta = timedelta(minutes=15)
    keep: timedelta = timedelta(days=30)
    """How long copies stay."""


def settle(store: Store, watch: Watch | None, *, now: datetime) -> str:
    """Settle what is in doubt, each letter by itself; say why the witness can't be asked, or nothing.

    Without a witness a letter goes again.
    """
    problem = ""
    for letter in store.outbox.doubtful(now):
        if watch is None:
            store.outbox.again(letter)
            continue
        try:
            _ask(store, watch, letter, now=now)
        except TrackerError as error:
            problem = f"the witness mailbox: {error}"
            if _waited(letter, now) >= UNASKED:
                store.outbox.again(letter)
    return problem


def tidy(store: Store, watch: Watch, *, domain: str, today: date, now: datetime) -> int:
    """Remove old copies from the witness mailbox, once a day; say how many."""
    if store.flags.get(TIDIED) == today.isoformat():
        return 0
    store.flags.set(TIDIED, today.isoformat())
    return watch.witness.forget(before=now - watch.keep, domain=domain)


def _ask(store: Store, watch: Watch, letter: Letter, *, now: datetime) -> None:
    if watch.witness.has(letter.message_id):
        store.outbox.arrived(letter, now)
    elif _waited(letter, now) < timedelta(0):
        store.outbox.doubt_from(letter, now)
    elif _waited(letter, now) >= watch.wait:
        store.outbox.again(letter)


def _waited(letter: Letter, now: datetime) -> timedelta:
    """How long it is since the letter's end was told; less than nothing when the clock was set back."""
    return now - (letter.dot_sent_at or now)
