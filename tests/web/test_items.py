"""The overview, the page of an item, and what can be changed there by hand."""

from datetime import date

import pytest

from tests.web.site import BEN, CHEN, TODAY, Site, item, keep
from tracker.core.model import Doubt, Responsible, Status
from tracker.store import Store

CHENS = (Responsible("Chen Östlund", "chen"),)


def words(web: Site, path: str) -> str:
    answer = web.get(path)
    assert answer.status_code == 200, answer.text
    return str(answer.text)


def test_items_stand_under_what_they_want_of_the_reader(store: Store, ada: Site) -> None:
    keep(store, item("a", "Ta in offert", due_on=date(2026, 2, 20)))
    keep(store, item("b", "Boka sal", due_on=date(2026, 3, 11)))
    keep(store, item("c", "Skriv remissvar", due_on=date(2026, 5, 4)))
    keep(store, item("d", "Ring labbet", due_on=None))
    keep(store, item("e", "Rensa förrådet", status=Status.REPORTED))
    page = words(ada, "/")
    headings = ["Försenade", "Inom sju dagar", "Anmälda klara", "Senare", "Utan datum"]
    places = [page.index(f">{heading}") for heading in headings if f">{heading}" in page]
    order = [
        page.index(text) for text in ("Ta in offert", "Boka sal", "Rensa förrådet", "Skriv remissvar", "Ring labbet")
    ]
    assert len(places) == 5
    assert order == sorted(order)
    assert "12 dagar försenad" in page
    assert "om 7 dagar" in page


def test_the_overview_counts_what_wants_attention(store: Store, ada: Site) -> None:
    keep(store, item("a", "Ta in offert", due_on=date(2026, 2, 20)))
    keep(store, item("b", "Boka sal", status=Status.PROPOSED, doubts=(Doubt("unknown-person", "Magnus"),)))
    page = words(ada, "/")
    assert "<b>1</b>försenad</a>" in page
    assert "<b>1</b>fråga att granska</a>" in page


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", {"Ta in offert", "Boka sal", "Mät vattnet"}),
        ("?body=vr", {"Mät vattnet"}),
        ("?person=chen", {"Boka sal"}),
        ("?status=overdue", {"Ta in offert"}),
        ("?status=closed", {"Städa"}),
        ("?status=all", {"Ta in offert", "Boka sal", "Mät vattnet", "Städa"}),
        ("?q=OFFERT", {"Ta in offert"}),
        ("?q=östlund+sal", {"Boka sal"}),
        ("?q=finns+inte", set()),
        ("?status=nonsense", {"Ta in offert", "Boka sal", "Mät vattnet"}),
    ],
)
def test_the_overview_is_narrowed(store: Store, ada: Site, query: str, found: set[str]) -> None:
    keep(store, item("a", "Ta in offert", due_on=date(2026, 2, 20)))
    keep(store, item("b", "Boka sal", responsible=CHENS))
    keep(store, item("c", "Mät vattnet", body="vr"))
    keep(store, item("d", "Städa", status=Status.CLOSED))
    page = words(ada, f"/{query}")
    assert {text for text in ("Ta in offert", "Boka sal", "Mät vattnet", "Städa") if f">{text}</a>" in page} == found


def test_more_than_a_page_of_items_has_a_next_page(store: Store, ada: Site) -> None:
    for number in range(201):
        keep(store, item(f"i{number}", f"Uppgift nummer {number:03}"))
    assert ">Uppgift nummer 199</a>" in words(ada, "/")
    assert ">Uppgift nummer 200</a>" not in words(ada, "/")
    assert ">Uppgift nummer 200</a>" in words(ada, "/?page=2")


def test_an_items_page_tells_its_quote_line_history_and_questions(store: Store, ada: Site) -> None:
    keep(store, item("a", "Ta in offert", doubts=(Doubt("uncertain-date", "preliminärt 26-03-11", 31),)))
    page = words(ada, "/items/a")
    assert "Ta in offert\t2026-03-11\tBen" in page
    assert "rad 31" in page
    assert "Läst ur protokollet" in page
    assert "preliminärt 26-03-11" in page


def test_words_from_minutes_are_shown_and_never_run(store: Store, ada: Site) -> None:
    keep(store, item("a", '<script>alert("x")</script>'))
    for path in ("/", "/items/a"):
        assert "<script" not in words(ada, path)
        assert "&lt;script&gt;" in words(ada, path)


def test_a_meeting_closes_an_item_in_its_paragraph(store: Store, ada: Site) -> None:
    keep(store, item("a", "Ta in offert"))
    answer = ada.post("/items/a/close", {"section": "12"}, on="/items/a")
    assert answer.headers["Location"] == "/items/a?told=close"
    closed = store.items.get("a")
    assert (closed.status, closed.closing_section) == (Status.CLOSED, "12")
    last = store.items.history("a")[-1]
    assert (last.who, last.what) == ("Ada Lind", "closed")
    assert "Åtgärden är avslutad." in words(ada, "/items/a?told=close")


def test_closing_without_a_paragraph_is_refused_in_words_and_keeps_the_form_open(store: Store, ada: Site) -> None:
    keep(store, item("a", "Ta in offert"))
    answer = ada.post("/items/a/close", {"section": " "}, on="/items/a")
    assert answer.status_code == 422
    assert "Skriv i vilken paragraf mötet avslutade åtgärden." in answer.text
    assert '<details class="deed" id="close" open>' in answer.text
    assert 'aria-invalid="true"' in answer.text
    assert store.items.get("a").status is Status.OPEN


