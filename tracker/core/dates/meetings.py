"""Words that say when by naming a meeting: the next one, the one in May, the yearly one.

Which day that is, the body's calendar knows; not this room.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from tracker.core.dates.patterns import MONTH, MONTHS, SPACE, START, YEAR_AFTER, any_of, compiled, key, month_of, plain
from tracker.core.dates.reading import last_of, next_year_with, said_year
from tracker.core.model import DueMeeting
from tracker.core.words import WORDS

_IN_MONTH = rf"{SPACE}{any_of(WORDS.part_joints)}{SPACE}(?P<month>{MONTH}){YEAR_AFTER}"
_NOT_OURS = rf"(?!\w)(?!{SPACE}{any_of(WORDS.meeting_with)}(?!\w))"

# nästa möte, nämndens nästa sammanträde, nästa styrelsemöte i september
NEXT = compiled(
    rf"{START}(?:(?P<whose>\w{{2,30}}[nt]s){SPACE})?{any_of(WORDS.meeting_ahead)}{SPACE}"
    rf"(?P<name>[\w-]{{0,30}}?{any_of(WORDS.meetings)}){_NOT_OURS}(?:{_IN_MONTH}(?!\w))?"
)
# mötet i maj, till nämnden i september
OF_MONTH = compiled(
    rf"{START}(?P<name>[\w-]{{0,30}}?{any_of((*WORDS.the_meetings, *WORDS.the_bodies))}){_IN_MONTH}(?!\w)"
)
# majmötet
MONTHLY = compiled(
    rf"{START}(?P<month>{any_of(name for name in MONTHS if name not in WORDS.no_month_alone)})-?"
    rf"(?P<name>{any_of(WORDS.the_meetings)})(?!\w){YEAR_AFTER}"
)
# till årsmötet
NAMED = compiled(
    rf"{START}{any_of(WORDS.meeting_joints)}{SPACE}(?P<name>[\w-]{{0,30}}?{any_of(WORDS.the_meetings)}){_NOT_OURS}"
)
_MAY_BE = compiled(any_of((*WORDS.meeting_ahead, *WORDS.the_meetings, *WORDS.the_bodies)))


@dataclass(frozen=True)
class Named:
    """A meeting and where its words stand. It `is_told_apart` unless there is only `the meeting`."""

    meeting: DueMeeting
    start: int
    end: int
    is_told_apart: bool = True


def first(text: str, base: date) -> Named | None:
    """Find the first meeting that the text names; in a due cell `till mötet` says when."""
    found = next(stated(text, base), None)
    small = plain(text)
    if found is not None or not _MAY_BE.search(small):
        return found
    named = NAMED.search(small)
    if named is None:
        return None
    name = _name(named, text)
    return Named(DueMeeting(name=name), *named.span("name"), is_told_apart=name is not None)


def stated(text: str, base: date) -> Iterator[Named]:
    """Find the meetings that are told apart by `next` or by their month: a running text speaks of others too."""
    small = plain(text)
    if not _MAY_BE.search(small):
        return
    end = 0
    tries = (match for pattern in (NEXT, OF_MONTH, MONTHLY) for match in pattern.finditer(small))
    for match in sorted(tries, key=lambda match: (match.start(), -match.end())):
        if match.start() >= end:
            end = match.end()
            yield Named(DueMeeting(_month(match, base), _name(match, text)), match.start(), end)


def _month(match: re.Match[str], base: date) -> date | None:
    if not match["month"]:
        return None
    month, year = month_of(match["month"]), said_year(match, base)
    year = year or next_year_with(lambda year: last_of(year, month), base)[0].year
    return date(year, month, 1)


def _name(match: re.Match[str], text: str) -> str | None:
    """Give what tells it from the body's own meetings, as it stands."""
    group = "whose" if match.re is NEXT and match["whose"] else "name"
    return None if key(match[group]) in WORDS.plain_meetings else text[slice(*match.span(group))]
