"""The letter to the administrator when the service did not do its rounds."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Literal

from tracker.core import phrases
from tracker.core.letters import message
from tracker.core.model import Letter
from tracker.jobs.office import Office
from tracker.store import Store

KIND = "missed"


def missed(
    store: Store, *, office: Office, to: str, gap: timedelta, language: Literal["sv", "en"], now: datetime
) -> bool:
    """Queue the letter that tells for how long there was no round before this one; False when the day has one."""
    key = f"{now:%Y-%m-%d}-{KIND}-administrator"
    envelope = replace(office.envelope(now=now), reply_to=None, is_answered_by_mail=False)
    facts = {
        "hours": round(gap / timedelta(hours=1)),
        "since": phrases.weekday((now - gap).date(), language=language),
        "installation": office.sender_name,
    }
    parts = office.templates.write(KIND, facts, language=language)
    content = message.build(parts, to=to, key=key, envelope=envelope)
    return store.outbox.queue(Letter(key, None, to, KIND, now.date(), message.subject(parts.subject), content))
