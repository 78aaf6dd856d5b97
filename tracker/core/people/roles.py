"""Words for a role, in any form, and who holds it. A deputy is never taken for the holder; an acting one only alone."""

import re
from collections.abc import Sequence
from functools import lru_cache

from tracker.core.model import Person
from tracker.core.people.folding import clean, fold
from tracker.core.words import WORDS, names

_HEADS = {fold(form): fold(head) for head, definite in WORDS.role_heads.items() for form in (definite, head)}
_SHORT = {fold(short): fold(role) for short, role in WORDS.role_short.items()}
_QUALIFIERS = {fold(word) for word in WORDS.role_qualifiers}
_LONGEST_FIRST = sorted(_HEADS, key=len, reverse=True)
_AND = re.compile(r"\s(?:och|samt|tillika)\s|[,;/&]")
_PLACE = re.compile(rf"\s(?:{'|'.join(WORDS.role_joints)})\s(?P<place>.+)$|,\s(?P<after>.+)$", re.IGNORECASE)
MOST_WORDS = 4


def is_role(words: str) -> bool:
    """Tell whether the words are a role, such as `ordföranden` or `tf kommunchef i Umeå`, and name nobody."""
    return read(words) is not None


def is_definite(words: str) -> bool:
    """Tell whether a role stands in its definite form: `sekreteraren`, not `sekreterare`."""
    last = fold(clean(words)).split()[-1:]
    return bool(last) and headed(last[0]) not in (None, last[0])


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
    parts = [_SHORT.get(part, _SHORT.get(part.rstrip("."), part)) for part in fold(words).split()]
    if not 1 <= len(parts) <= MOST_WORDS or not all(part in _QUALIFIERS for part in parts[:-1]):
        return None
    last = parts[-1].rstrip(".")
    head = headed(last) or (headed(last[:-1]) if last.endswith("s") else None)
    return " ".join((*parts[:-1], head)) if head else None


@lru_cache(maxsize=4096)
def headed(word: str) -> str | None:
    """Give the indefinite form of a folded word that ends like a role, or None."""
    for form in _LONGEST_FIRST:
        if word.endswith(form):
            return word[: -len(form)] + _HEADS[form]
    return None


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


def without_title(words: str) -> str:
    """Take a role away that stands before or after a name: `Kommunchef Lisa Berg` → `Lisa Berg`."""
    parts = words.split()
    while len(parts) > 1 and _is_title(parts[0]):
        parts = parts[1:]
    while len(parts) > 1 and _is_title(parts[-1]) and parts[-1].islower() and not parts[-2].lower().endswith("s"):
        parts = parts[:-1]
    return " ".join(parts)


def _is_title(word: str) -> bool:
    plain = fold(word).rstrip(".")
    if plain in names.FIRST_NAMES or len(plain) < 2:
        return False
    return plain in _QUALIFIERS or plain in _SHORT or headed(plain) is not None
