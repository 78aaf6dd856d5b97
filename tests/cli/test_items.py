"""`tracker items`, `people`, `bodies` and `export`: lists, and changes by hand."""

from pathlib import Path

import pytest

from tests.cli.commands import WEDNESDAY, Commands


def key_of(tracker: Commands, text: str) -> str:
    [row] = [row for row in tracker.rows("items") if row["text"] == text]
    return str(row["key"])


def test_items_are_listed_by_due_date(ingested: Commands) -> None:
    found = [(row["due"], row["responsible"], row["status"], row["section"]) for row in ingested.rows("items", "list")]
    assert found == [("2026-03-11", ["Chen Wallin"], "open", "1"), ("2026-03-18", ["Ben Ek"], "open", "1")]


def test_items_are_chosen_by_person_body_status_and_lateness(ingested: Commands) -> None:
    assert len(ingested.rows("items", "--person", "Ben")) == 1
    assert len(ingested.rows("items", "--body", "sbn")) == 0
    assert len(ingested.rows("items", "--status", "closed", "--status", "open")) == 2
    assert len(ingested.rows("items", "--overdue", "--on", "2026-03-12")) == 1
    assert len(ingested.rows("items", "--overdue", "--on", "2026-03-11")) == 0


def test_an_unknown_body_or_person_is_told(ingested: Commands) -> None:
    assert ingested.failed("items", "--body", "kgc", status=1) == (
        "tracker: error: there is no body 'kgc'; did you mean 'kcg'?\n"
    )
    assert ingested.failed("items", "--person", "Egil", status=1) == (
        "tracker: error: there is nobody called 'Egil'; `tracker people list` shows who is known\n"
    )


def test_an_item_is_shown_with_its_quote_places_and_history(ingested: Commands) -> None:
    key = key_of(ingested, "Boka lokal till mötet i april")
    printed = ingested.printed("items", "show", key)
    assert "minutes.txt, line 9" in printed
    assert "read" in printed
    [row] = ingested.rows("items", "show", key)
    assert row["places"] == [{"source": "minutes.txt", "line": 9, "quote": row["quote"]}]
    assert [event["what"] for event in row["history"]] == ["read"]


@pytest.mark.parametrize(
    ("words", "changed"),
    [
        (("close", "{key}", "--section", "§ 7"), {"status": "closed", "closing_section": "§ 7"}),
        (("write-off", "{key}", "--reason", "Inte längre aktuellt"), {"status": "written_off"}),
        (("move", "{key}", "2026-04-01", "--reason", "Sjukdom"), {"due": "2026-04-01", "status": "open"}),
        (("assign", "{key}", "Ada Lind", "Ben Ek"), {"responsible": ["Ada Lind", "Ben Ek"]}),
        (("confidential", "{key}"), {"confidential": True}),
    ],
)
def test_an_item_is_changed_by_hand(ingested: Commands, words: tuple[str, ...], changed: dict[str, object]) -> None:
    key = key_of(ingested, "Boka lokal till mötet i april")
    command = ["items", *(word.format(key=key) for word in words), "--on", WEDNESDAY]
    assert ingested.printed(*command, "--dry-run").startswith("this would be the item; nothing is changed:\n")
    [before] = ingested.rows("items", "show", key)
    assert [event["what"] for event in before["history"]] == ["read"]
    ingested.printed(*command)
    [after] = ingested.rows("items", "show", key)
    assert {name: after[name] for name in changed} == changed
    assert len(after["history"]) == 2


def test_a_meeting_of_another_day_ends_an_item(ingested: Commands) -> None:
    key = key_of(ingested, "Boka lokal till mötet i april")
    ingested.printed("items", "close", key, "--section", "7", "--meeting", "2026-02-25")
    other = key_of(ingested, "Ta fram förslag till gemensam upphandling")
    words = ("--to", "Regionstyrelsen", "--section", "8", "--meeting", "2026-02-25")
    assert "nothing is changed" in ingested.printed("items", "hand-over", other, *words, "--dry-run")
    ingested.printed("items", "hand-over", other, *words)
    [closed], [handed] = ingested.rows("items", "show", key), ingested.rows("items", "show", other)
    assert (closed["status"], closed["ended"]) == ("closed", "2026-02-25")
    assert (handed["status"], handed["handed_to"], handed["closing_section"]) == ("handed_over", "Regionstyrelsen", "8")


