"""Labelled examples: documents whose questions a person has answered, with the answers as the answer key.

So a group measures the reader on its own minutes, by what its own secretary said.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from tracker.core.model import Document, Doubts, Item, Question, Status
from tracker.store import KeptDocument, Store

ABOUT_PEOPLE = frozenset({Doubts.UNKNOWN_PERSON, Doubts.AMBIGUOUS_PERSON})
ABOUT_DATES = frozenset({Doubts.UNREADABLE_DATE, Doubts.UNCERTAIN_DATE})
# What somebody adds where the minutes say nothing is no correction of how they were read.
ABOUT_READING = ABOUT_PEOPLE | ABOUT_DATES | {Doubts.IMPLIED, Doubts.REVIEW_ALL}


@dataclass(frozen=True)
class Example:
    """A document and what is right about it, in the form of `tracker extract`."""

    document: Document
    answers: dict[str, Any]


def examples(store: Store, *, body: str | None = None) -> Iterator[Example]:
    """Yield an example a document of which a person has answered a question, oldest first.

    A dismissed action is none; one that still waits is neutral; a field that was changed after the review is left out,
    as nobody knows any longer whether it was read rightly.
    """
    for kept in store.documents.taken(body):
        items = [item for item in store.items.list(body=kept.body) if item.document == kept.key]
        answered = {item.key: _answered(store, item) for item in items}
        if any(answered.values()):
            actions = [
                _action(store, item, answered[item.key]) for item in items if item.status is not Status.DISMISSED
            ]
            yield Example(store.documents.content(kept.key), _answers(kept, actions))


def _answers(kept: KeptDocument, actions: Iterable[dict[str, Any]]) -> dict[str, Any]:
    return {
        "source": kept.name,
        "meeting": {"date": kept.held_on.isoformat()} if kept.held_on else {},
        "actions": sorted(actions, key=lambda action: action["line"] or 0),
    }


def _answered(store: Store, item: Item) -> list[Question]:
    return [question for question in store.doubts.answered(item.key) if question.code in ABOUT_READING]


def _action(store: Store, item: Item, answered: Iterable[Question]) -> dict[str, Any]:
    action: dict[str, Any] = {"text": item.text, "explicit": item.explicit, "line": item.line, "quote": item.quote}
    changes = Counter(event.what for event in store.items.history(item.key))
    codes = {question.code for question in answered}
    if changes["assigned"] <= bool(codes & ABOUT_PEOPLE):
        action["responsible"] = [one.name for one in item.responsible]
    if changes["moved"] <= bool(codes & ABOUT_DATES):
        action["due"] = item.due_on.isoformat() if item.due_on else None
    if item.status is Status.PROPOSED:
        action["ambiguous"] = True
    return action
