"""What holds for any reply."""

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.core.replies.listed import ITEMS, TODAY, Listed, listed
from tracker.core import replies

DONE = [one for one in listed() if one.meant == ("1=done",) and one.count == 1 and "\n" not in one.text]
TURNING = [
    *("inte", "ej", "aldrig", "nästan", "delvis", "snart", "blir", "ska bli", "men inte", "kanske", "om Ben vill"),
    *("när fakturan kommer", "förutom bilagan", "nästa vecka", "i maj", "till 80 %", "imorgon", "tror jag", "?"),
    *("not", "never", "almost", "partly", "will be", "should be", "but not", "maybe", "if paid", "except the rest"),
    *("by Friday", "I think", "tomorrow", "until 1 May", "isn't", "soon", "pågår", "inte min", "ny tid 1 december"),
]
LETTER = replies.lines_of(
    "Hej Ben!\n\nDINA ÅTGÄRDER, onsdag 4 mars\n\n1. Begära in offert på broräcket\n   Klart senast: fredag 20 mars\n"
    "2. Mäta om cykelbanan\n   Inget datum är satt.\n\nHur går det? Svara klart, pågår, ny tid eller inte min."
)


@given(one=st.sampled_from(DONE), turning=st.sampled_from(TURNING), place=st.integers(0, 12))
@example(one=DONE[1], turning="inte", place=0)
@example(one=DONE[1], turning="pågår", place=1)
def test_a_word_that_turns_the_meaning_is_never_overlooked(one: Listed, turning: str, place: int) -> None:
    words = one.text.split(" ")
    words.insert(min(place, len(words)), turning)
    changed = Listed(1, " ".join(words), ("?",))
    assert not any(said.choice == "done" for said in changed.read().said)


@given(st.text(max_size=300), st.integers(1, 3))
@example("1" * 40, 3)
@example("1-99 klara, " * 20, 2)
@example("ny tid 99999999999999999999", 1)
@example("inte min " + "det är " * 270 + "b", 1)
@example("ny tid " + "the deadline " * 150, 1)
def test_any_text_is_read_without_an_error_and_names_only_items_of_the_letter(text: str, count: int) -> None:
    own = replies.own(text, letter=LETTER)
    reading = replies.read(own.text, items=ITEMS[:count], base=TODAY, is_whole=own.is_whole)
    numbers = [said.number for said in reading.said]
    assert len(set(numbers)) == len(numbers)
    assert set(numbers) <= set(range(1, count + 1))
    assert reading.said or reading.is_unsure or reading.is_thanks


@given(
    st.lists(
        st.sampled_from(
            [*"1234,.\n", "klart", "klar", "pågår", "inte", "och", "alla", "ny tid", "1 december", "min", "Ben", "utom"]
        ),
        max_size=14,
    )
)
def test_words_of_answers_in_any_order_never_say_of_an_item_what_its_words_deny(words: list[str]) -> None:
    text = " ".join(words)
    reading = replies.read(text, items=ITEMS, base=TODAY)
    for said in reading.said:
        assert f"{said.number} inte" not in text or said.choice != "done"


@given(
    st.dates(TODAY + timedelta(days=1), TODAY + timedelta(days=700)),
    st.sampled_from(["{d}", "till {d}", ": {d}", "senast {d}"]),
)
def test_a_wish_is_for_the_day_that_it_names(day: date, form: str) -> None:
    [said] = replies.read("2 ny tid " + form.format(d=day.isoformat()), items=ITEMS, base=TODAY).said
    assert (said.number, said.choice, said.day) == (2, "move", day)


@pytest.mark.parametrize("line", LETTER)
def test_no_line_of_the_letter_itself_is_an_answer(line: str) -> None:
    own = replies.own(f"{line}\n", letter=LETTER)
    assert not replies.read(own.text, items=ITEMS[:1], base=TODAY, is_whole=own.is_whole).said or own.text == ""


def naive(text: str) -> bool:
    """The mutant: what contains the word is done."""
    return "klar" in text.lower()


def test_the_list_would_catch_a_reader_that_only_looks_for_words() -> None:
    fooled = [one.text for one in listed() if one.meant == ("?",) and naive(one.text)]
    assert len(fooled) > 30
