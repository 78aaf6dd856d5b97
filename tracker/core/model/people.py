"""Who can be responsible, and the bodies that meet, with their rules."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple


@dataclass(frozen=True)
class Person:
    """Somebody who can be responsible, from people.csv, an attendance list or a secretary's hand."""

    key: str
    name: str
    email: str | None = None
    aliases: tuple[str, ...] = ()
    role: str | None = None
    organisation: str | None = None
    bodies: tuple[str, ...] = ()
    """Slugs."""
    language: str = "sv"
    left_on: date | None = None
    successor: str | None = None
    """Full name."""
    stand_in: str | None = None
    """Full name of who answers for this person from `away_from` to `away_until`, both days among them."""
    away_from: date | None = None
    away_until: date | None = None

    def has_left(self, *, today: date) -> bool:
        """Tell whether nobody should write to this person any more."""
        return self.left_on is not None and self.left_on <= today

    def is_away(self, *, today: date) -> bool:
        """Tell whether the stand-in answers today."""
        return self.stand_in is not None and self.is_absent(today=today)

    def is_absent(self, *, today: date) -> bool:
        """Tell whether today is one of the days away, with a stand-in or without; one that is not said is open."""
        if self.away_from is None and self.away_until is None:
            return False
        return (self.away_from or date.min) <= today <= (self.away_until or date.max)


class Stage(NamedTuple):
    """A step of an escalation chain: so many working days after the due date somebody else is told, once."""

    after: int
    to: str
    """`chair`, `secretary`, a role or a full name."""


@dataclass(frozen=True)
class Policy:
    """A body's rules. Days before and after are calendar days, leads are working days."""

    review: Literal["doubtful", "all", "none"] = "doubtful"
    close: Literal["two-step", "one-step"] = "two-step"
    before: tuple[int, ...] = (7, 1)
    on_the_day: bool = True
    overdue_every: int = 7
    overdue_letters: int = 8
    digest_weekday: int = 0
    """0 is Monday."""
    digest_lead: int = 1
    agenda_lead: int = 5
    old_after: int = 60
    letters_from_hour: int = 7
    receipts: bool = True
    """Whether who answers gets a receipt."""
    weekdays: tuple[int, ...] = (0, 1, 2, 3, 4)
    """On which letters go; 0 is Monday."""
    quiet: tuple[str, ...] = ()
    """Periods without reminders, both days among them: `07-01..07-31` each year, `2026-10-26..2026-10-30` once."""
    escalation: tuple[Stage, ...] = ()
    grace_days: int = 0
    """Working days more before each step of the escalation."""


@dataclass(frozen=True)
class Body:
    """A group that meets: `names` are those it goes by in minutes and as next meeting, the first is its own."""

    slug: str
    names: tuple[str, ...]
    chair: str | None = None
    secretary: str | None = None
    members: tuple[str, ...] = ()
    zone: str = "Europe/Stockholm"
    country: str = "SE"
    language: str = "sv"
    calendar: str | None = None
    """Address of an iCalendar with the body's meetings (https, webcal)."""
    policy: Policy = Policy()
    is_live: bool = False
    """False: in preview, no letter goes out until somebody releases it."""

    @property
    def name(self) -> str:
        """The name that letters and pages show."""
        return self.names[0]
