"""Letters that broke on their way: UTF-8 read as something else, accents beside their letter. Guesses no letter."""

import re
import unicodedata
from collections.abc import Iterable

LOST = "\ufffd"
"""Stands for a letter that is lost."""
_LETTERS = "åäöÅÄÖéÉèüÜøØæÆáíóúÁñçłŁśżźćńęą–’"
_ACCENTS = {"¨": "\u0308", "˚": "\u030a", "°": "\u030a", "´": "\u0301"}
_BESIDE = re.compile(r"([AOUEaoue])([¨˚°´])")
_SCANNED = re.compile(r"(?<=[^\W\d_])II(?=[a-zåäö])")
_ASKED_INSIDE = re.compile(r"(?<=[^\W\d_])\?(?=[^\W\d_])")


def _misread(letters: Iterable[str]) -> dict[str, str]:
    """Give what each letter looks like when its UTF-8 is read as Windows-1252 or Latin-1."""
    spelled = {}
    for letter in letters:
        for encoding in ("latin-1", "cp1252"):
            spelled[letter.encode().decode(encoding, errors="replace")] = letter
    return {broken: letter for broken, letter in spelled.items() if LOST not in broken}


_MISREAD = _misread(_LETTERS)
_BROKEN = re.compile("|".join(map(re.escape, sorted(_MISREAD, key=len, reverse=True))))


def mend(words: str) -> str:
    """Put broken letters right where it is plain which they were; one that is lost becomes LOST."""
    if "II" in words:
        words = _SCANNED.sub("ll", words)
    if words.isascii():
        return _ASKED_INSIDE.sub(LOST, words) if "?" in words else words
    whole = _BROKEN.sub(lambda found: _MISREAD[found[0]], unicodedata.normalize("NFC", words))
    whole = _BESIDE.sub(lambda found: found[1] + _ACCENTS[found[2]], whole)
    return _ASKED_INSIDE.sub(LOST, unicodedata.normalize("NFC", whole))
