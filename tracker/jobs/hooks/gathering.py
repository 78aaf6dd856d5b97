"""What happened since a hook was told last: the newer lines of history, and due dates that have passed.

What is written of an item is as it was after that line, but for a veil that was drawn since. Bodies in preview tell
nobody anything.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from tracker.core import hooks as events
from tracker.core.hooks import Happening, Telling
from tracker.core.model import Body, Event, Hook, HookCall, HookStanding, Item
from tracker.jobs import overviews
from tracker.store import Store

DAY = timedelta(days=1)
BATCH = 200
"""Lines of history for one transaction."""
KEPT = timedelta(days=30)
"""How long a call is remembered after it was taken."""
OVERDUE = "item.overdue"


def gather(store: Store, hooks: Sequence[Hook], *, base_url: str | None, today: date, now: datetime) -> int:
    """Keep the calls for all that these hooks have not been told yet; say how many are new.

    A hook that is new is told of what happens from now on, one that is off when it is on again.
    """
    if store.hooks.names() - {hook.name for hook in hooks}:
        store.hooks.forget_others([hook.name for hook in hooks])
    made = 0
    for hook in hooks:
        while _has_news(store, hook, today=today):
            made += _step(store, hook, base_url=base_url, today=today, now=now)
    return made


def _has_news(store: Store, hook: Hook, *, today: date) -> bool:
    """Look without the lock that writing takes: nearly every round ends here."""
    standing = store.hooks.standing(hook.name)
    if standing is None:
        return True
    if standing.off_at:
        return False
    return standing.told_through < store.history.last() or standing.overdue_through < today - DAY


def _step(store: Store, hook: Hook, *, base_url: str | None, today: date, now: datetime) -> int:
    """Tell a hook of one batch of lines, and of what fell due when it is the day's first."""
    with store.transaction():
        known = store.hooks.standing(hook.name)
        if known is None:
            store.hooks.keep_standing(HookStanding(hook.name, store.history.last(), today - DAY))
            return 0
        lines = store.history.after(known.told_through, limit=BATCH)
        desk = _Desk.open(store, hook, base_url=base_url, now=now)
        found = [*_happenings(store, lines), *_overdue(store, hook, known, desk.bodies, today=today, now=now)]
        made = store.hooks.keep([call for one in found for call in desk.calls(store, one)])
        through = max(known.overdue_through, today - DAY)
        number = lines[-1].number if lines else known.told_through
        store.hooks.keep_standing(replace(known, told_through=number, overdue_through=through))
        store.hooks.prune(before=now - KEPT)
        return made


@dataclass(frozen=True)
class _Desk:
    """What all calls to one hook share."""

    hook: Hook
    bodies: Mapping[str, Body]
    """Live ones, by slug."""
    known: Collection[str]
    base_url: str | None
    now: datetime

    @classmethod
    def open(cls, store: Store, hook: Hook, *, base_url: str | None, now: datetime) -> "_Desk":
        live = {body.slug: body for body in store.people.bodies() if body.is_live}
        names = () if hook.people else [name for one in store.people.all() for name in (one.name, *one.aliases)]
        return cls(hook, live, names, base_url, now)

    def calls(self, store: Store, happening: Happening) -> Iterator[HookCall]:
        """Write the call for an event, when the hook is to be told of it."""
        hook, body = self.hook, self.bodies.get(happening.body)
        if body is None or not hook.wants(happening.event, body=body.slug):
            return
        telling = Telling(body, hook.format, people=hook.people, base_url=self.base_url, known=self.known)
        digest = None
        if happening.event == "digest.sent":
            digest = overviews.digest(store, body, today=happening.at.astimezone(ZoneInfo(body.zone)).date())
        content = events.content(happening, telling, digest=digest)
        yield HookCall(f"{hook.name}:{happening.id}", hook.name, happening.event, happening.subject, content, self.now)


def _happenings(store: Store, lines: Sequence[Event]) -> Iterator[Happening]:
    """The events that these lines tell, each with its item as it was then."""
    subjects = {line.item for line in lines}
    items = {item.key: item for item in store.items.some(subjects)}
    histories = store.history.of_many(items)
    for line in lines:
        item = items.get(line.item)
        if item:
            item = _as_then(store, item, later=(one for one in histories[item.key] if one.number > line.number))
        yield from events.happenings(line, item=item)


def _as_then(store: Store, item: Item, *, later: Iterable[Event]) -> Item:
    values = events.as_then(later)
    return events.veiled(store.items.restored(item.key, values), now=item) if values else item


def _overdue(
    store: Store, hook: Hook, known: HookStanding, bodies: Mapping[str, Body], *, today: date, now: datetime
) -> Iterator[Happening]:
    wanted = [slug for slug in bodies if hook.wants(OVERDUE, body=slug)]
    if wanted and known.overdue_through < today - DAY:
        for item in store.items.fell_due(after=known.overdue_through, before=today, bodies=wanted):
            yield events.fell_due(item, at=now)
