"""What holds letters back beside a body's preview: the pause button and the flood rule, each lifted by a person's yes.

Nothing is stored about a letter that is held: it is planned anew at each look, so it always tells today's truth.
"""

from datetime import date, datetime

from tracker.store import PAUSED, Store

FLOOD_RELEASED = "flood-released"

# Promise 1: more than this many people, and more than this many times the usual number.
FLOOD_PEOPLE = 20
FLOOD_TIMES = 3


def is_paused(store: Store) -> bool:
    """Tell whether all mail rests."""
    return store.flags.get(PAUSED) is not None


def pause(store: Store, *, who: str, now: datetime) -> None:
    """Let all mail rest until `resume`; what falls due meanwhile is told once, afterwards."""
    store.flags.set_once(PAUSED, f"{now.isoformat(timespec='seconds')} {who}")


def resume(store: Store) -> None:
    """Lift the pause."""
    store.flags.clear(PAUSED)


def release_flood(store: Store, *, day: date) -> None:
    """Say yes to the unusually many letters of that one day."""
    store.flags.set(FLOOD_RELEASED, day.isoformat())


def is_flood(store: Store, *, people: int, day: date) -> bool:
    """Tell whether writing to so many people on that day waits for a yes."""
    if people <= FLOOD_PEOPLE or store.flags.get(FLOOD_RELEASED) == day.isoformat():
        return False
    return people > FLOOD_TIMES * store.outbox.usual_people(before=day)
