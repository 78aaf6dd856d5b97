"""What a document brings to the body it belongs to: people, meetings, new items, places of known ones, and questions.

The caller has opened the transaction and recorded the document.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal

from tracker.core import reading, reconcile
from tracker.core.model import (
    Action,
    Add,
    Ask,
    Body,
    Document,
    Doubt,
    Doubts,
    Item,
    Keep,
    Minutes,
    Person,
    Question,
    Status,
)
from tracker.jobs import change, people, questions
from tracker.store import Store, new_key

Outcome = Literal["ingested", "known", "waiting"]

STATUS = {"open": Status.OPEN, "in_progress": Status.IN_PROGRESS, "done": Status.REPORTED}
"""What a row of the minutes says of itself. To close an item stays the meeting's word about one that is tracked."""

BY_HAND = {"moved": "due_on", "assigned": "responsible"}
"""Events of an item's history, and the field that a person then set."""


@dataclass(frozen=True)
class IngestReport:
    """What a document brought. `known`: its content was read before; `waiting`: somebody must say whose it is."""

    source: str
    outcome: Outcome
    body: str | None = None
    held_on: date | None = None
    is_new_version: bool = False
    added: tuple[Item, ...] = ()
    """New items, those that wait in the review list among them."""
    kept: tuple[Item, ...] = ()
    """Known items that the document states again."""
    asked: tuple[Question, ...] = ()
    """Questions about known items and about the document; those about new items stand on the items."""
    met: tuple[str, ...] = ()
    """Names of people who were not known before."""
    meetings: tuple[date, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def tracked(self) -> tuple[Item, ...]:
        """New items that nothing holds back."""
        return tuple(item for item in self.added if item.status is not Status.PROPOSED)

    @property
    def proposed(self) -> tuple[Item, ...]:
        """New items that wait in the review list."""
        return tuple(item for item in self.added if item.status is Status.PROPOSED)


@dataclass(frozen=True)
class Intake:
    """A document on its way in: what it says, whose it is, and who brings it when."""

    document: Document
    minutes: Minutes
    body: Body
    who: str
    today: date
    now: datetime


def take(store: Store, intake: Intake) -> IngestReport:
    """Take in a document whose body is known."""
    minutes, body = intake.minutes, intake.body
    there, new = people.attend(store, minutes, body=body)
    meetings = _announced(minutes, body)
    store.meetings.set(body.slug, meetings, origin=intake.document.key)
    is_new_version = _is_new_version(store, intake)
    known = _kept(store, intake, is_new_version=is_new_version)
    changes = reconcile.reconcile(
        _actions(store, intake, there),
        kept=known,
        is_new_version=is_new_version,
        policy=body.policy,
        today=intake.today,
        held_on=minutes.held_on,
        next_meeting=_next_meeting(store, intake),
        corrected={item.key: _corrected(store, item) for item in known} if is_new_version else {},
    )
    added = [_add(store, one, intake) for one in changes if isinstance(one, Add)]
    kept = [_keep(store, one, intake) for one in changes if isinstance(one, Keep)]
    asked = [_question(store, one, intake) for one in changes if isinstance(one, Ask)]
    asked += _about_meetings(store, intake)
    asked = [question for question in asked if questions.ask(store, question)]
    people.ask_about(store, added, today=intake.today)
    return IngestReport(
        intake.document.source,
        "ingested",
        body.slug,
        minutes.held_on,
        is_new_version,
        added=tuple(added),
        kept=tuple(kept),
        asked=tuple(asked),
        met=tuple(person.name for person in new),
        meetings=meetings,
        warnings=minutes.warnings,
    )


# --- gathering -------------------------------------------------------------------------------------------------------


def _actions(store: Store, intake: Intake, there: Sequence[Person]) -> tuple[Action, ...]:
    """Read what the minutes ask for, its people found among the body's and those who were there."""
    known = {person.key: person for person in (*people.group(store, intake.body), *there)}
    read = reading.read(intake.document, known=tuple(known.values()))
    return tuple(_without_strangers(action, known=known.keys()) for action in read.actions)


def _without_strangers(action: Action, *, known: Collection[str]) -> Action:
    """Let the action rest on nobody but kept people: a name that may be two of them is asked about."""
    strangers = [one for one in action.responsible if one.person is not None and one.person not in known]
    if not strangers:
        return action
    return replace(
        action,
        responsible=tuple(replace(one, person=None) if one in strangers else one for one in action.responsible),
        is_responsible_certain=False,
        doubts=(
            *action.doubts,
            *(Doubt(Doubts.AMBIGUOUS_PERSON, one.name, action.responsible_line) for one in strangers),
        ),
    )


def _announced(minutes: Minutes, body: Body) -> tuple[date, ...]:
    """Give the coming meetings of this body; one without a name is its own where none bears the body's."""
    own = tuple(one.on for one in minutes.next_meetings if is_called(body, one.body))
    return own or tuple(one.on for one in minutes.next_meetings if one.body is None)


def is_called(body: Body, name: str | None) -> bool:
    """Tell whether the body goes by this name."""
    return name is not None and _fold(name) in {_fold(one) for one in body.names}


def _fold(name: str) -> str:
    return " ".join(name.casefold().split())


def _is_new_version(store: Store, intake: Intake) -> bool:
    held_on = intake.minutes.held_on
    if held_on is None:
        return False
    versions = store.documents.versions(intake.body.slug, held_on)
    return any(version.key != intake.document.key for version in versions)


def _kept(store: Store, intake: Intake, *, is_new_version: bool) -> list[Item]:
    """Gather the body's open items and, for a new version, all that the meeting gave, ended ones among them."""
    items = {item.key: item for item in store.items.open_of(intake.body.slug)}
    held_on = intake.minutes.held_on
    if is_new_version and held_on:
        items |= {item.key: item for item in store.items.of_meeting(intake.body.slug, held_on)}
    return list(items.values())


def _corrected(store: Store, item: Item) -> frozenset[str]:
    """Tell what a person has set by hand: no document's word against it is asked about."""
    done = {event.what for event in store.items.history(item.key)}
    return frozenset(field for what, field in BY_HAND.items() if what in done)


def _next_meeting(store: Store, intake: Intake) -> date | None:
    """Find the body's next meeting as of today; for minutes that come after it, the one that followed them."""
    held_on = intake.minutes.held_on or date.min
    for since in (intake.today, held_on):
        days = [day for day in store.meetings.upcoming(intake.body.slug, today=since) if day > held_on]
        if days:
            return days[0]
    return None


# --- applying --------------------------------------------------------------------------------------------------------


def _add(store: Store, new: Add, intake: Intake) -> Item:
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


def _keep(store: Store, known: Keep, intake: Intake) -> Item:
    _add_places(store, known.item.key, known.action, intake)
    return known.item


def _add_places(store: Store, key: str, action: Action, intake: Intake) -> None:
    """Keep every line on which the document states the action."""
    document = intake.document.key
    store.items.add_place(key, document=document, line=action.line, quote=action.quote)
    texts = {block.line: block.plain for block in intake.minutes.blocks}
    for line in action.also_stated_at:
        store.items.add_place(key, document=document, line=line, quote=texts.get(line, ""))


def _question(store: Store, ask: Ask, intake: Intake) -> Question:
    document, slug, doubt = intake.document, intake.body.slug, ask.doubt
    if doubt.code == Doubts.LOST_ALL:
        # Not that item is in question but the version, which has none of them.
        return questions.about_document(
            document.key, source=document.source, body=slug, code=doubt.code, today=intake.today
        )
    if ask.action is not None:
        _add_places(store, ask.item.key, ask.action, intake)
    proposal = _proposal(ask.item, ask.action, corrected=_corrected(store, ask.item))
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


def _about_meetings(store: Store, intake: Intake) -> Iterator[Question]:
    """Ask when the meeting was, and when the next one is, where nothing tells."""
    document, slug, today = intake.document, intake.body.slug, intake.today
    if intake.minutes.held_on is None:
        code = Doubts.NO_MEETING_DATE
        yield questions.about_document(document.key, source=document.source, body=slug, code=code, today=today)
    code = Doubts.NO_NEXT_MEETING
    if _next_meeting(store, intake) is None:
        yield Question(key=new_key(), code=code, words="", body=slug, asked_on=today)
    else:
        questions.answer(store, code, body=slug, said="announced", who=intake.who, now=intake.now)
