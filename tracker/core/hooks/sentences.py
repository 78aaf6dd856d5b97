"""An event as a line for a chat, in the body's language; no mark in it that a chat would act on."""

import re
from collections.abc import Callable
from typing import TypeVar

from tracker.core import phrases
from tracker.core.hooks.events import Happening
from tracker.core.model import Agenda, Body, Item, Row

T = TypeVar("T")

MOST_ROWS = 10
"""Of a digest's items."""

_SAID = {
    "item.added": ("ny åtgärd", "new action item"),
    "item.assigned": ("annan ansvarig", "given to somebody else"),
    "item.moved": ("nytt datum", "new date"),
    "item.begun": ("påbörjad", "begun"),
    "item.reported": ("anmäld klar", "reported done"),
    "item.closed": ("avslutad", "closed"),
    "item.written_off": ("avskriven", "written off"),
    "item.handed_over": ("överförd till andra", "handed over"),
    "item.reopened": ("öppnad igen", "opened again"),
    "item.dismissed": ("ingen åtgärd", "no action item"),
    "item.changed": ("ändrad", "changed"),
    "item.overdue": ("försenad", "overdue"),
    "digest.sent": ("läget", "how it stands"),
    "notice.sent": ("kallelsen är skickad", "the notice of the meeting has gone"),
    "test": ("provmeddelande från åtgärdsbevakningen", "test message from the action-item tracker"),
}
_COUNTS = {
    "overdue": (("{n} försenad", "{n} försenade"), ("{n} overdue", "{n} overdue")),
    "due": (("{n} i dag", "{n} i dag"), ("{n} due today", "{n} due today")),
    "reported": (("{n} anmäld klar", "{n} anmälda klara"), ("{n} reported done", "{n} reported done")),
    "without_date": (("{n} utan datum", "{n} utan datum"), ("{n} without a date", "{n} without a date")),
    "without_person": (("{n} utan ansvarig", "{n} utan ansvarig"), ("{n} without a person", "{n} without a person")),
}
"""In each language one form for one and one for any other number."""
_BY = ("senast {day}", "by {day}")
_NOTHING = ("inget att följa upp", "nothing to follow up")
_OPEN = ("Öppna", "Open")
# Slack reads <!channel>, Mattermost and Teams @all, all of them links: minutes may hold any of it.
_MARKS = str.maketrans({"<": "‹", ">": "›", "@": "＠", "[": "(", "]": ")", "`": "'"})


def lines(
    happening: Happening, body: Body, *, text: Callable[[Item], str], people: bool, digest: Agenda | None
) -> list[str]:
    """Say what happened, in one line, and of a digest what is late."""
    said = _in(_SAID[happening.event], body)
    item = happening.item
    if item is None:
        rows = [_row(row, body, text) for row in digest.overdue[:MOST_ROWS]] if digest else []
        return [_plain(f"{body.name} – {said}" + (f": {_counts(digest, body)}" if digest else "")), *rows]
    named = people and not item.is_confidential and item.responsible
    parts = [text(item), phrases.section(item.section), _by(item, body), _names(item) if named else ""]
    return [_plain(f"{body.name} – {said}: {', '.join(part for part in parts if part)}")]


def test(body: Body) -> str:
    """Say that this is a test."""
    return _plain(f"{body.name} – {_in(_SAID['test'], body)}")


def opening(body: Body) -> str:
    """Name the button that opens the page."""
    return _in(_OPEN, body)


def _row(row: Row, body: Body, text: Callable[[Item], str]) -> str:
    late = phrases.count("late", row.days_late, language=phrases.language_of(body.language))
    return _plain(f"• {text(row.item)} ({late})")


def _counts(digest: Agenda, body: Body) -> str:
    counted = ((said, len(getattr(digest, name))) for name, said in _COUNTS.items())
    return ", ".join(_in(said, body)[n != 1].format(n=n) for said, n in counted if n) or _in(_NOTHING, body)


def _by(item: Item, body: Body) -> str:
    if item.due_on is None:
        return ""
    return _in(_BY, body).format(day=phrases.day(item.due_on, language=phrases.language_of(body.language)))


def _names(item: Item) -> str:
    return ", ".join(one.name for one in item.responsible)


def _in(forms: tuple[T, T], body: Body) -> T:
    return forms[phrases.language_of(body.language) == "en"]


def _plain(line: str) -> str:
    return re.sub(r"\s+", " ", line.translate(_MARKS)).strip()
