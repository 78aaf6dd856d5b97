"""Reports on earlier tasks: what they do to a known item, and when that is asked about."""

from dataclasses import replace
from datetime import date
from typing import Any, Literal

import pytest

from tests.core.reconcile.given import ADA, EARLIER, HELD_ON, ROOM, TODAY, kept, read_anew, read_first
from tracker.core.model import (
    Ask,
    Change,
    Doubt,
    Doubts,
    FollowUp,
    Keep,
    Policy,
    Revise,
    Status,
)
from tracker.core.reconcile import earlier


def told(subject: str, **said: Any) -> FollowUp:
    """A report in minutes of a later meeting."""
    plain = FollowUp(subject, "open", None, "3", 12, said.pop("quote", subject))
    return replace(plain, **said)


def whats(change: Change) -> list[str]:
    assert isinstance(change, Revise)
    return [step.what for step in change.steps]


@pytest.mark.parametrize(
    ("said", "what", "status"),
    [
        ({"status": "done"}, "reported", Status.REPORTED),
        ({"status": "done", "is_closed": True}, "closed", Status.CLOSED),
        ({"status": "cancelled", "reason": "ingen konferens i år"}, "written_off", Status.WRITTEN_OFF),
        ({"handed_to": "Kulturnämnden"}, "handed_over", Status.HANDED_OVER),
        ({"due_on": date(2026, 4, 1), "due_words": "1 april"}, "moved", Status.OPEN),
        ({"responsible": (ADA,), "responsible_words": "Ada"}, "assigned", Status.OPEN),
        ({"status_words": "pågår"}, "in_progress", Status.IN_PROGRESS),
    ],
)
def test_what_a_report_says_of_a_known_task_is_done_to_it(said: dict[str, Any], what: str, status: Status) -> None:
    [change] = read_first(kept=[EARLIER], reports=[told("Konferenslokalen", **said)])
    assert isinstance(change, Revise)
    assert (whats(change), change.steps[-1].item.status) == ([what], status)
    assert change.certainty >= 0.7


@pytest.mark.parametrize("words", ["ej påbörjat", "inte påbörjad", "kvarstår"])
def test_what_is_not_begun_is_not_in_progress(words: str) -> None:
    changes = read_first(kept=[EARLIER], reports=[told("Lokal till konferensen", status_words=words)])
    assert all("in_progress" not in whats(change) for change in changes)


def test_closing_tells_the_paragraph_and_the_day_of_the_meeting() -> None:
    [change] = read_first(kept=[EARLIER], reports=[told("Lokal till konferensen", status="done", is_closed=True)])
    assert isinstance(change, Revise)
    closed = change.steps[-1].item
    assert (closed.closing_section, closed.ended_on, closed.done_on) == ("3", HELD_ON, HELD_ON)


def test_one_sentence_may_hand_a_task_over_and_move_it() -> None:
    both = told("Lokal till konferensen", responsible=(ADA,), due_on=date(2026, 4, 1))
    [change] = read_first(kept=[EARLIER], reports=[both])
    assert whats(change) == ["assigned", "moved"]


def test_what_was_reported_done_and_goes_on_is_open_again() -> None:
    reported = replace(EARLIER, status=Status.REPORTED, done_on=date(2026, 2, 20))
    [change] = read_first(kept=[reported], reports=[told("Lokal till konferensen", status_words="kvarstår")])
    assert whats(change) == ["reopened"]


def test_a_report_on_what_has_ended_says_nothing_new() -> None:
    closed = replace(EARLIER, status=Status.CLOSED)
    assert read_first(kept=[closed], reports=[told("Lokal till konferensen", status="done")]) == []


def test_a_report_that_may_be_about_one_of_two_tasks_is_asked_about() -> None:
    other = replace(EARLIER, key="k2", text="Boka lokal till vårens konferens")
    [change] = read_first(kept=[EARLIER, other], reports=[told("Konferenslokalen", status="done")])
    assert isinstance(change, Ask)
    assert change.doubt.code == Doubts.MAYBE_REPORTED


def test_the_number_that_an_annex_printed_finds_its_item_among_the_same_words() -> None:
    other = replace(EARLIER, key="ab12cd34ef")
    [change] = read_first(
        kept=[replace(EARLIER, key="ff00aa11bb"), other],
        reports=[told(ROOM.text, reference="ab12cd", status="done", is_closed=True)],
    )
    assert isinstance(change, Revise)
    assert (change.item.key, change.certainty) == ("ab12cd34ef", 1.0)


