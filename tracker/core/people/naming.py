"""How well written words fit one known name."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from tracker.core.people.folding import COMMON, Token, fold, has_found_accents, near, same, tokens
from tracker.core.words import WORDS, names

EXACT, BUT_ACCENTS = 2, 1


class Fit(IntEnum):
    """How well words fit a name; the lower the better."""

    WHOLE = 1
    WHOLE_BUT_ACCENTS = 2
    PART = 3
    """The first name and one of the surnames, or their initials."""
    PART_BUT_ACCENTS = 4
    ALONE = 5
    """A first name, a surname or all initials."""
    ALONE_BUT_ACCENTS = 6
    """The same, or the initials but for a hyphen's or a particle's."""
    SLIP = 7
    """A letter away."""


@dataclass(frozen=True)
class Name:
    """A known name's words; the first `given` of them are the first name (two in Lars-Eric)."""

    words: tuple[Token, ...]
    given: int
    initials: str
    spellings: frozenset[str]
    """Its initials with and without accents, a second one for a hyphen, and particles."""
    starts: frozenset[str]

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
    main = (word for word in words if word.lower not in names.PARTICLES)
    initials = _capitals(words)
    spelled = {initials, _capitals(part[0] for part in parts), _capitals(main)}
    spellings = frozenset(spelled.union(map(fold, spelled)))
    return Name(words, len(parts[0]) if parts else 0, initials, spellings, frozenset(word.start for word in words))


def fit(written: Sequence[Token], name: Name) -> Fit | None:
    """Tell how well the words fit, or that they are somebody else's; there must be some."""
    if not name.starts.issuperset([word.start for word in written]):
        return None
    return _whole(written, name) or _part(written, name) or _alone(written, name) or _slip(written, name)


def _whole(written: Sequence[Token], name: Name) -> Fit | None:
    turned = (*name.last, *name.first)
    if [word.lower for word in written] == [word.lower for word in name.words]:
        return Fit.WHOLE
    is_turned = name.last and written[0].lower not in names.FIRST_NAMES and _are_same(written, turned)
    if is_turned or _are_same(written, name.words):
        return Fit.WHOLE_BUT_ACCENTS
    is_joined = 1 < len(written) != len(name.words) and _joined(written) == _joined(name.words)
    return Fit.WHOLE_BUT_ACCENTS if is_joined else None


def _part(written: Sequence[Token], name: Name) -> Fit | None:
    """Try the first name or its initial, then some of the surnames or their initials, in order: Lisa A L, L. Berg."""
    has_first, rest = _after_first(written, name)
    if not rest or not name.last:
        return None
    if len(rest) == 1 and _is_capitals(rest[0].written) and len(rest[0].written) > 1:
        rest = tokens(" ".join(rest[0].written)) if not _fits_any(rest[0], name) else rest
    known = iter(name.last)
    likeness = [next((found for other in known if (found := _likeness(word, other))), 0) for word in rest]
    has_surname = any(not word.is_initial for word in rest)
    if not all(likeness) or not (has_first or has_surname):
        return None
    return Fit.PART if min(likeness) == EXACT else Fit.PART_BUT_ACCENTS


def _after_first(written: Sequence[Token], name: Name) -> tuple[bool, Sequence[Token]]:
    """Tell whether the whole first name stands first, and give what follows it or its initial; nothing otherwise."""
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
    """Try the first name, the surnames or one of them, or the initials in capitals."""
    if len(written) == 1 and written[0].lower in WORDS.lower_case_words and written[0].written.islower():
        return None
    if _are_same(written, name.first) or (name.given > 1 and _joined(written) == _joined(name.first)):
        return Fit.ALONE
    return Fit.ALONE if _is_surname(written, name) else _spelled(written, name)


def _is_surname(written: Sequence[Token], name: Name) -> bool:
    surnames = [word for word in name.last if word.lower not in names.PARTICLES]
    if len(written) > 1:
        return _are_same(written, name.last) or _are_same(written, surnames)
    # With no first name beside it, Jonsson is no careless Jönsson.
    known = [word for word in surnames if same(written[0], word)]
    return any(word.lower == written[0].lower or written[0].lower not in COMMON for word in known)


def _spelled(written: Sequence[Token], name: Name) -> Fit | None:
    letters = "".join(word.written for word in written)
    if not 2 <= len(letters) <= 4 or not _is_capitals(letters):
        return None
    letters = letters.lower()
    if letters not in name.spellings or (len(written) == 1 and letters in WORDS.abbreviations):
        return None
    return Fit.ALONE if letters == name.initials else Fit.ALONE_BUT_ACCENTS


def _slip(written: Sequence[Token], name: Name) -> Fit | None:
    if len(written) != len(name.words) or len(written) < 2:
        return None
    pairs = enumerate(zip(written, name.words, strict=True))
    others = [(place, *pair) for place, pair in pairs if not same(*pair) and not has_found_accents(*pair)]
    if len(others) > 1 or not all(near(mine, its, is_first_name=place < name.given) for place, mine, its in others):
        return None
    return Fit.SLIP


def _likeness(word: Token, known: Token) -> int:
    """Tell how well a word stands for a surname: itself, its initial, its beginning where that is no name by itself."""
    if word.is_initial and not word.written.isupper() and word.lower in WORDS.letter_words:
        return 0
    is_begun = word.is_initial or (len(word.lower) <= 3 and word.written[0].isupper() and word.lower not in COMMON)
    if known.lower == word.lower or (is_begun and known.lower.startswith(word.lower)):
        return EXACT
    return BUT_ACCENTS if same(word, known) or (is_begun and known.plain.startswith(word.lower)) else 0


def _fits_any(word: Token, name: Name) -> bool:
    return any(_likeness(word, known) for known in name.last)


def _are_same(written: Sequence[Token], known: Sequence[Token]) -> bool:
    return len(written) == len(known) > 0 and all(map(same, written, known))


def _joined(words: Sequence[Token]) -> str:
    return "".join(word.plain for word in words)


def _capitals(words: Iterable[Token]) -> str:
    return "".join(word.lower[0] for word in words)


def _is_capitals(letters: str) -> bool:
    return letters.isalpha() and letters.isupper()
