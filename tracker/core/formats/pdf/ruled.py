"""Drawn lines → grids, and the words inside them → rows of cells.

A cell that spans columns is given once, one that spans rows in each of them, as the Word reader does.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tracker.core.formats.pdf.shapes import Cell, Edge, Line, Page, Table, Word, lines_of

NEAR = 3.0
"""Points within which two lines are the same, and within which ends meet."""
SHORTEST = 6.0
"""Points: what is shorter is a dash, a tick box or part of a picture."""

APART = 0.8
"""Font sizes between words that are of different cells though no line divides them."""
CROSSINGS_AT_MOST = 50_000
"""Where lines cross more often, the page is a drawing."""


Place = tuple[int, int]
"""Row and column of a field."""


@dataclass(frozen=True)
class Grid:
    """The places of the lines that divide a table, and the walls that stand between its fields."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    level: tuple[tuple[Edge, ...], ...]
    """The lines at each of `ys`."""
    upright: tuple[tuple[Edge, ...], ...]
    """The lines at each of `xs`."""

    def field(self, word: Word) -> Place | None:
        """Return row and column of the field that a word stands in."""
        x, y = (word.left + word.right) / 2, word.base - word.size * 0.25
        if not (self.xs[0] - NEAR < x < self.xs[-1] + NEAR and self.ys[0] - NEAR < y < self.ys[-1] + NEAR):
            return None
        row = min(max(bisect_right(self.ys, y) - 1, 0), len(self.ys) - 2)
        return row, min(max(bisect_right(self.xs, x) - 1, 0), len(self.xs) - 2)


def grids(page: Page) -> list[Grid]:
    """Return the grids of a page that hold at least two fields, from the top down."""
    level = _merged(edge for edge in page.edges if edge.is_level)
    upright = _merged(edge for edge in page.edges if not edge.is_level)
    if len(level) * len(upright) > CROSSINGS_AT_MOST:
        return []
    found = [grid for group in _touching(level, upright) if (grid := _grid(*group)) is not None]
    return sorted(found, key=lambda grid: grid.ys[0])


def table(grid: Grid, words: Iterable[tuple[Place, Word]]) -> Table:
    """Return the words of a grid's fields as a table; rows without any word are left out."""
    owner = _owners(grid)
    fields: dict[Place, list[Word]] = {}
    for place, word in words:
        fields.setdefault(place, []).append(word)
    _divide(owner, fields, grid)
    inside: dict[Place, list[Word]] = {}
    for place, found in fields.items():
        inside.setdefault(owner[place], []).extend(found)
    limits = {owner[place]: grid.xs[place[1] + 1] for place in sorted(owner, key=lambda place: place[1])}
    cells = {place: _cell(inside.get(place, ()), left=grid.xs[place[1]], limit=limits[place]) for place in limits}
    places = [[owner[row, column] for column in range(len(grid.xs) - 1)] for row in range(len(grid.ys) - 1)]
    rows = [tuple(cells[place] for place in dict.fromkeys(row)) for row in places]
    return Table(grid.xs[:-1], tuple(row for row in rows if any(row)), grid.ys[0])


def _divide(owner: dict[Place, Place], fields: dict[Place, list[Word]], grid: Grid) -> None:
    """Part the fields of rows that no wall divides, where the words stand apart: some styles draw every other row."""
    last = len(grid.xs) - 1
    for row in range(len(grid.ys) - 1):
        if {owner[row, column] for column in range(last)} != {(row, 0)}:
            continue
        lines = lines_of([word for column in range(last) for word in fields.get((row, column), ())])
        start = 0
        for column in range(1, last):
            if not any(_crosses(line, grid.xs[column]) for line in lines):
                start = column
            owner[row, column] = (row, start)


def _crosses(line: Line, x: float) -> bool:
    """Whether the line's text goes on over a place, with no more than a space there."""
    return any(
        before.right <= x <= after.left and after.left - before.right < APART * line.size
        for before, after in pairwise(line.words)
    ) or any(word.left < x < word.right for word in line.words)


