"""Bytes become blocks with their places, whatever encoding and layout they came in."""

import io
import zipfile

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core import formats
from tracker.core.formats import markup, written
from tracker.core.model import Block, Document
from tracker.errors import DocumentError

SWEDISH = "Ärendet återremitteras till nämnden. Åsa Öberg återkommer före sommaren."


def read(written: str) -> tuple[Block, ...]:
    return formats.blocks(Document("protokoll.txt", written.encode()))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "cp850", "mac_roman"])
def test_swedish_text_is_read_in_any_encoding_of_an_office(encoding: str) -> None:
    [block] = formats.blocks(Document("protokoll.txt", SWEDISH.encode(encoding)))
    assert block.plain == SWEDISH


def test_lines_are_counted_from_one_over_blank_ones(blocks: tuple[Block, ...]) -> None:
    """Första

    Andra
    går vidare

    Tredje"""
    assert [(block.line, block.plain) for block in blocks] == [(1, "Första"), (3, "Andra\ngår vidare"), (6, "Tredje")]


def test_a_tab_line_is_a_row_even_where_its_last_cells_are_empty(blocks: tuple[Block, ...]) -> None:
    """Boka lokal→→"""
    assert blocks[0].cells == ("Boka lokal", "", "")


def test_a_pipe_row_is_read_without_its_frame_and_the_rule_below_it(blocks: tuple[Block, ...]) -> None:
    """| Vad | Vem |
    |-----|:---:|
    | Boka \\| hyra | Ada |"""
    assert [block.cells for block in blocks] == [("Vad", "Vem"), ("Boka | hyra", "Ada")]


def test_each_bullet_is_a_block_of_its_own(blocks: tuple[Block, ...]) -> None:
    """- Ada bokar
    - Ben hyr
    · Chen ringer"""
    assert len(blocks) == 3


def test_a_heading_keeps_its_level(blocks: tuple[Block, ...]) -> None:
    """### **Beslut**"""
    assert (blocks[0].level, blocks[0].plain) == (3, "Beslut")


@pytest.mark.parametrize(
    ("raw", "seen"),
    [
        ("<i>Boka lokal</i>", "Boka lokal"),
        ("**Ada** och *Ben*", "Ada och Ben"),
        ("Plan\\_utkast", "Plan_utkast"),
        ("[protokoll](https://example.org/p)", "protokoll"),
        ("3 * 4 < 5 & 6", "3 * 4 < 5 & 6"),
        ("fil_namn_2026.pdf", "fil_namn_2026.pdf"),
        ("kom\u00admun", "kommun"),
    ],
)
def test_markup_is_taken_out_and_text_is_left(raw: str, seen: str) -> None:
    assert markup.plain(raw) == seen


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=200))
def test_no_text_makes_the_reader_fail(typed: str) -> None:
    for block in written.blocks(typed):
        assert 1 <= block.line <= typed.count("\n") + 1


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty"),
        (b"  \r\n\n", "empty"),
        (b"%PDF-1.7 ...", "type"),
        (b"\x00\x01\x02\x03" * 50, "type"),
        (b"PK\x03\x04 broken", "type"),
        (b"\xd0\xcf\x11\xe0 old word", "type"),
    ],
)
def test_what_cannot_be_read_says_why(content: bytes, code: str) -> None:
    with pytest.raises(DocumentError) as told:
        formats.blocks(Document("protokoll.txt", content))
    assert told.value.code == code
    assert str(told.value).endswith(".")


def archive(names: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in names.items():
            packed.writestr(name, content)
    return buffer.getvalue()


def test_a_spreadsheet_is_no_word_file() -> None:
    with pytest.raises(DocumentError, match="kalkylark"):
        formats.blocks(Document("lista.docx", archive({"xl/workbook.xml": b"<x/>"})))


def test_a_zip_bomb_is_told_by_its_sizes_before_it_is_unpacked() -> None:
    with pytest.raises(DocumentError) as told:
        formats.blocks(Document("protokoll.docx", archive({"word/document.xml": b"\0" * 50_000_000})))
    assert told.value.code == "bomb"


def word_file(build: "docx.document.Document") -> Document:
    buffer = io.BytesIO()
    build.save(buffer)
    return Document("protokoll.docx", buffer.getvalue())


def test_a_word_table_is_rows_between_its_paragraphs() -> None:
    word = docx.Document()
    word.add_heading("3. Budget", level=2)
    word.add_paragraph("Ada berättade.")
    table = word.add_table(rows=2, cols=3)
    for cell, words in zip(table.rows[0].cells, ["Åtgärd", "Klart", "Ansvarig"], strict=True):
        cell.text = words
    for cell, words in zip(table.rows[1].cells, ["Justera budget", "2026-03-20", "Ada\nBen"], strict=True):
        cell.text = words
    word.add_paragraph("Efter tabellen.")
    found = formats.blocks(word_file(word))
    assert [(block.line, block.level, block.cells or block.plain) for block in found] == [
        (1, 2, "3. Budget"),
        (2, 0, "Ada berättade."),
        (3, 0, ("Åtgärd", "Klart", "Ansvarig")),
        (4, 0, ("Justera budget", "2026-03-20", "Ada\nBen")),
        (5, 0, "Efter tabellen."),
    ]


def test_a_merged_cell_of_a_word_table_is_read_once() -> None:
    word = docx.Document()
    table = word.add_table(rows=1, cols=3)
    table.rows[0].cells[0].merge(table.rows[0].cells[1]).text = "Åtgärder"
    table.rows[0].cells[2].text = "Ansvarig"
    assert formats.blocks(word_file(word))[0].cells == ("Åtgärder", "Ansvarig")
