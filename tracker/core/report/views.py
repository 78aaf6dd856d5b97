"""What an agenda's templates show, in words: nothing left to reckon, nothing that breaks the format."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from tracker.core import phrases, schedule
from tracker.core.model import Agenda, Person, Responsible, Row

_MARKDOWN = str.maketrans(
    {char: f"\\{char}" for char in "\\`*_{}[]|~#!"} | {"<": "&lt;", ">": "&gt;", "&": "&amp;"}
)  # fmt: skip
"""What a text may not say in a Markdown table: cells, emphasis, links, images, HTML (CommonMark 2.4, GFM 4.10)."""


@dataclass(frozen=True)
class WhoView:
    """Somebody responsible."""

    name: str
    holder: str
    """Who holds the role, or came after one who left; empty when nobody did or the name says it."""
    has_left: bool


@dataclass(frozen=True)
class RowView:
    """A row of the list; a text that is empty is not shown."""

    text: str
    section: str
    """§ 5"""
    decided: str
    """Days are ISO 8601: 2026-02-26."""
    responsible: tuple[WhoView, ...]
    due: str
    first_due: str
    """The date it had first, when it was moved."""
    proposed_due: str
    days_late: int
    late: str
    """3 dagar försenad"""
    note: str


@dataclass(frozen=True)
class AgendaView:
    """The list as templates need it."""

    body: str
    weekday: str
    """torsdag 26 mars 2026"""
    day: str
    is_meeting_known: bool
    is_empty: bool
    """Nothing to follow up, and nothing later either."""
    overdue: tuple[RowView, ...]
    due: tuple[RowView, ...]
    reported: tuple[RowView, ...]
    without_date: tuple[RowView, ...]
    without_person: tuple[RowView, ...]
    later: str


def agenda(given: Agenda, *, people: Mapping[str, Person], language: str, is_markdown: bool) -> AgendaView:
    """Show the agenda; `people` by key. Texts are escaped here for Markdown, and by the templates for HTML."""
    return _Writer(given, people, language, is_markdown=is_markdown).agenda()


@dataclass(frozen=True)
class _Writer:
    given: Agenda
    people: Mapping[str, Person]
    language: str
    is_markdown: bool

    def agenda(self) -> AgendaView:
        given = self.given
        return AgendaView(
            body=self._safe(given.body.name),
            weekday=phrases.weekday(given.on, language=self.language),
            day=phrases.day(given.on, language=self.language),
            is_meeting_known=given.is_meeting_known,
            is_empty=not given.rows and not given.later,
            overdue=self._rows(given.overdue),
            due=self._rows(given.due),
            reported=self._rows(given.reported),
            without_date=self._rows(given.without_date),
            without_person=self._rows(given.without_person),
            later=phrases.count("later", given.later, language=self.language) if given.later else "",
        )

    def _rows(self, rows: Iterable[Row]) -> tuple[RowView, ...]:
        return tuple(self._row(row) for row in rows)

    def _row(self, row: Row) -> RowView:
        item = row.item
        # The words that name an outsider may tell a secret; a person who is known to the service does not.
        named = [one for one in item.responsible if one.person or not item.is_confidential]
        return RowView(
            text=self._safe(phrases.text(item, language=self.language)),
            section=self._safe(f"§ {item.section.lstrip('§ ')}") if item.section else "",
            decided=_iso(item.decided_on),
            responsible=tuple(self._who(one) for one in named),
            due=_iso(item.due_on),
            first_due=_iso(item.first_due_on) if item.due_on and item.due_on != item.first_due_on else "",
            proposed_due="" if item.due_on else _iso(item.proposed_due_on),
            days_late=row.days_late,
            late=phrases.count("late", row.days_late, language=self.language) if row.days_late else "",
            note="" if item.is_confidential else self._safe(item.note),
        )

    def _who(self, one: Responsible) -> WhoView:
        on = self.given.on
        known = self.people.get(one.person or "")
        has_left = known is not None and known.has_left(today=on)
        holders = schedule.holders(one, people=self.people, today=on) if has_left or one.is_role else ()
        return WhoView(self._safe(one.name), self._safe(", ".join(person.name for person in holders)), has_left)

    def _safe(self, text: str) -> str:
        kept = "".join(char for char in text if char.isspace() or unicodedata.category(char) not in {"Cc", "Cs"})
        line = " ".join(kept.split())
        return line.translate(_MARKDOWN) if self.is_markdown else line


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
