"""What holds of any words: put together from the words of dates, whatever they then mean."""

import re
from datetime import date, timedelta

from hypothesis import example, given
from hypothesis import strategies as st

from tests.core.dates.phrases import TABLES, phrases
from tracker.core import dates

BASES = st.dates(date(2009, 1, 1), date(2030, 12, 31))
WORDS = sorted({word for table in TABLES for phrase in phrases(table) for word in phrase.words.split()})
HEAPS = st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join)
FILLERS = st.sampled_from(["Ada tar fram ett förslag", "och skickar det till alla", "§ 4", "(Ben)", "i gruppen", "."])
SENTENCES = st.lists(st.one_of(FILLERS, st.sampled_from(WORDS)), max_size=12).map(" ".join)

YEAR = re.compile(r"(?:19|20)\d\d|\d\d[./-]\d\d?[./-]\d\d|\d{6}|['’/ -]\s?\d\d(?!\d)|fjol", re.IGNORECASE)
TWO_MONTHS = timedelta(days=61)


@given(HEAPS, BASES)
def test_a_day_without_a_year_is_never_long_before_the_meeting(words: str, base: date) -> None:
    due = dates.parse_due(words, base=base)
    if due.on and not YEAR.search(words):
        assert due.on >= base - TWO_MONTHS


@given(HEAPS, BASES)
def test_a_certain_day_without_a_year_is_not_before_the_meeting_at_all(words: str, base: date) -> None:
    due = dates.parse_due(words, base=base)
    if due.on and due.is_certain and not YEAR.search(words):
        assert due.on >= base - timedelta(days=base.weekday())


@given(HEAPS, BASES)
def test_what_is_meant_is_a_day_a_meeting_or_neither(words: str, base: date) -> None:
    due = dates.parse_due(words, base=base)
    assert (due.on is not None, due.meeting is not None) == (due.kind == "date", due.kind == "meeting")


@given(SENTENCES, BASES)
@example("Ada tar fram ett förslag İ senast den 3 maj", date(2026, 3, 4))
def test_words_that_are_found_stand_in_the_text_and_mean_what_they_mean_alone(text: str, base: date) -> None:
    found = dates.find_due(text, base=base)
    if found is not None:
        alone = dates.parse_due(found.words, base=base)
        assert text[slice(*found.span)] == found.words
        assert (found.due.on, found.due.kind) == (alone.on, alone.kind)
        assert alone.is_certain or not found.due.is_certain


@given(SENTENCES, BASES)
def test_large_and_small_letters_say_the_same(text: str, base: date) -> None:
    small, large = (dates.find_due(one, base=base) for one in (text.lower(), text.upper()))
    assert (small and small.due.on) == (large and large.due.on)
