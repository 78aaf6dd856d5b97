r"""Tasks that a document's own LaTeX command sets: `\ap{Ben}{Boka rum}{1 maj}`, its arguments in any order.

A command that is called as tasks are is one; any other must be given somebody, a day and words that tell what to do.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from tracker.core import people
from tracker.core.extract.columns import Kinds, is_nobody
from tracker.core.extract.lists import owners
from tracker.core.extract.lists.tasks import is_told
from tracker.core.extract.rows import Cell, ListRow
from tracker.core.formats import latex
from tracker.core.formats.markup import plain
from tracker.core.model import Block
from tracker.core.words import WORDS

CALLED = frozenset(people.fold(re.sub(r"\W", "", words)) for words in (*WORDS.task_marks, *WORDS.task_headings))


def read(blocks: Sequence[Block], kinds: Kinds) -> tuple[list[ListRow], tuple[Block, ...]]:
    """Return the rows of such commands, and the blocks without their lines."""
    rows: list[ListRow] = []
    rest: list[Block] = []
    for block in blocks:
        found = {} if block.cells or "}{" not in block.text.replace(" ", "") else dict(_rows(block, kinds))
        rows += found.values()
        rest += _without(block, found) if found else [block]
    return rows, tuple(rest)


def _rows(block: Block, kinds: Kinds) -> Iterator[tuple[int, ListRow]]:
    """Yield the lines that set a task, by their position in the block."""
    for at, line in enumerate(block.text.split("\n")):
        command = latex.arguments(line)
        row = _row(command[0], [Cell(block.line + at, given) for given in command[1]], kinds) if command else None
        if row:
            yield at, row


def _row(name: str, given: Sequence[Cell], kinds: Kinds) -> ListRow | None:
    due = next((cell for cell in given if kinds.is_date(cell.words)), None)
    who = next((cell for cell in given if cell is not due and owners.are_somebody(cell.words, kinds)), None)
    rest = [cell for cell in given if cell not in (due, who) and cell.words and not is_nobody(cell.words)]
    if not rest or not (due or who):
        return None
    task = max(rest, key=lambda cell: len(cell.words))
    if people.fold(name) not in CALLED and not (due and who and is_told(task.words)):
        return None
    return ListRow(task, due, (who,) if who else (), rule="command", certainty=0.95)


def _without(block: Block, taken: Iterable[int]) -> Iterator[Block]:
    """Yield the paragraphs that are left of a block, each at its line."""
    lines = block.text.split("\n")
    start = 0
    for at in (*taken, len(lines)):
        if text := "\n".join(lines[start:at]):
            yield Block(block.line + start, text, plain(text), level=block.level)
        start = at + 1
