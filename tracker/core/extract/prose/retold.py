"""What a sentence says of times gone by: a task or decision that an earlier meeting, or somebody outside, has given."""

import re
from datetime import date

from tracker.core import dates
from tracker.core.words import WORDS


def _words(*tables: tuple[str, ...]) -> str:
    return "|".join(map(re.escape, (word for table in tables for word in table)))


PAST_MEETING = re.compile(rf"\b(?:{_words(WORDS.past_meeting)})", re.IGNORECASE)
MONTHS = "|".join(month for month in WORDS.months if len(month) > 3 or month == "maj")
IN_MONTH = rf"(?:{_words(WORDS.in_month)})\s+(?:{MONTHS})"
PAST_MONTH = re.compile(rf"\b{IN_MONTH}\b[^.]*\b(?:{_words(WORDS.past_decision)})", re.IGNORECASE)
PAST_IN_MONTH = re.compile(rf"\b(?:{_words(WORDS.past_decision)})\b.*\b{IN_MONTH}\b", re.IGNORECASE | re.DOTALL)
IN_MONTH_PAST = re.compile(rf"\b{IN_MONTH}\b.*\b(?:{_words(WORDS.past_decision)})\b", re.IGNORECASE | re.DOTALL)
PAST = re.compile(rf"\b(?:{_words(WORDS.past_decision)})\b", re.IGNORECASE)
OUTSIDE = re.compile(rf"\b(?:{_words(WORDS.outside)})\b", re.IGNORECASE)
YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def _is_of_other_year(before: str, held_on: date | None) -> bool:
    """Whether a past-tense decision has a year beside it that isn't the meeting's: `stämman 2023 gav …`."""
    if held_on is None or not PAST.search(before):
        return False
    return any(int(year) < held_on.year for year in YEAR.findall(before))


def is_retold(before: str, text: str, held_on: date | None) -> bool:
    """Tell whether a sentence tells what another meeting decided; `before` is what stands before the task."""
    if PAST_MEETING.search(before) or PAST_MONTH.match(text) or OUTSIDE.search(text):
        return True
    if _is_of_other_year(before, held_on):
        return True
    if PAST_IN_MONTH.search(before) or IN_MONTH_PAST.search(before):
        return True
    is_past = PAST.search(before) is not None
    return any(
        found.start != held_on and (is_past or (found.has_year and (held_on is None or found.start < held_on)))
        for found in dates.find_dates(before, base=held_on)
    )
