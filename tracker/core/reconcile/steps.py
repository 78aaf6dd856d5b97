"""What a document's word about a known item does to it: a report, or the task stated again with something new.

The table of `reconcile` says when; here is what.
"""

import re
from dataclasses import dataclass, replace
from datetime import date

from tracker.core import deeds
from tracker.core.model import ENDED, Action, DueMeeting, FollowUp, Item, Policy, Responsible, Status, Step
from tracker.core.reconcile import pairing
from tracker.core.reconcile.wording import fold
from tracker.core.words import WORDS

NOTE = 300
"""Characters of what a document says that are kept as the item's latest report."""
_BULLET = re.compile(r"^(?:[-–—•·▪●○*+]|\d{1,2}[.)])\s+")
_BEGUN = tuple(fold(word) for word in WORDS.progress_words)
_NOT = tuple(fold(word) for word in WORDS.negations)


@dataclass(frozen=True)
class Meeting:
    """The meeting whose minutes are read."""

    on: date
    policy: Policy


def of_report(report: FollowUp, item: Item, *, meeting: Meeting) -> tuple[Step, ...]:
    """Return what a report does to the item, one step for each thing it says; none for an item that has ended."""
    if item.status in ENDED:
        return ()
    steps = _Steps(item, report.line, report.quote)
    if report.responsible and report.is_responsible_certain:
        steps.assign(report.responsible, on=meeting.on)
    if report.due_on and report.is_due_certain:
        steps.move(report.due_on, report.due_meeting)
    _state(report, steps, meeting=meeting)
    steps.note(report)
    return tuple(steps.taken)


def of_action(action: Action, item: Item, *, meeting: Meeting) -> tuple[Step, ...]:
    """Return what a task stated again does to the item: its new date, and what its row says of how it goes."""
    steps = _Steps(item, action.line, action.quote)
    if action.due_on and action.is_due_certain and not pairing.is_same_due(action, item):
        steps.move(action.due_on, action.due_meeting)
    if action.status == "done":
        steps.report(meeting)
    elif action.status == "in_progress" and steps.now.status is Status.OPEN:
        steps.take(deeds.begun(steps.now), "in_progress")
    return tuple(steps.taken)


def as_told(item: Item, action: Action, *, meeting: Meeting) -> Item:
    """Return a new item as its row says that it goes."""
    done = of_action(action, item, meeting=meeting)
    return done[-1].item if done else item


def _state(report: FollowUp, steps: "_Steps", *, meeting: Meeting) -> None:
    section, now = report.section, steps.now
    if report.handed_to:
        steps.take(deeds.handed_over(now, to=report.handed_to, section=section, on=meeting.on), "handed_over")
    elif report.is_closed:
        steps.take(deeds.closed(now, section=section, on=meeting.on), "closed", section or "")
    elif report.status == "cancelled":
        reason = report.reason or one_line(report.quote)
        off = deeds.written_off(now, reason=reason, section=section, on=meeting.on)
        steps.take(off, "written_off", f"{section}: {reason}" if section else reason)
    elif report.status == "done":
        steps.report(meeting)
    elif report.status == "open" and now.status is Status.REPORTED:
        # The meeting heard that it was done, and says that it goes on.
        steps.take(deeds.reopened(now), "reopened")
    elif report.status == "open" and now.status is Status.OPEN and _is_begun(report):
        steps.take(deeds.begun(now), "in_progress")


def _is_begun(report: FollowUp) -> bool:
    said = f" {fold(report.status_words or '')} "
    return any(f" {word} " in said for word in _BEGUN) and not any(f" {word} " in said for word in _NOT)


class _Steps:
    """The steps taken so far, at one place of the document."""

    def __init__(self, item: Item, line: int, quote: str) -> None:
        self.now = item
        self.taken: list[Step] = []
        self._line, self._quote = line, quote

    def take(self, after: Item, what: str, detail: str = "") -> None:
        """Take a step, unless it changes nothing."""
        if after != self.now:
            self.taken.append(Step(after, what, self._line, self._quote, detail))
            self.now = after

    def report(self, meeting: Meeting) -> None:
        """Say that it is done, which in a body that closes in one step ends it."""
        if meeting.policy.close == "one-step":
            self.take(deeds.closed(self.now, section=None, on=meeting.on), "closed")
        elif self.now.status is not Status.PROPOSED:
            self.take(deeds.reported(self.now, on=meeting.on), "reported")

    def move(self, due_on: date, due_meeting: DueMeeting | None) -> None:
        """Give it the new date."""
        if due_on != self.now.due_on:
            detail = f"{self.now.due_on or '–'} → {due_on}"
            self.take(deeds.moved(self.now, due_on=due_on, due_meeting=due_meeting), "moved", detail)

    def assign(self, responsible: tuple[Responsible, ...], *, on: date) -> None:
        """Let it rest on others."""
        if not pairing.is_same_responsible(responsible, self.now.responsible):
            before, after = (", ".join(one.name for one in some) or "–" for some in (self.now.responsible, responsible))
            self.take(deeds.assigned(self.now, responsible=responsible, on=on), "assigned", f"{before} → {after}")

    def note(self, report: FollowUp) -> None:
        """Keep what was said as the latest report, with the last step, or as a step of its own."""
        said = self.now.note if report.status == "cancelled" else one_line(report.quote)
        if not said or said == self.now.note:
            return
        noted = replace(self.now, note=said)
        if self.taken:
            self.taken[-1] = replace(self.taken[-1], item=noted)
        else:
            self.taken.append(Step(noted, "told", self._line, self._quote, said))
        self.now = noted


def one_line(text: str) -> str:
    """Return the text on one line, no longer than a note is."""
    line = _BULLET.sub("", " ".join(text.replace("\t", " ").split()))
    return line if len(line) <= NOTE else f"{line[: NOTE - 1].rstrip()}…"
