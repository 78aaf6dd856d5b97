"""How well written words fit one known name."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from tracker.core.people import initials
from tracker.core.people.folding import COMMON, Token, fold, tokens
from tracker.core.people.likeness import has_found_accents, near, same, sounds_like
from tracker.core.people.mending import mend
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
    SOUND = 7
    """A first name in another spelling: `Erik` for Eric."""
    SLIP = 8
    """A letter away."""
    HINT = 9
    """Somebody to ask about, never to be sure of: two of three initials, half of a double name."""


@dataclass(frozen=True)
class Name:
    """A known name's words; the first `given` of them are the first name (two in Lars-Eric)."""

    words: tuple[Token, ...]
    given: int
    initials: str
    spellings: frozenset[str]
    """Its initials with and without accents, a second one for a hyphen, and particles."""
    starts: frozenset[str]
    is_open: bool
    """A letter of it is lost or no surname is known: how words begin leaves nobody out."""

    def may_begin(self, starts: frozenset[str]) -> bool:
        """Tell whether words that begin so may be this name."""
        return self.is_open or starts <= self.starts

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
    parts = [part for part in map(tokens, mend(name).split()) if part]
    words = tuple(word for part in parts for word in part)
    main = (word for word in words if word.lower not in names.PARTICLES)
    letters = initials.capitals(words)
    spelled = {letters, initials.capitals(part[0] for part in parts), initials.capitals(main)}
    return Name(
        words,
        len(parts[0]) if parts else 0,
        letters,
        frozenset(spelled.union(map(fold, spelled))),
        frozenset(word.start for word in words),
        is_open=len(parts) < 2 or any(word.is_damaged for word in words),
    )


def starts(written: Sequence[Token]) -> frozenset[str]:
    """Give what the words sound to begin with, to leave most people out of what takes longer."""
    return frozenset(word.start for word in written if not word.is_damaged)


def fit(written: Sequence[Token], name: Name) -> Fit | None:
    """Tell how well the words fit, or that they are somebody else's; there must be some."""
    if len(written) == 1 and written[0].lower in WORDS.lower_case_words and written[0].written.islower():
        return None
    tries = (_whole, _part, _turned, _alone, _sounding, _slip, _hint)
    return next((found for attempt in tries if (found := attempt(written, name))), None)


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
    found = _of_surnames(rest, name, has_first=has_first)
    if found or has_first:
        return found
    # Per-Erik Å for Per-Eric Åström
    rest = written[name.given :] if _sound_alike(written[: name.given], name.first, is_beside_more=True) else ()
    return Fit.SOUND if _of_surnames(rest, name, has_first=True) else None


def _of_surnames(rest: Sequence[Token], name: Name, *, has_first: bool) -> Fit | None:
    if not rest or not name.last:
        return None
    if has_first and initials.are_mixed(rest, name.last):
        return Fit.PART
    if len(rest) == 1 and initials.are_capitals(rest[0].written) and len(rest[0].written) > 1:
        rest = tokens(" ".join(rest[0].written)) if not _fits_any(rest[0], name) else rest
    known = iter(name.last)
    likeness = [next((found for other in known if (found := _likeness(word, other))), 0) for word in rest]
    has_surname = any(not word.is_initial for word in rest)
    if not all(likeness) or not (has_first or has_surname):
        return None
    return Fit.PART if min(likeness) == EXACT else Fit.PART_BUT_ACCENTS


def _turned(written: Sequence[Token], name: Name) -> Fit | None:
    """Try the surname and the initial of the first name after it: Ek A."""
    if len(written) < 2 or not written[-1].is_initial or written[0].lower in names.FIRST_NAMES:
        return None
    return _part((written[-1], *written[:-1]), name)


def _after_first(written: Sequence[Token], name: Name) -> tuple[bool, Sequence[Token]]:
    """Tell whether the whole first name stands first, and give what follows it or its initial; nothing otherwise."""
    count = name.given
    if _are_same(written[:count], name.first):
        return True, written[count:]
    if count > 1 and written[0].plain == _joined(name.first):
        return True, written[1:]
    letters = initials.capitals(name.first)
    if count > 1 and initials.are_capitals(written[0].written) and written[0].lower == letters:
        return False, written[1:]
    begun = [word.lower for word in written[:count] if word.is_initial]
    if begun and letters.startswith("".join(begun)):
        return False, written[len(begun) :]
    if count == 1 and initials.begins_first(written[0], name.first[0]):
        return True, written[1:]
    return False, ()


