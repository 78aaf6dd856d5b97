"""Minutes → candidate actions, each with its place. Understands neither dates nor names; that is for resolve."""

from collections.abc import Sequence
from dataclasses import replace

from tracker.core.extract import cases, commands, follow_up, lists, prose, spaced, stacked, tables
from tracker.core.extract.columns import Kinds
from tracker.core.extract.follow_up import loose
from tracker.core.extract.prose import settings
from tracker.core.extract.rows import ListRow
from tracker.core.model import Block, Candidate, Decision, FollowUp, Minutes, Person
from tracker.core.outline import Section, sections


def candidates(minutes: Minutes, *, known: Sequence[Person] = ()) -> tuple[Candidate, ...]:
    """Every task of the document in the order of its lines: rows of action lists, and tasks that decisions give.

    `known` are the people whose names a cell may hold.
    """
    kinds = Kinds(minutes.held_on, tuple(known))
    found: list[Candidate] = []
    rest: list[Section] = []
    points = sections(minutes.blocks)
    for section in points:
        rows, blocks = _rows(section.blocks, kinds)
        found += [row.candidate(section.number) for row in rows]
        rest.append(replace(section, blocks=blocks))
    listed = lists.read(rest, kinds)
    found += listed.tasks
    found += prose.candidates(listed.rest, kinds)
    if minutes.is_report:
        found = [task for task in found if task.explicit]
    return tuple(cases.numbered(sorted(found, key=lambda task: task.line), points))


def _rows(blocks: Sequence[Block], kinds: Kinds) -> tuple[list[ListRow], tuple[Block, ...]]:
    """Return the rows of action lists among the blocks, and the blocks that are part of none."""
    ruled = {block.line for block in blocks if block.cells}
    set_by_commands, blocks = commands.read(blocks, kinds)
    blocks = spaced.as_rows(blocks)
    rows, in_tables = tables.read(blocks, kinds)
    rows = [row if row.task.line in ruled else replace(row, rule="spaced", certainty=0.95) for row in rows]
    more, in_lists = stacked.read(blocks, in_tables, kinds)
    taken = in_tables | in_lists
    return [*set_by_commands, *rows, *more], tuple(
        block for position, block in enumerate(blocks) if position not in taken
    )


def earlier(minutes: Minutes, *, known: Sequence[Person] = ()) -> follow_up.Told:
    """Return what is told of earlier tasks, and the blocks in which new ones are looked for."""
    return follow_up.read(minutes, Kinds(minutes.held_on, tuple(known)))


def mentions(
    minutes: Minutes, *, told: follow_up.Told, tasks: Sequence[Candidate], known: Sequence[Person] = ()
) -> tuple[FollowUp, ...]:
    """Return what else may be told of earlier tasks: in free sentences, and in the states of the rows among `tasks`."""
    kinds = Kinds(minutes.held_on, tuple(known))
    taken = {row.line for row in told.rows}
    points = sections(told.rest)
    said = settings.said(points)
    found = [*loose.of_sentences(said, kinds, taken=taken), *loose.of_rows(tasks, kinds)]
    return tuple(cases.numbered(sorted(found, key=lambda report: report.line), points))


def decisions(minutes: Minutes) -> tuple[Decision, ...]:
    """Return what the meeting decided, task or not."""
    return tuple(prose.decisions(sections(minutes.blocks), Kinds(minutes.held_on, ())))
