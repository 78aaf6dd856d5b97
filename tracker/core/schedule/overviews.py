"""When the chair's digest, the secretary's list and a meeting's agenda are told.

What is weekly keeps the body's days for letters. What belongs to a meeting keeps the meeting's: it goes on any working
day, also in a quiet period, as the meeting is held all the same.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from tracker.core import workdays
from tracker.core.model import Body
from tracker.core.schedule.days import Days


def is_digest_day(body: Body, *, today: date, meetings: Sequence[date]) -> bool:
    """Tell whether the chair gets the digest today: weekly, and some working days before each meeting."""
    policy, country = body.policy, body.country
    if workdays.is_free(today, country=country):
        return False
    weekly = today - timedelta(days=(today.weekday() - policy.digest_weekday) % 7)
    before_meetings = [workdays.add(day, -policy.digest_lead, country=country) for day in meetings]
    return today == Days.of(policy, country=country).after_or_on(weekly) or today in before_meetings


def is_agenda_day(body: Body, *, today: date, meetings: Sequence[date]) -> date | None:
    """Find the next meeting, from the working day its agenda goes out until it is held.

    The window lets a stopped daemon catch up; that the agenda goes once is held by its letter's key.
    """
    policy, country = body.policy, body.country
    coming = min((day for day in meetings if day >= today), default=None)
    if coming is None or workdays.is_free(today, country=country):
        return None
    return coming if workdays.add(coming, -policy.agenda_lead, country=country) <= today else None
