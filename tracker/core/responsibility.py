"""Whom an item is told to on a day: the holder of a role, who came after a leaver, who stands in for one who is away.

It asks neither when nor how; which members share an item is `shares`'.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from tracker.core import people as directory
from tracker.core.model import Body, Doubt, Doubts, Item, Mandate, Person, Responsible, Share

People = Mapping[str, Person]
"""By key."""


@dataclass(frozen=True)
class Reader:
    """Somebody who is told of an item, why, and for which of its shares (names)."""

    person: Person
    mandates: tuple[Mandate, ...] = ()
    shares: tuple[str, ...] = ()


def readers(item: Item, *, body: Body, people: People, today: date) -> tuple[Reader, ...]:
    """List those who are told of the item today, each once, those without an address among them.

    Of an item that members share only those are told who have not answered.
    """
    return _once(reader for _, found in _found(item, body=body, people=people, today=today) for reader in found)


def recipients(item: Item, *, body: Body, people: People, today: date) -> tuple[Reader, ...]:
    """List those of the readers who can be written to."""
    return tuple(one for one in readers(item, body=body, people=people, today=today) if one.person.email)


def gaps(item: Item, *, body: Body, people: People, today: date) -> Iterator[Doubt]:
    """Tell why nobody, or not everybody, can be written to about the item."""
    for one, found in _found(item, body=body, people=people, today=today):
        is_known = one.person if isinstance(one, Responsible) else one.people
        if not found and (is_known or isinstance(one, Share) or one.is_role):
            yield Doubt(Doubts.LEFT if is_known else Doubts.UNKNOWN_PERSON, one.name)
        without = [reader.person for reader in found if not reader.person.email]
        # Any of a share's people may answer for it: one who can be reached is enough.
        if len(without) == len(found) or isinstance(one, Responsible):
            yield from (Doubt(Doubts.NO_ADDRESS, person.name) for person in without)


def others(item: Item, *, reader: str, mandates: Iterable[Mandate]) -> tuple[str, ...]:
    """Name those who have the item together with the reader (a name); none of one that each answers for alone."""
    own = {reader, *(one.of for one in mandates)}
    return () if item.shares else tuple(one.name for one in item.responsible if one.name not in own)


def holders(responsible: Responsible, *, people: People, today: date, body: str | None = None) -> tuple[Person, ...]:
    """Find whom it rests on, whether away or not: for a role its holder, for a leaver the successor.

    Of several who hold a role those who sit in the body (a slug) are meant, if any does.
    """
    if responsible.person:
        person = people.get(responsible.person)
        heir = successor(person, people=people, today=today) if person else None
        return (heir,) if heir else ()
    return _holders_of_role(responsible.name, body=body, people=people, today=today) if responsible.is_role else ()


def successor(person: Person, *, people: People, today: date) -> Person | None:
    """Find the person or whoever came after; None at a chain's end, and when two bear the successor's name."""
    seen: set[str] = set()
    heir: Person | None = person
    while heir is not None and heir.has_left(today=today):
        seen.add(heir.key)
        heir = _other(heir.successor, people=people, seen=seen)
    return heir


def heir(person: Person, *, body: Body, people: People, today: date) -> Person | None:
    """Find who takes over a leaver's items: the successor, else the body's secretary; None when they have left too."""
    found = successor(person, people=people, today=today)
    secretary = None if found else named(body.secretary, people=people)
    return found or (successor(secretary, people=people, today=today) if secretary else None)


def present(person: Person, *, people: People, today: date) -> Person:
    """Find who reads a present person's letters: the one who stands in, or the person where nobody does."""
    reader = _followed(person, people=people, today=today)
    return reader.person if reader else person


def superiors(to: str, *, body: Body, people: People, today: date) -> tuple[Reader, ...]:
    """Find who is told when an item is escalated to the chair, the secretary, a role or a full name.

    Never somebody who has left or is away: who came after or stands in is told, else the body's secretary, else nobody.
    """
    name = {"chair": body.chair, "secretary": body.secretary}.get(to, to) or ""
    person = named(name, people=people)
    found = (person,) if person else _holders_of_role(name, body=body.slug, people=people, today=today)
    reachable = [reader for one in found if (reader := _here(one, people=people, today=today))]
    secretary = named(body.secretary, people=people)
    if not reachable and secretary and (reader := _here(secretary, people=people, today=today)):
        reachable = [Reader(reader.person, (Mandate("secretary", name), *reader.mandates))] if name else []
    return _once(reachable)


def named(name: str | None, *, people: People) -> Person | None:
    """Find the one of that name; None when nobody or more than one bears it."""
    return _other(name, people=people, seen=frozenset())


# --- one name's readers -----------------------------------------------------------------------------------------------


