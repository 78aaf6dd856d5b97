"""The annex as a DOCX file on a template: its placeholders filled in, headings and tables put where it says.

A template is an ordinary Word file. `{{ sections }}` stands in a paragraph of its own; `{{ title }}`, `{{ body }}`,
`{{ meeting }}`, `{{ page }}` and `{{ of }}` (the words between page numbers) anywhere, headers and footers too.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as Word
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement

from tracker.core.report import tables
from tracker.core.report.views import AgendaView
from tracker.errors import TemplateError

SECTIONS = "sections"
PLACEHOLDER = re.compile(r"\{\{\s*(\w+)\s*\}\}")
HEADING, BODY_TEXT, CELL_TEXT = "Heading 2", "Normal", "Annex Table"
EMU = 635
"""English Metric Units in a twentieth of a point."""
TEXT_WIDTH = 14_000
"""Of a page that does not say how wide it is, in twentieths of a point."""


def write(view: AgendaView, template: bytes, *, on: date) -> bytes:
    """Fill the template in; same view, same bytes. Raises TemplateError when it can't be used."""
    try:
        document = Document(BytesIO(template))
        place = _filled(document, view)
        for element in _content(view, document):
            place.addprevious(element)
        place.getparent().remove(place)
        _describe(document, view, on=on)
        saved = BytesIO()
        document.save(saved)
    except TemplateError:
        raise
    except Exception as error:  # a file that somebody made may break anywhere
        raise TemplateError(f"it is no Word file that can be used: {error}") from error
    return _without_times(saved.getvalue())


# --- the template's own words ----------------------------------------------------------------------------------------


def _filled(document: Word, view: AgendaView) -> Any:
    """Put words in the place of the placeholders, and give the paragraph that the sections take the place of."""
    said = {
        "title": view.words.title, "body": view.body, "meeting": view.weekday, "page": view.words.page,
        "of": view.words.of, SECTIONS: "",
    }  # fmt: skip
    places = []
    for paragraph in _paragraphs(document):
        if SECTIONS in _fill(paragraph, said) and paragraph.getparent() is document.element.body:
            places.append(paragraph)
    if len(places) != 1:
        raise TemplateError(f"{{{{ sections }}}} stands in {len(places)} paragraphs of the text and should in one")
    return places[0]


def _paragraphs(document: Word) -> Iterator[Any]:
    """Give all paragraphs of the text and of headers and footers, in tables and text boxes too."""
    yield from document.element.body.iter(qn("w:p"))
    for part in document.part.package.iter_parts():
        if part.content_type.endswith(("header+xml", "footer+xml")):
            yield from part.element.iter(qn("w:p"))


def _fill(paragraph: Any, said: Mapping[str, str]) -> frozenset[str]:
    """Fill in one paragraph and tell which placeholders it had; Word cuts a text into runs wherever it likes."""
    pieces = list(paragraph.iter(qn("w:t")))
    text = "".join(piece.text or "" for piece in pieces)
    found = list(PLACEHOLDER.finditer(text))
    for match in found:
        if match[1] not in said:
            raise TemplateError(f"nothing is called {match[0]}; there are {', '.join(sorted(said))}")
    for match in reversed(found):
        _replace(pieces, match.start(), match.end(), tables.legal(said[match[1]]))
    return frozenset(match[1] for match in found)


def _replace(pieces: list[Any], start: int, end: int, words: str) -> None:
    """Cut from `start` to `end` out of the text of all pieces, and put the words where the cut begins."""
    at = 0
    for piece in pieces:
        text = piece.text or ""
        first, last = max(start - at, 0), min(end - at, len(text))
        if first < last or (first == last == start - at):
            piece.text = text[:first] + words + text[last:]
            piece.set(qn("xml:space"), "preserve")
            words = ""
        at += len(text)


# --- what is put into it ---------------------------------------------------------------------------------------------


def _content(view: AgendaView, document: Word) -> Iterator[Any]:
    """Give the paragraphs and tables of the annex."""
    heading = _style(document, HEADING) or _new_heading(document)
    normal, cell = _style(document, BODY_TEXT), _style(document, CELL_TEXT)
    width = _width(document)
    for remark in view.remarks:
        yield tables.paragraph(remark, style=normal)
    for section in view.sections:
        yield tables.paragraph(section.title, style=heading)
        if section.rows:
            rows = [row.cells for row in section.rows]
            yield tables.table(view.words.heads, rows, title=section.title, width=width, style=cell)
        else:
            yield tables.paragraph(section.nothing, style=normal)
    if view.later:
        yield tables.paragraph("")
        yield tables.paragraph(view.later, style=normal)


def _style(document: Word, name: str) -> str | None:
    """Give the id by which text takes a style; None when the template has no such style."""
    return next((style.style_id for style in document.styles if style.name == name), None)


def _new_heading(document: Word) -> str:
    """Make the heading's style in a template that never used it, so that it stands in the navigation pane."""
    style = document.styles.add_style(HEADING, WD_STYLE_TYPE.PARAGRAPH, builtin=True)
    style.font.bold = True
    level = OxmlElement("w:outlineLvl")
    level.set(qn("w:val"), "1")
    style.element.get_or_add_pPr().append(level)
    return str(style.style_id)


def _width(document: Word) -> int:
    """Give the width of the text in twentieths of a point."""
    page = document.sections[-1]
    if page.page_width is None or page.left_margin is None or page.right_margin is None:
        return TEXT_WIDTH
    return (page.page_width - page.left_margin - page.right_margin) // EMU


# --- the file --------------------------------------------------------------------------------------------------------


def _describe(document: Word, view: AgendaView, *, on: date) -> None:
    """Set the language of the text, and properties that tell nothing of when and by whom it was written."""
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), view.words.tag)
    properties = document.core_properties
    properties.title = tables.legal(f"{view.words.title}, {view.body}, {on}")[:255]
    properties.language = view.words.tag
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.created = properties.modified = datetime(on.year, on.month, on.day)  # noqa: DTZ001 -- it takes no zone
    properties.revision = 1


def _without_times(content: bytes) -> bytes:
    """Pack the file anew without the time of packing, so that the same annex is the same file."""
    packed = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(packed, "w") as new:
        for name in old.namelist():
            plain = ZipInfo(name)
            plain.compress_type = ZIP_DEFLATED
            plain.create_system = 0
            new.writestr(plain, old.read(name))
    return packed.getvalue()
