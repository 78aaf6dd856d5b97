"""Sequels to the real minutes: what they say of real tasks is linked right; skips where those are not at hand.

The sequels are invented and filled in from the answers that lie beside the real minutes (`tests/minutes/sequels/real`).
"""

import json
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests import tracking
from tests.stories.outcome import KINDS
from tests.tracking import Case, Statement
from tracker.core.model import Body, Document, Doubts, Person
from tracker.jobs import edit, ingest, people, review
from tracker.jobs.ingest import IngestReport
from tracker.store import Store

IS_SET = "TRACKER_REAL_MINUTES" in os.environ
REAL = Path(os.environ.get("TRACKER_REAL_MINUTES", "."))
pytestmark = pytest.mark.skipif(not IS_SET, reason="TRACKER_REAL_MINUTES is not set")

TEMPLATES = Path(__file__).parents[1] / "minutes" / "sequels" / "real"
LINKS: list[dict[str, Any]] = json.loads((TEMPLATES / "links.json").read_text(encoding="utf-8"))
GRID = LINKS[2]
"""The earlier meeting whose tasks the grid of follow-ups reports on."""
LINKED_ROWS, ASKED_IN_VAIN = 6, 3
"""Of eleven, and of ten that report on no task of theirs; a row tells of a group rather than of a task."""
PLACEHOLDER = re.compile(r"\{(\w+)(?::([+-]?\d+))?(?::(\d+))?\}")

# where it is set and the minutes are not there, that is a failure
GOLD = (
    {path: json.loads(path.read_text(encoding="utf-8")) for path in sorted(REAL.glob("*.gold.json"))} if IS_SET else {}
)


def gold_of(told: dict[str, Any]) -> tuple[Path, dict[str, Any]]:
    """The real minutes that a template goes with, and the answers beside them."""
    found = [(path, gold) for path, gold in GOLD.items() if gold["meeting"]["date"] == told["real_meeting"]]
    assert found, f"no real minutes of {told['real_meeting']}"
    path, gold = found[0]
    return path.with_name(path.name.replace(".gold.json", ".txt")), gold


def filled(template: str, gold: dict[str, Any]) -> str:
    """A template with the real names and dates."""
    meeting = gold["meeting"]

    def value(match: re.Match[str]) -> str:
        name, number, which = match[1], int(match[2] or 0), int(match[3] or 0)
        if name == "date":
            return (date.fromisoformat(meeting["date"]) + timedelta(days=number)).isoformat()
        if name in {"responsible", "short"}:
            person = str(gold["actions"][number]["responsible"][which])
            return person if name == "responsible" else shortened(person)
        if name == "participants":
            return ", ".join(one["name"] for one in gold["participants"] if one.get("present", True))
        return str(meeting[name] or "")

    return PLACEHOLDER.sub(value, template)


def shortened(name: str) -> str:
    """First name and initials: Ada E."""
    first, *rest = name.split()
    return " ".join([first, *(word[0] for word in rest)])


def case_of(told: dict[str, Any]) -> Case:
    """Real minutes and their sequel."""
    path, gold = gold_of(told)
    day = date.fromisoformat(told["real_meeting"])
    sequel = filled((TEMPLATES / told["template"]).read_text(encoding="utf-8"), gold)
    held_on = re.search(r"^Protokoll (\S+)", sequel, re.MULTILINE)
    assert held_on
    real, later = f"1 {day}.txt", f"2 {held_on[1]}.txt"
    lines = {f"actions[{at}]": (real, one["line"]) for at, one in enumerate(gold["actions"])}
    statements = []
    for one in told["statements"]:
        to = (day + timedelta(days=int(one["to"]))).isoformat() if "to" in one else None
        about = None if one["about"] is None else f"actions[{one['about']}]"
        statements.append(Statement(later, one["line"], one["quote"], about, tracking.effects(one), to))
    return Case(
        told["template"],
        body_of(gold),
        [Document(real, path.read_bytes()), Document(later, sequel.encode())],
        lines,
        statements,
        tuple(f"actions[{at}]" for at in told["silent"]),
        people_of(gold),
    )


def body_of(gold: dict[str, Any]) -> Body:
    meeting = gold["meeting"]
    names = tuple(meeting.get("body_any") or [meeting["body"]])
    return Body("gruppen", names, meeting["chair"], meeting["secretary"])


def people_of(gold: dict[str, Any]) -> tuple[Person, ...]:
    return tuple(
        Person(f"p{at}", one["name"], f"p{at}@example.org", bodies=("gruppen",))
        for at, one in enumerate(gold["participants"])
    )


