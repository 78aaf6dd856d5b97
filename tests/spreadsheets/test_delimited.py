"""CSV as offices write it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker import spreadsheets
from tracker.errors import SheetError
from tracker.spreadsheets import delimited

ROWS = [("Åtgärd", "Ansvarig", "Klart"), ("Boka sal", "Ben Åkerlund", "2026-03-20"), ("Köp ljus", "Ada", "v. 12")]


def cells(content: bytes) -> list[tuple[str, ...]]:
    [sheet] = spreadsheets.read(content)
    return [line.cells for line in sheet.lines]


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_any_delimiter_in_any_encoding_is_read(delimiter: str, encoding: str) -> None:
    text = "\r\n".join(delimiter.join(row) for row in ROWS)
    assert cells(text.encode(encoding)) == ROWS


def test_excels_line_that_names_the_delimiter_is_no_row() -> None:
    content = b"sep=;\r\nTask;Due, or not\r\nBook;1\r\n"
    [sheet] = spreadsheets.read(content)
    assert [(line.number, line.cells) for line in sheet.lines] == [(1, ("Task", "Due, or not")), (2, ("Book", "1"))]


def test_a_quoted_cell_may_hold_line_ends_quotes_and_delimiters() -> None:
    assert cells(b'Task;Note\n"Book;\nthe ""big"" hall";x\n') == [("Task", "Note"), ('Book;\nthe "big" hall', "x")]


def test_rows_keep_the_numbers_that_the_spreadsheet_program_shows() -> None:
    [sheet] = spreadsheets.read(b'Title;\n;;\n"a\nb";c\nd;e\n')
    assert [line.number for line in sheet.lines] == [1, 3, 4]


def test_commas_within_words_do_not_part_cells_where_semicolons_do() -> None:
    assert cells(b"Task;Who\nBook, and pay;Ada, Ben\nCall, then write;Chen\n")[1] == ("Book, and pay", "Ada, Ben")


@pytest.mark.parametrize("cell", ["=1+1", "+46", "-x", "@SUM(A1)", "\t=1", "\r=1", "＝1", "'=1", "'"])
def test_what_would_be_a_formula_is_made_harmless_and_read_back(cell: str) -> None:
    content = delimited.written([("Task", "End"), (cell, "x")])
    read = cells(content)[1][0]
    assert read.startswith("'")
    assert delimited.unguarded(read) == cell


@given(st.lists(st.tuples(st.text(), st.text()), min_size=1, max_size=5))
def test_cells_that_are_written_are_read_back_to_the_letter(rows: list[tuple[str, str]]) -> None:
    content = delimited.written([("A", "B", "C"), *((a, b, "x") for a, b in rows)])
    assert [tuple(map(delimited.unguarded, row[:2])) for row in cells(content)[1:]] == rows


def test_excel_is_told_that_it_is_utf_8() -> None:
    assert delimited.written([("Åtgärd",)]).startswith(b"\xef\xbb\xbf")


def test_a_row_with_too_many_columns_is_named() -> None:
    with pytest.raises(SheetError) as caught:
        cells(b"a;b\n" + b";".join([b"x"] * 101))
    assert (caught.value.code, caught.value.facts["row"]) == ("columns", 2)


def test_more_rows_than_a_list_can_have_are_refused() -> None:
    with pytest.raises(SheetError, match="rows"):
        cells(b"a;b\n" * 200_001)


def test_a_cell_without_end_is_refused_with_its_row() -> None:
    with pytest.raises(SheetError) as caught:
        cells(b'Task;Who\nBook;"' + b"x" * 1_100_000)
    assert (caught.value.code, caught.value.facts["row"]) == ("csv", 2)
