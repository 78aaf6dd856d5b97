"""Who leads and who writes as the text says it: chosen at the meeting, or signing beside each other at its end."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from tracker.core import people
from tracker.core.head.labels import Kind, kind_of
from tracker.core.head.lines import of as lines_of
from tracker.core.model import Block
from tracker.core.words import WORDS
from tracker.core.words.alphabet import CAPITALS, SMALL

CAPITAL = rf"[{CAPITALS}][\w.'’-]*"
NAME = rf"(?P<name>{CAPITAL}(?:\s+(?:[a-z]{{1,3}}\s+)?{CAPITAL}){{0,3}}|[^\W\d_][\w.'’-]*)"
ELECTED = rf"(?:{'|'.join(WORDS.elected)})"
OFFICES = {Kind.CHAIR: WORDS.chair_labels, Kind.SECRETARY: WORDS.secretary_labels}
SENTENCE = re.compile(rf"(?<=[.!?])\s(?=[{CAPITALS}])")
LONGEST = 300
"""Letters of a sentence or line that says who was chosen."""
SENTENCES_LOOKED_AT = 80
LAST = 12
"""Blocks at the end that may be signatures."""
SIGNED = re.compile(rf"{NAME},\s*(?P<office>[{SMALL}]{{4,16}})\b")


def _office(kind: Kind) -> str:
    return rf"(?:{'|'.join(re.escape(word) for word in sorted(OFFICES[kind], key=len, reverse=True))})(?:n|en)?"


def _patterns(kind: Kind) -> tuple[re.Pattern[str], ...]:
    office = _office(kind)
    said = (
        rf"\b[Tt]ill\s+{office}(?:\s+för\s+mötet)?\s+{ELECTED}\s+{NAME}",
        rf"\b{NAME}\s+(?:\w+\s+)?{ELECTED}\s+(?:in\s+)?(?:till|som)\s+{office}\b",
        rf"\b{ELECTED}\s+{NAME}\s+(?:till|som)\s+{office}\b",
        rf"\b[Tt]ill\s[^.;]{{1,80}}?\b{ELECTED}\s[^.;]{{1,80}}?(?:,|\soch)\s+till\s+{office}\s+{NAME}",
        rf"\b(?:{'|'.join(WORDS.to_elect)})\s+{NAME}\s+till\s+mötes{office}\b",
        rf"^{office}\s+(?:var|är)\s+{NAME}",
    )
    return tuple(map(re.compile, said))


PATTERNS = {kind: _patterns(kind) for kind in OFFICES}
LED = re.compile(rf"(?:{'|'.join(WORDS.led_by)})\s+(?:(?:ordf(?:örande|öranden)?\.?|mötesordföranden?)\s+)?{NAME}")


def said(blocks: Sequence[Block], kind: Kind) -> Iterator[str]:
    """Give the names that sentences make chair or secretary of this meeting, in order."""
    for sentence in _sentences(blocks):
        for pattern in PATTERNS[kind]:
            if found := pattern.search(sentence):
                yield from _names(found)
    if kind is Kind.CHAIR:
        for sentence in _sentences(blocks):
            if found := LED.search(sentence):
                yield from _names(found)


def signed(blocks: Sequence[Block], kind: Kind, *, known: Sequence[str]) -> Iterator[str]:
    """Give the names that stand above or before an office at the end, two beside each other perhaps.

    `known` are names by which a line of several is divided.
    """
    offices = {people.fold(word) for word in OFFICES[kind]}
    last = (line for block in blocks[-LAST:] if not block.cells for _, line in lines_of(block))
    lines = [line for line in last if len(line) <= LONGEST]
    for above, line in pairwise(lines):
        below = line.split() if all(kind_of(word.strip(" .:")) for word in line.split()) else []
        names = sorted((name for name in known if name in above), key=above.index)
        if len(names) == len(below) > 1:
            beside = zip(names, below, strict=True)
            yield from (name for name, told in beside if people.fold(told.strip(" .:")) in offices)
    for line in lines:
        yield from (found["name"] for found in SIGNED.finditer(line) if people.fold(found["office"]) in offices)


def _sentences(blocks: Sequence[Block]) -> Iterable[str]:
    lines = (line for block in blocks if not block.cells for line in block.plain.split("\n"))
    for _, line in zip(range(SENTENCES_LOOKED_AT), lines, strict=False):
        yield from (said for said in SENTENCE.split(line) if len(said) <= LONGEST)


def _names(found: re.Match[str]) -> Iterator[str]:
    """Give the name with as many words as are one, shorter ones after it."""
    words = found["name"].rstrip(".,").split()
    if words and people.fold(words[0]) not in NOT_SOMEBODY and not people.is_role(words[0]):
        yield " ".join(words)


NOT_SOMEBODY = frozenset(
    map(people.fold, (*WORDS.not_names, *WORDS.everybody, "mötet", "som", "och", "har", "hon", "han"))
)
