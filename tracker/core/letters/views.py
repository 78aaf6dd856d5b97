"""What a letter shows, in words: items, digests and questions as the templates need them, with nothing left to reckon.

Every text from a document is cleaned here to one line. A confidential item shows where it was decided, never what.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from tracker.core import phrases, responsibility
from tracker.core.letters.headers import clean
from tracker.core.letters.message import shorten
from tracker.core.model import Agenda, Alert, Body, Item, Question, Reminder, Row, Worklist
from tracker.core.phrases import Tone

TITLE_LIMIT = 80
TEXT_LIMIT = 600
GLANCE_LIMIT = 140
ROW_LIMIT = 100
"""Rows that a section shows before it says how many more there are: a letter is read, not scrolled."""


@dataclass(frozen=True)
class ItemView:
    """An item as a letter shows it; a text that is empty is not shown."""

    number: int
    text: str
    title: str
    """The text, short enough for a subject."""
    due: str
    """fredag 6 mars 2026"""
    when: str
    """3 dagar försenad, i dag, om 7 dagar"""
    state: str
    """Why it is named, as a subject begins: Ny åtgärd, I dag, 3 dagar försenad, Senast fredag 6 mars."""
    tone: Tone
    is_new: bool
    is_confidential: bool
    proposed: str
    """The proposed day of an item without one."""
    place: str
    """Direktionen, 2 mars 2026, § 5"""
    ask: str
    """Whom to ask, when that is somebody else than the reader."""
    responsible: str
    note: str
    """The latest report."""
    mandate: str = ""
    """Why the reader is told, when the minutes named another: Du svarar i stället för Chen Li till den 17 juli"""
    others: str = ""
    """Who else has it."""
    answered: str = ""
    """Of an item that each member answers for: who has."""
    awaited: str = ""
    """And who has not."""


@dataclass(frozen=True)
class Opening:
    """How a letter begins that has only new items."""

    sentence: str
    """Du har fått 2 nya åtgärder från mötet 2 mars i Direktionen."""
    subject: str
    """2 nya åtgärder från mötet 2 mars i Direktionen"""


@dataclass(frozen=True)
class Rows:
    """Some items and, when not all are shown, a sentence that says how many more there are."""

    shown: tuple[ItemView, ...] = ()
    more: str = ""


@dataclass(frozen=True)
class DigestView:
    """A body's state, as its chair reads it, or the follow-up part of an agenda."""

    body: str
    day: str
    counts: str
    """4 försenade, 2 anmälda klara"""
    is_meeting_known: bool
    is_empty: bool
    overdue: Rows
    due: Rows
    reported: Rows
    without_date: Rows
    without_person: Rows
    later: str


@dataclass(frozen=True)
class QuestionView:
    """A question to the secretary."""

    sentence: str
    about: str
    """The item's text."""
    place: str
    """protokoll.docx, rad 56"""


@dataclass(frozen=True)
class WorklistView:
    """What waits for a body's secretary."""

    body: str
    counts: str
    questions: tuple[QuestionView, ...]
    more: str
    exhausted: Rows
    paused: Rows


def reminded(
    reminders: Iterable[Reminder], *, bodies: Mapping[str, Body], reader: str, today: date, language: str
) -> tuple[ItemView, ...]:
    """Show the reader's own items, numbered: the most late first, those without a date last."""
    views = []
    for number, reminder in enumerate(sorted(reminders, key=_urgency), start=1):
        item, body = reminder.item, bodies[reminder.item.body]
        view = _item(item, body=body.name, today=today, language=language)
        is_new = reminder.occasion.kind == "new"
        state = phrases.state(item.due_on, today=today, is_new=is_new, language=language)
        ask = "" if body.secretary in (None, reader) else clean(body.secretary or "")
        told = replace(view, number=number, is_new=is_new, state=state, ask=ask)
        views.append(_shared(told, reminder, reader=reader, language=language))
    return tuple(views)


def in_order(reminders: Iterable[Reminder]) -> list[Reminder]:
    """Order the reminders as the letter numbers them."""
    return sorted(reminders, key=_urgency)


def digest(agenda: Agenda, *, today: date, language: str) -> DigestView:
    """Show a body's state as of the agenda's day.

    How soon something is due is told only as of today: "i morgon" is read as the day after the reading.
    """

    def rows(given: Sequence[Row]) -> Rows:
        return _rows(given, is_now=agenda.on == today, today=agenda.on, language=language)

    return DigestView(
        body=clean(agenda.body.name),
        day=phrases.weekday(agenda.on, language=language),
        counts=_counts({"are late": len(agenda.overdue), "are reported": len(agenda.reported)}, language=language),
        is_meeting_known=agenda.is_meeting_known,
        is_empty=not agenda.rows,
        overdue=rows(agenda.overdue),
        due=rows(agenda.due),
        reported=rows(agenda.reported),
        without_date=rows(agenda.without_date),
        without_person=rows(agenda.without_person),
        later=phrases.count("later", agenda.later, language=language) if agenda.later else "",
    )


def worklist(given: Worklist, *, today: date, language: str) -> WorklistView:
    """Show what waits for the secretary."""
    left = len(given.questions) - ROW_LIMIT
    return WorklistView(
        body=clean(given.body.name),
        counts=_counts(
            {"questions": len(given.questions), "stuck": len(given.exhausted), "paused": len(given.paused)},
            language=language,
        ),
        questions=tuple(_question(one, language=language) for one in given.questions[:ROW_LIMIT]),
        more=phrases.count("more", left, language=language) if left > 0 else "",
        exhausted=_rows(given.exhausted, is_now=True, today=today, language=language),
        paused=_rows(given.paused, is_now=True, today=today, language=language),
    )


