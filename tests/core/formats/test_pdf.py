"""PDF files become the blocks that the same minutes as a Word file would give."""

import pytest

from tests.core.formats.pdf_file import lines, pdf, table, text
from tracker.core.formats.pdf import blocks
from tracker.errors import DocumentError

XS = (72, 252, 332, 480)
HEADER = ("Åtgärd", "Klart", "Ansvarig")


def said(content: bytes) -> list[str | tuple[str, ...]]:
    return [block.cells or block.plain for block in blocks(content)]


def rows(content: bytes) -> list[tuple[str, ...]]:
    return [block.cells for block in blocks(content) if block.cells]


def test_a_table_with_drawn_lines_is_rows_between_its_paragraphs() -> None:
    drawn = table(XS, 120, [HEADER, ("Boka lokal", "2026-03-20", "Ada Alm")])
    found = blocks(pdf(lines("Ada berättade.") + drawn + text(72, 200, "Efter tabellen.")))
    assert [(block.line, block.cells or block.plain) for block in found] == [
        (1, "Ada berättade."),
        (2, HEADER),
        (3, ("Boka lokal", "2026-03-20", "Ada Alm")),
        (4, "Efter tabellen."),
    ]


def test_a_cell_wrapped_over_lines_is_one_and_names_on_lines_of_their_own_stay_apart() -> None:
    row = ("Ta fram ett förslag till ny budget för\nhela verksamheten", "2026-03-20", "Ada Alm\nBen Berg")
    assert rows(pdf(table(XS, 120, [HEADER, row])))[1] == (
        "Ta fram ett förslag till ny budget för hela verksamheten",
        "2026-03-20",
        "Ada Alm\nBen Berg",
    )


def test_a_scan_says_what_to_do() -> None:
    with pytest.raises(DocumentError, match=r"^Filen är inskannad, ingen text .*DOCX.*ocrmypdf") as told:
        blocks(pdf(""))
    assert told.value.code == "scan"


@pytest.mark.parametrize("content", [b"%PDF-1.7 ...", b"%PDF-1.4\n1 0 obj\n<<", pdf("")[:200]])
def test_a_broken_file_says_so(content: bytes) -> None:
    with pytest.raises(DocumentError, match="skadad") as told:
        blocks(content)
    assert told.value.code == "type"
