"""Calls go out: each hook's in turn, the bytes that are kept, until the receiver takes them or ten tries have failed.

A hook that nobody answers for rests as a whole, so that a receiver that is down is asked once at a time. What says no
to one call holds up only that call, and those after it about the same item.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from tracker import net, notify
from tracker.core.hooks import LONGEST_WAIT, headers, retry_at
from tracker.core.model import Hook, HookCall
from tracker.errors import MissingError, NetError
from tracker.jobs import gate
from tracker.jobs.hooks.standing import host
from tracker.store import Store

LIMIT = 200
"""Calls of one hook in one round."""
TAKEN = range(200, 300)
GONE = 410
ABOUT_THE_CALL = frozenset({400, 409, 413, 415, 422})
"""Answers that say something of this call; all others but a yes would be said to the next as well."""

Post = Callable[..., net.Posted]


class Answer(Enum):
    """What an answer means."""

    TAKEN = "taken"
    REFUSED = "refused"
    """This call; the next may do better."""
    SILENT = "silent"
    """Nothing will be taken now."""
    GONE = "gone"
    """Nothing will be taken any more."""


@dataclass(frozen=True)
class Went:
    """How one try went."""

    answer: Answer
    error: str = ""
    retry_after: timedelta | None = None


@dataclass
class Report:
    """What became of a round over one hook."""

    hook: str
    sent: int = 0
    error: str = ""
    is_off: bool = False
    """It was turned off in this round, and somebody is to be told."""


def deliver(
    store: Store,
    hooks: Sequence[Hook],
    *,
    worker: str,
    clock: Callable[[], datetime],
    post: Post = net.post,
    is_stopping: Callable[[], bool] = bool,
) -> list[Report]:
    """Send what may go now, and say how it went with each hook that was called; none while all mail rests.

    `worker` signs what is in hand, `clock` tells the instant of each try.
    """
    if gate.is_paused(store):
        return []
    reports = [_deliver(store, hook, worker=worker, clock=clock, post=post, is_stopping=is_stopping) for hook in hooks]
    return [report for report in reports if report]


def recover(store: Store, *, is_alive: Callable[[str], bool]) -> int:
    """Queue again what somebody had in hand who is no more; say how many calls."""
    dead = {caller for caller in store.hooks.callers() if not is_alive(caller)}
    return store.hooks.recover(dead) if dead else 0


def try_once(hook: Hook, *, id: str, content: bytes, at: datetime, post: Post = net.post) -> Went:
    """Call a hook, whatever its state."""
    try:
        if notify.is_for(hook.url):
            notify.send(hook.url, content)
            return Went(Answer.TAKEN)
        signed = headers(id=id, at=at, content=content, secret=hook.secret)
        posted = post(hook.url, content=content, headers=signed, inside=[host(hook)] if hook.inside else ())
    except (NetError, MissingError) as error:
        return Went(Answer.SILENT, str(error))
    return _meant(posted, where=host(hook))


def _meant(posted: net.Posted, *, where: str) -> Went:
    """Tell what an answer means."""
    said = f"{where} answered {posted.status}"
    if posted.status in TAKEN:
        return Went(Answer.TAKEN)
    if posted.status == GONE:
        return Went(Answer.GONE, f"{said}: it wants no more calls")
    return Went(Answer.REFUSED if posted.status in ABOUT_THE_CALL else Answer.SILENT, said, posted.retry_after)


def _deliver(
    store: Store,
    hook: Hook,
    *,
    worker: str,
    clock: Callable[[], datetime],
    post: Post,
    is_stopping: Callable[[], bool],
) -> Report | None:
    report = Report(hook.name)
    for _ in range(LIMIT):
        if is_stopping() or not _is_awake(store, hook, at=clock()):
            break
        call = store.hooks.take(hook.name, worker=worker, at=clock())
        if call is None:
            break
        went = try_once(hook, id=call.id, content=call.content, at=clock(), post=post)
        _note(store, call, went, report, worker=worker, at=clock())
    return report if report.sent or report.error else None


def _is_awake(store: Store, hook: Hook, *, at: datetime) -> bool:
    known = store.hooks.standing(hook.name)
    if known is None or known.off_at:
        return False
    # No rest is longer: one that ends later was begun by a clock that has been set back since.
    return known.not_before is None or not at < known.not_before <= at + LONGEST_WAIT


def _note(store: Store, call: HookCall, went: Went, report: Report, *, worker: str, at: datetime) -> None:
    """Keep what became of a try."""
    with store.transaction():
        if went.answer is Answer.TAKEN:
            store.hooks.sent(call, worker=worker, at=at)
            store.hooks.go_on(call.hook)
            report.sent += 1
            return
        report.error = went.error
        match went.answer:
            case Answer.GONE:
                store.hooks.retry(call, worker=worker, error=went.error, at=at)
                is_over = True
            case Answer.REFUSED:
                is_over = _refused(store, call, went, worker=worker, at=at)
            case _:
                is_over = _silent(store, call, went, worker=worker, at=at)
        if is_over:
            report.is_off = store.hooks.turn_off(call.hook, at=at, error=went.error)


def _refused(store: Store, call: HookCall, went: Went, *, worker: str, at: datetime) -> bool:
    """Try the call again later, and give it up after the last; tell whether the hook takes nothing else either."""
    again_at = retry_at(call.tries, at, asked=went.retry_after)
    store.hooks.retry(call, worker=worker, error=went.error, at=again_at)
    return again_at is None and not _takes_others(store, call)


def _silent(store: Store, call: HookCall, went: Went, *, worker: str, at: datetime) -> bool:
    """Leave the hook alone, the longer the oftener it failed in a row; tell whether that was the last time.

    A call is only given up when others were taken meanwhile: else all wait until somebody turns the hook on again.
    """
    known = store.hooks.standing(call.hook)
    failures = known.failures + 1 if known else 1
    rest_until = retry_at(failures, at, asked=went.retry_after)
    again_at = retry_at(call.tries, at, asked=went.retry_after)
    is_poison = again_at is None and _takes_others(store, call)
    store.hooks.retry(call, worker=worker, error=went.error, at=None if is_poison else again_at or at)
    if rest_until:
        store.hooks.rest(call.hook, failures=failures, until=rest_until, error=went.error)
    return rest_until is None


def _takes_others(store: Store, call: HookCall) -> bool:
    """Whether the hook has taken anything since this call was made, so that the fault is the call's."""
    last = store.hooks.last_sent(call.hook)
    return last is not None and last > call.made_at
