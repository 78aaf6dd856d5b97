"""What is true of a series of meetings, as `answers.json` tells it: its items, what each document says of them, the annexes."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

SERIES = Path(__file__).parents[1] / "minutes" / "series"


@dataclass(frozen=True)
class Said:
    """What a document says of an item at one line."""

    item: str
    """The key that the answers give it."""
    event: str
    events: frozenset[str]
    """Those that are as right."""
    document: str
    line: int | None
    """None for what a version leaves out."""
    quote: str
    to: Any
    is_asked: bool | None
    """Whether the secretary has to be asked; None where asking and acting are both right."""


@dataclass(frozen=True)
class Truth:
    """An item as it stands at the end."""

    told: Mapping[str, Any]

    @property
    def key(self) -> str:
        return str(self.told["key"])

    @cached_property
    def history(self) -> tuple[Said, ...]:
        return tuple(
            Said(
                self.key,
                one["event"],
                frozenset(one.get("event_any") or [one["event"]]),
                one["document"],
                one["line"],
                one["quote"] or "",
                one.get("to"),
                one.get("asked", False),
            )
            for one in self.told["history"]
        )

    def values(self, name: str) -> list[Any]:
        """Every value of a field that is right."""
        values: list[Any] = self.told.get(f"{name}_any") or [self.told.get(name)]
        return values


class Answers:
    """All that is true of the series in a folder."""

    def __init__(self, folder: Path = SERIES) -> None:
        self.folder = folder
        told = json.loads((folder / "answers.json").read_text(encoding="utf-8"))
        self.body: str = told["body"]
        self.documents: list[str] = told["documents"]
        self.items = {one["key"]: Truth(one) for one in told["items"]}
        self.agendas: list[dict[str, Any]] = told["agendas"]
        self._lines = {name: (folder / name).read_text(encoding="utf-8").splitlines() for name in self.documents}

    def said_in(self, document: str) -> list[Said]:
        """What a document says of items."""
        return [said for item in self.items.values() for said in item.history if said.document == document]

    def about(self, document: str, line: int | None) -> set[str]:
        """The items that a line speaks of; a later version of the same minutes speaks of the same in the same words."""
        if line is None:
            return set()
        # A heading of one line (`Beslut`) begins the paragraph that the statement stands in.
        return self._about(document, line) or self._about(document, line + 1)

    def _about(self, document: str, line: int) -> set[str]:
        text = flat("".join(self._lines[document][line - 1 : line]))
        return {
            said.item
            for said in self._of_meeting(held_on(document))
            if (said.document, said.line) == (document, line) or (said.quote and flat(said.quote) in text)
        }

    def _of_meeting(self, day: date) -> Iterator[Said]:
        for name in self.documents:
            if held_on(name) == day:
                yield from self.said_in(name)


def held_on(document: str) -> date:
    """The meeting's day, from the document's name: `01a 2025-01-22 utkast.txt`."""
    return date.fromisoformat(document.split()[1].removesuffix(".txt").removesuffix(".md"))


def flat(text: str) -> str:
    """The words as they are compared: in one line, without signs of lists and tables."""
    return " ".join(text.replace("|", " ").strip(" -*").casefold().split())
