"""From which hour of whose day letters are made.

A day's letter tells of all bodies at once, so it waits for the last of those it speaks of. An hour that the clocks
leave out in spring has come with the next one, one that they show twice in autumn with the first.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from tracker.core.model import Body, Daily


@dataclass(frozen=True)
class Hours:
    """Of a day's bodies (slugs) those where it is time for letters, and those where it is still to come.

    A body where the day is over is neither: what it has to tell goes along with others or with the next day's letter.
    """

    now: frozenset[str]
    ahead: frozenset[str] = frozenset()

    def come(self, dailies: Collection[Daily]) -> tuple[Daily, ...]:
        """Choose the letters for which it is time.

        Letters that tell of the same item go together: it is told to all at once.
        """
        waiting = {one.person.key for one in dailies if not self._is_time(one)}
        while more := self._drawn_in(dailies, waiting):
            waiting |= more
        return tuple(one for one in dailies if one.person.key not in waiting)

    def _is_time(self, daily: Daily) -> bool:
        bodies = set(daily.bodies)
        return bool(bodies & self.now) and not bodies & self.ahead

    def _drawn_in(self, dailies: Collection[Daily], waiting: Collection[str]) -> set[str]:
        later = {item for one in dailies if one.person.key in waiting for item in _items(one)}
        others = (one for one in dailies if one.person.key not in waiting)
        return {one.person.key for one in others if later & set(_items(one))}


def is_time(now: datetime, body: Body) -> bool:
    """Tell whether the body's letters may be made at this hour of its day."""
    return now.astimezone(ZoneInfo(body.zone)).hour >= body.policy.letters_from_hour


def awake(bodies: Iterable[Body], *, now: datetime) -> dict[date, frozenset[str]]:
    """Give the slugs of the bodies whose letters may be made now, by the day it is where they are."""
    found: dict[date, set[str]] = {}
    for body in bodies:
        if is_time(now, body):
            found.setdefault(now.astimezone(ZoneInfo(body.zone)).date(), set()).add(body.slug)
    return {day: frozenset(slugs) for day, slugs in found.items()}


def ahead(bodies: Iterable[Body], *, day: date, now: datetime) -> frozenset[str]:
    """Give the slugs of the bodies whose letters of that day may not be made yet."""
    found = set()
    for body in bodies:
        local = now.astimezone(ZoneInfo(body.zone))
        if (local.date(), local.hour) < (day, body.policy.letters_from_hour):
            found.add(body.slug)
    return frozenset(found)


def _items(daily: Daily) -> list[str]:
    return [*(one.item.key for one in daily.mine), *(one.item.key for one in daily.alerts)]
