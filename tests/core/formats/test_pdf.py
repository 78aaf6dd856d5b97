"""PDF files become the blocks that the same minutes as a Word file would give."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.formats.pdf_file import encrypted, grid, lines, pdf, table, text
from tracker.core.formats.pdf import blocks
from tracker.errors import DocumentError

XS = (72, 252, 332, 480)
HEADER = ("Åtgärd", "Klart", "Ansvarig")
LONG = "Nämnden har haft ett långt samtal om hur de gemensamma lokalerna i stadshuset ska användas"
"""A line as wide as the page allows: beside it another's end shows whether it was wrapped."""


def said(content: bytes) -> list[str | tuple[str, ...]]:
    return [block.cells or block.plain for block in blocks(content)]


def test_a_table_with_drawn_lines_is_rows_between_its_paragraphs() -> None:
    drawn = table(XS, 120, [HEADER, ("Boka lokal", "2026-03-20", "Ada Alm")])
    found = blocks(pdf(lines("Ada berättade."), drawn, text(72, 200, "Efter tabellen.")))
    assert [(block.line, block.cells or block.plain) for block in found] == [
        (1, "Ada berättade."),
        (2, HEADER),
        (3, ("Boka lokal", "2026-03-20", "Ada Alm")),
        (4, "Efter tabellen."),
    ]


def test_a_cell_wrapped_over_lines_is_one_and_names_on_lines_of_their_own_stay_apart() -> None:
    row = ("Ta fram ett förslag till ny budget för\nhela verksamheten", "2026-03-20", "Ada Alm\nBen Berg")
    assert said(pdf(table(XS, 120, [HEADER, row])))[1] == (
        "Ta fram ett förslag till ny budget för hela verksamheten",
        "2026-03-20",
        "Ada Alm\nBen Berg",
    )


def test_a_cell_over_columns_is_read_once_and_one_over_rows_in_each() -> None:
    walls = [grid((72, 252), (120, 136, 152, 168)), grid((252, 332, 480), (136, 152, 168))]
    drawn = [*walls, grid((252, 480), (120, 136)), text(256, 131, "När och vem som gör det"), text(76, 147, "Boka")]
    drawn += [text(256, 147, "2026-03-20"), text(336, 147, "Ada"), text(256, 163, "2026-04-20"), text(336, 163, "Ben")]
    assert said(pdf(*drawn)) == [
        ("", "När och vem som gör det"),
        ("Boka", "2026-03-20", "Ada"),
        ("", "2026-04-20", "Ben"),
    ]


def test_a_table_goes_on_over_the_page_below_its_repeated_heading_row() -> None:
    one = lines("Ada berättade.") + table(XS, 700, [HEADER, ("Boka lokal", "2026-03-20", "Ada Alm")])
    two = table(XS, 90, [HEADER, ("Hyr bil", "2026-04-20", "Ben Berg")])
    assert said(pdf([one], [two])) == [
        "Ada berättade.",
        HEADER,
        ("Boka lokal", "2026-03-20", "Ada Alm"),
        ("Hyr bil", "2026-04-20", "Ben Berg"),
    ]


def test_a_row_that_a_page_break_cuts_is_one() -> None:
    one = table(XS, 700, [HEADER, ("Ta fram ett förslag till ny budget för", "2026-03-20", "Ada Alm")])
    two = table(XS, 90, [HEADER, ("hela verksamheten", "", ""), ("Hyr bil", "", "")])
    assert said(pdf([one], [two]))[1:] == [
        ("Ta fram ett förslag till ny budget för hela verksamheten", "2026-03-20", "Ada Alm"),
        ("Hyr bil", "", ""),
    ]


def test_words_below_each_other_are_columns_though_no_line_is_drawn() -> None:
    rows = [
        *(text(x, 120, cell, font="F2") for x, cell in zip(XS, HEADER, strict=False)),
        *(
            text(x, 140, cell)
            for x, cell in zip(XS, ("Ta fram ett förslag till ny flerårig", "2026-03-20", "Ada"), strict=False)
        ),
        text(72, 153, "budget för nästa år"),
        *(text(x, 173, cell) for x, cell in ((72, "Boka lokal"), (332, "Ben"))),
    ]
    assert said(pdf(lines(LONG), *rows, text(72, 210, LONG))) == [
        LONG,
        HEADER,
        ("Ta fram ett förslag till ny flerårig budget för nästa år", "2026-03-20", "Ada"),
        ("Boka lokal", "", "Ben"),
        LONG,
    ]


def test_a_column_without_a_heading_is_one_too() -> None:
    heads = [text(102, 120, "Åtgärd"), text(332, 120, "Ansvarig")]
    assert said(pdf(*heads, text(60, 140, "1"), text(102, 140, "Boka lokal"), text(332, 140, "Ben"))) == [
        ("", "Åtgärd", "Ansvarig"),
        ("1", "Boka lokal", "Ben"),
    ]


def test_a_number_with_a_gap_after_it_begins_a_paragraph_and_no_row() -> None:
    assert said(pdf(text(72, 90, "3.1"), text(110, 90, "Budget"))) == ["3.1 Budget"]


