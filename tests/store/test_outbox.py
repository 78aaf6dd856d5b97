"""The outbox: a letter is stored once, claimed once, and keeps its bytes from the first try on."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.store.given import NOW, TODAY, TOMORROW, YESTERDAY, letter
from tracker.core.model import Letter, LetterState
from tracker.errors import NotFoundError, StaleError
from tracker.store import Store
from tracker.store.outbox import retry_at

KEY = "ben:2026-03-04:daily"
SOON = NOW + timedelta(minutes=1)


def keys(letters: list[Letter]) -> list[str]:
    return [one.key for one in letters]


def test_a_letter_comes_back_as_it_was_stored_byte_for_byte(store: Store) -> None:
    assert store.outbox.queue(letter())
    assert store.outbox.get(KEY) == letter()


def test_a_known_key_is_left_alone_whatever_became_of_the_letter(store: Store) -> None:
    store.outbox.queue(letter())
    store.outbox.claim(KEY)
    store.outbox.sent(KEY, NOW)
    assert not store.outbox.queue(replace(letter(), content=b"something else"))
    assert store.outbox.get(KEY).content == letter().content


def test_a_letter_goes_from_queued_over_sending_to_sent(store: Store) -> None:
    store.outbox.queue(letter())
    assert store.outbox.claim(KEY)
    assert store.outbox.get(KEY).state is LetterState.SENDING
    store.outbox.sent(KEY, NOW)
    kept = store.outbox.get(KEY)
    assert (kept.state, kept.tries, kept.sent_at) == (LetterState.SENT, 1, NOW)
    assert store.outbox.counts() == {LetterState.SENT: 1}


def test_a_letter_is_claimed_once(store: Store) -> None:
    store.outbox.queue(letter())
    assert store.outbox.claim(KEY)
    assert not store.outbox.claim(KEY)
    assert not store.outbox.claim("unknown")


def test_letters_are_due_oldest_first_and_not_before_their_time(store: Store) -> None:
    for key in ("c", "a", "b"):
        store.outbox.queue(letter(key))
    store.outbox.claim("c")
    assert store.outbox.retry("c", "450 greylisted", NOW) == SOON
    assert keys(store.outbox.due(NOW)) == ["a", "b"]
    assert keys(store.outbox.due(SOON)) == ["c", "a", "b"]
    assert keys(store.outbox.due(SOON, limit=1)) == ["c"]


def test_the_waits_are_1_5_15_and_60_minutes_and_then_an_hour_for_five_days() -> None:
    minutes = [(retry_at(tries, NOW) or NOW) - NOW for tries in range(1, 7)]
    assert minutes == [timedelta(minutes=wait) for wait in (1, 5, 15, 60, 60, 60)]
    at, tries = NOW, 1
    while again := retry_at(tries, at):
        at, tries = again, tries + 1
    assert timedelta(days=5) <= at - NOW <= timedelta(days=5, hours=2)


def test_the_last_refusal_fails_the_letter(store: Store) -> None:
    store.outbox.queue(replace(letter(), tries=123))
    store.outbox.claim(KEY)
    assert store.outbox.retry(KEY, "450 greylisted", NOW) is None
    kept = store.outbox.get(KEY)
    assert (kept.state, kept.error) == (LetterState.FAILED, "450 greylisted")


def test_a_refusal_for_good_fails_the_letter_and_somebody_may_queue_it_again(store: Store) -> None:
    store.outbox.queue(letter())
    store.outbox.claim(KEY)
    store.outbox.give_up(KEY, "550 no such user")
    assert store.outbox.get(KEY).state is LetterState.FAILED
    assert store.outbox.release(KEY)
    assert not store.outbox.release(KEY)
    assert keys(store.outbox.due(NOW)) == [KEY]


def test_a_letter_the_relay_never_saw_counts_no_try_and_may_still_change(store: Store) -> None:
    store.outbox.queue(letter())
    store.outbox.claim(KEY)
    store.outbox.put_back(KEY, "connection refused")
    assert keys(store.outbox.untried()) == [KEY]
    assert store.outbox.get(KEY).error == "connection refused"


def test_what_was_being_sent_when_the_program_died_is_sent_again_as_it_was(store: Store) -> None:
    store.outbox.queue(letter())
    store.outbox.claim(KEY)
    assert store.outbox.recover() == 1
    assert keys(store.outbox.due(NOW)) == [KEY]
    assert store.outbox.untried() == []
    assert not store.outbox.replace_untried(replace(letter(), content=b"something else"))


@pytest.mark.parametrize("state", [state for state in LetterState if state is not LetterState.SENDING])
def test_only_a_claimed_letter_can_be_sent_refused_or_put_back(store: Store, state: LetterState) -> None:
    store.outbox.queue(replace(letter(), state=state, tries=1))
    with pytest.raises(StaleError):
        store.outbox.sent(KEY, NOW)
    with pytest.raises(StaleError):
        store.outbox.retry(KEY, "450", NOW)
    with pytest.raises(StaleError):
        store.outbox.put_back(KEY, "refused")
    with pytest.raises(StaleError):
        store.outbox.give_up(KEY, "550")
    assert store.outbox.get(KEY).state is state


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
    assert store.outbox.due(NOW) == []
    assert not store.outbox.claim(KEY)


def test_a_letter_that_was_tried_is_not_dropped(store: Store) -> None:
    store.outbox.queue(letter())
    store.outbox.claim(KEY)
    store.outbox.retry(KEY, "450", NOW)
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
    store.outbox.claim("c")
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


def test_the_instant_of_sending_comes_back_in_utc(store: Store) -> None:
    store.outbox.queue(letter())
    store.outbox.claim(KEY)
    store.outbox.sent(KEY, datetime.fromisoformat("2026-03-04T09:15:00+01:00"))
    assert store.outbox.get(KEY).sent_at == datetime(2026, 3, 4, 8, 15, tzinfo=UTC)
