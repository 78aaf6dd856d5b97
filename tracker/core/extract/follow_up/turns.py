"""What a meeting or somebody says became of a task, and all of it together as one report."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from tracker.core.extract.follow_up.verdicts import Status
from tracker.core.model import FollowUp

Span = tuple[int, int]


class Turn(Enum):
    """What becomes of a task; of several that are said together the first one here tells how it stands."""

    CLOSED = "closed"
    WRITTEN_OFF = "written off"
    GIVEN = "given"
    """To another body or organisation."""
    ASSIGNED = "assigned"
    MOVED = "moved"
    UNCLEAR = "unclear"
    OPEN = "open"
    DONE = "done"


STATUS: Mapping[Turn, Status] = {
    Turn.CLOSED: "done",
    Turn.WRITTEN_OFF: "cancelled",
    Turn.GIVEN: "open",
    Turn.ASSIGNED: "open",
    Turn.MOVED: "open",
    Turn.UNCLEAR: "unclear",
    Turn.OPEN: "open",
    Turn.DONE: "done",
}
RANK = {turn: rank for rank, turn in enumerate(Turn)}
DECIDED = frozenset({Turn.CLOSED, Turn.WRITTEN_OFF, Turn.GIVEN, Turn.ASSIGNED, Turn.MOVED})
"""What only a meeting can do, and says in words that mean little else."""


@dataclass(frozen=True)
class Finding:
    """A turn where it is said: the `words` that say it, and what is `told` with it (new date, name, body, reason)."""

    turn: Turn
    words: str
    spans: tuple[Span, ...]
    """The places in the text that belong to it and not to the task's matter."""
    told: str = ""


@dataclass(frozen=True)
class Outcome:
    """All that is said of one task."""

    findings: tuple[Finding, ...]

    @property
    def first(self) -> Finding:
        """The finding that tells how the task stands."""
        return min(self.findings, key=lambda finding: RANK[finding.turn])

    @property
    def is_decided(self) -> bool:
        """Whether more is said than how far it has come."""
        return self.first.turn in DECIDED

    @property
    def spans(self) -> tuple[Span, ...]:
        """The places of all findings."""
        return tuple(span for finding in self.findings for span in finding.spans)

    def joined(self, other: "Outcome") -> "Outcome":
        """Return what both say of the same task."""
        return Outcome((*self.findings, *other.findings))

    def report(
        self, subject: str, *, section: str | None, line: int, quote: str, reference: str | None = None
    ) -> FollowUp:
        """Make the report on the task of that subject; its date and people are still to be understood."""
        first = self.first
        is_open = STATUS[first.turn] == "open" and first.turn is not Turn.GIVEN
        return FollowUp(
            subject,
            STATUS[first.turn],
            first.words or None,
            section,
            line,
            quote,
            is_closed=first.turn is Turn.CLOSED,
            due_words=self._told(Turn.MOVED) if is_open else None,
            responsible_words=self._told(Turn.ASSIGNED) if is_open else None,
            handed_to=self._told(Turn.GIVEN) if first.turn is Turn.GIVEN else None,
            reason=(self._told(Turn.WRITTEN_OFF) or "") if first.turn is Turn.WRITTEN_OFF else "",
            reference=reference,
        )

    def _told(self, turn: Turn) -> str | None:
        return next((finding.told for finding in self.findings if finding.turn is turn and finding.told), None)


def outcome(findings: Iterable[Finding]) -> Outcome | None:
    """Return the findings together; None where there are none."""
    found = tuple(findings)
    return Outcome(found) if found else None
