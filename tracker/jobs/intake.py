"""What a document brings to the body it belongs to: people, meetings, new items, places of known ones, and questions.

The caller has opened the transaction and recorded the document.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date

from tracker import reader
from tracker.core import reconcile
from tracker.core.model import (
    Action,
    Add,
    Ask,
    Body,
    Doubt,
    Doubts,
    Item,
    Keep,
    Minutes,
    Person,
    Question,
)
from tracker.core.reconcile import earlier
from tracker.jobs import findings, meetings, people, questions
from tracker.jobs.arrival import IngestReport, Intake
from tracker.store import Store, new_key

OF_VERSIONS = (Doubts.MOVED, Doubts.GONE)


def take(store: Store, intake: Intake) -> IngestReport:
    """Take in a document whose body is known."""
    minutes, body = intake.minutes, intake.body
    there, new = people.attend(store, minutes, body=body)
    versions = _earlier_versions(store, intake)
    announced = _announced(minutes, body)
    meetings.announce(
        store,
        body.slug,
        announced,
        document=intake.document.key,
        earlier=versions,
        who=intake.who,
        today=intake.today,
        now=intake.now,
    )
    known = _kept(store, intake, is_new_version=bool(versions))
    if versions:
        _withdraw(store, known, versions, intake)
    changes = reconcile.reconcile(
        [_dated(store, action, intake) for action in _actions(store, intake, there)],
        kept=known,
        is_new_version=bool(versions),
        policy=body.policy,
        today=intake.today,
        held_on=minutes.held_on,
        next_meeting=_next_meeting(store, intake),
        corrected={item.key: findings.corrected(store, item) for item in known} if versions else {},
    )
    added = [findings.add(store, one, intake) for one in changes if isinstance(one, Add)]
    kept = [findings.keep(store, one, intake) for one in changes if isinstance(one, Keep)]
    asked = [findings.question(store, one, intake) for one in changes if isinstance(one, Ask)]
    asked += _about_meetings(store, intake)
    asked = [question for question in asked if questions.ask(store, question)]
    people.ask_about(store, added, today=intake.today)
    return IngestReport(
        intake.document.source,
        "ingested",
        body.slug,
        minutes.held_on,
        is_new_version=bool(versions),
        added=tuple(added),
        kept=tuple(kept),
        asked=tuple(asked),
        met=tuple(person.name for person in new),
        meetings=announced,
        warnings=minutes.warnings,
    )


def _actions(store: Store, intake: Intake, there: Sequence[Person]) -> tuple[Action, ...]:
    """Read what the minutes ask for, its people found among the body's and those who were there.

    An earlier task that is told to go on and that nobody knows is asked for too.
    """
    known = {person.key: person for person in (*people.group(store, intake.body), *there)}
    read = reader.understand(intake.minutes, known=tuple(known.values()))
    still_open = [report for report in read.follow_up if report.status == "open"]
    # The body's items are many: they are only asked for when something is told of an earlier task.
    kept = store.items.list(body=intake.body.slug) if still_open else []
    found = (*read.actions, *earlier.unknown(still_open, actions=read.actions, kept=kept))
    return tuple(_without_strangers(action, known=known.keys()) for action in found)


def _dated(store: Store, action: Action, intake: Intake) -> Action:
    """Let a task that is due at a meeting be due on its day, where the body's calendar tells it."""
    if action.due_meeting is None or intake.minutes.held_on is None:
        return action
    day = meetings.day_of(store, action.due_meeting, body=intake.body, since=intake.minutes.held_on)
    return replace(action, due_on=day)


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


def _earlier_versions(store: Store, intake: Intake) -> list[str]:
    """Find the other documents that tell of the same meeting, by their keys."""
    held_on = intake.minutes.held_on
    versions = store.documents.versions(intake.body.slug, held_on) if held_on else []
    return [version.key for version in versions if version.key != intake.document.key]


def _kept(store: Store, intake: Intake, *, is_new_version: bool) -> list[Item]:
    """Gather the body's open items and, for a new version, all that the meeting gave, ended ones among them."""
    items = {item.key: item for item in store.items.open_of(intake.body.slug)}
    held_on = intake.minutes.held_on
    if is_new_version and held_on:
        items |= {item.key: item for item in store.items.of_meeting(intake.body.slug, held_on)}
    return list(items.values())


def _withdraw(store: Store, known: Sequence[Item], versions: Sequence[str], intake: Intake) -> None:
    """Take back what was asked about earlier versions: this one is asked about as it stands."""
    said = f"see {intake.document.source}"
    for item in known:
        if any(doubt.code in OF_VERSIONS for doubt in item.doubts):
            store.doubts.settle(item.key, answer=said, who=intake.who, at=intake.now, codes=OF_VERSIONS)
    for key in versions:
        questions.answer(store, Doubts.LOST_ALL, document=key, said=said, who=intake.who, now=intake.now)


def _next_meeting(store: Store, intake: Intake) -> date | None:
    """Find the body's next meeting as of today; for minutes that come after it, the one that followed them."""
    held_on = intake.minutes.held_on or date.min
    for since in (intake.today, held_on):
        days = [day for day in store.meetings.upcoming(intake.body.slug, today=since) if day > held_on]
        if days:
            return days[0]
    return None


def _about_meetings(store: Store, intake: Intake) -> Iterator[Question]:
    """Ask when the meeting was, and when the next one is, where nothing tells."""
    document, slug, today = intake.document, intake.body.slug, intake.today
    if intake.minutes.held_on is None:
        code = Doubts.NO_MEETING_DATE
        yield questions.about_document(document.key, source=document.source, body=slug, code=code, today=today)
    if _next_meeting(store, intake) is None:
        yield Question(key=new_key(), code=Doubts.NO_NEXT_MEETING, words="", body=slug, asked_on=today)
