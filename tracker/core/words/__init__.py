"""What each language says: tables, no code. A new language is a new file beside these, named in LANGUAGES."""

from tracker.core.words import da, en, nb, sv
from tracker.core.words.tables import Words, merged

LANGUAGES = {"sv": sv, "en": en, "nb": nb, "da": da}
"""By ISO 639-1 code. The first one is right where two give a word different meanings."""

WORDS: Words = merged(tuple(LANGUAGES.values()))

__all__ = ["LANGUAGES", "WORDS", "Words"]
