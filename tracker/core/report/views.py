"""What an agenda's annex shows, in words: nothing left to reckon, nothing that breaks the format."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import astuple, dataclass
from datetime import date

from tracker.core import phrases, responsibility
from tracker.core.model import Agenda, Item, Person, Responsible, Row, Share, Status
from tracker.core.report.words import LANGUAGES, Words

_MARKDOWN = str.maketrans(
    {char: f"\\{char}" for char in "\\`*_{}[]|~#!"} | {"<": "&lt;", ">": "&gt;", "&": "&amp;"}
)  # fmt: skip
"""What a text may not say in a Markdown table: cells, emphasis, links, images, HTML (CommonMark 2.4, GFM 4.10)."""

_NONE = "–"


@dataclass(frozen=True)
class RowView:
    """A row of the list, its cells in the order of `words.COLUMNS`; a cell that is empty says nothing."""

    number: str
    decided: str
    """§ 5, 2026-02-26; days are ISO 8601."""
    case_number: str
    text: str
    responsible: str
    """Chen Wu (har slutat, nu Ben Öberg), Förbundschefen (Eva Ek)"""
    first_due: str
    due: str
    moved: str
    """2 gånger"""
    days_late: str
    latest: str
    """The last report, and which members have answered."""
    decision: str
    """What the meeting before decided; empty for the meeting to fill in."""

    @property
    def cells(self) -> tuple[str, ...]:
        """All of them."""
        return astuple(self)


@dataclass(frozen=True)
class SectionView:
    """A heading and its table, or what is said instead of one."""

    name: str
    title: str
    nothing: str
    rows: tuple[RowView, ...]


@dataclass(frozen=True)
class AgendaView:
    """The list as templates need it."""

    words: Words
    body: str
    weekday: str
    """torsdag 26 mars 2026"""
    is_meeting_known: bool
    is_empty: bool
    """Nothing to follow up, and nothing later either."""
    remarks: tuple[str, ...]
    """What is said above the tables."""
    sections: tuple[SectionView, ...]
    later: str


def agenda(given: Agenda, *, people: Mapping[str, Person], language: str, is_markdown: bool) -> AgendaView:
    """Show the agenda; `people` by key. Texts are escaped here for Markdown, and by the templates for HTML."""
    return _Writer(given, people, language, LANGUAGES[language], is_markdown=is_markdown).agenda()


@dataclass(frozen=True)
class _Writer:
    given: Agenda
    people: Mapping[str, Person]
    language: str
    words: Words
    is_markdown: bool

    def agenda(self) -> AgendaView:
        given = self.given
        is_empty = not (given.rows or given.ended or given.later)
        return AgendaView(
            words=self.words,
            body=self._safe(given.body.name),
            weekday=phrases.weekday(given.on, language=self.language),
            is_meeting_known=given.is_meeting_known,
            is_empty=is_empty,
            remarks=tuple(self._remarks(is_empty=is_empty)),
            sections=() if is_empty else tuple(self._sections()),
            later=phrases.count("later", given.later, language=self.language) if given.later else "",
        )

    def _remarks(self, *, is_empty: bool) -> Iterable[str]:
        if not self.given.is_meeting_known:
            yield self.words.unknown_meeting.format(day=phrases.day(self.given.on, language=self.language))
        elif self.given.overdue:
            yield self.words.counted
        if is_empty:
            yield self.words.nothing

    def _sections(self) -> Iterable[SectionView]:
        for name, (title, nothing) in self.words.sections.items():
            yield SectionView(name, title, nothing, self._rows(getattr(self.given, name)))
        if self.given.ended:
            yield SectionView("ended", self.words.ended, "", self._rows(self.given.ended))

    def _rows(self, rows: Iterable[Row]) -> tuple[RowView, ...]:
        return tuple(self._row(row) for row in rows)

    def _row(self, row: Row) -> RowView:
        item = row.item
        proposed = f"{item.proposed_due_on} ({self.words.proposed})" if item.proposed_due_on else _NONE
        decided = ", ".join(part for part in (phrases.section(item.section), _iso(item.decided_on)) if part)
        return RowView(
            number=self._safe(row.reference),
            decided=self._safe(decided) or _NONE,
            case_number=self._safe(item.case_number or ""),
            text=self._safe(phrases.text(item, language=self.language)),
            responsible=self._safe(self._people(item)) or _NONE,
            first_due=_iso(item.first_due_on or item.due_on),
            due=_iso(item.due_on) or proposed,
            moved=self._times(item.times_moved),
            days_late=str(row.days_late or ""),
            latest=self._safe(" ".join(self._latest(item))),
            decision=self._safe(self._outcome(item)),
        )

    # --- cells

    def _people(self, item: Item) -> str:
        # The words that name an outsider may tell a secret; a person who is known to the service does not.
        named = [one for one in item.responsible if one.person or not item.is_confidential]
        return ", ".join(self._who(one) for one in named)

    def _who(self, one: Responsible) -> str:
        """Name somebody, with who holds the role or came after one who left."""
        on = self.given.on
        known = self.people.get(one.person or "")
        has_left = known is not None and known.has_left(today=on)
        found = responsibility.holders(one, people=self.people, today=on) if has_left or one.is_role else ()
        names = ", ".join(person.name for person in found)
        if has_left:
            return f"{one.name} ({self.words.left}{f', {self.words.now} {names}' if names else ''})"
        return f"{one.name} ({names})" if names else one.name

    def _times(self, moved: int) -> str:
        one, many = self.words.moved
        return (one if moved == 1 else many).format(n=moved) if moved else ""

    def _latest(self, item: Item) -> Iterable[str]:
        # why it was written off stands beside that it was
        if item.note and not item.is_confidential and item.status is not Status.WRITTEN_OFF:
            yield item.note
        done = [share for share in item.shares if share.answered_on]
        lacking = [share for share in item.shares if not share.answered_on]
        if item.shares and item.is_confidential:
            yield self.words.shares.format(done=len(done), all=len(item.shares))
            return
        for form, shares in ((self.words.answered, done), (self.words.lacking, lacking)):
            if shares:
                yield form.format(names=", ".join(_share(share) for share in shares))

    def _outcome(self, item: Item) -> str:
        """Say how an item ended: Avskriven 2026-02-05, § 4: pengarna räcker inte."""
        said = {
            Status.CLOSED: self.words.closed,
            Status.WRITTEN_OFF: self.words.written_off,
            Status.HANDED_OVER: self.words.handed_over,
        }.get(item.status)
        if said is None:
            return ""
        if item.status is Status.HANDED_OVER and item.handed_to and not item.is_confidential:
            said = self.words.handed_over_to.format(to=item.handed_to)
        place = ", ".join(part for part in (_iso(item.ended_on), phrases.section(item.closing_section)) if part)
        is_told = item.status is Status.WRITTEN_OFF and item.note and not item.is_confidential
        return f"{said} {place}".strip() + (f": {item.note}" if is_told else "")

    def _safe(self, text: str) -> str:
        kept = "".join(char for char in text if char.isspace() or unicodedata.category(char) not in {"Cc", "Cs"})
        line = " ".join(kept.split())
        return line.translate(_MARKDOWN) if self.is_markdown else line


def _share(share: Share) -> str:
    """Name a member with its answer."""
    told = [part for part in (_iso(share.answered_on), share.note) if part]
    return f"{share.name} ({': '.join(told)})" if told else share.name


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
