"""How the hooks stand, as commands and `tracker doctor` tell it: never with an address or a secret."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from urllib.parse import urlsplit

from tracker import notify
from tracker.core.model import CallState, Hook
from tracker.store import Store


@dataclass(frozen=True)
class Told:
    """How one hook stands."""

    state: Literal["new", "on", "resting", "off"]
    waiting: int
    failed: int
    sent_at: datetime | None
    """When it took a call last, as far as is remembered."""
    until: datetime | None = None
    """It rests until then."""
    error: str = ""


def standing(store: Store, hook: Hook, *, now: datetime) -> Told:
    """Look how a hook stands."""
    known, counts = store.hooks.standing(hook.name), store.hooks.counts(hook.name)
    waiting = counts.get(CallState.QUEUED, 0) + counts.get(CallState.SENDING, 0)
    failed, sent_at = counts.get(CallState.FAILED, 0), store.hooks.last_sent(hook.name)
    if known is None:
        return Told("new", waiting, failed, sent_at)
    if known.off_at:
        return Told("off", waiting, failed, sent_at, error=known.error)
    is_resting = known.not_before is not None and known.not_before > now
    until = known.not_before if is_resting else None
    return Told("resting" if is_resting else "on", waiting, failed, sent_at, until, known.error)


def host(hook: Hook) -> str:
    """Name the part of its address that is no secret."""
    return notify.service(hook.url) if notify.is_for(hook.url) else urlsplit(hook.url).hostname or hook.name


def address(hook: Hook) -> str:
    """Show its address without what is secret in it."""
    if notify.is_for(hook.url):
        return f"{notify.PREFIX}{notify.service(hook.url)}://…"
    return f"{urlsplit(hook.url).scheme}://{host(hook)}/…"
