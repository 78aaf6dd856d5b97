"""Calls to other programs, each kept with its bytes before it goes out, and how far each hook has been told.

    queued → sending → sent | queued again, not before a time | failed

Who sends a call is told by `claimed_by`. Of one hook's calls about one subject the earliest goes first, and no other
before it has ended.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, func, or_, select, update

from tracker.core.hooks import LONGEST_WAIT
from tracker.core.model import CallState, HookCall, HookStanding
from tracker.errors import StaleError
from tracker.store import inserts
from tracker.store.database import Database
from tracker.store.rows import batches
from tracker.store.tables import HOOK_CALLS, HOOKS

_PLAIN = ("key", "hook", "event", "subject", "content", "tries", "not_before", "error", "made_at", "sent_at")
_WAITING = (CallState.QUEUED.value, CallState.SENDING.value)


class Hooks:
    """The hooks that were ever called, and the calls to them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # --- how each stands

    def standing(self, name: str) -> HookStanding | None:
        """How a hook stands; None when nothing was ever to be told to it."""
        with self._database.read() as connection:
            row = connection.execute(select(HOOKS).where(HOOKS.c.name == name)).one_or_none()
        return HookStanding(**row._mapping) if row else None

    def keep_standing(self, standing: HookStanding) -> None:
        """Keep how a hook stands now."""
        with self._database.write() as connection:
            inserts.over(connection, HOOKS, vars(standing))

    def rest(self, name: str, *, failures: int, until: datetime, error: str) -> None:
        """Leave a hook alone until then, as it has failed so often in a row, at last because of this."""
        self._stand(name, failures=failures, not_before=until, error=error)

    def go_on(self, name: str) -> None:
        """Say that a hook takes calls."""
        self._stand(name, failures=0, not_before=None, error="")

    def turn_off(self, name: str, *, at: datetime, error: str) -> bool:
        """Call a hook no more until somebody turns it on; False when it is off already."""
        is_on = (HOOKS.c.name == name) & HOOKS.c.off_at.is_(None)
        with self._database.write() as connection:
            change = update(HOOKS).where(is_on).values(off_at=at, error=error, not_before=None)
            return connection.execute(change).rowcount == 1

    def turn_on(self, name: str) -> int:
        """Let a hook be called again, at once and with all that waits or has failed; say how many calls that are."""
        untaken = HOOK_CALLS.c.state.in_([CallState.QUEUED.value, CallState.FAILED.value])
        anew = {"state": CallState.QUEUED.value, "tries": 0, "not_before": None, "error": ""}
        with self._database.write() as connection:
            self._stand(name, off_at=None, failures=0, not_before=None, error="")
            return connection.execute(
                update(HOOK_CALLS).where(HOOK_CALLS.c.hook == name, untaken).values(anew)
            ).rowcount

    def forget_others(self, names: Collection[str]) -> int:
        """Forget all hooks but these, with what waits for them; say how many. A new one of that name begins anew."""
        with self._database.write() as connection:
            connection.execute(
                delete(HOOK_CALLS).where(HOOK_CALLS.c.hook.not_in(names), HOOK_CALLS.c.state.in_(_WAITING))
            )
            return connection.execute(delete(HOOKS).where(HOOKS.c.name.not_in(names))).rowcount

    def names(self) -> frozenset[str]:
        """All hooks that stand somewhere."""
        with self._database.read() as connection:
            return frozenset(connection.execute(select(HOOKS.c.name)).scalars())

    # --- the calls

    def keep(self, calls: Sequence[HookCall]) -> int:
        """Queue calls; those whose key is known are left alone. Say how many are new."""
        with self._database.write() as connection:
            return sum(inserts.new(connection, HOOK_CALLS, [_values(call) for call in some]) for some in batches(calls))

    def take(self, hook: str, *, worker: str, at: datetime) -> HookCall | None:
        """Take the next call of a hook that may go out now, and count the try; None when there is none.

        Those never tried come first: one that fails at every try must not keep all others waiting.
        """
        earlier = HOOK_CALLS.alias("earlier")
        is_first = ~(
            select(earlier.c.id)
            .where(
                earlier.c.hook == HOOK_CALLS.c.hook,
                earlier.c.subject == HOOK_CALLS.c.subject,
                earlier.c.id < HOOK_CALLS.c.id,
                earlier.c.state.in_(_WAITING),
            )
            .exists()
        )
        waiting = and_(HOOK_CALLS.c.hook == hook, HOOK_CALLS.c.state == CallState.QUEUED.value, _is_time(at), is_first)
        chosen = select(HOOK_CALLS.c.id).where(waiting).order_by(HOOK_CALLS.c.tries > 0, HOOK_CALLS.c.id).limit(1)
        next_one = chosen.with_for_update(skip_locked=True).cte("next_one")
        taken = {"state": CallState.SENDING.value, "claimed_by": worker, "tries": HOOK_CALLS.c.tries + 1}
        change = update(HOOK_CALLS).where(HOOK_CALLS.c.id.in_(select(next_one.c.id))).values(taken)
        with self._database.brief() as connection:
            row = connection.execute(change.returning(*HOOK_CALLS.c)).one_or_none()
        return _call(row) if row else None

    def sent(self, call: HookCall, *, worker: str, at: datetime) -> None:
        """Say that the receiver took a call in hand."""
        self._let_go(call, worker, {"state": CallState.SENT.value, "sent_at": at, "error": "", "not_before": None})

    def retry(self, call: HookCall, *, worker: str, error: str, at: datetime | None) -> None:
        """Put a call in hand back for another try at that instant; None when that was the last and it failed."""
        state = CallState.QUEUED if at else CallState.FAILED
        self._let_go(call, worker, {"state": state.value, "error": error, "not_before": at})

    def callers(self) -> frozenset[str]:
        """Everybody who has a call in hand, alive or not."""
        asked = select(HOOK_CALLS.c.claimed_by).where(HOOK_CALLS.c.state == CallState.SENDING.value).distinct()
        with self._database.read() as connection:
            return frozenset(name for name in connection.execute(asked).scalars() if name)

    def recover(self, dead: Collection[str]) -> int:
        """Queue what these had in hand, who live no longer; say how many. The receiver may get these a second time."""
        lost = (HOOK_CALLS.c.state == CallState.SENDING.value) & HOOK_CALLS.c.claimed_by.in_(dead)
        with self._database.brief() as connection:
            change = update(HOOK_CALLS).where(lost).values(state=CallState.QUEUED.value, claimed_by=None)
            return connection.execute(change).rowcount

    def prune(self, *, before: datetime) -> int:
        """Let go of the calls that were taken before that instant; say how many. The history still tells the events."""
        old = (HOOK_CALLS.c.state == CallState.SENT.value) & (HOOK_CALLS.c.sent_at < before)
        with self._database.write() as connection:
            return connection.execute(delete(HOOK_CALLS).where(old)).rowcount

    # --- asking

    def has_waiting(self, hook: str) -> bool:
        """Whether any call of the hook waits, at whatever time it may go."""
        asked = select(HOOK_CALLS.c.id).where(HOOK_CALLS.c.hook == hook, HOOK_CALLS.c.state == CallState.QUEUED.value)
        with self._database.read() as connection:
            return connection.execute(asked.limit(1)).first() is not None

    def calls(self, hook: str, *, limit: int | None = None) -> list[HookCall]:
        """The calls of a hook, newest first."""
        asked = select(HOOK_CALLS).where(HOOK_CALLS.c.hook == hook).order_by(HOOK_CALLS.c.id.desc()).limit(limit)
        with self._database.read() as connection:
            return [_call(row) for row in connection.execute(asked)]

    def counts(self, hook: str) -> Mapping[CallState, int]:
        """How many calls of a hook stand in each state."""
        asked = select(HOOK_CALLS.c.state, func.count()).where(HOOK_CALLS.c.hook == hook).group_by(HOOK_CALLS.c.state)
        with self._database.read() as connection:
            return {CallState(state): n for state, n in connection.execute(asked)}

    def last_sent(self, hook: str) -> datetime | None:
        """When the hook took a call last, as far as is remembered."""
        asked = select(HOOK_CALLS.c.sent_at).where(HOOK_CALLS.c.hook == hook, HOOK_CALLS.c.sent_at.is_not(None))
        with self._database.read() as connection:
            found = connection.execute(asked.order_by(HOOK_CALLS.c.sent_at.desc()).limit(1)).scalar()
        return found if isinstance(found, datetime) else None

    # --- the ground

    def _stand(self, name: str, **values: Any) -> None:
        with self._database.write() as connection:
            connection.execute(update(HOOKS).where(HOOKS.c.name == name).values(values))

    def _let_go(self, call: HookCall, worker: str, values: dict[str, Any]) -> None:
        in_hand = (HOOK_CALLS.c.state == CallState.SENDING.value) & (HOOK_CALLS.c.claimed_by == worker)
        change = update(HOOK_CALLS).where(HOOK_CALLS.c.key == call.key, in_hand).values(values | {"claimed_by": None})
        with self._database.brief() as connection:
            if connection.execute(change).rowcount != 1:
                raise StaleError(f"the call {call.key} is not in hand")


def _is_time(at: datetime) -> ColumnElement[bool]:
    """Whether a call may go. No wait is longer: a time beyond that was set by a clock that has been set back since."""
    not_before = HOOK_CALLS.c.not_before
    return or_(not_before.is_(None), not_before <= at, not_before > at + LONGEST_WAIT)


def _values(call: HookCall) -> dict[str, Any]:
    return {name: getattr(call, name) for name in _PLAIN} | {"state": call.state.value}


def _call(row: Any) -> HookCall:
    return HookCall(**{name: row._mapping[name] for name in _PLAIN}, state=CallState(row.state))
