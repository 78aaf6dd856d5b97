"""What follows for kept items when people leave, come or change places: heirs take over, shares follow the members.

Each item that changes has a line of history; the names in the older lines stay.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from tracker.core import deeds, responsibility, shares
from tracker.core.model import ACTIVE, ENDED, Doubts, Item, Person, Responsible, Share, Status
from tracker.jobs import change, questions, readers
from tracker.store import Store

WHO = "tracker"
THROUGH = "succession"
"""The flag that keeps the day through which leavers' items have gone to their heirs."""
DAY = timedelta(days=1)


def forget(store: Store) -> None:
    """Look at all who have left again, as when the files or somebody's hand say otherwise of them."""
    store.flags.clear(THROUGH)


def inherit(store: Store, *, today: date, now: datetime) -> list[Item]:
    """Give the items of those who have left since this last ran to whoever comes after; once, and told as new to them.

    On nearly every tick this reads one flag. Where nobody comes after, the item stays and the reminders ask.
    """
    mark = store.flags.get(THROUGH)
    since = date.fromisoformat(mark) if mark else date.min
    if since >= today:
        return []
    with store.transaction():
        people = store.people.all()
        leavers = [one for one in people if one.left_on and since < one.left_on <= today]
        found = [item for leaver in leavers for item in _of(store, leaver, people, today=today, now=now)]
        store.flags.set(THROUGH, today.isoformat())
        return found


def refresh(store: Store, *, now: datetime) -> list[Item]:
    """Ask those who have become members of a group that an item rests on, and those no more who have left it."""
    found = []
    for item in store.items.of_groups():
        new = _refreshed(store, item, now=now)
        if new.shares != item.shares:
            found.append(_saved(store, item, new, what="shared", detail=_coming_and_going(item, new), now=now))
    return found


def _of(store: Store, leaver: Person, people: Sequence[Person], *, today: date, now: datetime) -> list[Item]:
    known = {person.key: person for person in people}
    found = []
    for item in store.items.list(person=leaver.key, status=frozenset(Status) - ENDED):
        body = store.people.body(item.body)
        heir = responsibility.heir(leaver, body=body, people=known, today=today)
        is_theirs = any(one.person == leaver.key for one in item.responsible)
        passed = _passed(item, leaver, heir, today=today) if heir and is_theirs else item
        new = _refreshed(store, passed, now=now)
        if new == item:
            continue
        detail = f"{leaver.name} → {heir.name}" if heir and passed != item else _coming_and_going(item, new)
        what = "inherited" if passed != item else "shared"
        found.append(_saved(store, item, new, what=what, detail=detail, now=now))
    return found


def _passed(item: Item, leaver: Person, heir: Person, *, today: date) -> Item:
    """Let it rest on the heir in the leaver's place."""
    own = Responsible(heir.name, heir.key, after=leaver.name)
    has_it = any(one.person == heir.key for one in item.responsible)
    names = [own if one.person == leaver.key else one for one in item.responsible]
    responsible = tuple(one for one in names if not (has_it and one is own))
    return replace(deeds.assigned(item, responsible=responsible, on=today), shares=item.shares)


def _refreshed(store: Store, item: Item, *, now: datetime) -> Item:
    """Give the item with its shares as of now; when only those are left who have answered, all of it is done."""
    if not item.shares and item.status not in ACTIVE:
        return item
    today = readers.day_of(store.people.body(item.body), now)
    # Who has today's letter about it hears of it no sooner than with the next one.
    since = max(today, item.reminded_through + DAY) if item.reminded_through else today
    wanted = readers.shares_of(store, item, now=now)
    kept = shares.refreshed(item.shares, wanted, since=since) if item.shares else _all_new(wanted, item, since=since)
    new = replace(item, shares=kept)
    is_done = bool(kept) and item.is_active and all(share.answered_on for share in kept)
    return deeds.reported(new, on=today) if is_done else new


def _all_new(wanted: Sequence[Share], item: Item, *, since: date) -> tuple[Share, ...]:
    """Give the first shares of an item: they arrive with it unless it was told to others before."""
    is_told = item.reminded_through is not None
    return tuple(replace(share, since=since) if is_told else share for share in wanted)


def _saved(store: Store, item: Item, new: Item, *, what: str, detail: str, now: datetime) -> Item:
    if not new.shares and item.shares:
        words = ", ".join(one.name for one in item.responsible)
        today = readers.day_of(store.people.body(item.body), now)
        questions.ask(store, questions.about_item(new, code=Doubts.UNKNOWN_PERSON, words=words, today=today))
    return change.save(store, new, who=WHO, what=what, now=now, detail=detail)


def _coming_and_going(old: Item, new: Item) -> str:
    """Say who answers now and did not, and who no more: `+ Torsby, − Sunne`."""
    before, after = ([share.name for share in item.shares] for item in (old, new))
    come = [f"+ {name}" for name in after if name not in before]
    gone = [f"− {name}" for name in before if name not in after]
    return ", ".join([*come, *gone])
