"""When a body meets, as several sources say, each in its own words."""

from dataclasses import dataclass
from datetime import date, datetime

BY_HAND = "hand"
CONFIGURATION = "configuration"
CALENDAR = "calendar"
"""Origins of what is said of a meeting, beside the keys of documents."""


@dataclass(frozen=True)
class Statement:
    """What one source says of a day: that the body meets on it, or that it does not after all."""

    on: date
    origin: str
    """BY_HAND, CONFIGURATION, CALENDAR, or the key of the document that says so."""
    is_cancelled: bool = False
    place: str | None = None
    stated_on: date | None = None
    """The day it was first said so: for minutes the day they were held. None is longest ago."""


@dataclass(frozen=True)
class Meeting:
    """A day of a body's calendar, as all that is said of it comes out."""

    on: date
    is_cancelled: bool
    place: str | None
    said: tuple[Statement, ...]
    """What decided it first."""

    @property
    def is_by_hand(self) -> bool:
        """Whether a person's word decides it."""
        return self.said[0].origin == BY_HAND


@dataclass(frozen=True)
class Occurrence:
    """An event of an iCalendar on its day in the body's zone."""

    on: date
    is_cancelled: bool = False
    place: str | None = None


@dataclass(frozen=True)
class Subscription:
    """A body's calendar on the net, and how it went when it was asked last."""

    body: str
    address: str
    etag: str | None = None
    modified: str | None = None
    """The Last-Modified of the answer, as it came."""
    fetched_at: datetime | None = None
    """When it was asked last, whatever came of it."""
    error: str = ""
    """Why nothing came, for a person; empty when all was well."""
    failures: int = 0
    """In a row."""


@dataclass(frozen=True)
class ReadCalendar:
    """What was read in an iCalendar of a body's meetings."""

    occurrences: tuple[Occurrence, ...]
    unread: int = 0
    """So many of its events could not be understood: what is missing may be among them."""
