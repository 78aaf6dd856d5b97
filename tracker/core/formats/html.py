"""Web pages → blocks, through selectolax. What a browser doesn't show, and menus, are not read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from tracker.core.formats import encoding, flow
from tracker.core.formats.flow import Cell, Paragraph, Part, Table
from tracker.core.formats.numbering import BULLET, written
from tracker.core.model import Block
from tracker.errors import DocumentError

CHARSET = re.compile(
    rb"<(?:meta\b[^>]{0,200}?charset|\?xml\b[^>]{0,100}?encoding)\s*=\s*[\"']?\s*([\w:.-]{1,40})", re.IGNORECASE
)
LOOKED_AT = 4_096
"""A page tells its encoding among its first bytes (HTML Standard 13.2.3.2 looks at 1,024; writers are late)."""
UNREAD = frozenset(
    (
        *(
            "head",
            "script",
            "style",
            "template",
            "noscript",
            "nav",
            "svg",
            "math",
            "object",
            "iframe",
            "audio",
            "video",
        ),
        *("canvas", "map", "select", "textarea", "button", "datalist", "dialog", "del"),
    )
)
BLOCK = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt"),
        *("fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr"),
        *("html", "legend", "li", "main", "menu", "ol", "p", "pre", "section", "summary", "table", "tbody", "td"),
        *("tfoot", "th", "thead", "tr", "ul"),
    )
)
HEADINGS = {f"h{level}": level for level in range(1, 7)}
HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)
COUNTED = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
BLANKS = re.compile(r"[ \t\r\n\f]+")
NESTING = re.compile(r"<(/?)(?:div|span|table|font|b|i|u|a|em|strong|center|section|ul|ol|blockquote)\b", re.IGNORECASE)
NESTED_AT_MOST = 3_000
"""Each element is sought through all that are open around it (HTML Standard 13.2.4.2): time grows with their square."""


def blocks(content: bytes) -> tuple[Block, ...]:
    """Return the blocks of a page as it was saved or sent."""
    said = CHARSET.search(content[:LOOKED_AT])
    return of_text(encoding.declared(content, said[1].decode("ascii", "replace")) if said else encoding.decode(content))


def of_text(page: str) -> tuple[Block, ...]:
    """Return the blocks of a page whose encoding is known. Raises DocumentError with code bomb or too_large."""
    _check_nesting(page)
    builder = _Page()
    for node, is_open in _walked(LexborHTMLParser(page).root):
        if is_open:
            builder.open(node)
        else:
            builder.close(node)
    return flow.blocks(builder.finished())


def _check_nesting(page: str) -> None:
    depth = 0
    for match in NESTING.finditer(page):
        depth = max(0, depth - 1) if match[1] else depth + 1
        if depth > NESTED_AT_MOST:
            raise DocumentError(
                "bomb", "Webbsidan är orimligt djupt nästlad och läses inte. Spara protokollet som TXT eller DOCX."
            )


def _walked(root: LexborNode | None) -> Iterator[tuple[LexborNode, bool]]:
    """Yield each node that is shown, and again at its end. Without recursion: pages may nest without limit."""
    node = root
    depth = 0
    while node is not None:
        yield node, True
        child = node.first_child if _is_shown(node) else None
        if child is not None:
            node, depth = child, depth + 1
            continue
        yield node, False
        while node.next is None and depth and node.parent is not None:
            node, depth = node.parent, depth - 1
            yield node, False
        node = node.next if depth else None


def _is_shown(node: LexborNode) -> bool:
    if not node.is_element_node:
        return False
    if node.tag in UNREAD:
        return False
    attributes = node.attributes
    return not attributes or ("hidden" not in attributes and not HIDDEN.search(attributes.get("style") or ""))


@dataclass
class _List:
    """An open list: how its items are counted, and the number given last."""

    style: str
    given: int

    def label(self, value: str | None) -> str:
        if not self.style:
            return BULLET
        self.given = _number(value, or_else=self.given + 1)
        return f"{written(self.given, self.style)}."


@dataclass
class _Open:
    """A table that has begun: its rows so far, and the parts of the cell being read."""

    rows: list[list[Cell]] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)


class _Page:
    """The parts of a page in the making."""

    def __init__(self) -> None:
        self._parts: list[Part] = []
        self._tables: list[_Open] = []
        self._lists: list[_List] = []
        self._words: list[str] = []
        self._label = ""
        self._typed = 0

    def open(self, node: LexborNode) -> None:
        """Take in what the beginning of a node says."""
        tag = node.tag
        if node.is_text_node:
            words = node.text_content or ""
            self._words.append(words if self._typed else BLANKS.sub(" ", words))
        elif tag == "br":
            self._words.append("\n")
        elif tag == "input":
            self._tick(node)
        elif tag in BLOCK:
            self._end_paragraph()
            self._open_block(node, tag)

    def close(self, node: LexborNode) -> None:
        """Take in what the end of a node says."""
        tag = node.tag
        if node.is_text_node or tag not in BLOCK:
            return
        self._end_paragraph(level=HEADINGS.get(tag, 0))
        if tag == "pre":
            self._typed -= 1
        elif tag in ("ol", "ul", "menu") and self._lists:
            self._lists.pop()
        elif tag in ("td", "th") and self._tables:
            self._end_cell(node)
        elif tag == "table" and self._tables:
            table = Table([row for row in self._tables.pop().rows if row])
            self._here.append(table)

    def finished(self) -> list[Part]:
        """Return all parts of the page."""
        self._end_paragraph()
        return self._parts

    @property
    def _here(self) -> list[Part]:
        """Where the next paragraph belongs: the cell being read, or the page."""
        return self._tables[-1].parts if self._tables else self._parts

    def _open_block(self, node: LexborNode, tag: str | None) -> None:
        if tag == "pre":
            self._typed += 1
        elif tag in ("ol", "ul", "menu"):
            self._lists.append(_list(node))
        elif tag == "li":
            self._label = self._lists[-1].label(node.attributes.get("value")) if self._lists else BULLET
        elif tag == "table":
            self._tables.append(_Open())
        elif tag == "tr" and self._tables:
            self._tables[-1].rows.append([])
        elif tag in ("td", "th"):
            self._label = ""

    def _end_cell(self, node: LexborNode) -> None:
        table = self._tables[-1]
        span, down = (_number(node.attributes.get(name), or_else=1) for name in ("colspan", "rowspan"))
        if not table.rows:
            table.rows.append([])
        table.rows[-1].append(Cell(table.parts, span, down or flow.CELLS_AT_MOST))
        table.parts = []

    def _end_paragraph(self, *, level: int = 0) -> None:
        words = "".join(self._words)
        self._words = []
        if self._typed:
            self._here.extend(Paragraph(line, is_typed=True) for line in words.strip("\n").split("\n") if words.strip())
            return
        lines = "\n".join(line.strip(" \t\r\n\f") for line in words.split("\n")).strip("\n")
        if lines:
            self._here.append(Paragraph(f"{self._label} {lines}" if self._label else lines, level))
            self._label = ""

    def _tick(self, node: LexborNode) -> None:
        attributes = node.attributes
        if attributes.get("type") == "checkbox":
            self._words.append("[x] " if "checked" in attributes else "[ ] ")


def _list(node: LexborNode) -> _List:
    if node.tag != "ol":
        return _List("", 0)
    attributes = node.attributes
    return _List(COUNTED.get(attributes.get("type") or "1", "decimal"), _number(attributes.get("start"), or_else=1) - 1)


def _number(value: str | None, *, or_else: int) -> int:
    return int(value) if value and value.isascii() and value.isdigit() and len(value) < 7 else or_else
