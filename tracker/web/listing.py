"""Items as the overview groups them. Pure: it is told which day it is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from tracker.core.model import ENDED, Item, Status

SOON = timedelta(days=7)
PAGE = 200
"""Items on a page at most."""


@dataclass(frozen=True)
class Group:
    """Items under one heading, which is a Swedish sentence that the page's words know."""

    heading: str
    items: tuple[Item, ...]


def groups(items: Iterable[Item], *, today: date) -> list[Group]:
    """Put items under the headings that say what they want of the reader; groups without items are left out."""
    by_heading: dict[str, list[Item]] = {heading: [] for heading, _ in RULES}
    for item in items:
        by_heading[next(heading for heading, fits in RULES if fits(item, today))].append(item)
    return [Group(heading, tuple(found)) for heading, found in by_heading.items() if found]


def matches(item: Item, words: str) -> bool:
    """Tell whether all the words stand somewhere in the item, its quote, its people, its § or its number."""
    numbers = (item.key[:6], item.case_number or "", item.section or "")
    heard = " ".join((*numbers, item.text, item.quote, item.note, *(one.name for one in item.responsible)))
    return all(word in heard.casefold() for word in words.casefold().split())


# The first rule that fits decides.
RULES: tuple[tuple[str, Callable[[Item, date], bool]], ...] = (
    ("Försenade", lambda item, today: item.is_active and item.due_on is not None and item.due_on < today),
    ("Inom sju dagar", lambda item, today: item.is_active and item.due_on is not None and item.due_on <= today + SOON),
    ("Anmälda klara, att avsluta på mötet", lambda item, _: item.status is Status.REPORTED),
    ("Senare", lambda item, _: item.is_active and item.due_on is not None),
    ("Utan datum", lambda item, _: item.is_active),
    ("Väntar på granskning", lambda item, _: item.status is Status.PROPOSED),
    ("Avslutade", lambda item, _: item.status in ENDED),
)
