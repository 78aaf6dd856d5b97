"""The tables of due phrases, whose answers were written before the rules."""

import pytest

from tests.core.dates.phrases import TABLES, Phrase, phrases, said
from tracker.core import dates

PHRASES = [phrase for table in TABLES for phrase in phrases(table)]


@pytest.mark.parametrize("phrase", PHRASES, ids=lambda phrase: f"{phrase.words} {phrase.base}")
def test_due_words_are_read_as_the_table_says(phrase: Phrase) -> None:
    assert said(dates.parse_due(phrase.words, base=phrase.base)) == phrase.answer


def test_no_phrase_stands_there_twice() -> None:
    assert len({(phrase.words, phrase.base) for phrase in PHRASES}) == len(PHRASES)
