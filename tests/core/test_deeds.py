"""What people and meetings do to an item."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.store.given import item
from tracker.core import deeds
from tracker.core.deeds import FROM, TO, Actor, Deed
from tracker.core.model import Item, Responsible, Share, Status

DUE = date(2026, 3, 11)
MEETING = date(2026, 4, 1)
LATER = date(2026, 4, 29)


def test_the_table_at_the_top_of_the_module_is_the_rule() -> None:
    table = (deeds.__doc__ or "").partition("    from ")[2].partition("\n\n")[0]
    head, *lines = ("    from " + table).splitlines()
    starts = {status: head.index(status.value.replace("_", " ")) for status in Status}
    told = {
        Deed(line[:15].strip().replace(" ", "_")): {
            status for status, at in starts.items() if line[at : at + 1].strip()
        }
        for line in lines
    }
    assert told == {deed: set(states) for deed, states in FROM.items()}


def test_closing_keeps_the_paragraph_the_day_and_when_it_was_done() -> None:
    reported = deeds.reported(item(), on=date(2026, 3, 9))
    closed = deeds.closed(reported, section="7", on=MEETING)
    assert (closed.status, closed.closing_section) == (Status.CLOSED, "7")
    assert (closed.done_on, closed.ended_on) == (date(2026, 3, 9), MEETING)


def test_closing_what_nobody_reported_counts_as_done_that_day() -> None:
    assert deeds.closed(item(), section="7", on=MEETING).done_on == MEETING


def test_closing_again_says_nothing_new() -> None:
    closed = deeds.closed(item(), section="7", on=MEETING)
    assert deeds.closed(closed, section=None, on=LATER) == closed


def test_what_is_written_off_was_not_done() -> None:
    off = deeds.written_off(item(), reason="Bron rivs", section="3", on=MEETING)
    assert (off.status, off.note, off.done_on, off.ended_on) == (Status.WRITTEN_OFF, "Bron rivs", None, MEETING)


def test_handing_over_tells_to_whom() -> None:
    over = deeds.handed_over(item(), to="Bronämnden", section="4", on=MEETING)
    assert (over.status, over.handed_to, over.closing_section) == (Status.HANDED_OVER, "Bronämnden", "4")


def test_reopening_takes_back_all_that_was_said_of_the_end() -> None:
    assert deeds.reopened(deeds.closed(item(), section="7", on=MEETING)) == item()
    assert deeds.reopened(deeds.handed_over(item(), to="Bronämnden", section="4", on=MEETING)) == item()


def test_a_later_date_counts_as_postponed_and_an_earlier_one_does_not() -> None:
    moved = deeds.moved(item(), due_on=LATER)
    assert (moved.due_on, moved.first_due_on, moved.times_moved) == (LATER, DUE, 1)
    assert deeds.moved(item(), due_on=date(2026, 3, 6)).times_moved == 0


def test_the_first_date_of_an_item_without_one_is_no_postponement() -> None:
    dated = deeds.moved(item(due_on=None), due_on=LATER)
    assert (dated.first_due_on, dated.times_moved) == (LATER, 0)


def test_an_item_that_rests_on_a_body_is_done_when_the_last_member_has_answered() -> None:
    shared = replace(item(), shares=(Share("Norrby", ("ada",)), Share("Söderby", ("ben", "chen"))))
    half = deeds.answered_for(shared, member="Söderby", on=date(2026, 3, 5), note="Skyltat")
    assert (half.status, half.shares[1]) == (
        Status.OPEN,
        Share("Söderby", ("ben", "chen"), date(2026, 3, 5), "Skyltat"),
    )
    done = deeds.answered_for(half, member="Norrby", on=date(2026, 3, 9))
    assert (done.status, done.done_on) == (Status.REPORTED, date(2026, 3, 9))


def test_who_has_no_part_in_it_answers_for_nobody() -> None:
    shared = replace(item(), shares=(Share("Norrby", ("ada",)),))
    assert deeds.answered_for(shared, member="Söderby", on=MEETING) is shared


def test_an_item_given_to_somebody_new_arrives_anew() -> None:
    given_on = deeds.assigned(item(), responsible=(Responsible("Ada Ek", "ada"),), on=MEETING)
    assert (given_on.arrived_on, given_on.reminded_through) == (MEETING, None)
    fewer = deeds.assigned(item(), responsible=item().responsible[:1], on=MEETING)
    assert fewer.arrived_on == item().arrived_on


def test_the_responsible_person_says_how_it_goes_and_only_the_meeting_ends_it() -> None:
    mine = item()
    assert deeds.may(Actor.RESPONSIBLE, Deed.REPORT, mine)
    assert not deeds.may(Actor.RESPONSIBLE, Deed.CLOSE, mine)
    assert deeds.may(Actor.MEETING, Deed.CLOSE, mine)
    assert not deeds.may(Actor.MEETING, Deed.DISMISS, mine)
    assert deeds.may(Actor.SECRETARY, Deed.DISMISS, mine)


def done(deed: Deed, to: Item) -> Item:
    match deed:
        case Deed.BEGIN:
            return deeds.begun(to)
        case Deed.REPORT:
            return deeds.reported(to, on=MEETING)
        case Deed.CLOSE:
            return deeds.closed(to, section="7", on=MEETING)
        case Deed.WRITE_OFF:
            return deeds.written_off(to, reason="Bron rivs", section=None, on=MEETING)
        case Deed.HAND_OVER:
            return deeds.handed_over(to, to="Bronämnden", section=None, on=MEETING)
        case Deed.DISMISS:
            return deeds.dismissed(to)
        case Deed.REOPEN | Deed.ACCEPT:
            return deeds.reopened(to)


@given(st.sampled_from(Status), st.lists(st.sampled_from(Deed), max_size=12))
def test_whatever_is_done_states_only_move_along_allowed_edges(start: Status, wanted: list[Deed]) -> None:
    standing = item(status=start)
    for deed in wanted:
        if deeds.may(Actor.SECRETARY, deed, standing):
            after = done(deed, standing)
            assert after.status is TO[deed]
            assert deeds.is_allowed(standing.status, after.status)
            assert (after.ended_on is not None) >= (after.status in {Status.CLOSED, Status.WRITTEN_OFF})
            standing = after


@pytest.mark.parametrize("deed", [deeds.reopened, deeds.begun])
def test_where_all_had_answered_all_are_asked_again_as_nobody_would_be_told_else(deed: Callable[[Item], Item]) -> None:
    asked = replace(item(), shares=(Share("Norrby", ("ada",)), Share("Söderby", ("ben",))))
    half = deeds.answered_for(asked, member="Norrby", on=MEETING)
    whole = deeds.answered_for(half, member="Söderby", on=MEETING)
    assert [share.answered_on for share in deed(whole).shares] == [None, None]
    assert [share.answered_on for share in deed(deeds.closed(half, section=None, on=MEETING)).shares] == [MEETING, None]
