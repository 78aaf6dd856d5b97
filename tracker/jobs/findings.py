"""What comparing a document with the kept items found: new items, places of known ones, questions to be put."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date

from tracker.core.model import Action, Add, Ask, Doubts, Event, FollowUp, Item, Keep, Question, Revise, Status, Step
from tracker.core.reconcile import steps
from tracker.core.reconcile.again import NOTED
from tracker.core.reconcile.review import LATER, PROGRESS
from tracker.core.reconcile.wording import fold
from tracker.jobs import change, questions
from tracker.jobs.arrival import Intake, Revised
from tracker.store import Store, new_key

SET_BY = {
    "moved": "due_on",
    "assigned": "responsible",
    "inherited": "responsible",
    "reworded": "text",
    **dict.fromkeys(("closed", "written_off", "handed_over", "reopened", "reported", "in_progress"), "status"),
}
"""Events of an item's history, and the field that was then set."""
BY_LETTER = frozenset({"reported", "in_progress", "answered"})
"""Events in which those responsible tell by the link in a letter how it goes."""
UNDONE = "undone"
DEEDS = {
    "reported": "report",
    "closed": "close",
    "written_off": "write_off",
    "handed_over": "hand_over",
    "in_progress": "begin",
    "reopened": "reopen",
}
"""What a document may do to an item's state, and what a person then does to it who says yes."""


def add(store: Store, new: Add, intake: Intake) -> Item:
    """Keep a new item under a key of its own."""
    action, document = new.action, intake.document
    item = Item(
        key=new_key(),
        body=intake.body.slug,
        text=action.text,
        responsible=action.responsible,
        due_on=action.due_on,
        status=Status.PROPOSED if new.is_proposed else Status.OPEN,
        decided_on=intake.minutes.held_on,
        arrived_on=intake.today,
        changed_at=intake.now,
        proposed_due_on=new.proposed_due_on,
        due_meeting=action.due_meeting,
        section=action.section,
        line=action.line,
        quote=action.quote,
        document=document.key,
        source=document.source,
        explicit=action.explicit,
        # In its words may stand those of the other, until somebody says that it is another task.
        is_confidential=new.maybe is not None and new.maybe.is_confidential,
        first_due_on=action.due_on,
        case_number=action.case_number,
        doubts=tuple(doubt for doubt in new.doubts if doubt.code != Doubts.MAYBE_SAME),
    )
    told = item if new.is_proposed else steps.as_told(item, action, meeting=_meeting(intake))
    kept = change.add(store, told, who=intake.who, what="read", now=intake.now, origin=document.source)
    _add_places(store, kept.key, action, intake)
    if new.maybe:
        _ask_whether_known(store, kept, new.maybe, today=intake.today)
        kept = store.items.get(kept.key)
    return kept


def _ask_whether_known(store: Store, item: Item, known: Item, *, today: date) -> None:
    """Ask about a new item whether it is a known one; a yes puts them together."""
    questions.ask(
        store,
        questions.about_item(
            item, code=Doubts.MAYBE_SAME, words=known.text, today=today, proposal={"same_as": known.key}
        ),
    )


def keep(store: Store, known: Keep, intake: Intake) -> Item:
    """Keep where a known item stands in this document; nothing of the item itself is changed."""
    _add_places(store, known.item.key, known.action, intake)
    return known.item


def revise(store: Store, known: Revise, intake: Intake) -> Revised:
    """Let the document do to a known item what it says, a line of history for each step, and keep where it says so."""
    document, item = intake.document, store.items.get(known.item.key)
    if known.action:
        _add_places(store, item.key, known.action, intake)
    for step in known.steps:
        store.items.add_place(item.key, document=document.key, line=step.line, quote=step.quote)
        settled = change.settle(
            store, item, _answered(step.what), answer=step.what, who=intake.who, now=intake.now, today=intake.today
        )
        item = change.save(
            store,
            _after(store, step, item, settled, intake),
            who=intake.who,
            what=step.what,
            now=intake.now,
            detail=step.detail,
            origin=document.source,
            visible=step.what != NOTED,
        )
    return Revised(item, tuple(step.what for step in known.steps))


def _after(store: Store, step: Step, before: Item, settled: Item, intake: Intake) -> Item:
    """Give the item as the step leaves it, with what the store and the steps before it have made of it."""
    after = replace(
        step.item,
        version=before.version,
        revision=before.revision,
        changed_at=before.changed_at,
        doubts=settled.doubts,
        reminded_through=_reminded(store, step, before, intake),
        shares=step.item.shares or (before.shares if step.item.responsible == before.responsible else ()),
    )
    is_waiting_no_more = after.status is Status.PROPOSED and settled.status is not Status.PROPOSED
    return change.opened(after, today=intake.today) if is_waiting_no_more else after


