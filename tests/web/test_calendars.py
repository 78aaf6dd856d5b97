"""Feeds as calendar programs ask for them, and the page that hands out their addresses."""

import re
from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar

from tests.web.site import NOW, Site, item, keep
from tracker.store import Store


@pytest.fixture
def feed(store: Store) -> str:
    """The address of Ben's calendar, with two items in it."""
    keep(store, item("a", "Ta in offert"))
    keep(store, item("b", "Boka sal", changed_at=datetime(2026, 2, 10, 9, 0, tzinfo=UTC)))
    return f"/feeds/{store.links.new_feed('person', 'ben', at=NOW)}.ics"


def test_a_feed_is_a_calendar_that_nobody_else_may_keep(web: Site, feed: str) -> None:
    answer = web.get(feed)
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer.headers["Cache-Control"] == "private, must-revalidate"
    assert answer.headers["X-Robots-Tag"] == "noindex"
    assert answer.headers["Last-Modified"] == "Tue, 10 Feb 2026 09:00:00 GMT"
    events = Calendar.from_ical(answer.content).walk("VEVENT")
    assert [str(event["SUMMARY"]) for event in events] == ["Åtgärd: Ta in offert (BÅ)", "Åtgärd: Boka sal (BÅ)"]
    assert str(events[0]["URL"]) == "https://tracker.example.org/items/a"


def test_the_same_items_are_other_bytes_as_tasks(web: Site, feed: str) -> None:
    answer = web.get(feed.replace(".ics", "/tasks.ics"))
    assert len(Calendar.from_ical(answer.content).walk("VTODO")) == 2


def test_a_head_tells_the_same_without_the_bytes(web: Site, feed: str) -> None:
    head, got = web.client.head(feed), web.get(feed)
    assert head.status_code == 200
    assert head.content == b""
    for name in ("ETag", "Last-Modified", "Content-Type", "Content-Length"):
        assert head.headers[name] == got.headers[name]


def test_an_hour_later_nothing_has_changed(web: Site, feed: str) -> None:
    before = web.get(feed)
    web.now += timedelta(hours=1)
    after = web.get(feed)
    assert after.content == before.content
    assert after.headers["ETag"] == before.headers["ETag"]


@pytest.mark.parametrize("tag", ["{}", "W/{}", '"other", {}', "*"])
def test_who_has_the_bytes_gets_none(web: Site, feed: str, tag: str) -> None:
    etag = web.get(feed).headers["ETag"]
    answer = web.get(feed, If_None_Match=tag.format(etag))
    assert (answer.status_code, answer.content) == (304, b"")
    assert answer.headers["ETag"] == etag
    assert answer.headers["Cache-Control"] == "private, must-revalidate"


@pytest.mark.parametrize(
    ("since", "status"),
    [
        ("Tue, 10 Feb 2026 09:00:00 GMT", 304),
        ("Wed, 11 Feb 2026 00:00:00 GMT", 304),
        ("Tue, 10 Feb 2026 08:59:59 GMT", 200),
        ("yesterday", 200),
        ("", 200),
    ],
)
def test_who_asks_by_date_is_told_whether_it_changed(web: Site, feed: str, since: str, status: int) -> None:
    assert web.get(feed, If_Modified_Since=since).status_code == status


def test_the_tag_goes_before_the_date(web: Site, feed: str) -> None:
    answer = web.get(feed, If_None_Match='"old"', If_Modified_Since="Wed, 11 Mar 2026 00:00:00 GMT")
    assert answer.status_code == 200


def test_a_changed_item_changes_the_feed(store: Store, ada: Site, feed: str) -> None:
    etag = ada.get(feed).headers["ETag"]
    ada.post("/items/a/move", {"due_on": "2026-04-01"}, on="/items/a")
    assert ada.get(feed, If_None_Match=etag).status_code == 200


@pytest.mark.parametrize("path", ["/feeds/x.ics", "/feeds/x/tasks.ics", f"/feeds/{'A' * 43}.ics", "/feeds/å.ics"])
def test_an_unknown_address_gives_an_empty_404(web: Site, path: str) -> None:
    answer = web.get(path)
    assert (answer.status_code, answer.content) == (404, b"")


def test_asking_for_a_feed_leaves_no_trace(store: Store, web: Site, feed: str) -> None:
    before = store.links.feeds("person", "ben")
    for _ in range(5):
        web.get(feed)
    assert store.links.feeds("person", "ben") == before


def test_a_new_address_is_shown_once_and_works(store: Store, ada: Site) -> None:
    keep(store, item("a", "Ta in offert"))
    answer = ada.post("/feeds", {"whose": "body:ks"})
    [address] = set(re.findall(r"https://tracker\.example\.org(/feeds/[\w-]{43}\.ics)", answer.text))
    assert ada.get(address).status_code == 200
    assert address.removesuffix(".ics") not in ada.get("/feeds").text


def test_a_revoked_address_is_dead_at_once(store: Store, ada: Site, feed: str) -> None:
    ada.post("/feeds/person/ben/revoke", on="/feeds")
    answer = ada.get(feed)
    assert (answer.status_code, answer.content) == (404, b"")
    assert store.links.feeds("person", "ben")[0].revoked_at == NOW


@pytest.mark.parametrize("whose", ["", "person:", "person:nobody", "body:nothing", "ben"])
def test_a_calendar_of_nobody_is_not_made(ada: Site, whose: str) -> None:
    assert ada.post("/feeds", {"whose": whose}).status_code == 422


def test_the_bodys_feed_has_all_its_items(store: Store, web: Site) -> None:
    keep(store, item("a", "Ta in offert"))
    keep(store, item("b", "Boka sal", responsible=(), due_on=date(2026, 3, 20)))
    keep(store, item("c", "Mät vattnet", body="vr"))
    address = f"/feeds/{store.links.new_feed('body', 'ks', at=NOW)}.ics"
    assert len(Calendar.from_ical(web.get(address).content).walk("VEVENT")) == 2
