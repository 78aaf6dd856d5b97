"""What rests on many, each of whom answers for a part: `respektive kommun`, `kansliet`, `Torggruppen`.

Who reads a letter about it is `responsibility`'s to say.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from tracker.core import people as directory
from tracker.core.model import Body, Person, Responsible, Share

Member = tuple[str, Person | None]
"""A member by the name that the body's list has, and who that is, when one person is known by it."""


def fan_out(
    responsible: Sequence[Responsible],
    *,
    body: Body,
    bodies: Iterable[Body],
    people: Collection[Person],
    today: date,
) -> tuple[Share, ...]:
    """Give the shares of an item of `body`, where it rests on a group; none where it rests on nobody but people.

    Words for each member mean those of the item's own body, the name of a body its members, that of a unit those who
    work there. Where it rests on others too each of them has a share. Words that name nobody known have none.
    """
    of_groups = dict.fromkeys(
        share
        for one in responsible
        if not one.person and not one.is_role
        for share in _of_words(one.name, body=body, bodies=bodies, people=people, today=today)
    )
    if not of_groups:
        return ()
    taken = {key for share in of_groups for key in share.people}
    own = (Share(one.name, (one.person,) if one.person else ()) for one in responsible if one.person or one.is_role)
    return (*of_groups, *(share for share in own if not taken & set(share.people)))


def refreshed(kept: Sequence[Share], wanted: Sequence[Share], *, since: date) -> tuple[Share, ...]:
    """Give the shares as members have come and gone: answers stay, also of those who have gone.

    Who still owes an answer and has gone owes none any more; who has come owes one, and is told of it from `since` on.
    """
    renewed = [_renewed(_same(share, kept), share, since=since) for share in wanted]
    names = {share.name for share in renewed}
    return (*(share for share in kept if share.answered_on and share.name not in names), *renewed)


def members(body: Body, *, people: Collection[Person], today: date) -> list[Member]:
    """List who sits in a body, without those who have left.

    They are the members that bodies.toml names; where it names none, those with an address whose own row names the
    body: a guest whom an attendance list names has none.
    """
    if body.members:
        listed = [(name, _called(name, body=body, people=people)) for name in body.members]
    else:
        listed = [(person.name, person) for person in people if body.slug in person.bodies and person.email]
    return [(name, person) for name, person in listed if person is None or not person.has_left(today=today)]


def _of_words(
    words: str, *, body: Body, bodies: Iterable[Body], people: Collection[Person], today: date
) -> Iterator[Share]:
    role = directory.each(words)
    if role is not None:
        sitting = members(body, people=people, today=today)
        yield from _apart([one for one in sitting if not role or (one[1] and directory.holds(one[1], role))])
        return
    meant = [one for one in bodies if directory.fold(words) in map(directory.fold, one.names)]
    if len(meant) == 1:
        yield from _apart(members(meant[0], people=people, today=today))
        return
    unit = [one for one in people if directory.is_of_unit(one, words) and not one.has_left(today=today)]
    own = [one for one in unit if body.slug in one.bodies or one.name in body.members]
    if unit:
        yield Share(words, tuple(person.key for person in own or unit))


def _apart(sitting: Sequence[Member]) -> Iterator[Share]:
    """Give a share to each organisation, any of whose members answers for it; where all are of one, to each member."""
    organisations: dict[str, list[Person]] = {}
    for _, person in sitting:
        if person and person.organisation:
            organisations.setdefault(directory.fold(person.organisation), []).append(person)
    if len(organisations) < 2:
        yield from (Share(name, (person.key,) if person else ()) for name, person in sitting)
        return
    for found in organisations.values():
        yield Share(found[0].organisation or "", tuple(person.key for person in found))
    for name, person in sitting:
        if person is None or not person.organisation:
            yield Share(name, (person.key,) if person else ())


def _called(name: str, *, body: Body, people: Collection[Person]) -> Person | None:
    """Find the one of that name; of two the one who sits here, and nobody when that is not one either."""
    found = [one for one in people if one.name.casefold() == name.casefold()]
    sitting = [one for one in found if body.slug in one.bodies]
    best = sitting if len(found) > 1 else found
    return best[0] if len(best) == 1 else None


def _same(share: Share, kept: Sequence[Share]) -> Share | None:
    """Find the share as it was: members go by their names, and by their people where two bear one name."""
    named = [one for one in kept if one.name == share.name]
    return max(named, key=lambda one: len(set(one.people) & set(share.people)), default=None)


def _renewed(old: Share | None, new: Share, *, since: date) -> Share:
    if old is None:
        return replace(new, since=since)
    # Whom the list does not know somebody may have named by hand.
    people = new.people or old.people
    is_known = old.answered_on is not None or old.people == people or set(old.people) & set(people)
    return replace(old, people=people, since=old.since if is_known else since)
