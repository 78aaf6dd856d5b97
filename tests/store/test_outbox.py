"""The outbox: a letter is stored once, and keeps its bytes from the first try on."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.store.given import NOW, TODAY, TOMORROW, YESTERDAY, letter
from tracker.core.model import Letter, LetterState
from tracker.errors import NotFoundError
from tracker.store import Store

KEY = "ben:2026-03-04:daily"
SOON = NOW + timedelta(minutes=1)


def keys(letters: list[Letter]) -> list[str]:
    return [one.key for one in letters]


def test_a_letter_comes_back_as_it_was_stored_byte_for_byte(store: Store) -> None:
    assert store.outbox.queue(letter())
    assert store.outbox.get(KEY) == letter()


def test_a_known_key_is_left_alone_whatever_became_of_the_letter(store: Store) -> None:
    store.outbox.queue(letter())
    store.outbox.take(NOW)
    store.outbox.mark(NOW, sent=[KEY])
    assert not store.outbox.queue(replace(letter(), content=b"something else"))
    assert store.outbox.get(KEY).content == letter().content


def test_a_letter_never_tried_is_written_anew_when_an_item_leaves_it(store: Store) -> None:
    store.outbox.queue(letter(items=("broräcket", "vägskylten")))
    store.outbox.queue(letter("other", items=("vägskylten",)))
    found = store.outbox.get(KEY)
    shorter = replace(found, items=("vägskylten",), content=b"Hej Ben! Bara skylten.", subject="Skylten")
    assert store.outbox.replace_untried(shorter)
    assert store.outbox.get(KEY) == shorter


def test_a_letter_never_tried_is_dropped_when_nothing_is_left_in_it(store: Store) -> None:
    store.outbox.queue(letter())
    assert store.outbox.drop(KEY)
    assert store.outbox.get(KEY).state is LetterState.DROPPED
    assert store.outbox.take(NOW) == []


def test_a_letter_that_was_tried_is_not_dropped(store: Store) -> None:
    store.outbox.queue(letter())
    [taken] = store.outbox.take(NOW)
    store.outbox.retry(taken, "450", NOW)
    assert not store.outbox.drop(KEY)
    assert store.outbox.untried() == []


def test_a_person_has_the_letter_of_the_day_whatever_became_of_it(store: Store) -> None:
    store.outbox.queue(letter())
    store.outbox.drop(KEY)
    assert store.outbox.has("ben", TODAY, "daily")
    assert not store.outbox.has("ben", TOMORROW, "daily")
    assert not store.outbox.has("ben", TODAY, "receipt")
    assert not store.outbox.has("ada", TODAY, "daily")
    assert store.outbox.people_with(TODAY, "daily") == frozenset({"ben"})


def test_the_log_is_narrowed_and_newest_first(store: Store) -> None:
    store.outbox.queue(letter("a", day=YESTERDAY))
    store.outbox.queue(letter("b", person="ada"))
    store.outbox.queue(letter("c"))
    store.outbox.mark(NOW, sent=["c"])
    assert keys(store.outbox.list()) == ["c", "b", "a"]
    assert keys(store.outbox.list(limit=1, offset=1)) == ["b"]
    assert keys(store.outbox.list(state=LetterState.QUEUED, person="ben")) == ["a"]
    assert keys(store.outbox.list(day=TODAY, kind="daily")) == ["c", "b"]


def test_the_usual_number_of_people_is_the_median_of_the_last_ten_days_with_letters(store: Store) -> None:
    assert store.outbox.usual_people(before=TODAY) == 0
    numbers = [9, 9, 1, 1, 1, 1, 1, 2, 3, 3, 3, 40]
    for day, number in enumerate(numbers, start=1):
        for person in range(number):
            store.outbox.queue(letter(f"{person} {day}", person=f"p{person}", day=date(2026, 2, 2 * day)))
    assert store.outbox.usual_people(before=TODAY) == 1.5


def test_a_person_with_two_letters_a_day_is_one_and_dropped_letters_are_none(store: Store) -> None:
    store.outbox.queue(letter("a", day=YESTERDAY))
    store.outbox.queue(letter("b", day=YESTERDAY))
    store.outbox.queue(letter("c", day=YESTERDAY, person="ada"))
    store.outbox.drop("c")
    assert store.outbox.usual_people(before=TODAY) == 1


def test_a_letter_nobody_wrote_is_not_found(store: Store) -> None:
    with pytest.raises(NotFoundError):
        store.outbox.get(KEY)
