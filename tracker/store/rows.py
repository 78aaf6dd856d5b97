"""Between rows and nouns: which column holds what."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import asdict, fields
from datetime import date
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Connection, select

from tracker.core.model import (
    Body,
    Doubt,
    DueMeeting,
    Escalated,
    Item,
    Letter,
    Person,
    Policy,
    Question,
    Responsible,
    Share,
    Stage,
    Status,
)
from tracker.store.tables import DOUBTS

T = TypeVar("T")

BATCH = 2000
"""Rows for one statement: far below what SQLite takes as parameters, and enough that more would not be faster."""

_ITEM_LISTS = frozenset({"responsible", "shares", "escalated"})
_ITEM_PLAIN = tuple(f.name for f in fields(Item) if f.name not in {"due_meeting", "doubts", *_ITEM_LISTS})
_UNTOLD = frozenset({"key", "body", "changed_at", "revision", "reminded_through", "escalated", "version"})
"""Fields of an item that its history does not tell: what it is, and what the store itself keeps count of."""
_ITEM_DAYS = (*(f.name for f in fields(Item) if f.name.endswith("_on")), "snoozed_until")
_SHARE_DAYS = ("answered_on", "since")
PERSON_DAYS = ("left_on", "away_from", "away_until")
_PERSON_LISTS = ("aliases", "bodies")
_PERSON_PLAIN = tuple(f.name for f in fields(Person) if f.name not in {"key", *_PERSON_LISTS})
_BODY_LISTS = ("names", "members")
_BODY_PLAIN = tuple(f.name for f in fields(Body) if f.name not in {"slug", "is_live", "policy", *_BODY_LISTS})
_LETTER_LISTS = ("items", "escalated", "sections")
_LETTER_PLAIN = tuple(f.name for f in fields(Letter) if f.name not in {"to", *_LETTER_LISTS})


def item_values(item: Item) -> dict[str, Any]:
    """The columns of an item, but for its next reminder, which the item itself does not know."""
    values: dict[str, Any] = {name: getattr(item, name) for name in _ITEM_PLAIN}
    values["responsible"] = [_responsible_values(one) for one in item.responsible]
    values["due_meeting"] = _meeting_values(item.due_meeting) if item.due_meeting else None
    values["shares"] = [_share_values(share) for share in item.shares]
    values["escalated"] = [escalated_values(one) for one in item.escalated]
    return values


def escalated_values(one: Escalated) -> dict[str, str]:
    """A step that was said, in the plain values of JSON."""
    return {"due_on": one.due_on.isoformat(), "to": one.to}


def _responsible_values(one: Responsible) -> dict[str, Any]:
    return {"name": one.name, "person": one.person, "is_role": one.is_role, "after": one.after}


def item_of(row: Any, *, doubts: tuple[Doubt, ...]) -> Item:
    """The item that a row of `items` keeps."""
    return _item(row._mapping, doubts=doubts)


def _item(known: Mapping[str, Any], *, doubts: tuple[Doubt, ...]) -> Item:
    return Item(
        **{name: known[name] for name in _ITEM_PLAIN},
        responsible=tuple(Responsible(**r) for r in known["responsible"]),
        due_meeting=_meeting_of(known["due_meeting"]) if known["due_meeting"] else None,
        shares=tuple(_share_of(share) for share in known["shares"]),
        escalated=tuple(Escalated(date.fromisoformat(one["due_on"]), one["to"]) for one in known["escalated"]),
        doubts=doubts,
    )


def changes(old: Item, new: Item) -> dict[str, tuple[Any, Any]]:
    """The fields of an item that are not what they were, before and after, in the plain values of JSON."""
    before, after = _told(old), _told(new)
    return {field: (before[field], after[field]) for field in before if before[field] != after[field]}


def restored(item: Item, values: Mapping[str, Any]) -> Item:
    """The item with fields as its history tells them."""
    days = {field: date.fromisoformat(v) if v else None for field, v in values.items() if field in _ITEM_DAYS}
    status = {"status": Status(values["status"])} if "status" in values else {}
    return _item(item_values(item) | dict(values) | days | status, doubts=item.doubts)


def _told(item: Item) -> dict[str, Any]:
    told = ((field, value) for field, value in item_values(item).items() if field not in _UNTOLD)
    return {field: value.isoformat() if isinstance(value, date) else value for field, value in told}


def _share_values(share: Share) -> dict[str, Any]:
    days = {day: on.isoformat() if (on := getattr(share, day)) else None for day in _SHARE_DAYS}
    return {"name": share.name, "people": list(share.people), "note": share.note} | days


def _share_of(values: Mapping[str, Any]) -> Share:
    days = {day: date.fromisoformat(values[day]) if values.get(day) else None for day in _SHARE_DAYS}
    return Share(values["name"], tuple(values["people"]), note=values["note"], **days)


def _meeting_values(meeting: DueMeeting) -> dict[str, str | None]:
    return {"month": meeting.month.isoformat() if meeting.month else None, "name": meeting.name}


def _meeting_of(values: dict[str, str | None]) -> DueMeeting:
    month = values["month"]
    return DueMeeting(date.fromisoformat(month) if month else None, values["name"])


def open_doubts(connection: Connection, items: Collection[str]) -> dict[str, tuple[Doubt, ...]]:
    """The open doubts of these items, in the order they were asked."""
    asked = (
        select(DOUBTS.c.item, DOUBTS.c.code, DOUBTS.c.words, DOUBTS.c.line)
        .where(DOUBTS.c.item.in_(items), DOUBTS.c.answered_at.is_(None))
        .order_by(DOUBTS.c.id)
    )
    found: dict[str, list[Doubt]] = defaultdict(list)
    for row in connection.execute(asked):
        found[row.item].append(Doubt(row.code, row.words, row.line))
    return {key: tuple(doubts) for key, doubts in found.items()}


def question_values(question: Question) -> dict[str, Any]:
    """The columns of a question not yet answered."""
    return {
        "key": question.key,
        "subject": question.item or question.document or question.body or "-",
        "code": question.code,
        "words": question.words,
        "body": question.body,
        "asked_on": question.asked_on,
        "item": question.item,
        "document": question.document,
        "source": question.source,
        "line": question.line,
        "proposal": question.proposal,
    }


def question_of(row: Any) -> Question:
    """The question that a row of `doubts` keeps, beside its item's text."""
    return Question(
        key=row.key,
        code=row.code,
        words=row.words,
        body=row.body,
        asked_on=row.asked_on,
        item=row.item,
        item_text=row.item_text or "",
        document=row.document,
        source=row.source,
        line=row.line,
        proposal=row.proposal,
        is_confidential=bool(row.is_confidential),
    )


