"""What a document brings to the body it belongs to: people, meetings, new items, places of known ones, and questions.

The caller has opened the transaction and recorded the document.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar

from tracker import reader
from tracker.core import reconcile
from tracker.core.model import (
    Action,
    Add,
    Ask,
    Body,
    Change,
    Doubt,
    Doubts,
    FollowUp,
    Item,
    Keep,
    NextMeeting,
    Person,
    Question,
    Revise,
    Statement,
)
from tracker.jobs import findings, meetings, people, questions
from tracker.jobs.arrival import IngestReport, Intake
from tracker.store import KeptDocument, Store, new_key

OF_VERSIONS = (Doubts.MOVED, Doubts.GONE)
ENDED_LATELY = timedelta(days=200)
"""So long after it ended a task may still be reported on: a list names what was done since the last meetings."""

Said = TypeVar("Said", Action, FollowUp)


def take(store: Store, intake: Intake) -> IngestReport:
    """Take in a document whose body is known."""
    minutes, body = intake.minutes, intake.body
    versions = _earlier_versions(store, intake)
    if minutes.is_draft and any(not version.is_draft for version in versions):
        return _outdated(intake)
    there, new = people.attend(store, minutes, body=body)
    said = _said_of_meetings(intake)
    meetings.announce(
        store,
        body.slug,
        said,
        document=intake.document.key,
        earlier=[version.key for version in versions],
        who=intake.who,
        today=intake.today,
        now=intake.now,
    )
    changes = _changes(store, intake, versions, there)
    return replace(
        _applied(store, changes, intake),
        is_new_version=bool(versions),
        met=tuple(person.name for person in new),
        meetings=tuple(one.on for one in said if not one.is_cancelled),
    )


def _changes(store: Store, intake: Intake, versions: Sequence[KeptDocument], there: Sequence[Person]) -> list[Change]:
    """Compare the document with what is kept."""
    known = _kept(store, intake, is_new_version=bool(versions))
    if versions:
        _withdraw(store, known, versions, intake)
    actions, reports = _read(store, intake, there)
    return reconcile.reconcile(
        actions,
        reports=reports,
        kept=known,
        is_new_version=bool(versions),
        policy=intake.body.policy,
        today=intake.today,
        held_on=intake.minutes.held_on,
        next_meeting=_next_meeting(store, intake),
        corrected=findings.corrected(store, known, intake),
        said=_said_before(store, versions),
    )


def _applied(store: Store, changes: Sequence[Change], intake: Intake) -> IngestReport:
    """Do to the kept items what the document says, and ask what it leaves in doubt."""
    added = [findings.add(store, one, intake) for one in changes if isinstance(one, Add)]
    kept = [findings.keep(store, one, intake) for one in changes if isinstance(one, Keep)]
    revised = [findings.revise(store, one, intake) for one in changes if isinstance(one, Revise)]
    asked = [findings.question(store, one, intake) for one in changes if isinstance(one, Ask)]
    asked += _about_meetings(store, intake)
    asked = [question for question in asked if questions.ask(store, question)]
    people.ask_about(store, [*added, *(one.item for one in revised)], today=intake.today)
    return IngestReport(
        intake.document.source,
        "ingested",
        intake.body.slug,
        intake.minutes.held_on,
        added=tuple(added),
        kept=tuple(kept),
        revised=tuple(revised),
        asked=tuple(asked),
        warnings=intake.minutes.warnings,
    )


def _read(store: Store, intake: Intake, there: Sequence[Person]) -> tuple[tuple[Action, ...], tuple[FollowUp, ...]]:
    """Read what the minutes ask for and say of earlier tasks; people are the body's and those who were there."""
    known = {person.key: person for person in (*people.group(store, intake.body), *there)}
    read = reader.understand(intake.minutes, known=tuple(known.values()))
    actions = (_dated(store, _without_strangers(action, known=known.keys()), intake) for action in read.actions)
    reports = (
        _dated(store, _of_known(report, known=known.keys()), intake) for report in (*read.follow_up, *read.mentions)
    )
    return tuple(actions), tuple(reports)


