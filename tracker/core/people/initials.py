"""Initials and other short forms of a known name: AE, K-J S, DvK, ErFo, E-son."""

import re
from collections.abc import Iterable, Sequence

from tracker.core.people.folding import COMMON, Token, fold
from tracker.core.words import WORDS, names

_SEGMENTS = re.compile(r"[A-ZÅÄÖÉØ][a-zåäöéø]{0,2}")
_MIXED = re.compile(rf"(?:{_SEGMENTS.pattern}){{2,4}}")
_CUT = re.compile(r"[bdfgkmnprstl][bqv]$|[bdfgkmnpt][lrm]$")
"""Ends as no name does: `Lindb`, `Bergstr`."""
MOST = 4
LONGEST_BEGINNING = 3


def capitals(words: Iterable[Token]) -> str:
    """Give the first letters in lower case."""
    return "".join(word.lower[0] for word in words)


def are_capitals(letters: str) -> bool:
    """Tell whether it is letters, all of them capitals."""
    return letters.isalpha() and letters.isupper()


def spelled(written: Sequence[Token]) -> str | None:
    """Give what may be initials as one word, or None."""
    letters = "".join(word.written for word in written)
    return letters if 2 <= len(letters) <= MOST and are_capitals(letters) else None


def is_abbreviation(written: Sequence[Token]) -> bool:
    """Tell whether capitals stand for something that is nobody: IT, HR."""
    return len(written) == 1 and written[0].lower in WORDS.abbreviations


def are_mixed(written: Sequence[Token], known: Sequence[Token]) -> bool:
    """Tell whether one word of capitals and small letters spells a name: `DvK` with its particle, `ErFo`, `EFo`."""
    if len(written) != 1 or written[0].written.islower() or are_capitals(written[0].written):
        return False
    word = written[0].written
    if written[0].lower == capitals(known):
        pairs = zip(word, known, strict=True)
        return all(letter.isupper() != (its.lower in names.PARTICLES) for letter, its in pairs)
    if not _MIXED.fullmatch(word):
        return False
    parts = _SEGMENTS.findall(word)
    return len(parts) == len(known) and all(
        its.lower.startswith(part.lower()) for part, its in zip(parts, known, strict=True)
    )


def begins(word: Token, known: Token) -> bool:
    """Tell whether a word is the beginning of a surname, and no name by itself."""
    if word.is_initial or word.lower in COMMON or not word.written[0].isupper():
        return word.is_initial and known.lower.startswith(word.lower)
    is_short = len(word.lower) <= LONGEST_BEGINNING or _CUT.search(word.plain)
    return bool(is_short) and len(word.lower) < len(known.lower) and known.lower.startswith(word.lower)


def begins_first(word: Token, known: Token) -> bool:
    """Tell whether a word is the beginning of a first name and can't be one itself: `Er`, `Chr`."""
    if word.lower in COMMON or not 1 < len(word.plain) <= LONGEST_BEGINNING or word.plain[-1] in "aeiouy":
        return False
    has_no_vowel = not set(word.plain) & set("aeiouy")
    return (has_no_vowel or len(word.plain) == 2) and known.plain.startswith(word.plain) and word.written[0].isupper()


def is_shortened(word: Token, known: Token) -> bool:
    """Tell whether a word is another's beginning and end: `E-son` for Eriksson."""
    head, _, tail = word.lower.partition("-")
    return word.is_shortened and known.lower.startswith(head) and fold(known.lower).endswith(fold(tail))
