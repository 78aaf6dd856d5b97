"""Decisions as they stand: the clauses under "Beslut", and sentences in which the meeting decides."""

import re
from collections.abc import Iterator

from tracker.core.extract.assigned import sentences
from tracker.core.extract.columns import heading
from tracker.core.model import Decision
from tracker.core.outline import Section

HEADING = re.compile(r"^(?:beslut|beslutet|beslutar|beslutas)\s*:?$", re.IGNORECASE)
DECIDES = re.compile(
    r"\b(?:beslut(?:ar|ade|ades|as|ats)|antog|antar|godkände|godkänner|fastställde|fastställer)\b", re.IGNORECASE
)


def read(section: Section) -> Iterator[Decision]:
    """Return the section's decisions in order."""
    under_heading = False
    for block in section.blocks:
        if HEADING.match(block.plain.split("\n")[0].strip()):
            under_heading = True
        elif block.level or block.cells or heading(block.plain):
            under_heading = False
        for sentence in sentences(block) if not block.cells else ():
            if HEADING.match(sentence.text):
                continue
            if under_heading or DECIDES.search(sentence.text):
                yield Decision(sentence.text, section.number, sentence.line)
