"""Items as a meeting's follow-up list and as a secretary's list, and the follow-up list as an annex to an agenda.

It counts days and chooses sections; the sentences stand in `phrases` and in templates/agenda.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Literal

import jinja2

from tracker.core import phrases, schedule
from tracker.core.model import Agenda, Body, Item, Person, Question, Row, Status, Worklist
from tracker.core.report import views

Section = Literal["overdue", "due", "reported", "without_date", "without_person", "later"]


def agenda(
    items: Iterable[Item], *, body: Body, on: date, is_meeting_known: bool = True, today: date | None = None
) -> Agenda:
    """Sort the body's items into the sections of its agenda, as they will stand on the meeting day `on`.

    Each item stands in one section, the first that fits, as each asks the meeting one thing:

    1. reported: reported done. Shall it be closed? Dates and people no longer matter.
    2. without_person: nobody is responsible. Who? Nobody can be asked why it is late before that is known, so it
       stands here with or without a date.
    3. without_date: no accepted date. When? A proposed one is shown as proposed.
    4. overdue: due before `today`. Why, and when instead?
    5. due: due before or on the meeting day. Is it done?

    What is due after the meeting is only counted. Proposals, ended items and what a later meeting decided are not
    there at all. Days late are counted at `on`. Without `today` the meeting day is today, so that all that is due
    before it is overdue; for an agenda made ahead `today` leaves time to those that still have it.
    """
    now = min(today or on, on)
    found: dict[Section, list[Row]] = {
        "overdue": [], "due": [], "reported": [], "without_date": [], "without_person": [], "later": [],
    }  # fmt: skip
    for item in sorted(_followed(items, body=body, on=on), key=_order):
        section = _section(item, on=on, today=now)
        found[section].append(Row(item, _days_late(item, on=on, today=now)))
    return Agenda(
        body,
        on,
        is_meeting_known,
        overdue=tuple(found["overdue"]),
        due=tuple(found["due"]),
        reported=tuple(found["reported"]),
        without_date=tuple(found["without_date"]),
        without_person=tuple(found["without_person"]),
        later=len(found["later"]),
    )


def worklist(items: Iterable[Item], questions: Iterable[Question], *, body: Body, today: date) -> Worklist:
    """Gather what waits for the body's secretary: questions, oldest first, and items whose letters are all written.

    Questions of no known body stand in every secretary's list: they are nobody else's.
    """
    mine = [question for question in questions if question.body in {None, body.slug}]
    stuck = [
        item
        for item in items
        if item.body == body.slug and schedule.is_exhausted(item, policy=body.policy, today=today, country=body.country)
    ]
    return Worklist(
        body,
        tuple(sorted(mine, key=lambda question: question.asked_on)),
        tuple(Row(item, _days_late(item, on=today, today=today)) for item in sorted(stuck, key=_order)),
    )


def render(
    given: Agenda, templates: jinja2.Environment, *, format: Literal["md", "html"], people: Mapping[str, Person]
) -> str:
    """Write the agenda's follow-up part in its body's language, as Markdown or as a page to print or paste.

    `people` by key: they tell who holds a role on the day, and who has left. Raises TemplateError.
    """
    language = phrases.language_of(given.body.language)
    name = f"agenda/agenda.{format}" if language == "sv" else f"agenda/agenda.{language}.{format}"
    view = views.agenda(given, people=people, language=language, is_markdown=format == "md")
    return templates.get_template(name).render(agenda=view).strip() + "\n"


# --- which items, in which order ------------------------------------------------------------------------------------


def _followed(items: Iterable[Item], *, body: Body, on: date) -> list[Item]:
    return [
        item
        for item in items
        if item.body == body.slug
        and (item.is_active or item.status is Status.REPORTED)
        and (item.decided_on is None or item.decided_on <= on)
    ]


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
