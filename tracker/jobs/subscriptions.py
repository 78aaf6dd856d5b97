"""Bodies' calendars on the net: asked every six hours, each address once a round, and never within a transaction.

What can't be had changes nothing: the days known stay, the page and `tracker doctor` tell why, and after some failures
in a row the secretary is asked to look at it.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from tracker import net, reader
from tracker.core import calendars
from tracker.core.model import CALENDAR, Body, Doubts, Question, ReadCalendar, Subscription
from tracker.errors import DocumentError, NetError
from tracker.jobs import meetings, questions
from tracker.store import Store, new_key

WHO = "calendar"
EVERY = timedelta(hours=6)
AFTER_FAILURES = (timedelta(minutes=15), timedelta(hours=1), EVERY, timedelta(hours=24))
"""How long after the first, second, third and each later failure in a row."""
TELL_AFTER = 4
"""Failures in a row, which is more than seven hours."""

NO_CALENDAR = "what came is no iCalendar: check that the address is that of the calendar itself, not of its page"
TORN = "what came breaks off in the middle, or is damaged"
TOO_MUCH = "it takes too much to read: subscribe to a calendar that holds the meetings only"
LOST = "it holds none of the meetings to come any more; should they all be cancelled, say so by hand"
UNREAD = "{n} of its events can't be read; the others count, and nothing is taken for cancelled"

Fetch = Callable[..., net.Fetched]


@dataclass(frozen=True)
class Rules:
    """What the installation says of calendars."""

    inside: tuple[str, ...] = ()
    """Hosts that may be on this network."""
    ignore: tuple[str, ...] = ()
    """Words of events that are no meetings."""


def refresh(
    store: Store,
    *,
    rules: Rules,
    now: datetime,
    slug: str | None = None,
    fetch: Fetch = net.fetch,
    is_stopping: Callable[[], bool] = bool,
) -> list[Subscription]:
    """Ask the calendars that are due, or that of one body at once; gives how it went with each.

    Between two addresses `is_stopping` is asked; by default it never is.
    """
    bodies = store.people.bodies()
    _forget(store, [body for body in bodies if body.calendar is None])
    due = [body for body in bodies if body.calendar and (body.slug == slug if slug else is_due(store, body, now=now))]
    by_address: defaultdict[str, list[Body]] = defaultdict(list)
    for body in due:
        by_address[body.calendar or ""].append(body)
    return [
        went
        for address, asking in by_address.items()
        if not is_stopping()
        for went in _refresh(store, address, asking, everybody=bodies, rules=rules, now=now, fetch=fetch)
    ]


def answer(fetched: net.Fetched | NetError) -> net.Fetched:
    """Give what was fetched before, or raise why nothing was."""
    if isinstance(fetched, NetError):
        raise fetched
    return fetched


def is_due(store: Store, body: Body, *, now: datetime) -> bool:
    """Tell whether a body's calendar is to be asked now."""
    last = store.subscriptions.get(body.slug)
    if last is None or last.fetched_at is None or last.address != body.calendar:
        return True
    wait = AFTER_FAILURES[min(last.failures, len(AFTER_FAILURES)) - 1] if last.failures else EVERY
    return last.fetched_at + wait <= now


def _forget(store: Store, bodies: Sequence[Body]) -> None:
    """Let go of calendars that nobody names any more; the days they told stay until somebody says otherwise."""
    for body in bodies:
        if store.subscriptions.get(body.slug):
            store.subscriptions.forget(body.slug)


def _refresh(
    store: Store,
    address: str,
    bodies: Sequence[Body],
    *,
    everybody: Sequence[Body],
    rules: Rules,
    now: datetime,
    fetch: Fetch,
) -> list[Subscription]:
    """Ask one address for all bodies that follow it."""
    known = [_known(store, body, address) for body in bodies]
    # The answer that nothing has changed must hold for each of them.
    is_same = len({(one.etag, one.modified) for one in known}) == 1 and not any(one.error for one in known)
    marks = {"etag": known[0].etag, "modified": known[0].modified} if is_same else {}
    try:
        fetched = fetch(address, inside=rules.inside, **marks)
    except NetError as error:
        return [_failed(store, body, one, str(error), now=now) for body, one in zip(bodies, known, strict=True)]
    return [
        _taken(store, body, one, fetched, everybody=everybody, rules=rules, now=now)
        for body, one in zip(bodies, known, strict=True)
    ]


def _known(store: Store, body: Body, address: str) -> Subscription:
    last = store.subscriptions.get(body.slug)
    return last if last and last.address == address else Subscription(body.slug, address)


def _taken(
    store: Store,
    body: Body,
    known: Subscription,
    fetched: net.Fetched,
    *,
    everybody: Sequence[Body],
    rules: Rules,
    now: datetime,
) -> Subscription:
    """Take in what came for one body."""
    if fetched.content is None:
        return _went_well(store, body, replace(known, fetched_at=now, failures=0), now=now)
    today = now.astimezone(ZoneInfo(body.zone)).date()
    try:
        read = _read(fetched.content, body, everybody=everybody, ignored=rules.ignore, today=today)
    except DocumentError as error:
        return _failed(store, body, known, {"type": NO_CALENDAR, "crash": TORN}.get(error.code, TOO_MUCH), now=now)
    with store.transaction():
        if calendars.lost(store.meetings.said(body.slug, origin=CALENDAR), read.occurrences, today=today):
            return _failed(store, body, known, LOST, now=now)
        is_whole = read.unread == 0
        meetings.renew(store, body.slug, read.occurrences, is_whole=is_whole, who=WHO, today=today, now=now)
        marked = replace(known, etag=fetched.etag, modified=fetched.modified)
        told = "" if is_whole else UNREAD.format(n=read.unread)
        return _went_well(store, body, replace(marked, fetched_at=now, error=told, failures=0), now=now)


def _read(
    content: bytes, body: Body, *, everybody: Sequence[Body], ignored: Collection[str], today: date
) -> ReadCalendar:
    others = [name for other in everybody if other.slug != body.slug for name in other.names]
    return reader.calendar(content, names=body.names, others=others, ignored=list(ignored), zone=body.zone, today=today)


def _went_well(store: Store, body: Body, went: Subscription, *, now: datetime) -> Subscription:
    with store.transaction():
        questions.answer(store, Doubts.CALENDAR_FAILS, body=body.slug, said="it answers again", who=WHO, now=now)
        store.subscriptions.keep(went)
    return went


def _failed(store: Store, body: Body, known: Subscription, why: str, *, now: datetime) -> Subscription:
    """Keep that it failed; without its marks the calendar comes whole the next time."""
    went = replace(known, etag=None, modified=None, fetched_at=now, error=why, failures=known.failures + 1)
    with store.transaction():
        store.subscriptions.keep(went)
        if went.failures >= TELL_AFTER:
            today = now.astimezone(ZoneInfo(body.zone)).date()
            questions.ask(store, Question(new_key(), Doubts.CALENDAR_FAILS, "", body.slug, today))
    return went
