"""The zoo of those who open a letter's links before its reader does: mail scanners, previews, and other sites."""

from collections.abc import Callable
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urljoin, urlsplit

from playwright.sync_api import Browser, Dialog, Page

FETCHES = 100
"""GETs of the same address by one scanner."""
PREFETCHES = (
    {"Purpose": "prefetch"},
    {"Sec-Purpose": "prefetch;prerender"},
    {"X-Moz": "prefetch"},
    {"X-Purpose": "preview", "User-Agent": "facebookexternalhit/1.1"},
)
CROSS_SITE = {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}
GUESSES: tuple[dict[str, str], ...] = ({}, {"choice": "done"}, {"answer": "yes"}, {"status": "done", "confirm": "1"})
"""What somebody posts who has not seen the form."""


@dataclass
class FoundForm:
    """A form as it stands, with the buttons that send it."""

    action: str
    fields: list[tuple[str, str]] = field(default_factory=list)
    buttons: list[tuple[str, str]] = field(default_factory=list)


class Reader(HTMLParser):
    """Reads a page as a scanner does: its links, and its forms with what is filled in."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.forms: list[FoundForm] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take note of a link, a form or one of its fields."""
        given = {name: value or "" for name, value in attrs}
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        elif tag == "form":
            self.forms.append(FoundForm(given.get("action", "")))
        elif self.forms and given.get("name", "") + tag in {
            given.get("name", "") + one for one in ("input", "textarea")
        }:
            self._field(tag, given)
        elif self.forms and tag == "button":
            self.forms[-1].buttons.append((given.get("name", ""), given.get("value", "")))

    def _field(self, tag: str, given: dict[str, str]) -> None:
        is_off = given.get("type") in {"radio", "checkbox"} and "checked" not in given
        if given.get("name") and not is_off:
            self.forms[-1].fields.append((given["name"], given.get("value", "")))


def read(page: str) -> Reader:
    """Read a page."""
    reader = Reader()
    reader.feed(page)
    return reader


Client = Any
"""An httpx client of the site, whichever httpx: the test client of the web framework brings its own."""
Visitor = Callable[[Client, str], int]
"""Visits an address; gives how many visits that were."""


def fetches(client: Client, path: str) -> int:
    """Look at the address again and again, also with HEAD and OPTIONS."""
    for _ in range(FETCHES):
        assert client.get(path).status_code == 200
    assert client.head(path).status_code == 200
    client.options(path)
    return FETCHES + 2


def prefetches(client: Client, path: str) -> int:
    """Fetch it as browsers and chats do before anybody looks."""
    for headers in PREFETCHES:
        client.get(path, headers=headers)
    return len(PREFETCHES)


def follows(client: Client, path: str) -> int:
    """Open all that the page links to."""
    links = [urljoin(path, link) for link in read(client.get(path).text).links]
    for link in links:
        client.get(link)
    return 1 + len(links)


def submits(client: Client, path: str) -> int:
    """Send every form as it stands, also without its token, and then the forms of what comes back."""
    return _submitted(client, path, lambda form: [form.fields, form.fields[1:]])


def presses(client: Client, path: str) -> int:
    """Press every button of every form."""
    return _submitted(client, path, lambda form: [[*form.fields, button] for button in form.buttons])


def posts_from_elsewhere(client: Client, path: str) -> int:
    """Send the form from another site, with the very token that the page has."""
    for form in read(client.get(path).text).forms:
        told = [*form.fields, *((name, "done") for name in ("choice-a", "choice-b", "wanted", "calendar"))]
        answer = client.post(form.action, data=_pairs(told), headers=CROSS_SITE)
        assert answer.status_code == 403
    return 2


def guesses(client: Client, path: str) -> int:
    """Post to the address without having seen the page."""
    for data in GUESSES:
        client.post(path, data=data)
        client.post(path, json=data)
    client.put(path, data={"choice": "done"})
    client.delete(path)
    return 2 * len(GUESSES) + 2


ZOO: tuple[Visitor, ...] = (fetches, prefetches, follows, submits, presses, posts_from_elsewhere, guesses)


def _submitted(client: Client, path: str, ways: Callable[[FoundForm], list[list[tuple[str, str]]]]) -> int:
    visits = 1
    for form in read(client.get(path).text).forms:
        for told in ways(form):
            answer = client.post(urljoin(path, form.action), data=_pairs(told))
            visits += 1
            for again in read(answer.text).forms:
                client.post(urljoin(path, again.action), data=_pairs(again.fields))
                visits += 1
    return visits


def _pairs(fields: list[tuple[str, str]]) -> dict[str, str]:
    return {name: value for name, value in fields if name}


# --- with a browser ----------------------------------------------------------------------------------------------------


def browse(browser: Browser, address: str) -> int:
    """Open the address in a browser that runs scripts, as a sandbox does: every link, form and button of the page."""
    context = browser.new_context(locale="sv-SE")
    context.set_default_timeout(10_000)
    page = context.new_page()
    page.on("dialog", _accept)
    try:
        return _links(page, address) + _forms(page, address) + _buttons(page, address)
    finally:
        context.close()


def _accept(dialog: Dialog) -> None:
    dialog.accept()


def _links(page: Page, address: str) -> int:
    page.goto(address)
    own = urlsplit(address).netloc
    found = page.eval_on_selector_all("a[href]", "all => all.map(one => one.href)")
    for link in (link for link in found if urlsplit(link).netloc == own):
        page.goto(link)
    return 1 + len(found)


def _forms(page: Page, address: str) -> int:
    """Send every form by script, as it stands."""
    page.goto(address)
    count = page.locator("form").count()
    for number in range(count):
        page.goto(address)
        with page.expect_navigation():
            page.locator("form").nth(number).evaluate("form => HTMLFormElement.prototype.submit.call(form)")
    return 1 + count


def _buttons(page: Page, address: str) -> int:
    """Open what is folded, and press every button."""
    page.goto(address)
    count = page.locator("button").count()
    for number in range(count):
        page.goto(address)
        for folded in page.locator("summary").all():
            folded.click()
        with page.expect_navigation():
            page.locator("button").nth(number).click()
    return 1 + count
