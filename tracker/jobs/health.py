"""How the service is: facts for its health page and for whoever asks, and what of them is wrong. Changes nothing."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from tracker.core.model import LetterState
from tracker.jobs import gate, rewrite, rounds
from tracker.store import Store

ROUND_WITHIN = timedelta(minutes=15)
LETTER_WITHIN = timedelta(hours=6)
"""A relay may be down for an hour, and nobody need get up for it."""


@dataclass(frozen=True)
class Health:
    """What stands in the database about the service's own work."""

    last_round: datetime | None
    is_paused: bool
    letters: dict[LetterState, int]
    oldest_due: datetime | None
    """When the oldest letter that should be tried now was written."""
    questions: int
    in_preview: tuple[str, ...]
    """Slugs."""
    problems: tuple[str, ...] = ()
    """What is wrong, a word each: `no-round`, `late-letter`."""

    @property
    def is_well(self) -> bool:
        """Whether nothing is wrong; a pause is somebody's wish."""
        return not self.problems


def health(store: Store, *, now: datetime) -> Health:
    """Look at the last round, the outbox and what waits for people."""
    last = rounds.last(store)
    is_paused = gate.is_paused(store)
    waiting = store.outbox.due(now, limit=1)
    oldest = rewrite.written_at(waiting[0]) if waiting else None
    problems = []
    if last is None or now - last > ROUND_WITHIN:
        problems.append("no-round")
    if oldest and now - oldest > LETTER_WITHIN and not is_paused:
        problems.append("late-letter")
    return Health(
        last,
        is_paused,
        letters=store.outbox.counts(),
        oldest_due=oldest,
        questions=len(store.doubts.open()),
        in_preview=tuple(body.slug for body in store.people.bodies() if not body.is_live),
        problems=tuple(problems),
    )
