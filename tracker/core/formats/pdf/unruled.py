"""Columns without drawn lines: words that stand apart on a line, and below each other on the lines under it.

A line that stands in columns is a row, alone or with others; what is wrapped inside a column belongs to the row above.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from tracker.core.formats.pdf.lines import is_wrapped
from tracker.core.formats.pdf.shapes import Cell, Line, Row, Table, Text, Word

APART = 1.2
"""A gap between words that may divide columns, in font sizes; spaces in justified text stay below it as a rule."""
STRETCHED = 2.5
"""In a line that ends at the margin, a gap must be so many times its usual one: in a justified one all are wide."""
LONE_GAP = 4.0
"""What a gap must be, in font sizes, in a line of two or three words that ends at the margin as justified ones do."""
TOUCH = 0.45
"""A gap, in font sizes, that divides two words where the second begins a known column."""
ALIGNED = 2.0
"""Points within which two words begin at the same place."""
WIDER = 1.3
"""Baselines so many times further apart than the closest of the table begin a new row."""
AWAY = 4.0
"""Baselines further apart than this end the table."""
MARKER = re.compile(r"^(?:[-–—•·▪●○◦*o☐☒]|\W?\d{1,3}(?:\.\d{1,3})*[.):]?|[a-zåäöA-Z][.)]|§+|§\s*\d+[.:]?)$")
"""What stands before a paragraph with a gap after it and is no column: bullets, numbers, section signs."""


@dataclass
class _Column:
    left: float
    right: float

    def meets(self, piece: Line) -> bool:
        return piece.left < self.right and piece.right > self.left

    def grow(self, piece: Line) -> None:
        self.left, self.right = min(self.left, piece.left), max(self.right, piece.right)


@dataclass
class _Region:
    """Lines that stand in the same columns, each as its pieces by column."""

    columns: list[_Column]
    lines: list[dict[int, Line]]

    def insert(self, piece: Line) -> int:
        """Add a column for the piece and return its place."""
        at = sum(column.right <= piece.left for column in self.columns)
        self.columns.insert(at, _Column(piece.left, piece.right))
        self.lines = [{key + (key >= at): piece for key, piece in line.items()} for line in self.lines]
        return at


def parts(lines: Sequence[Line], *, limit: float) -> list[Table | Text]:
    """Return lines of running text and tables of rows, in order."""
    found: list[Table | Text] = []
    waiting: list[Line] = []
    at = 0
    while at < len(lines):
        pieces = _pieces(lines[at], limit=limit)
        if len(pieces) < 2:
            waiting.append(lines[at])
            at += 1
            continue
        region = _region(lines[at:], pieces, limit=limit)
        if waiting:
            found.append(Text(tuple(waiting), limit))
            waiting = []
        found.append(_table(region, limit=limit))
        at += len(region.lines)
    if waiting:
        found.append(Text(tuple(waiting), limit))
    return found


def _pieces(line: Line, *, limit: float) -> list[Line]:
    """Return the line cut at its wide gaps."""
    words = line.words
    gaps = [after.left - before.right for before, after in pairwise(words)]
    if not gaps or max(gaps) < APART * line.size:
        return [line]
    least = APART * line.size
    if abs(line.right - limit) < 1.5:  # it may be justified
        least = max(least, STRETCHED * median(gaps)) if len(gaps) > 2 else LONE_GAP * line.size
    cuts = [at for at, gap in enumerate(gaps, start=1) if gap >= least]
    if cuts and MARKER.match(" ".join(word.text for word in words[: cuts[0]])):
        cuts = cuts[1:]
    return _cut(words, cuts)


def _cut(words: Sequence[Word], cuts: Sequence[int]) -> list[Line]:
    starts = [0, *cuts]
    return [Line(tuple(words[a:b])) for a, b in zip(starts, [*cuts, len(words)], strict=True)]


def _region(lines: Sequence[Line], first: Sequence[Line], *, limit: float) -> _Region:
    """Return the columns that begin with the first line, and as many lines as stand in them."""
    starts = _starts(lines, first, limit=limit)
    pieces = [part for whole in first for part in _cut_at(whole, starts)]
    region = _Region([_Column(piece.left, piece.right) for piece in pieces], [dict(enumerate(pieces))])
    kept = 1
    for above, line in pairwise(lines):
        if line.base - above.base > AWAY * line.size:
            break
        found = [part for whole in _pieces(line, limit=limit) for part in _cut_at(whole, starts)]
        placed = _placed(found, region)
        if placed is None:
            break
        region.lines.append(placed)
        if len(placed) > 1 or 0 not in placed or (kept == len(region.lines) - 1 and _goes_on(region, limit)):
            kept = len(region.lines)
    del region.lines[kept:]
    return region


def _starts(lines: Sequence[Line], first: Sequence[Line], *, limit: float) -> list[float]:
    """Return where columns begin by the wide gaps of these lines; a full cell leaves little space before the next."""
    starts = [piece.left for piece in first]
    for above, line in pairwise(lines):
        pieces = _pieces(line, limit=limit)
        if line.base - above.base > AWAY * line.size or any(_crosses(piece, starts) for piece in pieces):
            break
        starts.extend(piece.left for piece in pieces[1:])
    return starts


def _crosses(piece: Line, starts: Sequence[float]) -> bool:
    parts = _cut_at(piece, starts)
    return any(part.left + ALIGNED < start < part.right - ALIGNED for part in parts for start in starts)


def _goes_on(region: _Region, limit: float) -> bool:
    """Whether the last line, which has words in the first column only, goes on with the line above it."""
    *_, above, line = region.lines
    return _continues(above, line, _limits(region, limit), step=_step(region.lines))


def _placed(pieces: Sequence[Line], region: _Region) -> dict[int, Line] | None:
    """Return the pieces by column; None when one stands across two, or two in one. A piece in none begins a column."""
    placed: dict[int, Line] = {}
    for piece in pieces:
        met = [at for at, column in enumerate(region.columns) if column.meets(piece)]
        if len(met) > 1 or (met and met[0] in placed):
            return None
        if not met:
            met = [region.insert(piece)]
            placed = {at + (at >= met[0]): known for at, known in placed.items()}
        placed[met[0]] = piece
    for at, piece in placed.items():
        region.columns[at].grow(piece)
    return placed


def _cut_at(piece: Line, starts: Sequence[float]) -> list[Line]:
    """Return the piece cut where a word begins a known column."""
    words = piece.words
    cuts = [
        at
        for at in range(1, len(words))
        if words[at].left - words[at - 1].right >= TOUCH * piece.size
        and any(abs(words[at].left - start) < ALIGNED for start in starts)
    ]
    return _cut(words, cuts)


def _limits(region: _Region, limit: float) -> list[float]:
    """Return how far to the right each column may go: almost to the next."""
    size = next(iter(region.lines[0].values())).size
    nexts = [column.left for column in region.columns[1:]]
    limits = [max(column.right, after - size) for column, after in zip(region.columns, nexts, strict=False)]
    return [*limits, max(limit, region.columns[-1].right)]


def _table(region: _Region, *, limit: float) -> Table:
    limits, step = _limits(region, limit), _step(region.lines)
    rows: list[list[list[Line]]] = []
    above: dict[int, Line] | None = None
    for line in region.lines:
        if above is None or not _continues(above, line, limits, step=step):
            rows.append([[] for _ in region.columns])
        for at, piece in line.items():
            rows[-1][at].append(piece)
        above = line
    bases = [piece.base for line in region.lines for piece in line.values()]
    return Table(
        tuple(column.left for column in region.columns),
        tuple(_row(row, limits) for row in rows),
        min(bases),
        max(bases),
    )


def _row(row: Sequence[Sequence[Line]], limits: Sequence[float]) -> Row:
    return tuple(Cell(tuple(lines), limit) for lines, limit in zip(row, limits, strict=True))


def _continues(above: dict[int, Line], line: dict[int, Line], limits: Sequence[float], *, step: float) -> bool:
    """Whether a line goes on with the row that the line above it belongs to."""
    if _base(line) - _base(above) > WIDER * step:
        return False
    if len(line) == 1 and 0 not in line and set(line) <= set(above):
        return True  # another name in the cell
    return all(at in above and _is_continued(above[at], piece, limit=limits[at]) for at, piece in line.items())


def _step(lines: Sequence[dict[int, Line]]) -> float:
    """Return the closest that two of the lines stand."""
    return min((_base(line) - _base(above) for above, line in pairwise(lines)), default=0.0)


def _base(line: dict[int, Line]) -> float:
    return max(piece.base for piece in line.values())


def _is_continued(above: Line, line: Line, *, limit: float) -> bool:
    return is_wrapped(above, line, limit=limit) or line.text[:1].islower()
