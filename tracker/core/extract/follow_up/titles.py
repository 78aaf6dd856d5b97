"""Where earlier tasks are gone through: the titles above them, and the ones that end it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tracker.core import people
from tracker.core.extract.follow_up import verdicts
from tracker.core.model import Block
from tracker.core.words import WORDS

TITLES = frozenset(map(people.fold, WORDS.follow_up_titles))
TIMES, THINGS = (
    re.compile(rf"\b(?:{'|'.join(map(re.escape, map(people.fold, words)))})")
    for words in (WORDS.follow_up_times, WORDS.follow_up_things)
)
"""A title may also say it in words of its own: `Uppdrag sedan tidigare`, `Åtgärder från förra gången`."""
TITLE_WORDS = 8
NEXT_POINT = re.compile(r"^(?:§\s*)?\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?=[A-ZÅÄÖ])")
POINT_WORDS = 6
"""A numbered line of so few words is the next point of the agenda, unless it says how a task went."""
OTHER_TITLE = re.compile(r"^(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+)?[A-ZÅÄÖ][^.:;!]*\??$")
REACH = 12
"""Blocks above a table in which its title stands."""


@dataclass(frozen=True)
class Line:
    """A line of text: as it stands, and as it reads."""

    number: int
    raw: str
    text: str


def is_title(words: str) -> bool:
    """Whether the words head a place where earlier tasks are gone through."""
    bare = people.fold(re.sub(r"[\d:./()§-]+", " ", words)).strip()
    bare = " ".join(bare.split())
    if not bare or bare.count(" ") >= TITLE_WORDS:
        return False
    return bare in TITLES or bool(TIMES.search(bare) and THINGS.search(bare) and not verdicts.every(words))


def are_last(blocks: Sequence[Block]) -> bool:
    """Whether the last title among the blocks is one of earlier tasks: what comes next stands below it."""
    for block in reversed(blocks[-REACH:]):
        for line in reversed(() if block.cells else list(lines(block))):
            if is_title(line.text.partition(":")[0]):
                return True
            if block.level or is_next_point(line.text) or is_other(line.text):
                return False
    return False


def lines(block: Block) -> Iterator[Line]:
    """Yield the lines of a paragraph."""
    raw = block.text.split("\n")
    for at, text in enumerate(block.plain.split("\n")):
        yield Line(block.line + at, raw[at] if at < len(raw) else block.text, text)


def is_next_point(line: str) -> bool:
    """Whether the line is the next point of the agenda, and not a numbered task."""
    return bool(NEXT_POINT.match(line)) and len(line.split()) <= POINT_WORDS and not verdicts.every(line)


def is_other(line: str) -> bool:
    """Whether the line stands as a title of something else: a few words without a stop, and no word of how it went."""
    words = line.split()
    return 0 < len(words) <= POINT_WORDS and bool(OTHER_TITLE.match(line)) and not verdicts.every(line)
