"""However days are repeated or left out, each reminder is told once, to everybody it concerns, and never after the end."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.jobs.given import OFFICE, TODAY, VAG, at, configure, into
from tracker.core import schedule, workdays
from tracker.core.model import ACTIVE, Item, Letter
from tracker.jobs import deliver, edit
from tracker.jobs.remind import remind
from tracker.store import Store

NAMES = ("Ada Ek", "Ben Ås", "Chen Li")

Task = tuple[int | None, frozenset[str]]
"""In how many days it is due, and on whom it rests."""

tasks = st.tuples(st.none() | st.integers(-30, 60), st.frozensets(st.sampled_from(NAMES), min_size=1))
# A day's work is done again after so many days (none: the same day once more), or after somebody has added an item.
steps = st.lists(st.integers(0, 9) | tasks, min_size=1, max_size=25)


@contextmanager
def fresh_store() -> Iterator[Store]:
    with Store("sqlite://") as store:
        store.migrate()
        configure(store)
        yield store


def add(store: Store, task: Task, *, today: date) -> Item:
    days, names = task
    return edit.add(
        store,
        body="vag",
        text="Svara",
        responsible=sorted(names),
        due_on=None if days is None else today + timedelta(days=days),
        who="Ada Ek",
        today=today,
        now=at(today),
    )


def walk(store: Store, steps: Sequence[int | Task]) -> Iterator[date]:
    """Go through the days; each is given after what the step asks for, before its letters are made."""
    day = TODAY
    for step in steps:
        if isinstance(step, int):
            day += timedelta(days=step)
        else:
            add(store, step, today=day)
        yield day


@settings(max_examples=40)
@given(steps)
def test_each_reminder_is_told_once_in_one_letter_a_day_to_all_it_concerns(steps: list[int | Task]) -> None:
    with fresh_store() as store:
        letters = [
            letter
            for day in walk(store, steps)
            for letter in remind(store, office=OFFICE, today=day, now=at(day)).letters
        ]
        assert all(number == 1 for number in Counter((letter.person, letter.day) for letter in letters).values())
        for item in store.items.list():
            readers = {one.person for one in item.responsible}
            told = {
                one: [letter.day for letter in letters if letter.person == one and item.key in letter.items]
                for one in readers
            }
            # Everybody concerned hears of it on the same days, each time of another occasion.
            assert len({tuple(days) for days in told.values()}) == 1
            occasions = [one.on for one in schedule.occasions(item, policy=VAG.policy, country="SE")]
            for days in told.values():
                said = [max(on for on in occasions if on <= day) for day in days]
                assert len(set(said)) == len(said)


@settings(max_examples=40)
@given(steps)
def test_a_working_day_without_a_letter_before_it_leaves_nothing_due(steps: list[int | Task]) -> None:
    with fresh_store() as store:
        for day in walk(store, steps):
            remind(store, office=OFFICE, today=day, now=at(day))
        monday = workdays.add(day, 1, country="SE")
        remind(store, office=OFFICE, today=monday, now=at(monday))
        assert store.items.due(by=monday, bodies=["vag"]) == []


@settings(max_examples=30)
@given(steps, st.randoms(use_true_random=False))
def test_what_has_ended_is_in_no_letter_that_leaves_after(steps: list[int | Task], chance: Random) -> None:
    with fresh_store() as store:
        for day in walk(store, steps):
            remind(store, office=OFFICE, today=day, now=at(day))
            open_items = store.items.list(status=ACTIVE)
            if open_items and chance.random() < 0.5:
                edit.close(store, chance.choice(open_items).key, section="§ 1", who="Ada Ek", now=at(day))
            sent: list[Letter] = []
            deliver.deliver(store, send=into(sent), office=OFFICE, now=at(day))
            told = {key for letter in sent for key in letter.items}
            assert all(store.items.get(key).is_active for key in told)
