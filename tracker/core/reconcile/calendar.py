"""Which of a body's meetings due words mean."""

from collections.abc import Iterable
from datetime import date, timedelta

from tracker.core.model import DueMeeting
from tracker.core.words import WORDS

A_YEAR = timedelta(days=366)
"""No meeting after more than that was the next one to those who said so."""
NAME_AT_LEAST = 2


def day_of(meeting: DueMeeting, *, days: Iterable[date], since: date, names: Iterable[str]) -> date | None:
    """Give the day of the meeting meant by those who met on the day `since`; None when the calendar does not tell.

    `days` are the body's meetings, `names` what it is called: a meeting of others is in another calendar.
    """
    if meeting.name and not _is_ours(meeting.name, names):
        return None
    coming = (day for day in sorted(days) if since < day <= since + A_YEAR)
    return next((day for day in coming if meeting.month is None or day.replace(day=1) == meeting.month), None)


def _is_ours(name: str, names: Iterable[str]) -> bool:
    """Whether a meeting is called after the body: the board's `styrelsemöte`, the `VN-möte` of VN."""
    stem = name.casefold()
    for word in sorted(WORDS.plain_meetings, key=len, reverse=True):
        stem = stem.removesuffix(word)
    stem = stem.strip(" -")
    # "Nämndens" and "nämndsmöte" are of the "nämnd"; "KS" is not of the "K".
    stems = [one for one in (stem, stem.removesuffix("s")) if len(one) >= NAME_AT_LEAST]
    return any(one in other.casefold() for one in stems for other in names)
