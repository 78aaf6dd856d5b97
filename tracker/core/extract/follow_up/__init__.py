"""Minutes → reports on earlier tasks: a follow-up grid, or the lines under `Föregående protokoll`."""

from dataclasses import dataclass

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
    in_grids = grids.read(minutes.blocks)
    rest = tuple(block for at, block in enumerate(minutes.blocks) if at not in in_grids.taken)
    lines = [row for section in sections(rest) for row in reports.read(section)]
    return Told(tuple(sorted([*in_grids.rows, *lines], key=lambda row: row.line)), rest)
