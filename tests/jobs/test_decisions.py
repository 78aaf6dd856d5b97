"""A meeting's decisions entered together."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.jobs.given import NOW, TODAY, configure, take_in
from tracker.core.model import Event, Item, Status
from tracker.jobs import decisions, edit, undo
from tracker.jobs.decisions import Choice, Decision, DecisionsError, Meeting, Problem
from tracker.store import Store

ON = date(2026, 3, 30)
MEETING = Meeting("vag", ON, "Ada Ek", ON, NOW + timedelta(days=26))


@pytest.fixture
def items(store: Store) -> list[Item]:
    """Three items of Vägnämnden's."""
    configure(store)
    return list(take_in(store).added)


def enter(store: Store, *given: Decision) -> tuple[Event, ...]:
    return decisions.enter(store, given, meeting=MEETING)


def test_every_kind_of_decision_is_kept_with_its_section_and_meeting(store: Store, items: list[Item]) -> None:
    more = [edit.add(store, body="vag", text=f"Nummer {n}", who="Ada Ek", today=TODAY, now=NOW) for n in range(3)]
    keys = [item.key for item in (*items, *more)]
    enter(
        store,
        Decision(keys[0], Choice.CLOSE, section="4"),
        Decision(keys[1], Choice.WRITE_OFF, section="4", reason="för dyrt"),
        Decision(keys[2], Choice.MOVE, section="5", due_on=date(2026, 5, 29)),
        Decision(keys[3], Choice.ASSIGN, section="5", names=("Disa Öst", "Ben Ås")),
        Decision(keys[4], Choice.HAND_OVER, handed_to="Torggruppen"),
        Decision(keys[5], Choice.REMAIN, section="§ 6"),
    )
    kept = [store.items.get(key) for key in keys]
    assert [(item.status, item.ended_on, item.closing_section) for item in kept] == [
        (Status.CLOSED, ON, "4"),
        (Status.WRITTEN_OFF, ON, "4"),
        (Status.OPEN, None, None),
        (Status.OPEN, None, None),
        (Status.HANDED_OVER, ON, None),
        (Status.OPEN, None, None),
    ]
    assert (kept[1].note, kept[2].due_on, kept[2].times_moved) == ("för dyrt", date(2026, 5, 29), 1)
    assert [one.name for one in kept[3].responsible] == ["Disa Öst", "Ben Ås"]
    assert kept[4].handed_to == "Torggruppen"
    told = [store.items.history(key)[-1] for key in keys]
    assert [(event.what, event.detail) for event in told] == [
        ("closed", "4"),
        ("written_off", "4: för dyrt"),
        ("moved", f"{items[2].due_on or '–'} → 2026-05-29: 2026-03-30, § 5"),
        ("assigned", "– → Disa Öst, Ben Ås: 2026-03-30, § 5"),
        ("handed_over", "Torggruppen"),
        ("remained", "2026-03-30, § 6"),
    ]


def test_entering_the_same_twice_changes_nothing_more(store: Store, items: list[Item]) -> None:
    given = (
        Decision(items[0].key, Choice.WRITE_OFF, section="4", reason="för dyrt"),
        Decision(items[1].key, Choice.MOVE, due_on=date(2026, 5, 29)),
        Decision(items[2].key, Choice.REMAIN),
    )
    assert [event.what for event in enter(store, *given)] == ["written_off", "moved", "remained"]
    before = [(store.items.get(item.key), store.items.history(item.key)) for item in items]
    assert enter(store, *given) == ()
    assert [(store.items.get(item.key), store.items.history(item.key)) for item in items] == before


def test_one_decision_that_cant_be_kept_keeps_all_back_and_each_says_why(store: Store, items: list[Item]) -> None:
    before = [(store.items.get(item.key), store.items.history(item.key)) for item in items]
    with pytest.raises(DecisionsError) as refused:
        enter(
            store,
            Decision(items[0].key, Choice.CLOSE, section="4"),
            Decision(items[1].key, Choice.MOVE),
            Decision(items[2].key, Choice.ASSIGN, names=("Någon Okänd, kanske 12",)),
            Decision("nothing", Choice.CLOSE),
        )
    assert refused.value.problems == {
        items[1].key: Problem.NO_DATE,
        items[2].key: Problem.UNKNOWN_NAME,
        "nothing": Problem.ELSEWHERE,
    }
    assert [(store.items.get(item.key), store.items.history(item.key)) for item in items] == before


@pytest.mark.parametrize(
    ("decision", "problem"),
    [
        (Decision("", Choice.WRITE_OFF), Problem.NO_REASON),
        (Decision("", Choice.MOVE), Problem.NO_DATE),
        (Decision("", Choice.MOVE, due_on=date(2026, 3, 29)), Problem.EARLY_DATE),
        (Decision("", Choice.ASSIGN), Problem.NO_NAMES),
        (Decision("", Choice.HAND_OVER), Problem.NO_TAKER),
    ],
)
def test_what_a_decision_needs_is_asked_for(
    store: Store, items: list[Item], decision: Decision, problem: Problem
) -> None:
    with pytest.raises(DecisionsError) as refused:
        enter(store, replace(decision, item=items[0].key))
    assert refused.value.problems == {items[0].key: problem}


def test_an_item_that_has_ended_is_not_moved(store: Store, items: list[Item]) -> None:
    edit.close(store, items[0].key, who="Ada Ek", now=NOW)
    with pytest.raises(DecisionsError) as refused:
        enter(store, Decision(items[0].key, Choice.MOVE, due_on=date(2026, 5, 29)))
    assert refused.value.problems == {items[0].key: Problem.ENDED}


def test_an_item_of_another_body_is_not_decided_here(store: Store, items: list[Item]) -> None:
    with pytest.raises(DecisionsError) as refused:
        decisions.enter(store, [Decision(items[0].key, Choice.CLOSE)], meeting=replace(MEETING, body="torg"))
    assert refused.value.problems == {items[0].key: Problem.ELSEWHERE}


@pytest.mark.parametrize(
    "decision",
    [
        Decision("", Choice.MOVE, due_on=date(2026, 5, 29)),
        Decision("", Choice.ASSIGN, names=("Chen Li",)),
        Decision("", Choice.REMAIN),
    ],
)
def test_what_was_reported_done_and_goes_on_is_open_again(store: Store, items: list[Item], decision: Decision) -> None:
    item = store.items.get(items[0].key)
    store.items.save(
        replace(item, status=Status.REPORTED), next_reminder_on=None, who="Ben Ås", what="reported", at=NOW
    )
    enter(store, replace(decision, item=item.key))
    assert store.items.get(item.key).status is Status.OPEN


def test_what_was_entered_is_shown_line_by_line_and_can_be_undone(store: Store, items: list[Item]) -> None:
    made = enter(store, Decision(items[0].key, Choice.CLOSE, section="4"), Decision(items[1].key, Choice.REMAIN))
    numbers = [event.number for event in made]
    steps = decisions.entered(store, "vag", first=min(numbers), last=max(numbers), now=MEETING.now)
    assert [(step.event.what, step.can_be_undone) for step in steps] == [("closed", True), ("remained", False)]
    assert decisions.entered(store, "torg", first=min(numbers), last=max(numbers), now=MEETING.now) == ()
    undo.undo(store, items[0].key, numbers[0], who="Ada Ek", now=MEETING.now)
    assert store.items.get(items[0].key).status is Status.OPEN
