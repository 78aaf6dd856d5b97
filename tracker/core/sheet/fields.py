"""What a column of a secretary's spreadsheet holds, told by its heading or by the cells below it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from tracker.core import people
from tracker.core.extract import columns
from tracker.core.extract.columns import Column, Kinds
from tracker.core.words import sheets


class Field(StrEnum):
    """What an item can take from a row."""

    TASK = "task"
    RESPONSIBLE = "responsible"
    DUE = "due"
    FIRST_DUE = "first_due"
    DECIDED = "decided"
    SECTION = "section"
    CASE = "case"
    BODY = "body"
    STATUS = "status"
    NOTE = "note"
    CLOSED = "closed"
    NUMBER = "number"


@dataclass(frozen=True)
class Guess:
    """What a column is taken for, and how sure that is, from 0 to 1."""

    field: Field
    certainty: float


STATES = {word: state for state, words in sheets.STATES.items() for word in words}
TABLES = (
    (Field.FIRST_DUE, sheets.FIRST_DUE_HEADINGS),
    (Field.CLOSED, sheets.CLOSED_HEADINGS),
    (Field.DECIDED, sheets.DECIDED_HEADINGS),
    (Field.SECTION, sheets.SECTION_HEADINGS),
    (Field.CASE, sheets.CASE_HEADINGS),
    (Field.BODY, sheets.BODY_HEADINGS),
    (Field.NOTE, sheets.NOTE_HEADINGS),
    (Field.NUMBER, sheets.NUMBER_HEADINGS),
)
OF_SHEETS = {people.fold(word): field for field, words in reversed(TABLES) for word in words}
OF_MINUTES = {
    Column.TASK: Guess(Field.TASK, 1.0),
    Column.SUBJECT: Guess(Field.TASK, 0.6),
    Column.DECISION: Guess(Field.TASK, 0.5),
    Column.DUE: Guess(Field.DUE, 1.0),
    Column.PERSON: Guess(Field.RESPONSIBLE, 1.0),
    Column.STATUS: Guess(Field.STATUS, 1.0),
}
PLAIN = frozenset(sheets.PLAIN_DATES)
CASE = re.compile(r"[A-ZÅÄÖ]{1,6}[ -]?\d{2,4}[/:.-]\d{1,6}|\d{4}[/:]\d{1,6}")
SECTION = re.compile(r"§+\s*\d+\s?[a-z]?")
TOLD_MORE = re.compile(r"\s*[,;:(–]\s*|\s+-\s+|\s+§")
LOOKED_AT = 60
"""Cells of a column that tell its kind; a long list goes on as it began."""
BY_CELLS = 0.6
UNLIKE = 0.4
"""Certainty of a heading whose cells hold something else."""


def of_heading(words: str) -> Guess | None:
    """Tell a column by its heading."""
    bare = " ".join(words.split()).strip(" :.?*")
    folded = people.fold(bare)
    if folded in OF_SHEETS:
        return Guess(OF_SHEETS[folded], 1.0)
    column = columns.heading(bare) if bare else None
    guess = OF_MINUTES.get(column) if column else None
    return Guess(guess.field, 0.7) if guess and folded in PLAIN else guess


def state_of(words: str) -> str | None:
    """Give the state that the words of a status mean, a key of `sheets.STATES`; None when they mean none."""
    bare = " ".join(words.split()).strip(" .!").casefold()
    if bare in STATES:
        return STATES[bare]
    # "Avslutad, se § 4" says what "Avslutad" says; "klar i juni" does not say what "klar" says
    return STATES.get(TOLD_MORE.split(bare)[0])


class Below:
    """The cells below a heading, or of a whole column without one: of what kind most of them are."""

    def __init__(self, cells: Sequence[str], kinds: Kinds) -> None:
        self.cells = [cell.strip() for cell in cells if cell.strip()][:LOOKED_AT]
        self._kinds = kinds

    @property
    def are_dates(self) -> bool:
        """Whether most say when."""
        return self._most([self._kinds.is_date(cell) for cell in self.cells])

    @property
    def are_days(self) -> bool:
        """Whether most say when in figures: `Pågår` says when too, and how it stands."""
        return self.are_dates and self._most([any(map(str.isdigit, cell)) for cell in self.cells])

    @property
    def are_states(self) -> bool:
        """Whether most say how it stands."""
        return self._most([cell.casefold() in STATES for cell in self.cells])

    @property
    def are_texts(self) -> bool:
        """Whether most are long enough to say what to do."""
        return self._most([len(cell.split()) >= 3 for cell in self.cells])

    @property
    def length(self) -> float:
        """How long they are on the average."""
        return sum(map(len, self.cells)) / max(1, len(self.cells))

    def guess(self) -> Guess | None:
        """Tell a column by its cells alone; of days and texts the caller knows which are which."""
        tests = (
            (Field.STATUS, self.are_states),
            (Field.SECTION, self._most([bool(SECTION.fullmatch(cell)) for cell in self.cells])),
            (Field.CASE, self._most([bool(CASE.fullmatch(cell)) for cell in self.cells])),
            (Field.DUE, self.are_dates),
            (Field.RESPONSIBLE, self._most([self._kinds.is_somebody(cell) for cell in self.cells])),
            (Field.TASK, self.are_texts),
        )
        return next((Guess(field, BY_CELLS) for field, fits in tests if fits), None)

    def _most(self, fit: Sequence[bool]) -> bool:
        return sum(fit) * 2 > len(fit)


def checked(guess: Guess, below: Below) -> Guess:
    """Look whether the cells are what the heading says: `Klart` may be when it is due, that it is, and when it was."""
    if not below.cells:
        return guess
    if guess.field is Field.STATUS and below.are_days:
        return Guess(Field.CLOSED, BY_CELLS)
    if guess.field in {Field.DUE, Field.CLOSED} and not (below.are_days or (below.are_dates and not below.are_states)):
        return Guess(Field.STATUS, BY_CELLS) if below.are_states else Guess(guess.field, UNLIKE)
    return guess
