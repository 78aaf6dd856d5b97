"""What forms bring, cleaned."""

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.web.forms import Form, RefusedError, clean


def test_a_line_is_one_line() -> None:
    assert Form({"name": "  Ada \n Lind\t"}).line("name") == "Ada Lind"


def test_what_was_not_sent_is_empty() -> None:
    assert Form().line("name") == ""
    assert Form().day("due_on") is None
    assert not Form().has("is_confidential")


def test_what_is_needed_is_asked_for_in_words() -> None:
    with pytest.raises(RefusedError) as refused:
        Form({"section": "  "}).needed("section", "Skriv vilken paragraf.")
    assert (refused.value.field, refused.value.why) == ("section", "Skriv vilken paragraf.")


def test_a_day_is_read_as_the_browser_sends_it() -> None:
    assert Form({"due_on": "2026-03-18"}).day("due_on") == date(2026, 3, 18)


@pytest.mark.parametrize("words", ["18/3", "2026-02-30", "i morgon", "0206-03-18", "9999-12-31"])
def test_a_day_that_is_none_is_refused(words: str) -> None:
    with pytest.raises(RefusedError):
        Form({"due_on": words}).day("due_on")


def test_a_text_of_a_novel_is_refused() -> None:
    assert len(Form({"text": "x" * 10_000}).text("text")) == 10_000
    with pytest.raises(RefusedError):
        Form({"text": "x" * 10_001}).text("text")


def test_marks_that_nobody_sees_are_taken_out() -> None:
    assert clean("Boka\x00 sal\u202e!\r\nI dag\x1b[31m") == "Boka sal!\nI dag[31m"


@given(st.text())
def test_a_cleaned_text_stays_as_it_is(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert not any(unicodedata.category(char) == "Cc" and char not in "\n\t" for char in clean(text))
