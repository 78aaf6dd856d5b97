"""What a plan of a day's letters says: who is told of what, what is held back, what waits. Values; nothing is read."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from tracker.core.model import Daily, Doubt, Item, Mandate, Occasion, Reminder
from tracker.core.schedule import Raised, rule_of

KIND = "daily"

Reason = Literal["preview", "paused", "flood", "body-paused", "person-paused"]


@dataclass(frozen=True)
class Held:
    """A letter that would go out but for `reason`."""

    reason: Reason
    daily: Daily


@dataclass(frozen=True)
class Line:
    """Why somebody is told of an item on a day; `held` says why they are not told after all."""

    day: date
    who: str
    item: str
    """Key."""
    text: str
    occasion: Occasion
    held: Reason | None = None
    mandates: tuple[Mandate, ...] = ()
    """Why this person, where the item was given to another name."""

    @property
    def rule(self) -> str:
        """The occasion in a word."""
        return rule_of(self.occasion)


@dataclass(frozen=True)
class Plan:
    """The letters of a day that are not made yet."""

    day: date
    dailies: tuple[Daily, ...] = ()
    held: tuple[Held, ...] = ()
    waiting: tuple[Reminder, ...] = ()
    """For the next day with letters, because somebody who is to be told has today's letter already."""
    gaps: tuple[tuple[Item, Doubt], ...] = ()
    """Items that are due while somebody responsible for them can't be written to, and why."""
    used: tuple[str, ...] = ()
    """Marks of the overviews that these letters use up, also where there was nothing to say."""
    raised: tuple[Raised, ...] = ()
    """Steps of escalations that today has come for, those that are said to nobody too."""
    moot: tuple[tuple[str, str], ...] = ()
    """People (keys) whose rest is over, each with an item (key) that they need not be told of any more."""

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every reminder with its rule, in the order of the letters."""
        return (
            *(_line(one, self.day, None) for daily in self.dailies for one in daily.mine),
            *(_line(one, self.day, held.reason) for held in self.held for one in held.daily.mine),
        )


def _line(reminder: Reminder, day: date, held: Reason | None) -> Line:
    item = reminder.item
    return Line(day, reminder.person.name, item.key, item.text, reminder.occasion, held, reminder.mandates)
