"""The configuration brought in, and what follows from it."""

from dataclasses import replace
from datetime import date

import pytest

from tests.jobs.given import ADA, BEN, CHEN, DISA, MINUTES, NOW, TODAY, VAG, configure, take_in, tick
from tracker.core.model import Policy
from tracker.errors import UsageError
from tracker.jobs import meetings, people
from tracker.store import Store


def test_what_the_configuration_changed_is_told(store: Store) -> None:
    configure(store, of=(ADA, BEN))
    moved = replace(BEN, email="ben.as@example.org")
    differences = people.import_configuration(store, people=[ADA, moved], bodies=[VAG], now=NOW)
    assert [(one.name, one.field, one.new) for one in differences] == [("Ben Ås", "email", "ben.as@example.org")]
    assert people.import_configuration(store, people=[ADA, moved], bodies=[VAG], now=NOW) == []


def test_another_rule_changes_the_days_of_items_that_are_tracked_already(store: Store) -> None:
    configure(store)
    item = take_in(store).added[0]
    tick(store)
    assert store.items.next_reminders([item.key])[item.key] == date(2026, 3, 13)
    configure(store, replace(VAG, policy=Policy(before=(3,))))
    assert store.items.next_reminders([item.key])[item.key] == date(2026, 3, 17)


def test_an_address_in_the_configuration_answers_the_question_for_it(store: Store) -> None:
    configure(store)
    take_in(store, MINUTES.replace("2026-03-20\tBen Ås", "2026-03-20\tDisa Öst"))
    configure(store, of=(ADA, BEN, CHEN, replace(DISA, email="disa@example.org")))
    assert [one for one in store.doubts.open() if one.code == "no-address"] == []


def test_an_address_set_by_hand_is_not_taken_back_by_the_configuration(store: Store) -> None:
    configure(store)
    people.set_address(store, "ben", "ben.as@example.org", who="Ada Ek", now=NOW)
    configure(store)
    assert store.people.get("ben").email == "ben.as@example.org"


def test_meetings_come_from_the_configuration_until_somebody_says_otherwise(store: Store) -> None:
    def bring_in(*days: date) -> list[date]:
        people.import_configuration(store, people=[ADA], bodies=[VAG], meetings={"vag": days}, now=NOW)
        return store.meetings.upcoming("vag", today=TODAY)

    assert bring_in(date(2026, 4, 1)) == [date(2026, 4, 1)]
    meetings.set_by_hand(store, "vag", [date(2026, 4, 8)], who="Ada Ek", today=TODAY, now=NOW)
    assert bring_in(date(2026, 4, 1)) == [date(2026, 4, 8)]
    assert date(2026, 5, 6) in bring_in(date(2026, 5, 6))


def stand_in(store: Store, name: str, *, start: date | None = TODAY, end: date | None = None) -> None:
    people.set_stand_in(store, "chen", name, away_from=start, away_until=end, who="Ada Ek", now=NOW)


def test_a_stand_in_set_by_hand_is_not_taken_back_by_the_configuration(store: Store) -> None:
    configure(store)
    stand_in(store, "Ben", end=date(2026, 3, 13))
    configure(store, of=(ADA, BEN, replace(CHEN, stand_in="Ada Ek", away_from=date(2026, 5, 1)), DISA))
    chen = store.people.get("chen")
    assert (chen.stand_in, chen.away_from, chen.away_until) == ("Ben Ås", TODAY, date(2026, 3, 13))
    stand_in(store, "")
    assert store.people.get("chen").stand_in is None


def test_nobody_stands_in_who_is_unknown_themselves_or_on_no_day(store: Store) -> None:
    configure(store)
    for name, start, end in [
        ("Gun Alm", TODAY, None), ("Chen Li", TODAY, None), ("Ben Ås", None, None), ("Ben Ås", TODAY, date(2026, 3, 3)),
    ]:  # fmt: skip
        with pytest.raises(UsageError):
            stand_in(store, name, start=start, end=end)
    assert store.people.get("chen") == CHEN


def test_letters_of_the_chair_go_to_who_stands_in(store: Store) -> None:
    configure(store, of=(ADA, BEN, replace(CHEN, stand_in="Ben Ås", away_from=TODAY), DISA))
    take_in(store)
    letters = [one for day in (TODAY, date(2026, 3, 9)) for one in tick(store, day).letters]
    assert {one.person for one in letters if "digest" in one.sections} == {"ben"}
    assert "chen" not in {one.person for one in letters}
