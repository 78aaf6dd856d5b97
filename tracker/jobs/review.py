"""Answers to the review list: what a yes, a no or a value to each kind of question does. One transaction each.

A question that was answered before is left alone. The changes themselves are edit's.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from tracker.core import dates
from tracker.core.model import ENDED, Doubts, Item, Question, Status
from tracker.core.reconcile import pairing
from tracker.errors import EndedError, UsageError
from tracker.jobs import change, edit, ingest, meetings, members, people
from tracker.jobs.mailbox import returns
from tracker.store import Store

PROPOSALS = frozenset({Doubts.IMPLIED, Doubts.REVIEW_ALL, Doubts.OLD, Doubts.ADDED})
OF_A_DATE = frozenset({Doubts.NO_DATE, Doubts.UNCERTAIN_DATE})
OTHERWISE = frozenset({Doubts.MOVED, Doubts.RESTATED, Doubts.ANSWERED_MOVE, Doubts.MAYBE_REPORTED})
SAME_AS = "same as "
"""So the history of an item begins to say that it was another in other words; the other's key follows."""
ONLY_SEEN = frozenset(
    {
        Doubts.LOST_ALL,
        Doubts.QUARANTINED,
        Doubts.UNDELIVERABLE,
        Doubts.UNCLEAR_REPLY,
        Doubts.STRANGE_REPLY,
        Doubts.STRAY_MAIL,
        Doubts.UNSUBSCRIBED,
        Doubts.NO_NEXT_MEETING,
        Doubts.CALENDAR_FAILS,
        Doubts.HOOK_OFF,
    }
)


def accept(store: Store, key: str, *, who: str, today: date, now: datetime) -> Question:
    """Say yes to what the question proposes; UsageError when it asks for a value instead."""
    with store.transaction():
        question = store.doubts.get(key)
        if not store.doubts.is_open(key):
            return question
        if question.item and question.code in PROPOSALS:
            edit.accept(store, question.item, who=who, today=today, now=now)
        elif question.item and question.code in OF_A_DATE | OTHERWISE:
            _apply(store, question, store.items.get(question.item), who=who, today=today, now=now)
        elif question.item and question.code == Doubts.MAYBE_SAME:
            _put_together(store, question, who=who, today=today, now=now)
        elif question.item and question.code == Doubts.GONE:
            edit.dismiss(store, question.item, reason=f"gone in {question.source}", who=who, now=now)
        elif question.code not in ONLY_SEEN:
            raise UsageError(f"{question.code} can't be answered with yes; say what is right")
        store.doubts.answer(key, "yes", who=who, at=now)
        return question


def decline(store: Store, key: str, *, who: str, today: date, now: datetime) -> Question:
    """Say no: what is no action is dismissed; all else stays as it is, and is tracked when nothing else is asked."""
    with store.transaction():
        question = store.doubts.get(key)
        if not store.doubts.is_open(key):
            return question
        if question.item and question.code in PROPOSALS:
            edit.dismiss(store, question.item, who=who, now=now)
        elif question.item:
            item = store.items.get(question.item)
            left = change.settle(store, item, [question.code], answer="no", who=who, now=now, today=today)
            if left.status is not item.status:
                change.save(store, left, who=who, what="accepted", now=now)
        elif question.code == Doubts.UNDELIVERABLE:
            returns.try_again(store, question.words.partition(":")[0], now=now)
        elif question.document and question.code == Doubts.UNKNOWN_BODY:
            store.documents.assign(question.document, body=None, held_on=None)
        store.doubts.answer(key, "no", who=who, at=now)
        return question


def dismiss(store: Store, key: str, *, who: str, now: datetime) -> Question:
    """Say that the item is no action at all; UsageError when the question is about none."""
    with store.transaction():
        question = store.doubts.get(key)
        if not store.doubts.is_open(key):
            return question
        if question.item is None:
            raise UsageError(f"{question.code} is not about an item")
        edit.dismiss(store, question.item, who=who, now=now)
        return question


def set_date(store: Store, key: str, day: date, *, who: str, today: date, now: datetime) -> Question:
    """Answer with a day: of the item, of the meeting that the document tells of, or of the next meeting."""
    with store.transaction():
        question = store.doubts.get(key)
        if not store.doubts.is_open(key):
            return question
        if question.code == Doubts.NO_MEETING_DATE and question.document:
            _date_document(store, question.document, day, who=who, today=today, now=now)
        elif question.code == Doubts.NO_NEXT_MEETING and question.body:
            meetings.add(store, question.body, day, who=who, today=today, now=now)
        elif question.item:
            edit.move(store, question.item, due_on=day, who=who, today=today, now=now)
        else:
            raise UsageError(f"{question.code} is not answered with a day")
        store.doubts.answer(key, day.isoformat(), who=who, at=now)
        return question


def set_people(store: Store, key: str, names: Sequence[str], *, who: str, today: date, now: datetime) -> Question:
    """Answer with who is responsible."""
    with store.transaction():
        question = store.doubts.get(key)
        if not store.doubts.is_open(key):
            return question
        if question.item is None:
            raise UsageError(f"{question.code} is not about an item")
        shares = {share.name for share in store.items.get(question.item).shares}
        if question.words in shares:
            member = question.words
            members.name_member(store, question.item, member=member, names=names, who=who, today=today, now=now)
        else:
            edit.assign(store, question.item, names=names, who=who, today=today, now=now)
        store.doubts.answer(key, ", ".join(names), who=who, at=now)
        return question


