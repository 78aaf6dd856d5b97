"""RTF is read as a word processor shows it."""

import pytest

from tracker.core import formats
from tracker.core.formats import rtf
from tracker.core.model import Document
from tracker.errors import DocumentError

HEAD = rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset77 Geneva;}{\f2\fcharset2 Symbol;}}"


def said(content: bytes) -> list[str]:
    return [block.plain for block in rtf.blocks(HEAD + content + b"}")]


@pytest.mark.parametrize(
    "content",
    [
        rb"\'c5sa \'f6ppnade \'96 m\'f6tet",
        rb"\u197?sa \u246?ppnade \endash  m\u246?tet",
        rb"{\uc2\u197 XXsa} \u246\'f6ppnade \u8211- m\'f6tet",
        rb"{\f1\'81sa \'9appnade \'d0 m\'9atet}",
        b"\xc5sa \xf6ppnade \x96 m\xf6tet",
    ],
)
def test_letters_are_read_however_they_are_escaped(content: bytes) -> None:
    assert said(content) == ["Åsa öppnade – mötet"]


def test_old_files_are_in_the_code_page_they_name() -> None:
    assert [block.plain for block in rtf.blocks(rb"{\rtf1\pc \'8fsa \'94ppnade}")] == ["Åsa öppnade"]


def test_cells_and_rows_are_a_table() -> None:
    row = rb"\trowd\cellx1\cellx2\pard\intbl Vad\cell Vem\cell\row\trowd\cellx1\cellx2\pard\intbl Boka\par lokal\cell Ada\cell\row\pard Slut\par"
    found = formats.blocks(Document("protokoll.rtf", HEAD + rb"\pard F\'f6re\par " + row + b"}"))
    assert [(block.line, block.cells or block.plain) for block in found] == [
        (1, "Före"),
        (2, ("Vad", "Vem")),
        (3, ("Boka\nlokal", "Ada")),
        (4, "Slut"),
    ]


def test_a_cell_merged_with_the_one_above_is_that_cell() -> None:
    first = rb"\trowd\cellx1\clvmgf\cellx2\pard\intbl Boka\cell Ada\cell\row"
    second = rb"\trowd\cellx1\clvmrg\cellx2\pard\intbl Hyra\cell\cell\row"
    assert [block.cells for block in rtf.blocks(HEAD + first + second + b"}")] == [("Boka", "Ada"), ("Hyra", "Ada")]


def test_headings_are_told_by_their_style() -> None:
    style = rb"{\stylesheet{\s1\outlinelevel0 Min rubrik;}{\s2\b heading 2;}}"
    [first, second, third] = rtf.blocks(HEAD + style + rb"\pard\s1 Budget\par\pard\s2 Utfall\par\pard Ada bokar\par}")
    assert (first.level, second.level, third.level) == (1, 2, 0)


def test_numbers_and_bullets_stand_before_their_paragraphs() -> None:
    content = rb"\pard{\listtext\pard\plain\f2 \'b7\tab}Ada bokar\par\pard{\pntext 2.\tab}Ben hyr\par"
    assert said(content) == ["• Ada bokar", "2. Ben hyr"]


def test_what_is_not_shown_is_not_read() -> None:
    content = rb"{\header Sidhuvud}{\*\generator X;}{\pict 89504e}{\v dold}{\deleted struket}{\footnote not}{\info{\title T}}Ada {\b bokar}\par"
    assert said(content) == ["Ada bokar"]


def test_a_field_shows_its_result() -> None:
    assert said(rb"{\field{\*\fldinst HYPERLINK x}{\fldrslt Ada bokar}}") == ["Ada bokar"]


def test_signs_with_a_meaning_are_read_as_themselves() -> None:
    assert said(rb"a\{b\}\\c\~d\_e\-f") == ["a{b}\\c d-ef"]


def test_groups_without_end_are_no_document() -> None:
    with pytest.raises(DocumentError) as told:
        rtf.blocks(b"{\\rtf1" + b"{" * 100_000)
    assert told.value.code == "bomb"
