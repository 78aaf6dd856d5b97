from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core import schedule, workdays
from tracker.core.model import Body, Doubt, Doubts, Item, Occasion, Person, Policy, Reminder, Responsible, Status

TODAY = date(2026, 3, 4)
DAY = timedelta(days=1)
ADA = Person("ada", "Ada Ekdahl", "ada@example.org", role="Sekretariatschef")
BEN = Person("ben", "Ben Olofsson", "ben@example.org")
CHEN = Person("chen", "Chen Wikander", "chen@example.org", left_on=date(2026, 2, 1), successor="Ben Olofsson")
PEOPLE = {person.key: person for person in (ADA, BEN, CHEN)}
BODY = Body("direktionen", ("Direktionen",))
BODIES = {BODY.slug: BODY}


def item(**changes: object) -> Item:
    known = Item(
        key="a1",
        body="direktionen",
        text="Boka lokalen",
        responsible=(Responsible("Ben Olofsson", "ben"),),
        due_on=date(2026, 3, 20),
        status=Status.OPEN,
        decided_on=date(2026, 3, 2),
        arrived_on=TODAY,
        changed_at=datetime(2026, 3, 4, 8, tzinfo=UTC),
    )
    return replace(known, **changes)  # type: ignore[arg-type]


def said(arrived_on: str, due_on: str | None, *, n: int = 20, policy: Policy = BODY.policy) -> list[str]:
    """The days an item is said on, as month-day kind."""
    known = item(arrived_on=date.fromisoformat(arrived_on), due_on=date.fromisoformat(due_on) if due_on else None)
    found = schedule.occasions(known, policy=policy, country="SE")[:n]
    return [f"{one.on:%m-%d} {one.kind}" for one in found]


def due(*items: Item, today: date = TODAY, people: dict[str, Person] = PEOPLE) -> list[Reminder]:
    return schedule.due(items, bodies=BODIES, people=people, today=today)


# --- the days ---------------------------------------------------------------------------------------------------------


def test_a_new_item_is_said_on_arrival_then_before_on_the_day_and_every_week_after() -> None:
    assert said("2026-03-04", "2026-03-20", n=6) == [
        "03-04 new",
        "03-13 before",
        "03-19 before",
        "03-20 due",
        "03-27 overdue",
        "04-07 overdue",  # 3 April is Good Friday
    ]


@pytest.mark.parametrize(
    ("due_on", "days"),
    [
        ("2016-05-09", ["04-29 new", "05-02 before", "05-06 before", "05-09 due", "05-16 overdue"]),
        ("2016-05-06", ["04-29 new", "05-04 before", "05-06 due", "05-13 overdue", "05-20 overdue"]),
        ("2016-05-12", ["04-29 new", "05-04 before", "05-11 before", "05-12 due", "05-19 overdue"]),
        ("2016-04-28", ["04-29 new", "05-06 overdue", "05-12 overdue", "05-19 overdue", "05-26 overdue"]),
    ],
)
def test_ascension_day_pulls_a_reminder_back_and_pushes_an_overdue_one_on(due_on: str, days: list[str]) -> None:
    assert said("2016-04-29", due_on, n=5) == days


@pytest.mark.parametrize(
    ("due_on", "days"),
    [
        ("2017-10-30", ["10-23 new", "10-27 before", "10-30 due", "11-06 overdue"]),
        ("2017-11-10", ["10-23 new", "11-03 before", "11-09 before", "11-10 due"]),
        ("2017-12-08", ["10-23 new", "12-01 before", "12-07 before", "12-08 due"]),
        ("2018-01-19", ["10-23 new", "01-12 before", "01-18 before", "01-19 due"]),
    ],
)
def test_an_occasion_that_falls_on_the_arrival_is_the_arrival_letter(due_on: str, days: list[str]) -> None:
    assert said("2017-10-23", due_on, n=4) == days


def test_an_item_that_arrives_on_a_saturday_is_said_on_the_monday() -> None:
    assert said("2026-03-07", None) == ["03-09 new"]


def test_an_item_without_a_date_is_said_once_even_when_one_is_proposed() -> None:
    found = schedule.occasions(item(due_on=None, proposed_due_on=date(2026, 3, 12)), policy=Policy(), country="SE")
    assert [(one.kind, one.on) for one in found] == [("new", TODAY)]


def test_two_occasions_that_fall_back_to_one_friday_are_one_reminder_about_the_day_itself() -> None:
    assert said("2026-03-04", "2026-03-15", n=4) == [
        "03-04 new",
        "03-06 before",
        "03-13 due",
        "03-23 overdue",
    ]


