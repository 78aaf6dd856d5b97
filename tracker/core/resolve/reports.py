"""Reports on earlier tasks → the same, their new dates and people understood. What can't be read keeps its words."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from tracker.core import people
from tracker.core.model import FollowUp, Minutes, Person
from tracker.core.resolve import when, who


def reports(told: Iterable[FollowUp], *, minutes: Minutes, known: Sequence[Person]) -> tuple[FollowUp, ...]:
    """Return the reports in order; `known` is everybody whose name may stand there."""
    return tuple(_of_people(_of_date(one, minutes.held_on), minutes.held_on, known) for one in told)


def _of_date(report: FollowUp, held_on: date | None) -> FollowUp:
    if report.due_words is None:
        return report
    due = when(report.due_words, held_on)
    is_certain = due.is_certain and due.kind in ("date", "meeting")
    return replace(report, due_on=due.on, due_meeting=due.meeting, is_due_certain=is_certain)


def _of_people(report: FollowUp, held_on: date | None, known: Sequence[Person]) -> FollowUp:
    if report.responsible_words is None:
        return report
    meant = who(people.split(report.responsible_words, known), known=known, day=held_on, line=report.line)
    return replace(report, responsible=meant.responsible, is_responsible_certain=not meant.doubts)
