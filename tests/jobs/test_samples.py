"""Every kind of letter, as it is shown before anybody gets one."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests import letters as taken
from tracker import templates
from tracker.core import letters, replies
from tracker.core.model import Letter
from tracker.jobs import samples
from tracker.jobs.office import Office

TODAY = date(2026, 3, 4)
NOW = datetime(2026, 3, 4, 6, tzinfo=UTC)
OFFICE = Office(
    templates.environment(),
    "atgarder@example.org",
    "Åtgärdsbevakningen i Vårby",
    "example.org",
    "https://t.example.org",
)
OFFICES = {
    "links": OFFICE,
    "links and replies": replace(OFFICE, answers_to="svar@example.org"),
}
ALL = [(kind, language) for kind in samples.kinds() for language in ("sv", "en")]


def sample(kind: str, language: str = "sv", *, office: Office = OFFICE) -> Letter:
    material = samples.invented(language=language, today=TODAY)
    return samples.write(kind, material, office=office, today=TODAY, now=NOW)


def tells_the_same(letter: Letter) -> bool:
    """Whether both forms have the same words and links, each as often."""
    return taken.words(taken.text(letter)) == taken.words(taken.seen(taken.html(letter)))


@pytest.mark.parametrize("office", OFFICES.values(), ids=OFFICES.keys())
@pytest.mark.parametrize(("kind", "language"), ALL)
def test_text_and_html_tell_the_same(kind: str, language: str, office: Office) -> None:
    letter = sample(kind, language, office=office)
    assert taken.words(taken.seen(taken.html(letter))) == taken.words(taken.text(letter))


def test_a_form_that_lacks_a_fact_would_be_found() -> None:
    class Forgetful:
        """The packaged templates, but for a date that the text leaves out."""

        def write(self, name: str, facts: object, *, language: str, body: str | None = None) -> letters.Parts:
            parts = OFFICE.templates.write(name, facts, language=language, body=body)  # type: ignore[arg-type]
            return replace(parts, text=parts.text.replace("5 mars", ""))

    assert tells_the_same(sample("many"))
    assert not tells_the_same(sample("many", office=replace(OFFICE, templates=Forgetful())))  # type: ignore[arg-type]


@pytest.mark.parametrize(("kind", "language"), ALL)
def test_a_letter_is_of_one_language(kind: str, language: str) -> None:
    said = {*taken.words(taken.text(sample(kind, language)))}
    foreign = {"sv": {"the", "your", "and", "late"}, "en": {"och", "att", "försenad", "dina", "är"}}[language]
    assert not said & foreign


@pytest.mark.parametrize(("kind", "language"), ALL)
def test_what_word_does_not_know_is_not_needed(kind: str, language: str) -> None:
    """Outlook's Word engine: one table with its colours as attributes, no picture, no background image, no flex."""
    markup = taken.html(sample(kind, language))
    assert len(re.findall(r'<table(?![^>]*width="600")', markup)) == 1
    assert re.search(r'<table [^>]*bgcolor="#fbfcfb"', markup)
    assert not re.search(r"<(img|script|link|iframe|form|video)|url\(|flex|grid|float:|position:", markup)
    assert not re.search(r"#(fff|ffffff|000|000000)\b", markup, flags=re.I)


def test_a_first_letter_says_what_was_given_and_how_to_answer() -> None:
    letter = sample("first")
    assert letter.subject == "5 nya åtgärder från mötet 23 februari i Direktionen"
    assert "Du har fått 5 nya åtgärder från mötet 23 februari i Direktionen." in taken.text(letter)
    assert "Så svarar du" in taken.text(letter)
    assert "Så svarar du" not in taken.text(sample("many"))


def test_where_mail_is_read_the_letter_shows_what_to_write() -> None:
    office = OFFICES["links and replies"]
    assert "   1 klart\n   2 ny tid 1 december\n   3 inte min\n" in taken.text(sample("many", office=office))
    assert "   klart\n   ny tid 1 december\n" in taken.text(sample("one", office=office))
    assert taken.parsed(sample("many", office=office))["Reply-To"] == "svar@example.org"
    assert "klart\n" not in taken.text(sample("many"))


@pytest.mark.parametrize(("kind", "language"), [(kind, language) for kind, language in ALL if kind in {"one", "many"}])
def test_what_a_letter_shows_to_write_is_understood(kind: str, language: str) -> None:
    office = OFFICES["links and replies"]
    said = taken.text(sample(kind, language, office=office))
    written = re.findall(r"^   ((?:\d )?(?:klart|done|ny tid|more time|inte min|not mine).*)$", said, flags=re.M)
    items = [item.text for item in samples.invented(language=language, today=TODAY).items]
    shown = items if kind == "many" else items[:1]
    verdicts = ["done", "move", "not_mine"][: len(written)]
    if kind == "many":
        assert [one.choice for one in replies.read("\n".join(written), items=shown, base=TODAY).said] == verdicts
    else:
        for words, verdict in zip(written, verdicts, strict=True):
            assert [one.choice for one in replies.read(words, items=shown, base=TODAY).said] == [verdict]


def test_a_mailbox_shows_what_a_letter_is_about_beside_its_subject() -> None:
    hidden = re.findall(r"<div[^>]*display:none[^>]*>(.*?)</div>", taken.html(sample("many")), flags=re.S)
    assert hidden[0].startswith("Ta in offert på ljudanläggning till sessionssalen · Ring hamnen om bryggan · ")


def test_a_confidential_item_is_in_no_sample_by_its_words() -> None:
    for kind, language in ALL:
        content = taken.text(sample(kind, language)) + taken.html(sample(kind, language))
        assert "Utred ärendet" not in content
        assert "Look into the case" not in content
