"""The case that a point of the meeting is about: its number in the register (diarienummer) as it is written."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from tracker.core.dates.patterns import any_of
from tracker.core.model import Candidate, FollowUp
from tracker.core.outline import Section
from tracker.core.words import WORDS

Found = TypeVar("Found", Candidate, FollowUp)

_YEAR = r"(?:19|20)\d\d"
_UNIT = r"[A-ZÅÄÖ]{1,6}"
_NUMBER = (
    rf"(?:{_UNIT}[ -]?{_YEAR}[/:-]\d{{1,6}}(?:[-.]\d{{1,3}})?|{_UNIT}[ -]\d{{1,6}}/(?:{_YEAR}|\d\d)"
    rf"|{_YEAR}[/:-]\d{{1,6}}(?:[-.]\d{{1,3}})?|\d{{1,6}}[/-](?:{_YEAR}|\d\d))"
)
LABELLED = re.compile(rf"(?<!\w)(?i:{any_of(WORDS.case_labels)})\b\.?\s*[:#]?\s*(?P<number>{_NUMBER})(?!\w)")
BY_ITS_FORM = re.compile(r"(?<![\w-])(?P<number>[A-ZÅÄÖ]{2,6}[ -](?:19|20)\d\d[/-]\d{3,6})(?!\w)")
"""`KSN-2025-01234` and `KS 2026/0117` are no dates."""


def numbered(found: Iterable[Found], points: Sequence[Section]) -> Iterator[Found]:
    """Yield tasks or reports, each with the number of the case that its point of the agenda names first."""
    starts = [point.line for point in points]
    numbers = [of_point(point) for point in points]
    for one in found:
        number = numbers[max(0, bisect_right(starts, one.line) - 1)]
        yield replace(one, case_number=number) if number else one


def of_point(point: Section) -> str | None:
    """Return the first case number of a point; what stands above all points is the number of the minutes themselves."""
    if point.number is None:
        return None
    texts = [point.title, *(block.plain for block in point.blocks)]
    for pattern in (LABELLED, BY_ITS_FORM):
        if found := next(filter(None, map(pattern.search, texts)), None):
            return " ".join(found["number"].split())
    return None
