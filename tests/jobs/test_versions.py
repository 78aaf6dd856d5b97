"""Whatever versions of minutes come in, in whatever order: nothing that is tracked is changed by reading, and no row is lost."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.jobs.given import NOW, TODAY, configure, take_in, tick
from tracker.core.model import ENDED, Item, Status
from tracker.jobs import edit
from tracker.store import Store

HEAD = """Vägnämnden

Protokoll 2026-03-02

Närvarande: Chen Li, ordförande
Ada Ek, sekreterare
Ben Ås

§ 1 Vägar

Åtgärd\tSlutdatum\tAnsvarig
"""
TASKS = (
    "Begära in offert på broräcket",
    "Mäta om cykelbanan",
    "Sammanställa saltåtgången",
    "Bjuda in Trafikverket till nästa möte",
)
DUES = ("2026-03-20", "2026-04-10", "")
NAMES = ("Ben Ås", "Chen Li", "Gunnel Strid", "")

Row = tuple[str, str, str]
rows = st.lists(
    st.tuples(st.sampled_from(TASKS), st.sampled_from(DUES), st.sampled_from(NAMES)), unique_by=lambda row: row[0]
)
versions = st.lists(rows, min_size=1, max_size=4)


@contextmanager
def fresh_store() -> Iterator[Store]:
    with Store("sqlite://") as store:
        store.migrate()
        configure(store)
        yield store


def minutes(rows: list[Row], number: int) -> str:
    return HEAD + "".join("\t".join(row) + "\n" for row in rows) + f"\n§ 2 Övrigt\n\nVersion {number}.\n"


def correct_something(store: Store, chance: Random) -> None:
    """Let Ada change one item as she may."""
    standing = [item for item in store.items.list() if item.status not in ENDED]
    if not standing:
        return
    key = chance.choice(standing).key
    match chance.randrange(4):
        case 0:
            due_on = TODAY + timedelta(days=chance.randrange(60))
            edit.move(store, key, due_on=due_on, who="Ada Ek", today=TODAY, now=NOW)
        case 1:
            edit.assign(store, key, names=["Ada Ek"], who="Ada Ek", today=TODAY, now=NOW)
        case 2:
            edit.close(store, key, section="§ 3", who="Ada Ek", now=NOW)


def told_apart(item: Item) -> Item:
    """An item but for the questions about it, which reading may add."""
    return replace(item, doubts=())


@settings(max_examples=40)
@given(versions, st.randoms(use_true_random=False))
def test_reading_changes_no_item_and_loses_no_row(versions: list[list[Row]], chance: Random) -> None:
    with fresh_store() as store:
        for number, rows in enumerate(versions):
            before = {item.key: told_apart(item) for item in store.items.list()}
            report = take_in(store, minutes(rows, number))
            after = {item.key: told_apart(item) for item in store.items.list()}
            assert {key: after[key] for key in before} == before
            asked = [one for one in report.asked if one.item and one.code != "gone-in-new-version"]
            assert len(report.added) + len(report.kept) + len(asked) == len(rows)
            correct_something(store, chance)


@settings(max_examples=30)
@given(versions)
def test_the_same_rows_again_add_nothing_and_remind_of_nothing(versions: list[list[Row]]) -> None:
    with fresh_store() as store:
        for number, rows in enumerate(versions):
            take_in(store, minutes(rows, number))
        tick(store)
        items = store.items.list()
        report = take_in(store, minutes(versions[-1], len(versions)), name="en gång till.txt")
        assert report.added == ()
        assert store.items.list() == items or {item.status for item in items} & {Status.PROPOSED}
        assert all(not letter.items for letter in tick(store, date(2026, 3, 5)).letters)


DRAFT = minutes([(TASKS[0], "2026-03-20", "Ben Ås")], 1).replace(
    "Protokoll 2026-03-02", "UTKAST\n\nProtokoll 2026-03-02"
)
ADJUSTED = minutes([(TASKS[0], "2026-04-10", "Ben Ås"), (TASKS[1], "", "Chen Li")], 2)


def test_the_adjusted_minutes_take_the_place_of_the_draft() -> None:
    with fresh_store() as store:
        first = take_in(store, DRAFT, name="utkast.txt")
        report = take_in(store, ADJUSTED, name="justerat.txt")
        assert report.is_new_version
        assert [item.text for item in report.added] == [TASKS[1]]
        assert [question.item for question in report.asked if question.item] == [first.added[0].key]


def test_a_draft_that_comes_after_the_adjusted_minutes_changes_and_asks_nothing() -> None:
    with fresh_store() as store:
        take_in(store, ADJUSTED, name="justerat.txt")
        before = store.items.list(), store.doubts.open()
        report = take_in(store, DRAFT, name="utkast.txt")
        assert (store.items.list(), store.doubts.open()) == before
        assert "utkast" in report.warnings[0]
