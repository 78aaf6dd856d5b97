"""A new version of minutes already read: what stays, what is asked about, what is added."""

from dataclasses import replace
from datetime import date

import pytest

from tests.core.reconcile.given import ADA, CHEN, IMPLIED, OFFER, ROOM, kept, read_anew
from tracker.core.model import (
    Add,
    Ask,
    Doubt,
    Doubts,
    Keep,
    Policy,
    Responsible,
    Revise,
    Status,
)


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
