"""People and bodies: the configuration brings them in, a person's correction stays."""

from dataclasses import replace
from datetime import date

import pytest

from tests.store.given import ADA, BEN, CHEN, NOW, VAGNAMNDEN
from tracker.core.model import Participant, Person, Policy
from tracker.errors import NotFoundError
from tracker.store import Difference, Store


@pytest.fixture
def store(store: Store) -> Store:
    store.people.import_config([ADA, BEN, CHEN], [VAGNAMNDEN], at=NOW)
    return store


def test_people_and_bodies_come_back_as_the_configuration_says(store: Store) -> None:
    assert store.people.all() == [ADA, BEN, CHEN]
    assert store.people.get("chen").left_on == date(2026, 2, 27)
    assert store.people.bodies() == [VAGNAMNDEN]


def test_the_first_import_tells_who_is_new(store: Store) -> None:
    skolnamnden = replace(VAGNAMNDEN, slug="skolnamnden", names=("Skolnämnden",))
    dora = Person("dora", "Dora Öhn")
    assert store.people.import_config([ADA, BEN, CHEN, dora], [VAGNAMNDEN, skolnamnden], at=NOW) == [
        Difference("Skolnämnden", "listed", "", "yes"),
        Difference("Dora Öhn", "listed", "", "yes"),
    ]


def test_the_same_configuration_again_changes_nothing(store: Store) -> None:
    assert store.people.import_config([ADA, BEN, CHEN], [VAGNAMNDEN], at=NOW) == []


def test_a_changed_row_changes_the_person_with_the_difference_told_and_in_the_history(store: Store) -> None:
    left = replace(BEN, left_on=date(2026, 3, 31), aliases=("Benny", "B. Ås"))
    differences = store.people.import_config([ADA, left, CHEN], [VAGNAMNDEN], at=NOW)
    assert differences == [
        Difference("Ben Ås", "left_on", "", "2026-03-31"),
        Difference("Ben Ås", "aliases", "Benny", "Benny, B. Ås"),
    ]
    assert store.people.get("ben") == left
    assert [line.detail for line in store.history.of("person:ben")] == [
        "listed:  → yes",
        "left_on:  → 2026-03-31",
        "aliases: Benny → Benny, B. Ås",
    ]


def test_an_address_entered_by_hand_stays_whatever_the_configuration_says(store: Store) -> None:
    store.people.set_address("ben", "ben.as@example.org", who="Ada Ek", at=NOW)
    moved = replace(BEN, email="as@example.org", role="vägchef")
    differences = store.people.import_config([ADA, moved, CHEN], [VAGNAMNDEN], at=NOW)
    assert Difference("Ben Ås", "email", "ben.as@example.org", "as@example.org", is_applied=False) in differences
    kept = store.people.get("ben")
    assert (kept.email, kept.role) == ("ben.as@example.org", "vägchef")
    assert store.people.import_config([ADA, moved, CHEN], [VAGNAMNDEN], at=NOW) == []


def test_a_correction_is_told_in_the_history(store: Store) -> None:
    store.people.correct("ben", {"aliases": ("Benny", "Bengan")}, who="Ada Ek", at=NOW)
    line = store.history.of("person:ben")[-1]
    assert (line.who, line.what, line.detail) == ("Ada Ek", "corrected", "aliases: Benny → Benny, Bengan")


def test_whoever_leaves_the_configuration_is_kept_and_told_once(store: Store) -> None:
    assert store.people.import_config([ADA, BEN], [], at=NOW) == [
        Difference("Vägnämnden", "listed", "yes", ""),
        Difference("Chen Li", "listed", "yes", ""),
    ]
    assert store.people.import_config([ADA, BEN], [], at=NOW) == []
    assert store.people.get("chen") == CHEN
    assert store.people.body("vagnamnden") == VAGNAMNDEN


def test_whoever_comes_back_to_the_configuration_is_the_same_person(store: Store) -> None:
    store.people.import_config([ADA, BEN], [VAGNAMNDEN], at=NOW)
    store.people.import_config([ADA, BEN, replace(CHEN, role="ordförande")], [VAGNAMNDEN], at=NOW)
    assert store.people.get("chen").role == "ordförande"
    assert len(store.people.all()) == 3


