"""Bodies' calendars on the net, from a real server on the loopback address."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.jobs.given import NOW, TODAY, TORG, VAG, configure
from tests.servers import Page, Site, serving
from tracker.core.model import CALENDAR, Subscription
from tracker.jobs import meetings, subscriptions
from tracker.jobs.subscriptions import Rules
from tracker.store import Store

RULES = Rules(inside=("127.0.0.1",))
MARCH, APRIL, MAY = date(2026, 3, 30), date(2026, 4, 27), date(2026, 5, 25)
HOUR = timedelta(hours=1)


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as site:
        yield site


def calendar(*days: date, summary: str = "Möte", etag: str | None = None, extra: str = "") -> Page:
    events = (
        f"BEGIN:VEVENT\r\nUID:{number}\r\nDTSTART;VALUE=DATE:{day:%Y%m%d}\r\nSUMMARY:{summary}\r\n"
        "LOCATION:Stora salen\r\nEND:VEVENT\r\n"
        for number, day in enumerate(days)
    )
    text = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{''.join(events)}{extra}END:VCALENDAR\r\n"
    return Page(text.encode(), headers={"ETag": etag} if etag else {})


def follow(store: Store, site: Site) -> None:
    """Let the body follow the site's calendar."""
    configure(store, replace(VAG, calendar=site.url(login="ada:hemligt@")))


def refresh(store: Store, *, after: timedelta = timedelta(0), slug: str | None = None) -> list[Subscription]:
    return subscriptions.refresh(store, rules=RULES, now=NOW + after, slug=slug)


def upcoming(store: Store, slug: str = "vag") -> list[date]:
    return store.meetings.upcoming(slug, today=TODAY)


def test_the_days_of_the_calendar_are_the_bodys_with_their_place(store: Store, site: Site) -> None:
    follow(store, site)
    site.pages["/calendar.ics"] = calendar(MARCH, APRIL)
    [went] = refresh(store)
    assert (went.error, went.failures, upcoming(store)) == ("", 0, [MARCH, APRIL])
    assert store.meetings.calendar("vag", since=TODAY)[0].place == "Stora salen"


def test_it_is_asked_every_six_hours_and_what_has_not_changed_is_not_read_again(store: Store, site: Site) -> None:
    follow(store, site)
    site.pages["/calendar.ics"] = calendar(MARCH, etag='"1"')
    refresh(store)
    assert refresh(store, after=5 * HOUR) == []
    [went] = refresh(store, after=6 * HOUR)
    assert (went.etag, went.failures, upcoming(store)) == ('"1"', 0, [MARCH])
    assert [headers.get("If-None-Match") for _, headers in site.asked] == [None, '"1"']


def test_by_hand_it_is_asked_at_once(store: Store, site: Site) -> None:
    follow(store, site)
    site.pages["/calendar.ics"] = calendar(MARCH)
    refresh(store)
    assert len(refresh(store, slug="vag")) == 1


def test_two_bodies_at_one_address_ask_once_and_each_takes_its_own(store: Store, site: Site) -> None:
    configure(store, replace(VAG, calendar=site.url()), replace(TORG, calendar=site.url()))
    both = "BEGIN:VEVENT\r\nUID:t\r\nDTSTART;VALUE=DATE:20260527\r\nSUMMARY:Torggruppen\r\nEND:VEVENT\r\n"
    site.pages["/calendar.ics"] = calendar(APRIL, summary="Vägnämnden", extra=both)
    assert len(refresh(store)) == 2
    assert len(site.asked) == 1
    assert (upcoming(store, "vag"), upcoming(store, "torg")) == ([APRIL], [date(2026, 5, 27)])


def test_a_failure_keeps_what_is_known_waits_longer_each_time_and_is_told_to_the_secretary(
    store: Store, site: Site
) -> None:
    follow(store, site)
    site.pages["/calendar.ics"] = calendar(MARCH)
    refresh(store)
    site.pages["/calendar.ics"] = Page(status=500)
    after = 6 * HOUR
    for failures, wait in enumerate([HOUR / 4, HOUR, 6 * HOUR, 24 * HOUR], start=1):
        [went] = refresh(store, after=after)
        assert (went.failures, went.error) == (failures, "127.0.0.1 answered 500")
        assert refresh(store, after=after + wait - timedelta(seconds=1)) == []
        after += wait
    assert upcoming(store) == [MARCH]
    assert [question.code for question in store.doubts.open("vag")] == ["calendar-fails"]
    site.pages["/calendar.ics"] = calendar(MARCH)
    [went] = refresh(store, after=after)
    assert (went.failures, store.doubts.open("vag")) == (0, [])


