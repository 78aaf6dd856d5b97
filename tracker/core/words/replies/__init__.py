"""What people answer to a letter, in Swedish and English: whole phrases, and only those that can mean nothing else.

All in small letters; longer phrases are tried first. `klarar`, `kvar` and the like are left out on purpose, and so are
slips of the thumb that another word is as near to.
"""

from tracker.core.words.replies.counts import (
    ALL,
    AND,
    COUNTED,
    LINKS,
    NUMBERED,
    OF_TWO,
    REST,
    SIZES,
    SPANS,
    THINGS,
    UNITS,
)
from tracker.core.words.replies.courtesies import CLOSINGS, DEVICES, FILLERS, GREETINGS, LEADS, SADLY, THANKS
from tracker.core.words.replies.hedges import ALL_THE_SAME, DOUBTS, HEDGES, OF_COURSE, REASONS, TURNED
from tracker.core.words.replies.verdicts import (
    AFTER_DONE,
    BEFORE,
    DONE,
    IN_PROGRESS,
    MOVE,
    MOVED_TO,
    NOT_DONE,
    NOT_MINE,
    WISHING,
)

__all__ = [
    "AFTER_DONE",
    "ALL",
    "ALL_THE_SAME",
    "AND",
    "BEFORE",
    "CLOSINGS",
    "COUNTED",
    "DEVICES",
    "DONE",
    "DOUBTS",
    "FILLERS",
    "GREETINGS",
    "HEDGES",
    "IN_PROGRESS",
    "LEADS",
    "LINKS",
    "MOVE",
    "MOVED_TO",
    "NOT_DONE",
    "NOT_MINE",
    "NUMBERED",
    "OF_COURSE",
    "OF_TWO",
    "REASONS",
    "REST",
    "SADLY",
    "SIZES",
    "SPANS",
    "THANKS",
    "THINGS",
    "TURNED",
    "UNITS",
    "WISHING",
]
