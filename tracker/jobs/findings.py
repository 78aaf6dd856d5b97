"""What comparing a document with the kept items found: new items, places of known ones, questions to be put."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from tracker.core.model import Action, Add, Ask, Doubts, Event, FollowUp, Item, Keep, Question, Revise, Status
from tracker.core.reconcile import steps
from tracker.core.reconcile.again import NOTED
from tracker.jobs import change, questions
from tracker.jobs.arrival import Intake
from tracker.store import Store, new_key

STATUS = {"open": Status.OPEN, "in_progress": Status.IN_PROGRESS, "done": Status.REPORTED}
"""What a row of the minutes says of itself. To close an item stays the meeting's word about one that is tracked."""

SET_BY = {
    "moved": "due_on",
    "assigned": "responsible",
    "inherited": "responsible",
    "reworded": "text",
    **dict.fromkeys(("closed", "written_off", "handed_over", "reopened", "reported", "in_progress"), "status"),
}
"""Events of an item's history, and the field that was then set."""
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
        status=Status.PROPOSED if new.is_proposed else STATUS[action.status],
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
        first_due_on=action.due_on,
        case_number=action.case_number,
        doubts=tuple(doubt for doubt in new.doubts if doubt.code != Doubts.MAYBE_SAME),
    )
    kept = change.add(store, item, who=intake.who, what="read", now=intake.now, origin=document.source)
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


def revise(store: Store, known: Revise, intake: Intake) -> Item:
    """Let the document do to a known item what it says, a line of history for each step, and keep where it says so."""
    document, item = intake.document, store.items.get(known.item.key)
    if known.action:
        _add_places(store, item.key, known.action, intake)
    for step in known.steps:
        store.items.add_place(item.key, document=document.key, line=step.line, quote=step.quote)
        settled = change.settle(
            store, item, _answered(step.what), answer=step.what, who=intake.who, now=intake.now, today=intake.today
        )
        after = replace(step.item, version=item.version, revision=item.revision, changed_at=item.changed_at)
        after = replace(after, doubts=settled.doubts, reminded_through=_reminded(store, item, after, intake))
        item = change.save(
            store,
            after,
            who=intake.who,
            what=step.what,
            now=intake.now,
            detail=step.detail,
            origin=document.source,
            visible=step.what != NOTED,
        )
    return item


def _answered(what: str) -> Iterable[str]:
    """Tell which questions about an item a document's word answers."""
    if what == "moved":
        return change.ABOUT_DATE
    if what == "assigned":
        return change.ABOUT_PERSON
    return tuple(Doubts) if what in {"closed", "written_off", "handed_over"} else ()


def _reminded(store: Store, before: Item, after: Item, intake: Intake) -> date | None:
    if after.reminded_through is None or after.due_on == before.due_on:
        return after.reminded_through
    return change.rewound(store, before, today=intake.today)


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
    if ask.report is not None:
        proposal = reported(ask.report, ask.item, intake)
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


def reported(report: FollowUp, item: Item, intake: Intake) -> dict[str, str]:
    """Tell what a report would do to an item, in the plain words of a question's proposal."""
    held_on = intake.minutes.held_on
    meeting = steps.Meeting(held_on or intake.today, intake.body.policy)
    whats = [step.what for step in steps.of_report(report, item, meeting=meeting)]
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


def corrected(store: Store, items: Iterable[Item], intake: Intake) -> dict[str, frozenset[str]]:
    """Tell what was set since the document's meeting, by item key: no word of the document against it is acted on.

    For an item of that very meeting that is whatever was set since it was read; for others what a person has set.
    """
    known = {item.key: item for item in items}
    histories = store.history.of_many(known)
    return {key: _set_since(known[key], events, intake.minutes.held_on) for key, events in histories.items()}


def _set_since(item: Item, events: Iterable[Event], held_on: date | None) -> frozenset[str]:
    fields: set[str] = set()
    for event in events:
        is_later = held_on is None or event.at.date() >= held_on
        if item.decided_on == held_on or (is_later and not event.origin):
            fields |= set(event.changes) if event.what == UNDONE else {SET_BY.get(event.what, "")}
    return frozenset(fields - {""})
