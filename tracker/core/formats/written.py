"""Text files → blocks, in whatever markup their writer knows."""

from tracker.core.formats import text
from tracker.core.model import Block


def blocks(written: str) -> tuple[Block, ...]:
    """Return the blocks of a text; lines are counted from 1."""
    return text.blocks(written)
