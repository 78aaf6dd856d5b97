"""The words and drawn lines of pages → tables and stretches of running text, in reading order over all pages."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from tracker.core.formats.pdf import over_pages, ruled, unruled
from tracker.core.formats.pdf.shapes import Line, Page, Part, Table, Word, lines_of

NEARLY = 40.0
"""Points: lines that end so near the longest show where the margin is."""
Thing = Line | Table


def parts(pages: Sequence[Page]) -> Iterator[Part]:
    """Yield the parts of the document; what a page break has cut is one."""
    placed = [_things(page) for page in pages]
    limits = _limits(pages, placed)
    flow = [(thing, limit) for things, limit in zip(placed, limits, strict=True) for thing in things]
    for limit, group in groupby(flow, key=lambda one: None if isinstance(one[0], Table) else one[1]):
        things = [thing for thing, _ in group]
        if limit is None:
            yield from over_pages.joined([thing for thing in things if isinstance(thing, Table)])
        else:
            yield from unruled.parts([thing for thing in things if isinstance(thing, Line)], limit=limit)


def _things(page: Page) -> list[Thing]:
    """Return a page's tables with drawn lines, and the lines of text outside them, from the top down."""
    tables, lines = _ruled(page)
    things: list[Thing] = []
    for table in tables:
        above = [line for line in lines if line.base <= table.top]
        things += [*above, table]
        lines = lines[len(above) :]
    things += lines
    return [replace(thing, is_page_start=True) if at == 0 else thing for at, thing in enumerate(things)]


def _ruled(page: Page) -> tuple[list[Table], list[Line]]:
    grids = sorted(ruled.grids(page), key=lambda grid: (grid.xs[-1] - grid.xs[0]) * (grid.ys[-1] - grid.ys[0]))
    outside: list[Word] = list(page.words)
    tables = []
    for grid in grids:
        inside = [(place, word) for word in outside if (place := grid.field(word))]
        if inside:
            taken = {id(word) for _, word in inside}
            outside = [word for word in outside if id(word) not in taken]
            tables.append(ruled.table(grid, inside))
    return sorted(tables, key=lambda table: table.top), lines_of(outside)


def _limits(pages: Sequence[Page], placed: Sequence[Sequence[Thing]]) -> list[float]:
    """Return how far to the right text goes on each page, by all pages of its width."""
    lines: dict[float, list[Line]] = {page.width: [] for page in pages}
    for page, things in zip(pages, placed, strict=True):
        lines[page.width].extend(thing for thing in things if isinstance(thing, Line))
    limits = {width: _limit(width, found) for width, found in lines.items()}
    return [limits[page.width] for page in pages]


def _limit(width: float, lines: Sequence[Line]) -> float:
    # letterheads may go beyond the margin; their parts stand apart
    text = [line for line in lines if not unruled.is_apart(line)] or lines
    right = max((line.right for line in text), default=width)
    left = min((line.left for line in lines), default=0.0)
    is_clear = sum(line.right > right - NEARLY for line in text) >= 3
    # lines that are all short don't show the margin: it is taken to be as wide as the left one
    return right if is_clear else max(right, width - left)
