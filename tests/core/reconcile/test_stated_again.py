"""A task stated again in minutes of another meeting: the same item, moved, done, or asked about."""

from dataclasses import replace
from datetime import date

import pytest

from tests.core.reconcile.given import ADA, EARLIER, HELD_ON, IMPLIED, OFFER, ROOM, read_first
from tracker.core.model import (
    Add,
    Ask,
    Doubt,
    Doubts,
    Keep,
    Policy,
    Revise,
    Status,
)


@pytest.mark.parametrize("due_on", [ROOM.due_on, None])
def test_an_action_stated_again_at_the_next_meeting_is_the_same_item(due_on: date | None) -> None:
    again = replace(ROOM, text="boka lokal till höstens konferens.", due_on=due_on)
    assert read_first(again, kept=[EARLIER]) == [Keep(EARLIER, again)]


def test_an_action_stated_again_with_a_later_date_is_postponed() -> None:
    again = replace(ROOM, due_on=date(2026, 4, 1), due_words="1 april")
    [change] = read_first(again, kept=[EARLIER])
    assert isinstance(change, Revise)
    [step] = change.steps
    assert (step.what, step.item.due_on, step.item.first_due_on) == ("moved", date(2026, 4, 1), ROOM.due_on)
    assert (step.item.times_moved, step.detail, step.line) == (1, "2026-03-20 → 2026-04-01", again.line)


def test_a_date_that_a_person_set_since_the_meeting_is_asked_about() -> None:
    again = replace(ROOM, due_on=date(2026, 4, 1), due_words="1 april")
    corrected = {EARLIER.key: frozenset({"due_on"})}
    assert read_first(again, kept=[EARLIER], corrected=corrected) == [
        Ask(EARLIER, Doubt(Doubts.RESTATED, "1 april", 32), again)
    ]


def test_a_date_that_had_gone_by_at_the_meeting_is_asked_about() -> None:
    again = replace(ROOM, due_on=date(2026, 2, 20), due_words="20 februari")
    assert [type(change) for change in read_first(again, kept=[EARLIER])] == [Ask]


def test_a_row_that_says_done_reports_it_done() -> None:
    [change] = read_first(replace(ROOM, status="done"), kept=[EARLIER])
    assert isinstance(change, Revise)
    assert [(step.what, step.item.status, step.item.done_on) for step in change.steps] == [
        ("reported", Status.REPORTED, HELD_ON)
    ]


def test_in_a_body_that_closes_in_one_step_a_row_that_says_done_closes_it() -> None:
    [change] = read_first(replace(ROOM, status="done"), kept=[EARLIER], policy=Policy(close="one-step"))
    assert isinstance(change, Revise)
    assert [step.what for step in change.steps] == ["closed"]


def test_the_same_task_for_somebody_else_is_asked_about() -> None:
    adas = replace(ROOM, responsible=(ADA,))
    [change] = read_first(adas, kept=[EARLIER])
    assert isinstance(change, Add)
    assert (change.is_proposed, change.maybe) == (True, EARLIER)
    assert Doubt(Doubts.MAYBE_SAME, ROOM.text, adas.line) in change.doubts


@pytest.mark.parametrize(
    "text",
    [
        "Boka lokal till höstens stora konferens",
        "Lokalbokning inför höstkonferensen",
        "Hitta en sal till konferensen i höst",
        "Konferenslokal för hösten bokas",
    ],
)
def test_the_same_task_in_other_words_is_the_same_item(text: str) -> None:
    again = replace(ROOM, text=text, section="9")
    [change] = read_first(again, kept=[EARLIER])
    assert isinstance(change, Keep)
    assert change.item == EARLIER


@pytest.mark.parametrize(
    "text",
    ["Boka buss till höstens konferens", "Boka lokal till vårens studiebesök", "Skriva program för konferensen"],
)
def test_a_task_that_shares_some_words_with_another_is_its_own(text: str) -> None:
    [change] = read_first(replace(ROOM, text=text, due_on=date(2026, 5, 4)), kept=[EARLIER])
    assert isinstance(change, Add)


@pytest.mark.parametrize("status", [Status.CLOSED, Status.WRITTEN_OFF, Status.DISMISSED])
def test_what_had_ended_is_to_be_done_again(status: Status) -> None:
    assert read_first(ROOM, kept=[replace(EARLIER, status=status)]) == [Add(ROOM)]


def test_a_proposal_nobody_accepted_holds_back_no_certain_action() -> None:
    proposal = replace(EARLIER, status=Status.PROPOSED, explicit=False)
    again = replace(IMPLIED, text=ROOM.text)
    assert read_first(ROOM, kept=[proposal]) == [Add(ROOM)]
    assert read_first(again, kept=[proposal]) == [Keep(proposal, again)]


def test_items_of_other_meetings_that_are_not_mentioned_are_left_alone() -> None:
    assert read_first(OFFER, kept=[EARLIER]) == [Add(OFFER)]
    assert read_first(kept=[EARLIER]) == []