@pytest.fixture(scope="module", params=[one["template"] for one in LINKS[:2]])
def template(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def told(template: str) -> tracking.Told:
    return tracking.told(case_of(next(one for one in LINKS if one["template"] == template)))


def test_no_statement_is_tied_to_another_task_and_silence_does_nothing(told: tracking.Told) -> None:
    assert [one for one in told.verdicts if one[1] == "wrong"] == []
    assert told.disturbed == []


NOT_LINKED = {
    "sequel-2016.txt": {25},
    "sequel-2017.txt": {15, 16, 17, 18},
}
"""Lines of the sequels that nothing comes of yet: they have hardly a word in common with the real task they are about."""


def test_every_statement_is_linked_with_its_task_or_asked_about_but_those_listed(
    told: tracking.Told, template: str
) -> None:
    missed = {statement.line for statement, verdict, _ in told.verdicts if verdict == "missed"}
    assert missed == NOT_LINKED[template]


# --- the grid of follow-ups -------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Grid:
    """What the real grid did to invented tasks of the groups that it tells of."""

    touched: dict[str, set[str]]
    """Words of the task → words of its history that came from the grid."""
    asked: dict[int, set[str]]
    """Line of the grid → tasks that are asked about."""
    tied: dict[int, set[str]]
    """Line of the grid → tasks that have a place there."""
    lines: list[int]
    """Of the follow-ups in the answers, in their order."""


@pytest.fixture(scope="module")
def grid() -> Grid:
    path, gold = gold_of(GRID)
    before = filled((TEMPLATES / GRID["template"]).read_text(encoding="utf-8"), gold)
    day = date.fromisoformat(GRID["real_meeting"])
    with Store("sqlite://") as store:
        store.migrate()
        people.import_configuration(store, people=people_of(gold), bodies=[body_of(gold)], now=at(day))
        given = take_in(store, Document("before.txt", before.encode()), today=day - timedelta(days=363))
        accept_all(store, today=day - timedelta(days=363))
        report = take_in(store, Document("grid.txt", path.read_bytes()), today=day + timedelta(days=1))
        texts = {item.key: item.text for item in given.added}
        events = {text: store.items.history(key) for key, text in texts.items()}
        places = [
            (place.line, texts[key]) for key in texts for place in store.items.places(key) if place.source == "grid.txt"
        ]
        asked = [(one.line or 0, texts[one.item]) for one in report.asked if one.item in texts]
        return Grid(
            {text: {one.what for one in told if one.origin == "grid.txt"} for text, told in events.items()},
            grouped(asked),
            grouped(places),
            [one["line"] for one in gold["follow_up"]],
        )


def take_in(store: Store, document: Document, *, today: date) -> IngestReport:
    return ingest.ingest(store, document, body="gruppen", who=tracking.ADA, today=today, now=at(today))


def accept_all(store: Store, *, today: date) -> None:
    for question in store.doubts.open():
        if question.code in review.PROPOSALS | {Doubts.UNKNOWN_PERSON} and question.item:
            edit.accept(store, question.item, who=tracking.ADA, today=today, now=at(today))


def at(day: date) -> datetime:
    return datetime.combine(day, time(9), tzinfo=UTC)


def grouped(pairs: Iterable[tuple[int, str]]) -> dict[int, set[str]]:
    found: dict[int, set[str]] = {}
    for line, text in pairs:
        found.setdefault(line, set()).add(text)
    return found


def test_no_row_of_the_grid_is_tied_to_another_groups_task(grid: Grid) -> None:
    assert of_others(grid.tied, grid.lines) == {}


def test_few_rows_of_the_grid_are_asked_about_in_vain(grid: Grid) -> None:
    assert len(of_others(grid.asked, grid.lines)) <= ASKED_IN_VAIN, of_others(grid.asked, grid.lines)


def of_others(found: dict[int, set[str]], lines: list[int]) -> dict[int, set[str]]:
    """Lines of the grid with tasks that they do not speak of."""
    right = {lines[one["follow_up"]]: {one["action"]} for one in GRID["links"]}
    return {line: rest for line, tasks in found.items() if (rest := tasks - right.get(line, set()))}


def test_what_the_grid_does_to_a_task_is_what_it_says(grid: Grid) -> None:
    for one in GRID["links"]:
        done = {KINDS[what] for what in grid.touched[one["action"]] if what in KINDS} - {"restated"}
        assert done <= set(one.get("effect_any") or [one["effect"]]), one
    assert not any(grid.touched[text] for text in GRID["silent"])


def test_rows_of_the_grid_find_the_tasks_of_their_groups(grid: Grid) -> None:
    found = {line: grid.tied.get(line, set()) | grid.asked.get(line, set()) for line in grid.lines}
    linked = [one["action"] for one in GRID["links"] if one["action"] in found[grid.lines[one["follow_up"]]]]
    assert len(linked) >= LINKED_ROWS, linked
