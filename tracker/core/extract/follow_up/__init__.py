"""Minutes → reports on earlier tasks: a filled-in annex, a follow-up grid, the lines under `Föregående protokoll`."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from tracker.core.extract import spaced
from tracker.core.extract.columns import Kinds, headings
from tracker.core.extract.follow_up import annexes, grids, reports
from tracker.core.model import Block, FollowUp, Minutes
from tracker.core.outline import sections


@dataclass(frozen=True)
class Told:
    """What is told of earlier tasks in the order of its lines, and the blocks that tell nothing of it."""

    rows: tuple[FollowUp, ...]
    rest: tuple[Block, ...]


def read(minutes: Minutes, kinds: Kinds) -> Told:
    """Return what the document says of earlier tasks; the rest of its blocks is where new ones are looked for."""
    blocks = spaced.as_rows(minutes.blocks, is_heading=_is_heading)
    in_annexes = annexes.read(blocks, kinds)
    after, taken = _without(blocks, in_annexes.taken)
    in_grids = grids.read(after, kinds)
    rest, more = _without(after, in_grids.taken)
    lines = taken | more
    rows = [*in_annexes.rows, *in_grids.rows, *reports.read(sections(rest), kinds)]
    untouched = tuple(block for block in minutes.blocks if not lines & set(_lines(block)))
    return Told(tuple(_placed(rows, minutes.blocks)), untouched)


def _is_heading(cells: Sequence[str]) -> bool:
    return headings(cells) is not None or annexes.columns(cells) is not None


def _without(blocks: Sequence[Block], taken: Iterable[int]) -> tuple[tuple[Block, ...], set[int]]:
    """Return the blocks that are left, and the lines of those taken."""
    positions = frozenset(taken)
    lines = {line for at in positions for line in _lines(blocks[at])}
    return tuple(block for at, block in enumerate(blocks) if at not in positions), lines


def _lines(block: Block) -> range:
    return range(block.line, block.line + 1 + block.text.count("\n"))


def _placed(rows: Iterable[FollowUp], blocks: Sequence[Block]) -> Iterator[FollowUp]:
    """Yield the rows in order, each with the point of the meeting it stands under."""
    found = sections(blocks)
    starts = [section.line for section in found]
    for row in sorted(rows, key=lambda row: row.line):
        under = found[max(0, bisect_right(starts, row.line) - 1)]
        yield replace(row, section=row.section or under.number)
