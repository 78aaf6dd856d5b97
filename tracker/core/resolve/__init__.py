"""Candidates → actions: dates and people understood, and a doubt for each that is not. Never guesses in silence."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from tracker.core import dates, people
from tracker.core.model import Action, Candidate, Doubt, Doubts, Minutes, Person, Responsible, one_each
from tracker.core.resolve import restated
from tracker.core.words import WORDS


@dataclass(frozen=True)
class Who:
    """People found in the words of a cell, and what is doubtful about them."""

    responsible: tuple[Responsible, ...]
    doubts: tuple[Doubt, ...]


def actions(candidates: Iterable[Candidate], *, minutes: Minutes, known: Sequence[Person]) -> tuple[Action, ...]:
    """Return the actions in order; `known` is everybody whose name may stand there.

    A task that is stated again in the same section is one action, with the other lines beside it.
    """
    return restated.merged([_action(task, minutes, known) for task in candidates])


def _action(task: Candidate, minutes: Minutes, known: Sequence[Person]) -> Action:
    meant = who(task.responsible_words, known=known, day=minutes.held_on, line=task.responsible_line)
    due = when(task.due_words, minutes.held_on)
    doubts = meant.doubts + _due_doubts(due, task)
    if not task.explicit:
        doubts = (Doubt(Doubts.IMPLIED, line=task.line), *doubts)
    return Action(
        text=task.text,
        responsible=meant.responsible,
        responsible_words=", ".join(task.responsible_words) or None,
        due_on=due.on,
        due_words=task.due_words,
        explicit=task.explicit,
        section=task.section,
        line=task.line,
        quote=task.quote,
        status=_status(task.status_words),
        due_line=task.due_line,
        is_due_certain=due.is_certain,
        due_meeting=due.meeting,
        responsible_line=task.responsible_line,
        is_responsible_certain=not meant.doubts,
        also_stated_at=task.also_stated_at,
        doubts=doubts,
        rule=task.rule,
        certainty=task.certainty,
        case_number=task.case_number,
    )


def who(words: Sequence[str], *, known: Sequence[Person], day: date | None, line: int | None = None) -> Who:
    """Say whom words mean, an entry a person or body named; whoever is not plainly one of the known is doubted."""
    found: list[Responsible] = []
    doubts: list[Doubt] = []
    for name in people.regrouped(words, known):
        one, doubt = _one(name, known, day)
        found += [one] if one else []
        doubts += [replace(doubt, line=line)] if doubt else []
    by_name = {one.name: one for one in found}
    return Who(tuple(by_name.values()), tuple(doubts))


def _one(words: str, known: Sequence[Person], day: date | None) -> tuple[Responsible | None, Doubt | None]:
    """Whom the words mean. A role stays a role; several people who fit are none until somebody has chosen."""
    if people.is_role(words) and not people.is_name_like(words):
        return Responsible(words, is_role=True), None
    meant = people.meant(words, known, day=day)
    if len(meant.people) == 1 and meant.is_certain:
        # "Lisa?" names somebody and asks whether it is right
        asked = Doubt(Doubts.AMBIGUOUS_PERSON, words) if meant.is_asked else None
        return Responsible(meant.people[0].name, meant.people[0].key), asked
    if meant.people:
        return None, Doubt(Doubts.AMBIGUOUS_PERSON, words)
    if people.is_body(words, known):
        return Responsible(words), None
    return Responsible(words), Doubt(Doubts.UNKNOWN_PERSON, words)


def when(words: str | None, held_on: date | None) -> dates.Due:
    """Say which day due words mean as of the meeting's; where that is not known only a day with its year is one."""
    if words is None:
        return dates.Due(None, is_certain=True, kind="none", words="")
    if held_on is not None:
        return dates.parse_due(words, base=held_on)
    whole = [found for found in dates.find_dates(words, base=None) if found.has_year]
    if len(whole) == 1 and whole[0].end is None:
        return dates.Due(whole[0].start, whole[0].is_certain, "date", words)
    return dates.Due(None, is_certain=False, kind="unreadable", words=words)


def _due_doubts(due: dates.Due, task: Candidate) -> tuple[Doubt, ...]:
    if due.kind == "unreadable":
        return (Doubt(Doubts.UNREADABLE_DATE, due.words, task.due_line),)
    if due.kind in ("date", "meeting") and not due.is_certain:
        return (Doubt(Doubts.UNCERTAIN_DATE, due.words, task.due_line),)
    return ()


def _status(words: str | None) -> Literal["open", "in_progress", "done"]:
    said = (words or "").strip(" .").lower()
    if said in WORDS.done_words:
        return "done"
    return "in_progress" if said in WORDS.progress_words else "open"


def directory(minutes: Minutes, known: Sequence[Person] = ()) -> tuple[Person, ...]:
    """Everybody a name in the minutes can mean: `known` people, and those who attended and are not among them.

    Somebody who attended and is known is the known person. Initials that the attendance list explains are aliases here.
    """
    told = {one.name: one.initials for one in minutes.participants if one.initials}
    strangers = [
        Person(name, name, role=role, organisation=organisation)
        for name, role, organisation in _named(minutes)
        if not _is_known(name, known)
    ]
    aliases = {people.match(name, known)[0].key: short for name, short in told.items() if _is_known(name, known)}
    everybody = (*known, *strangers)
    return tuple(_called(person, aliases.get(person.key) or told.get(person.name)) for person in everybody)


def _called(person: Person, short: str | None) -> Person:
    return replace(person, aliases=(*person.aliases, short)) if short else person


def _named(minutes: Minutes) -> list[tuple[str, str | None, str | None]]:
    there = [(person.name, person.role, person.organisation) for person in minutes.participants]
    names = {name for name, _, _ in there}
    led = one_each(name for name in (minutes.chair, minutes.secretary) if name and name not in names)
    return there + [(name, None, None) for name in led]


def _is_known(name: str, known: Sequence[Person]) -> bool:
    return len(people.match(name, known)) == 1
