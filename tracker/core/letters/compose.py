"""Facts and templates become a letter. A template NAME is `email/NAME.subject.txt`, `NAME.txt` and `NAME.html`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from jinja2 import Environment

from tracker.core import phrases
from tracker.core.letters import views
from tracker.core.letters.message import Attachment, Envelope, Parts, build, message_id, subject
from tracker.core.model import Agenda, Body, Daily, Letter, Person
from tracker.errors import LetterError

FORMS = ("subject.txt", "txt", "html")


@dataclass(frozen=True)
class Links:
    """Where a letter's links lead; a letter without Links has none."""

    base_url: str
    answer: str | None = None
    """The token of this letter's answer page."""

    @property
    def answer_url(self) -> str:
        """The page where the reader answers; empty without a token."""
        return f"{self.base_url.rstrip('/')}/answer/{self.answer}" if self.answer else ""

    @property
    def review_url(self) -> str:
        """The page where the secretary answers questions."""
        return f"{self.base_url.rstrip('/')}/review"


def key(day: date, *, kind: str, person: str) -> str:
    """Make a letter's key: one a day, kind and person."""
    return f"{day.isoformat()}-{kind}-{person}"


def compose(
    daily: Daily,
    *,
    bodies: Mapping[str, Body],
    envelope: Envelope,
    templates: Environment,
    links: Links | None = None,
) -> Letter:
    """Write all that one person is told on one day; `bodies` by slug.

    Raises LetterError when the person's address is none, TemplateError when a packaged template can't be rendered.
    """
    person, day = daily.person, daily.day
    language = phrases.language_of(person.language)
    mine = views.reminded(daily.mine, bodies=bodies, reader=person.name, today=day, language=language)
    facts = {
        "mine": mine,
        "only": mine[0] if len(mine) == 1 else None,
        "counts": views.counts(mine, language=language),
        "digests": [views.digest(one, today=day, language=language) for one in daily.digests],
        "worklists": [views.worklist(one, today=day, language=language) for one in daily.worklists],
        "answer_url": links.answer_url if links and mine else "",
        "review_url": links.review_url if links and daily.worklists else "",
    }
    return _letter(
        "daily",
        facts,
        key=key(day, kind="daily", person=person.key),
        person=person,
        day=day,
        envelope=envelope,
        templates=templates,
        items=tuple(one.item.key for one in views.in_order(daily.mine)),
        sections=_sections(daily),
    )


def compose_agenda(
    agenda: Agenda,
    *,
    person: Person,
    day: date,
    envelope: Envelope,
    templates: Environment,
    attachments: tuple[Attachment, ...] = (),
) -> Letter:
    """Write the follow-up part of a meeting's agenda to its secretary or chair; its key is the meeting's."""
    language = phrases.language_of(person.language)
    return _letter(
        "agenda",
        {"agenda": views.digest(agenda, today=day, language=language), "is_attached": bool(attachments)},
        key=key(agenda.on, kind=f"agenda-{agenda.body.slug}", person=person.key),
        person=person,
        day=day,
        envelope=envelope,
        templates=templates,
        sections=("agenda",),
        attachments=attachments,
    )


def compose_test(person: Person, *, day: date, envelope: Envelope, templates: Environment) -> Letter:
    """Write the letter that shows that mail arrives; each is one of its own."""
    return _letter(
        "test",
        {},
        key=key(day, kind=f"test-{envelope.sent_at:%H%M%S%f}", person=person.key),
        person=person,
        day=day,
        envelope=envelope,
        templates=templates,
    )


def _letter(
    name: str,
    facts: Mapping[str, object],
    *,
    key: str,
    person: Person,
    day: date,
    envelope: Envelope,
    templates: Environment,
    items: tuple[str, ...] = (),
    sections: tuple[str, ...] = (),
    attachments: tuple[Attachment, ...] = (),
) -> Letter:
    if person.email is None:
        raise LetterError(f"{person.name} has no mail address")
    language = phrases.language_of(person.language)
    common = {
        "name": views.first_name(person.name),
        "day": phrases.weekday(day, language=language),
        "installation": envelope.sender_name,
        "has_secretary": envelope.reply_to not in (None, person.email),
    }
    title, text, html = (_rendered(name, form, {**common, **facts}, templates, language) for form in FORMS)
    parts = Parts(title, _tidied(text), html)
    return Letter(
        key=key,
        person=person.key,
        to=person.email,
        kind=name,
        day=day,
        subject=subject(parts.subject),
        content=build(parts, to=person.email, key=key, envelope=envelope, attachments=attachments),
        message_id=message_id(key, domain=envelope.domain),
        items=items,
        sections=sections,
    )


def _rendered(name: str, form: str, facts: Mapping[str, object], templates: Environment, language: str) -> str:
    """Render one of a template's three forms, in the reader's language when there is one for it."""
    names = [f"email/{name}.{language}.{form}", f"email/{name}.{form}"]
    return templates.select_template(names).render(**facts)


def _tidied(text: str) -> str:
    """Take out the blank lines that a template's branches leave behind."""
    return re.sub(r"\n{3,}", "\n\n", re.sub(r"[ \t]+$", "", text, flags=re.M)).strip() + "\n"


def _sections(daily: Daily) -> tuple[str, ...]:
    held = {"mine": daily.mine, "digest": daily.digests, "worklist": daily.worklists}
    return tuple(name for name, rows in held.items() if rows)