def test_an_item_is_named_by_the_first_six_characters_of_its_key(ingested: Commands) -> None:
    key = key_of(ingested, "Boka lokal till mötet i april")
    ingested.printed("items", "close", key[:6], "--section", "7")
    assert ingested.rows("items", "show", key)[0]["status"] == "closed"
    assert "type at least 6 characters of its key" in ingested.failed("items", "close", key[:5], status=1)


def test_what_was_done_by_mistake_is_taken_back(ingested: Commands) -> None:
    key = key_of(ingested, "Boka lokal till mötet i april")
    ingested.printed("items", "move", key, "2026-04-01", "--on", WEDNESDAY)
    ingested.printed("items", "close", key, "--section", "7", "--on", WEDNESDAY)
    [_, moved, closed] = ingested.rows("items", "log", key, "--on", WEDNESDAY)
    assert (moved["can_be_undone"], closed["can_be_undone"]) == (True, True)
    ingested.printed("items", "undo", key, "--line", str(moved["line"]), "--on", WEDNESDAY)
    [after] = ingested.rows("items", "show", key)
    assert (after["due"], after["status"]) == ("2026-03-18", "closed")
    ingested.printed("items", "undo", key, "--line", str(closed["line"]), "--on", WEDNESDAY)
    assert ingested.rows("items", "show", key)[0]["status"] == "open"
    told = ingested.failed("items", "undo", key, "--line", str(closed["line"]), "--on", WEDNESDAY, status=2)
    assert "take that back first" in told


def test_the_log_tells_each_change_before_and_after_and_the_letters(ingested: Commands) -> None:
    key = key_of(ingested, "Boka lokal till mötet i april")
    ingested.printed("items", "move", key, "2026-04-01", "--reason", "Sjukdom", "--on", WEDNESDAY)
    ingested.printed("release", "kcg")
    ingested.printed("remind", "--on", WEDNESDAY)
    log = ingested.rows("items", "log", key, "--on", WEDNESDAY)
    assert [line["what"] for line in log if line["what"] != "letter"] == ["read", "moved"]
    assert next(line for line in log if line["what"] == "moved")["changes"]["due_on"] == ["2026-03-18", "2026-04-01"]
    assert [line["who"] for line in log if line["what"] == "letter"] == ["ben@example.org"]
    assert len(ingested.rows("items", "show", key)[0]["letters"]) == 1
    printed = ingested.printed("items", "log", key, "--format", "csv", "--on", WEDNESDAY)
    assert "due_on: 2026-03-18 → 2026-04-01" in printed


def test_a_closed_item_is_out_of_the_list_until_it_is_reopened(ingested: Commands) -> None:
    key = key_of(ingested, "Boka lokal till mötet i april")
    ingested.printed("items", "close", key)
    assert len(ingested.rows("items")) == 1
    ingested.printed("items", "reopen", key, "--reason", "Lokalen var upptagen")
    assert len(ingested.rows("items")) == 2


def test_an_item_is_added_by_hand(tracker: Commands) -> None:
    words = ("items", "add", "Skriva till SKR", "--body", "kcg", "--responsible", "Ben Ek", "--due", "2026-03-20")
    tracker.printed(*words, "--section", "§ 9", "--decided", WEDNESDAY, "--on", WEDNESDAY)
    [row] = tracker.rows("items")
    assert (row["text"], row["due"], row["responsible"], row["decided"]) == (
        "Skriva till SKR",
        "2026-03-20",
        ["Ben Ek"],
        WEDNESDAY,
    )


def test_a_question_about_a_change_is_told(tracker: Commands) -> None:
    printed = tracker.printed("items", "add", "Ringa", "--body", "kcg", "--responsible", "Chen Wallin")
    assert "asked: no-address Chen Wallin" in printed


def test_a_date_that_is_none_is_wrong_usage(ingested: Commands) -> None:
    assert "'18/3' is no date; write it as 2026-03-04" in ingested.failed("items", "move", "x", "18/3", status=2)


def test_an_item_that_is_not_there_is_told(ingested: Commands) -> None:
    assert ingested.failed("items", "close", "nothing", status=1) == "tracker: error: there is no item nothing\n"


