"""Taking people's names out of a text that leaves the installation."""

import re
from collections.abc import Iterable

NOBODY = "N.N."
_NAME = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ROW = re.compile(rf"{re.escape(NOBODY)}(?:\s+{re.escape(NOBODY)})+")
_GENITIVE = "s"


def without_names(text: str, known: Iterable[str]) -> str:
    """Write N.N. for every word that is part of a known name and written with a capital letter.

    A surname that is a word as well (Berg, Ek) goes where it begins a sentence: rather one word too many than a name.
    """
    words = {word.casefold() for name in known for word in _parts(name)}
    veiled = _NAME.sub(lambda match: NOBODY if _is_name(match[0], words) else match[0], text)
    return _ROW.sub(NOBODY, veiled)


def _parts(name: str) -> Iterable[str]:
    for word in _NAME.findall(name):
        yield word
        yield from word.split("-")


def _is_name(word: str, words: set[str]) -> bool:
    folded = word.casefold()
    return len(word) > 1 and word[0].isupper() and (folded in words or folded.removesuffix(_GENITIVE) in words)
