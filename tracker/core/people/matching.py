"""Which known persons some words mean."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from tracker.core.model import Person
from tracker.core.people import kinds, members, naming, pieces, places, roles
from tracker.core.people.folding import COMMON, clean, fold, tokens
from tracker.core.people.naming import Fit
from tracker.core.people.pieces import Piece
from tracker.core.words import WORDS

_EVERYBODY = frozenset(map(fold, WORDS.everybody))
_GENITIVE = re.compile(r"(?<=\w)(?:[:'’]?s)$", re.IGNORECASE)
LONGEST = 200
"""Letters; what is longer is a sentence and names nobody."""
_ADDRESS_JOINTS = re.compile(r"[._+-]+")


@dataclass(frozen=True)
class Meant:
    """Whom words mean: one when they name somebody, several when they name either, nobody when none is known.

    When `is_certain` is False they are only people to ask about. When `is_asked` the words ask themselves: `Ben?`.
    """

    people: tuple[Person, ...] = ()
    is_certain: bool = True
    is_asked: bool = False


def match(words: str, known: Sequence[Person], *, day: date | None = None) -> tuple[Person, ...]:
    """Give the person that words mean: none when unknown, one when sure, all candidates when there are several.

    With a `day`, people who have left by then are left out. Words mean a full name or part of one, initials in
    capitals, or a role that somebody holds; an exact name beats a part of one, a part beats a slip of the pen.
    """
    found = meant(words, known, day=day)
    return found.people if found.is_certain or len(found.people) > 1 else ()


def candidates(words: str, known: Sequence[Person], *, day: date | None = None) -> tuple[Person, ...]:
    """Give everybody to ask about: those that `match` gives, and one who is too far away to be sure of."""
    return meant(words, known, day=day).people


def is_body(words: str, known: Sequence[Person]) -> bool:
    """Tell whether the words are for many people: by their form, or as the organisation of somebody known."""
    return (
        kinds.is_body_like(words)
        or fold(clean(words)) in _EVERYBODY
        or members.each(words) is not None
        or places.is_known(words, known)
    )


def meant(words: str, known: Sequence[Person], *, day: date | None = None) -> Meant:
    """Tell whom words mean and how sure that is."""
    if day is not None:
        known = [person for person in known if not person.has_left(today=day)]
    if len(words) > LONGEST:
        return Meant()
    local = pieces.address(words)
    if local is not None:
        return _of_address(words, local, known)
    plain = clean(words)
    sides = pieces.alternatives(plain)
    if len(sides) > 1:
        either = tuple(dict.fromkeys(person for side in sides for person in meant(side, known).people))
        return Meant(either, is_certain=len(either) > 1)
    piece = pieces.read(words)
    folded = fold(plain)
    by_alias = tuple(person for person in known if person.aliases and folded in _aliases(person.aliases))
    found = Meant(by_alias) if by_alias else _of_piece(piece, known)
    return replace(found, is_asked=True) if piece.is_asked else found


def _of_address(words: str, local: str, known: Sequence[Person]) -> Meant:
    """A whole address is its owner's; the name in one says who it is where it is more than a first name."""
    owners = tuple(person for person in known if person.email and person.email.casefold() in words.casefold())
    if owners:
        return Meant(owners)
    parts = [part.capitalize() for part in _ADDRESS_JOINTS.split(local) if part]
    return Meant(_named(" ".join(parts), known).people, is_certain=len(parts) > 1)


def _of_piece(piece: Piece, known: Sequence[Person]) -> Meant:
    if not piece.name:
        return Meant()
    if found := _turned(piece, known):
        return found
    if piece.beside and kinds.is_first_name(piece.beside[0].split()[0]):
        return Meant()
    bare = roles.without_title(piece.name)
    title = piece.name.removesuffix(bare).strip()
    for form, place in _forms(piece.name, bare, known):
        found = _named(form, known)
        if found.people:
            return _told_apart(found, (*piece.beside, title, place), known)
    return Meant(_holders(piece, known))


def _turned(piece: Piece, known: Sequence[Person]) -> Meant | None:
    """Try `Berg, Lisa`, and a place or role that stands before the name it tells of: `Dalfors (Lisa)`."""
    if not piece.beside:
        return None
    other, *more = piece.beside
    found = _named(f"{other} {piece.name}", known)
    if found.people and found.is_certain:
        return found
    if places.is_known(piece.name, known) or roles.is_role(piece.name):
        found = _named(other, known)
        return _told_apart(found, (piece.name, *more), known) if found.people else None
    return None


def _forms(name: str, bare: str, known: Sequence[Person]) -> Iterable[tuple[str, str]]:
    """Give the words as a name may stand in them, the likeliest first, and the organisation that each leaves over."""
    for form in dict.fromkeys((name, bare)):
        yield form, ""
        if divided := places.cut(form, known):
            yield divided
    *first, last = bare.split() or [""]
    if len(first) > 1 and last.lower() in WORDS.parties:
        yield " ".join(first), ""
    # "Lisas chef" is not Lisa, and Andreas not Andrea's.
    if name.endswith(last) and last.lower() not in COMMON and (form := _GENITIVE.sub("", bare)) != bare:
        yield form, ""


def _named(form: str, known: Sequence[Person]) -> Meant:
    """Give those whom the words fit best."""
    written = tokens(form)
    if not written:
        return Meant()
    starts = naming.starts(written)
    likely = ((person, name) for person in known if (name := naming.read(person.name)).may_begin(starts))
    fits = [(fit, person) for person, name in likely if (fit := naming.fit(written, name))]
    best = min((fit for fit, _ in fits), default=Fit.HINT)
    return Meant(tuple(person for fit, person in fits if fit == best), is_certain=best != Fit.HINT)


def _told_apart(found: Meant, beside: Iterable[str], known: Sequence[Person]) -> Meant:
    """Keep those of the organisation or role that stands beside; one of another organisation is not sure any more."""
    told = [words for words in beside if words]
    people = found.people
    for words in told if len(people) > 1 else ():
        fitting = tuple(person for person in people if roles.holds(person, words) or places.is_of(person, words))
        people = fitting or people
    is_doubtful = any(_is_other(person, words, known) for person in people[:1] for words in told)
    return Meant(people, is_certain=found.is_certain and not (is_doubtful and len(people) == 1))


def _is_other(person: Person, words: str, known: Sequence[Person]) -> bool:
    is_letter = len(words.strip(" .")) == 1 and words.strip(" .").lower() not in WORDS.parties
    return is_letter or places.is_other(person, words, known)


def _holders(piece: Piece, known: Sequence[Person]) -> tuple[Person, ...]:
    place = next((words for words in piece.beside if places.words_of(words)), "")
    holders, of = roles.holders(f"{piece.name}, {place}" if place else piece.name, known)
    return tuple(person for person in holders if places.is_of(person, of)) if of else holders


@lru_cache(maxsize=4096)
def _aliases(aliases: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(fold, aliases))