def letter_values(letter: Letter) -> dict[str, Any]:
    """The columns of a letter."""
    values: dict[str, Any] = {name: getattr(letter, name) for name in _LETTER_PLAIN}
    return values | {"address": letter.to} | {name: list(getattr(letter, name)) for name in _LETTER_LISTS}


def letter_of(row: Any) -> Letter:
    """The letter that a row of `letters` keeps."""
    known = row._mapping
    return Letter(
        **{name: known[name] for name in _LETTER_PLAIN},
        to=known["address"],
        items=tuple(known["items"]),
        escalated=tuple(known["escalated"]),
        sections=tuple(known["sections"]),
    )


def person_values(person: Person) -> dict[str, Any]:
    """The columns of a person that configuration, minutes or somebody's hand can say: all but the key."""
    values: dict[str, Any] = {name: getattr(person, name) for name in _PERSON_PLAIN}
    return values | {name: list(getattr(person, name)) for name in _PERSON_LISTS}


def person_of(row: Any) -> Person:
    """The person that a row of `people` keeps."""
    values = {name: row._mapping[name] for name in ("key", *_PERSON_PLAIN)}
    return Person(**values | {name: tuple(row._mapping[name]) for name in _PERSON_LISTS})


def body_values(body: Body) -> dict[str, Any]:
    """The columns of a body that configuration can say: all but slug and `is_live`."""
    values: dict[str, Any] = {name: getattr(body, name) for name in _BODY_PLAIN}
    policy = {name: _plain(value) for name, value in asdict(body.policy).items()}
    return values | {name: list(getattr(body, name)) for name in _BODY_LISTS} | {"policy": policy}


def _plain(value: Any) -> Any:
    """A rule in the plain values of JSON, lists of lists at most."""
    return [_plain(one) for one in value] if isinstance(value, tuple) else value


def body_of(row: Any) -> Body:
    """The body that a row of `bodies` keeps."""
    rules: dict[str, Any] = {name: tuple(v) if isinstance(v, list) else v for name, v in row.policy.items()}
    rules["escalation"] = tuple(Stage(*one) for one in rules.get("escalation", ()))
    values = {name: row._mapping[name] for name in ("slug", "is_live", *_BODY_PLAIN)}
    return Body(**values | {name: tuple(row._mapping[name]) for name in _BODY_LISTS}, policy=Policy(**rules))


def batches(values: Iterable[T]) -> Iterator[list[T]]:
    """The values in lists that one statement can take."""
    rest = iter(values)
    while some := list(islice(rest, BATCH)):
        yield some
