"""Whatever minutes say and whenever they come in: nothing is read twice, lost, undone, or moved where it may not go."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import date

import pytest
from hypothesis import Phase, example, given, settings

from tests.stories import diaries
from tests.stories.diaries import Correction, Diary, Version
from tracker.core.deeds import EDGES
from tracker.core.model import Event, Item, Status
from tracker.store import Store
from tracker.store.rows import restored

# An example takes seconds, and to make it shorter minutes: that is left to the long form.
SHORT = settings(
    max_examples=10,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
LONG = settings(SHORT, max_examples=400, phases=list(Phase))


def told(item: Item) -> Item:
    """An item but for when it was read and what the store counts."""
    some_day = date(2026, 1, 1)
    return replace(
        item, key="", document=None, source=None, arrived_on=some_day, changed_at=diaries.at(some_day), revision=0,
        proposed_due_on=None, reminded_through=None, escalated=(), doubts=(), version=0,
    )  # fmt: skip


def state(store: Store) -> tuple[dict[str, Item], list[tuple[str, str]]]:
    """All items, and the questions that are open; a later version of minutes may ask its own instead of an earlier's."""
    items = {item.key: replace(item, doubts=()) for item in store.items.list()}
    return items, sorted((one.item or "", one.code) for one in store.doubts.open())


# --- (a) twice --------------------------------------------------------------------------------------------------------


def reading_twice_changes_nothing(diary: Diary) -> None:
    with closing(diaries.opened()) as store:
        play(store, diary)
        before = state(store)
        last = diaries.day_of(diary[-1])
        for step in diary:
            if isinstance(step, Version):
                assert diaries.read(store, step, today=last).outcome == "known"
        assert state(store) == before


def reading_it_saved_again_changes_nothing(diary: Diary) -> None:
    """The newest version of each meeting comes in once more, in other bytes."""
    with closing(diaries.opened()) as store:
        play(store, diary)
        before = state(store)
        for version in newest(diary):
            diaries.read(store, version, today=diaries.day_of(diary[-1]), saved=1)
            assert state(store) == before, version


# --- (b) in other order -----------------------------------------------------------------------------------------------


def days_of_coming_in_make_no_difference(versions: list[Version]) -> None:
    with closing(diaries.opened()) as store, closing(diaries.opened()) as other:
        for version in versions:
            diaries.read(store, version)
            # The same saved twice: either may come first.
            diaries.read(other, version, today=versions[-1].arrives_on, saved=1)
            diaries.read(other, version, today=versions[-1].arrives_on)
        assert sorted(map(repr, map(told, store.items.list()))) == sorted(map(repr, map(told, other.items.list())))


# --- (c) (d) (e) along the way ----------------------------------------------------------------------------------------


@dataclass
class Watched:
    """What is to hold of every item while documents come in."""

    store: Store
    first: dict[str, tuple[Item, int]] = field(default_factory=dict)
    """Each item as it was first seen, and how many lines of history it had."""
    said: dict[tuple[str, str], date] = field(default_factory=dict)
    """Item and field → the day on which a person set it last."""

    def take(self, step: diaries.Step) -> None:
        before = {item.key: item for item in self.store.items.list()}
        if isinstance(step, Version):
            diaries.read(self.store, step)
            self._is_nothing_undone(before, step)
        elif (key := step.make(self.store)) is not None:
            self._remember(before[key], step)
        for item in self.store.items.list():
            self.first.setdefault(item.key, (item, len(self.store.items.history(item.key))))

    def _remember(self, before: Item, step: Correction) -> None:
        after = self.store.items.get(before.key)
        for name in ("due_on", "responsible", "status"):
            if getattr(after, name) != getattr(before, name):
                self.said[before.key, name] = step.on

    def _is_nothing_undone(self, before: dict[str, Item], version: Version) -> None:
        for (key, name), on in self.said.items():
            if version.held_on <= on:
                item = self.store.items.get(key)
                assert getattr(item, name) == getattr(before[key], name), (name, version, item)

    def is_no_row_lost(self, versions: Sequence[Version]) -> None:
        places = {(one.document, one.line) for key in self.first for one in self.store.items.places(key)}
        asked = {(one.document, one.line) for one in self.store.doubts.open()}
        for version in versions:
            key = version.document().key
            for line in version.lines():
                assert (key, line) in places | asked, (line, version)

    def is_history_whole(self) -> None:
        for key, (first, seen) in self.first.items():
            history = self.store.items.history(key)
            item = first
            for event in history[seen:]:
                item = restored(item, {name: new for name, (_, new) in event.changes.items()})
            assert told(item) == told(self.store.items.get(key)), history
            for event, moves in status_moves(history):
                assert set(moves) & EDGES or moves[0][0] is moves[0][1], (event, history)


