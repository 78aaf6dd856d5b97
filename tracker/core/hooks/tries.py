"""When a call that was not taken is tried again."""

from datetime import datetime, timedelta

WAITS = (
    timedelta(seconds=30),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=5),
    timedelta(hours=10),
    timedelta(hours=14),
    timedelta(hours=20),
    timedelta(hours=24),
)
"""The specification's own example, but for its first wait, which is shorter than a round: 3 days."""
LONGEST_WAIT = WAITS[-1]
LAST_TRY = len(WAITS) + 1


def retry_at(tries: int, now: datetime, *, asked: timedelta | None = None) -> datetime | None:
    """When to try again after `tries` failures, at the earliest when the receiver asked for; None after the last."""
    if tries >= LAST_TRY:
        return None
    return now + max(WAITS[tries - 1], min(asked or timedelta(0), LONGEST_WAIT))
