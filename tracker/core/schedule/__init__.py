"""When an item is said to whom: items, a body's policy and a day become reminders.

    quiet → days → occasions, escalation → reminders, raised; overviews beside them

Pure arithmetic over days; it knows no letters, no outbox and no hour of the day.
"""

from tracker.core.schedule.days import Days
from tracker.core.schedule.escalation import Raised, raised
from tracker.core.schedule.occasions import is_exhausted, next_reminder_on, occasions, pending
from tracker.core.schedule.overviews import is_agenda_day, is_digest_day
from tracker.core.schedule.planned import Planned, nominal_of, planned, rule_of
from tracker.core.schedule.reminders import due, unreachable

__all__ = [
    "Days",
    "Planned",
    "Raised",
    "due",
    "is_agenda_day",
    "is_digest_day",
    "is_exhausted",
    "next_reminder_on",
    "nominal_of",
    "occasions",
    "pending",
    "planned",
    "raised",
    "rule_of",
    "unreachable",
]