def _alone(written: Sequence[Token], name: Name) -> Fit | None:
    """Try the first name, the surnames or one of them, or the initials in capitals."""
    if _are_same(written, name.first) or (name.given > 1 and _joined(written) == _joined(name.first)):
        return Fit.ALONE
    return Fit.ALONE if _is_surname(written, name) else _spelled(written, name)


def _is_surname(written: Sequence[Token], name: Name) -> bool:
    surnames = [word for word in name.last if word.lower not in names.PARTICLES]
    if len(written) > 1:
        return _are_same(written, name.last) or _are_same(written, surnames)
    # With no first name beside it, Jonsson is no careless Jönsson.
    known = [word for word in surnames if same(written[0], word) or has_found_accents(written[0], word)]
    return any(
        word.lower == written[0].lower or written[0].lower not in COMMON or has_found_accents(written[0], word)
        for word in known
    )


def _spelled(written: Sequence[Token], name: Name) -> Fit | None:
    if initials.are_mixed(written, name.words):
        return Fit.ALONE
    letters = initials.spelled(written)
    if letters is None or initials.is_abbreviation(written):
        return None
    if name.given > 1 and written[-1].is_joined and letters.lower() == initials.capitals(name.first):
        return Fit.ALONE_BUT_ACCENTS
    if letters.lower() not in name.spellings:
        return None
    return Fit.ALONE if letters.lower() == name.initials else Fit.ALONE_BUT_ACCENTS


def _sounding(written: Sequence[Token], name: Name) -> Fit | None:
    """Try the first name in another spelling."""
    if len(written) > name.given or any(len(word.lower) < 3 for word in written):
        return None
    is_sounding = sounds_like("".join(w.lower for w in written), "".join(w.lower for w in name.first))
    return Fit.SOUND if is_sounding else None


def _slip(written: Sequence[Token], name: Name) -> Fit | None:
    """Try the whole name with a letter wrong in one word, or any word spelled otherwise."""
    if len(written) != len(name.words) or len(written) < 2:
        return None
    pairs = enumerate(zip(written, name.words, strict=True))
    others = [(place, *pair) for place, pair in pairs if not _is_spelling(*pair)]
    if len(others) > 1 or not all(near(mine, its, is_first_name=place < name.given) for place, mine, its in others):
        return None
    return Fit.SLIP


def _is_spelling(mine: Token, its: Token) -> bool:
    return same(mine, its) or has_found_accents(mine, its) or sounds_like(mine.lower, its.lower, is_beside_more=True)


def _hint(written: Sequence[Token], name: Name) -> Fit | None:
    """Try what is somebody perhaps: an abbreviation that is the initials too, two of three, half of a double name."""
    letters = (initials.spelled(written) or "").lower()
    if letters in name.spellings or (name.given > 1 and letters == initials.capitals(name.first)):
        return Fit.HINT
    if len(letters) == 2 and letters[0] == name.initials[0] and letters[1] in name.initials[name.given :]:
        return Fit.HINT
    if not name.last and len(written) > 1 and not written[1].is_joined:
        return Fit.HINT if _are_same(written[: name.given], name.first) else None
    is_half = name.given > 1 and len(written) > 1 and same(written[0], name.words[0])
    return Fit.HINT if is_half and _are_same(written[1:], name.last) else None


def _likeness(word: Token, known: Token) -> int:
    """Tell how well a word stands for a surname: itself, its initial, its beginning where that is no name by itself."""
    if word.is_initial and not word.written.isupper() and word.lower in WORDS.letter_words:
        return 0
    if known.lower == word.lower or initials.begins(word, known) or initials.is_shortened(word, known):
        return EXACT
    # a list that knows no more than Tove M
    if known.is_initial and word.lower.startswith(known.lower):
        return EXACT
    if same(word, known) or (initials.begins(word, known) or (known.plain.startswith(word.lower) and word.is_initial)):
        return BUT_ACCENTS
    return 0


def _fits_any(word: Token, name: Name) -> bool:
    return any(_likeness(word, known) for known in name.last)


def _sound_alike(written: Sequence[Token], known: Sequence[Token], *, is_beside_more: bool) -> bool:
    return len(written) == len(known) > 0 and all(
        same(mine, its) or sounds_like(mine.lower, its.lower, is_beside_more=is_beside_more)
        for mine, its in zip(written, known, strict=True)
    )


def _are_same(written: Sequence[Token], known: Sequence[Token]) -> bool:
    return len(written) == len(known) > 0 and all(map(same, written, known))


def _joined(words: Sequence[Token]) -> str:
    return "".join(word.plain for word in words)
