"""What kind of words these are when nobody is known by them: a body, or a person's name."""

import re
from functools import lru_cache

from tracker.core.people import roles
from tracker.core.people.folding import clean, fold, tokens
from tracker.core.words import WORDS, names

_BODY_WORDS = frozenset(map(fold, WORDS.body_words))
_BODY_TAILS = tuple(map(fold, WORDS.body_tails))
_FARM_TAIL = "stad"
"""Of a Norwegian surname as of a town: behind a first name it is the former."""
_NOUN_ENDINGS = tuple(map(fold, WORDS.noun_endings))
_NOT_NAMES = frozenset(map(fold, (*WORDS.not_names, *WORDS.months, *WORDS.full_weekdays))) - {"jan"}
_FIRST_NAMES = frozenset(map(fold, names.FIRST_NAMES))
_MONTH_NAMES = frozenset({"maj", "april", "august"})
"""Months that people are called too: with a surname after them they are somebody."""
_SURNAMES = frozenset(map(fold, names.SURNAMES))
_SURNAME_ENDINGS = tuple(map(fold, names.SURNAME_ENDINGS))
_PARENTHESIS = re.compile(r"\s*\([^()]*\)")
_PARTICLE_RUN_IN = re.compile(rf"(?:{'|'.join(names.PARTICLES)})[A-ZÅÄÖ]")
_NAME_WORD = re.compile(r"(?:[^\W\d_]+(?:[-–'’][^\W\d_]+)*|(?:[^\W\d_]\.)+[^\W\d_])\.?$")
_LONG_WORD_ENDINGS = tuple(map(fold, WORDS.long_word_endings))
LONG_WORD = 7
MOST_WORDS, BODY_WORDS_LOOKED_AT = 4, 4


def is_body_like(words: str) -> bool:
    """Tell whether the words are for a group, an organisation or many people: `kansliet`, `respektive kommun`."""
    parts = [part.rstrip(".") for part in fold(clean(words)).split()[:BODY_WORDS_LOOKED_AT]]
    if not parts or parts[0] in _FIRST_NAMES:
        return False
    return parts[0] in _BODY_WORDS or any(part.removesuffix("s").endswith(_BODY_TAILS) for part in parts)


@lru_cache(maxsize=4096)
def is_name_like(words: str) -> bool:
    """Tell whether the words look like a person's name or initials; months, roles, bodies and headings don't."""
    parts = _PARENTHESIS.sub("", clean(words)).split()
    if not 1 <= len(parts) <= MOST_WORDS or not all(map(_NAME_WORD.match, parts)):
        return False
    plain = [fold(part).rstrip(".") for part in parts if part not in names.PARTICLES]
    named = plain[1:] if plain[1:] and plain[0] in _MONTH_NAMES else plain
    if not named or any(word in _NOT_NAMES for word in named) or not all(map(_is_written_as_name, parts)):
        return False
    return _is_single_name(parts[0], plain[0]) if len(parts) == 1 else _are_names(plain)


def looks_like_surname(word: str) -> bool:
    """Tell whether one word is more likely a surname than a first name."""
    plain = fold(word)
    return plain not in _FIRST_NAMES and (plain in _SURNAMES or plain.endswith(_SURNAME_ENDINGS))


def is_first_name(word: str) -> bool:
    """Tell whether one word is a common first name."""
    plain = fold(word)
    return plain in _FIRST_NAMES or plain in _MONTH_NAMES or (" " not in plain and plain.split("-")[0] in _FIRST_NAMES)


def _is_written_as_name(part: str) -> bool:
    return part[0].isupper() or part in names.PARTICLES or _PARTICLE_RUN_IN.match(part) is not None


def _is_single_name(part: str, plain: str) -> bool:
    letters = [word.written for word in tokens(part)]
    if roles.is_short(part):
        return False
    if part.isupper() and len("".join(letters)) <= 4:
        return len("".join(letters)) > 1 and plain not in WORDS.abbreviations
    if plain in _FIRST_NAMES or plain in _SURNAMES:
        return True
    if part.isupper() or _is_noun(plain):
        return False
    return looks_like_surname(part) or len(plain) < LONG_WORD or not plain.endswith(_LONG_WORD_ENDINGS)


def _are_names(plain: list[str]) -> bool:
    if is_first_name(plain[0]):
        tails = (word for word in plain[1:] if not word.endswith(_FARM_TAIL))
        return not any(word.endswith(_BODY_TAILS) or roles.headed(word) for word in tails)
    return not any(_is_noun(word) for word in plain if word not in _SURNAMES)


def _is_noun(plain: str) -> bool:
    return plain.endswith(_NOUN_ENDINGS) or plain.endswith(_BODY_TAILS) or roles.headed(plain) is not None