def _answered(what: str) -> Iterable[str]:
    """Tell which questions about an item a document's word answers."""
    if what == "moved":
        return change.ABOUT_DATE
    if what == "assigned":
        return change.ABOUT_PERSON
    return tuple(Doubts) if what in {"closed", "written_off", "handed_over"} else ()


def _reminded(store: Store, step: Step, before: Item, intake: Intake) -> date | None:
    if step.what == "assigned":
        return step.item.reminded_through
    return change.rewound(store, before, today=intake.today) if step.what == "moved" else before.reminded_through


def _add_places(store: Store, key: str, action: Action, intake: Intake) -> None:
    """Keep every line on which the document states the action."""
    document = intake.document.key
    store.items.add_place(key, document=document, line=action.line, quote=action.quote)
    texts = {block.line: block.plain for block in intake.minutes.blocks}
    for line in action.also_stated_at:
        store.items.add_place(key, document=document, line=line, quote=texts.get(line, ""))


def question(store: Store, ask: Ask, intake: Intake) -> Question:
    """Make the question about a known item that the document tells otherwise, or not at all."""
    document, slug, doubt = intake.document, intake.body.slug, ask.doubt
    if doubt.code == Doubts.LOST_ALL:
        # Not that item is in question but the version, which has none of them.
        return questions.about_document(
            document.key, source=document.source, body=slug, code=doubt.code, today=intake.today
        )
    if ask.action is not None:
        _add_places(store, ask.item.key, ask.action, intake)
    set_since = corrected(store, [ask.item], intake).get(ask.item.key, frozenset())
    proposal = _proposal(ask.item, ask.action, corrected=set_since)
    if doubt.code == Doubts.MOVED and ask.action and "text" not in set_since:
        proposal |= _reworded(ask.item, ask.action)
    if ask.report is not None:
        proposal = _reported(ask.report, ask.item, intake)
    asked = questions.about_item(ask.item, code=doubt.code, words=doubt.words, today=intake.today, proposal=proposal)
    return replace(asked, document=document.key, source=document.source, line=doubt.line)


def _proposal(item: Item, action: Action | None, *, corrected: frozenset[str]) -> dict[str, str]:
    """Tell what the document says otherwise, to be set by a yes; not what a person has set."""
    proposal: dict[str, str] = {}
    if action is None:
        return proposal
    if action.due_on and action.due_on != item.due_on and "due_on" not in corrected:
        proposal["due_on"] = action.due_on.isoformat()
    names = [one.name for one in action.responsible]
    if names and names != [one.name for one in item.responsible] and "responsible" not in corrected:
        proposal["responsible"] = ", ".join(names)
    return proposal


def _reworded(item: Item, action: Action) -> dict[str, str]:
    return {"text": action.text} if fold(action.text) != fold(item.text) else {}


def _reported(report: FollowUp, item: Item, intake: Intake) -> dict[str, str]:
    """Tell what a report would do to an item, in the plain words of a question's proposal."""
    held_on = intake.minutes.held_on
    whats = [step.what for step in steps.of_report(report, item, meeting=_meeting(intake))]
    deed = next((DEEDS[what] for what in whats if what in DEEDS), "")
    told = {
        "deed": deed,
        "due_on": report.due_on.isoformat() if report.due_on else "",
        "responsible": ", ".join(one.name for one in report.responsible),
        "section": report.section or "",
        "reason": report.reason or (report.quote if deed == "write_off" else ""),
        "to": report.handed_to or "",
        "meeting": held_on.isoformat() if held_on else "",
    }
    return {name: value for name, value in told.items() if value}


def _meeting(intake: Intake) -> steps.Meeting:
    return steps.Meeting(intake.minutes.held_on or intake.today, intake.body.policy)


def corrected(store: Store, items: Iterable[Item], intake: Intake) -> dict[str, frozenset[str]]:
    """Tell what was set since the document's meeting, by item key: no word of the document against it is acted on.

    For an item of that very meeting that is whatever was set since it was read; for others what a person has set or
    told, and whether later minutes have spoken of it.
    """
    known = {item.key: item for item in items}
    held_on, slug = intake.minutes.held_on, intake.body.slug
    documents = store.documents.names(slug)
    told_later = store.items.stated_after(slug, held_on) if held_on else frozenset()
    found = {
        key: _set_since(known[key], events, held_on=held_on, documents=documents)
        for key, events in store.history.of_many(known).items()
    }
    return {key: fields | {LATER} if key in told_later else fields for key, fields in found.items()}


def _set_since(
    item: Item, events: Iterable[Event], *, held_on: date | None, documents: Collection[str]
) -> frozenset[str]:
    fields: set[str] = set()
    for event in events:
        is_later = held_on is None or event.at.date() >= held_on
        if item.decided_on == held_on or (is_later and not event.origin):
            fields |= set(event.changes) if event.what == UNDONE else {SET_BY.get(event.what, "")}
        elif is_later and event.origin not in documents and event.what in BY_LETTER:
            fields.add(PROGRESS)
    return frozenset(fields - {""})
