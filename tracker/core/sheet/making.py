"""Drafts → items as they come in: what has ended comes in ended, what is doubtful or old waits in review."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

from tracker.core.model import ENDED, Action, Body, Doubt, Doubts, Item, Responsible, Status
from tracker.core.reconcile import review
from tracker.core.sheet.drafts import UNKNOWN, Draft

OF_PEOPLE = frozenset({Doubts.UNKNOWN_PERSON, Doubts.AMBIGUOUS_PERSON, Doubts.NO_PERSON})


def item(
    draft: Draft, *, key: str, body: Body, source: str, next_meeting: date | None, today: date, now: datetime
) -> Item:
    """Make the item of a draft; `source` is the file's name."""
    action = draft.action
    status, doubts = _standing(draft, body, next_meeting=next_meeting, today=today)
    is_done = status in {Status.REPORTED, Status.CLOSED}
    has_ended = status in ENDED
    first_due_on = draft.first_due_on or action.due_on
    is_moved = bool(first_due_on and action.due_on and first_due_on < action.due_on)
    return Item(
        key=key,
        body=body.slug,
        text=action.text,
        responsible=action.responsible,
        due_on=action.due_on,
        status=status,
        decided_on=draft.decided_on,
        arrived_on=today,
        changed_at=now,
        proposed_due_on=None if action.due_on or has_ended else next_meeting,
        due_meeting=action.due_meeting,
        section=action.section,
        line=action.line,
        quote=action.quote,
        source=source,
        first_due_on=first_due_on,
        note=draft.note,
        case_number=action.case_number,
        times_moved=int(is_moved),
        done_on=draft.closed_on if is_done else None,
        ended_on=draft.closed_on if has_ended else None,
        doubts=doubts,
    )


def with_people(known: Item, action: Action) -> Item:
    """Let an item rest on those of a second row too, which tells the same task for somebody else."""
    responsible: tuple[Responsible, ...] = tuple(dict.fromkeys((*known.responsible, *action.responsible)))
    doubts = tuple(dict.fromkeys((*known.doubts, *action.doubts)))
    doubtful = known.status is Status.OPEN and any(doubt.code in review.ALWAYS_WAITS for doubt in doubts)
    status = Status.PROPOSED if doubtful else known.status
    return replace(known, responsible=responsible, doubts=doubts, status=status)


def _standing(draft: Draft, body: Body, *, next_meeting: date | None, today: date) -> tuple[Status, tuple[Doubt, ...]]:
    """Say how it stands, and what is asked about it, by the rules that hold for what minutes say."""
    status = _status(draft, body, today=today)
    if status in ENDED:
        return status, ()
    occasion = review.Occasion(body.policy, today, draft.decided_on, next_meeting, is_new_version=False)
    new = review.added(draft.action, occasion=occasion)
    if status is Status.REPORTED:
        return status, _about(new.doubts, OF_PEOPLE)
    if draft.state == UNKNOWN:
        asked = Doubt(Doubts.IMPLIED, draft.action.text, draft.row)
        return Status.PROPOSED, (asked, *new.doubts)
    return Status.PROPOSED if new.is_proposed else status, new.doubts


def _status(draft: Draft, body: Body, *, today: date) -> Status:
    """Say what the row's state comes to; that it is done is for a meeting to close, unless one has had the time to."""
    if draft.state != "done":
        return Status.OPEN if draft.state == UNKNOWN else Status(draft.state)
    day = draft.closed_on or draft.action.due_on or draft.decided_on
    is_old = day is not None and today - day > timedelta(days=body.policy.old_after)
    return Status.CLOSED if draft.closed_on or body.policy.close == "one-step" or is_old else Status.REPORTED


def _about(doubts: Iterable[Doubt], codes: frozenset[Doubts]) -> tuple[Doubt, ...]:
    return tuple(doubt for doubt in doubts if doubt.code in codes)
