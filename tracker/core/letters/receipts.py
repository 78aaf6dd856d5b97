"""What became of answers, as a receipt shows it: what was noted, by which way, or what the secretary decided.

The sentences stand in the template `receipt`; it chooses them by the word that a line is `what`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from tracker.core import phrases
from tracker.core.letters.headers import clean
from tracker.core.letters.links import Links
from tracker.core.letters.message import shorten
from tracker.core.letters.views import TEXT_LIMIT, TITLE_LIMIT
from tracker.core.model import Item


@dataclass(frozen=True)
class Way:
    """How an answer came."""

    at: datetime
    """As local clocks show it."""
    address: str = ""
    """Whose mail it was; empty for the page."""


@dataclass(frozen=True)
class Noted:
    """What became of one item."""

    item: Item
    what: str
    """Of an answer the word of its history; of a decision `given`, `other`, `refused`, `assigned` or `stays`."""
    body: str
    """The name of the body."""
    day: date | None = None
    """The one that was asked for, or given."""
    to: str = ""
    """Whose it is, as the answer or the decision says."""
    comment: str = ""


@dataclass(frozen=True)
class Receipt:
    """All that one receipt tells."""

    lines: tuple[Noted, ...]
    ways: tuple[Way, ...] = ()
    decided_by: str = ""
    """Who decided what was asked for; empty where answers are noted."""
    until: date | None = None
    """The last day on which the answers can be taken back."""


@dataclass(frozen=True)
class LineView:
    """A line as the template shows it; a text that is empty is not shown."""

    text: str
    title: str
    place: str
    what: str
    due: str
    """The date that holds."""
    day: str
    to: str
    comment: str


@dataclass(frozen=True)
class WayView:
    """A way as the template shows it."""

    when: str
    """4 mars 2026 09:05"""
    address: str


def facts(receipt: Receipt, *, links: Links | None, language: str) -> dict[str, object]:
    """Give what the template `receipt` needs besides what all letters have."""
    lines = [_line(one, language=language) for one in receipt.lines]
    return {
        "lines": lines,
        "only": lines[0] if len(lines) == 1 and not receipt.lines[0].item.is_confidential else None,
        "ways": list(_ways(receipt.ways, language=language)),
        "decided_by": clean(receipt.decided_by),
        "until": phrases.day(receipt.until, language=language) if receipt.until else "",
        "answer_url": links.answer_url if links else "",
    }


def _line(one: Noted, *, language: str) -> LineView:
    item = one.item
    text = shorten(clean(phrases.text(item, language=language)), TEXT_LIMIT)
    return LineView(
        text=text,
        title=shorten(text, TITLE_LIMIT),
        place=clean(phrases.place(item, body=one.body, language=language)),
        what=one.what,
        due=phrases.weekday(item.due_on, language=language) if item.due_on else "",
        day=phrases.weekday(one.day, language=language) if one.day else "",
        to=clean(one.to),
        # A comment may tell what the item's own words are kept back for.
        comment="" if item.is_confidential else clean(one.comment),
    )


def _ways(ways: Iterable[Way], *, language: str) -> Iterable[WayView]:
    for way in dict.fromkeys(ways):
        yield WayView(f"{phrases.day(way.at.date(), language=language)} {way.at:%H:%M}", clean(way.address))
