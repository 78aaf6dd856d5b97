"""Items as rows that lose nothing, and back: what is exported comes in again as it was.

Some columns say a thing for people and others the same to the letter: `responsible` and `responsible_exactly`. All
values are those of JSON but for days; `cells` writes them as text, and `item_of` reads either.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import UTC, date, datetime
from typing import Any

from tracker.core import phrases
from tracker.core.model import Doubt, DueMeeting, Escalated, Event, Item, Responsible, Share, Status

Row = dict[str, Any]

COLUMNS = (
    *("key", "status", "due", "proposed_due", "body", "section", "decided", "arrived", "responsible", "explicit"),
    *("confidential", "doubts", "source", "line", "note", "closing_section", "first_due", "changed", "text"),
    *("quote", "document", "case_number", "times_moved", "done_on", "ended_on", "handed_to", "due_meeting", "shares"),
    *(
        "snoozed_until",
        "reminded_through",
        "escalated",
        "revision",
        "changed_at",
        "responsible_exactly",
        "doubts_exactly",
        "veiled",
    ),
)
MARKS = frozenset({"key", "text", "changed_at", "responsible_exactly"})
"""A sheet with these headings is one of ours."""


class CellError(ValueError):
    """A cell that can't be what it should be."""

    def __init__(self, column: str, words: str) -> None:
        super().__init__(f"{column}: {words}")
        self.column = column
        self.words = words


# --- out


def row(item: Item) -> Row:
    """Spread an item out under COLUMNS; days and lists stay what they are."""
    return {
        "key": item.key,
        "status": str(item.status),
        "due": item.due_on,
        "proposed_due": item.proposed_due_on,
        "body": item.body,
        "section": item.section,
        "decided": item.decided_on,
        "arrived": item.arrived_on,
        "responsible": [one.name for one in item.responsible],
        "explicit": item.explicit,
        "confidential": item.is_confidential,
        "doubts": [doubt.code for doubt in item.doubts],
        "source": item.source,
        "line": item.line,
        "note": item.note,
        "closing_section": item.closing_section,
        "first_due": item.first_due_on,
        "changed": item.changed_at.isoformat(timespec="seconds"),
        "text": item.text,
        "quote": item.quote,
        "document": item.document,
        "case_number": item.case_number,
        "times_moved": item.times_moved,
        "done_on": item.done_on,
        "ended_on": item.ended_on,
        "handed_to": item.handed_to,
        "due_meeting": _meeting(item.due_meeting),
        "shares": [_share(share) for share in item.shares],
        "snoozed_until": item.snoozed_until,
        "reminded_through": item.reminded_through,
        "escalated": [{"due_on": one.due_on.isoformat(), "to": one.to} for one in item.escalated],
        "revision": item.revision,
        "changed_at": item.changed_at.astimezone(UTC).isoformat(),
        "responsible_exactly": [asdict(one) for one in item.responsible],
        "doubts_exactly": [{"code": d.code, "words": d.words, "line": d.line} for d in item.doubts],
        "veiled": False,
    }


def veiled(item: Item, *, language: str) -> Row:
    """Spread a confidential item out without its words: how it stands may be told, not what it is about."""
    bare = replace(
        item,
        text=phrases.text(item, language=language),
        quote="",
        note="",
        shares=tuple(replace(share, note="") for share in item.shares),
        doubts=tuple(replace(doubt, words="") for doubt in item.doubts),
    )
    return row(bare) | {"veiled": True}


def event_row(event: Event) -> Row:
    """Spread a line of history out for JSON."""
    return {
        "at": event.at.astimezone(UTC).isoformat(),
        "who": event.who,
        "what": event.what,
        "detail": event.detail,
        "origin": event.origin,
        "changes": {field: list(pair) for field, pair in event.changes.items()},
    }


