"""What holds letters back beside a body's preview: pauses and the flood rule, each lifted by a person's yes.

All mail can rest, a body's or a person's. Nothing is stored about a letter that is held: it is planned anew at each
look, so it always tells today's truth. Only where others were told of an item meanwhile is it noted that a resting
person is owed it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from tracker.core.model import Event, LetterState
from tracker.errors import UsageError
from tracker.store import PAUSED, Pause, Store

FLOOD_RELEASED = "flood-released"

# Promise 1: more than this many people, and more than this many times the usual number.
FLOOD_PEOPLE = 20
FLOOD_TIMES = 3

AFTER_GAP = "after-a-gap"
LONG_GAP = timedelta(days=7)
"""A shorter stop is caught up with by itself."""


@dataclass(frozen=True)
class Rests:
    """Whose letters rest on a day, and what is owed to people whose rest is over."""

    people: Mapping[str, Pause] = field(default_factory=dict)
    """By key."""
    bodies: Mapping[str, Pause] = field(default_factory=dict)
    """By slug."""
    over: Mapping[str, Pause] = field(default_factory=dict)
    """Of people, by key: those that owe something."""


def is_paused(store: Store) -> bool:
    """Tell whether all mail rests."""
    return store.flags.get(PAUSED) is not None


def pause(store: Store, *, who: str, now: datetime) -> None:
    """Let all mail rest until `resume`; what falls due meanwhile is told once, afterwards."""
    store.flags.set_once(PAUSED, f"{now.isoformat(timespec='seconds')} {who}")


def resume(store: Store) -> None:
    """Lift the pause."""
    store.flags.clear(PAUSED)


def rests(store: Store, *, today: date) -> Rests:
    """Look up who and what rests today."""
    people: dict[str, Pause] = {}
    bodies: dict[str, Pause] = {}
    over: dict[str, Pause] = {}
    for one in store.pauses.all():
        kind, _, key = one.subject.partition(":")
        if one.is_on(today):
            (people if kind == "person" else bodies)[key] = one
        elif kind == "person" and one.owed:
            over[key] = one
    return Rests(people, bodies, over)


def rest(
    store: Store, subject: str, *, until: date | None, why: str = "", who: str, today: date, now: datetime
) -> Pause:
    """Let the letters of a person (`person:KEY`) or a body (`body:SLUG`) rest, through a day or until `wake`.

    UsageError for a day that is over.
    """
    if until is not None and until < today:
        raise UsageError(f"{until} is over; say today or a later day, or none for a pause until it is ended")
    wished = Pause(subject, now, until, who, why)
    with store.transaction():
        known = store.pauses.get(subject)
        if known and known.is_on(today) and (known.until, known.why) == (until, why):
            return known
        lay_down(store, wished)
        detail = " ".join(part for part in (until.isoformat() if until else "", why) if part)
        store.history.add(Event(subject, now, who, "paused", detail))
        return wished


def lay_down(store: Store, pause: Pause) -> None:
    """Begin a rest. What waits for a person in the outbox is taken back and owed: it is told anew afterwards."""
    kind, _, key = pause.subject.partition(":")
    waiting = store.outbox.list(person=key, state=LetterState.QUEUED) if kind == "person" else []
    owed = tuple(dict.fromkeys(item for letter in waiting for item in letter.items))
    store.pauses.begin(replace(pause, owed=owed))
    if waiting:
        store.outbox.drop_of(key)


def wake(store: Store, subject: str, *, who: str, today: date, now: datetime) -> bool:
    """End the rest of a person or a body; False where there was none."""
    with store.transaction():
        known = store.pauses.get(subject)
        if known is None or not known.is_on(today):
            return False
        store.pauses.end(subject)
        store.history.add(Event(subject, now, who, "resumed"))
        return True


def release_flood(store: Store, *, day: date) -> None:
    """Say yes to the unusually many letters of that one day."""
    store.flags.set(FLOOD_RELEASED, day.isoformat())
    store.flags.clear(AFTER_GAP)


def notice_gap(store: Store, gap: timedelta) -> None:
    """Let the next letters to many people wait for a yes when nothing was done for so long: the clock may be wrong."""
    if gap > LONG_GAP:
        store.flags.set(AFTER_GAP, str(gap.days))


def is_flood(store: Store, *, people: int, day: date) -> bool:
    """Tell whether writing to so many people on that day waits for a yes."""
    if people <= FLOOD_PEOPLE or store.flags.get(FLOOD_RELEASED) == day.isoformat():
        return False
    if store.flags.get(AFTER_GAP):
        return True
    return people > FLOOD_TIMES * store.outbox.usual_people(before=day)
