"""Letters leave the outbox: each is claimed, handed over and marked, so that a crash repeats one letter at most.

A letter never tried is looked at once more before: what was closed, moved or hidden meanwhile leaves it. One that was
tried keeps its bytes. Letters left half-way by a crash are queued again by `store.outbox.recover`, at a daemon's start.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from tracker.core.model import Letter, Question
from tracker.errors import MailError
from tracker.jobs import gate, questions, rewrite
from tracker.jobs.office import Desk, Office
from tracker.store import Store

RESTING = "relay-rests"
RESTS = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=15))
"""How long a relay that takes nothing is left alone, the longer the oftener: a wrong password must not hammer."""


@dataclass(frozen=True)
class DeliveryReport:
    """What became of the letters of a round, by their keys."""

    sent: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    """Nothing was left in them."""
    retried: tuple[str, ...] = ()
    """Not taken this time."""
    failed: tuple[str, ...] = ()
    """Nobody will take them; the secretary is asked."""
    stopped: str = ""
    """Why no letter goes out at all now; empty when letters do."""


def deliver(
    store: Store,
    *,
    send: Callable[[Letter], None],
    office: Office,
    now: datetime,
    is_stopping: Callable[[], bool] = bool,
) -> DeliveryReport:
    """Hand over what is due, those never tried first; MailError from `send` says what a refusal means.

    Between two letters `is_stopping` is asked; by default it never is.
    """
    report = DeliveryReport(stopped=_why_not(store, now=now))
    desk = Desk.open(store, office, now=now)
    for letter in _due(store, now=now) if not report.stopped else ():
        fresh = _fresh(store, letter, desk=desk)
        if fresh is None:
            report = replace(report, dropped=(*report.dropped, letter.key))
        elif store.outbox.claim(letter.key):
            report = _hand_over(store, fresh, report, send=send, now=now)
        if report.stopped or is_stopping():
            break
    if report.sent and not report.stopped:
        wake(store)
    return report


def wake(store: Store) -> None:
    """Try the relay again at once, however it failed before: a person asks, or the service has just started."""
    store.flags.clear(RESTING)


def _due(store: Store, *, now: datetime) -> Iterator[Letter]:
    """Give what is to be tried now; what fails has a later time after, so this ends."""
    while letters := store.outbox.due(now):
        yield from sorted(letters, key=lambda letter: letter.tries > 0)


def _why_not(store: Store, *, now: datetime) -> str:
    if gate.is_paused(store):
        return "all mail is paused"
    _, until, why = _rest(store)
    return why if until and now < until else ""


def _fresh(store: Store, letter: Letter, *, desk: Desk) -> Letter | None:
    """Give the letter as it goes out; None when it is dropped."""
    if letter.tries or not rewrite.is_stale(store, letter, now=desk.now):
        return letter
    with store.transaction():
        anew = rewrite.rewritten(store, letter, desk=desk)
        if anew is None:
            return None if store.outbox.drop(letter.key) else letter
        return anew if store.outbox.replace_untried(anew) else letter


def _hand_over(
    store: Store, letter: Letter, report: DeliveryReport, *, send: Callable[[Letter], None], now: datetime
) -> DeliveryReport:
    """Send a claimed letter and write down what came of it."""
    try:
        send(letter)
    except MailError as error:
        return _refused(store, letter, report, error, now=now)
    store.outbox.sent(letter.key, now)
    return replace(report, sent=(*report.sent, letter.key))


def _refused(
    store: Store, letter: Letter, report: DeliveryReport, error: MailError, *, now: datetime
) -> DeliveryReport:
    with store.transaction():
        if error.permanent and not error.whole_relay:
            store.outbox.give_up(letter.key, str(error))
        elif store.outbox.retry(letter.key, str(error), now):
            stopped = _let_rest(store, str(error), now=now) if error.whole_relay else ""
            return replace(report, retried=(*report.retried, letter.key), stopped=stopped)
        questions.ask(store, _undeliverable(store, letter, str(error), now=now))
        return replace(report, failed=(*report.failed, letter.key))


def _let_rest(store: Store, why: str, *, now: datetime) -> str:
    failures, _, _ = _rest(store)
    until = now + RESTS[min(failures, len(RESTS) - 1)]
    store.flags.set(RESTING, f"{failures + 1} {until.isoformat()} {why}")
    return why


def _rest(store: Store) -> tuple[int, datetime | None, str]:
    """How often the relay failed in a row, until when it is left alone, and why."""
    value = store.flags.get(RESTING)
    if value is None:
        return 0, None, ""
    failures, until, why = value.split(" ", 2)
    return int(failures), datetime.fromisoformat(until), why


def _undeliverable(store: Store, letter: Letter, why: str, *, now: datetime) -> Question:
    """Ask about the address, in the body whose items the letter told of."""
    body = store.items.get(letter.items[0]).body if letter.items else None
    return questions.about_address(letter.to, why=why, person=letter.person, body=body, today=now.date())