def cell(value: object) -> str | int | date | None:
    """Write a value as a cell: what is not plain becomes JSON, a list of words is joined for people."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return ", ".join(value)
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False)
    assert value is None or isinstance(value, str | int | date)  # noqa: S101 -- a row holds nothing else
    return value


def _meeting(meeting: DueMeeting | None) -> Row | None:
    if meeting is None:
        return None
    return {"month": meeting.month.isoformat() if meeting.month else None, "name": meeting.name}


def _share(share: Share) -> Row:
    days = {name: on.isoformat() if (on := getattr(share, name)) else None for name in ("answered_on", "since")}
    return {"name": share.name, "people": list(share.people), "note": share.note} | days


# --- in


def is_ours(headings: Sequence[str]) -> bool:
    """Tell whether a heading row is that of an export."""
    return set(headings) >= MARKS


def item_of(values: Mapping[str, Any]) -> Item:
    """Give the item of a row, from text or from JSON; CellError where a cell can't be meant.

    An optional text that is empty is none.
    """
    said = _Cells(values)
    return Item(
        key=said.needed("key"),
        body=said.needed("body"),
        text=said.needed("text"),
        responsible=said.many("responsible_exactly", _responsible_of),
        due_on=said.day("due"),
        status=said.read("status", Status),
        decided_on=said.day("decided"),
        arrived_on=said.read("arrived", date.fromisoformat),
        changed_at=said.read("changed_at", _instant),
        revision=said.number("revision") or 0,
        proposed_due_on=said.day("proposed_due"),
        due_meeting=_meeting_of(said.structure("due_meeting")),
        section=said.words("section") or None,
        line=said.number("line"),
        quote=said.words("quote"),
        document=said.words("document") or None,
        source=said.words("source") or None,
        explicit=said.truth("explicit"),
        is_confidential=said.truth("confidential"),
        snoozed_until=said.day("snoozed_until"),
        reminded_through=said.day("reminded_through"),
        escalated=said.many("escalated", lambda one: Escalated(date.fromisoformat(one["due_on"]), str(one["to"]))),
        first_due_on=said.day("first_due"),
        note=said.words("note"),
        closing_section=said.words("closing_section") or None,
        case_number=said.words("case_number") or None,
        times_moved=said.number("times_moved") or 0,
        done_on=said.day("done_on"),
        ended_on=said.day("ended_on"),
        handed_to=said.words("handed_to"),
        shares=said.many("shares", _share_of),
        doubts=said.many("doubts_exactly", lambda d: Doubt(d["code"], d["words"], d["line"])),
    )


def history_of(values: Mapping[str, Any], *, item: str) -> tuple[Event, ...]:
    """Give the history that a row of JSON brings; CellError where it can't be meant."""
    return _Cells(values).many("history", lambda one: _event_of(one, item=item))


def places_of(values: Mapping[str, Any]) -> tuple[tuple[str, int, str], ...]:
    """Give the document, line and quote of each place that a row of JSON brings; CellError likewise."""
    return _Cells(values).many("places", lambda one: (str(one["document"]), int(one["line"]), str(one["quote"])))


def _event_of(values: Mapping[str, Any], *, item: str) -> Event:
    said = _Cells(values)
    changes = said.structure("changes") or {}
    return Event(
        item,
        said.read("at", _instant),
        said.words("who"),
        said.needed("what"),
        said.words("detail"),
        said.words("origin"),
        {field: (old, new) for field, (old, new) in changes.items()},
    )


def is_veiled(values: Mapping[str, Any]) -> bool:
    """Tell whether the words of the row's item were left out when it was exported; CellError if it doesn't say."""
    return _Cells(values).truth("veiled")


class _Cells:
    """The cells of a row by their headings; each is read as what it should be."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = values

    def words(self, column: str) -> str:
        value = self._values.get(column)
        if value is not None and not isinstance(value, str):
            raise CellError(column, str(value))
        return value or ""

    def needed(self, column: str) -> str:
        found: str = self.read(column, str)
        return found

    def day(self, column: str) -> date | None:
        return self.read(column, date.fromisoformat) if self.words(column) else None

    def number(self, column: str) -> int | None:
        value = self._values.get(column)
        return None if value in (None, "") else self.read(column, int)

    def truth(self, column: str) -> bool:
        value = self._values.get(column)
        known = {True: True, False: False, "yes": True, "no": False, "": False, None: False}
        if not isinstance(value, bool | str | None) or value not in known:
            raise CellError(column, str(value))
        return known[value]

    def structure(self, column: str) -> Any:
        value = self._values.get(column)
        return self.read(column, json.loads) if isinstance(value, str) and value else value or None

    def many(self, column: str, make: Callable[[Any], Any]) -> tuple[Any, ...]:
        found: tuple[Any, ...] = self._tried(column, lambda: tuple(map(make, self.structure(column) or ())))
        return found

    def read(self, column: str, make: Callable[[Any], Any]) -> Any:
        value = self._values.get(column)
        if value in (None, ""):
            raise CellError(column, "")
        return self._tried(column, lambda: make(value))

    def _tried(self, column: str, made: Callable[[], Any]) -> Any:
        try:
            return made()
        except CellError:
            raise
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            raise CellError(column, str(self._values.get(column))) from error


def _instant(words: str) -> datetime:
    at = datetime.fromisoformat(words)
    if at.tzinfo is None:
        raise ValueError(words)
    return at


def _meeting_of(said: Any) -> DueMeeting | None:
    if said is None:
        return None
    try:
        month = said["month"]
        return DueMeeting(date.fromisoformat(month) if month else None, said["name"])
    except (ValueError, TypeError, KeyError) as error:
        raise CellError("due_meeting", str(said)) from error


def _responsible_of(said: Any) -> Responsible:
    # Exports of before do not say after whom.
    return Responsible(said["name"], said["person"], said["is_role"], said.get("after", ""))


def _share_of(said: Any) -> Share:
    answered_on, since = (
        date.fromisoformat(on) if (on := said.get(name)) else None for name in ("answered_on", "since")
    )
    return Share(said["name"], tuple(said["people"]), answered_on, said["note"], since)