def _found(
    item: Item, *, body: Body, people: People, today: date
) -> Iterator[tuple[Responsible | Share, tuple[Reader, ...]]]:
    """Find the readers of each name that the item rests on."""
    if item.shares:
        groups = ", ".join(one.name for one in item.responsible if not one.person and not one.is_role)
        for share in item.shares:
            if share.answered_on is None:
                yield share, _of_share(share, groups=groups, body=body, people=people, today=today)
        return
    for one in item.responsible:
        yield one, _of_name(one, body=body, people=people, today=today)


def _of_share(share: Share, *, groups: str, body: Body, people: People, today: date) -> tuple[Reader, ...]:
    known = [people[key] for key in share.people if key in people]
    here = [person for person in known if not person.has_left(today=today)] or known[:1]
    if not share.people:
        role = Responsible(share.name, is_role=directory.is_role(share.name))
        found = _of_name(role, body=body, people=people, today=today)
    else:
        member = (Mandate("member", groups),) if groups else ()
        found = _once(_prefixed(_read(person, body=body, people=people, today=today), member) for person in here)
    return tuple(replace(reader, shares=(share.name,)) for reader in found)


def _of_name(one: Responsible, *, body: Body, people: People, today: date) -> tuple[Reader, ...]:
    if one.person and (person := people.get(one.person)):
        before = (Mandate("successor", one.after),) if one.after else ()
        return _once([_prefixed(_read(person, body=body, people=people, today=today), before)])
    if not one.is_role:
        return ()
    found = _holders_of_role(one.name, body=body.slug, people=people, today=today)
    held = (Mandate("holder", one.name),)
    return _once(_prefixed(_read(person, body=body, people=people, today=today), held) for person in found)


def _holders_of_role(words: str, *, body: str | None, people: People, today: date) -> tuple[Person, ...]:
    found = directory.match(words, [one for one in people.values() if one.role], day=today)
    return tuple(one for one in found if body in one.bodies) or found


def _read(person: Person, *, body: Body, people: People, today: date) -> Reader | None:
    """Find who reads what is written to a person: who came after or stands in, else the secretary.

    Where the secretary is away or gone too, whoever is only away reads it after all: better late than nobody.
    """
    reader = _followed(person, people=people, today=today)
    if reader:
        return reader
    secretary = named(body.secretary, people=people)
    found = _followed(secretary, people=people, today=today) if secretary and secretary != person else None
    if found:
        return _prefixed(found, (Mandate("secretary", person.name),))
    away = successor(person, people=people, today=today)
    after = (Mandate("successor", person.name),) if away != person else ()
    return Reader(away, after) if away else None


def _followed(person: Person, *, people: People, today: date) -> Reader | None:
    """Follow successors and stand-ins to somebody who is here; each is asked once, so a circle ends with nobody."""
    seen: set[str] = set()
    mandates: list[Mandate] = []
    current: Person | None = person
    while current is not None:
        seen.add(current.key)
        if current.has_left(today=today):
            mandates.append(Mandate("successor", current.name))
            current = _other(current.successor, people=people, seen=seen)
        elif current.is_away(today=today):
            mandates.append(Mandate("stand_in", current.name, current.away_until))
            current = _other(current.stand_in, people=people, seen=seen)
            # Who was asked to stand in and has left is nobody's choice any more, nor is who came after.
            if current is not None and current.has_left(today=today):
                return None
        else:
            return Reader(current, tuple(mandates))
    return None


def _here(person: Person, *, people: People, today: date) -> Reader | None:
    """Follow a person to somebody who can be written to and is not away, with or without a stand-in."""
    reader = _followed(person, people=people, today=today)
    is_here = reader and reader.person.email and not reader.person.is_absent(today=today)
    return reader if is_here else None


def _other(name: str | None, *, people: People, seen: Iterable[str]) -> Person | None:
    """Find the one of that name who was not asked yet; two of one name are not guessed at."""
    found = [one for one in people.values() if name and one.name == name and one.key not in seen]
    return found[0] if len(found) == 1 else None


def _prefixed(reader: Reader | None, mandates: tuple[Mandate, ...]) -> Reader | None:
    return replace(reader, mandates=mandates + reader.mandates) if reader else None


def _once(found: Iterable[Reader | None]) -> tuple[Reader, ...]:
    """Name each person once, with the nearest of their mandates and all of their shares."""
    told: dict[str, Reader] = {}
    for reader in found:
        if reader is not None:
            known = told.get(reader.person.key, reader)
            shares = dict.fromkeys((*known.shares, *reader.shares))
            nearest = min(known.mandates, reader.mandates, key=len)
            told[reader.person.key] = replace(known, mandates=nearest, shares=tuple(shares))
    return tuple(told.values())
