"""What a heading of an action list announces, and of what kind a cell is: a date, somebody, or words."""

import re
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from functools import lru_cache
from itertools import zip_longest
from typing import Any, TypeVar

from tracker.core import dates, people
from tracker.core.model import Person
from tracker.core.words import WORDS

Answer = TypeVar("Answer")


class Column(Enum):
    """What a column holds."""

    TASK = "task"
    SUBJECT = "subject"
    DECISION = "decision"
    """A task only in a row that names who."""
    DUE = "due"
    PERSON = "person"
    STATUS = "status"
    PLACE = "place"
    OTHER = "other"


TABLES: tuple[tuple[Column, Iterable[str]], ...] = (
    (Column.TASK, WORDS.task_headings),
    (Column.SUBJECT, WORDS.subject_headings),
    (Column.DECISION, WORDS.decision_columns),
    (Column.DUE, WORDS.due_headings),
    (Column.PERSON, WORDS.person_headings),
    (Column.STATUS, WORDS.status_headings),
    (Column.PLACE, WORDS.place_headings),
    (Column.OTHER, WORDS.other_headings),
)
HEADINGS = {people.fold(word): column for column, words in reversed(TABLES) for word in words}
BEGINNINGS = (("ansvarig", Column.PERSON), ("atgard", Column.TASK), ("klart", Column.DUE), ("slutdatum", Column.DUE))
FIRST_WORDS = {
    people.fold(word): column
    for column, words in (
        (Column.TASK, WORDS.task_headings), (Column.PERSON, WORDS.person_headings), (Column.DUE, WORDS.due_headings)
    )
    for word in words
    if " " not in word
}  # fmt: skip
HEADING_WORDS = 5
TELLS = re.compile(
    rf"\b(?:\d+|att|som|en|ett|igång|ska|skall|kan|om|{'|'.join(WORDS.task_verbs)}|\w+ades?|\w+[gtk]as)\b|\b(?:in|ut|upp|fram|över|ner)$|[.!?]$",
    re.IGNORECASE,
)
"""What a name for a body doesn't hold: verbs, clauses and the end of a sentence."""
PREPOSITION = re.compile(r"\s(?:från|i|för|på|med|till|av|inom|vid|hos|mellan|enligt|under)\s")
INFINITIVES = frozenset(
    re.sub(r"(?<=a)r$|er$", "", verb) + ("a" if verb.endswith("er") else "") for verb in WORDS.task_verbs
)
DEEDS = INFINITIVES | frozenset(WORDS.task_infinitives)
PERSON_WORDS = 12
ANY_DAY = date(2020, 1, 1)
"""Tells the kind of a cell where the meeting's day is not known; no date is taken from it."""


@lru_cache(maxsize=4096)
def heading(words: str) -> Column | None:
    """Return the column that the words head, if any. Case, colons and remarks in parentheses don't count."""
    bare = re.sub(r"\([^()]*\)", " ", words).strip(" :.?*_#\n")
    if not bare or len(bare.split()) > HEADING_WORDS or "\n" in bare:
        return None
    folded = people.fold(bare)
    if column := HEADINGS.get(folded):
        return column
    parts = [HEADINGS.get(people.fold(part)) for part in re.split(r"\s*(?:/|,|&|\boch\b|\bsamt\b)\s*", bare)]
    if len(parts) > 1 and any(parts):
        return Column.PLACE if Column.PLACE in parts else next(filter(None, parts))
    first = folded.split(" ")[0]
    return next(
        (c for word, c in BEGINNINGS if first in (word, word + "er", word + "a") and len(folded.split()) <= 3), None
    )


def _begun(words: str) -> Column | None:
    """Return the column of a heading in words of its own by its first one: `Vad vi ska göra`, `Vem tar det`."""
    folded = people.fold(words).split()
    return FIRST_WORDS.get(folded[0].strip(":?.")) if 1 < len(folded) <= HEADING_WORDS else None


