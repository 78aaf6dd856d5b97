"""Names as they are compared: without case, accents, hyphens and markup."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from tracker.core.people.mending import LOST, mend
from tracker.core.words import names

_LETTERS = str.maketrans({"ø": "o", "æ": "a", "ß": "ss", "đ": "d", "ł": "l", "å": "a", "ä": "a", "ö": "o", "é": "e"})
"""Letters that no accent makes of another, and the commonest that one does: most words need no taking apart then."""
_MARKUP = re.compile(r"</?[a-zA-Z]\w{0,9}>|[*`~\\]|(?<!\w)_+|_+(?!\w)")
_CAMEL = re.compile(r"(?<=[a-zåäöéèü])(?=[A-ZÅÄÖ][a-zåäöé]{2})|(?<=[a-zåäöéèü]{2})(?=[A-ZÅÄÖ][a-zåäöé]|[A-HJ-ZÅÄÖ]\b)")
_LETTER = rf"(?:[^\W\d_]|{LOST})"
_TOKEN = re.compile(
    rf"(?P<short>(?<![\w{LOST}-])[^\W\d_]-[a-zåäöé]{{2,}}(?!\w))"
    rf"|(?P<joint>(?<=[^\W_])[-–])?(?P<word>{_LETTER}(?:[^\W_]|{LOST})*(?:['’][^\W\d_]+)?)"
)
_STARTS = {"c": "k", "q": "k", "w": "v", "f": "v", "p": "v", "z": "s", "y": "i", "h": "j"}
COMMON = names.FIRST_NAMES | names.SURNAMES
KEPT = 80
"""Letters of words whose form is remembered: the same few are asked for again and again, a sentence hardly is."""


@dataclass(frozen=True)
class Token:
    """A word of a name: as written, in lower case, and without accents; `start` is what it sounds to begin with."""

    written: str
    lower: str
    plain: str
    start: str
    is_joined: bool = False
    """A hyphen stands before it."""

    @property
    def is_initial(self) -> bool:
        """Whether it is one letter."""
        return len(self.lower) == 1

    @property
    def is_shortened(self) -> bool:
        """Whether it is a word's beginning and end: `E-son`."""
        return "-" in self.lower

    @property
    def is_damaged(self) -> bool:
        """Whether a letter of it is lost."""
        return LOST in self.lower


def fold(text: str) -> str:
    """Give the text in lower case, without accents, with single spaces."""
    return _folded_words(text) if len(text) <= KEPT else _folded(text)


def clean(words: str) -> str:
    """Take markup and needless blanks out, and what punctuation stands around; mend broken letters."""
    return _cleaned_words(words) if len(words) <= KEPT else _cleaned(words)


def _folded(text: str) -> str:
    if not text.isascii():
        text = text.casefold().translate(_LETTERS)
    if not text.isascii():
        decomposed = unicodedata.normalize("NFD", text)
        text = "".join(character for character in decomposed if not unicodedata.combining(character))
    return " ".join(text.lower().split())


def _cleaned(words: str) -> str:
    return " ".join(_MARKUP.sub("", mend(words)).split()).strip(" -–—•·:;,?!|")


_folded_words = lru_cache(maxsize=8192)(_folded)
_cleaned_words = lru_cache(maxsize=8192)(_cleaned)


@lru_cache(maxsize=4096)
def tokens(words: str) -> tuple[Token, ...]:
    """Give the words of a name; hyphens, dots and a capital inside a word divide it too."""
    return tuple(
        _token(found["short"] or found["word"], is_joined=found["joint"] is not None)
        for found in _TOKEN.finditer(_CAMEL.sub(" ", words))
    )


@lru_cache(maxsize=4096)
def _token(word: str, *, is_joined: bool) -> Token:
    plain = fold(word)
    return Token(word, word.lower(), plain, _STARTS.get(plain[0], plain[0]), is_joined)
