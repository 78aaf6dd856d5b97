"""A mail scanner opens every link, runs the page, sends its forms and presses its buttons: no action changes (T16).

The same zoo is let loose on pages that are made wrong on purpose, to see that it would find them out.
"""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, expect
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from tests.web.browsers import PHONE, opened, serving
from tests.web.scanners import ZOO, browse
from tests.web.site import NOW, TODAY, Site, cast, item, site
from tracker import templates
from tracker.core.model import Status
from tracker.jobs import answers, remind
from tracker.jobs.answers import Given
from tracker.jobs.office import Office
from tracker.store import Store

VISITS = 1000


@dataclass
class Letterbox:
    """A site over a database in a file, and the addresses in Ben's letter about two items."""

    web: Site
    file: Path
    links: tuple[str, ...]

    def dump(self) -> list[str]:
        """Everything that the database holds; no table counts visits."""
        with sqlite3.connect(self.file) as connection:
            return list(connection.iterdump())

    def besieged(self, *, visits: int = 1) -> int:
        """Let the zoo at the addresses until there were so many visits; give how many changes the database has."""
        before, made = self.dump(), 0
        while made < visits:
            made += sum(visitor(self.web.client, link) for link in self.links for visitor in ZOO)
        return len(set(self.dump()) ^ set(before))


def letterbox(store: Store, folder: Path, **settings: object) -> Letterbox:
    store.migrate()
    cast(store)
    for key, text in (("a", "Ta in offert"), ("b", "Boka sal")):
        kept = replace(item(key, text), reminded_through=date(2026, 2, 5))
        store.items.add(kept, next_reminder_on=TODAY, who="tracker", what="read", at=NOW)
    office = Office(templates.environment(), "t@example.org", "Bevakningen", "example.org", "https://t.example")
    remind.remind(store, office=office, today=TODAY, now=NOW)
    letter = next(one for one in store.outbox.list() if one.person == "ben")
    until = date(2026, 4, 18)
    links = (
        f"/answer/{store.links.new_answer('ben', ['a', 'b'], letter.key, expires_on=until)}",
        f"/unsubscribe/{store.links.new_unsubscribe('ben', letter.key, expires_on=until)}",
    )
    return Letterbox(site(store, folder, **settings), folder / "tracker.sqlite3", links)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(f"sqlite:///{tmp_path / 'tracker.sqlite3'}") as opened_store:
        yield opened_store


@pytest.fixture
def box(store: Store, tmp_path: Path) -> Letterbox:
    return letterbox(store, tmp_path)


def test_the_zoo_changes_nothing(box: Letterbox) -> None:
    assert box.besieged() == 0


@pytest.mark.full
def test_a_thousand_visits_change_nothing(box: Letterbox) -> None:
    assert box.besieged(visits=VISITS) == 0


def test_the_zoo_changes_nothing_of_what_was_answered(box: Letterbox) -> None:
    link = box.links[0]
    box.web.post(link, {"choice-a": "done", "choice-b": "move", "due_on-b": "2026-03-27"})
    assert box.web.store.items.get("a").status is Status.REPORTED
    assert box.besieged() == 0


def test_the_zoo_does_not_start_letters_that_were_stopped(box: Letterbox) -> None:
    box.web.client.post(box.links[1], data={"List-Unsubscribe": "One-Click"})
    assert box.besieged() == 0


# --- mutants: the zoo finds them out -----------------------------------------------------------------------------------


def test_the_zoo_finds_out_a_link_that_marks_done_when_it_is_opened(box: Letterbox) -> None:
    def mark_done(request: Request) -> Response:
        token = request.path_params["token"]
        answers.answer(box.web.store, token, Given("a", "done"), today=TODAY, now=NOW)
        return HTMLResponse("<p>Tack!</p>")

    box.web.client.app.router.routes.insert(0, Route("/answer/{token}", mark_done))  # type: ignore[attr-defined]
    assert box.besieged() > 0


