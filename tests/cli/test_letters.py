"""`tracker remind`, `release`, `letters` and `review`: letters wait for their yes, go out once, and are told of before."""

from pathlib import Path

import pytest

from tests.cli.commands import WEDNESDAY, Commands


@pytest.fixture
def live(ingested: Commands) -> Commands:
    ingested.printed("release", "kcg")
    return ingested


def test_a_new_body_is_held_until_its_release(ingested: Commands, place: Path) -> None:
    printed = ingested.printed("remind", "--on", WEDNESDAY)
    assert printed == "letters held: 2 (preview); `tracker release` shows them\n"
    assert not (place / "data" / "mail").exists()
    held = ingested.rows("release", "--on", WEDNESDAY)
    assert [(row["reason"], row["person"], row["release"]) for row in held] == [
        ("preview", "Ben Ek", "tracker release SLUG"),
        ("preview", "Ada Lind", "tracker release SLUG"),
    ]


def test_a_letter_goes_out_once(live: Commands, place: Path) -> None:
    live.printed("remind", "--on", WEDNESDAY)
    assert sorted(file.name for file in (place / "data" / "mail").iterdir()) == [
        "2026-03-04-daily-ada-lind.eml",
        "2026-03-04-daily-ben-ek.eml",
    ]
    assert live.printed("remind", "--on", WEDNESDAY) == "no letters\n"
    assert [(row["state"], row["to"], row["sections"]) for row in live.rows("letters")] == [
        ("sent", "ada@example.org", ["worklist"]),
        ("sent", "ben@example.org", ["mine"]),
    ]
    shown = live.printed("letters", "show", "2026-03-04-daily-ben-ek")
    assert "To: ben@example.org" in shown
    assert "Boka lokal till mötet i april" in shown


def test_a_dry_run_tells_and_does_nothing(live: Commands, place: Path) -> None:
    told = live.rows("remind", "--on", WEDNESDAY, "--dry-run")
    assert [(row["person"], row["to"], row["mine"], row["worklists"], row["held"]) for row in told] == [
        ("Ben Ek", "ben@example.org", 1, 0, None),
        ("Ada Lind", "ada@example.org", 0, 1, None),
    ]
    assert live.rows("letters") == []
    assert not (place / "data" / "mail").exists()


def test_the_rule_of_each_reminder_is_told(live: Commands) -> None:
    live.printed("remind", "--on", WEDNESDAY)
    days = ("2026-03-10", "2026-03-11", "2026-03-17", "2026-03-18", "2026-03-25")
    told = [live.rows("remind", "--dry-run", "--explain", "--on", day) for day in days]
    assert [[(row["who"], row["rule"]) for row in rows if row["state"] == "goes"] for rows in told] == [
        [],
        [("Ben Ek", "before 7")],
        [("Ben Ek", "before 1")],
        [("Ben Ek", "due")],
        [("Ben Ek", "overdue 7")],
    ]


def test_letters_are_shown_before_they_are_made(ingested: Commands) -> None:
    printed = ingested.printed("letters", "preview", "--on", WEDNESDAY)
    assert "Boka lokal till mötet i april" in printed
    assert "(held: preview)" in printed
    assert ingested.rows("letters") == []


def test_a_sample_of_each_letter_is_shown_with_its_headers(tracker: Commands, place: Path) -> None:
    printed = tracker.printed("letters", "preview", "first", "--on", WEDNESDAY, "--html", "first.html")
    assert "Subject: 5 nya åtgärder från mötet 23 februari i Direktionen\n" in printed
    assert "List-Unsubscribe-Post: List-Unsubscribe=One-Click\n" in printed
    assert "Du har fått 5 nya åtgärder" in (place / "first.html").read_text(encoding="utf-8")
    assert "You have been given" in tracker.printed("letters", "preview", "first", "--language", "en")
    assert tracker.rows("letters") == []


