"""Writes templates/agenda/annex.docx, the Word file that every annex is set on: python .ci/annex_template.py."""

from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

TARGET = Path(__file__).parent.parent / "templates" / "agenda" / "annex.docx"
INK = RGBColor(0x1B, 0x25, 0x30)


def main() -> None:
    """Write it: landscape A4, three styles, a footer with page numbers."""
    document = Document()
    page = document.sections[0]
    page.orientation, page.page_width, page.page_height = WD_ORIENT.LANDSCAPE, Mm(297), Mm(210)
    page.left_margin = page.right_margin = Mm(12)
    page.top_margin, page.bottom_margin, page.footer_distance = Mm(14), Mm(15), Mm(8)
    styles = document.styles
    for name, size, before, after in (("Normal", 10.5, 0, 4), ("Heading 1", 18, 0, 2), ("Heading 2", 12.5, 12, 4)):
        style = styles[name]
        assert isinstance(style, ParagraphStyle)  # noqa: S101 -- these three are
        _set(style, size=size, before=before, after=after)
    cell = styles.add_style("Annex Table", WD_STYLE_TYPE.PARAGRAPH)
    assert isinstance(cell, ParagraphStyle)  # noqa: S101 -- it was made as one
    cell.base_style = styles["Normal"]
    _set(cell, size=8, before=0, after=0)
    document.add_paragraph("{{ title }}", style="Heading 1")
    document.add_paragraph("{{ body }}, {{ meeting }}")
    document.add_paragraph("{{ sections }}")
    _footer(page.footer.paragraphs[0])
    document.save(str(TARGET))


def _set(style: ParagraphStyle, *, size: float, before: float, after: float) -> None:
    style.font.name, style.font.size, style.font.color.rgb = "Arial", Pt(size), INK
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    style.paragraph_format.line_spacing = 1.05


def _footer(line: Paragraph) -> None:
    """Sida 2 av 5, right below the tables."""
    line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for words, field in (("{{ page }} ", "PAGE"), (" {{ of }} ", "NUMPAGES")):
        line.add_run(words)
        counted = OxmlElement("w:fldSimple")
        counted.set(qn("w:instr"), field)
        run = line.add_run("1")._r
        counted.append(run)
        line._p.append(counted)


if __name__ == "__main__":
    main()
