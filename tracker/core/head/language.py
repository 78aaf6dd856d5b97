"""Blocks → the language that the document is written in, by its commonest words."""

import re
from collections import Counter
from collections.abc import Sequence

from tracker.core.model import Block
from tracker.core.words import LITTLE_WORDS

WORD = re.compile(r"[^\W\d_]+")
WORDS_AT_MOST = 3_000
"""So many words tell it; reading all of a long document would tell no more."""
CLEARLY_FROM, CLEARLY_MORE = 4, 1.25
"""Neighbouring languages share little words, and names look like some: a short text needs so many more of them."""
USUAL = next(iter(LITTLE_WORDS))


def of(blocks: Sequence[Block]) -> str:
    """Return the ISO 639-1 code of the language whose little words stand here: Swedish unless another's clearly do."""
    counts: Counter[str] = Counter()
    left = WORDS_AT_MOST
    for block in blocks:
        words = WORD.findall(block.plain[: left * 12].lower())
        counts.update(code for word in words for code, marks in LITTLE_WORDS.items() if word in marks)
        left -= len(words)
        if left <= 0:
            break
    most = max(LITTLE_WORDS, key=lambda code: counts[code])
    return most if counts[most] >= CLEARLY_FROM and counts[most] > counts[USUAL] * CLEARLY_MORE else USUAL
