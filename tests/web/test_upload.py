"""Minutes through the form, and agendas out."""

from datetime import date

import pytest

from tests.web.site import Site, item, keep
from tracker.store import Store

MINUTES = """Protokoll Kultursamrådet 2026-03-02

Närvarande: Ada Lind, Ben Åkerlund

§ 3 Lokaler

Åtgärd\tKlart senast\tAnsvarig
Boka sal\t2026-03-20\tBen Åkerlund
""".encode()


def test_minutes_are_read_and_what_they_brought_is_shown(store: Store, ada: Site) -> None:
    answer = ada.post("/upload", files={"file": ("protokoll.txt", MINUTES)})
    assert answer.status_code == 200
    assert ">Boka sal</a>" in answer.text
    [found] = store.items.list()
    assert (found.due_on, found.source) == (date(2026, 3, 20), "protokoll.txt")


def test_the_same_minutes_again_change_nothing_and_say_so(store: Store, ada: Site) -> None:
    ada.post("/upload", files={"file": ("protokoll.txt", MINUTES)})
    answer = ada.post("/upload", files={"file": ("kopia.txt", MINUTES)})
    assert "redan inläst" in answer.text
    assert len(store.items.list()) == 1


def test_the_body_may_be_told(store: Store, ada: Site) -> None:
    ada.post("/upload", {"body": "vr"}, files={"file": ("protokoll.txt", MINUTES)})
    assert [found.body for found in store.items.list()] == ["vr"]


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02\x03" * 100])
def test_what_can_not_be_read_is_told_in_a_sentence(store: Store, ada: Site, content: bytes) -> None:
    answer = ada.post("/upload", files={"file": ("bild.pdf", content)})
    assert answer.status_code == 422
    assert 'role="alert"' in answer.text
    assert 'data-reason="' in answer.text
    assert store.items.list() == []


def test_a_form_without_a_file_asks_for_one(ada: Site) -> None:
    assert "Välj en fil." in ada.post("/upload").text


def test_a_file_of_more_than_25_megabytes_is_refused(ada: Site) -> None:
    answer = ada.post("/upload", files={"file": ("stor.txt", b"x" * (25 * 1024 * 1024 + 1))})
    assert answer.status_code == 413
    assert "högst 25 MB" in answer.text
    assert ada.post("/upload", files={"file": ("stor.txt", b"x" * (27 * 1024 * 1024))}).status_code == 413


def test_two_files_at_once_are_too_much(ada: Site) -> None:
    files = [("file", ("a.txt", MINUTES)), ("file", ("b.txt", MINUTES))]
    assert ada.post("/upload", files=files).status_code == 400


def test_a_path_in_a_files_name_is_left_out(store: Store, ada: Site) -> None:
    ada.post("/upload", files={"file": ("..\\..\\C:\\temp\\protokoll.txt", MINUTES)})
    assert store.items.list()[0].source == "protokoll.txt"


def test_a_bodys_agenda_is_shown_and_taken_away(store: Store, ada: Site) -> None:
    keep(store, item("a", "Ta in offert", due_on=date(2026, 2, 20)))
    store.meetings.set("ks", [date(2026, 3, 18), date(2026, 5, 20)], origin="hand")
    page = ada.get("/agenda/ks")
    assert "onsdag 18 mars 2026" in page.text
    assert "Ta in offert" in ada.get("/agenda/ks/page").text
    markdown = ada.get("/agenda/ks/dagordning.md")
    assert markdown.headers["Content-Disposition"] == 'attachment; filename="uppfoljning-ks-2026-03-18.md"'
    assert markdown.headers["Content-Type"] == "text/markdown; charset=utf-8"
    assert "Ta in offert" in markdown.text
    assert ada.get("/agenda/ks/dagordning.html?meeting=2026-05-20").text.count("20 maj 2026") >= 1


def test_an_agenda_without_a_known_meeting_says_so(ada: Site) -> None:
    assert "Nästa möte är inte känt." in ada.get("/agenda/ks").text


def test_the_bodies_with_an_agenda_are_listed(ada: Site) -> None:
    page = ada.get("/agenda").text
    assert "Kultursamrådet" in page
    assert "Vattenrådet" in page


@pytest.mark.parametrize("path", ["/agenda/nothing", "/agenda/ks/dagordning.exe", "/agenda/nothing/page"])
def test_an_agenda_of_nothing_is_not_found(ada: Site, path: str) -> None:
    assert ada.get(path).status_code in {404, 422}
