"""Whether minutes say of themselves that they are a draft, to be replaced by the adjusted ones."""

import re
from collections.abc import Sequence

from tracker.core.model import Block
from tracker.core.words import WORDS

REACH = 12
"""Blocks at the top of a document in which it says so."""
LINE_WORDS = 8
"""A line of so few words is a mark; in a longer one a draft is what the meeting talks about."""
_MARK = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, WORDS.drafts))})(?![\w-])", re.IGNORECASE)
_ADJUSTED = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, WORDS.adjusted))})(?![\w-])", re.IGNORECASE)


def is_one(head: Sequence[Block], source: str) -> bool:
    """Tell whether the head or the name of a document calls it a draft; one that is also called adjusted is none."""
    lines = [line for block in head[:REACH] for line in block.plain.split("\n")]
    marks = [line for line in (*lines, source.rpartition(".")[0]) if len(line.split()) <= LINE_WORDS]
    return any(_MARK.search(line) and not _ADJUSTED.search(line) for line in marks)
