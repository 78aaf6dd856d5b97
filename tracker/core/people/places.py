"""Organisations that stand beside a name, and whose people they tell from others."""

from collections.abc import Sequence
from functools import lru_cache

from tracker.core.model import Person
from tracker.core.people.folding import COMMON, fold
from tracker.core.words import WORDS

_GENERAL = frozenset(fold(word).removesuffix("s") for word in (*WORDS.organisation_starts, *WORDS.organisation_endings))
_JOINTS = frozenset(WORDS.role_joints)


@lru_cache(maxsize=4096)
def words_of(place: str) -> frozenset[str]:
    """Give the words that tell an organisation from others, without the genitive's s."""
    words = {fold(word).strip(".,").removesuffix("s") for word in place.split()}
    return frozenset(word for word in words if len(word) > 2 and word not in _GENERAL)


def is_of(person: Person, place: str) -> bool:
    """Tell whether a place is the person's organisation."""
    return bool(words_of(place) & words_of(person.organisation or ""))


def is_known(place: str, known: Sequence[Person]) -> bool:
    """Tell whether the words are the organisation of somebody known, and nothing else."""
    told = words_of(place)
    return bool(told) and any(told <= words_of(person.organisation) for person in known if person.organisation)


def is_other(person: Person, place: str, known: Sequence[Person]) -> bool:
    """Tell whether the words are another organisation than the person's."""
    if not person.organisation or not words_of(place) or is_of(person, place):
        return False
    return is_known(place, known) or fold(place).split()[-1] in _GENERAL


def cut(words: str, known: Sequence[Person]) -> tuple[str, str] | None:
    """Divide words that end in the organisation of somebody known: `Anna i Dalfors` → Anna, Dalfors."""
    parts = words.split()
    start = len(parts)
    while start > 1 and (is_known(parts[start - 1], known) or _is_general(parts[start - 1])):
        start -= 1
    place = " ".join(parts[start:])
    # A surname is no organisation, even one that is a place as well.
    if not words_of(place) or any(part.lower() in COMMON for part in parts[start:]):
        return None
    end = start - 1 if start > 1 and parts[start - 1].lower() in _JOINTS else start
    return " ".join(parts[:end]), place


def _is_general(word: str) -> bool:
    return fold(word).removesuffix("s") in _GENERAL
