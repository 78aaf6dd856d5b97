"""Summer time, leap days and week 53: each letter once, at its hour by the wall clock, in every zone.

The oracle knows nothing of the service's way: it asks the zone which instant a wall clock's time is (PEP 495), and a
time that the clocks leave out is the next one they show. Two wrong ways are tried too, and must be caught.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.jobs.given import ADA, BEN, CHEN, OFFICE, at
from tracker.core.model import Body, Policy
from tracker.jobs import edit, people, remind
from tracker.store import Store

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
YEARS = range(2016, 2031)
STOCKHOLM = "Europe/Stockholm"
ZONES = (
    *("Europe/London", "Europe/Lisbon", "Europe/Helsinki", "Europe/Moscow", "Atlantic/Azores", "Atlantic/Reykjavik"),
    *(
        "America/New_York",
        "America/Sao_Paulo",
        "America/Havana",
        "America/St_Johns",
        "America/Nuuk",
        "America/Santiago",
    ),
    *("Asia/Tehran", "Asia/Amman", "Asia/Gaza", "Asia/Kathmandu", "Africa/Casablanca", "Africa/Cairo"),
    *("Australia/Lord_Howe", "Pacific/Auckland"),
)

Awake = Callable[[Iterable[Body], datetime], Mapping[date, frozenset[str]]]
Window = tuple[datetime, datetime]


def changes(zone: str) -> list[date]:
    """The days of these years on which the clocks of a zone are set."""
    tz = ZoneInfo(zone)
    days = (date(YEARS[0], 1, 1) + n * DAY for n in range(15 * 366))
    return [day for day in days if day.year in YEARS and _offset(day, tz) != _offset(day + DAY, tz)]


def _offset(day: date, tz: ZoneInfo) -> timedelta | None:
    return datetime.combine(day, time(), tzinfo=UTC).astimezone(tz).utcoffset()


def instant(day: date, hour: int, tz: ZoneInfo) -> datetime:
    """The first instant at which the wall clock shows that hour or, where it is left out, the next time there is."""
    wall = datetime.combine(day, time(hour), tzinfo=tz)
    while wall.astimezone(UTC).astimezone(tz).replace(tzinfo=None) != wall.replace(tzinfo=None):
        wall += MINUTE
    return wall.astimezone(UTC)


def windows(zone: str, hour: int, days: Iterable[date]) -> dict[date, Window]:
    """From when until when the letters of each day may be made."""
    tz = ZoneInfo(zone)
    return {day: (instant(day, hour, tz), instant(day + DAY, 0, tz)) for day in days}


def awake_in(zone: str, hour: int, days: list[date], *, awake: Awake) -> dict[date, Window]:
    """The same as the service has it, asked minute by minute; each day must be awake without a gap."""
    body = Body("a", ("A",), zone=zone, policy=Policy(letters_from_hour=hour))
    found: dict[date, list[datetime]] = {}
    now = datetime.combine(days[0] - DAY, time(), tzinfo=UTC)
    while now < datetime.combine(days[-1] + 3 * DAY, time(), tzinfo=UTC):
        for day in awake([body], now):
            found.setdefault(day, []).append(now)
        now += MINUTE
    return {day: _whole(found.get(day, [])) for day in days}


def _whole(minutes: list[datetime]) -> Window:
    assert len(minutes) == len(set(minutes))
    assert minutes
    assert minutes[-1] - minutes[0] == (len(minutes) - 1) * MINUTE
    return minutes[0], minutes[-1] + MINUTE


def as_made(bodies: Iterable[Body], now: datetime) -> Mapping[date, frozenset[str]]:
    return remind.awake(bodies, now=now)


def check(zone: str, hour: int, change: date, *, awake: Awake = as_made) -> None:
    """Compare every minute from the day before the clocks are set to the day after."""
    days = [change - DAY, change, change + DAY]
    assert awake_in(zone, hour, days, awake=awake) == windows(zone, hour, days)


# --- the wrong ways ---------------------------------------------------------------------------------------------------


def by_utc_hour(bodies: Iterable[Body], now: datetime) -> Mapping[date, frozenset[str]]:
    """The mutant: winter's distance from UTC holds all the year."""
    [body] = bodies
    january = datetime(now.year, 1, 1, tzinfo=UTC).astimezone(ZoneInfo(body.zone)).utcoffset() or timedelta(0)
    local = now + january
    return {local.date(): frozenset({body.slug})} if local.hour >= body.policy.letters_from_hour else {}


def a_day_after_yesterday(first: datetime, day: date) -> Awake:
    """The mutant: each day's letters come 24 hours after those of the day before."""

    def awake(bodies: Iterable[Body], now: datetime) -> Mapping[date, frozenset[str]]:
        [body] = bodies
        passed, rest = divmod(now - first, DAY)
        left = DAY - timedelta(hours=body.policy.letters_from_hour)
        return {day + passed * DAY: frozenset({body.slug})} if passed >= 0 and rest < left else {}

    return awake


