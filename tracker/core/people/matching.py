"""Which known persons some words mean."""

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from tracker.core.model import Person
from tracker.core.people import naming, roles
from tracker.core.people.folding import clean, fold, tokens
from tracker.core.words import sv

_PARENTHESIS = re.compile(r"\(([^()]*)\)")
_ASIDE = re.compile(
    rf"\s[-–—]\s.*|[,;]?\s(?:{'|'.join(map(re.escape, (*sv.AND_OTHERS, *sv.IN_COUNSEL)))})(?!\w).*", re.IGNORECASE
)
_GENITIVE = re.compile(r"(?<=\w)(?:[:'’]?s)$", re.IGNORECASE)
_GENERAL = frozenset(fold(word).removesuffix("s") for word in (*sv.ORGANISATION_STARTS, *sv.ORGANISATION_ENDINGS))


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
    by_alias = tuple(person for person in known if fold(plain) in _aliases(person.aliases))
    return by_alias or _match_clean(plain, known)


def _match_clean(plain: str, known: Sequence[Person]) -> tuple[Person, ...]:
    place = " ".join(_PARENTHESIS.findall(plain))
    head, _, after = clean(_ASIDE.sub("", _PARENTHESIS.sub(" ", plain))).partition(",")
    place = place or after
    for form in _forms(head, after):
        if found := _named(form, known):
            return _in_place(found, place) if len(found) > 1 else found
    holders, role_place = roles.holders(f"{head}, {place}" if _place_words(place) else head, known)
    return _in_place(holders, role_place, is_needed=True) if role_place else holders


def _forms(head: str, after: str) -> list[str]:
    """The words as names may stand in them, the likeliest first."""
    bare = roles.without_title(head)
    forms = [f"{after} {head}"] if after and len(after.split()) <= 2 else []
    forms += [head, bare]
    return list(dict.fromkeys([*forms, *(_GENITIVE.sub("", form) for form in forms[-2:])]))


def _named(form: str, known: Sequence[Person]) -> tuple[Person, ...]:
    """Those whom the words fit best."""
    best: list[Person] = []
    least = None
    for person in known:
        fit = naming.fit(tokens(_without_place(form, person.organisation)), naming.read(person.name))
        if fit is None or (least is not None and fit > least):
            continue
        best = [*best, person] if fit == least else [person]
        least = fit
    return tuple(best)


def _without_place(form: str, organisation: str | None) -> str:
    """Take the person's own organisation away behind the name."""
    if organisation and len(form) > len(organisation) and fold(form).endswith(" " + fold(organisation)):
        return form[: -len(organisation)]
    return form


def _in_place(found: tuple[Person, ...], place: str, *, is_needed: bool = False) -> tuple[Person, ...]:
    """Those of the organisation that the words tell; all when it tells nothing, unless it is needed."""
    told = _place_words(place)
    if not told:
        return found
    fitting = tuple(person for person in found if told & _place_words(person.organisation or ""))
    return fitting if fitting or is_needed else found


@lru_cache(maxsize=4096)
def _place_words(place: str) -> frozenset[str]:
    """The words that tell an organisation from others, without the genitive's s."""
    words = {fold(word).strip(".,").removesuffix("s") for word in place.split()}
    return frozenset(word for word in words if len(word) > 2 and word not in _GENERAL)


@lru_cache(maxsize=4096)
def _aliases(aliases: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(fold, aliases))
