"""WordprocessingML of the annex's paragraphs and tables (ECMA-376 part 1, 17.3 and 17.4).

Made element by element: python-docx looks a table's whole grid over for each cell, which 500 rows don't bear.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from lxml import etree

from tracker.core.report.words import COLUMNS

_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 can't hold (section 2.2)."""

_WIDTHS = {
    "number": 58, "decided": 110, "case_number": 80, "action": 180, "responsible": 100, "first_due": 90, "due": 84,
    "moved": 60, "days_late": 52, "latest": 138, "decision": 160,
}  # fmt: skip
"""Shares of the page's width."""
_RIGHT = COLUMNS.index("days_late")
_SHADE, _LINE = "E6EBEA", "7D8A87"
_SIZE = "16"
"""Half points: what a cell is set in where the template has no style for it."""


def legal(text: str) -> str:
    """Take out what XML can't hold."""
    return _ILLEGAL.sub("", text)


def paragraph(text: str, *, style: str | None = None) -> Any:
    """Make a paragraph in a style, given by its id."""
    made = OxmlElement("w:p")
    if style:
        _add(_add(made, "w:pPr"), "w:pStyle", val=style)
    if text:
        _run(made, text)
    return made


def table(heads: Sequence[str], rows: Sequence[Sequence[str]], *, title: str, width: int, style: str | None) -> Any:
    """Make a table `width` wide, whose first row stands on every page and is told to be its heading."""
    shares = [_WIDTHS[column] for column in COLUMNS]
    widths = [width * share // sum(shares) for share in shares]
    made = OxmlElement("w:tbl")
    _properties(made, title=title, width=sum(widths))
    grid = _add(made, "w:tblGrid")
    for each in widths:
        _add(grid, "w:gridCol", w=str(each))
    _row(made, heads, widths, style=style, is_head=True)
    for row in rows:
        _row(made, row, widths, style=style)
    return made


def _properties(made: Any, *, title: str, width: int) -> None:
    properties = _add(made, "w:tblPr")
    _add(properties, "w:tblW", w=str(width), type="dxa")
    borders = _add(properties, "w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        _add(borders, f"w:{side}", val="single", sz="4", space="0", color=_LINE)
    _add(properties, "w:tblLayout", type="fixed")
    margins = _add(properties, "w:tblCellMar")
    for side, room in (("top", "40"), ("left", "70"), ("bottom", "40"), ("right", "70")):
        _add(margins, f"w:{side}", w=room, type="dxa")
    _add(properties, "w:tblLook", val="0020", firstRow="1", lastRow="0", firstColumn="0", lastColumn="0", noHBand="1")
    _add(properties, "w:tblCaption", val=legal(title))


def _row(made: Any, cells: Sequence[str], widths: Sequence[int], *, style: str | None, is_head: bool = False) -> None:
    row = _add(made, "w:tr")
    properties = _add(row, "w:trPr")
    _add(properties, "w:cantSplit")
    if is_head:
        _add(properties, "w:tblHeader")
    for at, (text, width) in enumerate(zip(cells, widths, strict=True)):
        cell = _add(row, "w:tc")
        shape = _add(cell, "w:tcPr")
        _add(shape, "w:tcW", w=str(width), type="dxa")
        if is_head:
            _add(shape, "w:shd", val="clear", color="auto", fill=_SHADE)
        inside = _add(cell, "w:p")
        shape = _add(inside, "w:pPr")
        if style:
            _add(shape, "w:pStyle", val=style)
        if at == _RIGHT:
            _add(shape, "w:jc", val="right")
        if text:
            _run(inside, text, is_bold=is_head or at == _RIGHT, size=None if style else _SIZE)


def _run(inside: Any, text: str, *, is_bold: bool = False, size: str | None = None) -> None:
    run = _add(inside, "w:r")
    if is_bold or size:
        look = _add(run, "w:rPr")
        if is_bold:
            _add(look, "w:b")
        if size:
            _add(look, "w:sz", val=size)
    words = _add(run, "w:t")
    words.text = legal(text)
    words.set(_name("xml:space"), "preserve")


def _add(parent: Any, name: str, **attributes: str) -> Any:
    return etree.SubElement(parent, _name(name), {_name(f"w:{key}"): value for key, value in attributes.items()})


@cache
def _name(prefixed: str) -> str:
    return qn(prefixed)
