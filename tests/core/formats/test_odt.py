"""OpenDocument texts are read as LibreOffice shows them."""

import pytest

from tests.core.formats.packed import MIMETYPE, archive, odt
from tracker.core import formats
from tracker.core.model import Document
from tracker.errors import DocumentError

LIST = """<text:list-style style:name="L1">
<text:list-level-style-number text:level="1" style:num-format="1" style:num-prefix="§ " text:start-value="5"/>
<text:list-level-style-number text:level="2" style:num-format="a" text:display-levels="2" style:num-suffix=")"/>
</text:list-style>"""


def said(document: Document) -> list[str]:
    return [block.plain for block in formats.blocks(document)]


def test_spaces_tabs_and_line_breaks_are_elements() -> None:
    [first, second] = formats.blocks(
        odt("<text:p>Ada<text:s text:c='2'/>bokar\n  lokal<text:line-break/>Ben<text:tab/>hyr</text:p>")
    )
    assert (first.text, second.cells) == ("Ada  bokar lokal", ("Ben", "hyr"))


def test_a_heading_has_its_level() -> None:
    [block] = formats.blocks(odt('<text:h text:outline-level="2">3. Budget</text:h>'))
    assert (block.level, block.plain) == (2, "3. Budget")


def test_numbers_of_lists_are_counted_over_what_stands_between() -> None:
    body = """<text:list text:style-name="L1" xml:id="a"><text:list-item><text:p>Budget</text:p>
      <text:list><text:list-item><text:p>Utfall</text:p></text:list-item></text:list></text:list-item></text:list>
    <text:p>Ada berättade.</text:p>
    <text:list text:style-name="L1" text:continue-list="a"><text:list-item><text:p>Lokaler</text:p></text:list-item></text:list>"""
    assert said(odt(body, styles=LIST)) == ["§ 5 Budget", "5.a) Utfall", "Ada berättade.", "§ 6 Lokaler"]


def test_cells_over_columns_and_rows() -> None:
    body = """<table:table><table:table-header-rows><table:table-row>
      <table:table-cell><text:p>Vad</text:p></table:table-cell><table:table-cell><text:p>Vem</text:p></table:table-cell>
    </table:table-row></table:table-header-rows>
    <table:table-row><table:table-cell><text:p>Boka</text:p></table:table-cell>
      <table:table-cell table:number-rows-spanned="2"><text:p>Ada</text:p></table:table-cell></table:table-row>
    <table:table-row><table:table-cell><text:p>Hyra</text:p></table:table-cell><table:covered-table-cell/></table:table-row>
    </table:table>"""
    assert [block.cells for block in formats.blocks(odt(body))] == [("Vad", "Vem"), ("Boka", "Ada"), ("Hyra", "Ada")]


def test_notes_comments_and_deleted_text_are_not_read() -> None:
    body = """<text:tracked-changes><text:p>struket</text:p></text:tracked-changes>
    <text:p>Ada<office:annotation><text:p>oklart</text:p></office:annotation> bokar<text:note><text:note-body>
    <text:p>se bilaga</text:p></text:note-body></text:note></text:p>"""
    assert said(odt(body)) == ["Ada bokar"]


def test_a_text_box_stands_after_its_paragraph() -> None:
    box = "<draw:frame><draw:text-box><text:p>Beslut: ja</text:p></draw:text-box></draw:frame>"
    assert said(odt(f"<text:p>Ärende{box}</text:p>")) == ["Ärende", "Beslut: ja"]


def test_a_password_is_told() -> None:
    manifest = b"<manifest><encryption-data/></manifest>"
    parts = {"mimetype": MIMETYPE, "META-INF/manifest.xml": manifest, "content.xml": b"\x01"}
    with pytest.raises(DocumentError) as told:
        formats.blocks(Document("protokoll.odt", archive(parts)))
    assert told.value.code == "encrypted"
