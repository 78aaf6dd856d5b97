"""What an auditor counts: the days of an item's course, and the period that is looked at."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from tracker.core.model.items import Status


class Course(NamedTuple):
    """An item's course without its words: small, as a period may have a hundred thousand of them."""

    key: str
    body: str
    """Slug."""
    status: Status
    decided_on: date | None
    arrived_on: date
    first_due_on: date | None
    due_on: date | None
    done_on: date | None
    ended_on: date | None
    times_moved: int
    has_person: bool


@dataclass(frozen=True)
class Period:
    """A stretch of days, both ends among them."""

    since: date
    until: date

    def has(self, day: date | None) -> bool:
        """Tell whether a day, if there is one, is in it."""
        return day is not None and self.since <= day <= self.until
