"""Leavers' items go to their heirs, and what a group shares follows its members."""

from dataclasses import replace
from datetime import date
from email import message_from_bytes, policy

from tests.jobs.given import ADA, BEN, CHEN, DISA, EBBA, NOW, TODAY, TORG, VAG, at, configure, tick, told
from tracker.core.model import Item, Person, Responsible, Status
from tracker.jobs import change, edit, members, people, review, succession, undo
from tracker.store import Store

THURSDAY, FRIDAY = date(2026, 3, 5), date(2026, 3, 6)
DUE = date(2026, 3, 20)
CAST = (ADA, BEN, CHEN, DISA, EBBA)


def add(store: Store, *names: str, body: str = "vag", due_on: date = DUE) -> Item:
    return edit.add(
        store, body=body, text="Offert", responsible=names, due_on=due_on, who="Ada Ek", today=TODAY, now=NOW
    )


def without(leaver: Person, **changes: object) -> tuple[Person, ...]:
    left = replace(leaver, left_on=THURSDAY, **changes)  # type: ignore[arg-type]
    return tuple(left if one == leaver else one for one in CAST)


def mine(store: Store, day: date) -> dict[str, list[str]]:
    return {name: items for name, items in told(tick(store, day).letters, store).items() if items}


def events(store: Store, item: Item) -> list[str]:
    return [f"{event.what} {event.detail}".strip() for event in store.items.history(item.key)]


def shares(store: Store, item: Item) -> list[str]:
    """Members, those who have answered in capitals."""
    parts = store.items.get(item.key).shares
    return [one.name.upper() if one.answered_on else one.name for one in parts]


# --- heirs ------------------------------------------------------------------------------------------------------------


def test_a_leavers_item_is_the_successors_from_that_day_told_as_new_and_history_keeps_the_name(store: Store) -> None:
    configure(store, of=without(CHEN, successor="Ben Ås"))
    item = add(store, "Chen Li")
    assert mine(store, TODAY) == {"Chen Li": ["Offert"]}
    assert mine(store, THURSDAY) == {"Ben Ås": ["Offert"]}
    assert mine(store, FRIDAY) == {}
    assert store.items.get(item.key).responsible == (Responsible("Ben Ås", "ben", after="Chen Li"),)
    assert store.items.get(item.key).responsible[0].after == "Chen Li"
    assert events(store, item) == ["added", "inherited Chen Li → Ben Ås"]
    assert [one.key for one in store.items.list(person="ben")] == [item.key]


def test_without_a_successor_the_secretary_has_it_and_the_letter_says_why(store: Store) -> None:
    configure(store, of=without(BEN))
    add(store, "Ben Ås")
    [letter] = [one for one in tick(store, THURSDAY).letters if one.items]
    assert letter.to == "ada@example.org"
    body = message_from_bytes(letter.content, policy=policy.default).get_body(("plain",))
    assert body is not None
    assert "Du har den efter Ben Ås, som har slutat." in body.get_content()


def test_who_had_it_with_the_leaver_is_told_nothing_new(store: Store) -> None:
    configure(store, of=without(CHEN, successor="Ben Ås"))
    item = add(store, "Chen Li", "Ben Ås")
    tick(store, TODAY)
    assert mine(store, THURSDAY) == {}
    assert [one.name for one in store.items.get(item.key).responsible] == ["Ben Ås"]


def test_what_has_ended_keeps_the_leavers_name(store: Store) -> None:
    configure(store, of=without(CHEN, successor="Ben Ås"))
    item = add(store, "Chen Li")
    edit.close(store, item.key, section="§ 9", who="Ada Ek", now=NOW)
    tick(store, THURSDAY)
    assert [one.name for one in store.items.get(item.key).responsible] == ["Chen Li"]


def test_a_leaver_whom_the_files_tell_of_late_is_not_missed_and_no_day_is_looked_at_twice(store: Store) -> None:
    configure(store)
    item = add(store, "Chen Li")
    tick(store, FRIDAY)
    assert succession.inherit(store, today=FRIDAY, now=at(FRIDAY)) == []
    configure(store, of=without(CHEN, successor="Ben Ås"))
    assert [one.key for one in succession.inherit(store, today=FRIDAY, now=at(FRIDAY))] == [item.key]


def test_that_somebody_took_over_can_be_undone(store: Store) -> None:
    configure(store, of=without(CHEN, successor="Ben Ås"))
    item = add(store, "Chen Li")
    tick(store, THURSDAY)
    undo.undo(store, item.key, who="Ada Ek", now=at(THURSDAY))
    assert [one.name for one in store.items.get(item.key).responsible] == ["Chen Li"]


# --- groups -----------------------------------------------------------------------------------------------------------

MEMBERS = replace(VAG, members=("Ben Ås", "Chen Li"))


