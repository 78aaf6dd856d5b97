"""Minutes → candidate actions, each with its place. Understands neither dates nor names; that is for resolve."""

from collections.abc import Sequence

from tracker.core.extract import assigned, decided, follow_up, spaced, stacked, tables
from tracker.core.extract.columns import Kinds
from tracker.core.model import Block, Candidate, Decision, Minutes, Person
from tracker.core.outline import Section, sections


def candidates(minutes: Minutes, *, known: Sequence[Person] = ()) -> tuple[Candidate, ...]:
    """Every task of the document in the order of its lines: rows of action lists, and tasks that decisions give.

    `known` are the people whose names a cell may hold.
    """
    kinds = Kinds(minutes.held_on, tuple(known))
    found = [task for section in sections(minutes.blocks) for task in _of_section(section, kinds)]
    if minutes.is_report:
        found = [task for task in found if task.explicit]
    return tuple(sorted(found, key=lambda task: task.line))


def _of_section(section: Section, kinds: Kinds) -> list[Candidate]:
    blocks = spaced.as_rows(section.blocks)
    rows, in_tables = tables.read(blocks, kinds)
    more, in_lists = stacked.read(blocks, in_tables, kinds)
    text = _without(blocks, in_tables | in_lists)
    listed = [row.candidate(section.number) for row in (*rows, *more)]
    return listed + assigned.read(text, section.number, kinds)


def _without(blocks: Sequence[Block], taken: frozenset[int]) -> list[Block]:
    return [block for position, block in enumerate(blocks) if position not in taken]


def earlier(minutes: Minutes) -> follow_up.Told:
    """Return what is told of earlier tasks, and the blocks in which new ones are looked for."""
    return follow_up.read(minutes)


def decisions(minutes: Minutes) -> tuple[Decision, ...]:
    """Return what the meeting decided, task or not."""
    return tuple(decision for section in sections(minutes.blocks) for decision in decided.read(section))