def test_eight_overdue_letters_are_written_and_no_ninth() -> None:
    found = said("2026-03-04", "2026-03-20")
    assert found.count("03-27 overdue") == 1
    assert [day for day in found if day.endswith("overdue")] == [
        "03-27 overdue",
        "04-07 overdue",
        "04-10 overdue",
        "04-17 overdue",
        "04-24 overdue",
        "05-04 overdue",  # 1 May is free
        "05-08 overdue",
        "05-15 overdue",
    ]


def test_an_item_that_arrives_late_still_has_its_eight_letters_on_the_days_of_its_own_week() -> None:
    found = said("2026-03-04", "2026-01-15")
    assert found[:3] == ["03-04 new", "03-05 overdue", "03-12 overdue"]
    assert len(found) == 9


def test_a_policy_sets_the_days() -> None:
    policy = Policy(before=(14,), on_the_day=False, overdue_every=14, overdue_letters=2)
    assert said("2026-03-04", "2026-03-24", policy=policy) == [
        "03-04 new",
        "03-10 before",
        "04-07 overdue",
        "04-21 overdue",
    ]


def test_daily_chasing_skips_the_weekend_without_doubles() -> None:
    policy = Policy(before=(), overdue_every=1, overdue_letters=3)
    assert said("2026-03-04", "2026-03-05", policy=policy) == [
        "03-04 new",
        "03-05 due",
        "03-06 overdue",
        "03-09 overdue",
        "03-10 overdue",
    ]


def test_a_policy_can_do_without_overdue_letters() -> None:
    assert said("2026-03-04", "2026-03-05", policy=Policy(before=(), overdue_every=0)) == [
        "03-04 new",
        "03-05 due",
    ]


def test_an_occasion_tells_its_days_from_the_due_date() -> None:
    found = schedule.occasions(item(due_on=date(2026, 3, 15)), policy=Policy(), country="SE")
    assert [(one.kind, one.days) for one in found[:5]] == [
        ("new", -11),
        ("before", -7),
        ("due", 0),
        ("overdue", 7),
        ("overdue", 14),
    ]


@pytest.mark.parametrize(
    "status",
    [Status.PROPOSED, Status.REPORTED, Status.CLOSED, Status.WRITTEN_OFF, Status.DISMISSED],
)
def test_only_an_open_item_is_said(status: Status) -> None:
    assert schedule.occasions(item(status=status), policy=Policy(), country="SE") == []
    assert schedule.next_reminder_on(item(status=status), policy=Policy(), country="SE") is None


@pytest.mark.parametrize("responsible", [(), (Responsible("kansliet"),)])
def test_an_item_that_rests_on_nobody_in_particular_is_never_said(
    responsible: tuple[Responsible, ...],
) -> None:
    assert schedule.occasions(item(responsible=responsible), policy=Policy(), country="SE") == []


# --- what is due ------------------------------------------------------------------------------------------------------


def test_the_first_word_about_an_item_is_new_however_late_it_comes() -> None:
    [reminder] = due(item(arrived_on=date(2026, 1, 12), due_on=date(2026, 2, 13)))
    assert (reminder.person, reminder.occasion) == (BEN, Occasion("new", date(2026, 2, 27), 14))


def test_after_a_stop_only_the_latest_occasion_is_said() -> None:
    known = item(arrived_on=date(2026, 1, 12), due_on=date(2026, 2, 13), reminded_through=date(2026, 1, 12))
    [reminder] = due(known)
    assert reminder.occasion == Occasion("overdue", date(2026, 2, 27), 14)


def test_what_was_said_today_is_not_said_again() -> None:
    assert due(item(reminded_through=TODAY)) == []


def test_nothing_is_said_on_a_sunday_though_friday_was_missed() -> None:
    known = item(due_on=date(2026, 3, 20), reminded_through=date(2026, 3, 13))
    assert due(known, today=date(2026, 3, 22)) == []
    [reminder] = due(known, today=date(2026, 3, 23))
    assert reminder.occasion.kind == "due"


def test_each_body_has_its_own_countrys_holidays() -> None:
    bodies = {"direktionen": replace(BODY, country="NO")}
    known = item(arrived_on=date(2027, 5, 17))  # Norway's national day, a Monday
    assert schedule.due([known], bodies=bodies, people=PEOPLE, today=date(2027, 5, 17)) == []
    assert len(schedule.due([known], bodies=BODIES, people=PEOPLE, today=date(2027, 5, 17))) == 1


def test_two_people_are_each_told_once() -> None:
    both = (Responsible("Ada Ekdahl", "ada"), Responsible("Ben Olofsson", "ben"))
    assert [one.person.key for one in due(item(responsible=both))] == ["ada", "ben"]


