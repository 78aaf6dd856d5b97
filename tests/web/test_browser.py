"""A real browser on a phone answers a letter; and no page asks for anything that its policy forbids."""

import re
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.web.browsers import DESK, PHONE, opened, serving
from tests.web.site import KEY, NOW, TODAY, cast, item, keep
from tracker import templates
from tracker.core.model import Letter, Question, Status
from tracker.jobs import remind
from tracker.jobs.office import Office
from tracker.store import Store

pytestmark = pytest.mark.service


@dataclass
class Served:
    """The site on a port of its own."""

    store: Store
    base: str

    def letter(self) -> Letter:
        """Ben's letter of today."""
        office = Office(templates.environment(), "t@example.org", "Bevakningen", "example.org", self.base)
        remind.remind(self.store, office=office, today=TODAY, now=NOW)
        return next(letter for letter in self.store.outbox.list() if letter.person == "ben")


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    with Store(f"sqlite:///{tmp_path / 'tracker.sqlite3'}") as store:
        store.migrate()
        cast(store)
        kept = replace(item("a", "Ta in offert på ljudanläggning"), reminded_through=date(2026, 2, 5))
        store.items.add(kept, next_reminder_on=TODAY, who="tracker", what="read", at=NOW)
        keep(store, item("b", "Boka sal", due_on=date(2026, 2, 20)))
        store.doubts.ask(Question("q", "no-next-meeting", "", "ks", TODAY))
        with serving(store, tmp_path) as base:
            yield Served(store, base)


def link_in(letter: Letter) -> str:
    """The address that the letter's text gives to answer at."""
    text = message_from_bytes(letter.content, policy=policy.default).get_body(("plain",))
    assert text is not None
    [link] = re.findall(r"http://127\.0\.0\.1:\d+/answer/[\w-]+", text.get_content())
    return str(link)


def ask(address: str, method: str) -> int:
    request = urllib.request.Request(address, method=method)  # noqa: S310 -- our own server
    with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
        return int(answer.status)


def test_a_letters_link_is_answered_on_a_phone(browser: Browser, served: Served) -> None:
    link = link_in(served.letter())
    before = (served.store.items.get("a"), served.store.items.history("a"))
    assert {ask(link, method) for method in ("GET", "HEAD") for _ in range(20)} == {200}
    with opened(browser, PHONE) as (page, complaints):
        page.goto(link)
        assert page.locator("input:checked").count() == 0
        assert (served.store.items.get("a"), served.store.items.history("a")) == before
        card = page.locator("fieldset", has_text="Ta in offert på ljudanläggning")
        card.get_by_role("radio", name="Klart").check()
        card.get_by_label("Kommentar").fill("Offerten ligger i mappen")
        page.get_by_role("button", name="Skicka").click()
        expect(page.get_by_role("heading", name="Tack, Ben!")).to_be_visible()
        assert complaints == []
    reported = served.store.items.get("a")
    assert (reported.status, reported.note) == (Status.REPORTED, "Offerten ligger i mappen")
    assert served.store.items.get("b").status is Status.OPEN


def test_the_date_is_asked_for_only_when_another_one_is_wanted(browser: Browser, served: Served) -> None:
    link = link_in(served.letter())
    with opened(browser, PHONE) as (page, _):
        page.goto(link)
        card = page.locator("fieldset", has_text="Ta in offert på ljudanläggning")
        expect(card.get_by_label("Vilken dag?")).to_be_hidden()
        card.get_by_role("radio", name="Ny tid").check()
        card.get_by_label("Vilken dag?").fill("2026-03-27")
        page.get_by_role("button", name="Skicka").click()
        page.get_by_text("Sekreteraren får din fråga.").wait_for()
    [question] = [one for one in served.store.doubts.open() if one.item == "a"]
    assert question.proposal == {"due_on": "2026-03-27"}


def test_somebody_without_a_mouse_reaches_the_choices_and_sees_where_they_are(browser: Browser, served: Served) -> None:
    link = link_in(served.letter())
    with opened(browser, DESK) as (page, _):
        page.goto(link)
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.type") == "radio"
        page.keyboard.press("Space")
        outline = page.evaluate("getComputedStyle(document.activeElement.closest('.choice')).outlineStyle")
        assert outline == "solid"


@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["phone", "desk"])
def test_no_page_breaks_its_policy_or_scrolls_sideways(
    browser: Browser, served: Served, viewport: dict[str, int]
) -> None:
    letter = served.letter()
    paths = [
        "/",
        "/items/a",
        "/items/new",
        "/review",
        "/letters",
        f"/letters/{letter.key}",
        "/letters/samples",
        "/letters/samples/first",
        "/agenda",
        "/agenda/ks",
        "/bodies/ks/meetings/2026-03-18/decisions",
        "/audit",
        "/upload",
        "/people",
        "/bodies",
        "/feeds",
        link_in(letter).removeprefix(served.base),
    ]
    with opened(browser, viewport) as (page, complaints):
        page.goto(f"{served.base}/login")
        page.get_by_label("Ditt namn").fill("Ada Lind")
        page.get_by_label("Nyckel").fill(KEY)
        page.get_by_role("button", name="Logga in").click()
        for path in paths:
            page.goto(f"{served.base}{path}", wait_until="networkidle")
            width = page.evaluate("document.documentElement.scrollWidth")
            assert (path, width) == (path, viewport["width"])
        assert complaints == []


def test_a_menu_that_needs_no_script_opens_on_a_phone(browser: Browser, served: Served) -> None:
    with opened(browser, PHONE) as (page, _):
        page.goto(f"{served.base}/login")
        page.get_by_label("Ditt namn").fill("Ada Lind")
        page.get_by_label("Nyckel").fill(KEY)
        page.get_by_role("button", name="Logga in").click()
        expect(page.get_by_role("link", name="Personer")).to_be_hidden()
        page.get_by_role("link", name="Meny").click()
        page.get_by_role("link", name="Personer").click()
        expect(page.get_by_role("heading", name="Personer")).to_be_visible()
