"""A page's words and lines → its tables and stretches of running text, in reading order."""

from collections.abc import Iterator, Sequence

from tracker.core.formats.pdf import ruled, unruled
from tracker.core.formats.pdf.shapes import Line, Page, Part, Table, Word, lines_of

NEARLY = 40.0
"""Points: lines that end so near the longest show where the margin is."""


def parts(pages: Sequence[Page]) -> list[list[Part]]:
    """Return the parts of each page."""
    drawn = [_ruled(page) for page in pages]
    limits = _limits(pages, [lines for _, lines in drawn])
    return [_in_order(tables, lines, limit=limit) for (tables, lines), limit in zip(drawn, limits, strict=True)]


def _ruled(page: Page) -> tuple[list[Table], list[Line]]:
    """Return the tables with drawn lines, and the lines of text outside them."""
    grids = sorted(ruled.grids(page), key=lambda grid: (grid.xs[-1] - grid.xs[0]) * (grid.ys[-1] - grid.ys[0]))
    outside: list[Word] = list(page.words)
    tables = []
    for grid in grids:
        inside = [word for word in outside if grid.field(word)]
        if inside:
            outside = [word for word in outside if not grid.field(word)]
            tables.append(ruled.table(grid, inside))
    return sorted(tables, key=lambda table: table.top), lines_of(outside)


def _limits(pages: Sequence[Page], lined: Sequence[Sequence[Line]]) -> list[float]:
    """Return how far to the right text goes on each page, by all pages of its width."""
    limits = {}
    for width in {page.width for page in pages}:
        lines = [line for page, lines in zip(pages, lined, strict=True) if page.width == width for line in lines]
        right = max((line.right for line in lines), default=width)
        left = min((line.left for line in lines), default=0.0)
        is_clear = sum(line.right > right - NEARLY for line in lines) >= 3
        # a page of short lines doesn't show its margin: it is taken to be as wide as the left one
        limits[width] = right if is_clear else max(right, width - left)
    return [limits[page.width] for page in pages]


def _in_order(tables: Sequence[Table], lines: Sequence[Line], *, limit: float) -> Iterator[Part]:
    left = list(lines)
    for table in tables:
        above = [line for line in left if line.base <= table.top]
        yield from unruled.parts(above, limit=limit)
        left = left[len(above) :]
        yield table
    yield from unruled.parts(left, limit=limit)