def test_a_look_leaves_no_database_behind(tracker: Commands, place: Path) -> None:
    assert tracker.rows("items") == []
    assert [row["slug"] for row in tracker.rows("bodies")] == ["kcg", "sbn"]
    tracker.printed("ingest", "minutes.txt", "--dry-run")
    assert not (place / "data").exists()


def test_an_address_is_set_by_hand(ingested: Commands) -> None:
    ingested.printed("people", "address", "Chen Wallin", "chen@example.org")
    addresses = {row["name"]: row["email"] for row in ingested.rows("people")}
    assert addresses["Chen Wallin"] == "chen@example.org"
    assert "not a mail address" in ingested.failed("people", "address", "Chen Wallin", "chen", status=1)


def test_a_change_of_the_configuration_is_told_once(ingested: Commands, place: Path) -> None:
    people = place / "config" / "people.csv"
    people.write_text(people.read_text(encoding="utf-8").replace("ben@", "ben.ek@"), encoding="utf-8")
    ingested.printed("people")
    assert ingested.err == "tracker: configuration: Ben Ek: email: ben@example.org → ben.ek@example.org\n"
    ingested.printed("people")
    assert ingested.err == ""


def test_meetings_are_set_by_hand(ingested: Commands) -> None:
    ingested.printed("bodies", "meetings", "sbn", "2026-05-20", "2026-04-22", "--on", WEDNESDAY)
    meetings = {row["slug"]: row["meetings"] for row in ingested.rows("bodies", "--on", WEDNESDAY)}
    assert meetings == {"kcg": ["2026-04-15"], "sbn": ["2026-04-22", "2026-05-20"]}


def test_everything_is_exported_for_a_spreadsheet(ingested: Commands, place: Path) -> None:
    ingested.printed("items", "add", "=HYPERLINK(1)", "--body", "kcg")
    ingested.printed("export", "--output", "items.csv")
    content = (place / "items.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbfkey,status,due,")
    assert b"'=HYPERLINK(1)" in content
    assert len(content.splitlines()) == 4
    assert ingested.failed("export", "--output", "items.csv", status=74).endswith("items.csv: File exists\n")


def test_the_history_is_exported(ingested: Commands) -> None:
    assert [row["what"] for row in ingested.rows("export", "history")] == ["read", "read"]


def test_a_member_is_answered_for_and_asked_again(tracker: Commands) -> None:
    tracker.printed("items", "add", "Läs förslaget", "--body", "kcg", "--responsible", "alla", "--on", WEDNESDAY)
    key = key_of(tracker, "Läs förslaget")
    answer = ["items", "answer", key, "--for", "Ben Ek", "--on", WEDNESDAY]
    assert tracker.printed(*answer, "--dry-run").startswith("this would be the item; nothing is changed:\n")
    tracker.printed(*answer, "--note", "Läst")
    [row] = tracker.rows("items", "show", key)
    assert row["shares"] == ["Ada Lind: awaited", "Ben Ek: 2026-03-04", "Chen Wallin: awaited"]
    tracker.printed(*answer, "--again")
    [row] = tracker.rows("items", "show", key)
    assert row["shares"][1] == "Ben Ek: awaited"
    assert tracker.failed("items", "answer", key, "--for", "Egil", status=2).endswith(
        "it is shared by Ada Lind, Ben Ek, Chen Wallin\n"
    )


def test_who_stands_in_is_set_shown_explained_and_ended(ingested: Commands) -> None:
    away = ["people", "stand-in", "Ben", "Ada", "--from", "2026-03-02", "--until", "2026-03-13"]
    ingested.printed(*away, "--dry-run")
    assert [row["stand_in"] for row in ingested.rows("people")] == [None, None, None]
    ingested.printed(*away)
    assert [row["stand_in"] for row in ingested.rows("people")] == [None, "Ada Lind", None]
    lines = ingested.rows("remind", "--dry-run", "--explain", "--on", WEDNESDAY)
    told = [(row["who"], row["as"]) for row in lines if row["part"] == "mine"]
    assert told == [("Ada Lind", "stand-in for Ben Ek until 2026-03-13")]
    ingested.printed("people", "stand-in", "Ben", "--end")
    assert [row["away_until"] for row in ingested.rows("people")] == [None, None, None]
    assert "name who stands in" in ingested.failed("people", "stand-in", "Ben", status=2)
