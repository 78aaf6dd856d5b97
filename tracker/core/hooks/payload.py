"""What a hook is sent: the event as JSON, a sentence for a chat, or a card; without names unless it may have them."""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from tracker.core import phrases
from tracker.core.hooks import sentences
from tracker.core.hooks.events import Happening
from tracker.core.hooks.names import without_names
from tracker.core.model import Agenda, Body, Item, Row, Shape

_OPEN = ("due_on", "status", "section", "case_number", "times_moved", "first_due_on")
"""Fields of an item whose change may be told: none holds a word that somebody wrote."""


@dataclass(frozen=True)
class Telling:
    """How one hook is told: what is the same for all its calls of a round."""

    body: Body
    format: Shape = "event"
    people: bool = False
    base_url: str | None = None
    known: Collection[str] = field(default=(), repr=False)
    """Names and aliases of the people known, to be taken out of texts."""

    def text(self, item: Item) -> str:
        """What is to be done, as this hook may know it."""
        said = phrases.text(item, language=phrases.language_of(self.body.language))
        if self.people or item.is_confidential:
            return said
        return without_names(said, [*self.known, *(one.name for one in item.responsible if not one.is_role)])

    def url(self, item: Item) -> str | None:
        """The item's page, which asks for a login."""
        return f"{self.base_url}/items/{item.key}" if self.base_url else None


def content(happening: Happening, telling: Telling, *, digest: Agenda | None = None) -> bytes:
    """Write an event for a hook; `digest` is what stands in it when the event is one."""
    if telling.format == "event":
        data = _item(happening, telling) if happening.item else _digest(telling, digest, happening)
        return _json({"type": happening.event, "timestamp": _instant(happening.at), "data": data})
    lines = sentences.lines(happening, telling.body, text=telling.text, people=telling.people, digest=digest)
    url = telling.url(happening.item) if happening.item else telling.base_url
    return _chat(lines, url, telling)


def example(telling: Telling, *, at: datetime) -> bytes:
    """Write the event that `tracker hooks test` sends."""
    if telling.format == "event":
        return _json({"type": "test", "timestamp": _instant(at), "data": {}})
    return _chat([sentences.test(telling.body)], telling.base_url, telling)


def _item(happening: Happening, telling: Telling) -> dict[str, Any]:
    item = happening.item
    assert item is not None  # noqa: S101 -- the caller has looked
    data: dict[str, Any] = {
        "id": item.key,
        "body": item.body,
        "body_name": telling.body.name,
        "text": None if item.is_confidential else telling.text(item),
        "confidential": item.is_confidential,
        "status": item.status.value,
        "due_on": item.due_on and item.due_on.isoformat(),
        "decided_on": item.decided_on and item.decided_on.isoformat(),
        "section": item.section,
        "case_number": item.case_number,
        "url": telling.url(item),
        "changed": {name: list(both) for name, both in happening.changed.items() if name in _OPEN},
    }
    return data | (_people(happening, item) if telling.people and not item.is_confidential else {})


def _people(happening: Happening, item: Item) -> dict[str, Any]:
    return {"responsible": [one.name for one in item.responsible], "note": item.note, "who": happening.who}


def _digest(telling: Telling, digest: Agenda | None, happening: Happening) -> dict[str, Any]:
    data: dict[str, Any] = {"body": telling.body.slug, "body_name": telling.body.name, "url": telling.base_url}
    if digest is None:
        return data | {"on": happening.at.date().isoformat()}
    sections = {
        name: [_row(row, telling) for row in getattr(digest, name)]
        for name in ("overdue", "due", "reported", "without_date", "without_person")
    }
    return data | {"on": digest.on.isoformat(), **sections, "later": digest.later}


def _row(row: Row, telling: Telling) -> Mapping[str, Any]:
    item = row.item
    return {
        "id": item.key,
        "text": None if item.is_confidential else telling.text(item),
        "due_on": item.due_on and item.due_on.isoformat(),
        "days_late": row.days_late,
        "url": telling.url(item),
    }


def _chat(lines: list[str], url: str | None, telling: Telling) -> bytes:
    if telling.format == "teams":
        return _json(_card(lines, url, telling.body))
    return _json({"text": "\n".join([*lines, *([url] if url else [])])})


def _card(lines: list[str], url: str | None, body: Body) -> dict[str, Any]:
    """Make a message as Teams' Workflows post it: they take Adaptive Cards only, wrapped so."""
    card: dict[str, Any] = {
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "type": "AdaptiveCard",
        "version": "1.4",
        "body": [{"type": "TextBlock", "text": line, "wrap": True} for line in lines],
    }
    if url:
        card["actions"] = [{"type": "Action.OpenUrl", "title": sentences.opening(body), "url": url}]
    kind = "application/vnd.microsoft.card.adaptive"
    return {"type": "message", "attachments": [{"contentType": kind, "contentUrl": None, "content": card}]}


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _json(value: Mapping[str, Any]) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