def test_writing_off_needs_a_reason(store: Store, ada: Site) -> None:
    keep(store, item("a", "Ta in offert"))
    assert ada.post("/items/a/write-off", {"reason": ""}, on="/items/a").status_code == 422
    ada.post("/items/a/write-off", {"reason": "Huset är sålt", "section": "9"}, on="/items/a")
    assert (store.items.get("a").status, store.items.get("a").note) == (Status.WRITTEN_OFF, "Huset är sålt")


def test_a_date_is_moved(store: Store, ada: Site) -> None:
    keep(store, item("a", "Ta in offert"))
    ada.post("/items/a/move", {"due_on": "2026-04-01", "reason": "Leverantören är sen"}, on="/items/a")
    assert store.items.get("a").due_on == date(2026, 4, 1)
    assert "ursprungligen 11 mars 2026" in words(ada, "/items/a")


def test_an_item_is_given_to_others(store: Store, ada: Site) -> None:
    keep(store, item("a", "Ta in offert"))
    ada.post("/items/a/assign", {"person": [CHEN.name, BEN.name]}, on="/items/a")
    assert [one.person for one in store.items.get("a").responsible] == ["chen", "ben"]


def test_a_name_that_nobody_bears_is_refused(store: Store, ada: Site) -> None:
    keep(store, item("a", "Ta in offert"))
    answer = ada.post("/items/a/assign", {"others": "Okänd Människa"}, on="/items/a")
    assert answer.status_code == 422
    assert "Skriv namnet på en känd person" in answer.text
    assert ada.post("/items/a/assign", {}, on="/items/a").status_code == 422


def test_an_ended_item_is_opened_again(store: Store, ada: Site) -> None:
    keep(store, item("a", "Ta in offert", status=Status.CLOSED))
    ada.post("/items/a/reopen", {"reason": "Fel åtgärd"}, on="/items/a")
    assert store.items.get("a").status is Status.OPEN


def test_an_ended_item_is_not_moved_and_the_reason_is_told(store: Store, ada: Site) -> None:
    keep(store, item("a", "Ta in offert", status=Status.CLOSED))
    answer = ada.post("/items/a/move", {"due_on": "2026-04-01"}, on="/items/a")
    assert answer.status_code == 422
    assert "Öppna den igen först." in answer.text


def test_an_item_is_hidden_and_shown_again(store: Store, ada: Site) -> None:
    keep(store, item("a", "Utred simhallens personal"))
    ada.post("/items/a/confidential", on="/items/a")
    assert store.items.get("a").is_confidential
    assert "Sekretessmarkerad" in words(ada, "/items/a")
    ada.post("/items/a/public", on="/items/a")
    assert not store.items.get("a").is_confidential


def test_words_are_changed_and_the_quote_stays(store: Store, ada: Site) -> None:
    keep(store, item("a", "Ta in offert"))
    ada.post("/items/a/reword", {"text": "Ta in tre offerter"}, on="/items/a")
    assert store.items.get("a").text == "Ta in tre offerter"
    assert store.items.get("a").quote == "Ta in offert\t2026-03-11\tBen"


def test_a_proposal_is_accepted_or_dismissed(store: Store, ada: Site) -> None:
    for key in ("a", "b"):
        keep(store, item(key, "Ta in offert", status=Status.PROPOSED, doubts=(Doubt("implied-action"),)))
    ada.post("/items/a/accept", on="/items/a")
    ada.post("/items/b/dismiss", on="/items/b")
    assert (store.items.get("a").status, store.items.get("b").status) == (Status.OPEN, Status.DISMISSED)
    assert store.doubts.open() == []


def test_an_item_that_stands_in_no_minutes_is_added(store: Store, ada: Site) -> None:
    answer = ada.post(
        "/items/new",
        {"text": "Beställ skyltar", "body": "ks", "others": "Ben Åkerlund", "due_on": "2026-03-20", "section": "4"},
    )
    [added] = store.items.list()
    assert answer.headers["Location"] == f"/items/{added.key}?told=added"
    assert (added.text, added.due_on, added.responsible[0].person) == ("Beställ skyltar", date(2026, 3, 20), "ben")
    assert added.arrived_on == TODAY


@pytest.mark.parametrize(
    "values",
    [{"text": "", "body": "ks"}, {"text": "Boka", "body": ""}, {"text": "Boka", "body": "ks", "due_on": "i morgon"}],
)
def test_a_new_item_that_lacks_something_keeps_what_was_written(
    store: Store, ada: Site, values: dict[str, str]
) -> None:
    answer = ada.post("/items/new", values)
    assert answer.status_code == 422
    assert "Ingenting har sparats:" in answer.text
    assert values["text"] in answer.text
    assert store.items.list() == []


def test_what_is_not_there_is_not_found(ada: Site) -> None:
    assert ada.get("/items/nothing").status_code == 404
    assert ada.post("/items/nothing/close", {"section": "1"}, on="/items/new").status_code == 404
    assert ada.post("/items/nothing/explode", on="/items/new").status_code == 404
