"""Pages in two languages: every Swedish sentence has its English, and none is kept that nobody says."""

import ast
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tracker import templates, web
from tracker.web import answers, audit, errors, history, listing, meeting, meeting_days, names, review, visit
from tracker.web.words import Words, english, preferred

CODE = Path(web.__file__).parent
PAGES = templates.CHECKOUT / "web"
TODAY = date(2026, 3, 4)


def in_templates() -> Iterator[str]:
    """What templates say: t("…"), t.count(n, "…", "…"), and the names of the menu."""
    for page in PAGES.glob("*.html"):
        text = page.read_text(encoding="utf-8")
        for call in re.findall(r'\bt\(((?:"[^"]*"|[^()]|\([^()]*\))*)\)', text):
            yield from re.findall(r'(?:^|if [^"]*? else |else )"([^"]*)"', call.strip())
        yield from (said for pair in re.findall(r't\.count\([^"]*"([^"]*)", "([^"]*)"\)', text) for said in pair)
    menu = re.findall(r'\("/[a-z]*", "([^"]*)"\)', (PAGES / "base.html").read_text(encoding="utf-8"))
    assert len(menu) == 9
    yield from menu


def in_tables() -> Iterator[str]:
    """What code hands to templates, table by table."""
    for table in (names.STATUSES, names.EVENTS, names.LETTER_STATES, names.LETTER_KINDS, names.HELD, names.OCCASIONS):
        yield from table.values()
    yield from (words for sample in names.SAMPLES.values() for words in sample)
    yield from (*names.FIELDS.values(), *names.YES_AND_NO.values(), *names.WEEKDAYS, *names.SUPERIORS.values())
    yield from visit.TOLD.values()
    yield from (*answers.SAID.values(), *answers.WRONG.values())
    yield from (*meeting_days.SOURCES.values(), *meeting_days.WHY.values(), meeting_days.UNREAD, meeting_days.UNREACHED)
    yield from (*meeting.SECTIONS.values(), *meeting.CHOICES.values())
    yield from (said for _, said in meeting.WRONG.values())
    yield from (audit.TITLE, audit.DESCRIBED, *history.COLUMNS)
    yield from (words for page in errors.PAGES.values() for words in page)
    yield from (group for group, _ in listing.RULES)
    for ways in (*review.WAYS.values(), review.SEEN):
        yield from (words for words in (ways.yes, ways.no, ways.dismiss) if words)


def in_code() -> Iterator[str]:
    """What a form is refused with, and what a page is told in so many words."""
    for file in CODE.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            words = node.args[1:] if called in {"RefusedError", "needed", "paragraph"} else []
            words += node.args[:1] if called == "words" else []
            words += [keyword.value for keyword in node.keywords if keyword.arg == "problem"]
            yield from (word.value for word in words if isinstance(word, ast.Constant) and isinstance(word.value, str))


def test_every_sentence_has_its_english_and_none_is_left_over() -> None:
    said = {words for words in (*in_templates(), *in_tables(), *in_code()) if words}
    assert said - set(english()) == set()
    assert set(english()) - said == set()


@pytest.mark.parametrize("swedish", sorted(english()))
def test_the_english_has_the_places_of_the_swedish(swedish: str) -> None:
    assert set(re.findall(r"{\w+}", english()[swedish])) == set(re.findall(r"{\w+}", swedish))


def test_days_and_instants_are_said_as_local_people_say_them() -> None:
    words = Words("sv", zone="Europe/Stockholm", today=TODAY)
    assert words.weekday(TODAY) == "onsdag 4 mars 2026"
    assert words.distance(date(2026, 3, 11)) == "om 7 dagar"
    assert words.moment(datetime(2026, 7, 1, 22, 30, tzinfo=UTC)) == "2 juli 2026 00:30"
    assert words.section("§ 4") == words.section("4") == "§ 4"


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("sv-SE,sv;q=0.9,en;q=0.8", "sv"),
        ("en-GB,en;q=0.9", "en"),
        ("de,en;q=0.5,sv;q=0.7", "sv"),
        ("de", None),
        ("sv;q=0, en;q=0.1", "en"),
        ("*", None),
        ("en;q=x", None),
        ("", None),
    ],
)
def test_the_browsers_favourite_of_our_languages_is_chosen(accepted: str, language: str | None) -> None:
    assert preferred(accepted) == language
