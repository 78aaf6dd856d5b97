"""Own templates are tried before anybody gets a letter by them."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.jobs.test_samples import OFFICE
from tracker import reader, templates
from tracker.jobs import trials

TODAY = date(2026, 3, 4)
NOW = datetime(2026, 3, 4, 6, tzinfo=UTC)
PACKAGED = templates.CHECKOUT / "email"


@pytest.fixture(scope="module", autouse=True)
def _child() -> Iterator[None]:
    yield
    reader.close()


@pytest.fixture
def own(tmp_path: Path) -> Path:
    (tmp_path / "email").mkdir()
    return tmp_path


def problems(folder: Path) -> list[str]:
    return trials.check(folder, bodies=["ks", "vr"], office=OFFICE, today=TODAY, now=NOW)


def copy(name: str, to: Path, *, was: str = "", becomes: str = "") -> None:
    """Begin with the packaged template, as an administrator does."""
    text = (PACKAGED / name).read_text(encoding="utf-8")
    assert was in text
    to.parent.mkdir(parents=True, exist_ok=True)
    to.write_text(text.replace(was, becomes) if was else text, encoding="utf-8")


def test_copies_of_all_packaged_templates_have_no_problem(own: Path) -> None:
    for path in PACKAGED.iterdir():
        copy(path.name, own / "email" / path.name)
    assert problems(own) == []


def test_no_templates_of_ones_own_have_no_problem(own: Path) -> None:
    assert problems(own) == []


def test_what_is_broken_is_told_with_its_file_and_line(own: Path) -> None:
    copy("daily.txt", own / "email" / "daily.txt", was="{{ day }}", becomes="{{ dya }}")
    copy("test.txt", own / "bodies" / "ks" / "email" / "test.txt", was="{% if name %}", becomes="{% if %}")
    assert problems(own) == [
        "template email/daily.txt, line 9: 'dya' is undefined",
        "template bodies/ks/email/test.txt, line 1: Expected an expression, got 'end of statement block'",
    ]


@pytest.mark.parametrize(
    ("name", "was", "told"),
    [
        ("daily.txt", "{{ item.text }}", "email/daily.txt: the letter lacks text: Ta in offert på ljudanläggning"),
        ("daily.html", "answer_url) }}", "email/daily.html: the letter lacks answer_url: https://t.example.org/answer"),
        ("daily.txt", "{{ item.due }}", "email/daily.txt: the letter lacks due: fredag 27 februari 2026"),
    ],
)
def test_a_fact_that_a_letter_would_lack_is_told(own: Path, name: str, was: str, told: str) -> None:
    copy(name, own / "email" / name, was=was, becomes='"") }}' if was.endswith(") }}") else "")
    [problem, *_] = problems(own)
    assert told in problem


def test_what_costs_too_much_is_told_and_stops_no_other_trial(own: Path) -> None:
    (own / "email" / "test.txt").write_text("{% for a in range(99999) %}{{ a }}{% endfor %}")
    copy("daily.txt", own / "email" / "daily.txt", was="{{ day }}", becomes="{{ dya }}")
    found = problems(own)
    assert "template email/daily.txt, line 9: 'dya' is undefined" in found
    assert "template email/test.txt: what it makes is larger than 100 kB" in found


def test_files_that_no_letter_uses_are_told_with_the_nearest_that_one_does(own: Path) -> None:
    copy("daily.txt", own / "email" / "dayly.txt")
    copy("daily.txt", own / "email" / "daily.sv.txt")
    copy("daily.txt", own / "bodies" / "kss" / "email" / "daily.txt")
    assert problems(own) == [
        "email/dayly.txt: no letter has such a template; did you mean 'daily.txt'?",
        "bodies/kss: no body has this slug; did you mean 'ks'?",
    ]


def test_an_empty_subject_is_told(own: Path) -> None:
    (own / "email" / "test.subject.txt").write_text("\n")
    assert problems(own) == ["template email/test.subject.txt: the subject is empty"]
