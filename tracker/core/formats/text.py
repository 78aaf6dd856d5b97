"""Plain text and Markdown → blocks. One reader for both: minutes saved as .txt hold headings and tables of either.

Rows are lines with tabs or pipes; a bullet, a heading and a blank line each end a paragraph.
"""

import re
from collections.abc import Iterable

from tracker.core.formats.markup import plain
from tracker.core.model import Block
from tracker.errors import DocumentError

LINES_AT_MOST = 400_000
HEADING = re.compile(r"^ {0,3}(#{1,6})\s+(\S.*?)\s*#*\s*$")
RULE = re.compile(r"^\s*(?:[-=_*·.]\s*){3,}$")
BULLET = re.compile(r"^\s*(?:[-–—•·▪●○◦*+]\s+|\[[ xX]\]\s+|\d{1,2}[.)]\s+|[a-zåäö]\)\s+)(?=\S)")
PIPE_RULE = re.compile(r"^[\s|:+-]*-[\s|:+-]*$")
PIPE = re.compile(r"(?<!\\)\|")
PAGE = re.compile(
    r"^\W*(?:sida|sidan|sid\.?|page)\s*\d{1,3}\s*(?:\(\s*\d{1,3}\s*\)|(?:av|/|of)\s*\d{1,3})?\W*$", re.IGNORECASE
)
"""A page number as word processors print it at the top or foot of each page."""


def blocks(text: str) -> tuple[Block, ...]:
    """Return the blocks of a whole text; lines are counted from 1."""
    lines = text.split("\n")
    if len(lines) > LINES_AT_MOST:
        raise DocumentError("too_large", f"Filen har fler än {LINES_AT_MOST} rader och läses inte.")
    return tuple(from_lines(enumerate(lines, start=1)))


def from_lines(lines: Iterable[tuple[int, str]]) -> Iterable[Block]:
    """Blocks of numbered lines; used for the paragraphs of other formats too."""
    waiting: list[tuple[int, str]] = []
    for number, line in lines:
        if _is_page_number(line):
            continue
        found = _single(number, line)
        if found is None and line.strip() and not RULE.match(line) and not PIPE_RULE.match(line):
            if waiting and BULLET.match(line):
                yield _paragraph(waiting)
                waiting = []
            waiting.append((number, line))
            continue
        if waiting:
            yield _paragraph(waiting)
            waiting = []
        if found is not None:
            yield found
    if waiting:
        yield _paragraph(waiting)


def _is_page_number(line: str) -> bool:
    """Whether a line is only there because a page begins or ends: a page number alone, or in a cell of its own."""
    return "id" in line.lower() and any(PAGE.match(cell) for cell in re.split(r"\t|\s{3,}", line.strip()))


def _single(number: int, line: str) -> Block | None:
    """Return the block that a line is by itself: a Markdown heading or a table row."""
    if heading := HEADING.match(line):
        return Block(number, heading[2], plain(heading[2]), level=len(heading[1]))
    stripped = line.strip()
    if (stripped.startswith("|") or len(PIPE.findall(line)) >= 2) and not PIPE_RULE.match(stripped):
        return row(number, PIPE.split(stripped.removeprefix("|").removesuffix("|")))
    if "\t" in line.strip(" \n") and stripped:
        return row(number, line.split("\t"))
    return None


def row(number: int, cells: Iterable[str]) -> Block:
    """Return a table row of raw cells."""
    raw = [cell.strip(" ") for cell in cells]
    seen = tuple(plain(cell) for cell in raw)
    return Block(number, "\t".join(cell.replace("\t", " ") for cell in raw), " ".join(filter(None, seen)), cells=seen)


def _paragraph(lines: list[tuple[int, str]]) -> Block:
    # what stands before a line tells a table's column, so it is kept
    text = "\n".join(line.rstrip() for _, line in lines)
    return Block(lines[0][0], text, plain(text))