def headings(cells: Sequence[str]) -> tuple[Column, ...] | None:
    """Return the columns of a heading row; None when the row heads no action list.

    A list needs a task and a date or somebody; dates with places are a calendar of events.
    """
    named = [heading(cell) for cell in cells]
    told = [column for cell, column in zip(cells, named, strict=True) if cell.strip()]
    known = [column for column in told if column]
    if len(known) < 2 or len(known) * 2 < len(told) or any(len(cell.split()) > HEADING_WORDS for cell in cells):
        return None
    if not {Column.TASK, Column.SUBJECT, Column.DECISION} & set(known) or not {Column.DUE, Column.PERSON} & set(known):
        return None
    if Column.PLACE in known and Column.PERSON not in known:
        return None
    return _each_once([column or Column.OTHER for column in named])


def inferred(cells: Sequence[str], rows: Sequence[Sequence[str]], kinds: "Kinds") -> tuple[Column, ...] | None:
    """Return the columns of a heading row with words of its own, told by what most cells below them hold.

    One heading must be known, so that a table of anything else is left alone.
    """
    named = [heading(cell) or _begun(cell) for cell in cells]
    if not {Column.TASK, Column.DUE, Column.PERSON} & set(named) or any(len(c.split()) > HEADING_WORDS for c in cells):
        return None
    columns = list(named)
    for at, column in enumerate(named):
        below = [row[at] for row in rows if at < len(row) and row[at].strip()]
        if column is None and below:
            columns[at] = _most(below, kinds)
    if Column.TASK not in columns or not {Column.DUE, Column.PERSON} & set(columns):
        return None
    return None if Column.PLACE in columns else _each_once([column or Column.OTHER for column in columns])


def told(rows: Sequence[Sequence[str]], kinds: "Kinds") -> tuple[Column, ...] | None:
    """Return the columns of a table with no known heading, where they hold a name, what to do and a day each."""
    if len(rows) < 2:
        return None
    columns = []
    for cells in zip_longest(*rows, fillvalue=""):
        below = [cell for cell in cells if cell.strip()]
        found = _most(below, kinds) if below else Column.OTHER
        is_deed = found in (Column.TASK, Column.OTHER)
        tells = is_deed and sum(cell.split()[0].lower() in DEEDS for cell in below) * 2 > len(cells)
        columns.append(Column.TASK if tells else Column.OTHER if is_deed else found)
    return tuple(columns) if all(columns.count(c) == 1 for c in (Column.TASK, Column.PERSON, Column.DUE)) else None


def completed(
    columns: Sequence[Column], cells: Sequence[str], rows: Sequence[Sequence[str]], kinds: "Kinds"
) -> tuple[Column, ...]:
    """Return the columns of a heading row; who or when that none of them heads is looked for below unknown words."""
    if Column.TASK not in columns:
        return tuple(columns)
    whole = list(columns)
    for at, cell in enumerate(cells):
        below = [row[at] for row in rows if at < len(row) and row[at].strip()]
        if not cell.strip() or heading(cell) or not below:
            continue
        found = _most(below, kinds)
        is_past = found is Column.DUE and sum(map(kinds.has_passed, below)) * 2 > len(below)
        if found in (Column.DUE, Column.PERSON) and found not in whole and not is_past:
            whole[at] = found
    return tuple(whole)


def _most(cells: Sequence[str], kinds: "Kinds") -> Column:
    if sum(map(kinds.is_date, cells)) * 2 > len(cells):
        return Column.DUE
    if sum(map(kinds.is_somebody, cells)) * 2 > len(cells):
        return Column.PERSON
    is_wordy = sum(len(cell.split()) >= 3 for cell in cells) * 2 > len(cells)
    return Column.TASK if is_wordy else Column.OTHER