def status_moves(history: Sequence[Event]) -> Iterator[tuple[Event, list[tuple[Status, Status]]]]:
    """Each change of state; what is undone goes an edge back."""
    for event in history:
        if "status" in event.changes:
            old, new = (Status(value) for value in event.changes["status"])
            yield event, [(new, old)] if event.what == "undone" else [(old, new)]


def nothing_is_lost_undone_or_moved_wrongly(diary: Diary) -> None:
    with closing(diaries.opened()) as store:
        watched = Watched(store)
        for step in diary:
            watched.take(step)
        watched.is_no_row_lost(newest(diary))
        watched.is_history_whole()


def play(store: Store, diary: Diary) -> None:
    for step in diary:
        if isinstance(step, Version):
            diaries.read(store, step)
        else:
            step.make(store)


def newest(diary: Diary) -> list[Version]:
    """The version of each meeting that came last, and no draft after what was adjusted."""
    return list({step.meeting: step for step in diary if isinstance(step, Version)}.values())


ALL_OTHER_ROWS: Diary = [
    Version(0, ((4, True, "2026-06-12", "Ben Ås"), (3, False, "2026-06-12", "Ben Ås")), (), date(2026, 1, 15)),
    Version(0, ((2, True, "2026-06-26", "Chen Li"),), (), date(2026, 1, 22)),
]
"""Asked about once, as lost all actions, whether the new row is new or, read again, known."""
LIKE_ROWS: Diary = [
    Version(0, ((2, False, "", ""), (1, True, "", "Ben Ås"), (4, True, "", "Chen Li")), (), date(2026, 1, 15)),
    Version(
        0, ((4, False, "", "Ben Ås"), (3, True, "", "Disa Öst"), (1, False, "", "Disa Öst")), (), date(2026, 1, 22)
    ),
]
"""Two rows of the new version may be those of the one before, in other words and with somebody else."""
ANOTHER_MEETINGS_ROW: Diary = [
    Version(0, ((0, True, "", ""),), (), date(2026, 1, 15)),
    Version(1, ((1, True, "2026-06-12", "Ben Ås"),), (), date(2026, 2, 12)),
    Version(1, ((2, True, "2026-06-12", "Ben Ås"), (3, True, "2026-06-12", "Ben Ås")), (), date(2026, 2, 19)),
]
"""The row that the second meeting's new version lacks is asked about; the first meeting's minutes take that back."""
STATED_AND_DONE = [
    Version(0, ((1, True, "2026-08-21", "Disa Öst"),), (), date(2026, 1, 15)),
    Version(2, ((1, False, "2026-06-12", ""),), ((1, "klart"),), date(2026, 3, 12)),
]
"""Reported done and stated as a task in one document: read again, the row is still the known task, which is done."""


# --- the tests, short and long ----------------------------------------------------------------------------------------


@SHORT
@given(diaries.diaries())
def test_reading_everything_twice_is_reading_it_once(diary: Diary) -> None:
    reading_twice_changes_nothing(diary)


@SHORT
@given(diaries.prompt_versions())
def test_minutes_that_came_in_turn_change_nothing_when_they_are_saved_again(versions: list[Version]) -> None:
    reading_it_saved_again_changes_nothing([*versions])


@pytest.mark.parametrize("diary", [ALL_OTHER_ROWS, LIKE_ROWS, ANOTHER_MEETINGS_ROW])
def test_the_rows_that_a_version_lacks_are_asked_about_alike_when_it_is_read_again(diary: Diary) -> None:
    reading_it_saved_again_changes_nothing(diary)


@SHORT
@given(diaries.prompt_versions())
@example(STATED_AND_DONE)
def test_reading_late_and_from_another_copy_gives_the_same_items(versions: list[Version]) -> None:
    days_of_coming_in_make_no_difference(versions)


@SHORT
@given(diaries.diaries())
def test_no_row_is_lost_no_correction_undone_and_states_move_along_their_edges(diary: Diary) -> None:
    nothing_is_lost_undone_or_moved_wrongly(diary)


@pytest.mark.full
@LONG
@given(diaries.diaries())
def test_the_same_over_many_more_diaries(diary: Diary) -> None:
    nothing_is_lost_undone_or_moved_wrongly(diary)
    reading_twice_changes_nothing(diary)


@pytest.mark.full
@LONG
@given(diaries.prompt_versions())
def test_the_same_items_over_many_more_diaries(versions: list[Version]) -> None:
    days_of_coming_in_make_no_difference(versions)