@pytest.mark.parametrize("change", [date(2026, 3, 29), date(2026, 10, 25)])
def test_a_schedule_by_the_hour_of_utc_is_caught(change: date) -> None:
    check(STOCKHOLM, 7, change)
    with pytest.raises(AssertionError):
        check(STOCKHOLM, 7, change, awake=by_utc_hour)


@pytest.mark.parametrize("change", [date(2026, 3, 29), date(2026, 10, 25)])
def test_a_schedule_that_steps_on_by_24_hours_is_caught(change: date) -> None:
    first = instant(change - DAY, 7, ZoneInfo(STOCKHOLM))
    with pytest.raises(AssertionError):
        check(STOCKHOLM, 7, change, awake=a_day_after_yesterday(first, change - DAY))


# --- the hours --------------------------------------------------------------------------------------------------------


def test_stockholm_sets_its_clocks_thirty_times() -> None:
    assert len(changes(STOCKHOLM)) == 30


@pytest.mark.parametrize("hour", [2, 7])
@pytest.mark.parametrize("change", [date(2016, 3, 27), date(2026, 3, 29), date(2026, 10, 25), date(2030, 10, 27)])
def test_letters_come_at_their_hour_on_days_when_clocks_are_set(change: date, hour: int) -> None:
    check(STOCKHOLM, hour, change)


@pytest.mark.parametrize(
    ("zone", "change"),
    [
        ("America/Sao_Paulo", date(2018, 11, 4)),  # no midnight
        ("Asia/Tehran", date(2021, 3, 22)),  # no midnight, on a Monday
        ("America/Havana", date(2026, 11, 1)),  # the hour after midnight twice
        ("Australia/Lord_Howe", date(2026, 4, 5)),  # half an hour
    ],
)
def test_letters_come_at_their_hour_where_midnight_is_left_out_or_comes_twice(zone: str, change: date) -> None:
    for hour in (0, 1):
        check(zone, hour, change)


@pytest.mark.full
@pytest.mark.parametrize("zone", [STOCKHOLM, *ZONES])
def test_letters_come_at_their_hour_whenever_clocks_are_set_in_fifteen_years(zone: str) -> None:
    for change in changes(zone):
        for hour in (0, 2, 7):
            check(zone, hour, change)


# --- the letters ------------------------------------------------------------------------------------------------------


def letters_of(zone: str, hour: int, days: list[date]) -> list[tuple[datetime, date, str]]:
    """Tick every minute of these days with an item due on each of them; give when each letter was made, and its rule."""
    body = Body(
        "vag",
        ("Vägnämnden",),
        zone=zone,
        policy=Policy(before=(), overdue_every=30, letters_from_hour=hour),
    )
    now = datetime.combine(days[0] - DAY, time(18), tzinfo=UTC)
    made = []
    with Store("sqlite://") as store:
        store.migrate()
        people.import_configuration(store, people=(ADA, BEN, CHEN), bodies=(body,), now=now)
        store.people.release("vag", who="Ada", at=now)
        for day in days:
            item = edit.add(
                store,
                body="vag",
                text="Svara",
                responsible=["Ben Ås"],
                due_on=day,
                who="Ada",
                today=days[0] - 30 * DAY,
                now=at(days[0] - 30 * DAY),
            )
            store.items.mark_reminded({item.key: day}, through=days[0] - 20 * DAY)
        while now < datetime.combine(days[-1] + DAY, time(), tzinfo=UTC):
            for day, bodies in remind.awake(store.people.bodies(), now=now).items():
                found = remind.remind(store, office=OFFICE, today=day, now=now, bodies=bodies)
                made += [(now, line.day, line.rule) for line in found.plan.lines if found.letters]
            now += MINUTE
    return made


def check_letters(zone: str, hour: int, days: list[date]) -> None:
    tz = ZoneInfo(zone)
    assert letters_of(zone, hour, days) == [(instant(day, hour, tz), day, "due") for day in days]


def test_each_letter_is_made_once_at_the_first_minute_of_its_hour() -> None:
    check_letters("Asia/Tehran", 0, [date(2021, 3, 22)])  # a Monday without its first hour


@pytest.mark.full
@pytest.mark.parametrize(
    ("zone", "days"),
    [
        (STOCKHOLM, [date(2026, 3, 27), date(2026, 3, 30)]),  # Friday and Monday around the change
        (STOCKHOLM, [date(2026, 10, 23), date(2026, 10, 26)]),
        (STOCKHOLM, [date(2016, 2, 29), date(2016, 3, 1)]),
        (STOCKHOLM, [date(2024, 2, 28), date(2024, 2, 29), date(2024, 3, 1)]),
        (STOCKHOLM, [date(2020, 12, 30), date(2021, 1, 4)]),  # weeks 53 and 1
        (STOCKHOLM, [date(2026, 12, 30), date(2027, 1, 4)]),
        ("Asia/Amman", [date(2017, 10, 26), date(2017, 10, 27)]),
        ("Africa/Cairo", [date(2026, 4, 23), date(2026, 4, 24)]),  # Friday begins at one
    ],
)
def test_each_letter_is_made_once_around_changes_leap_days_and_week_53(zone: str, days: list[date]) -> None:
    for hour in (0, 7):
        check_letters(zone, hour, days)
