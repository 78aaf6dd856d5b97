"""Which sheet of a file is the list, which row its headings, and what each column holds. A person can say otherwise."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from tracker.core import people
from tracker.core.extract.columns import Kinds
from tracker.core.model import Person
from tracker.core.sheet import exact, fields
from tracker.core.sheet.fields import Below, Field, Guess
from tracker.core.sheet.grid import Line, Sheet, letter
from tracker.errors import SheetError

HEADINGS_WITHIN = 30
"""Rows among which the headings stand: titles and remarks may stand above them."""
LEFT_OUT = "-"
"""What a person says of a field that no column has."""


@dataclass(frozen=True)
class Column:
    """A column, what it is taken for (None: nothing of an item), and how sure that is, from 0 to 1."""

    at: int
    heading: str
    field: Field | None = None
    certainty: float = 0.0

    @property
    def name(self) -> str:
        """What people find it by: its heading, or its letter where it has none."""
        return self.heading or self.letter

    @property
    def letter(self) -> str:
        """Its letters, as spreadsheet programs show them."""
        return letter(self.at)


@dataclass(frozen=True)
class Layout:
    """How a sheet is laid out; `head` is the number of the heading row, 0 where there is none."""

    sheet: Sheet
    head: int
    columns: tuple[Column, ...]
    others: tuple[str, ...] = ()
    """Names of the sheets that were not chosen and hold something."""
    is_ours: bool = False
    """It is an export of this program, whose columns are known to the letter."""

    @property
    def lines(self) -> tuple[Line, ...]:
        """The rows below the headings, but for headings that are said again."""
        heading = next((line.cells for line in self.sheet.lines if line.number == self.head), ())
        return tuple(line for line in self.sheet.lines if line.number > self.head and line.cells != heading)

    def at(self, field: Field) -> Column | None:
        """Give the column that holds a field."""
        return next((column for column in self.columns if column.field is field), None)


def found(
    sheets: Sequence[Sheet], *, known: Sequence[Person], said: Mapping[Field, str], name: str | None = None
) -> Layout:
    """Find the list among the sheets, or in the one of that name; `said` is a field's column by heading or letter.

    SheetError with code no-sheet, empty, only-headings, no-task or no-column.
    """
    full = [sheet for sheet in sheets if sheet.lines and name in (None, sheet.name)]
    if name is not None and not full:
        raise SheetError("no-sheet", sheet=name, sheets=", ".join(sheet.name for sheet in sheets))
    if not full:
        raise SheetError("empty")
    kinds = Kinds(None, tuple(known))
    layouts = [_layout(sheet, kinds, said) for sheet in full]
    best = max(layouts, key=_worth)
    _check(best)
    return replace(best, others=tuple(sheet.name for sheet in full if sheet is not best.sheet))


def _worth(layout: Layout) -> tuple[bool, bool, bool, int, int]:
    """Say how much a sheet looks like the list: what it lacks least, then what it says most of."""
    named = sum(column.field is not None for column in layout.columns)
    has_task = layout.is_ours or layout.at(Field.TASK) is not None
    return has_task, bool(layout.lines), not layout.sheet.is_hidden, named, len(layout.lines)


def _check(layout: Layout) -> None:
    if not layout.lines:
        raise SheetError("only-headings", sheet=layout.sheet.name, row=layout.head)
    if not layout.is_ours and layout.at(Field.TASK) is None:
        headings = ", ".join(column.name for column in layout.columns)
        raise SheetError("no-task", sheet=layout.sheet.name, row=layout.head or 1, headings=headings)


def _layout(sheet: Sheet, kinds: Kinds, said: Mapping[Field, str]) -> Layout:
    head = _head(sheet)
    cells = head.cells if head else ()
    if exact.is_ours(cells):
        columns = tuple(Column(at, cell) for at, cell in enumerate(cells))
        return Layout(sheet, head.number if head else 0, columns, is_ours=True)
    width = max(len(line.cells) for line in sheet.lines)
    headings = [_plain(cells[at]) if at < len(cells) else "" for at in range(width)]
    number = head.number if head else 0
    below = _below(sheet, number, width, kinds)
    guesses = [_headed(heading, below[at]) for at, heading in enumerate(headings)]
    columns = _each_once(headings, guesses, below)
    columns = _by_cells(columns, below, has_head=head is not None)
    columns = tuple(column for column in columns if column.heading or below[column.at].cells)
    return Layout(sheet, number, _as_said(columns, said, sheet=sheet.name))


def _head(sheet: Sheet) -> Line | None:
    """Find the row with the most headings; a title above them has one at most."""
    rows = [line for line in sheet.lines if line.number <= sheet.lines[0].number + HEADINGS_WITHIN]
    best = max(rows, key=_headings)
    count = _headings(best)
    if count >= 2 or exact.is_ours(best.cells):
        return best
    has_task = any(guess and guess.field is Field.TASK for guess in map(fields.of_heading, map(_plain, best.cells)))
    is_title = sum(map(bool, best.cells)) == 1 < max(len(line.cells) for line in sheet.lines)
    return best if has_task and not is_title else None


def _headings(line: Line) -> int:
    if exact.is_ours(line.cells):
        return len(line.cells)
    return len({guess.field for cell in line.cells if (guess := fields.of_heading(_plain(cell)))})


def _plain(cell: str) -> str:
    return " ".join(cell.split())


def _below(sheet: Sheet, head: int, width: int, kinds: Kinds) -> list[Below]:
    lines = [line for line in sheet.lines if line.number > head]
    return [Below([line.cell(at) for line in lines[: 4 * fields.LOOKED_AT]], kinds) for at in range(width)]


def _headed(heading: str, below: Below) -> Guess | None:
    guess = fields.of_heading(heading) if heading else None
    return fields.checked(guess, below) if guess else None


def _each_once(headings: Sequence[str], guesses: Sequence[Guess | None], below: Sequence[Below]) -> tuple[Column, ...]:
    """Let each field have one column, the surest; of equals the one that says more.

    A plain `Datum` beside a column that is plainly due is the day of the decision.
    """
    columns = [Column(at, heading) for at, heading in enumerate(headings)]
    told = [(guess, at) for at, guess in enumerate(guesses) if guess]
    for guess, at in sorted(told, key=lambda one: (-one[0].certainty, -below[one[1]].length)):
        taken = {column.field for column in columns}
        field = guess.field
        if field is Field.DUE and field in taken and headings[at].casefold() in fields.PLAIN:
            field = Field.DECIDED
        if field not in taken:
            columns[at] = replace(columns[at], field=field, certainty=guess.certainty)
    return tuple(columns)


def _by_cells(columns: Sequence[Column], below: Sequence[Below], *, has_head: bool) -> tuple[Column, ...]:
    """Look for what no heading told among the columns that are left; the longest texts are the tasks."""
    whole = list(columns)
    for column in sorted(columns, key=lambda one: -below[one.at].length):
        taken = {one.field for one in whole}
        if column.field or not below[column.at].cells or (has_head and fields.of_heading(column.heading)):
            continue
        guess = below[column.at].guess()
        if guess and guess.field not in taken:
            whole[column.at] = replace(column, field=guess.field, certainty=guess.certainty)
    return tuple(whole)


def _as_said(columns: Sequence[Column], said: Mapping[Field, str], *, sheet: str) -> tuple[Column, ...]:
    """Let a person's word hold: what it names holds that field and nothing else, and no other column does."""
    chosen = {field: _named(words, columns, sheet=sheet) for field, words in said.items() if words != LEFT_OUT}
    by_place = {at: field for field, at in chosen.items()}
    return tuple(
        replace(column, field=by_place[column.at], certainty=1.0)
        if column.at in by_place
        else replace(column, field=None, certainty=0.0)
        if column.field in said
        else column
        for column in columns
    )


def _named(words: str, columns: Sequence[Column], *, sheet: str) -> int:
    for column in columns:
        if people.fold(column.heading) == people.fold(words):
            return column.at
    if re.fullmatch(r"[A-Za-z]{1,2}", words):
        for column in columns:
            if letter(column.at) == words.upper():
                return column.at
    raise SheetError("no-column", name=words, sheet=sheet, headings=", ".join(column.name for column in columns))
