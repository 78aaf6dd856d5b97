"""A body's calendar: what wins where sources differ about a day, and what a calendar on the net newly says.

    by hand      calendar    minutes, configuration    the day is
    meets        any         any                       a meeting
    cancelled    any         any                       cancelled
    –            cancelled   any                       cancelled
    –            meets       cancelled earlier         a meeting
    –            meets       cancelled later, same day cancelled
    –            meets       meets, or nothing         a meeting
    –            –           the latest word           as that says; of the same day, cancelled

A day that the calendar held and has no longer is cancelled in it: so a meeting that moves leaves its old day. Minutes
and configuration say their word on the day the minutes were held or the file was read; the calendar on the day that
its word was first found there.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby
from operator import attrgetter

from tracker.core.model import BY_HAND, CALENDAR, Meeting, Occurrence, Statement


def meetings(statements: Iterable[Statement]) -> list[Meeting]:
    """Settle what is said of each day, in order of days."""
    by_day = groupby(sorted(statements, key=attrgetter("on")), key=attrgetter("on"))
    return [_settled(on, sorted(said, key=_weight, reverse=True)) for on, said in by_day]


def _settled(on: date, said: Sequence[Statement]) -> Meeting:
    """Make the meeting of a day from all that is said of it, the strongest first."""
    places = (one.place for one in said if one.place)
    return Meeting(on, said[0].is_cancelled, next(places, None), tuple(said))


def _weight(statement: Statement) -> tuple[bool, bool, date, bool]:
    """Order statements of one day; the last that decides is that nobody calls a meeting off by mistake."""
    return (
        statement.origin == BY_HAND,
        statement.origin == CALENDAR and statement.is_cancelled,
        statement.stated_on or date.min,
        statement.is_cancelled,
    )


def renewed(
    known: Iterable[Statement], told: Iterable[Occurrence], *, today: date, is_whole: bool = True
) -> list[Statement]:
    """Give what the calendar says from now on, as it was `known` before and as it is `told` now.

    A day to come that it says nothing of any more is cancelled, unless parts of it could not be read; one that has
    been stays as it was, for many calendars forget the past.
    """
    said = {one.on: _said(one) for one in sorted(told, key=attrgetter("is_cancelled"), reverse=True)}
    before = {one.on: one for one in known}
    gone = {
        on: replace(one, is_cancelled=one.is_cancelled or (is_whole and on >= today))
        for on, one in before.items()
        if on not in said
    }
    return [_dated(said | gone, before, on, today=today) for on in sorted(said | gone)]


def lost(known: Iterable[Statement], told: Iterable[Occurrence], *, today: date) -> bool:
    """Tell whether the calendar no longer holds any of several meetings to come: more likely broken than meant."""
    coming = [one for one in known if one.on >= today and not one.is_cancelled]
    return len(coming) > 1 and not any(one.on >= today for one in told)


def _said(occurrence: Occurrence) -> Statement:
    return Statement(occurrence.on, CALENDAR, occurrence.is_cancelled, occurrence.place)


def _dated(said: Mapping[date, Statement], before: Mapping[date, Statement], on: date, *, today: date) -> Statement:
    """Let a word that the calendar said before keep its day."""
    old, new = before.get(on), said[on]
    is_old = old is not None and old.is_cancelled == new.is_cancelled
    return replace(new, stated_on=old.stated_on if old and is_old else today)
