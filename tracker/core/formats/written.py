"""Text files → blocks, in whatever markup their writer knows. Here tables over several lines, in `text` the lines."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import takewhile

from tracker.core.formats import flow, tables, text
from tracker.core.formats.tables import Line
from tracker.core.model import Block
from tracker.errors import DocumentError

LINES_AT_MOST = 400_000
REGION_AT_MOST = 2_000
"""A table or comment that isn't closed within so many lines is no such thing."""
LATEX = re.compile(r"\\(?:begin|section|subsection|documentclass|item)\b")
WHOLE_LATEX = re.compile(r"\\documentclass|\\begin\{document\}")
COMMENT = re.compile(r"(?<!\\)%.*$", re.MULTILINE)
COMMENT_LINE = re.compile(r"^[ \t]*%.*$", re.MULTILINE)
PIECE = re.compile(r"(?=\\item\b)|(?=\\(?:begin|end)\{(?!tabular|array|longtable))|(?=\\(?:sub){0,2}section\*?\{)")
FRONT_MATTER = re.compile(r"[\w -]{1,40}:|[ \t]*(?:-\s|#|$)")
NEVER = 10 * LINES_AT_MOST
Reader = Callable[[Sequence[Line]], Iterator[Block]]


def blocks(written: str) -> tuple[Block, ...]:
    """Return the blocks of a text; lines are counted from 1. Raises DocumentError(too_large)."""
    lines = _apart(_lines(written))
    if len(lines) > LINES_AT_MOST:
        raise DocumentError("too_large", f"Filen har fler än {LINES_AT_MOST} rader och läses inte.")
    return tuple(_blocks(lines))


def _lines(written: str) -> list[Line]:
    """Return the numbered lines; LaTeX's comments are taken out, and its commands on one line stand on several."""
    if "\\" not in written or not LATEX.search(written):
        return list(enumerate(written.split("\n"), start=1))
    written = (COMMENT if WHOLE_LATEX.search(written) else COMMENT_LINE).sub("", written)
    numbered = enumerate(written.split("\n"), start=1)
    return [(number, piece) for number, line in numbered for piece in _pieces(line)]


def _apart(lines: list[Line]) -> list[Line]:
    """Set what a program wants to know of a text (YAML between rules) off from it: its day may stand there."""
    if lines[0][1].rstrip() != "---":
        return lines
    keys = list(takewhile(lambda line: FRONT_MATTER.match(line[1]), lines[1:]))
    end = 1 + len(keys)
    if not keys or end == len(lines) or lines[end][1].rstrip() != "---":
        return lines
    return [part for key in keys for part in (key, (key[0], ""))] + lines[end + 1 :]


def _pieces(line: str) -> list[str]:
    return [piece for piece in PIECE.split(line) if piece.strip()] or [line] if "\\" in line else [line]


def _blocks(lines: Sequence[Line]) -> Iterator[Block]:
    regions = [Region(lines, begins, ends, read) for begins, ends, read in KINDS]
    at = start = 0
    while at < len(lines):
        end, read = _region(regions, lines, at)
        if read is None:
            at += 1
            continue
        yield from text.from_lines(lines[start:at])
        yield from read(lines[at:end])
        at = start = end
    yield from text.from_lines(lines[start:])


def _region(regions: Iterable["Region"], lines: Sequence[Line], at: int) -> tuple[int, Reader | None]:
    """Return where what begins at a line ends, and how it is read; an ordinary line is read by none."""
    words = lines[at][1].lstrip()
    if words[:1] in ("<", "{", "\\") or at == 0:
        for region in regions:
            if region.begins.match(words) and (end := region.end(at)):
                return end, region.read
    return at, None


class Region:
    """A kind of lines that belong together, and where the next of them ends."""

    def __init__(self, lines: Sequence[Line], begins: re.Pattern[str], ends: str, read: Reader) -> None:
        self.begins = begins
        self.read = read
        self._ends = (at for at, (_, words) in enumerate(lines, start=1) if ends in words.lower())
        self._next = 0

    def end(self, at: int) -> int | None:
        """Return the position after the last line of what begins at a position; asked for ever later ones."""
        while self._next <= at:
            self._next = next(self._ends, NEVER)
        return self._next if self._next - at <= REGION_AT_MOST else None


def _table(rows: Callable[[Sequence[Line]], Iterator[tables.Row]]) -> Reader:
    def read(lines: Sequence[Line]) -> Iterator[Block]:
        found = list(rows(lines))
        texts = flow.rows(flow.Table([cells for _, cells in found]))
        return (text.row(number, cells) for (number, _), cells in zip(found, texts, strict=True))

    return read


def _nothing(_: Sequence[Line]) -> Iterator[Block]:
    return iter(())


KINDS = (
    (re.compile(r"<!--"), "-->", _nothing),
    *((kind.begins, kind.ends, _table(kind.rows)) for kind in tables.KINDS),
)