def set_address(store: Store, key: str, email: str, *, who: str, now: datetime) -> Question:
    """Answer with a mail address; LetterError when it is none."""
    with store.transaction():
        question = store.doubts.get(key)
        if not store.doubts.is_open(key):
            return question
        if "person" not in question.proposal:
            raise UsageError(f"{question.code} is not answered with an address")
        people.set_address(store, question.proposal["person"], email, who=who, now=now)
        store.doubts.answer(key, email, who=who, at=now)
        return question


def set_body(store: Store, key: str, slug: str, *, who: str, today: date, now: datetime) -> ingest.IngestReport:
    """Answer with whose minutes they are, which takes them in."""
    question = store.doubts.get(key)
    if question.document is None or question.code != Doubts.UNKNOWN_BODY:
        raise UsageError(f"{question.code} is not answered with a body")
    if not store.doubts.is_open(key):
        return ingest.IngestReport(question.source or "", "known", question.body)
    return ingest.place(store, question.document, body=slug, who=who, today=today, now=now)


def _apply(store: Store, question: Question, item: Item, *, who: str, today: date, now: datetime) -> None:
    """Set what the question proposes, or the date that the item itself does."""
    due_on, names = question.proposal.get("due_on"), question.proposal.get("responsible")
    day = date.fromisoformat(due_on) if due_on else item.due_on or item.proposed_due_on
    if question.code in OF_A_DATE and day is None:
        raise UsageError("no date is proposed; say which")
    if day and (due_on or question.code in OF_A_DATE):
        edit.move(store, item.key, due_on=day, reason=_origin(question), who=who, today=today, now=now)
    if text := question.proposal.get("text"):
        edit.reword(store, item.key, text=text, who=who, now=now)
    if names:
        edit.assign(store, item.key, names=names.split(", "), who=who, today=today, now=now)
    if question.code == Doubts.MAYBE_REPORTED:
        edit.note(store, item.key, note=question.words, who=who, now=now)
        if question.document:
            line = question.line or 0
            store.items.add_place(item.key, document=question.document, line=line, quote=question.words)
        _report(store, question.proposal, item.key, who=who, today=today, now=now)


def _report(store: Store, proposal: Mapping[str, str], key: str, *, who: str, today: date, now: datetime) -> None:
    """Do to the item what the report says that the question was about."""
    section, meeting = proposal.get("section"), proposal.get("meeting")
    on = date.fromisoformat(meeting) if meeting else today
    match proposal.get("deed"):
        case "begin":
            edit.begin(store, key, who=who, now=now)
        case "reopen":
            edit.reopen(store, key, who=who, now=now)
        case "report":
            edit.report(store, key, on=on, who=who, now=now)
        case "close":
            edit.close(store, key, section=section, meeting=on, who=who, now=now)
        case "write_off":
            edit.write_off(store, key, reason=proposal["reason"], section=section, meeting=on, who=who, now=now)
        case "hand_over":
            edit.hand_over(store, key, to=proposal["to"], section=section, meeting=on, who=who, now=now)


def _put_together(store: Store, question: Question, *, who: str, today: date, now: datetime) -> None:
    """Let a new item that is a known one in other words give that its date and places, and be no item of its own."""
    if question.item is None:
        return
    item, known = store.items.get(question.item), _merged(store, question.proposal["same_as"])
    if known.status in ENDED:
        raise EndedError(f"item {known.key} has ended meanwhile: reopen it first, or say that this is a new one")
    if item.due_on and item.due_on not in {known.due_on, known.first_due_on}:
        edit.move(store, known.key, due_on=item.due_on, reason=item.source or "", who=who, today=today, now=now)
    is_known = not any(doubt.code in change.ABOUT_PERSON for doubt in item.doubts)
    names = [one.name for one in item.responsible]
    if names and is_known and not pairing.is_same_responsible(item.responsible, known.responsible):
        edit.assign(store, known.key, names=names, who=who, today=today, now=now)
    for place in store.items.places(item.key):
        store.items.add_place(known.key, document=place.document, line=place.line, quote=place.quote)
    edit.dismiss(store, item.key, reason=f"{SAME_AS}{known.key}", who=who, now=now)


def _merged(store: Store, key: str) -> Item:
    """Get the item, or the one that it was found to be the same as since it was asked about."""
    item = store.items.get(key)
    last = next((event for event in reversed(store.items.history(key)) if event.what == "dismissed"), None)
    is_merged = item.status is Status.DISMISSED and last is not None and last.detail.startswith(SAME_AS)
    return _merged(store, last.detail.removeprefix(SAME_AS)) if last and is_merged else item


def _origin(question: Question) -> str:
    return question.words if question.code == Doubts.ANSWERED_MOVE else question.source or ""


def _date_document(store: Store, key: str, day: date, *, who: str, today: date, now: datetime) -> None:
    """Say when a document's meeting was held; dates that could not be read without that are read now."""
    document = store.documents.get(key)
    if document.is_waiting:
        store.documents.assign(key, body=document.body, held_on=day)
    for item in store.items.list(body=document.body):
        if item.document == key and item.decided_on is None:
            dated = replace(item, decided_on=day)
            due_on = _readable(item, day)
            body = store.people.body(item.body)
            # Old minutes wake nobody: what was due long ago stays a question.
            if due_on and (today - due_on).days <= body.policy.old_after:
                codes = [Doubts.UNREADABLE_DATE]
                answer = due_on.isoformat()
                dated = change.settle(store, dated, codes, answer=answer, who=who, now=now, today=today)
                dated = replace(dated, due_on=due_on, first_due_on=due_on)
            change.save(store, dated, who=who, what="dated", now=now, detail=day.isoformat())


def _readable(item: Item, held_on: date) -> date | None:
    words = next((doubt.words for doubt in item.doubts if doubt.code == Doubts.UNREADABLE_DATE), None)
    due = dates.parse_due(words, base=held_on) if words else None
    return due.on if due and due.is_certain else None