def test_a_leaver_is_never_written_to_but_the_successor_is_and_only_once() -> None:
    both = (Responsible("Chen Wikander", "chen"), Responsible("Ben Olofsson", "ben"))
    assert [one.person.key for one in due(item(responsible=both))] == ["ben"]


def test_a_leaver_without_a_successor_leaves_a_doubt_and_no_letter() -> None:
    people = {**PEOPLE, "chen": replace(CHEN, successor=None)}
    known = item(responsible=(Responsible("Chen Wikander", "chen"),))
    assert due(known, people=people) == []
    assert schedule.unreachable([known], bodies=BODIES, people=people, today=TODAY) == [
        (known, Doubt(Doubts.LEFT, "Chen Wikander"))
    ]


def test_a_successor_whose_name_two_people_bear_is_not_guessed() -> None:
    people = {**PEOPLE, "ben2": replace(BEN, key="ben2", email="ben2@example.org")}
    assert due(item(responsible=(Responsible("Chen Wikander", "chen"),)), people=people) == []


def test_successors_that_point_at_each_other_end_with_nobody() -> None:
    gone = replace(BEN, left_on=date(2026, 2, 2), successor="Chen Wikander")
    assert due(item(), people={**PEOPLE, "ben": gone}) == []


def test_somebody_still_here_today_is_written_to_though_a_leaver_next_week() -> None:
    people = {**PEOPLE, "ben": replace(BEN, left_on=date(2026, 3, 11))}
    assert [one.person.key for one in due(item(), people=people)] == ["ben"]


def test_a_person_without_an_address_is_a_doubt_and_the_item_waits() -> None:
    people = {**PEOPLE, "ben": replace(BEN, email=None)}
    assert due(item(), people=people) == []
    assert schedule.unreachable([item()], bodies=BODIES, people=people, today=TODAY) == [
        (item(), Doubt(Doubts.NO_ADDRESS, "Ben Olofsson"))
    ]


def test_a_role_is_held_by_whoever_holds_it_today() -> None:
    known = item(responsible=(Responsible("Sekretariatschefen", is_role=True),))
    assert [one.person.key for one in due(known)] == ["ada"]
    after = {**PEOPLE, "ada": replace(ADA, role=None), "ben": replace(BEN, role="Sekretariatschef")}
    assert [one.person.key for one in due(known, people=after)] == ["ben"]


def test_of_two_who_hold_a_role_the_one_who_sits_in_the_body_is_meant() -> None:
    known = item(responsible=(Responsible("Sekretariatschefen", is_role=True),))
    dan = Person("dan", "Dan Sjöberg", "dan@example.org", role="Sekretariatschef", bodies=("direktionen",))
    assert [one.person.key for one in due(known, people={**PEOPLE, "dan": dan})] == ["dan"]
    elsewhere = replace(dan, bodies=("styrelsen",))
    assert [one.person.key for one in due(known, people={**PEOPLE, "dan": elsewhere})] == ["ada", "dan"]


def test_a_role_that_nobody_holds_is_a_doubt() -> None:
    known = item(responsible=(Responsible("Förbundschefen", is_role=True),))
    assert due(known) == []
    assert schedule.unreachable([known], bodies=BODIES, people=PEOPLE, today=TODAY) == [
        (known, Doubt(Doubts.UNKNOWN_PERSON, "Förbundschefen"))
    ]


def test_an_item_is_exhausted_when_its_last_letter_is_written() -> None:
    known = item(due_on=date(2026, 3, 20))
    before = replace(known, reminded_through=date(2026, 5, 14))
    after = replace(known, reminded_through=date(2026, 5, 15))
    assert not schedule.is_exhausted(before, policy=Policy(), today=date(2026, 5, 16))
    assert schedule.is_exhausted(after, policy=Policy(), today=date(2026, 5, 16))


def test_an_item_without_a_date_or_never_said_is_not_exhausted() -> None:
    assert not schedule.is_exhausted(item(due_on=None, reminded_through=TODAY), policy=Policy(), today=TODAY)
    assert not schedule.is_exhausted(item(due_on=date(2025, 1, 7)), policy=Policy(), today=TODAY)


# --- digests and agendas ----------------------------------------------------------------------------------------------


def test_the_digest_comes_on_mondays_and_the_working_day_before_a_meeting() -> None:
    days = [date(2026, 3, 2) + n * DAY for n in range(14)]
    found = [day for day in days if schedule.is_digest_day(BODY, today=day, meetings=[date(2026, 3, 12)])]
    assert found == [date(2026, 3, 2), date(2026, 3, 9), date(2026, 3, 11)]


