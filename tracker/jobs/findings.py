"""What comparing a document with the kept items found: new items, places of known ones, questions to be put."""

from dataclasses import replace

from tracker.core.model import Action, Add, Ask, Doubts, Item, Keep, Question, Status
from tracker.jobs import change, questions
from tracker.jobs.arrival import Intake
from tracker.store import Store, new_key

STATUS = {"open": Status.OPEN, "in_progress": Status.IN_PROGRESS, "done": Status.REPORTED}
"""What a row of the minutes says of itself. To close an item stays the meeting's word about one that is tracked."""

BY_HAND = {"moved": "due_on", "assigned": "responsible"}
"""Events of an item's history, and the field that a person then set."""


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
        doubts=new.doubts,
    )
    change.add(store, item, who=intake.who, what="read", now=intake.now, origin=document.source)
    _add_places(store, item.key, action, intake)
    return item


def keep(store: Store, known: Keep, intake: Intake) -> Item:
    """Keep where a known item stands in this document; nothing of the item itself is changed."""
    _add_places(store, known.item.key, known.action, intake)
    return known.item


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
    proposal = _proposal(ask.item, ask.action, corrected=corrected(store, ask.item))
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


def corrected(store: Store, item: Item) -> frozenset[str]:
    """Tell what a person has set by hand: no document's word against it is asked about."""
    done = {event.what for event in store.items.history(item.key)}
    return frozenset(field for what, field in BY_HAND.items() if what in done)
