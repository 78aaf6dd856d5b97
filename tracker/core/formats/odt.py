"""OpenDocument text → blocks, from content.xml. Headers, footers, notes, comments and deleted text are not read."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from lxml import etree

from tracker.core.formats import flow
from tracker.core.formats.archive import Archive
from tracker.core.formats.flow import Cell, Paragraph, Part, Table
from tracker.core.formats.numbering import Level, Numbers
from tracker.core.model import Block
from tracker.errors import DocumentError

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
STYLES_OF_NUMBERS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
UNREAD = frozenset(
    [
        *(
            TEXT + name
            for name in ("note", "tracked-changes", "number", "table-of-content", "ruby-text", "sequence-decls")
        ),
        *(OFFICE + name for name in ("annotation", "annotation-end", "forms")),
        *(DRAW + name for name in ("image", "object", "object-ole")),
    ]
)
TYPED_STYLES = ("Preformatted_20_Text", "Plain_20_Text")
"""Styles of text brought in from a .txt file: there each paragraph is a line."""
BLANKS = re.compile(r"[ \t\r\n]+")
ROWS_AT_MOST = 100
"""An empty row repeated to the end of the page is written as one with a count."""


def blocks(content: bytes) -> tuple[Block, ...]:
    """Return the blocks of an .odt file. Raises DocumentError: type, encrypted, bomb or too_large."""
    archive = Archive(content)
    if "META-INF/manifest.xml" in archive.names and b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise DocumentError("encrypted", "Filen är lösenordsskyddad. Spara protokollet utan lösenord.")
    root = archive.xml("content.xml")
    body = root.find(f"{OFFICE}body/{OFFICE}text")
    if body is None:
        raise DocumentError("type", "Filen är ett OpenDocument-dokument utan text. Spara om protokollet.")
    styles = archive.xml("styles.xml") if "styles.xml" in archive.names else None
    return flow.blocks(_Reader(root, styles).parts(body))


class _Reader:
    """One document's list styles, and the numbers given so far."""

    def __init__(self, content: etree._Element, styles: etree._Element | None) -> None:
        roots = [content] if styles is None else [styles, content]
        found = chain.from_iterable(root.iter(f"{TEXT}list-style") for root in roots)
        self._lists = {style.get(f"{STYLE}name", ""): _levels(style) for style in found}
        outline = None if styles is None else next(styles.iter(f"{TEXT}outline-style"), None)
        self._outline = Numbers([] if outline is None else _levels(outline))
        self._has_outline = outline is not None
        self._parents = {
            style.get(f"{STYLE}name", ""): style.get(f"{STYLE}parent-style-name", "")
            for style in chain.from_iterable(root.iter(f"{STYLE}style") for root in roots)
        }
        self._last: dict[str, Numbers] = {}
        self._by_id: dict[str, Numbers] = {}

    def parts(self, parent: etree._Element) -> Iterator[Part]:
        """Yield the paragraphs and tables below an element."""
        for child in parent:
            tag = child.tag
            if tag in UNREAD:
                continue
            if tag in (f"{TEXT}p", f"{TEXT}h"):
                yield from self._paragraph(child, label=self._heading_label(child))
            elif tag == f"{TEXT}list":
                yield from self._list(child, self._numbers(child), 0)
            elif tag == f"{TABLE}table":
                yield Table(list(self._rows(child)))
            else:
                yield from self.parts(child)

    def _paragraph(self, element: etree._Element, *, label: str) -> Iterator[Part]:
        """Yield a paragraph, and after it what stands in its text boxes."""
        words = "".join(_pieces(element))
        style = self._style(element)
        if style in TYPED_STYLES:
            yield Paragraph(words, is_typed=True)
            return
        words = words.strip(" ")
        level = _count(element, f"{TEXT}outline-level") if element.tag == f"{TEXT}h" else int(style == "Title")
        yield Paragraph(f"{label} {words}" if label and words else words, level)
        for box in _boxes(element):
            yield from self.parts(box)

    def _style(self, element: etree._Element) -> str:
        """Return the name of a paragraph's style; what the writer changed by hand is a nameless style below it."""
        name = element.get(f"{TEXT}style-name", "")
        return self._parents.get(name) or name

    def _heading_label(self, element: etree._Element) -> str:
        if element.tag != f"{TEXT}h" or not self._has_outline or element.get(f"{TEXT}is-list-header") == "true":
            return ""
        return self._outline.label(_count(element, f"{TEXT}outline-level") - 1)

    def _numbers(self, element: etree._Element) -> Numbers:
        """Return a list's numbers: its own, or those of the list it goes on with."""
        style = element.get(f"{TEXT}style-name", "")
        numbers = self._by_id.get(element.get(f"{TEXT}continue-list", ""))
        if numbers is None and element.get(f"{TEXT}continue-numbering") == "true":
            numbers = self._last.get(style)
        numbers = numbers or Numbers(self._lists.get(style, ()))
        self._last[style] = numbers
        self._by_id[element.get(XML_ID, "")] = numbers
        self._by_id.pop("", None)
        return numbers

    def _list(self, element: etree._Element, numbers: Numbers, depth: int) -> Iterator[Part]:
        for item in element:
            is_first = item.tag == f"{TEXT}list-item"
            for child in item:
                if child.tag == f"{TEXT}list":
                    yield from self._list(child, numbers, depth + 1)
                elif child.tag in (f"{TEXT}p", f"{TEXT}h"):
                    yield from self._paragraph(child, label=numbers.label(depth) if is_first else "")
                    is_first = False

    def _rows(self, table: etree._Element) -> Iterator[list[Cell]]:
        for child in table:
            if child.tag == f"{TABLE}table-row":
                cells = list(self._cells(child))
                again = _count(child, f"{TABLE}number-rows-repeated")
                yield from [cells] * (min(again, ROWS_AT_MOST) if any(cell.parts for cell in cells) else 1)
            elif child.tag in (f"{TABLE}table-header-rows", f"{TABLE}table-rows", f"{TABLE}table-row-group"):
                yield from self._rows(child)

    def _cells(self, row: etree._Element) -> Iterator[Cell]:
        for cell in row:
            if cell.tag == f"{TABLE}table-cell":
                span, down = (_count(cell, f"{TABLE}number-{way}-spanned") for way in ("columns", "rows"))
                found = Cell(list(self.parts(cell)), span, down)
                yield from [found] * min(_count(cell, f"{TABLE}number-columns-repeated"), flow.SPAN_AT_MOST)


