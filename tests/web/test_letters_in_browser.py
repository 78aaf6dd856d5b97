"""Every letter as a browser draws it: on a phone and a desk, light and dark; nothing scrolls sideways, all can be read."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests import letters as taken
from tests.jobs.test_samples import ALL, OFFICES, sample

pytestmark = pytest.mark.service

PHONE, DESK = 360, 1000
LEAST = 4.5
"""The contrast that WCAG 2.1 asks of text (1.4.3)."""

# Each text that is seen, with the contrast of its colour to the ground that it stands on.
CONTRASTS = """
() => {
  const channel = value => value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  const numbers = colour => colour.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => 0.2126 * channel(r / 255) + 0.7152 * channel(g / 255) + 0.0722 * channel(b / 255);
  const ground = element => {
    for (let one = element; one; one = one.parentElement) {
      const colour = numbers(getComputedStyle(one).backgroundColor);
      if (colour.length === 3 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent.trim(), element = walker.currentNode.parentElement;
    if (!text || !element.getClientRects().length) continue;
    const [a, b] = [light(numbers(getComputedStyle(element).color)), light(ground(element))];
    found.push([text, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)]);
  }
  return found;
}
"""


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """One window for all letters; nothing may be fetched for any of them."""
    context = browser.new_context()
    fetched: list[str] = []
    opened = context.new_page()
    opened.on("request", lambda request: fetched.append(request.url))
    yield opened
    context.close()
    assert fetched == []


def draw(page: Page, markup: str, *, width: int, is_dark: bool = False) -> int:
    """Show a letter in a window of this width; give how wide it becomes."""
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme="dark" if is_dark else "light")
    page.set_content(markup)
    return int(page.evaluate("document.documentElement.scrollWidth"))


def faint(page: Page) -> list[tuple[str, float]]:
    """The texts that are hard to read."""
    found = page.evaluate(CONTRASTS)
    assert len(found) > 2
    return [(text, round(contrast, 2)) for text, contrast in found if contrast < LEAST]


@pytest.mark.parametrize(("kind", "language"), ALL)
def test_a_letter_is_read_at_any_width_in_light_and_dark(page: Page, kind: str, language: str) -> None:
    markup = taken.html(sample(kind, language, office=OFFICES["links and replies"]))
    for is_dark in (False, True):
        assert draw(page, markup, width=PHONE, is_dark=is_dark) == PHONE
        assert faint(page) == []
        assert draw(page, markup, width=DESK, is_dark=is_dark) == DESK
    assert page.locator(".sheet").evaluate("table => table.getBoundingClientRect().width") == 600


def test_a_very_long_word_breaks_on_a_phone(page: Page) -> None:
    markup = taken.html(sample("many")).replace("Ring hamnen om bryggan", "https://example.org/" + "a" * 200)
    assert draw(page, markup, width=PHONE) == PHONE


def test_dark_letters_are_dark(page: Page) -> None:
    draw(page, taken.html(sample("many")), width=PHONE, is_dark=True)
    assert page.locator(".sheet").evaluate("one => getComputedStyle(one).backgroundColor") == "rgb(31, 43, 42)"


def test_what_is_too_faint_or_too_wide_would_be_found(page: Page) -> None:
    markup = taken.html(sample("many"))
    draw(page, markup.replace("color:#5a6966", "color:#9aa9a6"), width=PHONE)
    assert faint(page)
    draw(page, markup.replace(".faint { color: #a9b6b3", ".faint { color: #4a5553"), width=PHONE, is_dark=True)
    assert faint(page)
    assert draw(page, markup.replace("width:100%;max-width:600px", "width:600px"), width=PHONE) > PHONE