@pytest.mark.parametrize(
    ("page", "was", "made"),
    [
        ("answer.html", 'name="choice-{{ item.key }}" value="{{ value }}"', 'checked name="choice-{{ item.key }}" value="done"'),
        ("unsubscribe.html", 'name="wanted" value="{{ value }}"', 'name="wanted" value="{{ value }}" checked'),
        ("answer.html", 'id="calendar" name="calendar"', 'checked name="calendar"'),
        (
            "answer.html",
            '<button class="wide" type="submit">',
            '<button class="wide" type="submit" name="choice-a" value="in_progress">',
        ),
    ],
    ids=["done is chosen", "the box is ticked", "a calendar is chosen", "one button answers"],
)  # fmt: skip
def test_the_zoo_finds_out_a_page_that_chooses_for_its_reader(
    store: Store, tmp_path: Path, page: str, was: str, made: str
) -> None:
    own = tmp_path / "own" / "web"
    own.mkdir(parents=True)
    text = (templates.CHECKOUT / "web" / page).read_text(encoding="utf-8")
    assert was in text
    (own / page).write_text(text.replace(was, made), encoding="utf-8")
    assert letterbox(store, tmp_path, templates=own.parent).besieged() > 0


# --- with a browser ----------------------------------------------------------------------------------------------------


@pytest.mark.service
def test_a_browser_that_opens_sends_and_presses_all_there_is_changes_nothing(
    browser: Browser, store: Store, tmp_path: Path
) -> None:
    box = letterbox(store, tmp_path)
    with serving(store, tmp_path) as base:
        before = box.dump()
        assert sum(browse(browser, f"{base}{link}") for link in box.links) > 10
        assert box.dump() == before


@pytest.mark.full
@pytest.mark.service
def test_a_thousand_visits_of_browsers_and_programs_change_nothing_and_the_reader_still_answers(
    browser: Browser, store: Store, tmp_path: Path
) -> None:
    box = letterbox(store, tmp_path)
    with serving(store, tmp_path) as base, httpx.Client(base_url=base) as client:
        before, made = box.dump(), 0
        while made < VISITS:
            for link in box.links:
                made += sum(visitor(client, link) for visitor in ZOO) + browse(browser, f"{base}{link}")
        assert box.dump() == before
        two_taps(browser, f"{base}{box.links[0]}")
    assert store.items.get("a").status is Status.REPORTED


@pytest.mark.service
def test_a_browser_finds_out_a_page_that_chooses_for_its_reader(browser: Browser, store: Store, tmp_path: Path) -> None:
    own = tmp_path / "own" / "web"
    own.mkdir(parents=True)
    text = (templates.CHECKOUT / "web" / "answer.html").read_text(encoding="utf-8")
    chosen = text.replace('type="radio"', """type="radio"{% if value == "done" %} checked{% endif %}""")
    assert chosen != text
    (own / "answer.html").write_text(chosen, encoding="utf-8")
    box = letterbox(store, tmp_path)
    with serving(store, tmp_path, templates=own.parent) as base:
        before = box.dump()
        browse(browser, f"{base}{box.links[0]}")
        assert box.dump() != before


@pytest.mark.service
def test_a_reader_answers_with_two_taps(browser: Browser, store: Store, tmp_path: Path) -> None:
    box = letterbox(store, tmp_path)
    with serving(store, tmp_path) as base:
        two_taps(browser, f"{base}{box.links[0]}")
    assert store.items.get("a").status is Status.REPORTED
    assert store.items.get("b").status is Status.OPEN


def two_taps(browser: Browser, address: str) -> None:
    """Choose and send, on a phone."""
    with opened(browser, PHONE) as (page, complaints):
        page.goto(address)
        page.locator("fieldset", has_text="Ta in offert").locator("label.choice", has_text="Klart").tap()
        page.get_by_role("button", name="Skicka").tap()
        expect(page.get_by_role("heading", name="Tack, Ben!")).to_be_visible()
        assert complaints == []
