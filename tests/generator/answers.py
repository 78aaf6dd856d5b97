"""An invented document's answers in the format that the reader's own answer is compared with."""

from typing import Any

from tests.generator.blocks import Answer, Invented
from tests.generator.text import Page


def gold(document: Invented, *, page: Page, source: str) -> dict[str, Any]:
    """The answers, with the lines that things have on this page."""
    return {
        "source": source,
        "language": "sv",
        "meeting": document.meeting,
        "participants": list(document.participants),
        "actions": [_action(answer, page) for answer in document.answers],
        "follow_up": [],
        "guests": list(document.guests),
    }


def _action(answer: Answer, page: Page) -> dict[str, Any]:
    found: dict[str, Any] = {
        "text": answer.text,
        "responsible": list(answer.responsible),
        "due": answer.due_on.isoformat() if answer.due_on else None,
        "due_words": answer.due_words,
        "explicit": answer.explicit,
        "status": answer.status,
        "section": answer.section,
        "line": page.line_of(answer.spot),
    }
    if len(answer.responsible_any) > 1:
        found["responsible_any"] = [list(names) for names in answer.responsible_any]
    if len(answer.due_any) > 1:
        found["due_any"] = [day.isoformat() if day else None for day in answer.due_any]
    if answer.also_at:
        found["also_stated_at"] = [page.line_of(spot) for spot in answer.also_at]
    if answer.is_ambiguous:
        found["ambiguous"] = True
    return found