def test_the_digest_of_easter_monday_comes_on_the_tuesday() -> None:
    days = [date(2026, 4, 3) + n * DAY for n in range(7)]
    assert [day for day in days if schedule.is_digest_day(BODY, today=day, meetings=[])] == [date(2026, 4, 7)]


def test_the_agenda_goes_five_working_days_before_the_meeting_or_as_soon_as_possible_after() -> None:
    days = [date(2026, 3, 4) + n * DAY for n in range(12)]
    meeting = date(2026, 3, 12)
    found = [day for day in days if schedule.is_agenda_day(BODY, today=day, meetings=[meeting])]
    assert [f"{day:%m-%d}" for day in found] == ["03-05", "03-06", "03-09", "03-10", "03-11", "03-12"]


def test_without_a_coming_meeting_there_is_no_agenda_day() -> None:
    assert schedule.is_agenda_day(BODY, today=TODAY, meetings=[]) is None
    assert schedule.is_agenda_day(BODY, today=TODAY, meetings=[date(2026, 3, 3)]) is None


# --- whatever the days ------------------------------------------------------------------------------------------------

DAYS = st.dates(date(2016, 1, 1), date(2030, 12, 31))
POLICIES = st.builds(
    Policy,
    before=st.lists(st.integers(1, 30), max_size=3).map(tuple),
    on_the_day=st.booleans(),
    overdue_every=st.integers(1, 30),
    overdue_letters=st.integers(0, 8),
)


@st.composite
def items(draw: st.DrawFn) -> Item:
    arrived_on = draw(DAYS)
    offset = draw(st.none() | st.integers(-120, 120))
    return item(arrived_on=arrived_on, due_on=None if offset is None else arrived_on + offset * DAY)


def every_day(known: Item, *, policy: Policy, days: list[date]) -> list[tuple[date, str]]:
    """The days an item is said on and as what, when the daemon runs on `days`, each twice."""
    bodies = {BODY.slug: replace(BODY, policy=policy)}
    told: list[tuple[date, str]] = []
    for today in days:
        for _ in "twice":
            for reminder in schedule.due([known], bodies=bodies, people=PEOPLE, today=today):
                told.append((today, reminder.occasion.kind))
                known = replace(known, reminded_through=today)
    return told


@given(items(), POLICIES)
def test_no_occasion_is_on_a_free_day_and_no_day_has_two(known: Item, policy: Policy) -> None:
    days = [one.on for one in schedule.occasions(known, policy=policy, country="SE")]
    assert days == sorted(set(days))
    assert not any(workdays.is_free(day) for day in days)


@given(items(), POLICIES)
def test_the_first_occasion_is_new_and_no_other_is(known: Item, policy: Policy) -> None:
    kinds = [one.kind for one in schedule.occasions(known, policy=policy, country="SE")]
    assert kinds[0] == "new"
    assert "new" not in kinds[1:]
    assert kinds.count("overdue") == (policy.overdue_letters if known.due_on else 0)


@given(items(), POLICIES, st.none() | st.integers(-10, 200))
def test_the_next_reminder_is_the_first_day_that_is_due(known: Item, policy: Policy, told: int | None) -> None:
    known = replace(known, reminded_through=None if told is None else known.arrived_on + told * DAY)
    bodies = {BODY.slug: replace(BODY, policy=policy)}
    start = known.reminded_through or known.arrived_on - 10 * DAY
    first = next(
        (
            start + n * DAY
            for n in range(1, 420)
            if schedule.due([known], bodies=bodies, people=PEOPLE, today=start + n * DAY)
        ),
        None,
    )
    assert first == schedule.next_reminder_on(known, policy=policy, country="SE")


@given(items(), POLICIES)
def test_run_every_day_twice_and_each_occasion_is_said_on_its_day_once(known: Item, policy: Policy) -> None:
    days = [known.arrived_on + n * DAY for n in range(420)]
    planned = schedule.occasions(known, policy=policy, country="SE")
    assert every_day(known, policy=policy, days=days) == [(one.on, one.kind) for one in planned]


@given(items(), POLICIES, st.sets(st.integers(0, 400), max_size=300))
def test_days_that_are_missed_are_caught_up_with_one_reminder(known: Item, policy: Policy, missed: set[int]) -> None:
    days = [known.arrived_on + n * DAY for n in range(420) if n not in missed]
    planned = schedule.occasions(known, policy=policy, country="SE")
    told = every_day(known, policy=policy, days=days)
    assert told[0][1] == "new"
    since = date.min
    for today, _kind in told:
        assert any(since < one.on <= today for one in planned)
        since = today
    assert not any(one.on > since for one in planned)