@pytest.mark.parametrize(
    ("page", "told"),
    [
        (Page(b"<html>Logga in</html>"), subscriptions.NO_CALENDAR),
        (Page(b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\n"), subscriptions.TORN),
        (calendar(), subscriptions.LOST),
    ],
)
def test_a_bad_calendar_changes_nothing_and_says_what_is_wrong(store: Store, site: Site, page: Page, told: str) -> None:
    follow(store, site)
    site.pages["/calendar.ics"] = calendar(MARCH, APRIL)
    refresh(store)
    site.pages["/calendar.ics"] = page
    [went] = refresh(store, slug="vag")
    assert (went.error, went.failures, upcoming(store)) == (told, 1, [MARCH, APRIL])


def test_a_broken_event_is_told_and_nothing_is_taken_for_cancelled(store: Store, site: Site) -> None:
    follow(store, site)
    site.pages["/calendar.ics"] = calendar(MARCH, APRIL)
    refresh(store)
    broken = "BEGIN:VEVENT\r\nUID:b\r\nDTSTART:spring\r\nSUMMARY:Möte\r\nEND:VEVENT\r\n"
    site.pages["/calendar.ics"] = calendar(APRIL, MAY, extra=broken)
    [went] = refresh(store, slug="vag")
    assert (went.error.split(" can't")[0], went.failures) == ("1 of its events", 0)
    assert upcoming(store) == [MARCH, APRIL, MAY]


def test_a_rule_that_repeats_for_ever_ends_the_reading_and_not_the_service(store: Store, site: Site) -> None:
    follow(store, site)
    site.pages["/calendar.ics"] = calendar(
        MARCH, extra="BEGIN:VEVENT\r\nUID:r\r\nDTSTART:19700101T000000Z\r\nRRULE:FREQ=DAILY;COUNT=1000000000\r\n"
        "SUMMARY:Möte\r\nEND:VEVENT\r\n"
    )  # fmt: skip
    [went] = refresh(store)
    assert went.failures == 0
    assert MARCH in upcoming(store)


def test_the_address_stands_in_no_history_and_no_error(store: Store, site: Site) -> None:
    configure(store, VAG)
    follow(store, site)
    refresh(store)
    told = [event.detail for event in store.history.of("body:vag")]
    assert "calendar:  → 127.0.0.1" in told
    assert "hemligt" not in " ".join(told) + store.subscriptions.get("vag").error  # type: ignore[union-attr]


def test_a_body_that_follows_no_calendar_any_more_keeps_its_days(store: Store, site: Site) -> None:
    follow(store, site)
    site.pages["/calendar.ics"] = calendar(MARCH)
    refresh(store)
    configure(store, VAG)
    assert refresh(store, after=7 * HOUR) == []
    assert (store.subscriptions.get("vag"), upcoming(store)) == (None, [MARCH])


def test_a_persons_word_stands_against_the_calendar(store: Store, site: Site) -> None:
    follow(store, site)
    site.pages["/calendar.ics"] = calendar(MARCH, APRIL)
    refresh(store)
    meetings.cancel(store, "vag", MARCH, who="Ada Ek", today=TODAY, now=NOW)
    refresh(store, after=7 * HOUR)
    assert upcoming(store) == [APRIL]
    assert [one.on for one in store.meetings.said("vag", origin=CALENDAR)] == [MARCH, APRIL]


def test_the_day_is_that_of_the_bodys_zone(store: Store, site: Site) -> None:
    follow(store, site)
    site.pages["/calendar.ics"] = calendar(date(2026, 3, 5))
    late = datetime(2026, 3, 4, 23, 30, tzinfo=UTC)
    subscriptions.refresh(store, rules=RULES, now=late)
    assert store.meetings.said("vag", origin=CALENDAR)[0].stated_on == date(2026, 3, 5)
