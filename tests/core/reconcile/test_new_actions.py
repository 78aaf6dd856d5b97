"""A new action: tracked at once, or proposed with its questions."""

from dataclasses import replace
from datetime import date

import pytest

from tests.core.reconcile.given import IMPLIED, NEXT_MEETING, ROOM, TODAY, added, codes
from tracker.core.model import (
    Action,
    Add,
    Doubt,
    Doubts,
    Policy,
)
from tracker.core.reconcile import reconcile


def test_what_is_certain_is_tracked_at_once() -> None:
    assert added(ROOM) == Add(ROOM)


def test_a_row_without_person_is_tracked_with_a_question() -> None:
    nobodys = replace(ROOM, responsible=(), responsible_words=None, responsible_line=None)
    assert added(nobodys) == Add(nobodys, doubts=(Doubt(Doubts.NO_PERSON, line=31),))


def test_a_row_without_date_is_tracked_and_proposed_for_the_next_meeting() -> None:
    undated = replace(ROOM, due_on=None, due_words=None, due_line=None)
    assert added(undated) == Add(undated, NEXT_MEETING, (Doubt(Doubts.NO_DATE, line=31),))


@pytest.mark.parametrize(
    ("action", "doubtful", "none"),
    [
        (IMPLIED, True, False),
        (replace(IMPLIED, doubts=()), True, False),
        (replace(ROOM, is_due_certain=False), True, False),
        (replace(ROOM, due_on=None, is_due_certain=False), True, False),
        (replace(ROOM, doubts=(Doubt(Doubts.UNREADABLE_DATE, "snarast"),), due_on=None), True, False),
        (replace(ROOM, responsible=(), is_responsible_certain=False), True, True),
        (replace(ROOM, doubts=(Doubt(Doubts.UNKNOWN_PERSON, "Ben"),)), True, True),
        (replace(IMPLIED, doubts=(Doubt(Doubts.AMBIGUOUS_PERSON, "Ben"),)), True, True),
        (replace(ROOM, due_on=date(2026, 1, 2)), True, True),
        (replace(ROOM, due_on=date(2026, 1, 3)), False, False),
    ],
)
def test_what_is_doubtful_waits_and_an_unresolved_person_always_does(
    action: Action, *, doubtful: bool, none: bool
) -> None:
    assert (added(action).is_proposed, added(action, review="none").is_proposed) == (doubtful, none)


def test_a_body_may_see_everything_before_it_is_tracked() -> None:
    assert added(ROOM, review="all") == Add(ROOM, doubts=(Doubt(Doubts.REVIEW_ALL, line=31),), is_proposed=True)


def test_an_unreadable_date_is_one_question_not_two() -> None:
    unreadable = replace(ROOM, due_on=None, due_words="snarast", is_due_certain=False)
    said = replace(unreadable, doubts=(Doubt(Doubts.UNREADABLE_DATE, "snarast"),))
    assert codes(added(unreadable).doubts) == codes(added(said).doubts) == ["unreadable-date"]


def test_an_implied_action_is_one_question_not_two() -> None:
    assert codes(added(IMPLIED).doubts) == codes(added(replace(IMPLIED, doubts=())).doubts) == ["implied-action"]


def test_old_minutes_wait_whether_their_actions_have_dates_or_not() -> None:
    later = date(2028, 1, 1)
    undated = replace(ROOM, due_on=None, due_words=None)
    assert codes(added(ROOM, today=later).doubts) == ["old-item"]
    assert codes(added(undated, today=later).doubts) == ["no-date", "old-item"]


def test_minutes_of_years_ago_stay_old_though_the_next_meeting_is_soon() -> None:
    undated = replace(ROOM, due_on=None, due_words=None)
    [change] = reconcile(
        [undated],
        kept=[],
        is_new_version=False,
        policy=Policy(),
        today=TODAY,
        held_on=date(2024, 10, 3),
        next_meeting=NEXT_MEETING,
    )
    assert isinstance(change, Add)
    assert change.is_proposed
