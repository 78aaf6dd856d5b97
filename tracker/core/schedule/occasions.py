"""On which days an item is said, and as what: an item and its body's policy become occasions.

Pure arithmetic over days; it knows no people, no letters and no hour of the day.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from itertools import count, pairwise

from tracker.core.model import Item, Occasion, Policy
from tracker.core.schedule import escalation
from tracker.core.schedule.days import Days

# Of two occasions on one day the more telling is said: that it is new, else how late it is, else how soon.
RANK = {"before": 0, "due": 1, "overdue": 2, "new": 3}


def occasions(item: Item, *, policy: Policy, country: str) -> list[Occasion]:
    """List the days on which the item is said, in order; one occasion a day, none before the item arrived.

    An item without an accepted date is said once; one that is not reminded of, or rests on nobody, never. What would be
    said before the day that it is snoozed until is said on that day instead.
    """
    if not is_told(item):
        return []
    planned = _planned(item.arrived_on, item.due_on, policy=policy, country=country)
    return _awake(list(planned), item, days=Days.of(policy, country=country))


def next_reminder_on(item: Item, *, policy: Policy, country: str) -> date | None:
    """Find the first day on which somebody is told of the item; None when nothing more will be said."""
    since = item.reminded_through or date.min
    planned = (one.on for one in occasions(item, policy=policy, country=country))
    joining = joined(item, policy=policy, country=country).values()
    stages = (on for _, on in escalation.ahead(item, policy=policy, country=country))
    return min((*(on for on in (*planned, *joining) if on > since), *stages), default=None)


def pending(item: Item, *, policy: Policy, country: str, today: date) -> Occasion | None:
    """Choose what to say today: the latest occasion since the item was last said, however many were missed.

    Until an item has been said at all it is new, whatever day it is.
    """
    since = item.reminded_through or date.min
    ready = [occasion for occasion in occasions(item, policy=policy, country=country) if since < occasion.on <= today]
    if not ready:
        return None
    return replace(ready[-1], kind="new") if item.reminded_through is None else ready[-1]


def joined(item: Item, *, policy: Policy, country: str) -> dict[str, date]:
    """Give the day on which each share that was added later is told of the item, by its name."""
    if not (item.is_active and item.shares):
        return {}
    days = Days.of(policy, country=country)
    from_on = item.snoozed_until or date.min
    return {
        share.name: days.after_or_on(max(share.since, from_on))
        for share in item.shares
        if share.since and share.answered_on is None
    }


def is_exhausted(item: Item, *, policy: Policy, today: date, country: str = "SE") -> bool:
    """Tell whether the item is overdue and its letters are all written, so that the secretary must act."""
    if item.due_on is None or item.due_on >= today:
        return False
    told = occasions(item, policy=policy, country=country)
    return bool(told) and item.reminded_through is not None and told[-1].on <= item.reminded_through


def is_told(item: Item) -> bool:
    """Tell whether it is said to anybody: it is open, and rests on more than words."""
    return item.is_active and (bool(item.shares) or any(one.person or one.is_role for one in item.responsible))


@lru_cache(maxsize=4096)
def _planned(arrived_on: date, due_on: date | None, *, policy: Policy, country: str) -> tuple[Occasion, ...]:
    """List the days of all items that came and are due on these: a meeting gives many alike, and a tick asks often."""
    days = Days.of(policy, country=country)
    arrival = days.after_or_on(arrived_on)
    days_late = (arrival - due_on).days if due_on else 0
    found = {arrival: Occasion("new", arrival, days_late)}
    if due_on:
        told = _around(due_on, arrival=arrival, policy=policy, days=days)
        for occasion in sorted(told, key=lambda one: (RANK[one.kind], one.days)):
            found[occasion.on] = occasion
        for occasion in _overdue(due_on, after=arrival, policy=policy, days=days):
            found[occasion.on] = occasion
    return tuple(sorted(found.values(), key=lambda one: one.on))


def _around(due_on: date, *, arrival: date, policy: Policy, days: Days) -> Iterator[Occasion]:
    """Plan the days before and the day itself; a day without letters falls back, lest somebody hears of it too late."""
    for before in policy.before:
        on = _ahead(due_on - timedelta(days=before), due_on=due_on, arrival=arrival, days=days)
        if on > arrival:
            yield Occasion("before", on, -before)
    on = days.before_or_on(due_on)
    if policy.on_the_day and on > arrival:
        yield Occasion("due", on)


def _ahead(nominal: date, *, due_on: date, arrival: date, days: Days) -> date:
    """Place a day before; what was not known yet before a quiet period is said after it, if it is not due by then."""
    on = days.before_or_on(nominal)
    if on <= arrival and days.is_quiet(nominal):
        later = days.after_or_on(nominal)
        return later if later < due_on else on
    return on


def _overdue(due_on: date, *, after: date, policy: Policy, days: Days) -> Iterator[Occasion]:
    """Plan the letters after the due day; a day without letters moves on, so that nobody is chased on a holiday."""
    every = policy.overdue_every
    left = policy.overdue_letters if every > 0 else 0
    # Reckoned, not walked: the document may have come years after the day.
    first = max(1, (after - due_on).days // every + 1) if left else 1
    planned = ((n * every, days.after_quiet(due_on + timedelta(days=n * every))) for n in count(first))
    last_on = after
    for (late, on), (_, next_on) in pairwise(planned):
        if left <= 0:
            return
        # Of several that come to be said on one day the last tells how late it is.
        if last_on < on < next_on:
            yield Occasion("overdue", on, late)
            last_on, left = on, left - 1


def _awake(planned: list[Occasion], item: Item, *, days: Days) -> list[Occasion]:
    """Leave out what a snooze holds back, and say it on the snooze's own day."""
    if item.snoozed_until is None or item.snoozed_until <= planned[0].on:
        return planned
    on = days.after_or_on(item.snoozed_until)
    later = [one for one in planned if one.on >= on]
    if later and later[0].on == on:
        return later
    return [Occasion("snoozed", on, (on - item.due_on).days if item.due_on else 0), *later]
