"""Lists of tasks and marked tasks in the text → candidates, and the blocks that are left for other rules.

Bullets, numbered and boxed lines under a title; names above, before or behind a task; `AP:` and its like. Tables are
read elsewhere, and so are sentences that give somebody a task.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from tracker.core.extract.columns import Kinds
from tracker.core.extract.lists import lines, tree, walk
from tracker.core.extract.lists.tasks import Task
from tracker.core.model import Block, Candidate, one_each
from tracker.core.outline import Section


@dataclass(frozen=True)
class Listed:
    """The tasks found, in order, and the sections without the lines they take."""

    tasks: tuple[Candidate, ...]
    rest: tuple[Section, ...]


def read(sections: Sequence[Section], kinds: Kinds) -> Listed:
    """Return the tasks of all lists and marks in the sections."""
    found = list(walk.through(tree.grown(lines.read(sections)), walk.NO_LIST, kinds))
    left = _left(found)
    rest = tuple(_without(section, left.get(at, {})) for at, section in enumerate(sections))
    return Listed(tuple(_candidate(task, sections[task.line.section].number) for task in found), rest)


def _candidate(task: Task, section: str | None) -> Candidate:
    said, line = task.item.said, task.line
    return Candidate(
        text=task.item.task[:1].upper() + task.item.task[1:],
        responsible_words=one_each(said.who),
        due_words=said.due,
        explicit=task.explicit,
        section=section,
        line=line.line,
        quote=line.raw.strip(),
        due_line=line.line if said.due else None,
        responsible_line=(task.who_line or line.line) if said.who else None,
        status_words=said.status,
        rule=task.rule,
        certainty=round(task.certainty, 2),
    )


Left = dict[int, dict[int, dict[int, str]]]
"""By section, block and line: what is left of the lines that tasks take."""


def _left(found: Iterable[Task]) -> Left:
    left: Left = {}
    for task in found:
        for line in (task.line, *task.details):
            block = left.setdefault(line.section, {}).setdefault(line.block, {})
            block.update(dict.fromkeys(line.lines, ""))
        left[task.line.section][task.line.block][task.line.line] = task.left
    return left


def _without(section: Section, left: dict[int, dict[int, str]]) -> Section:
    blocks = (_rest(block, left.get(at, {})) for at, block in enumerate(section.blocks))
    return replace(section, blocks=tuple(block for block in blocks if block)) if left else section


def _rest(block: Block, left: dict[int, str]) -> Block | None:
    """Return what is left of a block, each line at its place; None where that is nothing."""
    if not left:
        return block
    if block.cells:
        return None
    text = "\n".join(left.get(block.line + at, line) for at, line in enumerate(block.plain.split("\n")))
    return replace(block, text=text, plain=text) if text.strip() else None
