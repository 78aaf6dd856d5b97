"""Minutes → reports on earlier tasks: a follow-up grid, or the lines under `Föregående protokoll`."""

from dataclasses import dataclass

from tracker.core.extract import spaced
from tracker.core.extract.follow_up import grids, reports
from tracker.core.model import Block, FollowUp, Minutes
from tracker.core.outline import sections


@dataclass(frozen=True)
class Told:
    """What is told of earlier tasks in the order of its lines, and the blocks that tell nothing of it."""

    rows: tuple[FollowUp, ...]
    rest: tuple[Block, ...]


def read(minutes: Minutes) -> Told:
    """Return what the document says of earlier tasks; the rest of its blocks is where new ones are looked for."""
    blocks = spaced.as_rows(minutes.blocks)
    in_grids = grids.read(blocks)
    rest = tuple(block for at, block in enumerate(blocks) if at not in in_grids.taken)
    rows = [*in_grids.rows, *reports.read(sections(rest))]
    return Told(tuple(sorted(rows, key=lambda row: row.line)), rest)
