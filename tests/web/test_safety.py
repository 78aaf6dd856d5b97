"""What must hold for every route there is, so that a new one can't forget it."""

import logging
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from fastapi.routing import APIRoute
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from tests.web.scanners import PREFETCHES
from tests.web.site import NOW, TODAY, Site, cast, item, keep, site
from tracker import templates
from tracker.core.model import Doubt, Question, Status
from tracker.jobs import remind
from tracker.jobs.office import Office
from tracker.store import Store
from tracker.web.app import CLOSED, OPEN

ROUTES = [route for router in (*OPEN, *CLOSED) for route in router.routes if isinstance(route, APIRoute)]
READING = sorted(route.path for route in ROUTES if "GET" in (route.methods or ()))
CHANGING = sorted(route.path for route in ROUTES if "POST" in (route.methods or ()))

FOR_EVERYBODY = {
    "/login",
    "/logout",
    "/answer/{token}",
    "/answer/{token}/calendar",
    "/unsubscribe/{token}",
    "/feeds/{token}.ics",
    "/feeds/{token}/tasks.ics",
    "/health",
    "/ready",
}
"""Served without a login. A new address belongs here only when the design says so."""

MUST_HAVE = {
    "Content-Security-Policy": "default-src 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Strict-Transport-Security": "max-age=31536000",
    "X-Robots-Tag": "noindex",
    "Cache-Control": "",
}


@dataclass
class House:
    """A site with something behind every address, over a database in a file."""

    web: Site
    file: Path
    names: dict[str, str]

    def path(self, route: str) -> str:
        """An address of the route that leads somewhere."""
        if route.startswith("/feeds/{token}"):
            route = route.replace("{token}", self.names["feed"])
        if route.startswith("/unsubscribe"):
            route = route.replace("{token}", self.names["way out"])
        if route.startswith("/export"):
            route = route.replace("{format}", "json")
        for name, value in self.names.items():
            route = route.replace(f"{{{name}}}", value)
        key = {"letters": "letter", "review": "question", "people": "person"}.get(route.split("/")[1], "item")
        return route.replace("{key}", self.names[key])

    def dump(self) -> list[str]:
        """Everything that the database holds."""
        with sqlite3.connect(self.file) as connection:
            return list(connection.iterdump())


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder = tmp_path_factory.mktemp("house")
    with Store(f"sqlite:///{folder / 'tracker.sqlite3'}") as store:
        store.migrate()
        cast(store)
        kept = replace(item("a", "Ta in offert"), reminded_through=date(2026, 2, 5))
        store.items.add(kept, next_reminder_on=TODAY, who="tracker", what="read", at=NOW)
        keep(store, item("b", "Boka sal", status=Status.PROPOSED, doubts=(Doubt("unknown-person", "Magnus"),)))
        store.doubts.ask(Question("q", "no-next-meeting", "", "ks", TODAY))
        office = Office(templates.environment(), "t@example.org", "Bevakningen", "example.org", "https://t.example")
        remind.remind(store, office=office, today=TODAY, now=NOW)
        letter = next(letter for letter in store.outbox.list() if letter.person == "ben")
        names = {
            "token": store.links.new_answer("ben", ["a"], letter.key, expires_on=date(2026, 4, 18)),
            "way out": store.links.new_unsubscribe("ben", letter.key, expires_on=date(2027, 4, 8)),
            "feed": store.links.new_feed("person", "ben", at=NOW),
            "deed": "close",
            "person": "ben",
            "slug": "ks",
            "day": "2026-03-18",
            "kind": "person",
            "sample": "first",
            "subject": "ben",
            "name": "dagordning",
            "format": "md",
            "item": "a",
            "question": "q",
            "letter": letter.key,
        }
        yield House(site(store, folder), folder / "tracker.sqlite3", names)


@pytest.fixture
def stranger(house: House) -> House:
    house.web.client.cookies.clear()
    return house


@pytest.fixture
def member(house: House) -> House:
    house.web.client.cookies.clear()
    house.web.log_in()
    return house


def test_the_routes_are_those_that_the_test_knows_of() -> None:
    assert len(READING) > 20
    assert len(CHANGING) > 15


def is_changed_by_looking(house: House, path: str) -> bool:
    """Tell whether the database differs after somebody looked, also as those do who look for somebody else."""
    before = house.dump()
    for _ in range(2):
        assert house.web.get(path).status_code < 500
        assert house.web.client.head(path).status_code < 500
        house.web.client.options(path)
        for headers in PREFETCHES:
            house.web.client.get(path, headers=headers)
    return house.dump() != before


@pytest.mark.parametrize("route", READING)
def test_looking_at_a_page_changes_nothing(member: House, route: str) -> None:
    assert not is_changed_by_looking(member, member.path(route))


@pytest.mark.parametrize("route", [route for route in CHANGING if route not in READING])
def test_looking_at_what_only_takes_forms_changes_nothing(member: House, route: str) -> None:
    assert not is_changed_by_looking(member, member.path(route))


