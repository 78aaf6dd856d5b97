"""What is counted for an auditor. The body got six actions in January and February; it is Wednesday 4 March 2026."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core.model import Course, Item, Period, Responsible, Status
from tracker.core.report import audit
from tracker.core.report.audit import Audit, Figures, Point, counting

TODAY = date(2026, 3, 4)
YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))
JANUARY = date(2026, 1, 14)


def course(key: str, status: Status = Status.OPEN, **days: Any) -> Course:
    """An item that the meeting of 14 January gave, due on 20 February."""
    usual = Course(
        key=key,
        body="ks",
        status=status,
        decided_on=JANUARY,
        arrived_on=date(2026, 1, 16),
        first_due_on=date(2026, 2, 20),
        due_on=date(2026, 2, 20),
        done_on=None,
        ended_on=None,
        times_moved=0,
        has_person=True,
    )
    return usual._replace(**days)


def counted(*courses: Course, period: Period = YEAR, today: date = TODAY) -> Audit:
    return audit.count(courses, period=period, today=today)


def figures(*courses: Course, period: Period = YEAR, today: date = TODAY) -> Figures:
    return counted(*courses, period=period, today=today).figures


def done(key: str, on: date, **days: Any) -> Course:
    return course(key, Status.CLOSED, done_on=on, ended_on=on, **days)


# --- done and in time ---------------------------------------------------------------------------------------------


def test_done_on_the_very_day_is_in_time_and_the_day_after_is_not() -> None:
    found = figures(done("a", date(2026, 2, 20)), done("b", date(2026, 2, 21)))
    assert (found.done, found.dated, found.in_time) == (2, 2, 1)


def test_a_date_that_was_moved_is_kept_by_the_moved_date_alone() -> None:
    found = figures(done("a", date(2026, 3, 1), due_on=date(2026, 3, 1), times_moved=1))
    assert (found.in_time, found.in_time_as_moved, found.dated) == (0, 1, 1)


def test_what_never_had_a_date_is_neither_in_time_nor_late() -> None:
    found = figures(done("a", date(2026, 3, 1), first_due_on=None, due_on=None))
    assert (found.done, found.dated, found.in_time, found.undated) == (1, 0, 0, 1)


def test_dates_that_passed_weigh_what_is_still_not_done() -> None:
    found = figures(done("a", date(2026, 2, 10)), course("b"), course("c", due_on=date(2026, 4, 1), times_moved=1))
    assert (found.due, found.due_in_time) == (3, 1)


def test_nobody_is_held_to_the_date_of_what_was_written_off_or_is_due_today() -> None:
    off = course("a", Status.WRITTEN_OFF, ended_on=date(2026, 2, 4))
    found = figures(off, course("b", first_due_on=TODAY, due_on=TODAY))
    assert found.due == 0


def test_reported_done_is_done_and_waits_for_the_meeting() -> None:
    found = figures(course("a", Status.REPORTED, done_on=date(2026, 2, 19)))
    assert (found.done, found.in_time, found.open, found.reported) == (1, 1, 0, 1)


def test_days_to_done_is_the_median_from_the_decision_and_leaves_out_what_no_meeting_decided() -> None:
    found = figures(
        done("a", date(2026, 1, 24)),
        done("b", date(2026, 2, 3)),
        done("c", date(2026, 3, 1)),
        done("d", date(2026, 3, 1), decided_on=None),
    )
    assert found.days_to_done == 20
    assert figures(course("a")).days_to_done is None


def test_a_report_that_was_taken_back_counts_as_nothing() -> None:
    assert figures(course("a", Status.OPEN, done_on=None)).done == 0


# --- how it stands at the end -------------------------------------------------------------------------------------


def test_open_and_overdue_are_told_as_they_stood_at_the_end_of_the_period() -> None:
    both = (done("a", date(2026, 3, 1)), course("b"))
    february = Period(date(2026, 2, 1), date(2026, 2, 28))
    assert (figures(*both, period=february).open, figures(*both, period=february).overdue) == (2, 2)
    assert (figures(*both).open, figures(*both).overdue) == (1, 1)


def test_due_on_the_last_day_is_not_overdue() -> None:
    assert figures(course("a", due_on=TODAY)).overdue == 0


def test_what_was_decided_after_the_period_is_not_in_it() -> None:
    early = Period(date(2026, 1, 1), date(2026, 1, 13))
    assert figures(course("a"), period=early) == figures(period=early)


def test_what_was_added_by_hand_began_when_it_was_added() -> None:
    february = Period(date(2026, 2, 1), date(2026, 2, 28))
    assert figures(course("a", decided_on=None, arrived_on=date(2026, 2, 2)), period=february).decided == 1


def test_items_that_lack_something_are_counted_and_listed() -> None:
    found = counted(
        course("a", due_on=None, first_due_on=None),
        course("b", has_person=False),
        course("c", times_moved=3),
        course("d", times_moved=2),
        done("e", date(2026, 2, 1), due_on=None, has_person=False),
    )
    assert (found.figures.without_date, found.found.without_date) == (1, ("a",))
    assert (found.figures.without_person, found.found.without_person) == (1, ("b",))
    assert (found.figures.moved_often, found.found.moved_often) == (1, ("c",))


def test_what_was_moved_often_but_over_before_the_period_is_not_listed() -> None:
    march = Period(date(2026, 3, 1), TODAY)
    assert counted(done("a", date(2026, 2, 27), times_moved=3), period=march).found.moved_often == ()
    assert counted(done("a", date(2026, 3, 2), times_moved=3), period=march).found.moved_often == ("a",)


def test_what_ended_otherwise_is_listed_in_the_period_of_its_meeting() -> None:
    february = Period(date(2026, 2, 1), date(2026, 2, 28))
    found = counted(
        course("a", Status.WRITTEN_OFF, ended_on=date(2026, 2, 11)),
        course("b", Status.HANDED_OVER, ended_on=date(2026, 2, 11)),
        course("c", Status.WRITTEN_OFF, ended_on=date(2026, 3, 2)),
        period=february,
    )
    assert (found.found.written_off, found.found.handed_over) == (("a",), ("b",))
    assert (found.figures.written_off, found.figures.handed_over, found.figures.open) == (1, 1, 1)


def test_the_ten_oldest_open_ones_are_those_decided_first() -> None:
    many = [course(f"i{number:02}", decided_on=JANUARY - timedelta(days=number)) for number in range(12)]
    found = counted(*many, done("done", date(2026, 2, 1), decided_on=date(2025, 1, 1))).found.oldest
    assert found == tuple(f"i{number:02}" for number in range(11, 1, -1))


def test_each_body_has_the_figures_of_its_own_items() -> None:
    found = counted(course("a"), course("b", body="vr"), course("c", body="vr"))
    assert {slug: one.open for slug, one in found.by_body.items()} == {"ks": 1, "vr": 2}
    assert found.by_body["vr"] == figures(course("b"), course("c"))


# --- over time ----------------------------------------------------------------------------------------------------


def test_a_short_period_has_a_point_each_sunday_and_one_at_its_end() -> None:
    assert counting.days(Period(date(2026, 2, 16), TODAY)) == [date(2026, 2, 22), date(2026, 3, 1), TODAY]


@pytest.mark.parametrize(
    ("since", "number", "second"),
    [(date(2025, 3, 5), 13, date(2025, 4, 30)), (date(2010, 1, 1), 65, date(2010, 6, 30))],
)
def test_a_longer_one_has_a_point_each_month_or_quarter(since: date, number: int, second: date) -> None:
    found = counting.days(Period(since, TODAY))
    assert (len(found), found[1], found[-1]) == (number, second, TODAY)


def test_an_item_is_open_from_its_decision_until_it_is_done_and_overdue_from_the_day_after_it_was_due() -> None:
    days = [date(2026, 1, 13), JANUARY, date(2026, 2, 20), date(2026, 2, 21), date(2026, 3, 1), date(2026, 3, 2)]
    found = counting.points([done("a", date(2026, 3, 1))], days=days)
    assert [(point.open, point.overdue) for point in found] == [(0, 0), (1, 0), (1, 0), (1, 1), (0, 0), (0, 0)]


def test_a_moved_item_is_late_by_its_first_date_alone() -> None:
    [point] = counting.points([course("a", due_on=date(2026, 4, 1))], days=[TODAY])
    assert point == Point(TODAY, open=1, overdue=0, overdue_at_first=1)


DAYS = st.dates(date(2025, 12, 1), date(2026, 4, 1))
ENDED = {Status.CLOSED, Status.WRITTEN_OFF, Status.HANDED_OVER}


@st.composite
def courses(draw: st.DrawFn) -> Course:
    status = draw(st.sampled_from(sorted(set(Status) - {Status.PROPOSED, Status.DISMISSED})))
    return course(
        draw(st.uuids()).hex,
        status,
        decided_on=draw(st.none() | DAYS),
        arrived_on=draw(DAYS),
        first_due_on=draw(st.none() | DAYS),
        due_on=draw(st.none() | DAYS),
        done_on=draw(st.none() | DAYS) if status in {Status.REPORTED, Status.CLOSED} else None,
        ended_on=draw(st.none() | DAYS) if status in ENDED else None,
    )


@given(st.lists(courses(), max_size=12), DAYS, DAYS)
def test_the_last_point_says_what_the_figures_say(some: list[Course], one: date, other: date) -> None:
    found = counted(*some, period=Period(min(one, other), max(one, other)))
    last = found.points[-1]
    assert (last.on, last.open, last.overdue) == (found.period.until, found.figures.open, found.figures.overdue)


@given(st.lists(courses(), max_size=12))
def test_every_point_counts_what_stood_so_on_its_day(some: list[Course]) -> None:
    for point in counted(*some).points:
        alone = figures(*some, period=Period(YEAR.since, point.on))
        assert (alone.open, alone.overdue) == (point.open, point.overdue)


@given(st.lists(courses(), max_size=12))
def test_the_figures_of_the_bodies_add_up(some: list[Course]) -> None:
    given = [one._replace(body=f"b{number % 3}") for number, one in enumerate(some)]
    found = counted(*given)
    for name in ("decided", "done", "in_time", "due", "open", "overdue", "written_off"):
        assert sum(getattr(one, name) for one in found.by_body.values()) == getattr(found.figures, name)


# --- as tables ----------------------------------------------------------------------------------------------------

ITEM = Item(
    key="4f5e6a01",
    body="ks",
    text="Ta in offert",
    responsible=(Responsible("Ben Åkerlund", "ben"), Responsible("Firma Ek")),
    due_on=date(2026, 2, 20),
    status=Status.WRITTEN_OFF,
    decided_on=JANUARY,
    arrived_on=date(2026, 1, 16),
    changed_at=datetime(2026, 2, 11, tzinfo=UTC),
    section="4",
    note="Huset är sålt",
    closing_section="§ 9",
    ended_on=date(2026, 2, 11),
    case_number="KS 2026/17",
)


def table(name: str, *items: Item, language: str = "sv") -> audit.Table:
    found = counted(*(course(one.key, one.status, ended_on=one.ended_on) for one in items))
    tables = audit.tables(
        found, {one.key: one for one in items}, body_names={"ks": "Kultursamrådet"}, language=language
    )
    return next(one for one in tables if one.name == name)


def test_what_was_written_off_is_told_with_its_reason_and_paragraph() -> None:
    found = table("written_off", ITEM)
    row = dict(zip(found.columns, found.rows[0], strict=True))
    assert (row["number"], row["body"], row["ended"]) == ("4f5e6a", "Kultursamrådet", date(2026, 2, 11))
    assert (row["closing_section"], row["reason"], row["case_number"]) == ("9", "Huset är sålt", "KS 2026/17")
    assert found.keys == ("4f5e6a01",)


def test_a_confidential_item_is_there_without_its_words() -> None:
    found = table("written_off", replace(ITEM, is_confidential=True))
    row = dict(zip(found.columns, found.rows[0], strict=True))
    assert (row["reason"], row["responsible"]) == ("", "Ben Åkerlund")
    assert "offert" not in repr(found)


def test_every_figure_says_how_it_is_counted_in_both_languages() -> None:
    for language in ("sv", "en"):
        found = table("figures", ITEM, language=language)
        assert len(found.rows) == 15
        assert all(row[0] and str(row[4]).endswith(".") for row in found.rows)


def test_a_share_is_told_beside_what_it_is_a_share_of_and_nothing_of_nothing() -> None:
    tables = audit.tables(counted(done("a", JANUARY), done("b", TODAY)), {}, body_names={}, language="sv")
    rows = {row[0]: row[1:4] for row in tables[0].rows}
    assert rows["Klara i tid"] == (1, 2, 50.0)
    assert rows["Öppna"] == (0, None, None)
    nothing = {row[0]: row[1:4] for row in audit.tables(counted(), {}, body_names={}, language="sv")[0].rows}
    assert nothing["Klara i tid"] == (0, 0, None)
    assert nothing["Dagar från beslut till klart"] == (None, None, None)
