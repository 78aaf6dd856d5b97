"""What each language says: tables, no code. A new language is a new room beside these, named in LANGUAGES."""

from itertools import chain
from types import ModuleType

from tracker.core.words import da, en, nb, sv
from tracker.core.words.tables import Words, merged, together

LANGUAGES: dict[str, tuple[ModuleType, ...]] = {"sv": sv.NOUNS, "en": en.NOUNS, "nb": nb.NOUNS, "da": da.NOUNS}
"""By ISO 639-1 code, the files of each. The first language is right where two give a word different meanings."""

WORDS: Words = merged(tuple(chain.from_iterable(LANGUAGES.values())))

LITTLE_WORDS = {code: frozenset(together("little_words", files)) for code, files in LANGUAGES.items()}
"""By which the language of a document is told, by its code."""

__all__ = ["LANGUAGES", "LITTLE_WORDS", "WORDS", "Words"]