def test_a_page_that_keeps_a_note_of_who_looked_would_be_found_out(member: House) -> None:
    def noting(_: Request) -> Response:
        member.web.store.flags.set("seen", "yes")
        return PlainTextResponse("seen")

    routes = member.web.client.app.router.routes  # type: ignore[attr-defined]
    routes.insert(0, Route("/noting", noting))
    try:
        assert is_changed_by_looking(member, "/noting")
    finally:
        del routes[0]
        member.web.store.flags.clear("seen")


@pytest.mark.parametrize("route", [route for route in READING if "/today/" not in route])
def test_every_page_has_something_to_show(member: House, route: str) -> None:
    """So that the walks over the routes don't walk over error pages only."""
    assert member.web.get(member.path(route)).status_code == 200


@pytest.mark.parametrize("route", [*READING, *CHANGING])
def test_a_stranger_sees_and_changes_nothing(stranger: House, route: str) -> None:
    before = stranger.dump()
    path = stranger.path(route)
    answer = stranger.web.client.post(path, data={"a": "b"}) if route in CHANGING else stranger.web.get(path)
    assert stranger.dump() == before
    if route in FOR_EVERYBODY:
        return
    if route.startswith("/api/"):
        assert answer.status_code == 401
    elif answer.status_code != 405:
        assert answer.status_code == 303
        assert answer.headers["Location"].startswith("/login?next=/")


@pytest.mark.parametrize("route", CHANGING)
@pytest.mark.parametrize("token", ["", "forged.token"])
def test_a_form_that_none_of_our_pages_made_changes_nothing(member: House, route: str, token: str) -> None:
    before = member.dump()
    answer = member.web.client.post(member.path(route), data={"form_token": token, "section": "1", "answer": "yes"})
    assert answer.status_code == 403
    assert member.dump() == before


@pytest.mark.parametrize("route", CHANGING)
def test_another_site_changes_nothing_even_with_the_token(member: House, route: str) -> None:
    before = member.dump()
    data = {"form_token": member.web.token("/"), "section": "1", "answer": "yes"}
    answer = member.web.client.post(member.path(route), data=data, headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 403
    assert member.dump() == before


@pytest.mark.parametrize("route", [*READING, "/static/tracker.css", "/static/icon.svg", "/nowhere", "/answer/x"])
def test_every_answer_has_the_headers(member: House, route: str) -> None:
    headers = member.web.get(member.path(route)).headers
    for name, start in MUST_HAVE.items():
        assert headers[name].startswith(start)
    assert "script-src" not in headers["Content-Security-Policy"]
    assert "Access-Control-Allow-Origin" not in headers


@pytest.mark.parametrize("route", READING)
def test_no_page_has_styles_or_scripts_inline_or_asks_another_site_for_anything(member: House, route: str) -> None:
    answer = member.web.get(member.path(route))
    if not answer.headers.get("Content-Type", "").startswith("text/html") or route.endswith(("/html", "/page")):
        return
    for unwanted in ("<script", "<style", " style=", " onclick=", ' src="http', "@import"):
        assert unwanted not in answer.text


@pytest.mark.parametrize("route", READING)
def test_pages_are_well_formed_in_what_a_reader_needs(member: House, route: str) -> None:
    answer = member.web.get(member.path(route))
    if not answer.headers.get("Content-Type", "").startswith("text/html") or route.endswith(("/html", "/page")):
        return
    assert '<html lang="sv">' in answer.text
    assert answer.text.count("<h1>") == 1
    assert answer.text.count("<main") == 1
    assert 'href="#innehall"' in answer.text


def test_secret_addresses_never_reach_the_log(stranger: House, caplog: pytest.LogCaptureFixture) -> None:
    web, store = stranger.web, stranger.web.store
    answer, way_out = stranger.path("/answer/{token}"), stranger.path("/unsubscribe/{token}")
    feed = f"/feeds/{store.links.new_feed('person', 'ben', at=NOW)}.ics"
    with caplog.at_level(logging.DEBUG):
        for path in (answer, way_out, feed, feed.replace(".ics", "/tasks.ics")):
            assert web.get(path).status_code == 200
        web.post(f"{answer}/calendar", {"calendar": "yes"}, on=answer)
        web.get(feed.replace(".ics", "x.ics"))
    for path in (answer, way_out, feed):
        secret = path.rpartition("/")[2].removesuffix(".ics")
        heard = [record.getMessage() for record in caplog.records if not record.name.startswith("httpx")]
        assert not any(secret in line for line in heard)


def test_a_store_that_fails_is_told_without_telling_how(stranger: House) -> None:
    file = stranger.file
    moved = file.with_suffix(".gone")
    file.rename(moved)
    try:
        file.write_bytes(b"this is no database at all, not even nearly" * 100)
        stranger.web.store.close()
        answer = stranger.web.get(stranger.path("/answer/{token}"))
        assert answer.status_code == 503
        assert answer.headers["Retry-After"] == "30"
        assert "database" not in answer.text
        assert stranger.web.get("/ready").status_code == 503
        assert stranger.web.get("/health").status_code == 503
    finally:
        stranger.web.store.close()
        file.unlink()
        moved.rename(file)
