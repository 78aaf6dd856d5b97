"""Facts and templates become a letter."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from tracker.core import phrases
from tracker.core.letters import threads, views
from tracker.core.letters.links import Links
from tracker.core.letters.message import ALONE, Attachment, Envelope, Place, Templates, build, message_id, subject
from tracker.core.model import Agenda, Body, Daily, Letter, Person
from tracker.errors import LetterError


def key(day: date, *, kind: str, person: str) -> str:
    """Make a letter's key: one a day, kind and person."""
    return f"{day.isoformat()}-{kind}-{person}"


def compose(
    daily: Daily,
    *,
    bodies: Mapping[str, Body],
    envelope: Envelope,
    templates: Templates,
    links: Links | None = None,
) -> Letter:
    """Write all that one person is told on one day; `bodies` by slug.

    Raises LetterError when the person's address is none, TemplateError when a packaged template can't be rendered.
    """
    person, day = daily.person, daily.day
    language = phrases.language_of(person.language)
    mine = views.reminded(daily.mine, bodies=bodies, reader=person.name, today=day, language=language)
    alerts = views.alerts(daily.alerts, bodies=bodies, today=day, language=language)
    digests = [views.digest(one, today=day, language=language) for one in daily.digests]
    worklists = [views.worklist(one, today=day, language=language) for one in daily.worklists]
    facts = {
        "mine": mine,
        "only": mine[0] if len(mine) == 1 else None,
        "opening": views.opening(daily.mine, bodies=bodies, language=language),
        "glance": views.glance(mine, alerts, digests, worklists),
        "counts": views.counts(mine, language=language),
        "alerts": alerts,
        "alert_counts": views.count_alerts(daily.alerts, language=language),
        "digests": digests,
        "worklists": worklists,
        "answer_url": links.answer_url if links and mine else "",
        "review_url": links.review_url if links and daily.worklists else "",
        "unsubscribe_url": links.unsubscribe_url if links else "",
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
        escalated=tuple(dict.fromkeys(one.item.key for one in daily.alerts)),
        sections=_sections(daily),
        place=_in_thread(person, day=day, envelope=envelope, links=links),
        body=_only_body(daily),
    )


def compose_receipt(
    person: Person,
    facts: Mapping[str, object],
    *,
    key: str,
    day: date,
    envelope: Envelope,
    templates: Templates,
    items: tuple[str, ...] = (),
    body: str | None = None,
) -> Letter:
    """Write what became of an answer, in the thread of the letter that it answers.

    `facts` are those of the template `receipt`, `envelope.in_reply_to` the letter or the mail that was answered.
    """
    return _letter(
        "receipt",
        facts,
        key=key,
        person=person,
        day=day,
        envelope=envelope,
        templates=templates,
        items=items,
        place=_in_thread(person, day=day, envelope=envelope),
        body=body,
    )


def compose_agenda(
    agenda: Agenda,
    *,
    person: Person,
    day: date,
    envelope: Envelope,
    templates: Templates,
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
        body=agenda.body.slug,
    )


def compose_test(person: Person, *, day: date, envelope: Envelope, templates: Templates) -> Letter:
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
    templates: Templates,
    items: tuple[str, ...] = (),
    escalated: tuple[str, ...] = (),
    sections: tuple[str, ...] = (),
    attachments: tuple[Attachment, ...] = (),
    place: Place = ALONE,
    body: str | None = None,
) -> Letter:
    if person.email is None:
        raise LetterError(f"{person.name} has no mail address")
    language = phrases.language_of(person.language)
    common = {
        "name": views.first_name(person.name),
        "day": phrases.weekday(day, language=language),
        "installation": envelope.sender_name,
        "has_secretary": envelope.reply_to not in (None, person.email),
        "is_answered_by_mail": envelope.is_answered_by_mail,
    }
    parts = templates.write(name, {**common, **facts}, language=language, body=body)
    parts = replace(parts, text=_tidied(parts.text))
    return Letter(
        key=key,
        person=person.key,
        to=person.email,
        kind=name,
        day=day,
        subject=subject(parts.subject),
        content=build(parts, to=person.email, key=key, envelope=envelope, place=place, attachments=attachments),
        message_id=message_id(key, domain=envelope.domain),
        items=items,
        escalated=escalated,
        sections=sections,
    )


def _in_thread(person: Person, *, day: date, envelope: Envelope, links: Links | None = None) -> Place:
    mailbox = envelope.reply_to if envelope.is_answered_by_mail else None
    thread = threads.of_person(person.key, day=day, domain=envelope.domain)
    return Place(thread, links.ways_out(mailbox) if links else ())


def _tidied(text: str) -> str:
    """Take out the blank lines that a template's branches leave behind."""
    return re.sub(r"\n{3,}", "\n\n", re.sub(r"[ \t]+$", "", text, flags=re.M)).strip() + "\n"


def _sections(daily: Daily) -> tuple[str, ...]:
    held = {
        "mine": daily.mine,
        "escalated": daily.alerts,
        "digest": daily.digests,
        "worklist": daily.worklists,
    }
    return tuple(name for name, rows in held.items() if rows)


def _only_body(daily: Daily) -> str | None:
    """Give the slug of the body that all of a letter is about; None when there are several."""
    return daily.bodies[0] if len(daily.bodies) == 1 else None
