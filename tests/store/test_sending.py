"""A letter on its way out: in one pair of hands, in phases, and never lost in between."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.store.given import NOW, letter
from tracker.core.model import Letter, LetterState
from tracker.store import Store
from tracker.store.sending import retry_at

KEY = "ben:2026-03-04:daily"
SOON = NOW + timedelta(minutes=1)


def keys(letters: list[Letter]) -> list[str]:
    return [one.key for one in letters]


@pytest.fixture
def in_hand(store: Store) -> Letter:
    store.outbox.queue(letter())
    [taken] = store.outbox.take(NOW)
    return taken


@pytest.fixture
def in_doubt(store: Store, in_hand: Letter) -> Letter:
    """Its end was told, and the connection broke."""
    store.outbox.mark(NOW, ending=[KEY])
    store.outbox.retry(in_hand, "the relay broke off", NOW, is_doubtful=True)
    return store.outbox.get(KEY)


# --- in hand ----------------------------------------------------------------------------------------------------------


def test_a_letter_goes_from_queued_over_sending_and_its_end_to_sent(store: Store, in_hand: Letter) -> None:
    assert (in_hand.state, in_hand.tries) == (LetterState.SENDING, 1)
    assert store.outbox.mark(NOW, ending=[KEY]) == {KEY}
    assert (store.outbox.get(KEY).state, store.outbox.get(KEY).dot_sent_at) == (LetterState.DOT_SENT, NOW)
    store.outbox.mark(SOON, sent=[KEY])
    kept = store.outbox.get(KEY)
    assert (kept.state, kept.tries, kept.sent_at, kept.claimed_by) == (LetterState.SENT, 1, SOON, None)
    assert store.outbox.counts() == {LetterState.SENT: 1}


@pytest.mark.usefixtures("in_hand")
def test_a_letter_in_hand_is_taken_by_nobody_else(store: Store) -> None:
    assert store.outbox.take(NOW) == []
    assert store.outbox.take(NOW + timedelta(days=900)) == []


def test_those_never_tried_come_first_then_the_oldest_and_none_before_its_time(store: Store) -> None:
    for key in ("c", "a", "b"):
        store.outbox.queue(letter(key))
    [first] = store.outbox.take(NOW, limit=1)
    assert store.outbox.retry(first, "450 greylisted", NOW) == SOON
    assert keys(store.outbox.take(NOW)) == ["a", "b"]
    store.outbox.put_back(["a", "b"])
    assert keys(store.outbox.take(SOON, limit=1)) == ["a"]
    assert keys(store.outbox.take(SOON)) == ["b", "c"]


def test_a_wait_that_a_clock_set_back_would_make_longer_than_any_is_over(store: Store, in_hand: Letter) -> None:
    store.outbox.retry(in_hand, "450 greylisted", NOW + timedelta(days=3650))
    assert keys(store.outbox.take(NOW)) == [KEY]


def test_the_waits_are_1_5_15_and_60_minutes_and_then_an_hour_for_five_days() -> None:
    minutes = [(retry_at(tries, NOW) or NOW) - NOW for tries in range(1, 7)]
    assert minutes == [timedelta(minutes=wait) for wait in (1, 5, 15, 60, 60, 60)]
    at, tries = NOW, 1
    while again := retry_at(tries, at):
        at, tries = again, tries + 1
    assert timedelta(days=5) <= at - NOW <= timedelta(days=5, hours=2)


@pytest.mark.parametrize("is_doubtful", [False, True])
def test_the_last_refusal_fails_the_letter(store: Store, *, is_doubtful: bool) -> None:
    store.outbox.queue(replace(letter(), tries=123))
    [taken] = store.outbox.take(NOW)
    assert store.outbox.retry(taken, "450 greylisted", NOW, is_doubtful=is_doubtful) is None
    kept = store.outbox.get(KEY)
    assert (kept.state, kept.error) == (LetterState.FAILED, "450 greylisted")


@pytest.mark.usefixtures("in_hand")
def test_a_refusal_for_good_fails_the_letter_and_somebody_may_queue_it_again(store: Store) -> None:
    store.outbox.give_up(KEY, "550 no such user")
    assert store.outbox.get(KEY).state is LetterState.FAILED
    assert store.outbox.release(KEY)
    assert not store.outbox.release(KEY)
    assert keys(store.outbox.take(NOW)) == [KEY]


@pytest.mark.usefixtures("in_hand")
def test_a_letter_the_relay_was_not_told_of_counts_no_try_and_may_still_change(store: Store) -> None:
    store.outbox.put_back([KEY], "connection refused")
    assert keys(store.outbox.untried()) == [KEY]
    assert store.outbox.get(KEY).error == "connection refused"


@pytest.mark.usefixtures("in_hand")
def test_a_letter_that_is_one_too_many_is_held_until_somebody_releases_it(store: Store) -> None:
    store.outbox.hold(KEY, "more than 20 letters")
    kept = store.outbox.get(KEY)
    assert (kept.state, kept.tries, kept.error) == (LetterState.HELD, 0, "more than 20 letters")
    assert store.outbox.take(NOW) == []
    assert store.outbox.release(KEY)


@pytest.mark.usefixtures("in_hand")
def test_a_letter_taken_back_while_it_is_on_its_way_is_not_told_to_end(store: Store) -> None:
    assert store.outbox.drop(KEY)
    assert store.outbox.mark(NOW, ending=[KEY]) == frozenset()
    assert store.outbox.get(KEY).state is LetterState.DROPPED


@pytest.mark.parametrize("state", [state for state in LetterState if state is not LetterState.SENDING])
def test_only_a_letter_in_hand_can_end_be_refused_or_put_back(store: Store, state: LetterState) -> None:
    store.outbox.queue(replace(letter(), state=state, tries=1))
    kept = store.outbox.get(KEY)
    assert store.outbox.mark(NOW, ending=[KEY]) == frozenset()
    store.outbox.retry(kept, "450", NOW)
    store.outbox.put_back([KEY], "refused")
    store.outbox.give_up(KEY, "550")
    store.outbox.hold(KEY, "too many")
    assert store.outbox.get(KEY) == kept


def test_the_instant_of_sending_comes_back_in_utc(store: Store, in_hand: Letter) -> None:
    store.outbox.mark(datetime.fromisoformat("2026-03-04T09:15:00+01:00"), sent=[in_hand.key])
    assert store.outbox.get(KEY).sent_at == datetime(2026, 3, 4, 8, 15, tzinfo=UTC)


# --- after somebody has died ------------------------------------------------------------------------------------------


@pytest.fixture
def after(file_store: Store, path: Path) -> Store:
    """Another process on the same file, after the one died that had two letters in hand."""
    file_store.outbox.queue(letter("begun"))
    file_store.outbox.queue(letter("at its end"))
    file_store.outbox.take(NOW)
    file_store.outbox.mark(NOW, ending=["at its end"])
    return Store(f"sqlite:///{path}")


def test_what_the_dead_had_begun_is_queued_as_if_never_taken(after: Store) -> None:
    assert after.outbox.recover() == 2
    assert keys(after.outbox.untried()) == ["begun"]
    assert keys(after.outbox.take(NOW)) == ["begun"]
    assert after.outbox.recover() == 0
    after.close()


def test_what_the_dead_had_told_to_end_is_asked_about_and_keeps_its_bytes(after: Store) -> None:
    after.outbox.recover()
    [asked] = after.outbox.doubtful(NOW)
    assert (asked.key, asked.tries, asked.dot_sent_at) == ("at its end", 1, NOW)
    assert not after.outbox.replace_untried(replace(asked, content=b"something else"))
    assert not after.outbox.drop(asked.key)
    after.close()


def test_the_living_take_nothing_out_of_their_own_hands_but_when_they_send_nothing(
    store: Store, in_hand: Letter
) -> None:
    assert store.outbox.recover() == 0
    assert store.outbox.let_go() == 1
    assert keys(store.outbox.take(NOW)) == [in_hand.key]


# --- in doubt ---------------------------------------------------------------------------------------------------------


def test_a_letter_that_the_relay_may_have_waits_to_be_asked_about(store: Store, in_doubt: Letter) -> None:
    assert in_doubt.state is LetterState.DOT_SENT
    assert store.outbox.take(SOON) == []
    assert store.outbox.doubtful(NOW) == []
    assert keys(store.outbox.doubtful(SOON)) == [KEY]


def test_one_that_has_arrived_is_sent(store: Store, in_doubt: Letter) -> None:
    assert store.outbox.arrived(in_doubt, SOON)
    assert store.outbox.get(KEY).state is LetterState.SENT
    assert not store.outbox.again(in_doubt)


def test_one_that_has_not_goes_again_with_the_same_bytes_and_is_counted(store: Store, in_doubt: Letter) -> None:
    assert store.outbox.again(in_doubt)
    assert not store.outbox.arrived(in_doubt, SOON)
    [taken] = store.outbox.take(NOW)
    assert (taken.content, taken.tries, taken.resends) == (letter().content, 2, 1)
    assert store.outbox.resends() == 1


def test_after_a_clock_was_set_back_the_wait_for_the_witness_begins_anew(store: Store, in_doubt: Letter) -> None:
    earlier = NOW - timedelta(days=1)
    assert store.outbox.doubt_from(in_doubt, earlier)
    assert store.outbox.get(KEY).dot_sent_at == earlier


def test_a_letter_is_found_by_the_tag_of_the_address_its_bounces_go_to(store: Store) -> None:
    store.outbox.queue(replace(letter("a"), message_id="<0ab1@example.org>"))
    store.outbox.queue(replace(letter("b"), message_id="<0ab12@example.org>"))
    found = store.outbox.tagged("0ab1")
    assert found is not None
    assert found.key == "a"
    assert [store.outbox.tagged(tag) for tag in ("", "0ab", "%", "0ab1@example.org>")] == [None] * 4
