"""What the tests of reconcile start from: three tasks, the items they became, and two ways of reading."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from tracker.core.model import (
    Action,
    Add,
    Change,
    Doubt,
    Doubts,
    FollowUp,
    Item,
    Policy,
    Responsible,
    Status,
)
from tracker.core.reconcile import Corrected, reconcile

TODAY = date(2026, 3, 4)
HELD_ON = date(2026, 2, 26)
NEXT_MEETING = date(2026, 3, 26)
READ_AT = datetime(2026, 3, 2, 9, tzinfo=UTC)

ADA = Responsible("Ada Lind", person="ada")
BEN = Responsible("Ben Öberg", person="ben")
CHEN = Responsible("Chen Wu", person="chen")

ROOM = Action(
    text="Boka lokal till höstens konferens",
    responsible=(BEN,),
    responsible_words="Ben",
    due_on=date(2026, 3, 20),
    due_words="20 mars",
    explicit=True,
    section="4",
    line=31,
    quote="Boka lokal till höstens konferens",
    due_line=32,
    responsible_line=33,
)
OFFER = replace(ROOM, text="Ta in offert på tolkar", section="5", line=40)
IMPLIED = replace(
    ROOM, text="Ben ska se över avtalet", explicit=False, line=50, doubts=(Doubt(Doubts.IMPLIED, line=50),)
)


def kept(action: Action, *, key: str = "k1", status: Status | None = None, decided_on: date = HELD_ON) -> Item:
    """The item that the action became when it was first read."""
    waits = not action.explicit or any(doubt.code == Doubts.AMBIGUOUS_PERSON for doubt in action.doubts)
    return Item(
        key=key,
        body="styrgruppen",
        text=action.text,
        responsible=action.responsible,
        due_on=action.due_on,
        status=status or (Status.PROPOSED if waits else Status.OPEN),
        decided_on=decided_on,
        arrived_on=date(2026, 3, 2),
        changed_at=READ_AT,
        section=action.section,
        line=action.line,
        quote=action.quote,
        document="d1",
        explicit=action.explicit,
        first_due_on=action.due_on,
    )


def read_anew(
    *actions: Action,
    kept: Sequence[Item],
    policy: Policy | None = None,
    corrected: Corrected | None = None,
    reports: Sequence[FollowUp] = (),
    said: Mapping[str, str] | None = None,
) -> list[Change]:
    return reconcile(
        actions,
        reports=reports,
        said=said,
        kept=kept,
        is_new_version=True,
        policy=policy or Policy(),
        today=TODAY,
        held_on=HELD_ON,
        next_meeting=NEXT_MEETING,
        corrected=corrected,
    )


def read_first(
    *actions: Action,
    kept: Sequence[Item] = (),
    policy: Policy | None = None,
    today: date = TODAY,
    reports: Sequence[FollowUp] = (),
    corrected: Corrected | None = None,
) -> list[Change]:
    return reconcile(
        actions,
        reports=reports,
        corrected=corrected,
        kept=kept,
        is_new_version=False,
        policy=policy or Policy(),
        today=today,
        held_on=HELD_ON,
        next_meeting=NEXT_MEETING,
    )


def added(action: Action, *, review: str = "doubtful", today: date = TODAY) -> Add:
    policy = Policy(review=review)  # type: ignore[arg-type]  # a word of three, as in the table beside the test
    [change] = read_first(action, policy=policy, today=today)
    assert isinstance(change, Add)
    return change


def codes(doubts: Iterable[Doubt]) -> list[str]:
    return [str(doubt.code) for doubt in doubts]


EARLIER = kept(ROOM, decided_on=date(2026, 1, 29))
"""The item that a meeting before had given."""
