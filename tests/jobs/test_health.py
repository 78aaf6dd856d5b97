"""What the service tells of itself."""

from datetime import timedelta

from tests.jobs.given import NOW, configure, take_in, tick
from tracker.core.model import LetterState
from tracker.jobs import gate, rounds
from tracker.jobs.health import health
from tracker.store import Store


def test_a_service_at_work_is_well(store: Store) -> None:
    configure(store)
    take_in(store)
    tick(store)
    rounds.end(store, now=NOW)
    found = health(store, now=NOW + timedelta(minutes=1))
    assert (found.is_well, found.letters, found.questions) == (True, {LetterState.QUEUED: 3}, 1)


def test_no_round_for_a_quarter_of_an_hour_is_wrong(store: Store) -> None:
    assert health(store, now=NOW).problems == ("no-round",)
    rounds.end(store, now=NOW)
    assert health(store, now=NOW + timedelta(minutes=16)).problems == ("no-round",)


def test_a_letter_that_nobody_takes_for_hours_is_wrong_unless_mail_is_paused(store: Store) -> None:
    configure(store)
    take_in(store)
    tick(store)
    later = NOW + timedelta(hours=7)
    rounds.end(store, now=later)
    assert health(store, now=later).problems == ("late-letter",)
    gate.pause(store, who="Ada Ek", now=NOW)
    assert health(store, now=later).problems == ()


def test_bodies_in_preview_are_told(store: Store) -> None:
    configure(store, live=False)
    assert health(store, now=NOW).in_preview == ("vag",)
