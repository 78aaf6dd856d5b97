"""How names are compared: without case, accents, hyphens and markup; and when two spellings are one name."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from tracker.core.words import names

_LETTERS = str.maketrans({"ø": "o", "æ": "a", "ß": "ss", "đ": "d", "ł": "l"})
_MARKUP = re.compile(r"</?[a-zA-Z]\w{0,9}>|[*`~\\]|(?<!\w)_+|_+(?!\w)")
_CAMEL = re.compile(r"(?<=[a-zåäöéèü])(?=[A-ZÅÄÖ][a-zåäöé]{2})")
_TOKEN = re.compile(r"[^\W\d_][^\W_]*(?:['’][^\W\d_]+)?")
_SOUNDS = (
    ("ph", "v"), ("f", "v"), ("w", "v"), ("th", "t"), ("dt", "t"), ("ch", "k"), ("ck", "k"), ("qu", "kv"), ("q", "k"),
    ("c", "k"), ("z", "s"), ("x", "ks"), ("y", "i"), ("hj", "j"), ("é", "e"), ("è", "e"),
)  # fmt: skip
_STARTS = {"c": "k", "q": "k", "w": "v", "f": "v", "p": "v", "z": "s", "y": "i", "h": "j"}
_DOUBLED = re.compile(r"(.)\1")
COMMON = names.FIRST_NAMES | names.SURNAMES


@dataclass(frozen=True)
class Token:
    """A word of a name: as written, in lower case, and without accents; `start` is what it sounds to begin with."""

    written: str
    lower: str
    plain: str
    start: str

    @property
    def is_initial(self) -> bool:
        """Whether it is one letter."""
        return len(self.lower) == 1


def fold(text: str) -> str:
    """Give the text in lower case, without accents, with single spaces."""
    if not text.isascii():
        decomposed = unicodedata.normalize("NFD", text.casefold().translate(_LETTERS))
        text = "".join(character for character in decomposed if not unicodedata.combining(character))
    return " ".join(text.lower().split())


def clean(words: str) -> str:
    """Take markup and needless blanks out, and what punctuation stands around."""
    return " ".join(_MARKUP.sub("", unicodedata.normalize("NFC", words)).split()).strip(" -–—•·:;,?!|")


def tokens(words: str) -> tuple[Token, ...]:
    """Give the words of a name; hyphens, dots and a capital inside a word divide it too."""
    return tuple(_token(match) for match in _TOKEN.findall(_CAMEL.sub(" ", words)))


@lru_cache(maxsize=4096)
def _token(word: str) -> Token:
    plain = fold(word)
    return Token(word, word.lower(), plain, _STARTS.get(plain[0], plain[0]))


def same(written: Token, known: Token) -> bool:
    """Tell whether a word is the known one, some of its accents lost perhaps.

    Accents come back only where the known word is no name without them: Åke for Ake, never Jönsson for Jonsson.
    """
    if written.lower == known.lower:
        return True
    if written.plain != known.plain:
        return False
    return _has_lost(written.lower, known.lower) or (written.lower in COMMON and known.plain not in COMMON)


def _has_lost(written: str, known: str) -> bool:
    return len(written) == len(known) and all(
        mine == its or mine not in "åäöøæ" for mine, its in zip(written, known, strict=True)
    )


def near(written: Token, known: Token, *, is_first_name: bool) -> bool:
    """Tell whether a word sounds like the known one or is a letter away, and is no other common name."""
    if _sound(written.lower) == _sound(known.lower):
        return True
    mine, its = written.plain, known.plain
    if min(len(mine), len(its)) < 4 or mine[0] != its[0] or written.lower in COMMON:
        return False
    # Daniel and Daniela, Marie and Maria are two people, and so are Jensson and Jonsson.
    if (is_first_name and mine[-1] != its[-1]) or (its.endswith("sson") and _has_other_letter(mine, its)):
        return False
    return OSA.distance(mine, its, score_cutoff=1) == 1


def _has_other_letter(mine: str, its: str) -> bool:
    return len(mine) == len(its) and sorted(mine) != sorted(its)


def has_found_accents(written: Token, known: Token) -> bool:
    """Tell whether a word is the known one but for accents, and the known one is no common name without them."""
    return written.plain == known.plain and known.plain not in COMMON


@lru_cache(maxsize=4096)
def _sound(lower: str) -> str:
    for letters, sound in _SOUNDS:
        lower = lower.replace(letters, sound)
    return _DOUBLED.sub(r"\1", lower)
