"""Known items beside a document's actions: each line of the module's table, and that nothing is ever lost."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core.model import (
    Action,
    Add,
    Ask,
    Change,
    Doubt,
    Doubts,
    FollowUp,
    Item,
    Keep,
    Policy,
    Responsible,
    Revise,
    Status,
)
from tracker.core.reconcile import Corrected, earlier, reconcile

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


# --- a new action ----------------------------------------------------------------------------------------------------


def test_what_is_certain_is_tracked_at_once() -> None:
    assert added(ROOM) == Add(ROOM)


def test_a_row_without_person_is_tracked_with_a_question() -> None:
    nobodys = replace(ROOM, responsible=(), responsible_words=None, responsible_line=None)
    assert added(nobodys) == Add(nobodys, doubts=(Doubt(Doubts.NO_PERSON, line=31),))


def test_a_row_without_date_is_tracked_and_proposed_for_the_next_meeting() -> None:
    undated = replace(ROOM, due_on=None, due_words=None, due_line=None)
    assert added(undated) == Add(undated, NEXT_MEETING, (Doubt(Doubts.NO_DATE, line=31),))


@pytest.mark.parametrize(
    ("action", "doubtful", "none"),
    [
        (IMPLIED, True, False),
        (replace(IMPLIED, doubts=()), True, False),
        (replace(ROOM, is_due_certain=False), True, False),
        (replace(ROOM, due_on=None, is_due_certain=False), True, False),
        (replace(ROOM, doubts=(Doubt(Doubts.UNREADABLE_DATE, "snarast"),), due_on=None), True, False),
        (replace(ROOM, responsible=(), is_responsible_certain=False), True, True),
        (replace(ROOM, doubts=(Doubt(Doubts.UNKNOWN_PERSON, "Ben"),)), True, True),
        (replace(IMPLIED, doubts=(Doubt(Doubts.AMBIGUOUS_PERSON, "Ben"),)), True, True),
        (replace(ROOM, due_on=date(2026, 1, 2)), True, True),
        (replace(ROOM, due_on=date(2026, 1, 3)), False, False),
    ],
)
def test_what_is_doubtful_waits_and_an_unresolved_person_always_does(
    action: Action, *, doubtful: bool, none: bool
) -> None:
    assert (added(action).is_proposed, added(action, review="none").is_proposed) == (doubtful, none)


def test_a_body_may_see_everything_before_it_is_tracked() -> None:
    assert added(ROOM, review="all") == Add(ROOM, doubts=(Doubt(Doubts.REVIEW_ALL, line=31),), is_proposed=True)


def test_an_unreadable_date_is_one_question_not_two() -> None:
    unreadable = replace(ROOM, due_on=None, due_words="snarast", is_due_certain=False)
    said = replace(unreadable, doubts=(Doubt(Doubts.UNREADABLE_DATE, "snarast"),))
    assert codes(added(unreadable).doubts) == codes(added(said).doubts) == ["unreadable-date"]


def test_an_implied_action_is_one_question_not_two() -> None:
    assert codes(added(IMPLIED).doubts) == codes(added(replace(IMPLIED, doubts=())).doubts) == ["implied-action"]


def test_old_minutes_wait_whether_their_actions_have_dates_or_not() -> None:
    later = date(2028, 1, 1)
    undated = replace(ROOM, due_on=None, due_words=None)
    assert codes(added(ROOM, today=later).doubts) == ["old-item"]
    assert codes(added(undated, today=later).doubts) == ["no-date", "old-item"]


def test_minutes_of_years_ago_stay_old_though_the_next_meeting_is_soon() -> None:
    undated = replace(ROOM, due_on=None, due_words=None)
    [change] = reconcile(
        [undated],
        kept=[],
        is_new_version=False,
        policy=Policy(),
        today=TODAY,
        held_on=date(2024, 10, 3),
        next_meeting=NEXT_MEETING,
    )
    assert isinstance(change, Add)
    assert change.is_proposed


# --- a new version of the same minutes -------------------------------------------------------------------------------


def test_what_is_unchanged_stays() -> None:
    assert read_anew(ROOM, kept=[kept(ROOM)]) == [Keep(kept(ROOM), ROOM)]


@pytest.mark.parametrize(
    "text",
    [
        "**Boka** lokal till <i>höstens</i> konferens.",
        "BOKA LOKAL TILL HOSTENS KONFERENS",
    ],
)
def test_other_markup_or_letters_are_the_same_wording(text: str) -> None:
    again = replace(ROOM, text=text, line=34)
    assert read_anew(again, kept=[kept(ROOM)]) == [Keep(kept(ROOM), again)]


@pytest.mark.parametrize(
    "text",
    [
        "Boka lokaler till höstens konferens",
        "Boka en lokal till höstens stora konferens",
        "Lokalbokning inför höstkonferensen",
    ],
)
def test_an_item_takes_over_the_wording_of_the_newest_version(text: str) -> None:
    reworded = replace(ROOM, text=text, line=34)
    [change] = read_anew(reworded, kept=[kept(ROOM)])
    assert isinstance(change, Revise)
    assert [(step.what, step.item.text, step.detail) for step in change.steps] == [("reworded", text, ROOM.text)]


def test_the_words_that_a_person_has_given_an_item_stay() -> None:
    reworded = replace(ROOM, text="Boka lokaler till höstens konferens")
    assert read_anew(reworded, kept=[kept(ROOM)], corrected={"k1": frozenset({"text"})}) == [Keep(kept(ROOM), reworded)]


def test_a_row_that_may_be_the_missing_one_in_other_words_is_asked_about_once() -> None:
    old = replace(ROOM, text="Undersöka pris för mätare")
    new = replace(ROOM, text="Undersöka priser på digitala vattenmätare hos tre leverantörer", responsible=(ADA,))
    [change] = read_anew(new, OFFER, kept=[kept(old), kept(OFFER, key="k2")])[:1]
    assert isinstance(change, Add)
    assert change.maybe == kept(old)
    assert len(read_anew(new, OFFER, kept=[kept(old), kept(OFFER, key="k2")])) == 2


def test_a_word_exchanged_for_another_is_another_task() -> None:
    syd = replace(ROOM, text="Kontakta Region Syd om lokaler")
    norr = kept(replace(ROOM, text="Kontakta Region Norr om lokaler"))
    assert read_anew(syd, kept=[norr]) == [Add(syd), Ask(norr, Doubt(Doubts.GONE))]


def test_a_moved_date_waits_for_the_secretary() -> None:
    moved = replace(ROOM, due_on=date(2026, 4, 1), due_words="1 april")
    assert read_anew(moved, kept=[kept(ROOM)]) == [
        Ask(kept(ROOM), Doubt(Doubts.MOVED, "1 april", 32), moved),
    ]


def test_another_responsible_waits_for_the_secretary_though_the_text_names_them() -> None:
    bens = kept(replace(ROOM, text="Ben bokar lokal till konferensen"))
    chens = replace(ROOM, text="Chen bokar lokal till konferensen", responsible=(CHEN,), responsible_words="Chen")
    assert read_anew(chens, kept=[bens]) == [Ask(bens, Doubt(Doubts.MOVED, "Chen", 33), chens)]


def test_a_date_that_the_text_names_may_move_too() -> None:
    early = kept(replace(ROOM, text="Boka lokal senast den 20 mars"))
    late = replace(ROOM, text="Boka lokal senast den 24 mars", due_on=date(2026, 3, 24), due_words="24 mars")
    assert read_anew(late, kept=[early]) == [Ask(early, Doubt(Doubts.MOVED, "24 mars", 32), late)]


def test_a_name_that_has_found_its_person_is_no_change() -> None:
    stranger = kept(replace(ROOM, responsible=(Responsible("Ben Oberg"),)))
    assert read_anew(ROOM, kept=[stranger]) == [Keep(stranger, ROOM)]


@pytest.mark.parametrize("field", ["due_on", "responsible"])
def test_a_field_that_a_person_corrected_is_not_asked_about(field: str) -> None:
    mine = replace(kept(ROOM), due_on=date(2026, 5, 1), first_due_on=date(2026, 5, 1))
    mine = mine if field == "due_on" else replace(kept(ROOM), responsible=(ADA,))
    assert read_anew(ROOM, kept=[mine], corrected={"k1": frozenset({field})}) == [Keep(mine, ROOM)]
    assert isinstance(read_anew(ROOM, kept=[mine])[0], Ask)


def test_repeating_the_first_date_does_not_undo_a_move() -> None:
    moved = replace(kept(ROOM), due_on=date(2026, 5, 1))
    assert read_anew(ROOM, kept=[moved]) == [Keep(moved, ROOM)]


@pytest.mark.parametrize("status", [Status.CLOSED, Status.WRITTEN_OFF, Status.DISMISSED])
def test_what_has_ended_is_known_again_and_stays_ended(status: Status) -> None:
    ended = kept(ROOM, status=status)
    moved = replace(ROOM, due_on=date(2026, 4, 1))
    assert read_anew(moved, kept=[ended]) == [Keep(ended, moved)]
    assert read_anew(OFFER, kept=[ended]) == [Add(OFFER)]


def test_a_row_that_is_gone_waits_for_the_secretary() -> None:
    assert read_anew(ROOM, kept=[kept(ROOM), kept(OFFER, key="k2")]) == [
        Keep(kept(ROOM), ROOM),
        Ask(kept(OFFER, key="k2"), Doubt(Doubts.GONE)),
    ]


def test_an_implied_action_that_nobody_accepted_goes_without_a_word() -> None:
    implied = kept(IMPLIED, key="k2")
    assert read_anew(ROOM, kept=[kept(ROOM), implied]) == [Keep(kept(ROOM), ROOM)]
    accepted = replace(implied, status=Status.OPEN)
    assert read_anew(ROOM, kept=[kept(ROOM), accepted])[1:] == [Ask(accepted, Doubt(Doubts.GONE))]


def test_what_somebody_added_by_hand_is_no_concern_of_the_document() -> None:
    september = date(2026, 9, 1)
    by_hand = replace(kept(OFFER, key="k2"), document=None, due_on=september, first_due_on=september)
    assert read_anew(ROOM, kept=[kept(ROOM), by_hand]) == [Keep(kept(ROOM), ROOM)]
    assert read_anew(OFFER, kept=[by_hand]) == [Keep(by_hand, OFFER)]


def test_a_document_that_lost_all_its_actions_is_one_question() -> None:
    items = [kept(ROOM), kept(OFFER, key="k2")]
    assert read_anew(kept=items) == [Ask(kept(ROOM), Doubt(Doubts.LOST_ALL))]
    assert read_anew(kept=items[:1]) == [Ask(kept(ROOM), Doubt(Doubts.LOST_ALL))]


def test_a_document_with_nothing_but_new_actions_asks_once_too() -> None:
    other = replace(ROOM, text="Utse en valberedning")
    assert read_anew(other, kept=[kept(ROOM), kept(OFFER, key="k2")]) == [
        Add(other),
        Ask(kept(ROOM), Doubt(Doubts.LOST_ALL)),
    ]


def test_a_row_added_is_tracked_as_any_other_unless_the_body_sees_all() -> None:
    assert read_anew(ROOM, OFFER, kept=[kept(ROOM)])[1:] == [Add(OFFER)]
    assert read_anew(ROOM, OFFER, kept=[kept(ROOM)], policy=Policy(review="all"))[1:] == [
        Add(OFFER, doubts=(Doubt(Doubts.ADDED, line=40),), is_proposed=True)
    ]


def test_rows_of_the_same_words_pair_in_their_order() -> None:
    rows = [replace(ROOM, line=line) for line in (31, 35, 39)]
    items = [kept(rows[0]), kept(rows[1], key="k2"), kept(rows[2], key="k3")]
    assert read_anew(*rows, kept=[items[2], items[0], items[1]]) == [
        Keep(item, row) for item, row in zip(items, rows, strict=True)
    ]


def test_a_row_said_a_thousand_times_pairs_a_thousand_times() -> None:
    rows = [replace(ROOM, line=line) for line in range(1000)]
    items = [kept(row, key=f"k{row.line}") for row in rows]
    assert read_anew(*rows, kept=items) == [Keep(item, row) for item, row in zip(items, rows, strict=True)]


def test_of_two_rows_one_of_them_closed_the_document_still_names_the_other() -> None:
    closed, still_open = kept(ROOM, status=Status.CLOSED), replace(kept(ROOM, key="k2"), line=35)
    assert read_anew(ROOM, kept=[closed, still_open]) == [Keep(still_open, ROOM)]
    moved = replace(ROOM, due_on=date(2026, 4, 1), due_words="1 april")
    assert read_anew(moved, kept=[closed, still_open]) == [Ask(still_open, Doubt(Doubts.MOVED, "1 april", 32), moved)]


def test_of_rows_of_the_same_words_each_finds_its_own_person() -> None:
    bens, adas = ROOM, replace(ROOM, responsible=(ADA,), line=35)
    items = [kept(bens), kept(adas, key="k2")]
    assert read_anew(adas, kept=items) == [Keep(items[1], adas), Ask(items[0], Doubt(Doubts.GONE))]


def test_the_likest_wordings_pair_though_another_is_likely_too() -> None:
    items = [
        kept(replace(ROOM, text="Boka lokal för konferens")),
        kept(replace(ROOM, text="Boka lokal för höstens konferens i Umeå"), key="k2"),
    ]
    longer = replace(ROOM, text="Boka lokaler för höstens konferens i Umeå")
    shorter = replace(ROOM, text="Boka lokaler för konferens")
    assert [change.item for change in read_anew(longer, shorter, kept=items) if not isinstance(change, Add)] == [
        items[1], items[0],
    ]  # fmt: skip


def test_what_the_first_version_stated_again_is_known_in_the_second() -> None:
    earlier = kept(ROOM, decided_on=date(2026, 1, 29))
    assert read_anew(ROOM, OFFER, kept=[kept(OFFER, key="k2"), earlier]) == [
        Keep(earlier, ROOM),
        Keep(kept(OFFER, key="k2"), OFFER),
    ]
    assert read_anew(OFFER, kept=[kept(OFFER, key="k2"), earlier]) == [Keep(kept(OFFER, key="k2"), OFFER)]


# --- minutes of another meeting --------------------------------------------------------------------------------------

EARLIER = kept(ROOM, decided_on=date(2026, 1, 29))


@pytest.mark.parametrize("due_on", [ROOM.due_on, None])
def test_an_action_stated_again_at_the_next_meeting_is_the_same_item(due_on: date | None) -> None:
    again = replace(ROOM, text="boka lokal till höstens konferens.", due_on=due_on)
    assert read_first(again, kept=[EARLIER]) == [Keep(EARLIER, again)]


def test_an_action_stated_again_with_a_later_date_is_postponed() -> None:
    again = replace(ROOM, due_on=date(2026, 4, 1), due_words="1 april")
    [change] = read_first(again, kept=[EARLIER])
    assert isinstance(change, Revise)
    [step] = change.steps
    assert (step.what, step.item.due_on, step.item.first_due_on) == ("moved", date(2026, 4, 1), ROOM.due_on)
    assert (step.item.times_moved, step.detail, step.line) == (1, "2026-03-20 → 2026-04-01", again.line)


def test_a_date_that_a_person_set_since_the_meeting_is_asked_about() -> None:
    again = replace(ROOM, due_on=date(2026, 4, 1), due_words="1 april")
    corrected = {EARLIER.key: frozenset({"due_on"})}
    assert read_first(again, kept=[EARLIER], corrected=corrected) == [
        Ask(EARLIER, Doubt(Doubts.RESTATED, "1 april", 32), again)
    ]


def test_a_date_that_had_gone_by_at_the_meeting_is_asked_about() -> None:
    again = replace(ROOM, due_on=date(2026, 2, 20), due_words="20 februari")
    assert [type(change) for change in read_first(again, kept=[EARLIER])] == [Ask]


def test_a_row_that_says_done_reports_it_done() -> None:
    [change] = read_first(replace(ROOM, status="done"), kept=[EARLIER])
    assert isinstance(change, Revise)
    assert [(step.what, step.item.status, step.item.done_on) for step in change.steps] == [
        ("reported", Status.REPORTED, HELD_ON)
    ]


def test_in_a_body_that_closes_in_one_step_a_row_that_says_done_closes_it() -> None:
    [change] = read_first(replace(ROOM, status="done"), kept=[EARLIER], policy=Policy(close="one-step"))
    assert isinstance(change, Revise)
    assert [step.what for step in change.steps] == ["closed"]


def test_the_same_task_for_somebody_else_is_asked_about() -> None:
    adas = replace(ROOM, responsible=(ADA,))
    [change] = read_first(adas, kept=[EARLIER])
    assert isinstance(change, Add)
    assert (change.is_proposed, change.maybe) == (True, EARLIER)
    assert Doubt(Doubts.MAYBE_SAME, ROOM.text, adas.line) in change.doubts


@pytest.mark.parametrize(
    "text",
    [
        "Boka lokal till höstens stora konferens",
        "Lokalbokning inför höstkonferensen",
        "Hitta en sal till konferensen i höst",
        "Konferenslokal för hösten bokas",
    ],
)
def test_the_same_task_in_other_words_is_the_same_item(text: str) -> None:
    again = replace(ROOM, text=text, section="9")
    [change] = read_first(again, kept=[EARLIER])
    assert isinstance(change, Keep)
    assert change.item == EARLIER


@pytest.mark.parametrize(
    "text",
    ["Boka buss till höstens konferens", "Boka lokal till vårens studiebesök", "Skriva program för konferensen"],
)
def test_a_task_that_shares_some_words_with_another_is_its_own(text: str) -> None:
    [change] = read_first(replace(ROOM, text=text, due_on=date(2026, 5, 4)), kept=[EARLIER])
    assert isinstance(change, Add)


@pytest.mark.parametrize("status", [Status.CLOSED, Status.WRITTEN_OFF, Status.DISMISSED])
def test_what_had_ended_is_to_be_done_again(status: Status) -> None:
    assert read_first(ROOM, kept=[replace(EARLIER, status=status)]) == [Add(ROOM)]


def test_a_proposal_nobody_accepted_holds_back_no_certain_action() -> None:
    proposal = replace(EARLIER, status=Status.PROPOSED, explicit=False)
    again = replace(IMPLIED, text=ROOM.text)
    assert read_first(ROOM, kept=[proposal]) == [Add(ROOM)]
    assert read_first(again, kept=[proposal]) == [Keep(proposal, again)]


def test_items_of_other_meetings_that_are_not_mentioned_are_left_alone() -> None:
    assert read_first(OFFER, kept=[EARLIER]) == [Add(OFFER)]
    assert read_first(kept=[EARLIER]) == []


# --- whatever the documents say --------------------------------------------------------------------------------------

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


# --- reports on earlier tasks ----------------------------------------------------------------------------------------


def told(subject: str, **said: Any) -> FollowUp:
    """A report in minutes of a later meeting."""
    plain = FollowUp(subject, "open", None, "3", 12, said.pop("quote", subject))
    return replace(plain, **said)


def whats(change: Change) -> list[str]:
    assert isinstance(change, Revise)
    return [step.what for step in change.steps]


@pytest.mark.parametrize(
    ("said", "what", "status"),
    [
        ({"status": "done"}, "reported", Status.REPORTED),
        ({"status": "done", "is_closed": True}, "closed", Status.CLOSED),
        ({"status": "cancelled", "reason": "ingen konferens i år"}, "written_off", Status.WRITTEN_OFF),
        ({"handed_to": "Kulturnämnden"}, "handed_over", Status.HANDED_OVER),
        ({"due_on": date(2026, 4, 1), "due_words": "1 april"}, "moved", Status.OPEN),
        ({"responsible": (ADA,), "responsible_words": "Ada"}, "assigned", Status.OPEN),
        ({"status_words": "pågår"}, "in_progress", Status.IN_PROGRESS),
    ],
)
def test_what_a_report_says_of_a_known_task_is_done_to_it(said: dict[str, Any], what: str, status: Status) -> None:
    [change] = read_first(kept=[EARLIER], reports=[told("Konferenslokalen", **said)])
    assert isinstance(change, Revise)
    assert (whats(change), change.steps[-1].item.status) == ([what], status)
    assert change.certainty >= 0.7


@pytest.mark.parametrize("words", ["ej påbörjat", "inte påbörjad", "kvarstår"])
def test_what_is_not_begun_is_not_in_progress(words: str) -> None:
    changes = read_first(kept=[EARLIER], reports=[told("Lokal till konferensen", status_words=words)])
    assert all("in_progress" not in whats(change) for change in changes)


def test_closing_tells_the_paragraph_and_the_day_of_the_meeting() -> None:
    [change] = read_first(kept=[EARLIER], reports=[told("Lokal till konferensen", status="done", is_closed=True)])
    assert isinstance(change, Revise)
    closed = change.steps[-1].item
    assert (closed.closing_section, closed.ended_on, closed.done_on) == ("3", HELD_ON, HELD_ON)


def test_one_sentence_may_hand_a_task_over_and_move_it() -> None:
    both = told("Lokal till konferensen", responsible=(ADA,), due_on=date(2026, 4, 1))
    [change] = read_first(kept=[EARLIER], reports=[both])
    assert whats(change) == ["assigned", "moved"]


def test_what_was_reported_done_and_goes_on_is_open_again() -> None:
    reported = replace(EARLIER, status=Status.REPORTED, done_on=date(2026, 2, 20))
    [change] = read_first(kept=[reported], reports=[told("Lokal till konferensen", status_words="kvarstår")])
    assert whats(change) == ["reopened"]


def test_a_report_on_what_has_ended_says_nothing_new() -> None:
    closed = replace(EARLIER, status=Status.CLOSED)
    assert read_first(kept=[closed], reports=[told("Lokal till konferensen", status="done")]) == []


def test_a_report_that_may_be_about_one_of_two_tasks_is_asked_about() -> None:
    other = replace(EARLIER, key="k2", text="Boka lokal till vårens konferens")
    [change] = read_first(kept=[EARLIER, other], reports=[told("Konferenslokalen", status="done")])
    assert isinstance(change, Ask)
    assert change.doubt.code == Doubts.MAYBE_REPORTED


def test_the_number_that_an_annex_printed_finds_its_item_among_the_same_words() -> None:
    other = replace(EARLIER, key="ab12cd34ef")
    [change] = read_first(
        kept=[replace(EARLIER, key="ff00aa11bb"), other],
        reports=[told(ROOM.text, reference="ab12cd", status="done", is_closed=True)],
    )
    assert isinstance(change, Revise)
    assert (change.item.key, change.certainty) == ("ab12cd34ef", 1.0)


def test_a_free_sentence_about_nothing_known_says_nothing() -> None:
    loose = told("Vägarna är plogade", status="done", is_loose=True)
    assert read_first(kept=[EARLIER], reports=[loose]) == []


def test_what_an_earlier_version_said_already_is_not_done_again() -> None:
    closing = told("Lokal till konferensen", status="done", is_closed=True, quote="Lokalen: punkten avslutas.")
    assert read_anew(kept=[EARLIER], reports=[closing], said={"Lokalen: punkten avslutas.": EARLIER.key}) == []


def test_what_an_earlier_version_stated_again_stays_tied_whatever_became_of_it() -> None:
    reported = replace(EARLIER, text="Ordna konferensen", status=Status.REPORTED)
    said = {ROOM.quote: EARLIER.key}
    assert read_anew(ROOM, kept=[reported], said=said) == [Keep(reported, ROOM)]


def test_what_a_person_reopened_since_the_meeting_is_asked_about() -> None:
    closing = told("Lokal till konferensen", status="done", is_closed=True)
    [change] = read_first(kept=[EARLIER], reports=[closing], corrected={EARLIER.key: frozenset({"status"})})
    assert isinstance(change, Ask)


def test_a_body_that_reviews_all_is_asked_before_anything_changes() -> None:
    closing = told("Lokal till konferensen", status="done", is_closed=True)
    [change] = read_first(kept=[EARLIER], reports=[closing], policy=Policy(review="all"))
    assert isinstance(change, Ask)


def test_a_body_that_reviews_all_is_asked_before_a_new_version_words_a_row_otherwise() -> None:
    reworded = replace(ROOM, text="Boka en lokal till höstens konferens")
    [change] = read_anew(reworded, kept=[kept(ROOM)], policy=Policy(review="all"))
    assert change == Ask(kept(ROOM), Doubt(Doubts.MOVED, reworded.text, ROOM.line), reworded)


@pytest.mark.parametrize(
    ("said", "kind"),
    [({"status_words": "kvarstår"}, Ask), ({"status": "done", "is_closed": True}, Revise)],
)
def test_what_its_person_told_since_is_not_taken_back_unasked_but_the_meeting_may_end_it(
    said: dict[str, Any], kind: type[Change]
) -> None:
    reported = replace(EARLIER, status=Status.REPORTED, done_on=TODAY)
    corrected = {EARLIER.key: frozenset({"progress"})}
    [change] = read_first(kept=[reported], reports=[told("Lokal till konferensen", **said)], corrected=corrected)
    assert type(change) is kind


def test_what_later_minutes_have_spoken_of_is_asked_about_and_a_mere_report_lies() -> None:
    corrected = {EARLIER.key: frozenset({"later"})}
    closing = told("Lokal till konferensen", status="done", is_closed=True)
    [change] = read_first(kept=[EARLIER], reports=[closing], corrected=corrected)
    assert isinstance(change, Ask)
    begun = replace(EARLIER, status=Status.IN_PROGRESS)
    going_on = told("Lokal till konferensen", status_words="pågår")
    assert read_first(kept=[begun], reports=[going_on], corrected=corrected) == []


def test_what_later_minutes_have_spoken_of_is_asked_about_too_when_it_is_unsure_which_is_meant() -> None:
    other = replace(EARLIER, key="k2", text="Boka lokal till vårens konferens")
    corrected = {one.key: frozenset({"later"}) for one in (EARLIER, other)}
    done = told("Konferenslokalen", status="done")
    assert [type(change) for change in read_first(kept=[EARLIER, other], reports=[done], corrected=corrected)] == [Ask]


def report(subject: str, status: Literal["done", "open", "unclear", "cancelled"] = "open") -> FollowUp:
    return FollowUp(subject, status, "kvarstår", "3", 12, f"{subject} kvarstår")


def test_an_open_task_reported_on_that_nobody_knows_is_proposed() -> None:
    [proposal] = earlier.unknown([report("skyltar vid parken")], actions=(), kept=())
    assert (proposal.text, proposal.explicit, proposal.line, proposal.section) == ("Skyltar vid parken", False, 12, "3")
    assert proposal.quote == "skyltar vid parken kvarstår"


def test_a_report_on_a_known_task_or_on_one_that_ended_proposes_nothing() -> None:
    known = kept(replace(ROOM, text="Beställa skyltar vid parken"))
    reports = [
        report("Skyltar vid parken"),
        report("Lås", "done"),
        report("Staket", "cancelled"),
        report("Tak", "unclear"),
    ]
    assert earlier.unknown(reports, actions=(), kept=[known]) == ()
