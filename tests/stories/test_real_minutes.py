"""The real minutes from file to letter, agenda and calendar, through the command line; skips where they are not at hand.

`story.json` beside them tells which letters must come: day → person → lines of the items in the one letter of that day.
"""

import json
import os
import re
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from email import policy
from email.parser import BytesParser
from pathlib import Path
from typing import Any

import icalendar
import pytest
import vobject  # type: ignore[import-untyped]  # it has no types, and only tests read with it

from tracker import cli

IS_SET = "TRACKER_REAL_MINUTES" in os.environ
REAL = Path(os.environ.get("TRACKER_REAL_MINUTES", "."))
pytestmark = pytest.mark.skipif(not IS_SET, reason="TRACKER_REAL_MINUTES is not set")

# where it is set and the minutes are not there, that is a failure
STORY: dict[str, Any] = json.loads((REAL / "story.json").read_text(encoding="utf-8")) if IS_SET else {}
AGENDA: dict[str, Any] = STORY.get("agenda", {})
NAMES = sorted(STORY.get("documents", {}))
BODY = "gruppen"

Letters = dict[str, dict[str, list[int]]]
"""Day → person → lines of items, as in the story."""


@dataclass(frozen=True)
class Office:
    """An installation whose letters go to a folder, for the body of one document."""

    folder: Path
    document: Path
    capsys: pytest.CaptureFixture[str]

    def run(self, *words: str) -> str:
        """Run a command that must end well; returns what it printed."""
        self.capsys.readouterr()
        status = cli.run(["--config", str(self.folder / "config"), *words])
        out, problems = self.capsys.readouterr()
        assert status == 0, problems
        return out

    def rows(self, *words: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = json.loads(self.run(*words, "--format", "json"))
        return found

    def ingest(self, *, on: str | None = None) -> None:
        self.run("ingest", "--body", BODY, *(("--on", on) if on else ()), str(self.document))

    def lines(self) -> dict[str, int]:
        """Line of each open item, by key."""
        return {row["key"]: row["line"] for row in self.rows("items", "list")}

    def letters(self) -> Letters:
        """The letters that told people of their own items."""
        lines = self.lines()
        names = {row["key"]: row["name"] for row in self.rows("people", "list")}
        found: Letters = defaultdict(dict)
        for row in self.rows("letters", "list"):
            if row["items"]:
                assert names[row["person"]] not in found[row["day"]], "one letter a person and day"
                found[row["day"]][names[row["person"]]] = sorted(lines[key] for key in row["items"])
        return dict(found)

    def written(self) -> dict[Path, bytes]:
        """The letters in the folder, byte for byte."""
        return {path: path.read_bytes() for path in sorted(self.folder.glob("data/mail/*.eml"))}


def address(name: str) -> str:
    return re.sub(r"\W+", ".", name.lower()).encode("ascii", "ignore").decode() + "@example.org"


@pytest.fixture
def office(request: pytest.FixtureRequest, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Office:
    """An office for the document that the test asks for."""
    document = REAL / f"{request.param}.txt"
    gold = json.loads(document.with_suffix(".gold.json").read_text(encoding="utf-8"))
    meeting, people = gold["meeting"], [participant["name"] for participant in gold["participants"]]
    config = tmp_path / "config"
    config.mkdir()
    body = {
        "names": meeting["body_any"],
        "chair": meeting["chair"],
        "secretary": meeting["secretary"],
        "members": people,
    }
    told = "\n".join(f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in body.items())
    (config / "bodies.toml").write_text(f"[{BODY}]\n{told}\nlive = true\n", encoding="utf-8")
    (config / "tracker.toml").write_text(
        f'data = "{tmp_path}/data"\nsender = "tracker@example.org"\n', encoding="utf-8"
    )
    rows = "\n".join(f"{name},{address(name)},{BODY}" for name in people)
    (config / "people.csv").write_text(f"name,email,bodies\n{rows}\n", encoding="utf-8")
    return Office(tmp_path, document, capsys)


def rows_of(section: str) -> list[dict[str, str]]:
    """The rows of a Markdown table, each cell by the head of its column."""
    table = [
        [cell.strip() for cell in line.strip("|").split("|")] for line in section.splitlines() if line.startswith("| ")
    ]
    return [dict(zip(table[0], row, strict=True)) for row in table[2:]]


def days(first: str, last: str) -> Iterator[str]:
    day = date.fromisoformat(first)
    while day <= date.fromisoformat(last):
        yield day.isoformat()
        day += timedelta(days=1)


@pytest.mark.parametrize(("office", "name"), [(name, name) for name in NAMES], indirect=["office"])
def test_every_letter_comes_on_its_day_to_its_person_and_no_other(office: Office, name: str) -> None:
    story = STORY["documents"][name]
    office.ingest(on=story["arrives"])
    for day in days(story["arrives"], story["until"]):
        office.run("remind", "--on", day)
    assert office.letters() == story["letters"]
    for content in office.written().values():
        letter = BytesParser(policy=policy.default).parsebytes(content)
        assert str(letter["To"]).endswith("@example.org")


@pytest.mark.parametrize(("office", "name"), [(name, name) for name in NAMES[:1]], indirect=["office"])
def test_doing_it_all_twice_gives_nothing_new(office: Office, name: str) -> None:
    story = STORY["documents"][name]
    for day in days(story["arrives"], story["until"]):
        office.ingest(on=day)
        office.run("remind", "--on", day)
        made = office.written()
        office.ingest(on=day)
        office.run("remind", "--on", day)
        assert office.written() == made, day
    assert office.letters() == story["letters"]


@pytest.mark.parametrize("office", NAMES, indirect=True)
def test_old_minutes_that_arrive_today_wake_nobody_and_wait_in_review(office: Office) -> None:
    office.ingest()
    office.run("remind")
    assert office.letters() == {}
    waiting = {row["line"] for row in office.rows("review", "list")}
    assert {row["status"] for row in office.rows("items", "list")} == {"proposed"}
    assert set(office.lines().values()) <= waiting


@pytest.mark.parametrize("office", [AGENDA.get("document")], indirect=True)
def test_the_agenda_tells_what_the_next_meeting_has_to_follow_up(office: Office) -> None:
    office.ingest(on=STORY["documents"][AGENDA["document"]]["arrives"])
    lines = {row["text"]: row["line"] for row in office.rows("items", "list")}
    written = office.run("agenda", "--body", BODY, "--meeting", AGENDA["meeting"], "--on", AGENDA["meeting"])
    overdue, due, reported, without_date, without_person = map(rows_of, written.split("\n## ")[1:])
    assert {str(lines[row["Åtgärd"]]): int(row["Dagar sen"]) for row in overdue} == AGENDA["overdue"]
    assert [lines[row["Åtgärd"]] for row in due] == AGENDA["due_before_or_on_the_day"]
    assert reported == []
    assert sorted(lines[row["Åtgärd"]] for row in without_date) == AGENDA["without_date"]
    assert [lines[row["Åtgärd"]] for row in without_person] == AGENDA["without_person"]
    assert f"{len(AGENDA['later'])} åtgärder öppna med senare datum" in written


@pytest.mark.parametrize("office", [AGENDA.get("document")], indirect=True)
def test_one_persons_calendar_holds_their_items_and_stays_the_same(office: Office) -> None:
    office.ingest(on=STORY["documents"][AGENDA["document"]]["arrives"])
    dated = [row for row in office.rows("items", "list") if row["due"]]
    [(person, _)] = Counter(name for row in dated for name in row["responsible"]).most_common(1)
    theirs = [row for row in dated if person in row["responsible"]]
    words = ("feed", "print", "--person", person, "--on")
    feed = office.run(*words, "2017-10-24")
    events = icalendar.Calendar.from_ical(feed).walk("VEVENT")
    assert sorted(event.decoded("DTSTART").isoformat() for event in events) == sorted(row["due"] for row in theirs)
    summaries = "\n".join(str(event["SUMMARY"]) for event in events)
    assert all(row["text"] in summaries for row in theirs)
    assert len(vobject.readOne(feed).vevent_list) == len(theirs)
    time.sleep(1.1)  # a stamp of the present second would show
    assert office.run(*words, "2017-10-24") == feed
    assert office.run(*words, "2017-10-25") == feed
