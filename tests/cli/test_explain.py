"""`tracker remind --dry-run --explain`: every line with its rule and the day it names, and why an item is silent."""

from pathlib import Path

import pytest

from tests.cli.commands import BODIES, Commands

RULES = """
[kcg.policy]
weekdays = ["tuesday", "thursday"]
quiet = ["2026-07-01..2026-07-31"]
escalation = [{after = 3, to = "chair"}, {after = 6, to = "Egil Frost"}]
grace_days = 1
"""


@pytest.fixture
def kcg(tracker: Commands, place: Path) -> Commands:
    """Thursday 2 April 2026, the day before Good Friday: Ben is given two tasks in a body with rules of its own."""
    bodies = BODIES.replace("\n[sbn]", RULES + "\n[sbn]")
    (place / "config" / "bodies.toml").write_text(bodies, encoding="utf-8")
    tracker.printed("release", "kcg")
    return tracker


def add(kcg: Commands, text: str, due: str, *, on: str = "2026-03-31") -> str:
    kcg.printed("items", "add", text, "--body", "kcg", "--responsible", "Ben Ek", "--due", due, "--on", on)
    [row] = [row for row in kcg.rows("items") if row["text"] == text]
    return str(row["key"])


def explained(kcg: Commands, on: str) -> list[tuple[str, ...]]:
    rows = kcg.rows("remind", "--dry-run", "--explain", "--on", on)
    return [tuple(str(row[name]) for name in ("who", "part", "rule", "nominal", "moved", "state")) for row in rows]


def test_a_day_that_is_moved_tells_the_holiday_the_period_or_the_weekday(kcg: Commands) -> None:
    add(kcg, "Salta", "2026-04-10")
    add(kcg, "Sopa", "2026-07-08")
    kcg.printed("remind", "--on", "2026-03-31")
    assert explained(kcg, "2026-04-02") == [
        ("Ben Ek", "mine", "before 7", "2026-04-03", "Good Friday", "goes"),
    ]
    kcg.printed("remind", "--on", "2026-04-02")
    assert explained(kcg, "2026-04-09")[0] == (("Ben Ek", "mine", "due", "2026-04-10", "no letters on Fridays", "goes"))
    # A body that meets no more that month: what is due in July is said on the last day before it.
    told = explained(kcg, "2026-06-30")
    assert ("Ben Ek", "mine", "due", "2026-07-08", "quiet 2026-07-01..2026-07-31", "goes") in told


def test_who_an_item_is_escalated_to_and_when_is_told(kcg: Commands) -> None:
    key = add(kcg, "Salta", "2026-04-09")
    kcg.printed("remind", "--on", "2026-03-31")
    kcg.printed("remind", "--on", "2026-04-09")
    [row] = [
        row for row in kcg.rows("remind", "--dry-run", "--explain", "--on", "2026-04-16") if row["part"] == "escalated"
    ]
    assert (row["who"], row["rule"], row["nominal"], row["moved"]) == (
        *("Ada Lind", "escalation 3+1 chair"),
        *("2026-04-15", "no letters on Wednesdays"),
    )
    assert row["why"] == "7 days late, rests on Ben Ek"
    [found] = kcg.rows("remind", "--dry-run", "--explain", "--item", key, "--on", "2026-04-13")
    assert [(day["rule"], day["day"]) for day in found["days"] if "escalation" in day["rule"]] == [
        ("escalation 3+1 chair", "2026-04-16"),
        ("escalation 6+1 Egil Frost", "2026-04-21"),
    ]
    kcg.printed("remind", "--on", "2026-04-16")
    letter = kcg.printed("letters", "show", "2026-04-16-daily-ada-lind")
    assert "ATT FÖLJA UPP" in letter
    assert "(7 dagar försenad)" in letter


def test_of_an_item_all_days_and_why_it_is_silent_are_told(kcg: Commands) -> None:
    key = add(kcg, "Salta", "2026-04-09")
    kcg.printed("remind", "--on", "2026-03-31")
    kcg.printed("items", "snooze", key, "--until", "2026-04-14", "--on", "2026-04-01")
    kcg.printed("pause", "--person", "Ben Ek", "--until", "2026-04-20", "--on", "2026-04-01")
    printed = kcg.printed("remind", "--dry-run", "--explain", "--item", key, "--on", "2026-04-08")
    assert printed.splitlines()[-5:] == [
        "told to: Ben Ek",
        "silent on 2026-04-08: it is snoozed until 2026-04-14",
        "silent on 2026-04-08: no letters on 2026-04-08: no letters on Wednesdays",
        "silent on 2026-04-08: its next day is 2026-04-14 (snoozed)",
        "silent on 2026-04-08: Ben Ek: the person's letters are paused",
    ]
    states = {
        row["rule"]: row["state"] for row in kcg.rows("remind", "--dry-run", "--explain", "--item", key)[0]["days"]
    }
    assert (states["new"], states["due"], states["snoozed"], states["overdue 14"]) == (
        "said",
        "snoozed",
        "ahead",
        "ahead",
    )


def test_what_is_held_and_why_is_told(kcg: Commands) -> None:
    add(kcg, "Salta", "2026-04-09")
    kcg.printed("pause", "--body", "kcg", "--on", "2026-03-31")
    assert explained(kcg, "2026-03-31")[0][-1] == "body-paused"
    kcg.printed("resume", "--body", "kcg", "--on", "2026-03-31")
    kcg.printed("pause", "--person", "Ben Ek", "--on", "2026-03-31")
    [row] = [row for row in kcg.rows("remind", "--dry-run", "--explain", "--on", "2026-03-31") if row["part"] == "mine"]
    assert (row["state"], row["why"]) == ("person-paused", "the person's letters are paused")
    assert "paused by" in kcg.printed("release", "--on", "2026-03-31")


def test_an_item_alone_needs_explain(kcg: Commands) -> None:
    assert kcg.status("remind", "--dry-run", "--item", "abcdef") == 2
