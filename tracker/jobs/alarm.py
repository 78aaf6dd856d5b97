"""Letters to the administrator: no round for long, a hook that takes no calls any more, a template that is not used."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from tracker.core import phrases
from tracker.core.letters import clean, message
from tracker.core.model import Letter
from tracker.jobs.office import Office
from tracker.store import Store

KIND = "missed"
HOOK = "hook"
TEMPLATE = "template"


def missed(store: Store, *, office: Office, to: str, gap: timedelta, language: str, now: datetime) -> bool:
    """Queue the letter that tells for how long there was no round before this one; False when the day has one."""
    return store.outbox.queue(of_gap(office=office, to=to, gap=gap, language=language, now=now))


def hook_off(store: Store, *, office: Office, to: str, hook: str, why: str, language: str, now: datetime) -> bool:
    """Queue the letter that tells of a hook that is called no more; False when the day has one."""
    return store.outbox.queue(of_hook(office=office, to=to, hook=hook, why=why, language=language, now=now))


def template_broken(
    store: Store, *, office: Office, to: str, problems: Sequence[str], language: str, now: datetime
) -> bool:
    """Queue the letter that tells which own templates are not used; False when the day has one."""
    return store.outbox.queue(of_templates(office=office, to=to, problems=problems, language=language, now=now))


def of_gap(*, office: Office, to: str, gap: timedelta, language: str, now: datetime) -> Letter:
    """Write how long there was no round."""
    since = phrases.weekday((now - gap).date(), language=language)
    facts = {"hours": round(gap / timedelta(hours=1)), "since": since}
    return _letter(KIND, facts, about="administrator", office=office, to=to, language=language, now=now)


def of_hook(*, office: Office, to: str, hook: str, why: str, language: str, now: datetime) -> Letter:
    """Write which hook is called no more."""
    facts = {"hook": hook, "why": why}
    return _letter(HOOK, facts, about=hook, office=office, to=to, language=language, now=now)


def of_templates(*, office: Office, to: str, problems: Sequence[str], language: str, now: datetime) -> Letter:
    """Write what is wrong with own templates."""
    facts = {"problems": [clean(problem) for problem in problems]}
    return _letter(TEMPLATE, facts, about="administrator", office=office, to=to, language=language, now=now)


def _letter(
    kind: str, facts: Mapping[str, object], *, about: str, office: Office, to: str, language: str, now: datetime
) -> Letter:
    key = f"{now:%Y-%m-%d}-{kind}-{about}"
    envelope = replace(office.envelope(now=now), reply_to=None, is_answered_by_mail=False)
    parts = office.templates.write(kind, {**facts, "installation": office.sender_name}, language=language)
    content = message.build(parts, to=to, key=key, envelope=envelope)
    return Letter(
        key,
        None,
        to,
        kind,
        now.date(),
        message.subject(parts.subject),
        content,
        message_id=message.message_id(key, domain=envelope.domain),
    )