def test_a_sample_is_made_of_a_bodys_own_items(ingested: Commands) -> None:
    printed = ingested.printed("letters", "preview", "many", "--body", "kcg", "--on", WEDNESDAY)
    assert "To: ben@example.org" in printed
    assert "Boka lokal till mötet i april" in printed


def test_a_sample_that_there_is_not_is_told_with_those_that_there_are(tracker: Commands) -> None:
    assert "there are first, one, many" in tracker.failed("letters", "preview", "frist", status=2)
    assert "name one: first" in tracker.failed("letters", "preview", "--language", "en", status=2)


def test_a_relay_gets_no_letters_of_another_day(live: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRACKER_SMTP_HOST", "127.0.0.1")
    told = live.failed("remind", "--on", WEDNESDAY, status=2)
    assert told.startswith("tracker: error: letters of 2026-03-04 can't be sent on ")
    assert live.rows("letters") == []
    assert len(live.rows("remind", "--on", WEDNESDAY, "--dry-run")) == 2


def test_a_pause_stops_all_letters(live: Commands) -> None:
    live.printed("pause")
    live.status("remind", "--on", WEDNESDAY)
    assert live.rows("letters") == []
    assert live.rows("release", "--on", WEDNESDAY)[0]["reason"] == "paused"
    live.printed("resume")
    live.printed("remind", "--on", WEDNESDAY)
    assert len(live.rows("letters")) == 2


def test_a_question_is_answered_with_an_address(live: Commands) -> None:
    [question] = [row for row in live.rows("review") if row["code"] == "no-address"]
    live.printed("review", "set-address", question["key"], "chen@example.org")
    assert "no-address" not in {row["code"] for row in live.rows("review")}
    live.printed("remind", "--on", WEDNESDAY)
    assert {row["to"] for row in live.rows("letters")} >= {"ben@example.org", "chen@example.org"}


def test_a_document_of_an_unknown_body_waits_for_its_body(tracker: Commands, place: Path) -> None:
    minutes = place / "minutes.txt"
    minutes.write_text(minutes.read_text(encoding="utf-8").replace("Kommunchefsgruppen", "Rådet"), encoding="utf-8")
    printed = tracker.printed("ingest", "minutes.txt", "--on", WEDNESDAY)
    assert printed == "minutes.txt: whose minutes they are is not clear; it waits in `tracker review`\n"
    [question] = tracker.rows("review")
    assert tracker.rows("items") == []
    printed = tracker.printed("review", "set-body", question["key"], "kcg", "--on", WEDNESDAY)
    assert "minutes of kcg, 2026-03-04: 2 tracked" in printed
    assert len(tracker.rows("items")) == 2


def test_a_proposal_is_accepted_or_dismissed(tracker: Commands, place: Path) -> None:
    minutes = place / "minutes.txt"
    text = (
        minutes.read_text(encoding="utf-8").replace("\tBen Ek", "\tEgil Frost").replace("\tChen Wallin", "\tEgil Frost")
    )
    minutes.write_text(text, encoding="utf-8")
    tracker.printed("ingest", "minutes.txt", "--on", WEDNESDAY)
    first, second = [row for row in tracker.rows("review") if row["code"] == "unknown-person"]
    tracker.printed("review", "set-person", first["key"], "Ben Ek", "--on", WEDNESDAY)
    assert tracker.rows("items", "--status", "open")[0]["responsible"] == ["Ben Ek"]
    tracker.printed("review", "dismiss", second["key"], "--dry-run")
    assert len(tracker.rows("review")) >= 1
    assert "can't be answered with yes" in tracker.failed("review", "accept", second["key"], status=2)


def test_what_cannot_be_read_is_told_and_stops_no_other(tracker: Commands, place: Path) -> None:
    (place / "picture.txt").write_bytes(bytes(range(256)))
    told = tracker.failed("ingest", "picture.txt", "missing.txt", "minutes.txt", "--on", WEDNESDAY, status=1)
    first, second = [line for line in told.splitlines() if "error:" in line]
    assert first.startswith("tracker: error: picture.txt: ")
    assert second == "tracker: error: missing.txt: No such file or directory"
    assert len(tracker.rows("items")) == 2


def test_minutes_that_are_named_together_are_read_by_day(tracker: Commands, place: Path) -> None:
    text = (place / "minutes.txt").read_text(encoding="utf-8")
    (place / "april.txt").write_text(text.replace("2026-03-04", "2026-04-15"), encoding="utf-8")
    (place / "februari.txt").write_text(text.replace("2026-03-04", "2026-02-04"), encoding="utf-8")
    printed = tracker.printed("ingest", "april.txt", "februari.txt", "minutes.txt", "--on", WEDNESDAY)
    documents = [line.partition(":")[0] for line in printed.splitlines() if " minutes of " in line]
    assert documents == ["februari.txt", "minutes.txt", "april.txt"]
    assert len(tracker.rows("items")) == 2


def test_a_test_letter_is_sent(tracker: Commands, place: Path) -> None:
    rows = {row["check"]: row for row in tracker.rows("doctor", "--to", "ada@example.org")}
    assert (rows["test letter"]["result"], rows["mail"]["result"]) == ("ok", "note")
    [letter] = (place / "data" / "mail").iterdir()
    assert b"To: ada@example.org" in letter.read_bytes()


def test_a_relay_that_is_not_there_is_told(tracker: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRACKER_SMTP_HOST", "127.0.0.1")
    monkeypatch.setenv("TRACKER_SMTP_SECURITY", "none")
    monkeypatch.setenv("TRACKER_SMTP_PORT", "1")
    tracker.failed("doctor", "--to", "ada@example.org", status=1)


def test_a_backup_is_restored_with_its_letters_held(live: Commands, place: Path) -> None:
    live.printed("backup", "copy.sqlite3")
    live.printed("items", "add", "Efter kopian", "--body", "kcg")
    assert "copy.sqlite3 is there already" in live.failed("backup", "copy.sqlite3", status=2)
    live.printed("restore", "copy.sqlite3", "--dry-run")
    assert len(live.rows("items")) == 3
    live.printed("restore", "copy.sqlite3")
    assert len(live.rows("items")) == 2
    assert live.rows("release", "--on", WEDNESDAY)[0]["reason"] == "paused"


def test_a_file_that_is_no_backup_changes_nothing(live: Commands) -> None:
    assert "not a sound database" in live.failed("restore", "minutes.txt", status=69)
    assert len(live.rows("items")) == 2


def test_calendars_are_made_and_closed(live: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRACKER_BASE_URL", "https://a.example")
    events, tasks = live.printed("feed", "new", "--person", "Ben Ek").splitlines()
    assert events.startswith("https://a.example/feeds/")
    assert tasks == events.replace(".ics", "/tasks.ics")
    assert [row["revoked"] for row in live.rows("feed", "list", "--person", "Ben Ek")] == [None]
    live.printed("feed", "revoke", "--person", "Ben Ek")
    assert live.rows("feed", "list", "--person", "Ben Ek")[0]["revoked"] is not None
    assert "say whose calendar" in live.failed("feed", "new", status=2)


def test_a_calendar_is_printed_the_same_every_time(live: Commands) -> None:
    first = live.printed("feed", "print", "--body", "kcg", "--on", WEDNESDAY)
    assert first.count("BEGIN:VEVENT") == 2
    assert live.printed("feed", "print", "--body", "kcg", "--on", "2026-03-05") == first
    assert live.printed("feed", "print", "--person", "Ben Ek", "--tasks").count("BEGIN:VTODO") == 1


def test_the_agenda_is_written_for_the_next_meeting(live: Commands) -> None:
    printed = live.printed("agenda", "--body", "kcg", "--on", "2026-03-12")
    assert printed.startswith("# Uppföljning av åtgärder\n\nKommunchefsgruppen, onsdag 15 april 2026\n")
    assert live.printed(
        "agenda", "--body", "kcg", "--meeting", "2026-03-10", "--on", WEDNESDAY, "--format", "html"
    ).startswith("<!")
