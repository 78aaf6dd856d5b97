"""Letters that rest: a person's, a body's; nothing is lost, everything is told once afterwards."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.jobs.given import ADA, BEN, CHEN, DISA, EBBA, NOW, TODAY, TORG, VAG, at, configure, tick, told
from tracker.core.model import Policy, Stage
from tracker.errors import UsageError
from tracker.jobs import edit, gate, remind
from tracker.store import Store

THURSDAY, FRIDAY, MONDAY = date(2026, 3, 5), date(2026, 3, 6), date(2026, 3, 9)


def add(store: Store, text: str, *names: str, due_on: date | None = None, body: str = "vag") -> str:
    return edit.add(
        store, body=body, text=text, responsible=names, due_on=due_on, who="Ada Ek", today=TODAY, now=NOW
    ).key


def rest(store: Store, subject: str, until: date | None = None, *, today: date = TODAY) -> None:
    gate.rest(store, subject, until=until, who="Ada Ek", today=today, now=at(today))


def mine(store: Store, day: date) -> dict[str, list[str]]:
    """By first words, in the order of the alphabet: items of one day are numbered by their keys, which are random."""
    return {name: sorted(words) for name, words in told(tick(store, day).letters, store).items() if words}


def test_what_a_resting_body_has_to_tell_is_held_and_told_once_afterwards(store: Store) -> None:
    configure(store, VAG, TORG)
    add(store, "Väg", "Ben Ås")
    add(store, "Torg", "Ben Ås", body="torg")
    rest(store, "body:vag", THURSDAY)
    assert mine(store, TODAY) == {"Ben Ås": ["Torg"]}
    assert {(one.reason, one.daily.person.name) for one in remind.plan(store, today=THURSDAY).held} == {
        ("body-paused", "Ben Ås")
    }
    assert mine(store, THURSDAY) == {}
    assert mine(store, FRIDAY) == {"Ben Ås": ["Väg"]}
    assert mine(store, MONDAY) == {}


def test_a_resting_person_gets_nothing_and_others_are_told_as_ever(store: Store) -> None:
    configure(store)
    add(store, "Bådas", "Ben Ås", "Chen Li")
    add(store, "Bens", "Ben Ås")
    rest(store, "person:ben")
    assert mine(store, TODAY) == {"Chen Li": ["Bådas"]}
    assert mine(store, THURSDAY) == {}
    gate.wake(store, "person:ben", who="Ada Ek", today=FRIDAY, now=at(FRIDAY))
    assert mine(store, FRIDAY) == {"Ben Ås": ["Bens", "Bådas"]}
    assert mine(store, MONDAY) == {}
    assert store.pauses.all() == []


def test_an_item_that_ended_meanwhile_is_not_owed_any_more(store: Store) -> None:
    configure(store)
    key = add(store, "Bådas", "Ben Ås", "Chen Li")
    rest(store, "person:ben", TODAY)
    tick(store)
    edit.close(store, key, section="§ 2", who="Ada Ek", now=NOW)
    assert mine(store, THURSDAY) == {}
    assert store.pauses.get("person:ben") is None or store.pauses.get("person:ben").owed == ()  # type: ignore[union-attr]


def test_a_letter_that_waited_to_be_sent_is_taken_back_and_told_anew(store: Store) -> None:
    configure(store)
    add(store, "Bens", "Ben Ås")
    tick(store)
    rest(store, "person:ben", THURSDAY)
    assert [str(letter.state) for letter in store.outbox.list(person="ben")] == ["dropped"]
    assert mine(store, THURSDAY) == {}
    assert mine(store, FRIDAY) == {"Ben Ås": ["Bens"]}


def test_the_secretary_sees_the_items_of_somebody_whose_letters_rest(store: Store) -> None:
    configure(store)
    add(store, "Bens", "Ben Ås")
    rest(store, "person:ben")
    tick(store)
    lists = [one for daily in remind.plan(store, today=MONDAY).dailies for one in daily.worklists]
    assert [row.item.text for one in lists for row in one.paused] == ["Bens"]
    [letter] = [letter for letter in tick(store, MONDAY).letters if letter.person == "ada"]
    assert b"pausad" in letter.content


def test_a_step_of_an_escalation_waits_for_somebody_whose_letters_rest(store: Store) -> None:
    strict = replace(VAG, policy=Policy(before=(), escalation=(Stage(1, "chair"),)))
    configure(store, strict)
    add(store, "Bens", "Ben Ås", due_on=THURSDAY)
    rest(store, "person:chen", MONDAY)
    days = [TODAY + timedelta(days=n) for n in range(10)]
    with_it = [day for day in days for letter in tick(store, day).letters if letter.escalated]
    assert with_it == [date(2026, 3, 10)]


def test_a_rest_until_a_day_that_is_over_is_refused(store: Store) -> None:
    configure(store)
    with pytest.raises(UsageError, match="2026-03-03 is over"):
        rest(store, "person:ben", date(2026, 3, 3))


def test_who_paused_what_and_who_ended_it_stands_in_the_history(store: Store) -> None:
    configure(store, of=(ADA, BEN, CHEN, DISA, EBBA))
    rest(store, "body:vag", FRIDAY)
    rest(store, "body:vag", FRIDAY)
    assert gate.wake(store, "body:vag", who="Chen Li", today=TODAY, now=NOW)
    assert not gate.wake(store, "body:vag", who="Chen Li", today=TODAY, now=NOW)
    lines = [(line.who, line.what, line.detail) for line in store.history.of("body:vag") if line.what != "imported"]
    assert lines[-2:] == [("Ada Ek", "paused", "2026-03-06"), ("Chen Li", "resumed", "")]
