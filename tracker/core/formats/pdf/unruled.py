"""Columns without drawn lines: words that stand apart on a line, and below each other on the lines under it.

A line that stands in columns is a row, alone or with others; what is wrapped inside a column belongs to the row above.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from tracker.core.formats.pdf.lines import is_wrapped
from tracker.core.formats.pdf.shapes import Cell, Line, Row, Table, Text

APART = 1.2
"""A gap between words that may divide columns, in font sizes; spaces in justified text stay below it as a rule."""
STRETCHED = 2.5
"""In a line that ends at the margin, a gap must be so many times its usual one: in a justified one all are wide."""
LONE_GAP = 4.0
"""What a gap must be, in font sizes, in a line of two or three words that ends at the margin as justified ones do."""
TOUCH = 0.45
"""A gap, in font sizes, that divides two words where the second begins a known column."""
EQUAL = 0.5
"""Points within which all gaps of a line are the same: it is justified, whatever its margin."""
ALIGNED = 2.0
"""Points within which two words begin at the same place."""
WIDER = 1.3
"""Baselines so many times further apart than the closest of the table begin a new row."""
AWAY = 4.0
"""Baselines further apart than this end the table."""
CELL_LINES_AT_MOST = 60
"""After so many lines that stand in the first column only, the table is over."""
TABLE_LINES_AT_MOST = 10_000
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
    taken: int = 1
    """How many printed lines it is made of."""

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
        region = _region(lines[at : at + TABLE_LINES_AT_MOST], pieces, limit=limit)
        if waiting:
            found.append(Text(tuple(waiting), limit))
            waiting = []
        found.append(_table(region, limit=limit))
        at += region.taken
    if waiting:
        found.append(Text(tuple(waiting), limit))
    return found


def is_apart(line: Line) -> bool:
    """Whether words of the line stand so far apart that they may be of different columns."""
    return max(_gaps(line), default=0.0) >= APART * line.size


def _gaps(line: Line) -> list[float]:
    return [after.left - before.right for before, after in pairwise(line.words)]


def _pieces(line: Line, *, limit: float) -> list[Line]:
    """Return the line cut at its wide gaps."""
    if not is_apart(line):
        return [line]
    gaps = _gaps(line)
    least = APART * line.size
    if abs(line.right - limit) < 1.5:  # it may be justified
        least = max(least, STRETCHED * median(gaps)) if len(gaps) > 2 else LONE_GAP * line.size
    elif len(gaps) > 2 and max(gaps) - min(gaps) < EQUAL:
        return [line]
    cuts = [at for at, gap in enumerate(gaps, start=1) if gap >= least]
    if cuts and MARKER.match(" ".join(word.text for word in line.words[: cuts[0]])):
        cuts = cuts[1:]
    return _cut(line, cuts)


def _cut(line: Line, cuts: Sequence[int]) -> list[Line]:
    parts = pairwise([0, *cuts, len(line.words)])
    return [Line(line.words[start:end], line.is_page_start) for start, end in parts]


def _region(lines: Sequence[Line], first: Sequence[Line], *, limit: float) -> _Region:
    """Return the columns that begin with the first line, and as many lines as stand in them."""
    starts = _starts(lines, first, limit=limit)
    pieces = _cut_at_all(first, starts)
    region = _Region([_Column(piece.left, piece.right) for piece in pieces], [dict(enumerate(pieces))])
    kept = 1
    is_below_heading = False
    for at, (above, line) in enumerate(pairwise(lines), start=2):
        if _is_away(above, line) or len(region.lines) - kept > CELL_LINES_AT_MOST:
            break
        line = replace(line, is_page_start=line.is_page_start or is_below_heading)
        placed = _placed(_cut_at_all(_pieces(line, limit=limit), starts), region)
        if placed is None:
            break
        is_below_heading = line.is_page_start and _text(placed) == _text(region.lines[0])
        if is_below_heading:
            continue  # the heading row, repeated where the table goes on over the page
        region.lines.append(placed)
        if len(placed) > 1 or 0 not in placed or (kept == len(region.lines) - 1 and _goes_on(region, limit)):
            kept, region.taken = len(region.lines), at
    del region.lines[kept:]
    return region


def _text(line: dict[int, Line]) -> dict[int, str]:
    return {at: piece.text for at, piece in line.items()}


def _starts(lines: Sequence[Line], first: Sequence[Line], *, limit: float) -> list[float]:
    """Return where columns begin by the wide gaps of these lines; a full cell leaves little space before the next."""
    starts = [piece.left for piece in first]
    alone = 0
    for above, line in pairwise(lines):
        pieces = _pieces(line, limit=limit)
        alone = 0 if len(pieces) > 1 else alone + 1
        if alone > CELL_LINES_AT_MOST or _is_away(above, line) or any(_crosses(piece, starts) for piece in pieces):
            break
        new = (piece.left for piece in pieces[1:])
        starts.extend(left for left in new if all(abs(left - start) >= ALIGNED for start in starts))
    return starts


def _is_away(above: Line, line: Line) -> bool:
    return not line.is_page_start and line.base - above.base > AWAY * line.size


def _crosses(piece: Line, starts: Sequence[float]) -> bool:
    parts = _cut_at(piece, starts)
    return any(part.left + ALIGNED < start < part.right - ALIGNED for part in parts for start in starts)


def _goes_on(region: _Region, limit: float) -> bool:
    """Whether the last line, which has words in the first column only, goes on with the line above it."""
    *_, above, line = region.lines
    near = region.lines[-CELL_LINES_AT_MOST:]
    is_close = line[0].is_page_start or _Pitch(near).is_held(len(near) - 1)
    return is_close and 0 in above and _is_continued(above[0], line[0], limit=_limits(region, limit)[0])


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


def _cut_at_all(pieces: Sequence[Line], starts: Sequence[float]) -> list[Line]:
    return [part for piece in pieces for part in _cut_at(piece, starts)]


def _cut_at(piece: Line, starts: Sequence[float]) -> list[Line]:
    """Return the piece cut where a word begins a known column."""
    words = piece.words
    cuts = [
        at
        for at in range(1, len(words))
        if words[at].left - words[at - 1].right >= TOUCH * piece.size
        and any(abs(words[at].left - start) < ALIGNED for start in starts)
    ]
    return _cut(piece, cuts)


def _limits(region: _Region, limit: float) -> list[float]:
    """Return how far to the right each column may go: almost to the next."""
    size = _first(region.lines).size
    nexts = [column.left for column in region.columns[1:]]
    limits = [max(column.right, after - size) for column, after in zip(region.columns, nexts, strict=False)]
    if len(nexts) > 1 and abs(nexts[-1] - region.columns[-2].left - (nexts[0] - region.columns[0].left)) < ALIGNED:
        limit = min(limit, 2 * nexts[-1] - region.columns[-2].left - size)  # columns of one width
    return [*limits, max(limit, region.columns[-1].right)]


class _Pitch:
    """Which lines stand so close to what is above them in a column that they are of one row with it."""

    def __init__(self, lines: Sequence[dict[int, Line]]) -> None:
        steps = list(_steps(lines))
        least = min((step for _, _, step in steps), default=0.0)
        close = [(above, at) for above, at, step in steps if step <= WIDER * least]
        self._held = {between for above, at in close for between in range(above + 1, at + 1)}
        most = max(map(len, lines))
        fullest = [at for at, line in enumerate(lines) if at > 0 and len(line) == most]
        self.are_rows_apart = sum(at not in self._held for at in fullest) * 2 > len(fullest)

    def is_held(self, at: int) -> bool:
        return at in self._held


def _steps(lines: Sequence[dict[int, Line]]) -> Iterator[tuple[int, int, float]]:
    """Yield for each two lines below each other in a column: their places and the distance of their baselines."""
    last: dict[int, int] = {}
    for at, line in enumerate(lines):
        if _is_page_start(line):
            last = {}
        for column, piece in line.items():
            if column in last:
                yield last[column], at, piece.base - lines[last[column]][column].base
            last[column] = at


def _is_page_start(line: dict[int, Line]) -> bool:
    return any(piece.is_page_start for piece in line.values())


def _table(region: _Region, *, limit: float) -> Table:
    limits, pitch = _limits(region, limit), _Pitch(region.lines)
    rows: list[list[list[Line]]] = []
    for at, line in enumerate(region.lines):
        if at == 0 or not _continues(region.lines, at, rows[-1], limits, pitch):
            rows.append([[] for _ in region.columns])
        for column, piece in line.items():
            rows[-1][column].append(piece)
    columns = tuple(column.left for column in region.columns)
    return Table(columns, tuple(_row(row, limits) for row in rows), _first(region.lines).base)


def _first(lines: Sequence[dict[int, Line]]) -> Line:
    return next(iter(lines[0].values()))


def _row(row: Sequence[Sequence[Line]], limits: Sequence[float]) -> Row:
    return tuple(Cell(tuple(lines), limit) for lines, limit in zip(row, limits, strict=True))


def _continues(
    lines: Sequence[dict[int, Line]], at: int, row: Sequence[Sequence[Line]], limits: Sequence[float], pitch: _Pitch
) -> bool:
    """Whether a line goes on with the row that the line above it belongs to."""
    line, above = lines[at], lines[at - 1]
    if _is_page_start(line):
        above = {column: found[-1] for column, found in enumerate(row) if found}
    elif not pitch.is_held(at) or pitch.are_rows_apart:
        return pitch.is_held(at)
    if 0 not in line and len(line) == 1 and set(line) <= set(above):
        return True  # another name in the cell
    if 0 in line and 0 in above and above[0].words[-1].is_spaced:
        return above[0].is_bold == line[0].is_bold and is_wrapped(above[0], line[0], limit=limits[0])
    is_told = 0 in line or all(above[column].words[-1].is_spaced is not None for column in line if column in above)
    # two that go together are a row: without spaces to tell they are not taken for wrapped
    return is_told and all(
        column in above and _is_continued(above[column], piece, limit=limits[column]) for column, piece in line.items()
    )


def _is_continued(above: Line, line: Line, *, limit: float) -> bool:
    is_alike = above.is_bold == line.is_bold
    return is_alike and (is_wrapped(above, line, limit=limit) or line.text[:1].islower())
