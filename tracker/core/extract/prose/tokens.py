"""A sentence word by word: what stands where, and whether it is one of a table's words."""

import re
from collections.abc import Iterable, Mapping
from functools import cached_property

from tracker.core.extract.prose.verbs import folded

TOKEN = re.compile(r"\S+")
Phrases = Mapping[str, tuple[tuple[str, ...], ...]]


class Tokens:
    """The words of a sentence with their places; positions count words, offsets letters."""

    def __init__(self, text: str) -> None:
        """Divide the text at its white space."""
        self.text = text
        self.spans = [found.span() for found in TOKEN.finditer(text)]

    @cached_property
    def written(self) -> list[str]:
        """The words as they stand, signs and all."""
        return [self.text[start:end] for start, end in self.spans]

    @cached_property
    def folded(self) -> list[str]:
        """The words as they stand in tables."""
        return [folded(token) for token in self.written]

    def __len__(self) -> int:
        """How many words there are."""
        return len(self.spans)

    def between(self, first: int, end: int) -> str:
        """The text from one word up to another, which is not in it."""
        return self.text[self.spans[first][0] : self.spans[end - 1][1]] if first < end else ""

    def position(self, offset: int) -> int:
        """The first word that begins at or after an offset."""
        return next((at for at, (start, _) in enumerate(self.spans) if start >= offset), len(self.spans))

    def ends_clause(self, position: int) -> bool:
        """Whether the word at a position has a sign behind it that ends a clause."""
        return self.written[position][-1:] in ",;:.–-)!?"

    def phrase_at(self, position: int, phrases: Phrases) -> int:
        """How many words the longest of the phrases has that stands at the position; 0 when none does."""
        for phrase in phrases.get(self.folded[position], ()):
            if tuple(self.folded[position : position + len(phrase)]) == phrase:
                return len(phrase)
        return 0


def phrases(table: Iterable[str]) -> Phrases:
    """The phrases of a table as words, the longest first, by the word that each begins with."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in sorted((tuple(phrase.split()) for phrase in table), key=len, reverse=True):
        found[phrase[0]] = (*found.get(phrase[0], ()), phrase)
    return found