def test_a_free_sentence_about_nothing_known_says_nothing() -> None:
    loose = told("Vägarna är plogade", status="done", is_loose=True)
    assert read_first(kept=[EARLIER], reports=[loose]) == []


def test_what_an_earlier_version_said_already_is_not_done_again() -> None:
    closing = told("Lokal till konferensen", status="done", is_closed=True, quote="Lokalen: punkten avslutas.")
    assert read_anew(kept=[EARLIER], reports=[closing], said={"Lokalen: punkten avslutas.": EARLIER.key}) == []


def test_what_an_earlier_version_stated_again_stays_tied_whatever_became_of_it() -> None:
    reported = replace(EARLIER, text="Ordna konferensen", status=Status.REPORTED)
    said = {ROOM.quote: EARLIER.key}
    assert read_anew(ROOM, kept=[reported], said=said) == [Keep(reported, ROOM)]


def test_what_a_person_reopened_since_the_meeting_is_asked_about() -> None:
    closing = told("Lokal till konferensen", status="done", is_closed=True)
    [change] = read_first(kept=[EARLIER], reports=[closing], corrected={EARLIER.key: frozenset({"status"})})
    assert isinstance(change, Ask)


def test_a_body_that_reviews_all_is_asked_before_anything_changes() -> None:
    closing = told("Lokal till konferensen", status="done", is_closed=True)
    [change] = read_first(kept=[EARLIER], reports=[closing], policy=Policy(review="all"))
    assert isinstance(change, Ask)


def test_a_body_that_reviews_all_is_asked_before_a_new_version_words_a_row_otherwise() -> None:
    reworded = replace(ROOM, text="Boka en lokal till höstens konferens")
    [change] = read_anew(reworded, kept=[kept(ROOM)], policy=Policy(review="all"))
    assert change == Ask(kept(ROOM), Doubt(Doubts.MOVED, reworded.text, ROOM.line), reworded)


@pytest.mark.parametrize(
    ("said", "kind"),
    [({"status_words": "kvarstår"}, Ask), ({"status": "done", "is_closed": True}, Revise)],
)
def test_what_its_person_told_since_is_not_taken_back_unasked_but_the_meeting_may_end_it(
    said: dict[str, Any], kind: type[Change]
) -> None:
    reported = replace(EARLIER, status=Status.REPORTED, done_on=TODAY)
    corrected = {EARLIER.key: frozenset({"progress"})}
    [change] = read_first(kept=[reported], reports=[told("Lokal till konferensen", **said)], corrected=corrected)
    assert type(change) is kind


def test_what_later_minutes_have_spoken_of_is_asked_about_and_a_mere_report_lies() -> None:
    corrected = {EARLIER.key: frozenset({"later"})}
    closing = told("Lokal till konferensen", status="done", is_closed=True)
    [change] = read_first(kept=[EARLIER], reports=[closing], corrected=corrected)
    assert isinstance(change, Ask)
    begun = replace(EARLIER, status=Status.IN_PROGRESS)
    going_on = told("Lokal till konferensen", status_words="pågår")
    assert read_first(kept=[begun], reports=[going_on], corrected=corrected) == []


def test_what_later_minutes_have_spoken_of_is_asked_about_too_when_it_is_unsure_which_is_meant() -> None:
    other = replace(EARLIER, key="k2", text="Boka lokal till vårens konferens")
    corrected = {one.key: frozenset({"later"}) for one in (EARLIER, other)}
    done = told("Konferenslokalen", status="done")
    assert [type(change) for change in read_first(kept=[EARLIER, other], reports=[done], corrected=corrected)] == [Ask]


def report(subject: str, status: Literal["done", "open", "unclear", "cancelled"] = "open") -> FollowUp:
    return FollowUp(subject, status, "kvarstår", "3", 12, f"{subject} kvarstår")


def test_an_open_task_reported_on_that_nobody_knows_is_proposed() -> None:
    [proposal] = earlier.unknown([report("skyltar vid parken")], actions=(), kept=())
    assert (proposal.text, proposal.explicit, proposal.line, proposal.section) == ("Skyltar vid parken", False, 12, "3")
    assert proposal.quote == "skyltar vid parken kvarstår"


def test_a_report_on_a_known_task_or_on_one_that_ended_proposes_nothing() -> None:
    known = kept(replace(ROOM, text="Beställa skyltar vid parken"))
    reports = [
        report("Skyltar vid parken"),
        report("Lås", "done"),
        report("Staket", "cancelled"),
        report("Tak", "unclear"),
    ]
    assert earlier.unknown(reports, actions=(), kept=[known]) == ()
