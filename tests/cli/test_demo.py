"""`tracker demo`: a newcomer sees all of it, in one folder and nowhere else."""

from email import message_from_bytes, policy
from pathlib import Path

import icalendar
import pytest
from docx import Document as Word

from tests.cli.commands import Commands
from tracker import spreadsheets


@pytest.mark.parametrize("day", ["2026-03-04", "2026-03-07", "2025-12-26"])
def test_the_demo_shows_items_letters_a_calendar_and_an_agenda(tracker: Commands, place: Path, day: str) -> None:
    before = set(place.iterdir())
    printed = tracker.printed("demo", "--on", day)
    assert "Samla in kommunernas behov inför upphandlingen" in printed
    assert "DINA ÅTGÄRDER" in printed
    assert "# Uppföljning av åtgärder" in printed
    demo = place / "demo"
    assert set(place.iterdir()) - before == {demo}
    assert icalendar.Calendar.from_ical((demo / "calendar.ics").read_bytes()).walk("VEVENT")
    page = (demo / "index.html").read_text(encoding="utf-8")
    assert page.count("<iframe") >= 5
    assert "Väntar på granskning</td>" in page
    assert len(list((demo / "data" / "mail").glob("*.eml"))) >= 5


def test_its_actions_show_every_state(tracker: Commands) -> None:
    tracker.printed("demo", "--on", "2026-03-04")
    rows = tracker.rows("--config", "demo/config", "export")
    assert {row["status"] for row in rows} == {"open", "proposed", "reported", "closed"}
    assert {row["source"] for row in rows} == {
        "1-kommunchefsgruppen.txt",
        "2-folkhalsoradet.md",
        "3-kommunchefsgruppen.docx",
    }


def test_a_later_meeting_closes_what_was_reported_done_moves_one_and_hears_that_one_is_done(
    tracker: Commands, place: Path
) -> None:
    tracker.printed("demo", "--on", "2026-03-04")
    rows = {row["text"]: row for row in tracker.rows("--config", "demo/config", "export")}
    closed = rows["Ta fram förslag till gemensam kravspecifikation"]
    moved = rows["Samla in kommunernas behov inför upphandlingen"]
    told = rows["Boka lokal till höstens övning"]
    assert (closed["status"], closed["done_on"], closed["ended_on"]) == ("closed", "2026-03-02", "2026-03-02")
    assert (moved["status"], moved["first_due"], moved["due"], moved["times_moved"]) == (
        "open",
        "2026-02-19",
        "2026-03-11",
        1,
    )
    assert (told["status"], told["note"]) == ("reported", "Lokal till höstens övning: Ben Ek har bokat Folkets hus.")
    page = (place / "demo" / "index.html").read_text(encoding="utf-8")
    assert "flyttad 1 gång" in page
    assert "Klart senast: 2026-02-19 → 2026-03-11" in page


def test_it_leaves_the_annex_and_the_auditors_tables_as_files(tracker: Commands, place: Path) -> None:
    tracker.printed("demo", "--on", "2026-03-04")
    annex = Word(str(place / "demo" / "agenda.docx"))
    assert any("Kommunchefsgruppen, måndag 16 mars 2026" in paragraph.text for paragraph in annex.paragraphs)
    figures = spreadsheets.read((place / "demo" / "audit.xlsx").read_bytes())[0]
    assert figures.lines[1].cells[:2] == ("Beslutade", "9")


def test_it_replaces_an_earlier_demo_and_nothing_else(tracker: Commands, place: Path) -> None:
    (place / "demo").mkdir()
    (place / "demo" / "mine.txt").touch()
    assert "is no demo; name a new folder" in tracker.failed("demo", status=2)
    assert (place / "demo" / "mine.txt").exists()
    tracker.printed("demo", "other", "--on", "2026-03-04")
    tracker.printed("demo", "other", "--on", "2026-03-04")


def test_it_writes_to_no_relay(tracker: Commands, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRACKER_SMTP_HOST", "127.0.0.1")
    monkeypatch.setenv("TRACKER_SMTP_PORT", "1")
    monkeypatch.setenv("TRACKER_SENDER", "t@example.org")
    tracker.printed("demo", "--on", "2026-03-04")
    letter = next((place / "demo" / "data" / "mail").glob("*.eml"))
    message = message_from_bytes(letter.read_bytes(), policy=policy.default)
    assert "atgarder@varbygden.example" in str(message["From"])


def test_a_dry_run_makes_nothing(tracker: Commands, place: Path) -> None:
    assert tracker.printed("demo", "--dry-run") == "would make demo\n"
    assert not (place / "demo").exists()
