"""Follow-up as a grid: a row an earlier task, with a column that says how it went.

The grid is a table, or a table that has lost its rows: each cell begins a line with a tab, and a numbered
subject begins a row. Either way the last cell of a row holds its status.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from tracker.core import people
from tracker.core.extract.columns import Column, Kinds, heading
from tracker.core.extract.follow_up import outcomes, titles, verdicts
from tracker.core.extract.follow_up.verdicts import Verdict
from tracker.core.model import Block, FollowUp
from tracker.core.words import WORDS

NUMBERED = re.compile(r"^(?P<number>\d{1,3})[.)]?\s+(?P<subject>\S.{0,100})$")
NUMBER = re.compile(r"^\s*(?:\d{1,4}(?:[.:-]\d{1,4})*[.)]?|[A-ZÅÄÖ]{1,3}\d{1,4}[.:)]?|#\d+)\s+(?=\S)")
HEADING_WORDS = frozenset(map(people.fold, WORDS.follow_up_headings))
ROWS_FROM = 3
"""So many numbered subjects in succession are the rows of a grid."""
SAID_WORDS = 12
"""What is said of a task is short: more tells a story, whose words need not be about the task itself."""
HEADING_REACH = 12
"""Blocks before the first row in which its headings stand."""


@dataclass(frozen=True)
class Reported:
    """The rows found, and the positions of the blocks that they take."""

    rows: tuple[FollowUp, ...]
    taken: frozenset[int]


def read(blocks: Sequence[Block], kinds: Kinds) -> Reported:
    """Return the rows of all follow-up grids among the blocks."""
    found = [*_tables(blocks, kinds), _without_rows(blocks, kinds)]
    rows = tuple(row for grid in found for row in grid.rows)
    return Reported(rows, frozenset(at for grid in found for at in grid.taken))


def bare(subject: str) -> str:
    """Return the subject without its number and the parentheses around it."""
    words = NUMBER.sub("", " ".join(subject.split())).strip(" :.-–")
    return words[1:-1] if words.startswith("(") and words.endswith(")") else words


def is_heading(cell: str) -> bool:
    """Whether a heading cell announces how earlier tasks went: `Kansliets uppföljning 2009-12-03`."""
    words = people.fold(re.sub(r"[\d:./-]+", " ", cell)).split()
    return 0 < len(words) <= 4 and (" ".join(words) in HEADING_WORDS or words[-1] in HEADING_WORDS)


def told(verdict: Verdict, words: str, kinds: Kinds, *, subject: str, line: int, quote: str) -> FollowUp:
    """Make the report on one task from the verdict in its words, and what more they say: by when, by whom, why."""
    plain = FollowUp(subject, verdict.status, verdict.words or None, None, line, quote)
    found = outcomes.of_cell(words, kinds)
    if found is None:
        return plain
    more = found.report(subject, section=None, line=line, quote=quote)
    # a long cell tells a story, in which the plain verdict is the surer one
    is_sure = more.status == verdict.status or (found.is_decided and len(words.split()) <= SAID_WORDS)
    return replace(more, status_words=verdict.words or more.status_words) if is_sure else plain


# --- tables -----------------------------------------------------------------------------------------------------------


def _tables(blocks: Sequence[Block], kinds: Kinds) -> Iterator[Reported]:
    at = 0
    while at < len(blocks):
        columns = _columns(blocks[at].cells, above=blocks[:at])
        if columns is None:
            at += 1
            continue
        end = next((i for i in range(at + 1, len(blocks)) if not blocks[i].cells), len(blocks))
        rows = [block for block in blocks[at + 1 : end] if block.cells != blocks[at].cells]
        yield Reported(tuple(_rows(rows, *columns, kinds)), frozenset(range(at, end)))
        at = end


def _columns(cells: Sequence[str], *, above: Sequence[Block]) -> tuple[int, int] | None:
    """Return the places of subject and status in a heading row.

    A due date makes it an action list, and so does a person, unless it stands below a title of earlier tasks.
    """
    if len(cells) < 2 or not all(cell.strip() for cell in cells[1:]):
        return None
    named = [heading(cell) for cell in cells]
    status = next((i for i in range(len(cells) - 1, 0, -1) if named[i] is Column.STATUS or is_heading(cells[i])), None)
    subject = next((i for i, column in enumerate(named) if column in (Column.TASK, Column.SUBJECT)), None)
    if subject is None:
        subject = next((i for i, column in enumerate(named[:status]) if column is not Column.OTHER), None)
    # a date before the task is the day when it was decided
    if status is None or subject is None or Column.DUE in named[subject:]:
        return None
    is_plain = Column.PERSON not in named and Column.DUE not in named and status == len(cells) - 1
    return (subject, status) if is_plain or titles.are_last(above) else None


def _rows(blocks: Iterable[Block], subject: int, status: int, kinds: Kinds) -> list[FollowUp]:
    """Return the rows; one without a status goes on with the subject of the one above."""
    rows: list[FollowUp] = []
    for block in blocks:
        words = block.cells[subject] if len(block.cells) > status else ""
        if rows and words and not block.cells[status].strip():
            rows[-1] = replace(rows[-1], subject=f"{rows[-1].subject} {bare(words)}")
        elif words:
            verdict = verdicts.of_cell(block.cells[status])
            quote = block.text.split("\t")[status].strip()
            rows.append(told(verdict, block.cells[status], kinds, subject=bare(words), line=block.line, quote=quote))
    return rows


# --- tables that have lost their rows ---------------------------------------------------------------------------------


def _without_rows(blocks: Sequence[Block], kinds: Kinds) -> Reported:
    starts = _subjects(blocks)
    if len(starts) < ROWS_FROM or not _is_headed(blocks[max(0, starts[0] - HEADING_REACH) : starts[0]]):
        return Reported((), frozenset())
    ends = [*starts[1:], _end(blocks, starts[-1])]
    rows = [_lost_row(blocks[start:end], kinds) for start, end in zip(starts, ends, strict=True)]
    return Reported(tuple(rows), frozenset(range(starts[0], ends[-1])))


def _subjects(blocks: Sequence[Block]) -> list[int]:
    """Return the positions of cells that are numbered in succession from 1."""
    found: list[int] = []
    for at, block in enumerate(blocks):
        match = NUMBERED.match(_lone(block) or "")
        if match and int(match["number"]) == len(found) + 1:
            found.append(at)
    return found


def _lone(block: Block) -> str | None:
    """Return the text of a line that is one cell of a table: nothing stands before its tab."""
    return block.cells[1] if len(block.cells) == 2 and not block.cells[0] else None


def _is_headed(blocks: Sequence[Block]) -> bool:
    return any(is_heading(cell) for block in blocks if (cell := _lone(block)))


def _end(blocks: Sequence[Block], start: int) -> int:
    """Return where the last row ends: after its last cell, and the lines right below it."""
    last = start
    for at in range(start + 1, len(blocks)):
        above = blocks[last]
        is_next_line = blocks[at].line == above.line + 1 + above.text.count("\n")
        if _lone(blocks[at]) is not None or is_next_line:
            last = at
    return last + 1


def _lost_row(blocks: Sequence[Block], kinds: Kinds) -> FollowUp:
    subject, *rest = blocks
    cells = [at for at, block in enumerate(rest) if _lone(block)]
    last = rest[cells[-1] :] if cells else rest
    words = "\n".join(block.plain for block in last)
    verdict = verdicts.of_cell(words)
    where = next((block for block in last if verdict.words and verdict.words in block.plain), subject)
    about = bare(_lone(subject) or subject.plain)
    return told(verdict, words, kinds, subject=about, line=subject.line, quote=where.text.strip())