def test_a_group_is_asked_member_by_member_and_reminded_of_only_what_is_left(store: Store) -> None:
    configure(store, MEMBERS)
    item = add(store, "alla ledamöter")
    assert mine(store, TODAY) == {"Ben Ås": ["Offert"], "Chen Li": ["Offert"]}
    members.answer_for(store, item.key, member="Ben Ås", who="Ada Ek", today=TODAY, now=NOW)
    assert shares(store, item) == ["BEN ÅS", "Chen Li"]
    assert mine(store, date(2026, 3, 13)) == {"Chen Li": ["Offert"]}
    members.answer_for(store, item.key, member="Chen Li", who="Ada Ek", today=TODAY, now=NOW)
    kept = store.items.get(item.key)
    assert (kept.status, kept.done_on) == (Status.REPORTED, TODAY)
    assert events(store, item) == ["added", "answered Ben Ås", "reported Chen Li"]


def test_taking_an_answer_back_opens_what_was_done(store: Store) -> None:
    configure(store, MEMBERS)
    item = add(store, "alla")
    for name in MEMBERS.members:
        members.answer_for(store, item.key, member=name, who="Ada Ek", today=TODAY, now=NOW)
    members.ask_again(store, item.key, member="Ben Ås", who="Ada Ek", now=NOW)
    assert shares(store, item) == ["Ben Ås", "CHEN LI"]
    assert store.items.get(item.key).is_active


def test_who_joins_is_told_once_as_new_and_who_goes_owes_nothing(store: Store) -> None:
    configure(store, MEMBERS)
    item = add(store, "alla")
    tick(store, TODAY)
    members.answer_for(store, item.key, member="Chen Li", who="Ada Ek", today=TODAY, now=NOW)
    configure(store, replace(VAG, members=("Ben Ås", "Ebba Falk")))
    assert shares(store, item) == ["CHEN LI", "Ben Ås", "Ebba Falk"]
    assert mine(store, THURSDAY) == {"Ebba Falk": ["Offert"]}
    assert mine(store, FRIDAY) == {}
    configure(store, replace(VAG, members=("Ebba Falk",)))
    assert shares(store, item) == ["CHEN LI", "Ebba Falk"]
    assert events(store, item)[-2:] == ["shared + Ebba Falk", "shared − Ben Ås"]


def test_when_the_last_who_owed_an_answer_goes_it_is_done(store: Store) -> None:
    configure(store, MEMBERS)
    item = add(store, "alla")
    members.answer_for(store, item.key, member="Chen Li", who="Ada Ek", today=TODAY, now=NOW)
    configure(store, replace(VAG, members=("Chen Li",)))
    assert store.items.get(item.key).status is Status.REPORTED


def test_a_member_who_leaves_is_asked_no_more(store: Store) -> None:
    configure(store, MEMBERS, of=without(CHEN))
    item = add(store, "alla")
    tick(store, TODAY)
    tick(store, THURSDAY)
    assert shares(store, item) == ["Ben Ås"]


def test_a_group_that_nobody_was_known_of_is_asked_once_it_is_known(store: Store) -> None:
    configure(store)
    item = add(store, "Ben Ås")
    words = replace(item, responsible=(Responsible("kansliet"),), version=store.items.get(item.key).version)
    change.save(store, words, who="Ada Ek", what="assigned", now=NOW)
    assert (shares(store, item), mine(store, TODAY)) == ([], {})
    configure(store, of=(ADA, BEN, CHEN, DISA, replace(EBBA, organisation="Kansliet")))
    assert mine(store, TODAY) == {"Ebba Falk": ["Offert"]}


def test_a_group_that_all_have_left_is_asked_about(store: Store) -> None:
    configure(store, MEMBERS)
    item = add(store, "alla")
    left = (replace(BEN, left_on=TODAY), replace(CHEN, left_on=TODAY))
    people.import_configuration(store, people=[ADA, *left, DISA, EBBA], bodies=[MEMBERS], now=NOW)
    assert shares(store, item) == []
    assert [(one.code, one.words) for one in store.doubts.open()] == [("unknown-person", "alla")]


def test_another_body_is_meant_by_its_name(store: Store) -> None:
    configure(store, VAG, replace(TORG, members=("Ebba Falk", "Ben Ås")))
    assert shares(store, add(store, "Torggruppen")) == ["Ebba Falk", "Ben Ås"]


def test_assigning_the_same_group_again_keeps_its_answers(store: Store) -> None:
    configure(store, MEMBERS)
    item = add(store, "alla")
    members.answer_for(store, item.key, member="Ben Ås", who="Ada Ek", today=TODAY, now=NOW)
    edit.assign(store, item.key, names=["alla"], who="Ada Ek", today=TODAY, now=NOW)
    assert shares(store, item) == ["BEN ÅS", "Chen Li"]


def test_who_a_member_is_can_be_said_and_the_rest_keep_their_parts(store: Store) -> None:
    configure(store, replace(VAG, members=("Ben Ås", "Sunne kommun")))
    item = add(store, "alla")
    assert mine(store, TODAY) == {"Ben Ås": ["Offert"]}
    [question] = store.doubts.open()
    review.set_people(store, question.key, ["Chen Li"], who="Ada Ek", today=TODAY, now=NOW)
    assert (shares(store, item), store.doubts.open()) == (["Ben Ås", "Sunne kommun"], [])
    assert mine(store, THURSDAY) == {"Chen Li": ["Offert"]}
    configure(store, replace(VAG, members=("Ben Ås", "Sunne kommun", "Ada Ek")))
    assert [one.people for one in store.items.get(item.key).shares] == [("ben",), ("chen",), ("ada",)]
