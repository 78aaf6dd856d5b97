"""What an item's page tells of its past, what it offers to do, and how it is taken back. It is 4 March 2026."""

import re
from datetime import date, timedelta
from typing import Any

import pytest
from lxml import html

from tests.web.site import BEN, NOW, TODAY, Site, item, keep
from tracker.core.model import Letter, Share, Status
from tracker.jobs import edit
from tracker.store import Store

FORMS = {
    Status.PROPOSED: {"accept", "dismiss", "close", "move", "assign", "write-off", "hand-over", "reword"},
    Status.OPEN: {"dismiss", "close", "move", "assign", "write-off", "hand-over", "reword"},
    Status.REPORTED: {"dismiss", "close", "move", "assign", "write-off", "hand-over", "reword", "reopen"},
    Status.CLOSED: {"write-off", "hand-over", "reopen"},
    Status.WRITTEN_OFF: {"close", "hand-over", "reopen"},
    Status.HANDED_OVER: {"close", "write-off", "reopen"},
    Status.DISMISSED: {"reopen"},
}


def page(web: Site, key: str = "a") -> Any:
    return html.fromstring(web.get(f"/items/{key}").text)


def fact(found: Any, name: str) -> str:
    [told] = found.xpath(f"//dt[.='{name}']/following-sibling::dd[1]")
    return " ".join(told.text_content().split())


@pytest.mark.parametrize("status", FORMS)
def test_only_what_would_change_the_item_as_it_stands_is_offered(store: Store, ada: Site, status: Status) -> None:
    keep(store, item("a", "Ta in offert", status=status))
    offered = {name.rpartition("/")[2] for name in page(ada).xpath("//aside//form/@action")}
    assert offered == FORMS[status] | {"confidential"}


def test_every_change_is_told_before_and_after_in_words(store: Store, ada: Site) -> None:
    keep(store, item("a", "Ta in offert"))
    edit.move(store, "a", due_on=date(2026, 4, 1), reason="Sjukdom", who="Ada Lind", today=TODAY, now=NOW)
    edit.close(store, "a", section="12", who="Ada Lind", now=NOW)
    closed, moved = page(ada).xpath("//ol[@class='past']/li/ul[@class='changes']")
    assert "Klart senast: 2026-03-11 → 2026-04-01" in moved.text_content()
    assert "Läge: Öppen → Avslutad" in closed.text_content()
    assert "Avslutad i: – → 12" in closed.text_content()


def test_the_first_line_of_what_was_read_names_its_document(store: Store, ada: Site) -> None:
    kept = item("a", "Ta in offert")
    store.items.add(kept, next_reminder_on=None, who="tracker", what="read", at=NOW, origin="d" * 64)
    [told] = page(ada).xpath("//ol[@class='past']/li/div")
    assert "protokoll-2026-02-04.docx" in told.text_content()


def test_a_change_is_taken_back_with_a_button_that_says_what_it_will_do(store: Store, ada: Site) -> None:
    keep(store, item("a", "Ta in offert"))
    edit.close(store, "a", section="12", who="Ada Lind", now=NOW)
    [form] = page(ada).xpath("//form[@action='/items/a/undo']")
    assert "Läge: Öppen" in form.text_content()
    number = form.xpath("input[@name='number']/@value")[0]
    assert ada.post("/items/a/undo", {"number": number}, on="/items/a").headers["Location"] == "/items/a?told=undo"
    assert store.items.get("a").status is Status.OPEN
    answer = ada.post("/items/a/undo", {"number": number}, on="/items/a")
    assert answer.status_code == 422
    assert "Det går inte att ångra" in answer.text


@pytest.mark.parametrize("number", ["", "x", "99999"])
def test_a_line_that_is_none_is_refused(store: Store, ada: Site, number: str) -> None:
    keep(store, item("a", "Ta in offert"))
    assert ada.post("/items/a/undo", {"number": number}, on="/items/a").status_code == 422


def test_what_is_older_than_seven_days_offers_no_button(store: Store, ada: Site) -> None:
    keep(store, item("a", "Ta in offert"))
    edit.close(store, "a", section="12", who="Ada Lind", now=NOW - timedelta(days=8))
    assert page(ada).xpath("//form[@action='/items/a/undo']") == []


