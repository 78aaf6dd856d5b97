"""Word documents are read as Word shows them."""

import io

import docx

from tests.core.formats.packed import word
from tracker.core import formats
from tracker.core.model import Document

LISTS = """
<w:abstractNum w:abstractNumId="0">
  <w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="decimal"/><w:lvlText w:val="§ %1"/><w:pStyle w:val="Rubrik1"/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="1">
  <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
"""


def listed(words: str, number: int, depth: int = 0) -> str:
    place = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
    return f"<w:p><w:pPr>{place}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"


def said(document: Document) -> list[str]:
    return [block.plain for block in formats.blocks(document)]


def saved(built: "docx.document.Document") -> Document:
    buffer = io.BytesIO()
    built.save(buffer)
    return Document("protokoll.docx", buffer.getvalue())


def test_a_table_is_rows_between_its_paragraphs() -> None:
    built = docx.Document()
    built.add_heading("3. Budget", level=2)
    built.add_paragraph("Ada berättade.")
    table = built.add_table(rows=2, cols=3)
    for cell, words in zip(table.rows[0].cells, ["Åtgärd", "Klart", "Ansvarig"], strict=True):
        cell.text = words
    for cell, words in zip(table.rows[1].cells, ["Justera budget", "2026-03-20", "Ada\nBen"], strict=True):
        cell.text = words
    built.add_paragraph("Efter tabellen.")
    found = formats.blocks(saved(built))
    assert [(block.line, block.level, block.cells or block.plain) for block in found] == [
        (1, 2, "3. Budget"),
        (2, 0, "Ada berättade."),
        (3, 0, ("Åtgärd", "Klart", "Ansvarig")),
        (4, 0, ("Justera budget", "2026-03-20", "Ada\nBen")),
        (5, 0, "Efter tabellen."),
    ]


def test_a_cell_over_two_columns_is_read_once() -> None:
    built = docx.Document()
    table = built.add_table(rows=1, cols=3)
    table.rows[0].cells[0].merge(table.rows[0].cells[1]).text = "Åtgärder"
    table.rows[0].cells[2].text = "Ansvarig"
    assert formats.blocks(saved(built))[0].cells == ("Åtgärder", "Ansvarig")


def test_a_cell_over_two_columns_keeps_the_columns_of_rows_without_such() -> None:
    built = docx.Document()
    table = built.add_table(rows=3, cols=3)
    for row, words in zip(
        table.rows, (["Vad", "När", "Vem"], ["Boka", "1 maj", "Ada"], ["Hyra", "", "Ben"]), strict=True
    ):
        for cell, text in zip(row.cells, words, strict=True):
            cell.text = text
    table.rows[2].cells[0].merge(table.rows[2].cells[1])
    assert formats.blocks(saved(built))[2].cells == ("Hyra", "", "Ben")


def test_a_cell_over_two_rows_stands_in_both() -> None:
    built = docx.Document()
    table = built.add_table(rows=2, cols=2)
    table.cell(0, 0).text, table.cell(1, 0).text = "Boka", "Hyra"
    table.cell(0, 1).merge(table.cell(1, 1)).text = "Ada"
    assert [block.cells for block in formats.blocks(saved(built))] == [("Boka", "Ada"), ("Hyra", "Ada")]


def test_a_frame_of_one_cell_is_paragraphs() -> None:
    built = docx.Document()
    frame = built.add_table(rows=1, cols=1).cell(0, 0)
    frame.text = "Beslut"
    frame.add_paragraph("Ada bokar lokal.")
    assert [(block.cells, block.plain) for block in formats.blocks(saved(built))] == [
        ((), "Beslut"),
        ((), "Ada bokar lokal."),
    ]


def test_numbers_that_word_counts_stand_before_their_paragraphs() -> None:
    body = (
        listed("Budget", 1)
        + listed("Utfall", 1, 1)
        + listed("Prognos", 1, 1)
        + listed("Lokaler", 1)
        + listed("Tak", 1, 1)
    )
    assert said(word(body, numbering=LISTS)) == [
        "§ 5 Budget",
        "5.a) Utfall",
        "5.b) Prognos",
        "§ 6 Lokaler",
        "6.a) Tak",
    ]


def test_a_list_that_says_where_it_begins_counts_for_itself() -> None:
    assert said(word(listed("Ett", 1) + listed("Två", 3) + listed("Tre", 1), numbering=LISTS)) == [
        "§ 5 Ett",
        "§ 1 Två",
        "§ 6 Tre",
    ]


def test_a_sign_of_a_symbol_font_is_a_bullet() -> None:
    assert said(word(listed("Ada bokar", 2), numbering=LISTS)) == ["• Ada bokar"]


def test_a_heading_style_brings_its_level_and_its_number() -> None:
    styles = """
    <w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/>
      <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Arende"><w:name w:val="Ärende"/><w:basedOn w:val="Rubrik1"/>
      <w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>"""
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>'
        for style, words in (("Rubrik1", "Budget"), ("Arende", "Utfall"))
    )
    found = formats.blocks(word(body, numbering=LISTS, styles=styles))
    assert [(block.level, block.plain) for block in found] == [(1, "§ 5 Budget"), (2, "§ 6 Utfall")]


def test_changes_are_read_as_accepted() -> None:
    body = """<w:p><w:r><w:t xml:space="preserve">Ada </w:t></w:r>
    <w:del><w:r><w:delText>ringer</w:delText></w:r></w:del><w:ins><w:r><w:t>bokar</w:t></w:r></w:ins>
    <w:moveFrom><w:r><w:t>förr</w:t></w:r></w:moveFrom></w:p>"""
    assert said(word(body)) == ["Ada bokar"]


def test_hidden_text_and_prompts_are_not_read() -> None:
    body = """<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>mall</w:t></w:r><w:r><w:t>Ada bokar</w:t></w:r></w:p>
    <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Skriv här</w:t></w:r></w:p></w:sdtContent></w:sdt>"""
    assert said(word(body)) == ["Ada bokar"]


def test_text_in_controls_and_links_is_read() -> None:
    body = """<w:sdt><w:sdtContent><w:p><w:hyperlink><w:r><w:t>Ada</w:t></w:r></w:hyperlink>
    <w:sdt><w:sdtContent><w:r><w:t xml:space="preserve"> bokar</w:t></w:r></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>"""
    assert said(word(body)) == ["Ada bokar"]


def test_a_text_box_stands_after_its_paragraph_and_once() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>Beslut: ja</w:t></w:r></w:p></w:txbxContent>"
    forms = f"<mc:Choice><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>"
    body = f'<w:p><w:r><w:t>Ärende</w:t></w:r><w:r><mc:AlternateContent xmlns:mc="urn:mc">{forms}</mc:AlternateContent></w:r></w:p>'
    assert said(word(body)) == ["Ärende", "Beslut: ja"]


def test_a_table_of_contents_is_not_read() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>'
    body = """<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr><w:r><w:t>§ 1 Budget</w:t></w:r></w:p>
    <w:p><w:r><w:t>Ada bokar</w:t></w:r></w:p>"""
    assert [(block.line, block.plain) for block in formats.blocks(word(body, styles=styles))] == [(2, "Ada bokar")]
