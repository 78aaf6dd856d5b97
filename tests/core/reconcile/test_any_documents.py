"""Whatever the documents say: no action is lost, no item told of twice, nothing certain waits."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.core.reconcile.given import ADA, BEN, HELD_ON, NEXT_MEETING, TODAY, codes, kept, read_anew, read_first
from tracker.core.model import (
    Action,
    Add,
    Change,
    Doubts,
    Item,
    Keep,
    Policy,
    Responsible,
    Status,
)
from tracker.core.reconcile import reconcile

TASKS = st.sampled_from(
    [
        "Boka lokal",
        "Boka lokaler",
        "**Boka lokal**",
        "Boka buss till Umeå",
        "Boka buss till Luleå",
        "",
        "?!",
        "åka",
        "👍",
    ]
)
ACTIONS = st.builds(
    Action,
    text=TASKS | st.text(max_size=20),
    responsible=st.lists(st.sampled_from([ADA, BEN, Responsible("kansliet")]), max_size=2, unique=True).map(tuple),
    responsible_words=st.none() | st.just("Ben"),
    due_on=st.none() | st.dates(date(2025, 12, 1), date(2026, 6, 1)),
    due_words=st.none() | st.just("i mars"),
    explicit=st.booleans(),
    section=st.none() | st.sampled_from(["4", "5"]),
    line=st.integers(1, 9),
    quote=st.just(""),
    is_due_certain=st.booleans(),
    is_responsible_certain=st.booleans(),
)
LISTS = st.lists(ACTIONS, max_size=8)


def as_kept(changes: Iterable[Change], *, decided_on: date) -> list[Item]:
    """The items that stand after the changes are carried out."""
    return [
        replace(
            kept(change.action, key=f"{decided_on}-{n}", decided_on=decided_on),
            status=Status.PROPOSED if change.is_proposed else Status.OPEN,
        )
        for n, change in enumerate(changes)
        if isinstance(change, Add)
    ]


@given(first=LISTS, second=LISTS, is_new_version=st.booleans())
def test_no_action_is_lost_and_no_item_is_told_of_twice(
    first: list[Action], second: list[Action], *, is_new_version: bool
) -> None:
    items = as_kept(read_first(*first), decided_on=HELD_ON)
    changes = read_anew(*second, kept=items) if is_new_version else read_first(*second, kept=items)
    told = [change.action for change in changes if change.action is not None]
    assert all(said is action for said, action in zip(told, second, strict=True))
    known = [change.item.key for change in changes if not isinstance(change, Add)]
    assert len(known) == len(set(known))


@given(actions=LISTS, review=st.sampled_from(["doubtful", "all", "none"]), days=st.integers(0, 500))
def test_reading_the_same_list_twice_changes_nothing(actions: list[Action], review: str, days: int) -> None:
    policy = Policy(review=review)  # type: ignore[arg-type]  # hypothesis gives the words as plain text
    items = as_kept(read_first(*actions, policy=policy), decided_on=HELD_ON)
    for is_new_version in (True, False):
        changes = reconcile(
            actions,
            kept=items,
            is_new_version=is_new_version,
            policy=policy,
            today=TODAY + timedelta(days=days),
            held_on=HELD_ON,
            next_meeting=NEXT_MEETING,
        )
        assert [type(change) for change in changes] == [Keep] * len(actions)


@given(actions=LISTS)
def test_nothing_certain_waits_and_nothing_unresolved_is_tracked(actions: list[Action]) -> None:
    for change in read_first(*actions, policy=Policy(review="none")):
        assert isinstance(change, Add)
        unresolved = {Doubts.UNKNOWN_PERSON, Doubts.AMBIGUOUS_PERSON} & set(codes(change.doubts))
        assert change.is_proposed or not unresolved
        assert change.proposed_due_on == (None if change.action.due_on else NEXT_MEETING)
