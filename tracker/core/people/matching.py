"""Which known persons some words mean."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache

from tracker.core.model import Person
from tracker.core.people import naming, roles
from tracker.core.people.folding import COMMON, clean, fold, tokens
from tracker.core.people.kinds import is_first_name
from tracker.core.words import WORDS

_PARENTHESIS = re.compile(r"\(([^()]*)\)")
_ASIDE = re.compile(
    rf"\s[-–—]\s.*|[,;]?\s(?:{'|'.join(map(re.escape, (*WORDS.and_others, *WORDS.in_counsel)))})(?!\w).*", re.IGNORECASE
)
_GENITIVE = re.compile(r"(?<=\w)(?:[:'’]?s)$", re.IGNORECASE)
_GENERAL = frozenset(fold(word).removesuffix("s") for word in (*WORDS.organisation_starts, *WORDS.organisation_endings))


def match(words: str, known: Sequence[Person], *, day: date | None = None) -> tuple[Person, ...]:
    """Give the person that words mean: none when unknown, one when sure, all candidates when there are several.

    With a `day`, people who have left by then are left out. Words mean a full name or part of one, initials in
    capitals, or a role that somebody holds; an exact name beats a part of one, a part beats a slip of the pen.
    """
    if day is not None:
        known = [person for person in known if not person.has_left(today=day)]
    plain = clean(words)
    if not plain:
        return ()
    folded = fold(plain)
    by_alias = tuple(person for person in known if person.aliases and folded in _aliases(person.aliases))
    return by_alias or _match_clean(plain, known)


def _match_clean(plain: str, known: Sequence[Person]) -> tuple[Person, ...]:
    aside = " ".join(_PARENTHESIS.findall(plain))
    head, _, after = (part.strip() for part in clean(_ASIDE.sub("", _PARENTHESIS.sub(" ", plain))).partition(","))
    if not head:
        return ()
    if after and (turned := _named(f"{after} {head}", known)):  # Berg, Lisa
        return turned
    if after and is_first_name(after.split()[0]):
        return ()
    place = aside or after
    for form in _forms(head, known):
        if found := _named(form, known):
            return _in_place(found, place) if len(found) > 1 else found
    holders, role_place = roles.holders(f"{head}, {place}" if _place_words(place) else head, known)
    return _in_place(holders, role_place, is_needed=True) if role_place else holders


def _forms(head: str, known: Sequence[Person]) -> Iterable[str]:
    """Give the words as a name may stand in them, the likeliest first."""
    bare = roles.without_title(head)
    for form in dict.fromkeys((head, bare)):
        yield form
        yield from _without_place(form, known)
    # "Lisas chef" is not Lisa, and Andreas not Andrea's.
    last = head.split()[-1]
    if bare.endswith(last) and last.lower() not in COMMON:
        yield _GENITIVE.sub("", bare)


def _without_place(form: str, known: Sequence[Person]) -> Iterable[str]:
    """Give the words before the organisation of somebody known."""
    if form.count(" ") < 2:
        return
    plain = fold(form)
    places = dict.fromkeys(person.organisation for person in known if person.organisation)
    yield from (form[: -len(place)] for place in places if plain.endswith(" " + _folded(place)))


def _named(form: str, known: Sequence[Person]) -> tuple[Person, ...]:
    """Give those whom the words fit best."""
    written = tokens(form)
    if not written:
        return ()
    fits = [(fit, person) for person in known if (fit := naming.fit(written, naming.read(person.name)))]
    best = min((fit for fit, _ in fits), default=None)
    return tuple(person for fit, person in fits if fit == best)


def _in_place(found: tuple[Person, ...], place: str, *, is_needed: bool = False) -> tuple[Person, ...]:
    """Keep those of the organisation that the words tell; all when it tells nothing, unless it is needed."""
    told = _place_words(place)
    if not told:
        return found
    fitting = tuple(person for person in found if told & _place_words(person.organisation or ""))
    return fitting if fitting or is_needed else found


@lru_cache(maxsize=4096)
def _place_words(place: str) -> frozenset[str]:
    """Give the words that tell an organisation from others, without the genitive's s."""
    words = {fold(word).strip(".,").removesuffix("s") for word in place.split()}
    return frozenset(word for word in words if len(word) > 2 and word not in _GENERAL)


@lru_cache(maxsize=4096)
def _aliases(aliases: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(fold, aliases))


_folded = lru_cache(maxsize=4096)(fold)