def _each_once(columns: list[Column]) -> tuple[Column, ...]:
    """One column of tasks (a subject or decision where there is none), one of each other kind; the rest are other."""
    if Column.TASK not in columns and Column.DECISION not in columns:
        columns[columns.index(Column.SUBJECT)] = Column.TASK
    idle = {Column.SUBJECT, Column.OTHER} | ({Column.DECISION} if Column.TASK in columns else set())
    seen: set[Column] = set()
    once = []
    for column in columns:
        once.append(Column.OTHER if column in seen or column in idle else column)
        seen.add(column)
    return tuple(once)


@dataclass(frozen=True)
class Kinds:
    """Tells the kind of a cell from its content, given the meeting's day and the people known."""

    held_on: date | None
    known: tuple[Person, ...]
    trusted: frozenset[str] = frozenset()
    """Folded names that nobody knows, but a list has where others have names."""
    _dates: dict[str, bool] = field(default_factory=dict, compare=False, repr=False)
    _actors: dict[str, bool] = field(default_factory=dict, compare=False, repr=False)
    _people: dict[str, bool] = field(default_factory=dict, compare=False, repr=False)
    _others: dict[Hashable, Any] = field(default_factory=dict, compare=False, repr=False)
    """Answers given: every reader asks about the same words, and each answer takes a millisecond."""

    def once(self, answer: "Callable[[str, Kinds], Answer]", words: str) -> "Answer":
        """Return what a reader makes of words, asked at most once; `answer` must hang on nothing else."""
        key = (answer, words, self.trusted)
        if key not in self._others:
            self._others[key] = answer(words, self)
        found: Answer = self._others[key]
        return found

    def is_date(self, cell: str) -> bool:
        """Whether the cell says when and nothing else."""
        if cell not in self._dates:
            self._dates[cell] = self._says_when(cell)
        return self._dates[cell]

    def _says_when(self, cell: str) -> bool:
        if not cell.strip() or not dates.is_date_cell(cell, base=self.held_on or ANY_DAY):
            return False
        # people are called Maj, April and August too
        return any(map(str.isdigit, cell)) or not self.is_known(cell)

    def has_passed(self, cell: str) -> bool:
        """Whether the cell's day lies before the meeting's: when something was raised, not when it is due."""
        if self.held_on is None:
            return False
        on = dates.parse_due(cell, base=self.held_on).on
        return on is not None and on <= self.held_on

    def is_somebody(self, cell: str) -> bool:
        """Whether the cell names people, roles or bodies and nothing else."""
        bare = cell.strip()
        if not bare or len(bare.split()) > PERSON_WORDS or self.is_date(bare):
            return False
        return all(self.is_actor(part) for part in people.split(bare))

    def is_actor(self, words: str) -> bool:
        """Whether the words are one person, role or body, known or by their form."""
        if people.fold(words) in self.trusted:
            return True
        if words not in self._actors:
            self._actors[words] = self._acts(words)
        return self._actors[words]

    def _acts(self, words: str) -> bool:
        return (
            people.is_role(words)
            or _is_body(words)
            or self.is_known(words)
            or (people.is_name_like(words) and len(words.split()) >= 2)
        )

    def is_nickname(self, words: str) -> bool:
        """Whether the words are the whole name of somebody known, in small letters as it is written itself."""
        return words.islower() and any(person.name == words for person in self.known)

    def is_known(self, words: str) -> bool:
        """Whether the words can mean somebody who is known."""
        if words not in self._people:
            self._people[words] = bool(people.match(words, self.known))
        return self._people[words]


def _is_body(words: str) -> bool:
    """Whether the words name a body: its noun stands before any preposition, and no verb stands with it."""
    noun = PREPOSITION.split(words)[0]
    first = noun.split(" ")[0].lower()
    return people.is_body_like(noun) and not TELLS.search(words) and first not in INFINITIVES


def is_nobody(cell: str) -> bool:
    """Whether the cell says in words or signs that nobody or nothing is named."""
    return cell.strip().lower() in WORDS.nobody
