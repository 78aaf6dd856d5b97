"""The main job from beginning to end as an administrator does it by hand: real processes, a folder, invented minutes."""

import json
import os
import subprocess
import sys
from email import message_from_bytes, policy
from pathlib import Path

import icalendar
import pytest

MINUTES = """Kommunchefsgruppen
Minnesanteckningar 2026-03-04

Närvarande: Ada Lind (ordförande), Ben Ek (sekreterare), Chen Wallin, Disa Öberg

## 1. Lokaler

Gruppen gick igenom lokalfrågan.

ÅTGÄRDER\tSLUTDATUM\tANSVARIG
Boka lokal till mötet i april\t2026-03-18\tBen Ek
Ta fram förslag till gemensam upphandling\t2026-03-11\tChen Wallin

## 2. Nästa möte

Nästa möte med Kommunchefsgruppen är 2026-04-15.
"""


class Shell:
    """A folder in which commands run, each as a process of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, *words: str) -> str:
        """Run a command that goes well; give what it prints."""
        environ = {name: value for name, value in os.environ.items() if not name.startswith("TRACKER_")}
        found = subprocess.run(  # noqa: S603 -- our own program
            [sys.executable, "-W", "error", "-m", "tracker", *words],
            cwd=self.folder,
            env=environ,
            capture_output=True,
            check=False,
            encoding="utf-8",
        )
        assert found.returncode == 0, found.stderr
        return found.stdout

    def letters(self, day: str) -> dict[str, str]:
        """Make and send the letters of a day; give the text of the new ones by address."""
        before = set(self._files())
        self.run("remind", "--on", day)
        return dict(_read(file) for file in self._files() if file not in before)

    def _files(self) -> list[Path]:
        return sorted((self.folder / "data" / "mail").glob("*.eml"))


def _read(file: Path) -> tuple[str, str]:
    message = message_from_bytes(file.read_bytes(), policy=policy.default)
    body = message.get_body(("plain",))
    assert body is not None
    return str(message["To"]), str(body.get_content())


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    (tmp_path / "minnesanteckningar.txt").write_text(MINUTES, encoding="utf-8")
    return Shell(tmp_path)


def test_minutes_become_letters_a_calendar_and_an_agenda(shell: Shell) -> None:
    shell.run("config", "init")
    shell.run("config", "check")
    words = ("ingest", "minnesanteckningar.txt", "--body", "kommunchefsgruppen", "--on", "2026-03-04")
    assert "2 tracked, 0 to review" in shell.run(*words)
    assert "read before; nothing new" in shell.run(*words)

    items = json.loads(shell.run("items", "list", "--format", "json"))
    assert [(item["due"], item["responsible"], item["text"]) for item in items] == [
        ("2026-03-11", ["Chen Wallin"], "Ta fram förslag till gemensam upphandling"),
        ("2026-03-18", ["Ben Ek"], "Boka lokal till mötet i april"),
    ]

    assert shell.letters("2026-03-04") == {}
    shell.run("release", "kommunchefsgruppen")
    arrived = shell.letters("2026-03-04")
    assert set(arrived) == {"ben.ek@varby.example", "chen.wallin@norrtuna.example"}
    assert "Boka lokal till mötet i april" in arrived["ben.ek@varby.example"]
    assert "upphandling" not in arrived["ben.ek@varby.example"]
    assert shell.letters("2026-03-04") == {}
    assert shell.letters("2026-03-05") == {}
    assert set(shell.letters("2026-03-10")) == {"chen.wallin@norrtuna.example"}

    chens, bens = (str(item["key"]) for item in items)
    shell.run("items", "close", chens, "--section", "§ 12", "--on", "2026-03-10")
    assert set(shell.letters("2026-03-11")) == {"ben.ek@varby.example"}

    feed = shell.run("feed", "print", "--person", "Ben Ek", "--on", "2026-03-11")
    [event] = icalendar.Calendar.from_ical(feed).walk("VEVENT")
    assert bens in str(event["UID"])
    assert shell.run("feed", "print", "--person", "Ben Ek", "--on", "2026-03-12") == feed

    agenda = shell.run("agenda", "--body", "kommunchefsgruppen", "--on", "2026-04-08")
    assert "onsdag 15 april 2026" in agenda
    assert (
        "| § 1, 2026-03-04 |  | Boka lokal till mötet i april | Ben Ek | 2026-03-18 | 2026-03-18 |  | 28 |  |  |"
        in agenda
    )
    to_do, _, ended = agenda.partition("## Avskrivna och avslutade sedan förra mötet")
    assert "upphandling" not in to_do
    assert "| Avslutad 2026-03-10, § 12 |" in ended


def test_the_same_minutes_today_make_no_letter(shell: Shell) -> None:
    """Old minutes wake nobody: what is long overdue when it is first read waits for a person."""
    shell.run("config", "init")
    shell.run("release", "kommunchefsgruppen")
    printed = shell.run("ingest", "minnesanteckningar.txt", "--body", "kommunchefsgruppen", "--on", "2026-09-02")
    assert "0 tracked, 2 to review" in printed
    addressed = shell.letters("2026-09-02")
    assert "chen.wallin@norrtuna.example" not in addressed
    codes = [row["code"] for row in json.loads(shell.run("review", "--format", "json"))]
    assert codes.count("old-item") == 2
