"""An item that is snoozed: silent until its day, said on it once, and as ever afterwards."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.jobs.given import NOW, TODAY, VAG, at, configure, tick
from tracker.core.model import Policy, Stage
from tracker.errors import UsageError
from tracker.jobs import edit, undo
from tracker.store import Store

UNTIL = date(2026, 4, 1)


def add(store: Store, due_on: date | None = date(2026, 3, 20)) -> str:
    item = edit.add(
        store, body="vag", text="Offert", responsible=["Ben Ås"], due_on=due_on, who="Ada Ek", today=TODAY, now=NOW
    )
    return item.key


def snooze(store: Store, key: str, until: date = UNTIL) -> None:
    edit.snooze(store, key, until=until, who="Ada Ek", today=TODAY, now=NOW)


def days_told(store: Store, *, until: date = date(2026, 4, 20)) -> list[str]:
    """The days on which Ben is told, as month-day rule."""
    days = (TODAY + timedelta(days=n) for n in range((until - TODAY).days + 1))
    return [f"{day:%m-%d} {line.rule}" for day in days for line in tick(store, day).plan.lines]


def test_nothing_is_said_before_the_day_and_then_as_ever(store: Store) -> None:
    configure(store)
    key = add(store)
    tick(store)
    snooze(store, key)
    assert days_told(store) == ["04-01 snoozed", "04-07 overdue 14", "04-10 overdue 21", "04-17 overdue 28"]


def test_an_item_that_was_never_said_is_new_when_its_snooze_ends(store: Store) -> None:
    configure(store)
    snooze(store, add(store))
    assert days_told(store, until=UNTIL) == ["04-01 new"]


def test_an_item_without_a_date_is_said_once_more(store: Store) -> None:
    configure(store)
    key = add(store, due_on=None)
    tick(store)
    snooze(store, key)
    assert days_told(store) == ["04-01 snoozed"]


def test_a_snooze_lapses_when_the_date_is_moved_and_comes_back_when_that_is_undone(store: Store) -> None:
    configure(store)
    key = add(store)
    tick(store)
    snooze(store, key)
    edit.move(store, key, due_on=date(2026, 3, 16), who="Ada Ek", today=TODAY, now=NOW)
    assert store.items.get(key).snoozed_until is None
    assert store.items.next_reminders([key]) == {key: date(2026, 3, 9)}
    undo.undo(store, key, who="Ada Ek", now=NOW)
    assert store.items.get(key).snoozed_until == UNTIL
    assert store.items.next_reminders([key]) == {key: UNTIL}


def test_a_snooze_is_history_and_can_be_undone_or_ended(store: Store) -> None:
    configure(store)
    key = add(store)
    tick(store)
    snooze(store, key)
    [line] = [line for line in store.items.history(key) if line.what == "snoozed"]
    assert (line.who, line.detail, dict(line.changes)) == (
        "Ada Ek",
        "2026-04-01",
        {"snoozed_until": (None, "2026-04-01")},
    )
    undo.undo(store, key, who="Ada Ek", now=NOW)
    assert store.items.next_reminders([key]) == {key: date(2026, 3, 13)}
    snooze(store, key)
    edit.wake(store, key, who="Ada Ek", now=NOW)
    assert store.items.next_reminders([key]) == {key: date(2026, 3, 13)}


def test_nothing_is_escalated_before_the_day(store: Store) -> None:
    configure(store, replace(VAG, policy=Policy(before=(), escalation=(Stage(1, "chair"),))))
    key = add(store, due_on=date(2026, 3, 6))
    snooze(store, key, date(2026, 3, 20))
    days = [TODAY + timedelta(days=n) for n in range(30)]
    assert [day for day in days for letter in tick(store, day).letters if letter.escalated] == [date(2026, 3, 20)]


@pytest.mark.parametrize("until", [TODAY, date(2026, 3, 3), date(2027, 3, 6)])
def test_a_day_that_can_not_be_meant_is_refused(store: Store, until: date) -> None:
    configure(store)
    with pytest.raises(UsageError, match=f"{until} can't be meant"):
        snooze(store, add(store), until)


def test_only_what_is_reminded_of_can_be_snoozed(store: Store) -> None:
    configure(store)
    key = add(store)
    edit.report(store, key, on=TODAY, who="Ben Ås", now=at(TODAY))
    with pytest.raises(UsageError, match="is reported: nobody is reminded of it"):
        snooze(store, key)
