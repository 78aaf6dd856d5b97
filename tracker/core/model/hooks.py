"""Programs of others that are told what happens here, and each call to them."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Literal

Shape = Literal["event", "text", "teams"]


@dataclass(frozen=True)
class Hook:
    """An address that is told of events."""

    name: str
    url: str = field(repr=False)
    """https://…, or `apprise:` and an address of Apprise's."""
    secret: str | None = field(default=None, repr=False)
    """What its calls are signed with: `whsec_` and 24 to 64 bytes in base64 (Standard Webhooks)."""
    events: tuple[str, ...] = ()
    """Kinds of events (`core.hooks.EVENTS`); empty for all."""
    bodies: tuple[str, ...] = ()
    """Slugs; empty for all."""
    format: Shape = "event"
    """The event as it is; a sentence as Slack, Mattermost and their like take it; or a card as Teams takes it."""
    people: bool = False
    """Whether names go out with it."""
    inside: bool = False
    """Whether its host may be on this network, at any port and without TLS."""

    def wants(self, event: str, *, body: str) -> bool:
        """Tell whether it is to be told of this kind of event in this body (slug)."""
        return (not self.events or event in self.events) and (not self.bodies or body in self.bodies)


class CallState(StrEnum):
    """Where a call stands."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"


@dataclass(frozen=True)
class HookCall:
    """An event for one hook: `content` is the bytes that go out, at every try the same."""

    key: str
    """The hook's name and the event's id: unique for ever."""
    hook: str
    event: str
    """Its kind: `item.closed`."""
    subject: str
    """Key of the item, or `body:` and a slug: what is told of one goes out in its order."""
    content: bytes
    made_at: datetime
    state: CallState = CallState.QUEUED
    tries: int = 0
    not_before: datetime | None = None
    error: str = ""
    sent_at: datetime | None = None

    @property
    def id(self) -> str:
        """The event's id, by which the receiver knows a second copy."""
        return self.key.partition(":")[2]


@dataclass(frozen=True)
class HookStanding:
    """How far a hook has been told, and whether it may be called."""

    name: str
    told_through: int
    """Number of the last line of history whose calls are made."""
    overdue_through: date
    """The last due date of which it was told that it has passed."""
    failures: int = 0
    """How often in a row nobody took a call, whichever it was."""
    not_before: datetime | None = None
    """It rests until then."""
    off_at: datetime | None = None
    """Since when it is called no more."""
    error: str = ""