def test_an_item_is_handed_over_at_a_meeting(store: Store, ada: Site) -> None:
    keep(store, item("a", "Ta in offert"))
    assert "Skriv vilket organ som tar över." in ada.post("/items/a/hand-over", {"to": ""}, on="/items/a").text
    given = {"to": "Vattenrådet", "section": "7", "meeting": "2026-03-02"}
    ada.post("/items/a/hand-over", given, on="/items/a")
    kept = store.items.get("a")
    assert (kept.status, kept.handed_to, kept.ended_on) == (Status.HANDED_OVER, "Vattenrådet", date(2026, 3, 2))
    assert fact(page(ada), "Överlämnad till") == "Vattenrådet"


def test_an_item_is_closed_on_the_day_of_the_meeting_that_is_given(store: Store, ada: Site) -> None:
    keep(store, item("a", "Ta in offert"))
    ada.post("/items/a/close", {"section": "7", "meeting": "2026-03-02"}, on="/items/a")
    assert store.items.get("a").ended_on == date(2026, 3, 2)


def test_the_facts_tell_case_number_moves_and_how_long_it_took(store: Store, ada: Site) -> None:
    done = {"status": Status.CLOSED, "done_on": date(2026, 3, 13), "ended_on": date(2026, 3, 13)}
    keep(store, item("a", "Ta in offert", case_number="KS 2026/17", times_moved=2, **done))
    found = page(ada)
    assert fact(found, "Diarienummer") == "KS 2026/17"
    assert "flyttad 2 gånger" in fact(found, "Klart senast")
    assert fact(found, "Klar") == "13 mars 2026 37 dagar från beslut till klart 2 dagar för sent"


def test_letters_to_people_who_are_no_longer_responsible_stand_there_too(store: Store, ada: Site) -> None:
    keep(store, item("a", "Ta in offert"))
    letter = Letter("ben:1", "ben", "ben@example.org", "daily", date(2026, 2, 5), "1 ny åtgärd", b"", items=("a",))
    store.outbox.queue(letter)
    edit.assign(store, "a", names=["Chen Östlund"], who="Ada Lind", today=TODAY, now=NOW)
    assert page(ada).xpath("//section[@aria-labelledby='breven']//a/@href") == ["/letters/ben%3A1"]


def test_the_log_is_a_csv_with_letters_among_the_changes(store: Store, ada: Site) -> None:
    keep(store, item("a", "Ta in offert"))
    edit.move(store, "a", due_on=date(2026, 4, 1), who="Ada Lind", today=TODAY, now=NOW)
    sent = Letter("ben:1", "ben", BEN.email or "", "daily", date(2026, 2, 5), "1 ny åtgärd", b"", items=("a",))
    store.outbox.queue(sent)
    answer = ada.get("/items/a/log.csv")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="logg-a.csv"'
    rows = answer.text.lstrip("\ufeff").splitlines()
    assert rows[0] == "Tid,Vem,Vad hände,Närmare,Ur,Ändrat"
    assert [row.split(",")[2] for row in rows[1:]] == ["Brev", "Läst ur protokollet", "Datumet ändrat"]
    assert "Klart senast: 2026-03-11 → 2026-04-01" in rows[-1]
    assert ada.get("/items/nothing/log.csv").status_code == 404


def test_answers_are_told_by_name_and_nothing_of_the_inside_shows(store: Store, ada: Site) -> None:
    keep(store, item("a", "Ta in offert", shares=(Share("Norrby kommun", ("ben",)),)))
    edit.assign(store, "a", names=["Chen Östlund"], who="Ada Lind", today=TODAY, now=NOW)
    told = page(ada).xpath("string(//ol[@class='past']/li[1])")
    assert "Ansvarig: Ben Åkerlund → Chen Östlund" in " ".join(told.split())
    assert re.findall(r"[{}]|None|True", told) == []


def test_an_item_is_found_by_the_number_that_lists_show_and_by_its_case(store: Store, ada: Site) -> None:
    keep(store, item("4f5e6a01b2", "Ta in offert", case_number="KS 2026/17"))
    for words in ("4f5e6a", "KS 2026/17"):
        assert ">Ta in offert</a>" in ada.get(f"/?q={words.replace(' ', '+')}").text
    assert "handed_over" in ada.get("/").text
