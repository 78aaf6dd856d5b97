"""Words for a role, in any form, and who holds it. A deputy is never taken for the holder; an acting one only alone."""

import re
from collections.abc import Sequence
from functools import lru_cache

from tracker.core.model import Person
from tracker.core.people.folding import clean, fold
from tracker.core.words import WORDS, names

SHORTEST_TAIL = 3
_HEADS = {fold(form): fold(head) for head, definite in WORDS.role_heads.items() for form in (definite, head)}
_SHORT = {fold(short): fold(role) for short, role in WORDS.role_short.items()}
_SHORT_TAILS = tuple(short for short in _SHORT if len(short) > SHORTEST_TAIL and short.isalpha())
_QUALIFIERS = {fold(word) for word in WORDS.role_qualifiers}
_ARTICLES = {fold(word) for word in WORDS.role_articles}
_TITLES = {fold(word) for word in WORDS.titles}
_HEADINGS = {fold(word) for word in WORDS.person_headings if "ansvarig" in word}
"""Headings of a column that would be roles by their form."""
_LONGEST_FIRST = tuple(sorted(_HEADS, key=len, reverse=True))
_AND = re.compile(r"\s(?:och|samt|tillika)\s|[,;/&]")
_PLACE = re.compile(rf"\s(?:{'|'.join(WORDS.role_joints)})\s(?P<place>.+)$|,\s(?P<after>.+)$", re.IGNORECASE)
MOST_WORDS = 4


def is_role(words: str) -> bool:
    """Tell whether the words are a role, such as `ordföranden` or `tf kommunchef i Umeå`, and name nobody."""
    return read(words) is not None


def is_definite(words: str) -> bool:
    """Tell whether a role stands in its definite form, or in a short one: `sekreteraren`, `sekr`, not `sekreterare`."""
    last = fold(clean(words)).split()[-1:]
    return bool(last) and (is_short(last[0]) or headed(last[0]) not in (None, last[0]))


def is_short(word: str) -> bool:
    """Tell whether one word is the short form of a role: `Ordf.`, `nämndsekr`."""
    return _spelled_out(fold(word)) != fold(word)


@lru_cache(maxsize=4096)
def read(words: str) -> tuple[str, str | None] | None:
    """Give the role in one form and the organisation it is in, if the words tell it."""
    words = clean(words)
    found = _PLACE.search(words)
    role = _normal(words[: found.start()] if found else words)
    if role is None:
        return None
    return role, (found["place"] or found["after"]) if found else None


def _normal(words: str) -> str | None:
    """`Sekretariatschefens` → `sekretariatschef`; None when it is no role."""
    folded = fold(words)
    parts = " ".join(map(_spelled_out, folded.split())).split()
    if not 1 <= len(parts) <= MOST_WORDS or folded in _HEADINGS:
        return None
    *before, last = parts[1:] if parts[0] in _ARTICLES and len(parts) > 1 else parts
    last = last.rstrip(".")
    head = headed(last) or (headed(last[:-1]) if last.endswith("s") else None)
    # "IT chefen" is the IT-chef.
    if before and before[-1] in WORDS.abbreviations and head:
        head = f"{before.pop()}-{head}"
    return " ".join((*before, head)) if head and all(part in _QUALIFIERS for part in before) else None


@lru_cache(maxsize=4096)
def _spelled_out(word: str) -> str:
    """`nämndsekr.` → `nämndsekreterare`."""
    bare = word.rstrip(".")
    short = _SHORT.get(word, _SHORT.get(bare))
    if short:
        return short
    tail = next((tail for tail in _SHORT_TAILS if bare.endswith(tail)), None)
    return bare.removesuffix(tail) + _SHORT[tail] if tail else word


@lru_cache(maxsize=4096)
def headed(word: str) -> str | None:
    """Give the indefinite form of a folded word that ends like a role, or None."""
    if not word.endswith(_LONGEST_FIRST):
        return None
    form = next(form for form in _LONGEST_FIRST if word.endswith(form))
    return word[: -len(form)] + _HEADS[form]


def holders(words: str, known: Sequence[Person]) -> tuple[tuple[Person, ...], str | None]:
    """Give those who hold the role, and the organisation the words tell."""
    asked = read(words)
    if asked is None:
        return (), None
    role, place = asked
    exact = tuple(person for person in known if role in _held(person.role))
    if exact:
        return exact, place
    acting = tuple(person for person in known if f"{WORDS.acting} {role}" in _held(person.role))
    return acting if len(acting) == 1 or place else (), place


@lru_cache(maxsize=4096)
def _held(role: str | None) -> frozenset[str]:
    """Give the roles a person holds here; `ordförande i skolnämnden` is held elsewhere."""
    parts = (read(part) for part in _AND.split(role or ""))
    return frozenset(part[0] for part in parts if part and part[1] is None)


def holds(person: Person, words: str) -> bool:
    """Tell whether the words are a role that the person holds."""
    asked = read(words)
    return asked is not None and asked[0] in _held(person.role)


def without_title(words: str) -> str:
    """Take a role away that stands before or after a name: `Kommunchef Lisa Berg` → `Lisa Berg`."""
    parts = words.split()
    while len(parts) > 1 and _is_title(parts[0]):
        parts = parts[1:]
    while len(parts) > 1 and _is_title(parts[-1]) and parts[-1].islower() and not parts[-2].lower().endswith("s"):
        parts = parts[:-1]
    return " ".join(parts)


@lru_cache(maxsize=4096)
def _is_title(word: str) -> bool:
    plain = fold(word).rstrip(".")
    if plain in names.FIRST_NAMES or (len(plain) < 2 and not (word.islower() and plain in _SHORT)):
        return False
    return plain in _QUALIFIERS or plain in _TITLES or is_short(word) or headed(plain) is not None
