"""XLSX: what Excel and LibreOffice write, what they open, and what was made to do harm."""

import io
import zipfile
from datetime import date, datetime

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.properties import PageSetupProperties

from tests.spreadsheets.workbooks import saved, workbook
from tracker import spreadsheets
from tracker.errors import SheetError
from tracker.spreadsheets import workbook as door
from tracker.spreadsheets.workbook import Heading


def code(content: bytes) -> str:
    with pytest.raises(SheetError) as caught:
        spreadsheets.read(content)
    return caught.value.code


def test_days_numbers_and_ticks_become_text_that_says_the_same() -> None:
    at = datetime(2026, 3, 20, 13, 30)  # noqa: DTZ001 -- a cell has no zone
    row = ["Boka sal", date(2026, 3, 20), at, 12, 2.5, True, None, "2026-03-20"]
    [sheet] = spreadsheets.read(workbook(Lista=[row]))
    assert sheet.lines[0].cells == ("Boka sal", "2026-03-20", "2026-03-20 13:30", "12", "2.5", "true", "", "2026-03-20")


def test_rows_and_columns_that_are_hidden_or_empty_cost_nothing_and_lose_nothing() -> None:
    book = openpyxl.Workbook()
    page = book.worksheets[0]
    page["B3"], page["D3"], page["B6"] = "Åtgärd", "Ansvarig", "Boka sal"
    page.row_dimensions[6].hidden = True
    page.column_dimensions["D"].hidden = True
    [sheet] = spreadsheets.read(saved(book))
    assert [(line.number, line.cells) for line in sheet.lines] == [
        (3, ("", "Åtgärd", "", "Ansvarig")),
        (6, ("", "Boka sal")),
    ]


def test_a_hidden_sheet_is_told_apart() -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].append(["Åtgärd"])
    hidden = book.create_sheet("Val")
    hidden.append(["Klar"])
    hidden.sheet_state = "hidden"
    assert [(sheet.name, sheet.is_hidden) for sheet in spreadsheets.read(saved(book))] == [
        ("Sheet", False),
        ("Val", True),
    ]


def test_a_formula_that_was_never_reckoned_is_an_empty_cell() -> None:
    [sheet] = spreadsheets.read(workbook(Lista=[["Boka sal", "=1+1", "x"]]))
    assert sheet.lines[0].cells == ("Boka sal", "", "x")


def test_a_million_empty_rows_before_the_last_are_passed_over() -> None:
    book = openpyxl.Workbook()
    book.worksheets[0]["A1048576"] = "Boka sal"
    [sheet] = spreadsheets.read(saved(book))
    assert [line.number for line in sheet.lines] == [1_048_576]


# --- files that are something else


def test_what_is_no_spreadsheet_is_told_by_its_kind() -> None:
    with pytest.raises(SheetError) as caught:
        spreadsheets.read(b"%PDF-1.7\n...")
    assert (caught.value.code, caught.value.facts["what"]) == ("kind", "PDF")


@pytest.mark.parametrize("part", ["word/document.xml", "content.xml", "other.xml"])
def test_another_archive_is_no_workbook(part: str) -> None:
    assert code(archive({part: b"<a/>"})) == "kind"


def test_a_workbook_under_a_password_is_told_from_an_old_one() -> None:
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)
    assert code(old) == "kind"
    assert code(old + "EncryptedPackage".encode("utf-16-le")) == "encrypted"


def test_nothing_is_empty() -> None:
    assert code(b" \r\n") == "empty"


