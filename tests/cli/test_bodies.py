"""When bodies meet, from the command line."""

from pathlib import Path

import pytest

from tests.cli.commands import Commands
from tests.servers import Page, serving

ON = ("--on", "2026-03-04")
CALENDAR = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20260420\r\nSUMMARY:Sammantr\xc3\xa4de\r\n"
    b"LOCATION:Stora salen\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


def test_a_meeting_is_added_moved_called_off_and_taken_back(ingested: Commands) -> None:
    assert ingested.printed("bodies", "meet", "sbn", "2026-04-22", "--place", "Stora salen", *ON)
    ingested.printed("bodies", "move", "sbn", "2026-04-22", "2026-04-29", *ON)
    ingested.printed("bodies", "cancel", "sbn", "2026-04-29", *ON)
    assert ingested.printed("bodies", "take-back", "sbn", "2026-04-22", *ON)
    rows = ingested.rows("bodies", "show", "sbn", *ON)
    assert {"date": "2026-04-29", "meets": "cancelled", "place": "", "known_from": "by hand (cancelled)"} in rows


def test_what_is_only_tried_changes_nothing(ingested: Commands) -> None:
    before = ingested.rows("bodies", "show", "kcg", *ON)
    ingested.printed("bodies", "cancel", "kcg", "2026-04-15", "--dry-run", *ON)
    assert ingested.rows("bodies", "show", "kcg", *ON) == before


def test_a_day_on_which_nobody_meets_can_t_be_called_off(ingested: Commands) -> None:
    assert "not known to meet on 2026-04-23" in ingested.failed("bodies", "cancel", "sbn", "2026-04-23", *ON, status=2)


def test_a_body_without_a_calendar_is_told_where_one_is_written(ingested: Commands) -> None:
    assert "follows no calendar" in ingested.failed("bodies", "refresh", "sbn", *ON, status=2)


def test_a_calendar_is_asked_by_hand_and_its_failure_told(
    ingested: Commands, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TRACKER_CALENDARS_INSIDE", "127.0.0.1")
    with serving() as site:
        site.pages["/calendar.ics"] = Page(CALENDAR)
        file = place / "config" / "bodies.toml"
        told = f'calendar = "{site.url(login="ada:hemligt@")}"\n'
        file.write_text(file.read_text(encoding="utf-8").replace("[sbn]\n", f"[sbn]\n{told}"), encoding="utf-8")
        assert "2026-04-20" in ingested.printed("bodies", "refresh", "sbn", "--dry-run", *ON)
        assert "2026-04-20" not in str(ingested.rows("bodies", "show", "sbn", *ON))
        ingested.printed("bodies", "refresh", "sbn", *ON)
        row = {"date": "2026-04-20", "meets": "yes", "place": "Stora salen", "known_from": "calendar"}
        assert row in ingested.rows("bodies", "show", "sbn", *ON)
        del site.pages["/calendar.ics"]
        said = ingested.failed("bodies", "refresh", "sbn", *ON, status=1)
    assert said == "tracker: error: the calendar of sbn: 127.0.0.1 answered 404\n"
    told = ingested.failed("doctor", status=1)
    assert "hemligt" not in told + ingested.err
    assert "hemligt" not in ingested.err
