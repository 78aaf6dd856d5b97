"""Rows → drafts of items: dates, people and states understood, and a problem told for each that is not."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from tracker.core import dates, people, resolve
from tracker.core.extract import columns
from tracker.core.model import Action, Body, Doubt, Doubts, Person, Responsible
from tracker.core.sheet import fields
from tracker.core.sheet.fields import Field
from tracker.core.sheet.grid import Line
from tracker.core.sheet.layout import Layout

ISO = re.compile(r"(\d{4}-\d\d-\d\d)(?:[ T]\d\d:\d\d(?::\d\d)?)?")
A_YEAR = timedelta(days=365)
UNKNOWN = "unknown"
"""The state of a row whose status says nothing that is understood."""


@dataclass(frozen=True)
class Problem:
    """Something in the file that a person should know of; `code` names the sentence that says what comes of it."""

    row: int
    column: str
    code: str
    words: str = ""


@dataclass(frozen=True)
class Draft:
    """A row that asks for something."""

    row: int
    body: str
    """Slug."""
    action: Action
    state: str
    """A key of `words.sheets.STATES`, or UNKNOWN."""
    decided_on: date | None = None
    first_due_on: date | None = None
    closed_on: date | None = None
    note: str = ""


class Reader:
    """Reads the rows of one sheet. The same words are understood once: a long list says them again and again."""

    def __init__(
        self,
        layout: Layout,
        *,
        bodies: Sequence[Body],
        body: str | None,
        known: Mapping[str, Sequence[Person]],
        today: date,
    ) -> None:
        """Know what names may mean: `body` is the slug of rows that name none, `known` people by their body's slug."""
        self._layout = layout
        self._columns = {column.field: column for column in layout.columns if column.field}
        self._body = body
        self._slugs = {people.fold(name): one.slug for one in bodies for name in (*one.names, one.slug)}
        self._known = known
        self._today = today
        self._due: dict[tuple[str, date], dates.Due] = {}
        self._who: dict[tuple[str, str], resolve.Who] = {}
        self.problems: list[Problem] = []

    def drafts(self) -> Iterator[Draft]:
        """Give the drafts in order; `problems` grows on the way."""
        self._tell_left_out()
        for line in self._layout.lines:
            draft = self._draft(line)
            if draft:
                yield draft

    # --- a row

    def _draft(self, line: Line) -> Draft | None:
        cells = {field: line.cell(column.at).strip() for field, column in self._columns.items()}
        text = " ".join(cells.get(Field.TASK, "").split())
        if not any(map(str.isalnum, text)):
            self._tell(line, Field.TASK, "no-text")
            return None
        body = self._body_of(line, cells.get(Field.BODY, ""))
        if body is None:
            return None
        decided_on = self._past(line, Field.DECIDED, cells)
        return Draft(
            line.number,
            body,
            self._action(line, cells, text=text, body=body, decided_on=decided_on),
            state=self._state(line, cells),
            decided_on=decided_on,
            first_due_on=self._day(line, Field.FIRST_DUE, cells, base=decided_on or self._today),
            closed_on=self._past(line, Field.CLOSED, cells),
            note=cells.get(Field.NOTE, ""),
        )

    def _action(
        self, line: Line, cells: Mapping[Field, str], *, text: str, body: str, decided_on: date | None
    ) -> Action:
        due_words, who_words = cells.get(Field.DUE, ""), cells.get(Field.RESPONSIBLE, "")
        due = self._read_due(due_words, base=decided_on or self._today)
        who = self._responsible(who_words, body=body)
        doubts = [Doubt(doubt.code, doubt.words, line.number) for doubt in who.doubts]
        for doubt in doubts:
            self._tell(line, Field.RESPONSIBLE, doubt.code, doubt.words)
        if due.kind == "unreadable":
            doubts.append(Doubt(Doubts.UNREADABLE_DATE, due_words, line.number))
            self._tell(line, Field.DUE, Doubts.UNREADABLE_DATE, due_words)
        elif not due.is_certain and due.on:
            doubts.append(Doubt(Doubts.UNCERTAIN_DATE, due_words, line.number))
            self._tell(line, Field.DUE, Doubts.UNCERTAIN_DATE, f"{due_words} → {due.on}")
        section = cells.get(Field.SECTION, "").strip("§ ")
        return Action(
            text=text,
            responsible=who.responsible,
            responsible_words=who_words or None,
            due_on=due.on,
            due_words=due_words or None,
            explicit=True,
            section=section or None,
            line=line.number,
            quote="\t".join(line.cells),
            is_due_certain=due.is_certain,
            due_meeting=due.meeting,
            is_responsible_certain=not who.doubts,
            doubts=tuple(doubts),
            case_number=cells.get(Field.CASE) or None,
        )

    # --- its cells

    def _body_of(self, line: Line, words: str) -> str | None:
        slug = self._slugs.get(people.fold(words)) if words else self._body
        if slug is None:
            self._tell(line, Field.BODY, "unknown-body" if words else "no-body", words)
        return slug

    def _responsible(self, words: str, *, body: str) -> resolve.Who:
        if (words, body) not in self._who:
            whole = [one for one in self._known.get(body, ()) if one.name == words]
            if len(whole) == 1 and not whole[0].has_left(today=self._today):
                # A whole name needs no weighing against every other, which takes its time in a long directory.
                one = Responsible(whole[0].name, whole[0].key)
                return self._who.setdefault((words, body), resolve.Who((one,), ()))
            named = people.split(words) if words and not columns.is_nobody(words) else ()
            self._who[words, body] = resolve.who(named, known=self._known.get(body, ()), day=self._today)
        return self._who[words, body]

    def _state(self, line: Line, cells: Mapping[Field, str]) -> str:
        words = cells.get(Field.STATUS, "")
        is_closed = bool(cells.get(Field.CLOSED))
        state = fields.state_of(words) if words else "closed" if is_closed else "open"
        if state is None:
            self._tell(line, Field.STATUS, "unknown-status", words)
        elif words and is_closed and state in {"open", "in_progress"}:
            self._tell(line, Field.CLOSED, "open-but-closed", cells[Field.CLOSED])
        return state or UNKNOWN

    def _read_due(self, words: str, *, base: date) -> dates.Due:
        if iso := ISO.fullmatch(words):
            try:
                return dates.Due(date.fromisoformat(iso[1]), is_certain=True, kind="date", words=words)
            except ValueError:
                return dates.Due(None, is_certain=False, kind="unreadable", words=words)
        if (words, base) not in self._due:
            self._due[words, base] = dates.parse_due(words, base=base)
        return self._due[words, base]

    def _day(self, line: Line, field: Field, cells: Mapping[Field, str], *, base: date) -> date | None:
        words = cells.get(field, "")
        on = self._read_due(words, base=base).on if words else None
        if words and on is None and any(map(str.isalnum, words)):
            self._tell(line, field, "unreadable-day", words)
        return on

    def _past(self, line: Line, field: Field, cells: Mapping[Field, str]) -> date | None:
        """Read a day that has been: without its year it is the latest such day."""
        return self._day(line, field, cells, base=self._today - A_YEAR)

    # --- what is told

    def _tell(self, line: Line, field: Field, code: str, words: str = "") -> None:
        column = self._columns.get(field)
        self.problems.append(Problem(line.number, column.name if column else "", code, words))

    def _tell_left_out(self) -> None:
        head = self._layout.head
        for column in self._layout.columns:
            if column.field is None:
                self.problems.append(Problem(head, column.name, "left-out"))