def alerts(given: Iterable[Alert], *, bodies: Mapping[str, Body], today: date, language: str) -> Rows:
    """Show the late items that the reader is to follow up, each once, the most late first."""
    once = list({one.item.key: one for one in reversed(list(given))}.values())
    once.sort(key=lambda one: (one.item.due_on or date.max, one.item.body, one.item.line or 0, one.item.key))
    shown = tuple(
        replace(
            _item(one.item, body=bodies[one.item.body].name, today=today, language=language),
            mandate=clean(phrases.mandate(one.mandates, language=language)),
        )
        for one in once[:ROW_LIMIT]
    )
    left = len(once) - len(shown)
    return Rows(shown, phrases.count("more", left, language=language) if left else "")


def count_alerts(given: Iterable[Alert], *, language: str) -> str:
    """Say how many items the reader is to follow up; empty for none."""
    return _counts({"to follow up": len({one.item.key for one in given})}, language=language)


def counts(mine: Sequence[ItemView], *, language: str) -> str:
    """Say how many items a letter asks for, and how many of them are late."""
    what = "new" if all(view.is_new for view in mine) else "to do"
    late = sum(view.tone == "late" for view in mine)
    return _counts({what: len(mine), "are late": late}, language=language)


def opening(reminders: Sequence[Reminder], *, bodies: Mapping[str, Body], language: str) -> Opening | None:
    """Say what a letter is that has only new items: the first that its reader hears of them; None for any other."""
    if not reminders or any(one.occasion.kind != "new" for one in reminders):
        return None
    origin = clean(
        phrases.origin({(bodies[one.item.body].name, one.item.decided_on) for one in reminders}, language=language)
    )
    said, short = (phrases.count(what, len(reminders), language=language) for what in ("given", "new of"))
    if not origin:
        return Opening(f"{said}.", phrases.count("new", len(reminders), language=language))
    return Opening(f"{said} {origin}.", f"{short} {origin}")


def glance(
    mine: Sequence[ItemView], alerts: Rows, digests: Sequence[DigestView], worklists: Sequence[WorklistView]
) -> str:
    """Say in a line what a mailbox shows beside the subject: what is to be done, or what the overview begins with."""
    if mine or alerts.shown:
        said = [view.text for view in mine or alerts.shown]
    elif digests:
        said = [view.text for one in digests for rows in (one.overdue, one.due, one.reported) for view in rows.shown]
    else:
        said = [question.sentence for one in worklists for question in one.questions]
    return shorten(" · ".join(said), GLANCE_LIMIT)


def first_name(name: str) -> str:
    """Give the name to greet somebody by."""
    return clean(name).partition(" ")[0]


def _counts(given: Mapping[str, int], *, language: str) -> str:
    """Join the counts that are not nought."""
    return ", ".join(phrases.count(what, n, language=language) for what, n in given.items() if n)


def _urgency(reminder: Reminder) -> tuple[date, str, int, str]:
    item = reminder.item
    return item.due_on or date.max, item.body, item.line or 0, item.key


def _rows(given: Sequence[Row], *, is_now: bool, today: date, language: str) -> Rows:
    """Show rows below their body's name."""
    shown = tuple(_row(row, is_now=is_now, today=today, language=language) for row in given[:ROW_LIMIT])
    left = len(given) - len(shown)
    return Rows(shown, phrases.count("more", left, language=language) if left else "")


def _row(row: Row, *, is_now: bool, today: date, language: str) -> ItemView:
    """Show a row; whether it is late is the report's word: what is reported done is not."""
    view = _item(row.item, body="", today=today, language=language)
    if row.days_late:
        return replace(view, tone="late", when=phrases.count("late", row.days_late, language=language))
    return view if is_now and view.tone != "late" else replace(view, tone="none", when="")


def _item(item: Item, *, body: str, today: date, language: str) -> ItemView:
    # The words that name an outsider may tell a secret; a person who is known to the service does not.
    named = tuple(one for one in item.responsible if one.person or not item.is_confidential)
    text = shorten(clean(phrases.text(item, language=language)), TEXT_LIMIT)
    proposed = item.proposed_due_on if item.due_on is None else None
    return ItemView(
        number=0,
        text=text,
        title=shorten(text, TITLE_LIMIT),
        due=phrases.weekday(item.due_on, language=language) if item.due_on else "",
        when=phrases.distance(item.due_on, today=today, language=language) if item.due_on else "",
        state="",
        tone=phrases.tone(item.due_on, today=today),
        is_new=False,
        is_confidential=item.is_confidential,
        proposed=phrases.weekday(proposed, language=language) if proposed else "",
        place=clean(phrases.place(item, body=body, language=language)),
        ask="",
        responsible=clean(phrases.responsible(replace(item, responsible=named), language=language)),
        note="" if item.is_confidential else clean(item.note),
    )


def _shared(view: ItemView, reminder: Reminder, *, reader: str, language: str) -> ItemView:
    """Add in whose place the reader has the item, and with whom; of a confidential one only the former."""
    item, mandates = reminder.item, reminder.mandates
    placed = replace(view, mandate=clean(phrases.mandate(mandates, language=language)))
    if item.is_confidential:
        return placed

    def names(given: Iterable[str]) -> str:
        return clean(phrases.names(tuple(given), language=language))

    return replace(
        placed,
        others=names(responsibility.others(item, reader=reader, mandates=mandates)),
        answered=names(share.name for share in item.shares if share.answered_on),
        awaited=names(share.name for share in item.shares if not share.answered_on),
    )


def _question(asked: Question, *, language: str) -> QuestionView:
    shown = phrases.veiled(asked, language=language)
    return QuestionView(
        sentence=clean(phrases.question(shown, language=language)),
        about=clean(shown.item_text),
        place=clean(phrases.source(asked.source, asked.line, language=language)),
    )
