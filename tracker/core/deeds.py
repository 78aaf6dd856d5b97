"""What people and meetings do to an item: each deed a function from the item to the item, and who may do which.

Knows no history and no letters. What a deed would not change it leaves as it is, so that doing it twice is harmless.

    from       open  in progress  reported  closed  written off  handed over  proposed  dismissed
    begin      *     =            *
    report     *     *            =
    close      *     *            *         =       *            *            *
    write off  *     *            *         *       =            *            *
    hand over  *     *            *         *       *            =            *
    dismiss    *     *            *                                           *         =
    accept                                                                    *
    reopen                        *         *       *            *                      *

    * moves it there, = says nothing new
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum

from tracker.core.model import DueMeeting, Item, Responsible, Share, Status

_STANDING = frozenset({Status.OPEN, Status.IN_PROGRESS, Status.REPORTED})
_DECIDED = frozenset({Status.CLOSED, Status.WRITTEN_OFF, Status.HANDED_OVER})
_ALL_BUT_DISMISSED = _STANDING | _DECIDED | {Status.PROPOSED}


class Deed(StrEnum):
    """What moves an item from one state to another."""

    ACCEPT = "accept"
    BEGIN = "begin"
    REPORT = "report"
    CLOSE = "close"
    WRITE_OFF = "write_off"
    HAND_OVER = "hand_over"
    DISMISS = "dismiss"
    REOPEN = "reopen"


FROM: Mapping[Deed, frozenset[Status]] = {
    Deed.ACCEPT: frozenset({Status.PROPOSED}),
    Deed.BEGIN: _STANDING,
    Deed.REPORT: _STANDING,
    Deed.CLOSE: _ALL_BUT_DISMISSED,
    Deed.WRITE_OFF: _ALL_BUT_DISMISSED,
    Deed.HAND_OVER: _ALL_BUT_DISMISSED,
    Deed.DISMISS: _STANDING | {Status.PROPOSED, Status.DISMISSED},
    Deed.REOPEN: _DECIDED | {Status.REPORTED, Status.DISMISSED},
}
TO: Mapping[Deed, Status] = {
    Deed.ACCEPT: Status.OPEN,
    Deed.BEGIN: Status.IN_PROGRESS,
    Deed.REPORT: Status.REPORTED,
    Deed.CLOSE: Status.CLOSED,
    Deed.WRITE_OFF: Status.WRITTEN_OFF,
    Deed.HAND_OVER: Status.HANDED_OVER,
    Deed.DISMISS: Status.DISMISSED,
    Deed.REOPEN: Status.OPEN,
}
EDGES: frozenset[tuple[Status, Status]] = frozenset(
    (start, TO[deed]) for deed, starts in FROM.items() for start in starts
)
"""Every way from one state to another but undoing, which goes an edge back."""


class Actor(StrEnum):
    """In what capacity somebody does it."""

    RESPONSIBLE = "responsible"
    """By the link or answer to a letter: says how it goes, and asks for the rest."""
    SECRETARY = "secretary"
    """By a page or the command line, for the chair too."""
    MEETING = "meeting"
    """By its minutes."""


MAY: Mapping[Actor, frozenset[Deed]] = {
    Actor.RESPONSIBLE: frozenset({Deed.BEGIN, Deed.REPORT}),
    Actor.MEETING: frozenset({Deed.BEGIN, Deed.REPORT, Deed.CLOSE, Deed.WRITE_OFF, Deed.HAND_OVER, Deed.REOPEN}),
    Actor.SECRETARY: frozenset(Deed),
}
"""In a body that closes in one step the responsible person's report closes: that rule stands where it is told."""


def may(actor: Actor, deed: Deed, item: Item) -> bool:
    """Tell whether somebody may do it to the item as it stands."""
    return deed in MAY[actor] and item.status in FROM[deed]


def is_allowed(old: Status, new: Status) -> bool:
    """Tell whether an item may go from one state to the other, or stay."""
    return old is new or (old, new) in EDGES


# --- how it goes --------------------------------------------------------------------------------------------------


def begun(item: Item, *, note: str = "") -> Item:
    """Somebody works on it."""
    return replace(_going_on(item), status=Status.IN_PROGRESS, note=note or item.note)


