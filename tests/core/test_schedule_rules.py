"""Weekdays, quiet periods, escalation and snooze: on which days an item is said under a body's own rules."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.test_schedule import BODY, DAYS, PEOPLE, every_day, item, items, said
from tracker.core import schedule, workdays
from tracker.core.model import Escalated, Item, Person, Policy, Responsible, Stage, Status
from tracker.core.schedule import Days, quiet

DAY = timedelta(days=1)
JULY = Policy(quiet=("07-01..07-31",))
TUESDAY_THURSDAY = Policy(weekdays=(1, 3))


# --- weekdays and quiet periods ---------------------------------------------------------------------------------------


def test_on_tuesdays_and_thursdays_days_before_fall_back_and_overdue_ones_move_on() -> None:
    assert said("2026-03-03", "2026-03-20", n=6, policy=TUESDAY_THURSDAY) == [
        "03-03 new",
        "03-12 before",  # the 13th is a Friday
        "03-19 due",  # and so is the 20th; the day before falls on the same Thursday
        "03-31 overdue",
        "04-07 overdue",
        "04-14 overdue",
    ]


def test_what_is_due_in_a_quiet_period_is_said_before_it() -> None:
    assert said("2026-06-01", "2026-07-15", n=3, policy=JULY) == ["06-01 new", "06-30 due", "08-05 overdue"]


def test_overdue_letters_come_in_the_week_after_each_on_its_own_weekday() -> None:
    """Else all that was due on any day of June would be said on the first day of August."""
    days = {due: said("2026-05-04", due, policy=replace(JULY, before=())) for due in ("2026-06-08", "2026-06-11")}
    assert next(one for one in days["2026-06-08"] if one >= "07") == "08-03 overdue"
    assert next(one for one in days["2026-06-11"] if one >= "07") == "08-06 overdue"


def test_the_period_takes_no_letter_off_the_eight() -> None:
    assert [one for one in said("2026-05-04", "2026-06-08", policy=JULY) if "overdue" in one] == [
        *("06-15 overdue", "06-22 overdue", "06-29 overdue"),
        *("08-03 overdue", "08-10 overdue", "08-17 overdue", "08-24 overdue", "08-31 overdue"),
    ]


def test_what_arrives_in_a_quiet_period_is_said_after_it() -> None:
    assert said("2026-07-06", "2026-08-20", n=4, policy=JULY) == [
        "08-03 new",
        "08-13 before",
        "08-19 before",
        "08-20 due",
    ]


def test_a_day_before_that_was_not_known_before_the_period_is_said_after_it_while_there_is_time() -> None:
    policy = replace(JULY, before=(14, 1), on_the_day=False)
    assert said("2026-06-30", "2026-08-06", n=3, policy=policy) == ["06-30 new", "08-03 before", "08-05 before"]


def test_a_period_over_new_year_and_one_of_a_single_year_are_held() -> None:
    policy = Policy(before=(), quiet=("12-20..01-06", "2026-10-26..2026-10-30"), overdue_letters=1)
    assert said("2026-12-01", "2026-12-30", policy=policy) == ["12-01 new", "12-18 due", "01-13 overdue"]
    assert said("2026-10-01", "2026-10-28", policy=policy) == ["10-01 new", "10-23 due", "11-04 overdue"]
    assert said("2027-10-01", "2027-10-28", policy=policy) == ["10-01 new", "10-28 due", "11-04 overdue"]


def test_why_no_letters_go_on_a_day_is_told() -> None:
    days = Days.of(replace(JULY, weekdays=(0, 1, 2, 3)), country="SE")
    told = [days.why_not(day) for day in (date(2026, 4, 3), date(2026, 3, 7), date(2026, 7, 4), date(2026, 3, 6))]
    assert told == ["Good Friday", "weekend", "quiet 07-01..07-31", "no letters on Fridays"]
    assert days.why_not(date(2026, 3, 5)) == ""


def test_rules_that_leave_no_day_hold_nothing_back_for_ever() -> None:
    days = Days.of(Policy(quiet=("01-01..12-31",)), country="SE")
    assert days.after_or_on(date(2026, 3, 7)) == date(2026, 3, 9)
    assert days.after_quiet(date(2026, 3, 7)) == date(2026, 3, 9)
    assert days.before_or_on(date(2026, 3, 7)) == date(2026, 3, 6)


@pytest.mark.parametrize(
    ("period", "day", "is_in"),
    [
        ("02-29..03-02", date(2026, 3, 1), True),
        ("02-29..03-02", date(2026, 2, 28), False),
        ("02-29..03-02", date(2028, 2, 29), True),
        ("12-24..12-24", date(2026, 12, 24), True),
    ],
)
def test_a_period_may_begin_on_a_leap_day_or_be_one_day(period: str, day: date, is_in: bool) -> None:  # noqa: FBT001
    quiet.check(period)
    assert quiet.holds(period, day) is is_in


def test_the_weekly_digest_keeps_the_bodys_days_and_the_one_before_a_meeting_the_meetings() -> None:
    body = replace(BODY, policy=replace(JULY, weekdays=(1, 3)))
    days = [date(2026, 6, 22) + n * DAY for n in range(50)]
    meeting = date(2026, 7, 15)
    assert [day for day in days if schedule.is_digest_day(body, today=day, meetings=[meeting])] == [
        *(date(2026, 6, 23), date(2026, 6, 30), date(2026, 7, 14), date(2026, 8, 4)),
    ]


# --- escalation -------------------------------------------------------------------------------------------------------

CHAIN = Policy(before=(), escalation=(Stage(5, "chair"), Stage(10, "Dan Sjöberg")), grace_days=2)
DAN = Person("dan", "Dan Sjöberg", "dan@example.org")
EVE = Person("eve", "Eve Holm", "eve@example.org")
CREW = PEOPLE | {"dan": DAN, "eve": EVE}
LED = replace(BODY, policy=CHAIN, chair="Eve Holm", secretary="Ada Ekdahl")
LATE = item(arrived_on=date(2026, 2, 2), due_on=date(2026, 3, 2), reminded_through=date(2026, 3, 2))


def raised(known: Item, today: date, *, crew: dict[str, Person] = CREW) -> list[tuple[str, list[str]]]:
    found = schedule.raised([known], bodies={"direktionen": LED}, people=crew, today=today)
    return [(one.stage.to, [alert.person.name for alert in one.alerts]) for one in found]


def test_a_step_is_said_its_working_days_and_those_of_grace_after_the_due_date() -> None:
    assert raised(LATE, date(2026, 3, 10)) == []
    assert raised(LATE, date(2026, 3, 11)) == [("chair", ["Eve Holm"])]  # seven working days after Monday the 2nd
    said_to_chair = replace(LATE, escalated=(Escalated(date(2026, 3, 2), "chair"),))
    assert raised(said_to_chair, date(2026, 3, 17)) == []
    assert raised(said_to_chair, date(2026, 3, 18)) == [("Dan Sjöberg", ["Dan Sjöberg"])]


def test_an_item_that_came_late_is_escalated_only_after_its_own_time() -> None:
    assert raised(replace(LATE, arrived_on=date(2026, 3, 9)), date(2026, 3, 17)) == []
    assert raised(replace(LATE, arrived_on=date(2026, 3, 9)), date(2026, 3, 18)) == [("chair", ["Eve Holm"])]


@pytest.mark.parametrize("status", [Status.REPORTED, Status.CLOSED, Status.WRITTEN_OFF, Status.PROPOSED])
def test_nothing_but_an_open_item_is_escalated(status: Status) -> None:
    assert raised(replace(LATE, status=status), date(2026, 3, 30)) == []


def test_a_moved_item_begins_the_chain_anew() -> None:
    moved = replace(LATE, escalated=(Escalated(date(2026, 3, 2), "chair"),), due_on=date(2026, 4, 15))
    assert raised(moved, date(2026, 4, 23)) == []
    assert raised(moved, date(2026, 4, 24)) == [("chair", ["Eve Holm"])]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"left_on": date(2026, 3, 1)}, ["Ada Ekdahl"]),
        ({"left_on": date(2026, 3, 1), "successor": "Dan Sjöberg"}, ["Dan Sjöberg"]),
        ({"away_from": date(2026, 3, 1)}, ["Ada Ekdahl"]),  # away, and nobody stands in
        ({"away_from": date(2026, 3, 1), "stand_in": "Dan Sjöberg"}, ["Dan Sjöberg"]),
        ({"email": None}, ["Ada Ekdahl"]),
    ],
)
def test_nobody_who_has_left_or_is_away_is_told_but_who_comes_after_or_the_secretary(
    change: dict[str, object], told: list[str]
) -> None:
    crew = CREW | {"eve": replace(EVE, **change)}  # type: ignore[arg-type]
    assert raised(LATE, date(2026, 3, 11), crew=crew) == [("chair", told)]


def test_where_the_secretary_is_away_too_nobody_is_told_and_the_step_waits() -> None:
    gone = replace(EVE, left_on=date(2026, 3, 1))
    away = replace(PEOPLE["ada"], away_from=date(2026, 3, 1), away_until=date(2026, 3, 20))
    crew = CREW | {"eve": gone, "ada": away}
    assert raised(LATE, date(2026, 3, 11), crew=crew) == [("chair", [])]
    assert raised(LATE, date(2026, 3, 23), crew=crew)[0] == ("chair", ["Ada Ekdahl"])


def test_whoever_is_responsible_is_not_told_of_it_as_their_own_superior() -> None:
    own = replace(LATE, responsible=(Responsible("Eve Holm", "eve"),))
    [one] = schedule.raised([own], bodies={"direktionen": LED}, people=CREW, today=date(2026, 3, 11))
    assert (one.alerts, one.is_own) == ((), True)


def test_the_next_day_of_an_item_is_that_of_a_step_when_that_comes_first() -> None:
    policy = replace(CHAIN, overdue_every=30)
    assert schedule.next_reminder_on(LATE, policy=policy, country="SE") == date(2026, 3, 11)


def test_no_step_is_said_in_a_quiet_period() -> None:
    policy = replace(CHAIN, quiet=("03-06..03-20",), overdue_every=30)
    assert schedule.next_reminder_on(LATE, policy=policy, country="SE") == date(2026, 3, 25)


# --- whatever the rules -----------------------------------------------------------------------------------------------

PERIODS = st.tuples(st.dates(date(2016, 1, 1), date(2016, 12, 31)), st.integers(0, 60)).map(
    lambda one: f"{one[0]:%m-%d}..{one[0] + one[1] * DAY:%m-%d}"
)
POLICIES = st.builds(
    Policy,
    before=st.lists(st.integers(1, 30), max_size=3).map(tuple),
    on_the_day=st.booleans(),
    overdue_every=st.integers(1, 30),
    overdue_letters=st.integers(0, 8),
    weekdays=st.sets(st.integers(0, 4), min_size=1).map(lambda days: tuple(sorted(days))),
    quiet=st.lists(PERIODS, max_size=2).map(tuple),
)


@st.composite
def snoozable(draw: st.DrawFn) -> Item:
    known = draw(items())
    until = draw(st.none() | st.integers(-20, 90))
    return known if until is None else replace(known, snoozed_until=known.arrived_on + until * DAY)


def check_windows(known: Item, policy: Policy) -> None:
    """Each occasion once, on an open day, before its due date or not before its own day, none under a snooze."""
    days = Days.of(policy, country="SE")
    found = schedule.occasions(known, policy=policy, country="SE")
    assert len({one.on for one in found}) == len(found)
    longest = 62 * len(policy.quiet) + 21  # a period, Easter or Christmas, and the wait for a weekday
    for one in found:
        assert days.is_open(one.on)
        assert known.snoozed_until is None or one.on >= min(known.snoozed_until, found[0].on)
        if known.due_on and one.kind in {"before", "due"}:
            nominal = known.due_on + one.days * DAY
            assert nominal - longest * DAY <= one.on <= known.due_on
        if known.due_on and one.kind == "overdue":
            assert known.due_on + one.days * DAY <= one.on <= known.due_on + (one.days + longest + 7) * DAY


@given(snoozable(), POLICIES)
def test_each_occasion_is_planned_once_and_inside_its_window(known: Item, policy: Policy) -> None:
    check_windows(known, policy)


@pytest.mark.full
@settings(max_examples=20_000)
@given(snoozable(), POLICIES)
def test_each_occasion_is_planned_once_and_inside_its_window_in_twenty_thousand_cases(
    known: Item, policy: Policy
) -> None:
    check_windows(known, policy)


@settings(max_examples=30)
@given(snoozable(), POLICIES)
def test_run_every_day_twice_and_each_occasion_is_said_on_its_day_once(known: Item, policy: Policy) -> None:
    days = [known.arrived_on + n * DAY for n in range(500)]
    told = every_day(known, policy=policy, days=days)
    planned = [one for one in schedule.occasions(known, policy=policy, country="SE") if one.on <= days[-1]]
    assert [on for on, _ in told] == [one.on for one in planned]
    assert [kind for _, kind in told[1:]] == [one.kind for one in planned[1:]]


def days_by_definition(due_on: date, arrived_on: date, policy: Policy) -> list[date]:
    """The naive oracle without quiet periods: each day is asked whether a rule names it, or a closed day beside it."""

    def is_open(day: date) -> bool:
        return day.weekday() in policy.weekdays and not workdays.is_free(day)

    def is_said(day: date) -> bool:
        ahead = [due_on - n * DAY for n in policy.before] + ([due_on] if policy.on_the_day else [])
        late = [due_on + (n + 1) * policy.overdue_every * DAY for n in range(60)]
        back = any(day <= named and not any(map(is_open, span(day + DAY, named))) for named in ahead)
        on = any(named <= day and not any(map(is_open, span(named, day - DAY))) for named in late)
        return is_open(day) and (back or on)

    arrival = next(day for day in span(arrived_on, arrived_on + 30 * DAY) if is_open(day))
    rest = [day for day in span(arrival + DAY, due_on + 45 * DAY) if is_said(day)]
    return [arrival, *rest]


def span(first: date, last: date) -> list[date]:
    return [first + n * DAY for n in range((last - first).days + 1)]


SWEPT = Policy(overdue_every=7, overdue_letters=40, weekdays=(1, 3))


def check_definition(due_on: date, policy: Policy) -> None:
    known = item(arrived_on=due_on - 40 * DAY, due_on=due_on)
    found = [one.on for one in schedule.occasions(known, policy=policy, country="SE")]
    wanted = days_by_definition(due_on, known.arrived_on, policy)
    assert [day for day in found if day <= due_on + 45 * DAY] == wanted


@settings(max_examples=30)
@given(DAYS)
def test_the_days_are_those_of_the_definition(due_on: date) -> None:
    for policy in (Policy(overdue_letters=40), SWEPT):
        check_definition(due_on, policy)


@pytest.mark.parametrize("due_on", [date(2016, 2, 29), date(2028, 2, 29), date(2020, 12, 31), date(2026, 12, 31)])
def test_leap_days_and_week_53_are_days_like_others(due_on: date) -> None:
    for n in range(-8, 9):
        check_definition(due_on + n * DAY, Policy(overdue_letters=40))


@pytest.mark.full
def test_every_date_of_fifteen_years_has_the_days_of_the_definition() -> None:
    for due_on in span(date(2016, 1, 1), date(2030, 12, 31)):
        check_definition(due_on, SWEPT if due_on.day % 2 else Policy(overdue_letters=40))