def test_minutes_make_somebody_known_once(store: Store) -> None:
    present = Participant("Dora Öhn", organisation="Region Norr", role="utredare")
    dora = store.people.add_from_attendance(present, body="vagnamnden")
    assert (dora.name, dora.organisation, dora.role, dora.bodies) == (
        "Dora Öhn", "Region Norr", "utredare", ("vagnamnden",),
    )  # fmt: skip
    assert store.people.add_from_attendance(Participant("DORA ÖHN"), body=None) == dora
    assert store.people.add_from_attendance(Participant("Ben Ås"), body=None) == BEN


def test_somebody_known_from_minutes_keeps_their_key_when_the_configuration_names_them(store: Store) -> None:
    dora = store.people.add_from_attendance(Participant("Dora Öhn", role="utredare"), body=None)
    listed = Person("dora", "Dora Öhn", "dora@example.org")
    differences = store.people.import_config([ADA, BEN, CHEN, listed], [VAGNAMNDEN], at=NOW)
    assert differences == [Difference("Dora Öhn", "email", "", "dora@example.org")]
    assert store.people.get(dora.key) == replace(dora, email="dora@example.org")
    assert store.people.import_config([ADA, BEN, CHEN, listed], [VAGNAMNDEN], at=NOW) == []


def test_of_two_who_share_a_name_none_is_guessed(store: Store) -> None:
    for key in ("m1", "m2"):
        store.people.add(Person(key, "Magnus Ek"), who="Ada Ek", at=NOW)
    assert [person.key for person in store.people.by_name("magnus ek")] == ["m1", "m2"]
    store.people.import_config([ADA, BEN, CHEN, Person("magnus", "Magnus Ek")], [VAGNAMNDEN], at=NOW)
    assert [person.key for person in store.people.by_name("Magnus Ek")] == ["m1", "m2", "magnus"]


def test_what_is_said_by_hand_of_a_new_person_beats_the_configuration(store: Store) -> None:
    store.people.add(Person("eli", "Eli Mo", "eli@example.org"), who="Ada Ek", at=NOW)
    listed = Person("eli", "Eli Mo", "mo@example.org", role="utredare", language="en")
    store.people.import_config([ADA, BEN, CHEN, listed], [VAGNAMNDEN], at=NOW)
    assert store.people.get("eli") == replace(listed, email="eli@example.org")


def test_a_rule_that_changes_is_told_by_its_name(store: Store) -> None:
    strict = replace(VAGNAMNDEN, chair="Ben Ås", policy=Policy(review="all", before=(14, 7, 1)))
    assert store.people.import_config([ADA, BEN, CHEN], [strict], at=NOW) == [
        Difference("Vägnämnden", "chair", "Chen Li", "Ben Ås"),
        Difference("Vägnämnden", "policy.review", "doubtful", "all"),
        Difference("Vägnämnden", "policy.before", "7, 1", "14, 7, 1"),
    ]
    assert store.people.body("vagnamnden") == strict


def test_a_new_body_starts_in_preview_until_somebody_releases_it(store: Store) -> None:
    live = replace(VAGNAMNDEN, is_live=True)
    store.people.import_config([ADA, BEN, CHEN], [live], at=NOW)
    assert not store.people.body("vagnamnden").is_live
    assert store.people.release("vagnamnden", who="Ada Ek", at=NOW)
    assert store.people.body("vagnamnden") == live


def test_a_release_is_told_once_in_the_history_and_no_import_takes_it_back(store: Store) -> None:
    assert store.people.release("vagnamnden", who="Ada Ek", at=NOW)
    assert not store.people.release("vagnamnden", who="Ada Ek", at=NOW)
    store.people.import_config([ADA, BEN, CHEN], [replace(VAGNAMNDEN, chair="Ben Ås")], at=NOW)
    assert store.people.body("vagnamnden").is_live
    assert store.people.preview("vagnamnden", who="Ada Ek", at=NOW)
    assert not store.people.body("vagnamnden").is_live
    whats = [line.what for line in store.history.of("body:vagnamnden")]
    assert whats == ["imported", "released", "imported", "held"]


def test_nobody_is_not_found(store: Store) -> None:
    with pytest.raises(NotFoundError):
        store.people.get("nobody")
    with pytest.raises(NotFoundError):
        store.people.body("nowhere")
    with pytest.raises(NotFoundError):
        store.people.release("nowhere", who="Ada Ek", at=NOW)