def reported(item: Item, *, on: date, note: str = "") -> Item:
    """Somebody says that it is done."""
    return replace(item, status=Status.REPORTED, done_on=item.done_on or on, note=note or item.note)


def answered_for(item: Item, *, member: str, on: date, note: str = "") -> Item:
    """Somebody says that the part of this member (the name of a share) is done; with the last answer all of it is."""
    return _told(item, [_answered(one, on=on, note=note) if one.name == member else one for one in item.shares], on=on)


def asked_again(item: Item, *, members: Collection[str]) -> Item:
    """Take back what these members answered; what was done by their answers alone goes on."""
    shares = tuple(replace(one, answered_on=None) if one.name in members else one for one in item.shares)
    if shares == item.shares:
        return item
    again = replace(item, shares=shares)
    return begun(again) if item.status is Status.REPORTED else again


def _told(item: Item, shares: Sequence[Share], *, on: date) -> Item:
    if tuple(shares) == item.shares:
        return item
    told = replace(item, shares=tuple(shares))
    return reported(told, on=on) if all(share.answered_on for share in shares) else told


def _answered(share: Share, *, on: date, note: str) -> Share:
    return replace(share, answered_on=share.answered_on or on, note=note or share.note)


# --- how it ends --------------------------------------------------------------------------------------------------


def closed(item: Item, *, section: str | None, on: date) -> Item:
    """The meeting says that it is done, in that §; `on` is the day of the meeting."""
    done_on = item.done_on or on
    return replace(_ended(item, Status.CLOSED, section=section, on=on), done_on=done_on)


def written_off(item: Item, *, reason: str, section: str | None, on: date) -> Item:
    """The meeting says that it will not be done, and why."""
    return replace(_ended(item, Status.WRITTEN_OFF, section=section, on=on), note=reason or item.note)


def handed_over(item: Item, *, to: str, section: str | None, on: date) -> Item:
    """The meeting gives it to another body or organisation."""
    return replace(_ended(item, Status.HANDED_OVER, section=section, on=on), handed_to=to)


def _ended(item: Item, status: Status, *, section: str | None, on: date) -> Item:
    is_again = item.status is status
    return replace(
        item,
        status=status,
        closing_section=section or (item.closing_section if is_again else None),
        ended_on=item.ended_on if is_again and item.ended_on else on,
    )


def dismissed(item: Item) -> Item:
    """Somebody says that it is no action at all."""
    return replace(item, status=Status.DISMISSED)


def reopened(item: Item) -> Item:
    """It is to be done after all: what was said of its end is no longer so."""
    return replace(_going_on(item), status=Status.OPEN, closing_section=None, ended_on=None, handed_to="")


def _going_on(item: Item) -> Item:
    """Ask all who share it again where all had answered, as nobody would be told of it; else answers stay."""
    if any(share.answered_on is None for share in item.shares):
        return replace(item, done_on=None)
    return replace(item, done_on=None, shares=tuple(replace(share, answered_on=None) for share in item.shares))


# --- when, and by whom --------------------------------------------------------------------------------------------


def moved(item: Item, *, due_on: date, due_meeting: DueMeeting | None = None) -> Item:
    """Give it another due date; one that comes later than the one it had counts as postponed.

    A snooze ends with that: it was asked for under the old date.
    """
    is_later = item.due_on is not None and due_on > item.due_on
    return replace(
        item,
        due_on=due_on,
        due_meeting=due_meeting,
        proposed_due_on=None,
        snoozed_until=None,
        first_due_on=item.first_due_on or due_on,
        times_moved=item.times_moved + is_later,
    )


def snoozed(item: Item, *, until: date) -> Item:
    """Say nothing of it before that day; then it is said once, however it stands, and goes on as ever."""
    return replace(item, snoozed_until=until)


def woken(item: Item) -> Item:
    """Let it be said as if it had never been snoozed."""
    return replace(item, snoozed_until=None)


def assigned(item: Item, *, responsible: tuple[Responsible, ...], on: date) -> Item:
    """Say on whom it rests; it arrives anew when one of them did not have it before, and a snooze ends then.

    Who shares it then is asked anew, unless it rests on the very same as before.
    """
    resting = replace(item, responsible=responsible, shares=item.shares if responsible == item.responsible else ())
    if set(responsible) <= set(item.responsible):
        return resting
    return replace(resting, arrived_on=on, reminded_through=None, snoozed_until=None)
