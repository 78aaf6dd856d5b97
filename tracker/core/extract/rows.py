"""A row of an action list, whatever layout it came in, and what rows of one list have in common."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from tracker.core import people
from tracker.core.extract import numbers
from tracker.core.extract.columns import is_nobody
from tracker.core.formats.markup import plain
from tracker.core.model import Candidate, one_each
from tracker.core.words import WORDS

BULLET = re.compile(r"^\s*(?:[-–—•·▪●*+]\s+|\d{1,2}[.)]\s+|\[[ xX]?\]\s*)")
TICK = re.compile(r"^(?:\[[xX]\]|[xX✓✔☑✅])$")
BOX = re.compile(r"^(?:\[[ xX]?\]|[xX✓✔☑✅☐□])$")


@dataclass(frozen=True)
class Cell:
    """A cell at its line: `raw` as it stands, `words` as read."""

    line: int
    raw: str

    @property
    def words(self) -> str:
        """The cell's text without markup."""
        return plain(self.raw)

    def joined(self, other: "Cell") -> "Cell":
        """Return return this cell with the lines of another below it."""
        return Cell(self.line, f"{self.raw}\n{other.raw}")


@dataclass(frozen=True)
class ListRow:
    """A task with the cells that say when, who and how it goes; a list may leave any of these out."""

    task: Cell
    due: Cell | None = None
    who: tuple[Cell, ...] = ()
    status: Cell | None = None
    rule: str = "table"
    certainty: float = 1.0

    def candidate(self, section: str | None) -> Candidate:
        """Return the row as a candidate action."""
        who = [cell for cell in self.who if not is_nobody(cell.words)]
        names = one_each(name for cell in who for name in people.split(cell.words))
        return Candidate(
            text=numbers.without(BULLET.sub("", " ".join(self.task.words.split()))),
            responsible_words=names,
            due_words=" ".join(self.due.words.split()) if self.due and self.due.words else None,
            explicit=True,
            section=section,
            line=self.task.line,
            quote=self.task.raw.strip(),
            due_line=self.due.line if self.due else None,
            responsible_line=who[0].line if who else None,
            status_words=_status_words(self.status),
            rule=self.rule,
            certainty=self.certainty,
        )


def _status_words(cell: Cell | None) -> str | None:
    if cell is None or not cell.words:
        return None
    return WORDS.done_words[0] if TICK.match(cell.words) else cell.words


def merged(rows: Iterable[ListRow]) -> list[ListRow]:
    """Rows of one list in order; the same task written again for another person is one row with both."""
    kept: list[ListRow] = []
    for row in rows:
        if kept and _is_same_task(kept[-1], row):
            kept[-1] = replace(kept[-1], who=kept[-1].who + row.who, due=kept[-1].due or row.due)
        else:
            kept.append(row)
    return kept


def _is_same_task(above: ListRow, row: ListRow) -> bool:
    if people.fold(above.task.words) != people.fold(row.task.words) or not (above.who and row.who):
        return False
    return not (above.due and row.due) or above.due.words == row.due.words