def _cell(words: Sequence[Word], *, left: float, limit: float) -> Cell:
    lines = lines_of(words)
    # the right side is padded like the left one
    padding = min((line.left for line in lines), default=left) - left
    return Cell(tuple(lines), limit - min(max(padding, 0.0), 8.0))


def _merged(edges: Iterable[Edge]) -> list[Edge]:
    """Return lines that lie upon or after each other as one."""
    merged: list[Edge] = []
    for run in _runs(sorted(edges, key=lambda edge: edge.at)):
        at = sum(edge.at for edge in run) / len(run)
        start, end = run[0].start, run[0].end
        for edge in run[1:]:
            if edge.start > end + NEAR:
                merged.append(Edge(edge.is_level, at, start, end))
                start, end = edge.start, edge.end
            end = max(end, edge.end)
        merged.append(Edge(run[0].is_level, at, start, end))
    return [edge for edge in merged if edge.end - edge.start >= SHORTEST]


def _runs(edges: Sequence[Edge]) -> list[list[Edge]]:
    """Group lines that lie at the same place, each group in order along the line."""
    runs: list[list[Edge]] = []
    for edge in edges:
        if runs and edge.at - runs[-1][0].at <= NEAR:
            runs[-1].append(edge)
        else:
            runs.append([edge])
    return [sorted(run, key=lambda edge: edge.start) for run in runs]


def _touching(level: Sequence[Edge], upright: Sequence[Edge]) -> list[tuple[list[Edge], list[Edge]]]:
    """Group lines that hang together."""
    root = list(range(len(level) + len(upright)))

    def top(index: int) -> int:
        while root[index] != index:
            root[index] = root[root[index]]
            index = root[index]
        return index

    for i, across in enumerate(level):
        for j, down in enumerate(upright, start=len(level)):
            if (
                across.start - NEAR <= down.at <= across.end + NEAR
                and down.start - NEAR <= across.at <= down.end + NEAR
            ):
                root[top(i)] = top(j)
    groups: dict[int, tuple[list[Edge], list[Edge]]] = {}
    for index, edge in enumerate([*level, *upright]):
        groups.setdefault(top(index), ([], []))[0 if edge.is_level else 1].append(edge)
    return list(groups.values())


def _grid(level: Sequence[Edge], upright: Sequence[Edge]) -> Grid | None:
    """Return the grid of lines that hang together; sides left undrawn are where the lines across end."""
    if len(level) < 2 or not upright:
        return None
    xs = _places([edge.at for edge in upright] + [end for edge in level for end in (edge.start, edge.end)])
    ys = _places([edge.at for edge in level] + [end for edge in upright for end in (edge.start, edge.end)])
    if len(xs) < 3 or len(ys) < 2:
        return None  # a frame, or lines between rows: columns are told by the words
    return Grid(xs, ys, _at_each(ys, level), _at_each(xs, upright))


def _at_each(places: Sequence[float], edges: Iterable[Edge]) -> tuple[tuple[Edge, ...], ...]:
    found: list[list[Edge]] = [[] for _ in places]
    for edge in edges:
        found[bisect_right(places, edge.at) - 1].append(edge)
    return tuple(map(tuple, found))


def _places(values: Iterable[float]) -> tuple[float, ...]:
    places: list[float] = []
    for value in sorted(values):
        if not places or value - places[-1] > NEAR:
            places.append(value)
    return tuple(places)


def _owners(grid: Grid) -> dict[Place, Place]:
    """Return for each field the first field of its cell: fields without a wall between them are one."""
    owner: dict[Place, Place] = {}
    for row in range(len(grid.ys) - 1):
        y = (grid.ys[row] + grid.ys[row + 1]) / 2
        for column in range(len(grid.xs) - 1):
            x = (grid.xs[column] + grid.xs[column + 1]) / 2
            above, before = owner.get((row - 1, column)), owner.get((row, column - 1))
            if above is not None and not _is_wall(grid.level[row], along=x):
                owner[row, column] = above
            elif before is not None and not _is_wall(grid.upright[column], along=y):
                owner[row, column] = before
            else:
                owner[row, column] = (row, column)
    return owner


def _is_wall(edges: Sequence[Edge], *, along: float) -> bool:
    return any(edge.start <= along <= edge.end for edge in edges)
