"""Due words and the meeting's day → the day meant, or that there is none. Never today's date, never a guess in silence.

`parse_due` reads a due cell or the due words of a sentence, `find_due` finds those in a sentence, and `find_dates` the
days that a running text states. Of a span the last day is due, of a week its Friday; a month or a season is doubtful by
nature. A day without a year is the first one from the meeting on; one that passed less than two months before is
doubtful (see `reading`).
"""

from datetime import date

from tracker.core.dates import due
from tracker.core.dates.due import Due
from tracker.core.dates.finding import Found, FoundDue, find_dates, find_due

__all__ = ["Due", "Found", "FoundDue", "find_dates", "find_due", "is_date_cell", "parse_due"]


def parse_due(words: str, *, base: date) -> Due:
    """Read due words as of the meeting's day. Never raises."""
    return due.parse(words, base=base)[0]


def is_date_cell(text: str, *, base: date) -> bool:
    """Tell whether a cell says when and nothing else."""
    found, is_due_only = due.parse(text, base=base)
    return is_due_only and found.kind in ("date", "meeting", "symbolic")
