"""A document read from beginning to end: blocks, head, candidates, actions. One call for whoever has bytes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from tracker.core import extract, formats, head, resolve
from tracker.core.model import Action, Decision, Document, Doubt, Doubts, FollowUp, Minutes, Person
from tracker.core.resolve import reports


@dataclass(frozen=True)
class Reading:
    """All that a document says."""

    minutes: Minutes
    actions: tuple[Action, ...]
    decisions: tuple[Decision, ...]
    follow_up: tuple[FollowUp, ...] = ()
    mentions: tuple[FollowUp, ...] = ()
    """What free sentences say of tasks that may be earlier ones."""


def read(document: Document, *, known: Sequence[Person] = ()) -> Reading:
    """Read a document; `known` are people beyond its own attendance list.

    Raises DocumentError where it can't be read.
    """
    return understand(head.read(formats.blocks(document), source=document.source), known=known)


def understand(minutes: Minutes, *, known: Sequence[Person] = ()) -> Reading:
    """Say what minutes whose head was read ask for."""
    directory = resolve.directory(minutes, known)
    told = extract.earlier(minutes, known=directory)
    candidates = extract.candidates(replace(minutes, blocks=told.rest), known=directory)
    actions = resolve.actions(candidates, minutes=minutes, known=directory)
    if minutes.is_recognised:
        actions = tuple(map(_to_compare, actions))
    mentions = extract.mentions(minutes, told=told, tasks=candidates, known=directory)
    return Reading(
        minutes,
        actions,
        extract.decisions(minutes),
        reports.reports(told.rows, minutes=minutes, known=directory),
        reports.reports(mentions, minutes=minutes, known=directory),
    )


def _to_compare(action: Action) -> Action:
    """Let a person compare what was recognised with the page: digits are what recognisers take for each other."""
    code = Doubts.UNCERTAIN_DATE if action.due_on else Doubts.REVIEW_ALL
    if any(doubt.code == code for doubt in action.doubts):
        return action
    doubt = Doubt(code, action.due_words or "", action.due_line)
    return replace(action, is_due_certain=action.due_on is None, doubts=(*action.doubts, doubt))


def as_json(reading: Reading) -> dict[str, Any]:
    """Return the object that `tracker extract` prints for a document; dates are ISO 8601, absent values null."""
    minutes = reading.minutes
    return {
        "source": minutes.source,
        "language": minutes.language,
        "meeting": _meeting(minutes),
        "participants": [
            {"name": p.name, "organisation": p.organisation, "role": p.role, "present": p.present}
            for p in minutes.participants
        ],
        "actions": [_action(action) for action in reading.actions],
        "decisions": [
            {"text": d.text, "section": d.section, "line": d.line, "earlier": d.is_earlier} for d in reading.decisions
        ],
        "follow_up": [
            {"subject": row.subject, "status": row.status, "line": row.line, "quote": row.quote}
            for row in reading.follow_up
        ],
        "warnings": list(minutes.warnings),
    }


def _meeting(minutes: Minutes) -> dict[str, Any]:
    return {
        "body": minutes.body,
        "date": minutes.held_on.isoformat() if minutes.held_on else None,
        "date_is_inferred": minutes.is_date_inferred,
        "chair": minutes.chair,
        "secretary": minutes.secretary,
        "next_meetings": [
            {"body": m.body, "date": m.on.isoformat(), "place": m.place}
            | ({"end": m.end_on.isoformat()} if m.end_on else {})
            for m in minutes.next_meetings
        ],
    }


def _action(action: Action) -> dict[str, Any]:
    return {
        "text": action.text,
        "responsible": [one.name for one in action.responsible],
        "responsible_words": action.responsible_words,
        "due": action.due_on.isoformat() if action.due_on else None,
        "due_words": action.due_words,
        "explicit": action.explicit,
        "status": action.status,
        "section": action.section,
        "line": action.line,
        "quote": action.quote,
        "also_stated_at": list(action.also_stated_at),
        "rule": action.rule,
        "certainty": action.certainty,
        "fields": {
            "due": {"line": action.due_line, "certain": action.is_due_certain},
            "responsible": {"line": action.responsible_line, "certain": action.is_responsible_certain},
        },
        "doubts": [{"code": d.code, "words": d.words} for d in action.doubts],
    }
