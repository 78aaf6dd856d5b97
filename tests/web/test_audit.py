"""The auditor's page, and its files. It is Wednesday 4 March 2026; Ben's items were decided on 4 February."""

import io
import re
from datetime import date
from typing import Any
from zipfile import ZipFile

import pytest
from lxml import html

from tests.web.site import Site, item, keep
from tracker.core.model import Status
from tracker.store import Store

OLD = date(2025, 11, 5)


def page(web: Site, path: str = "/audit", status: int = 200) -> Any:
    answer = web.get(path)
    assert answer.status_code == status, answer.text
    return html.fromstring(answer.text)


def figure(found: Any, label: str) -> str:
    [row] = found.xpath(f"//table[@class='figures']//tr[th/text()='{label}'][td/b]")
    return " ".join(row.find("td").text_content().split())


@pytest.fixture
def given(store: Store) -> Store:
    keep(
        store,
        item("in-time", "Ta in offert", status=Status.CLOSED, done_on=date(2026, 3, 2), ended_on=date(2026, 3, 2)),
    )
    keep(store, item("late", "Boka sal", due_on=date(2026, 2, 20), first_due_on=date(2026, 2, 20)))
    keep(store, item("older", "Mät vattnet", body="vr", decided_on=OLD, due_on=None, first_due_on=None, responsible=()))
    off = {"status": Status.WRITTEN_OFF, "ended_on": date(2026, 2, 25), "closing_section": "9", "note": "Huset är sålt"}
    keep(store, item("off", "Riv huset", **off))
    return store


def test_the_figures_stand_beside_how_each_is_counted(given: Store, ada: Site) -> None:
    found = page(ada)
    assert figure(found, "Klara i tid") == "100 % 1 av 1"
    assert figure(found, "Dagar från beslut till klart") == "26"
    assert (figure(found, "Öppna"), figure(found, "Försenade")) == ("2", "1")
    definitions = found.xpath("//span[@class='about']/text()")
    assert len(definitions) == 15
    assert "Klara utan datum räknas inte hit." in definitions[2]


def test_lists_lead_to_their_items_with_reason_and_paragraph(given: Store, ada: Site) -> None:
    found = page(ada)
    [row] = found.xpath("//section[@aria-labelledby='l-written_off']//tbody/tr")
    assert row.xpath(".//a/@href") == ["/items/off"]
    assert {"Riv huset", "Huset är sålt", "9", "2026-02-25"} <= set(row.xpath("td/text()"))
    assert found.xpath("//section[@aria-labelledby='l-oldest']//a/@href")[:2] == ["/items/older", "/items/late"]
    assert found.xpath("//section[@aria-labelledby='l-without_person']//tbody//a/text()") == ["older"]


def test_one_body_and_another_period_are_chosen(given: Store, ada: Site) -> None:
    found = page(ada, "/audit?body=vr&from=2025-11-01&to=2025-12-31")
    assert figure(found, "Beslutade") == "1"
    assert found.xpath("//option[@selected]/@value") == ["vr"]
    assert found.xpath("//input[@name='from']/@value") == ["2025-11-01"]
    assert found.xpath("//section[@aria-labelledby='organ']") == []


def test_all_bodies_stand_beside_each_other(given: Store, ada: Site) -> None:
    rows = page(ada).xpath("//section[@aria-labelledby='organ']//tbody/tr/th/text()")
    assert rows == ["Kultursamrådet", "Vattenrådet"]


def test_the_picture_has_a_table_with_the_same_numbers(given: Store, ada: Site) -> None:
    found = page(ada)
    [picture] = found.xpath("//*[local-name()='svg']")
    assert picture.get("role") == "img"
    assert picture.xpath("string(*[local-name()='title'])") == "Öppna och försenade åtgärder över tid"
    assert "2 öppna och 1 försenade" in picture.xpath("string(*[local-name()='desc'])")
    [last] = found.xpath("//section[@aria-labelledby='over-tid']//tbody/tr[last()]")
    assert [cell.text for cell in last] == ["2026-03-04", "2", "1", "1"]


def test_the_page_brings_no_style_script_or_address_of_others(given: Store, ada: Site) -> None:
    text = ada.get("/audit").text
    assert re.findall(r"<script|<style|style=", text) == []
    assert set(re.findall(r"https?://[^\"]+", text)) == {"http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"}


@pytest.mark.parametrize(
    ("query", "why"),
    [
        ("from=2026-13-01", "Skriv datumet som 2026-03-04."),
        ("from=2026-03-01&to=2026-02-01", "Perioden slutar innan den börjar."),
    ],
)
def test_days_that_cannot_be_meant_are_told_and_the_year_is_shown(ada: Site, query: str, why: str) -> None:
    found = page(ada, f"/audit?{query}", status=422)
    assert why in found.xpath("string(//*[@role='alert'])")
    assert found.xpath("//input[@aria-invalid='true']")
    assert ada.get(f"/audit.csv?{query}").status_code == 422


def test_an_empty_form_means_this_year_and_a_past_end_its_own(ada: Site) -> None:
    assert page(ada, "/audit?body=&from=&to=").xpath("//input[@type='date']/@value") == ["2026-01-01", "2026-03-04"]
    assert page(ada, "/audit?to=2024-06-30").xpath("//input[@type='date']/@value") == ["2024-01-01", "2024-06-30"]


def test_a_confidential_item_is_counted_without_its_words(store: Store, ada: Site) -> None:
    keep(store, item("a", "Utred simhallens personal", is_confidential=True, due_on=None, note="Personalen"))
    assert figure(page(ada), "Utan datum") == "1"
    for path in ("/audit", "/audit.csv?table=without_date"):
        assert "simhallen" not in ada.get(path).text


def test_a_long_list_is_cut_on_the_page_and_whole_in_its_file(store: Store, ada: Site) -> None:
    for number in range(51):
        keep(store, item(f"i{number:02}", "Uppgift", due_on=None))
    assert "De första 50 visas; alla står i filerna." in ada.get("/audit").text
    assert len(ada.get("/audit.csv?table=without_date").text.splitlines()) == 52


def test_the_figures_are_a_csv_with_headings_in_words(given: Store, ada: Site) -> None:
    answer = ada.get("/audit.csv?body=ks")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="revision-ks-2026-01-01-2026-03-04.csv"'
    assert answer.text.lstrip("\ufeff").splitlines()[0] == "Mått,Antal,Av,Procent,Så räknas det"
    assert ada.get("/audit.csv?table=nothing").status_code == 404


def test_the_workbook_has_a_sheet_a_table(given: Store, ada: Site) -> None:
    answer = ada.get("/audit.xlsx")
    with ZipFile(io.BytesIO(answer.content)) as book:
        names = re.findall(r'<sheet [^>]*name="([^"]*)"', book.read("xl/workbook.xml").decode())
    assert names[:5] == ["Nyckeltal", "Organ", "Över tid", "Äldsta", "Utan datum"]
    assert len(names) == 9


def test_an_english_visitor_reads_english(given: Store, ada: Site) -> None:
    text = ada.get("/audit?lang=en").text
    assert "Done in time" in text
    assert "Klara" not in text


def test_a_body_that_is_not_there_is_not_found_and_a_stranger_logs_in(web: Site, ada: Site) -> None:
    assert ada.get("/audit?body=nothing").status_code == 404
    assert web.get("/audit").status_code == 303
    assert web.get("/audit.xlsx").status_code == 303
