"""A document on its way in, and what it brought: values only."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from tracker.core.model import Body, Document, Item, Minutes, Question, Status

Outcome = Literal["ingested", "known", "waiting"]


@dataclass(frozen=True)
class Revised:
    """A known item that the document moved, reported on or ended: as it is now, and the words of its new history."""

    item: Item
    whats: tuple[str, ...]


@dataclass(frozen=True)
class IngestReport:
    """What a document brought. `known`: its content was read before; `waiting`: somebody must say whose it is."""

    source: str
    outcome: Outcome
    body: str | None = None
    held_on: date | None = None
    is_new_version: bool = False
    added: tuple[Item, ...] = ()
    """New items, those that wait in the review list among them."""
    kept: tuple[Item, ...] = ()
    """Known items that the document states again."""
    revised: tuple[Revised, ...] = ()
    asked: tuple[Question, ...] = ()
    """Questions about known items and about the document; those about new items stand on the items."""
    met: tuple[str, ...] = ()
    """Names of people who were not known before."""
    meetings: tuple[date, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def tracked(self) -> tuple[Item, ...]:
        """New items that nothing holds back."""
        return tuple(item for item in self.added if item.status is not Status.PROPOSED)

    @property
    def proposed(self) -> tuple[Item, ...]:
        """New items that wait in the review list."""
        return tuple(item for item in self.added if item.status is Status.PROPOSED)


@dataclass(frozen=True)
class Intake:
    """A document on its way in: what it says, whose it is, and who brings it when."""

    document: Document
    minutes: Minutes
    body: Body
    who: str
    today: date
    now: datetime
