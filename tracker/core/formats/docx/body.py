"""The body of a Word document → paragraphs and tables: what Word shows of them once all changes are accepted."""

from collections.abc import Iterator

from lxml import etree

from tracker.core.formats import flow
from tracker.core.formats.docx.numbers import Lists
from tracker.core.formats.docx.styles import TYPED, Styles, is_hidden
from tracker.core.formats.docx.xml import child, children, is_on, name, number, value
from tracker.core.formats.flow import Cell, Paragraph, Part, Table

FRAMES = frozenset(("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"))
"""Elements that paragraphs, rows, cells and runs may stand in, each showing what it holds."""
INLINE = FRAMES | {"r", "hyperlink", "fldSimple", "dir", "bdo"}
BOXES = frozenset(("drawing", "pict", "object", "AlternateContent"))
SIGNS = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "-"}
SYMBOLS = {"F0FE": "☒", "F0FD": "☒", "F052": "☒", "F0A8": "☐", "F06F": "☐", "F0A3": "☐", "F0FC": "✓", "F0B7": "•"}
"""Wingdings and Symbol by the code that Word writes; boxes that are ticked or not, and bullets."""


class Body:
    """One document's styles and lists, which count as its paragraphs are read."""

    def __init__(self, styles: Styles, lists: Lists) -> None:
        self._styles = styles
        self._lists = lists

    def parts(self, parent: etree._Element) -> Iterator[Part]:
        """Yield the paragraphs and tables below an element in order."""
        for element in _shown(parent):
            if name(element) == "p":
                yield from self._paragraph(element)
            elif name(element) == "tbl":
                yield Table(self._rows(element))

    def _paragraph(self, element: etree._Element) -> Iterator[Part]:
        """Yield a paragraph, and after it what stands in its text boxes."""
        words: list[str] = []
        boxes: list[etree._Element] = []
        _read(element, words, boxes)
        yield self._read(element, "".join(words))
        for box in boxes:
            yield from self.parts(box)

    def _read(self, element: etree._Element, words: str) -> Paragraph:
        if self._styles.is_contents(element):
            return Paragraph("")
        if self._styles.name(element) in TYPED:
            return Paragraph(words, is_typed=True)
        numbering = self._styles.numbering(element)
        label = self._lists.label(numbering) if numbering else ""
        return Paragraph(f"{label} {words.lstrip()}" if label and words.strip() else words, self._styles.level(element))

    def _rows(self, table: etree._Element) -> list[list[Cell]]:
        """Return the rows; a cell that Word merges with the one above is that cell again."""
        rows: list[list[Cell]] = []
        above: dict[int, Cell] = {}
        for row in _shown(table):
            if name(row) != "tr" or child(row, "trPr", "del") is not None:
                continue
            cells: list[Cell] = []
            here: dict[int, Cell] = {}
            column = 0
            for element in _shown(row):
                if name(element) == "tc":
                    cell = self._cell(element, above.get(column))
                    cells.append(cell)
                    here[column] = cell
                    column += cell.span
            rows.append(cells)
            above = here
        return rows

    def _cell(self, element: etree._Element, above: Cell | None) -> Cell:
        properties = child(element, "tcPr")
        span = max(1, min(number(child(properties, "gridSpan"), or_else=1), flow.SPAN_AT_MOST))
        merge = child(properties, "vMerge")
        if merge is not None and value(merge) != "restart" and above is not None:
            return Cell(above.parts if len(above.text) <= flow.REPEATED_AT_MOST else (), span)
        return Cell(list(self.parts(element)), span)


def _shown(parent: etree._Element) -> Iterator[etree._Element]:
    """Yield the children, those in frames instead of the frames; a control nobody has filled in shows nothing."""
    for element in parent:
        if name(element) not in FRAMES:
            yield element
        elif not _is_unseen(element):
            yield from _shown(element)


def _read(element: etree._Element, words: list[str], boxes: list[etree._Element]) -> None:
    """Gather a paragraph's text and text boxes; deleted and hidden runs are passed over."""
    for part in element:
        kind = name(part)
        if kind == "t":
            words.append(part.text or "")
        elif kind in SIGNS:
            words.append(SIGNS[kind])
        elif kind == "br":
            words.append("\n")
        elif kind == "sym":
            words.append(SYMBOLS.get((value(part, "char") or "").upper(), ""))
        elif kind in BOXES:
            boxes.extend(_boxes(part))
        elif kind in INLINE and not _is_unseen(part):
            _read(part, words, boxes)


def _is_unseen(element: etree._Element) -> bool:
    """Whether it is hidden text, or a control with its prompt still in it."""
    return is_hidden(element) or is_on(child(element, "sdtPr", "showingPlcHdr"))


def _boxes(element: etree._Element) -> Iterator[etree._Element]:
    """Yield the text boxes in a drawing, none that stands in another; of two forms of one drawing only the first."""
    if name(element) == "AlternateContent":
        element = next(children(element, "Choice"), element)
    for part in element:
        if name(part) == "txbxContent":
            yield part
        else:
            yield from _boxes(part)