def _dated(store: Store, said: Said, intake: Intake) -> Said:
    """Let what is due at a meeting be due on its day, where the body's calendar tells it."""
    if said.due_meeting is None or intake.minutes.held_on is None:
        return said
    day = meetings.day_of(store, said.due_meeting, body=intake.body, since=intake.minutes.held_on)
    return replace(said, due_on=day)


def _of_known(report: FollowUp, *, known: Collection[str]) -> FollowUp:
    """Hand a task over to kept people only: a name that may be two of them is asked about."""
    if all(one.person is None or one.person in known for one in report.responsible):
        return report
    return replace(report, is_responsible_certain=False)


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


def _said_of_meetings(intake: Intake) -> list[Statement]:
    """Gather what the minutes say of this body's meetings, those announced first."""
    minutes, key, said_on = intake.minutes, intake.document.key, intake.minutes.held_on or intake.today
    announced = (Statement(one.on, key, place=one.place, stated_on=said_on) for one in _announced(intake))
    cancelled = (Statement(day, key, is_cancelled=True, stated_on=said_on) for day in minutes.cancelled_meetings)
    return [*announced, *cancelled]


def _announced(intake: Intake) -> list[NextMeeting]:
    """Give the coming meetings of this body; one without a name is its own where none bears the body's."""
    told = intake.minutes.next_meetings
    own = [one for one in told if is_called(intake.body, one.body)]
    return own or [one for one in told if one.body is None]


def is_called(body: Body, name: str | None) -> bool:
    """Tell whether the body goes by this name."""
    return name is not None and _fold(name) in {_fold(one) for one in body.names}


def _fold(name: str) -> str:
    return " ".join(name.casefold().split())


def _said_before(store: Store, versions: Iterable[KeptDocument]) -> dict[str, str]:
    """Gather by which words earlier versions told of items (their keys), or of which that is only asked (nothing)."""
    keys = [version.key for version in versions]
    if not keys:
        return {}
    asked = dict.fromkeys(store.doubts.words(keys, code=Doubts.MAYBE_REPORTED), "")
    told: defaultdict[str, set[str]] = defaultdict(set)
    for item, quote in store.items.quotes(keys):
        told[quote].add(item)
    return asked | {quote: items.pop() if len(items) == 1 else "" for quote, items in told.items()}


def _outdated(intake: Intake) -> IngestReport:
    """Change nothing for a draft that comes after the adjusted minutes; it stays among the documents."""
    told = "Det är ett utkast, och mötets justerade protokoll är redan inläst: ingenting har ändrats."
    minutes = intake.minutes
    return IngestReport(
        intake.document.source, "ingested", intake.body.slug, minutes.held_on, is_new_version=True, warnings=(told,)
    )


def _earlier_versions(store: Store, intake: Intake) -> list[KeptDocument]:
    """Find the other documents that tell of the same meeting."""
    held_on = intake.minutes.held_on
    versions = store.documents.versions(intake.body.slug, held_on) if held_on else []
    return [version for version in versions if version.key != intake.document.key]


def _kept(store: Store, intake: Intake, *, is_new_version: bool) -> list[Item]:
    """Gather the body's open items, those that ended lately and, for a new version, all that the meeting gave."""
    held_on = intake.minutes.held_on
    lately = store.items.ended(intake.body.slug, since=(held_on or intake.today) - ENDED_LATELY)
    items = {item.key: item for item in (*store.items.open_of(intake.body.slug), *lately)}
    if is_new_version and held_on:
        items |= {item.key: item for item in store.items.of_meeting(intake.body.slug, held_on)}
    return list(items.values())


def _withdraw(store: Store, known: Sequence[Item], versions: Sequence[KeptDocument], intake: Intake) -> None:
    """Take back what was asked about earlier versions: this one is asked about as it stands."""
    said = f"see {intake.document.source}"
    for item in known:
        # What another meeting's version lacks is still asked, whatever this one says.
        is_of_it = item.decided_on in {None, intake.minutes.held_on}
        if is_of_it and any(doubt.code in OF_VERSIONS for doubt in item.doubts):
            store.doubts.settle(item.key, answer=said, who=intake.who, at=intake.now, codes=OF_VERSIONS)
    for version in versions:
        questions.answer(store, Doubts.LOST_ALL, document=version.key, said=said, who=intake.who, now=intake.now)


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
