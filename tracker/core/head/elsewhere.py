"""Full names that a document gives outside its attendance list. Reads no list."""

import re
from collections.abc import Iterable

from tracker.core.head.roster import is_full_name
from tracker.core.model import Block
from tracker.core.words.alphabet import CAPITALS

NAME = rf"[{CAPITALS}][\w'’]+(?:-\w+){{0,3}}"
FULL_NAME = re.compile(rf"\b({NAME}(?:\s+(?:af|von|de|van|del|la|[{CAPITALS}]\.?))?\s+{NAME}(?:\s+{NAME})?)\b")


def names(blocks: Iterable[Block]) -> frozenset[str]:
    """Full names that stand in the document's running text and short cells, to cut run-on lists by."""
    names: set[str] = set()
    for block in blocks:
        for text in block.cells or (block.plain,):
            if block.cells and len(text.split()) > 4:
                continue
            names.update(name for name in FULL_NAME.findall(text) if is_full_name(name))
    return frozenset(names)