@pytest.mark.parametrize(
    ("above", "below", "whole"),
    [
        ("Ada går igenom åtgärds-", "listan med Ben", "Ada går igenom åtgärdslistan med Ben"),
        ("Frågan tas upp av IT-", "chefen", "Frågan tas upp av IT-chefen"),
        ("Ada ser över in-", "och utgående post", "Ada ser över in- och utgående post"),
        ("Det ska vara klart 2026-05-", "09", "Det ska vara klart 2026-05-09"),
        ("Frågan tas upp av Carl-", "Johan Alm", "Frågan tas upp av Carl-Johan Alm"),
        ("Ada skickar ut e-", "posten", "Ada skickar ut e-posten"),
    ],
)
def test_words_parted_at_the_end_of_a_line_are_put_together(above: str, below: str, whole: str) -> None:
    inset = 520 - 5.2 * len(above)
    assert said(pdf(lines(LONG, LONG, LONG), text(inset, 160, above), text(inset, 174, below)))[-1] == whole


def test_a_wrapped_line_goes_on_and_a_line_that_had_room_for_more_ends() -> None:
    found = said(pdf(lines(LONG, "och hyras ut.", "Ada återkommer.")))
    assert found == [f"{LONG} och hyras ut.\nAda återkommer."]


def test_space_between_lines_ends_a_paragraph() -> None:
    assert said(pdf(lines(LONG, LONG, "slut.", "", "Nytt stycke."))) == [f"{LONG} {LONG} slut.", "Nytt stycke."]


def test_each_clause_of_a_decision_is_a_line() -> None:
    clause = "att uppdra åt Ada att " + LONG[:68].lower()
    assert said(pdf(lines(LONG, "", "Nämnden beslutar", clause, clause))) == [
        LONG,
        "Nämnden beslutar",
        clause,
        clause,
    ]


def test_bullets_are_blocks_of_their_own() -> None:
    assert said(pdf(lines("\u2022 Ada bokar lokal", "\u2022 Ben hyr bil"))) == ["• Ada bokar lokal", "• Ben hyr bil"]


def test_larger_type_is_a_heading_and_the_largest_the_first() -> None:
    drawn = [text(72, 80, "Protokoll", size=18), text(72, 110, "§ 5 Budget", size=14), lines(LONG, "slut.", y=130)]
    assert [block.level for block in blocks(pdf(*drawn))] == [1, 2, 0]


def test_letterhead_page_numbers_and_lines_for_initials_are_left_out_after_the_first_page() -> None:
    def page(number: int, *written: str) -> list[str]:
        head = text(72, 40, "Kommunstyrelsen"), text(400, 40, f"Sida {number} (3)")
        return [*head, lines(*written), text(72, 800, "Justerandes signatur ________")]

    content = pdf(page(1, "Ada berättade."), page(2, "Ben svarade."), page(3, "Chen slöt."))
    assert [words for words in said(content) if "Kommunstyrelsen" not in words] == [
        "Ada berättade.",
        "Ben svarade.",
        "Chen slöt.",
    ]


def test_a_sentence_goes_on_over_the_page() -> None:
    assert said(pdf([lines(LONG, LONG, y=780)], [lines("och hyras ut.")])) == [f"{LONG} {LONG} och hyras ut."]


def test_text_up_the_margin_is_no_part_of_the_minutes() -> None:
    assert said(pdf(lines("Ada berättade."), text(30, 400, "Utkast", turned=True))) == ["Ada berättade."]


def test_a_page_that_is_shown_turned_is_read_as_it_is_shown() -> None:
    assert said(pdf(text(100, 500, "Ada berättade.", turned=True), rotate=90)) == ["Ada berättade."]


def test_a_scan_says_what_to_do() -> None:
    with pytest.raises(DocumentError, match=r"^Filen är inskannad, ingen text .*DOCX.*ocrmypdf") as told:
        blocks(pdf(""))
    assert told.value.code == "scan"


def test_a_file_with_a_password_says_so() -> None:
    with pytest.raises(DocumentError, match="lösenord") as told:
        blocks(encrypted())
    assert told.value.code == "encrypted"


def test_a_file_of_endless_pages_is_too_large() -> None:
    with pytest.raises(DocumentError) as told:
        blocks(pdf(*[[""]] * 2001))
    assert told.value.code == "too_large"


@pytest.mark.parametrize("content", [b"%PDF-1.7 ...", b"%PDF-1.4\n1 0 obj\n<<", pdf("")[:200]])
def test_a_broken_file_says_so(content: bytes) -> None:
    with pytest.raises(DocumentError, match="skadad") as told:
        blocks(content)
    assert told.value.code == "type"


WHOLE = pdf(lines("Ada berättade.") + table(XS, 120, [HEADER, ("Boka lokal", "2026-03-20", "Ada Alm")]))


@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(0, 255)), max_size=30))
def test_damage_gives_blocks_or_a_reason(damage: list[tuple[int, int]]) -> None:
    content = bytearray(WHOLE)
    for at, byte in damage:
        content[at] = byte
    try:
        blocks(bytes(content))
    except DocumentError as error:
        assert error.code in {"type", "scan", "encrypted", "too_large"}  # noqa: PT017 - blocks are as good an end
