"""How well written words fit one known name."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from tracker.core.people.folding import COMMON, Token, fold, near, same, tokens
from tracker.core.words import names, sv


class Fit(IntEnum):
    """How well words fit a name; the lower the better."""

    WHOLE = 1
    WHOLE_BUT_ACCENTS = 2
    PART = 3
    """The first name and one of the surnames, or their initials."""
    ALONE = 4
    """A first name, a surname or all initials."""
    SLIP = 5
    """A letter away."""


@dataclass(frozen=True)
class Name:
    """A known name's words; the first `given` of them are the first name (two in Lars-Eric)."""

    words: tuple[Token, ...]
    given: int
    initials: frozenset[str]

    @property
    def first(self) -> tuple[Token, ...]:
        """The words of the first name."""
        return self.words[: self.given]

    @property
    def last(self) -> tuple[Token, ...]:
        """Those of the surnames."""
        return self.words[self.given :]


@lru_cache(maxsize=8192)
def read(name: str) -> Name:
    """Take a known name apart."""
    parts = [part for part in map(tokens, name.split()) if part]
    words = tuple(word for part in parts for word in part)
    main = [word for word in words if word.lower not in names.PARTICLES]
    spelled = {_capitals(words), _capitals(part[0] for part in parts), _capitals(main)}
    return Name(words, len(parts[0]) if parts else 0, frozenset(spelled))


def fit(written: Sequence[Token], name: Name) -> Fit | None:
    """Tell how well the words fit, or that they are somebody else's."""
    if not written or not name.words:
        return None
    return _whole(written, name) or _part(written, name) or _alone(written, name) or _slip(written, name)


def _whole(written: Sequence[Token], name: Name) -> Fit | None:
    turned = (*name.last, *name.first)
    if [word.lower for word in written] == [word.lower for word in name.words]:
        return Fit.WHOLE
    if _are_same(written, name.words) or (name.last and _are_same(written, turned)):
        return Fit.WHOLE_BUT_ACCENTS
    return Fit.WHOLE_BUT_ACCENTS if len(written) > 1 and _joined(written) == _joined(name.words) else None


def _part(written: Sequence[Token], name: Name) -> Fit | None:
    """The first name or its initial, then some of the surnames or their initials, in order: Lisa A L, L. Berg."""
    has_first, rest = _after_first(written, name)
    if not rest or not name.last:
        return None
    if len(rest) == 1 and _is_capitals(rest[0].written) and len(rest[0].written) > 1:
        rest = tokens(" ".join(rest[0].written)) if not _fits_any(rest[0], name) else rest
    known = iter(name.last)
    if not all(any(_fits(word, other) for other in known) for word in rest):
        return None
    has_surname = any(not word.is_initial for word in rest)
    return Fit.PART if has_first or has_surname else None


def _after_first(written: Sequence[Token], name: Name) -> tuple[bool, Sequence[Token]]:
    """Whether the words begin with the whole first name, and what follows it; nothing when they don't begin with it."""
    count = name.given
    if _are_same(written[:count], name.first):
        return True, written[count:]
    if count > 1 and written[0].plain == _joined(name.first):
        return True, written[1:]
    letters = _capitals(name.first)
    if count > 1 and _is_capitals(written[0].written) and written[0].lower == letters:
        return False, written[1:]
    begun = [word.lower for word in written[:count] if word.is_initial]
    if begun and letters.startswith("".join(begun)):
        return False, written[len(begun) :]
    return False, ()


def _alone(written: Sequence[Token], name: Name) -> Fit | None:
    """The first name, the surnames or one of them, or the initials in capitals."""
    if _are_same(written, name.first) or (name.given > 1 and _joined(written) == _joined(name.first)):
        return Fit.ALONE
    surnames = [word for word in name.last if word.lower not in names.PARTICLES]
    is_surname = _are_same(written, name.last) or _are_same(written, surnames)
    if is_surname or (len(written) == 1 and any(same(written[0], word) for word in surnames)):
        return Fit.ALONE
    return Fit.ALONE if _spell(written, name) else None


def _spell(written: Sequence[Token], name: Name) -> bool:
    letters = "".join(word.written for word in written)
    if not 2 <= len(letters) <= 4 or not _is_capitals(letters):
        return False
    if len(written) == 1 and letters.lower() in sv.ABBREVIATIONS:
        return False
    return letters.lower() in name.initials or letters.lower() in map(fold, name.initials)


def _slip(written: Sequence[Token], name: Name) -> Fit | None:
    if len(written) != len(name.words) or len(written) < 2:
        return None
    others = [pair for pair in zip(written, name.words, strict=True) if not same(*pair)]
    return Fit.SLIP if len(others) == 1 and near(*others[0]) else None


def _fits(word: Token, known: Token) -> bool:
    """Whether a word stands for a surname: itself, its initial, or its beginning where that is no name by itself."""
    if word.is_initial:
        return known.lower[0] == word.lower or known.plain[0] == word.lower
    if len(word.lower) <= 3 and word.lower not in COMMON and known.lower.startswith(word.lower):
        return True
    return same(word, known)


def _fits_any(word: Token, name: Name) -> bool:
    return any(_fits(word, known) for known in name.last)


def _are_same(written: Sequence[Token], known: Sequence[Token]) -> bool:
    return len(written) == len(known) > 0 and all(map(same, written, known))


def _joined(words: Sequence[Token]) -> str:
    return "".join(word.plain for word in words)


def _capitals(words: Iterable[Token]) -> str:
    return "".join(word.lower[0] for word in words)


def _is_capitals(letters: str) -> bool:
    return letters.isalpha() and letters.isupper()
