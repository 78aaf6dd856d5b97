"""A relay that takes nothing is left alone for a while, the longer the oftener; a bad login longer than all else."""

from datetime import datetime, timedelta
from typing import NamedTuple

from tracker.store import Store

RESTING = "mail-rests"
RESTS = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=15))
LOGIN_RESTS = (timedelta(minutes=15), timedelta(hours=1))
"""A wrong password is for a person to put right, and who tries it often locks the account."""
AFTER_LOGIN = timedelta(minutes=5)
"""From a refused login to the next by a start."""
_LOGIN = "login"
_RELAY = "relay"


class Rest(NamedTuple):
    """How the relay has failed."""

    failures: int
    """In a row."""
    until: datetime
    is_login: bool
    why: str


def of(store: Store) -> Rest | None:
    """How the relay has failed since it took a letter last; None when it has not."""
    value = store.flags.get(RESTING)
    if value is None:
        return None
    failures, kind, until, why = value.split(" ", 3)
    return Rest(int(failures), datetime.fromisoformat(until), kind == _LOGIN, why)


def why_not(store: Store, *, now: datetime) -> str:
    """Why the relay is left alone now; empty when it is not."""
    rest = of(store)
    # A rest that ends later than any lasts was begun by a clock that has been set back since.
    return rest.why if rest and now < rest.until <= now + LOGIN_RESTS[-1] else ""


def begin(store: Store, why: str, *, is_login: bool, now: datetime) -> None:
    """Leave the relay alone from now on."""
    before = of(store)
    failures = before.failures if before else 0
    steps = LOGIN_RESTS if is_login else RESTS
    until = now + steps[min(failures, len(steps) - 1)]
    store.flags.set(RESTING, f"{failures + 1} {_LOGIN if is_login else _RELAY} {until.isoformat()} {why}")


def after_start(store: Store, *, now: datetime) -> None:
    """Try the relay again as the service starts; a login that was refused just now not yet.

    Whoever supervises the process may start it over and over, and each start would be a try.
    """
    before = of(store)
    if before is None or not before.is_login:
        end(store)
        return
    since = before.until - LOGIN_RESTS[min(before.failures, len(LOGIN_RESTS)) - 1]
    if not since <= now < since + AFTER_LOGIN:
        end(store)


def end(store: Store) -> None:
    """Try the relay again at once, however it failed before: it took a letter, or a person asks."""
    if of(store):
        store.flags.clear(RESTING)
