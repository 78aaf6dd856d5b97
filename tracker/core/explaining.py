"""Why a document was read so: for every action the rule that found it, and why each field is certain or not."""

from collections.abc import Iterator, Sequence
from datetime import date

from tracker.core import dates, people, resolve
from tracker.core.model import Action, Minutes, Person
from tracker.core.reading import Reading


def explained(reading: Reading, *, known: Sequence[Person] = ()) -> Iterator[str]:
    """Yield lines for a person to read, in English; `known` are the people that the document was read with."""
    minutes = reading.minutes
    directory = resolve.directory(minutes, known)
    yield f"{minutes.source}: {minutes.body or 'body not told'}, {_day(minutes)}, language {minutes.language}"
    for warning in minutes.warnings:
        yield f"  {warning}"
    for action in reading.actions:
        yield f"line {action.line}: {action.text}"
        yield f"  found by: {_rule(action)}"
        yield f"  due: {_due(action, minutes.held_on)}"
        yield f"  responsible: {_responsible(action, directory)}"
        for doubt in action.doubts:
            yield f"  asked: {doubt.code}" + (f" ({doubt.words})" if doubt.words else "")
    for row in reading.follow_up:
        said = f"says {row.status_words!r}" if row.status_words else "says nothing of it"
        yield f"line {row.line}: {row.subject}: an earlier task, {row.status}: the text {said}"


def _day(minutes: Minutes) -> str:
    if minutes.held_on is None:
        return "day not told"
    return f"{minutes.held_on}{' (not in the head: concluded from the text)' if minutes.is_date_inferred else ''}"


def _rule(action: Action) -> str:
    kind = "a row or mark of an action list" if action.explicit else "a task that a decision or sentence gives"
    again = "".join(f", stated again on line {line}" for line in action.also_stated_at)
    return f"{action.rule or 'list'} ({kind}; sure to {action.certainty:.0%}){again}"


def _due(action: Action, held_on: date | None) -> str:
    if not action.due_words:
        return "none: no words say when"
    said = f"from {action.due_words!r} on line {action.due_line or action.line}"
    if action.due_on is None:
        return f"no day {said}: " + ("it says none" if action.is_due_certain else "it can't be read for sure")
    return f"{action.due_on} {said}: {'certain' if action.is_due_certain else 'asked'}; {_reckoned(action, held_on)}"


def _reckoned(action: Action, held_on: date | None) -> str:
    stated = dates.find_dates(action.due_words or "", base=held_on)
    if any(found.has_year for found in stated):
        return "the words state the year"
    if stated:
        return f"without a year it is the first such day from the meeting's, {held_on}, on"
    return f"reckoned from the meeting's day, {held_on}"


def _responsible(action: Action, directory: Sequence[Person]) -> str:
    if not action.responsible_words:
        return "nobody: no words name anybody"
    named = [_named(words, directory) for words in people.split(action.responsible_words, directory)]
    return f"from line {action.responsible_line or action.line}: " + "; ".join(named)


def _named(words: str, directory: Sequence[Person]) -> str:
    meant = people.meant(words, directory)
    if len(meant.people) == 1 and meant.is_certain and not meant.is_asked:
        return f"{words!r} is {meant.people[0].name}, whom alone of {len(directory)} known people it fits"
    if meant.people:
        return f"{words!r} may be {' or '.join(one.name for one in meant.people)}: asked"
    if people.is_role(words):
        return f"{words!r} is a role: whoever holds it on the day gets the letter"
    if people.is_body(words, directory):
        return f"{words!r} is a body or many people, kept as it stands"
    return f"{words!r} fits nobody of {len(directory)} known people: asked"
