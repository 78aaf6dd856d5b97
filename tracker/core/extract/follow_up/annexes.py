"""A follow-up list that a meeting filled in: a row an earlier task, with columns for what the meeting decided on it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from enum import Enum

from tracker.core import people
from tracker.core.extract.columns import Column, Kinds, heading
from tracker.core.extract.follow_up import outcomes
from tracker.core.extract.follow_up.grids import Reported, bare
from tracker.core.extract.follow_up.turns import Finding, Outcome, Turn, outcome
from tracker.core.model import Block, FollowUp
from tracker.core.words import WORDS


class Part(Enum):
    """What a column of the list holds."""

    DECISION = "decision"
    NEW_DATE = "new date"
    NEW_OWNER = "new owner"
    REFERENCE = "reference"
    TASK = "task"


HEADINGS = {
    people.fold(word): part
    for part, words in (
        (Part.REFERENCE, WORDS.reference_headings),
        (Part.NEW_OWNER, WORDS.new_owner_headings),
        (Part.NEW_DATE, WORDS.new_date_headings),
        (Part.DECISION, WORDS.decision_headings_of_annex),
    )
    for word in words
}
DECIDING = frozenset({Part.DECISION, Part.NEW_DATE, Part.NEW_OWNER})
REFERENCE = re.compile(r"^[0-9a-z]{4,32}$")
SECTION = re.compile(r"§+\s*(\d+(?:\s?[a-z](?!\w))?)")

Places = dict[Part, int]


def columns(cells: Sequence[str]) -> Places | None:
    """Return the places of the columns that a heading row names; None where no decision is asked for."""
    found: Places = {}
    for at, cell in enumerate(cells):
        folded = people.fold(" ".join(cell.split())).strip(" .:*_")
        part = HEADINGS.get(folded) or (Part.TASK if heading(cell) in (Column.TASK, Column.SUBJECT) else None)
        if part:
            found.setdefault(part, at)
    return found if Part.TASK in found and DECIDING & found.keys() else None


def read(blocks: Sequence[Block], kinds: Kinds) -> Reported:
    """Return what the meeting decided in all such lists; a row on which it decided nothing is no report."""
    rows: list[FollowUp] = []
    taken: set[int] = set()
    places: Places | None = None
    width = 0
    for at, block in enumerate(blocks):
        if not block.cells:
            places = None
        elif named := columns(block.cells):
            places, width = named, len(block.cells)
        if places is None:
            continue
        taken.add(at)
        if not columns(block.cells) and len(block.cells) <= width:
            rows += _row(block, places, kinds)
    return Reported(tuple(rows), frozenset(taken))


def _row(block: Block, places: Places, kinds: Kinds) -> Iterator[FollowUp]:
    cells = {part: block.cells[at].strip() for part, at in places.items() if at < len(block.cells)}
    said = cells.get(Part.DECISION, "")
    found = outcome(_findings(cells, kinds))
    if found is None or not cells.get(Part.TASK):
        return
    number = cells.get(Part.REFERENCE, "")
    section = SECTION.search(said)
    report = found.report(
        bare(cells[Part.TASK]),
        section=f"§ {section[1]}" if section else None,
        line=block.line,
        quote=said or next(cells[part] for part in DECIDING if cells.get(part)),
        reference=number if REFERENCE.match(number) else None,
    )
    yield replace(report, status_words=report.status_words or said or None)


def _findings(cells: dict[Part, str], kinds: Kinds) -> Iterable[Finding]:
    said = outcomes.of_cell(cells.get(Part.DECISION, ""), kinds)
    yield from said.findings if isinstance(said, Outcome) else ()
    for part, turn in ((Part.NEW_DATE, Turn.MOVED), (Part.NEW_OWNER, Turn.ASSIGNED)):
        if words := cells.get(part, ""):
            yield Finding(turn, words, (), words)
