"""A letter that waits and was never tried: whether it still tells the truth, and what it tells instead.

Its occasions are those of its own day, so that a late letter says what it would have said then.
"""

import re
from collections.abc import Collection, Iterator
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

from tracker.core import schedule
from tracker.core.model import Agenda, Alert, Daily, Item, Letter, Occasion, Person, Reminder, Worklist
from tracker.errors import LetterError
from tracker.jobs import agenda, overviews, planning, readers
from tracker.jobs.office import Desk
from tracker.store import Store

OVERVIEWS = frozenset({"digest", "worklist", "agenda"})

DATE = re.compile(rb"^Date: (.+?)\r$", re.MULTILINE)

# An overview names many items: it is told anew when it did not leave at once.
FRESH = timedelta(minutes=10)


def stale(store: Store, letters: Collection[Letter], *, now: datetime) -> frozenset[str]:
    """Tell which of these letters, in hand for the first time, say something that has changed since: their keys."""
    rewritable = [letter for letter in letters if letter.tries == 1 and letter.kind in {planning.KIND, agenda.KIND}]
    if not rewritable:
        return frozenset()
    addresses = store.people.addresses({letter.person for letter in rewritable if letter.person})
    news = store.outbox.news([letter.key for letter in rewritable])
    return frozenset(
        letter.key
        for letter in rewritable
        if _is_old(letter, news.get(letter.key), now=now) or addresses.get(letter.person or "", letter.to) != letter.to
    )


def _is_old(letter: Letter, news: tuple[datetime, bool] | None, *, now: datetime) -> bool:
    since = written_at(letter)
    if OVERVIEWS & set(letter.sections) and now - since > FRESH:
        return True
    changed_at, is_active = news or (since, True)
    return changed_at > since or not is_active


def rewritten(store: Store, letter: Letter, *, desk: Desk) -> Letter | None:
    """Write the letter as it would be written now; None when nothing is left to say, or nobody to say it to."""
    person = store.people.get(letter.person) if letter.person else None
    if person is None or not person.email or person.has_left(today=letter.day):
        return None
    if letter.kind == agenda.KIND:
        return agenda.rewritten(store, letter, person=person, desk=desk)
    daily = Daily(
        person,
        letter.day,
        mine=tuple(_mine(store, letter, person, desk=desk)),
        digests=tuple(_digests(store, letter, person, desk=desk)),
        worklists=overviews.once(_worklists(store, letter, person, desk=desk)),
        alerts=tuple(_alerts(store, letter, person, desk=desk)),
    )
    return None if daily.is_empty else desk.daily(store, daily)


def written_at(letter: Letter) -> datetime:
    """Read the instant frozen into the letter; it has whole seconds."""
    found = DATE.search(letter.content)
    if not found:
        raise LetterError(f"letter {letter.key} has no Date")
    return parsedate_to_datetime(found[1].decode())


def _mine(store: Store, letter: Letter, person: Person, *, desk: Desk) -> Iterator[Reminder]:
    """Give the items that still rest on the reader and still want doing."""
    people = {one.key: one for one in store.people.all()}
    for item in (store.items.get(key) for key in letter.items):
        told = readers.of(item, bodies=desk.bodies, people=people, today=letter.day)
        if item.is_active and person.key in told:
            yield Reminder(item, person, _occasion(item, letter, desk=desk), told[person.key].mandates)


def _alerts(store: Store, letter: Letter, person: Person, *, desk: Desk) -> Iterator[Alert]:
    """Give the items that are still late and still the reader's to follow up."""
    people = {one.key: one for one in store.people.all()}
    for item in (store.items.get(key) for key in letter.escalated):
        for alert in readers.alerted(item, bodies=desk.bodies, people=people, today=letter.day):
            if alert.person.key == person.key:
                yield alert


def _occasion(item: Item, letter: Letter, *, desk: Desk) -> Occasion:
    """Find what the letter's day is to the item; to one that was moved meanwhile it may be no day of its own."""
    body = desk.bodies[item.body]
    told = [one for one in schedule.occasions(item, policy=body.policy, country=body.country) if one.on <= letter.day]
    return told[-1] if told else Occasion("new", letter.day)


def _digests(store: Store, letter: Letter, person: Person, *, desk: Desk) -> Iterator[Agenda]:
    for body in desk.bodies.values() if "digest" in letter.sections else ():
        if body.is_live and _reads(store, body.chair, person, letter):
            found = overviews.digest(store, body, today=letter.day)
            yield from [found] if found else []


def _worklists(store: Store, letter: Letter, person: Person, *, desk: Desk) -> Iterator[Worklist]:
    for body in desk.bodies.values() if "worklist" in letter.sections else ():
        if body.is_live and _reads(store, body.secretary, person, letter):
            found = overviews.worklist(store, body, today=letter.day)
            yield from [found] if found else []


def _reads(store: Store, name: str | None, person: Person, letter: Letter) -> bool:
    """Tell whether the person reads what the one of that name is told, as on the letter's day."""
    return overviews.reader(store, name, today=letter.day) == person
