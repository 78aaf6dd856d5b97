"""What a file would bring, and what a person says of it beforehand: values only."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from tracker.core.model import Event, Item, Person, Status
from tracker.core.sheet.drafts import Problem
from tracker.core.sheet.fields import Field
from tracker.core.sheet.layout import Layout
from tracker.store import Place


@dataclass(frozen=True)
class Wishes:
    """What a person says of a file."""

    body: str | None = None
    """Slug, for rows that name none."""
    columns: Mapping[Field, str] = field(default_factory=dict)
    """The column of a field, by its heading or letter, or LEFT_OUT."""
    sheet: str | None = None


@dataclass
class Plan:
    """What a file would bring; nothing of it is kept yet."""

    source: str
    layout: Layout | None = None
    """None for JSON, which has no columns to guess."""
    taken: list[tuple[int, Item]] = field(default_factory=list)
    """New items, each beside the number of its row."""
    known: list[tuple[int, Item]] = field(default_factory=list)
    """Rows whose items are tracked already, by their numbers, beside the item as it is kept."""
    problems: list[Problem] = field(default_factory=list)
    met: list[Person] = field(default_factory=list)
    """People of an export whom nobody here knows."""
    events: list[Event] = field(default_factory=list)
    """History that the file brings along."""
    places: list[Place] = field(default_factory=list)

    @property
    def added(self) -> list[Item]:
        """The new items."""
        return [item for _, item in self.taken]

    @property
    def counts(self) -> Mapping[Status, int]:
        """How many items come in in which state."""
        return Counter(item.status for item in self.added)