def test_half_a_workbook_is_damaged() -> None:
    whole = workbook(Lista=[["Boka sal"]])
    assert code(whole[: len(whole) // 2]) == "damaged"
    assert code(archive({"xl/workbook.xml": b"<workbook/>"})) == "damaged"


# --- files that were made to do harm


def test_a_workbook_that_declares_entities_is_refused() -> None:
    evil = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
    assert code(changed(workbook(Lista=[["x"]]), {"xl/sharedStrings.xml": evil})) == "bomb"


def test_a_workbook_out_of_all_proportion_is_refused() -> None:
    assert code(changed(workbook(Lista=[["x"]]), {"xl/more.xml": b" " * 90_000_000})) == "bomb"


def test_a_cell_beyond_all_columns_makes_no_room_for_itself() -> None:
    page = sheet_xml('<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c><c r="ZZZ1"><v>1</v></c></row>')
    content = changed(workbook(Lista=[["x"]]), {"xl/worksheets/sheet1.xml": page})
    assert spreadsheets.read(content)[0].lines[0].cells == ("x",)


def test_a_row_beyond_the_last_is_damage() -> None:
    page = sheet_xml('<row r="999999999"><c r="A999999999"><v>1</v></c></row>')
    assert code(changed(workbook(Lista=[["x"]]), {"xl/worksheets/sheet1.xml": page})) == "damaged"


# --- what is written

HEADINGS = [Heading("text", 60, wraps=True), Heading("due"), Heading("end")]


def test_what_is_written_has_headings_that_stay_filters_widths_and_real_days() -> None:
    content = door.written(HEADINGS, [("Boka sal", date(2026, 3, 20), 3)], title="Åtgärder")
    page = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    assert (page.title, page.freeze_panes, page.auto_filter.ref) == ("Åtgärder", "A2", "A1:C2")
    assert page.column_dimensions["A"].width == 60
    assert (page["A2"].alignment.wrap_text, page["B2"].is_date, page["B2"].number_format) == (True, True, "yyyy-mm-dd")


def test_a_text_that_begins_like_a_formula_stays_a_text() -> None:
    content = door.written(HEADINGS, [("=1+1", None, 1)], title="Items")
    page = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    assert (page["A2"].data_type, page["A2"].value) == ("s", "=1+1")


def test_a_text_longer_than_a_cell_is_refused_rather_than_cut() -> None:
    with pytest.raises(SheetError) as caught:
        door.written(HEADINGS, [("x" * 32_768, None, 1)], title="Items")
    assert (caught.value.code, caught.value.facts["row"], caught.value.facts["column"]) == ("cell", 2, "text")


def test_days_before_excels_calendar_is_right_are_written_as_text() -> None:
    content = door.written(HEADINGS, [("x", date(1900, 2, 28), 1)], title="Items")
    assert spreadsheets.read(content)[0].lines[1].cells == ("x", "1900-02-28", "1")


@settings(max_examples=60)
@given(st.lists(st.text(max_size=200), min_size=1, max_size=5))
def test_texts_that_are_written_are_read_back_to_the_letter(texts: list[str]) -> None:
    content = door.written(HEADINGS, [(text, None, 1) for text in texts], title="Items")
    assert [line.cells[0] for line in spreadsheets.read(content)[0].lines[1:]] == texts


@pytest.mark.parametrize(
    "text", ["_x000D_", "a\r\nb", "\x00\x0b\x1f", "\ufffe", " ledande och slutande ", "🙂 åäö", "_x_x0041_"]
)
def test_what_xml_can_not_hold_is_kept(text: str) -> None:
    content = door.written(HEADINGS, [(text, None, 1)], title="Items")
    assert spreadsheets.read(content)[0].lines[1].cells[0] == text


def archive(parts: dict[str, bytes]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, part in parts.items():
            packed.writestr(name, part)
    return content.getvalue()


def changed(content: bytes, parts: dict[str, bytes]) -> bytes:
    """The workbook with other parts in it."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return archive({name: packed.read(name) for name in packed.namelist()} | parts)


def sheet_xml(rows: str) -> bytes:
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'<worksheet xmlns="{space}"><sheetData>{rows}</sheetData></worksheet>'.encode()


def test_a_row_is_as_high_as_its_longest_text_needs() -> None:
    headings = [Heading("Åtgärd", width=12, wraps=True), Heading("Dagar sedan beslutet", width=12)]
    content = door.written(headings, [("Boka sal", 3), ("Ta in två offerter på nya bord", 4)], title="Åtgärder")
    page = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    heights = [page.row_dimensions[number].height for number in (1, 2, 3)]
    assert heights == [2 * door.LINE_HEIGHT, None, 3 * door.LINE_HEIGHT]


@pytest.mark.parametrize(("columns", "pages"), [(3, 1), (11, 3)])
def test_a_sheet_prints_as_few_pages_wide_as_can_be_read_with_its_headings_on_each(columns: int, pages: int) -> None:
    headings = [Heading(f"Kolumn {number}", width=60) for number in range(columns)]
    content = door.written(headings, [[""] * columns], title="Åtgärder")
    page = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    assert (page.page_setup.fitToWidth, page.page_setup.fitToHeight, page.print_title_rows) == (pages, 0, "$1:$1")
    assert page.sheet_properties.pageSetUpPr == PageSetupProperties(fitToPage=True)