def _levels(style: etree._Element) -> list[Level]:
    """Return a list style's levels in order."""
    return [_level(element) for element in style if isinstance(element.tag, str) and element.get(f"{TEXT}level")]


def _level(element: etree._Element) -> Level:
    depth = _count(element, f"{TEXT}level")
    if element.tag == f"{TEXT}list-level-style-bullet":
        return Level("bullet", element.get(f"{TEXT}bullet-char", ""))
    sign = element.get(f"{STYLE}num-format", "")
    if not sign:
        return Level("none", "")
    shown = min(_count(element, f"{TEXT}display-levels"), depth)
    numbers = ".".join(f"%{at}" for at in range(depth - shown + 1, depth + 1))
    template = f"{element.get(f'{STYLE}num-prefix', '')}{numbers}{element.get(f'{STYLE}num-suffix', '')}"
    return Level(STYLES_OF_NUMBERS.get(sign, "decimal"), template, _count(element, f"{TEXT}start-value"))


def _boxes(element: etree._Element) -> Iterator[etree._Element]:
    """Yield the text boxes in a paragraph, but not those within another: they come with it."""
    for child in element:
        if child.tag == f"{DRAW}text-box":
            yield child
        elif child.tag not in UNREAD:
            yield from _boxes(child)


def _pieces(element: etree._Element) -> Iterable[str]:
    """Yield a paragraph's text: white space is one space unless an element says otherwise (ODF 1.3, 6.1.2)."""
    yield _collapsed(element.text)
    for child in element:
        tag = child.tag
        if tag == f"{TEXT}s":
            yield " " * min(_count(child, f"{TEXT}c"), 100)
        elif tag == f"{TEXT}tab":
            yield "\t"
        elif tag == f"{TEXT}line-break":
            yield "\n"
        elif isinstance(tag, str) and tag not in UNREAD and not tag.startswith(DRAW):
            yield from _pieces(child)
        yield _collapsed(child.tail)


def _collapsed(words: str | None) -> str:
    return BLANKS.sub(" ", words) if words else ""


def _count(element: etree._Element, name: str) -> int:
    """Return a whole number of an attribute, 1 where it isn't there."""
    value = element.get(name, "")
    return max(1, int(value)) if value.isascii() and value.isdigit() and len(value) < 8 else 1
