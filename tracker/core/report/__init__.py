"""Items as a meeting's follow-up list and as a secretary's list, and the follow-up list as an annex to an agenda.

It counts days and chooses sections; the sentences stand in `phrases` and `report.words`, the look in templates/agenda.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Literal

import jinja2

from tracker.core import phrases, schedule
from tracker.core.model import Agenda, Body, Item, Person, Question, Row, Status, Worklist
from tracker.core.report import views, word

Section = Literal["overdue", "due", "reported", "without_date", "without_person", "later"]
Written = Literal["md", "html", "txt"]

REFERENCE_LENGTHS = (6, 8)
"""Characters of a key that a meeting can read out; the second where the first leaves two items alike."""

_ENDINGS = (Status.WRITTEN_OFF, Status.HANDED_OVER, Status.CLOSED)


def agenda(
    items: Iterable[Item],
    *,
    body: Body,
    on: date,
    is_meeting_known: bool = True,
    today: date | None = None,
    since: date | None = None,
) -> Agenda:
    """Sort the body's items into the sections of its agenda, as they will stand on the meeting day `on`.

    Each item stands in one section, the first that fits, as each asks the meeting one thing:

    1. reported: reported done. Shall it be closed? Dates and people no longer matter.
    2. without_person: nobody is responsible. Who? Nobody can be asked why it is late before that is known, so it
       stands here with or without a date.
    3. without_date: no accepted date. When? A proposed one is shown as proposed.
    4. overdue: due before `today`. Why, and when instead?
    5. due: due before or on the meeting day. Is it done?

    What is due after the meeting is only counted. Proposals and what a later meeting decided are not there at all;
    what has ended is when it ended from `since`, the day of the meeting before, on. Days late are counted at `on`.
    Without `today` the meeting day is today, so that all that is due before it is overdue; for an agenda made ahead
    `today` leaves time to those that still have it.
    """
    items = [item for item in items if item.body == body.slug]
    now = min(today or on, on)
    references = _references(items)
    found: dict[Section, list[Row]] = {
        "overdue": [], "due": [], "reported": [], "without_date": [], "without_person": [], "later": [],
    }  # fmt: skip
    for item in sorted(_followed(items, on=on), key=_order):
        section = _section(item, on=on, today=now)
        found[section].append(Row(item, _days_late(item, on=on, today=now), references[item.key]))
    return Agenda(
        body,
        on,
        is_meeting_known,
        overdue=tuple(found["overdue"]),
        due=tuple(found["due"]),
        reported=tuple(found["reported"]),
        without_date=tuple(found["without_date"]),
        without_person=tuple(found["without_person"]),
        ended=tuple(Row(item, reference=references[item.key]) for item in _ended(items, since=since, on=on)),
        later=len(found["later"]),
    )


def worklist(
    items: Iterable[Item],
    questions: Iterable[Question],
    *,
    body: Body,
    today: date,
    paused: Collection[str] = frozenset(),
) -> Worklist:
    """Gather what waits for the body's secretary: questions, oldest first, and items that letters don't help.

    These are items whose letters are all written, and those (`paused`, keys) of people whose letters rest. Questions of
    no known body stand in every secretary's list: they are nobody else's.
    """
    own = sorted((item for item in items if item.body == body.slug), key=_order)
    mine = [question for question in questions if question.body in {None, body.slug}]
    resting = [item for item in own if item.key in paused]
    stuck = [
        item
        for item in own
        if item.key not in paused and schedule.is_exhausted(item, policy=body.policy, today=today, country=body.country)
    ]
    return Worklist(
        body,
        tuple(sorted(mine, key=lambda question: question.asked_on)),
        tuple(Row(item, _days_late(item, on=today, today=today)) for item in stuck),
        tuple(Row(item, _days_late(item, on=today, today=today)) for item in resting),
    )


def render(given: Agenda, templates: jinja2.Environment, *, format: Written, people: Mapping[str, Person]) -> str:
    """Write the agenda's follow-up part in its body's language: Markdown, plain text, or a page to print or paste.

    `people` by key: they tell who holds a role on the day, and who has left. Raises TemplateError.
    """
    language = phrases.language_of(given.body.language)
    name = f"agenda/agenda.{format}" if language == "sv" else f"agenda/agenda.{language}.{format}"
    view = views.agenda(given, people=people, language=language, is_markdown=format == "md")
    return templates.get_template(name).render(agenda=view).strip() + "\n"


def docx(given: Agenda, template: bytes, *, people: Mapping[str, Person]) -> bytes:
    """Write the same as a DOCX file on a template, the same bytes for the same agenda.

    Raises TemplateError when the template can't be used.
    """
    language = phrases.language_of(given.body.language)
    view = views.agenda(given, people=people, language=language, is_markdown=False)
    return word.write(view, template, on=given.on)


# --- which items, in which order ------------------------------------------------------------------------------------


def _followed(items: Iterable[Item], *, on: date) -> list[Item]:
    return [
        item
        for item in items
        if (item.is_active or item.status is Status.REPORTED) and (item.decided_on is None or item.decided_on <= on)
    ]


def _ended(items: Iterable[Item], *, since: date | None, on: date) -> list[Item]:
    """Give what ended from `since` on: first what will not be done, last what is done."""
    lately = [
        item
        for item in items
        if item.status in _ENDINGS and since is not None and item.ended_on is not None and since <= item.ended_on <= on
    ]
    return sorted(lately, key=lambda item: (_ENDINGS.index(item.status), _order(item)))


def _references(items: Sequence[Item]) -> dict[str, str]:
    """Give each item the shortest beginning of its key that no other of them has."""
    found = {item.key: item.key for item in items}
    for length in sorted(REFERENCE_LENGTHS, reverse=True):
        shared = Counter(key[:length] for key in found)
        found |= {key: key[:length] for key in found if shared[key[:length]] == 1}
    return found


def _section(item: Item, *, on: date, today: date) -> Section:
    if item.status is Status.REPORTED:
        return "reported"
    if not item.responsible:
        return "without_person"
    if item.due_on is None:
        return "without_date"
    if item.due_on < today:
        return "overdue"
    return "due" if item.due_on <= on else "later"


def _days_late(item: Item, *, on: date, today: date) -> int:
    """Count from the due date to `on`; what is reported done, or has until `on`, is not late."""
    is_late = item.is_active and item.due_on is not None and item.due_on < today
    return (on - item.due_on).days if is_late and item.due_on else 0


def _order(item: Item) -> tuple[date, date, int, str]:
    return item.due_on or date.max, item.decided_on or date.max, item.line or 0, item.key
