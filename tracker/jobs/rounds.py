"""The mark of the last good round for letters: how everybody can see that the service is at work."""

from datetime import datetime, timedelta

from tracker.store import Store

LAST = "last-round"
MISSED_AFTER = timedelta(hours=36)
"""A day without a round is a missed one: letters are made every day."""


def last(store: Store) -> datetime | None:
    """When the last good round ended; None before the first."""
    mark = store.flags.get(LAST)
    return datetime.fromisoformat(mark) if mark else None


def gap(store: Store, *, now: datetime) -> timedelta:
    """How long there has been no good round; less than nothing when the clock was set back."""
    before = last(store)
    return now - before if before else timedelta(0)


def end(store: Store, *, now: datetime) -> timedelta | None:
    """Mark a good round; give how long there was none before it, when that was so long that somebody must be told."""
    missed = gap(store, now=now)
    store.flags.set(LAST, now.isoformat(timespec="seconds"))
    return missed if missed > MISSED_AFTER else None
