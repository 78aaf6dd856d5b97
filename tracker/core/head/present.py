"""The participants so far: each once, found again by name. Reads no document."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from tracker.core import people
from tracker.core.head import roster
from tracker.core.model import Participant, Person


def merged(found: Sequence[Participant], more: Iterable[Participant]) -> list[Participant]:
    """Each person once; a later mention fills in what the first one left out."""
    kept = list(found)
    for person in more:
        place = index(kept, person.name)
        if place is None:
            kept.append(person)
            continue
        known = kept[place]
        kept[place] = replace(
            known,
            organisation=known.organisation or person.organisation,
            role=known.role
            if known.role and not (person.role and roster.is_chair(person.role))
            else person.role or known.role,
            present=known.present and person.present,
            initials=known.initials or person.initials,
        )
    return kept


def index(participants: Sequence[Participant], words: str) -> int | None:
    """Return the one participant that a full name means, if there is one."""
    matches = people.match(words, as_people(participants))
    if len(matches) != 1:
        return None
    return next(i for i, person in enumerate(participants) if person.name == matches[0].name)


def as_people(participants: Iterable[Participant]) -> tuple[Person, ...]:
    """Participants as a directory to match names against; a person's key is the name."""
    return tuple(
        Person(p.name, p.name, role=p.role, organisation=p.organisation)
        for p in {p.name: p for p in participants}.values()
    )
