"""Groups that an item rests on, and which of their members answer for it."""

from dataclasses import replace
from datetime import date

import pytest

from tracker.core import shares
from tracker.core.model import Body, Person, Responsible, Share

TODAY = date(2026, 3, 4)
LATER = date(2026, 3, 5)
ADA = Person("ada", "Ada Ek", "ada@example.org", role="Kommunchef", organisation="Sunne kommun", bodies=("vag",))
BEN = Person("ben", "Ben Ås", "ben@example.org", role="Kommunchef", organisation="Torsby kommun", bodies=("vag",))
CHEN = Person("chen", "Chen Li", "chen@example.org", role="Utredare", organisation="Torsby kommun", bodies=("vag",))
DISA = Person("disa", "Disa Öst", "disa@example.org", organisation="Kansli", bodies=("torg",))
EBBA = Person("ebba", "Ebba Falk", "ebba@example.org", organisation="Kansli", bodies=("torg",))
PEOPLE = (ADA, BEN, CHEN, DISA, EBBA)
VAG = Body("vag", ("Vägnämnden",), chair="Ada Ek", members=("Ada Ek", "Ben Ås", "Chen Li"))
TORG = Body("torg", ("Torggruppen",), members=("Disa Öst", "Ebba Falk"))


def fanned(*words: str, people: tuple[Person, ...] = PEOPLE, body: Body = VAG) -> dict[str, tuple[str, ...]]:
    responsible = [Responsible(one) for one in words]
    found = shares.fan_out(responsible, body=body, bodies=(VAG, TORG), people=people, today=TODAY)
    return {share.name: share.people for share in found}


@pytest.mark.parametrize(
    "words",
    [
        *("respektive kommun", "Samtliga kommuner", "alla kommuner", "varje medlem", "alla ledamöter", "kommunerna"),
        *("respektive förvaltning", "each member", "all members", "alla", "var och en"),
    ],
)
def test_words_for_each_member_ask_every_organisation_of_the_body_once(words: str) -> None:
    assert fanned(words) == {"Sunne kommun": ("ada",), "Torsby kommun": ("ben", "chen")}


def test_a_role_of_each_member_asks_those_who_hold_it() -> None:
    assert fanned("respektive kommunchef") == {"Sunne kommun": ("ada",), "Torsby kommun": ("ben",)}


def test_the_name_of_another_body_asks_its_members_and_all_of_one_organisation_each() -> None:
    assert fanned("torggruppen") == {"Disa Öst": ("disa",), "Ebba Falk": ("ebba",)}


@pytest.mark.parametrize("words", ["kansliet", "Kansli"])
def test_a_unit_answers_once_by_any_who_works_there(words: str) -> None:
    assert fanned(words) == {words: ("disa", "ebba")}


@pytest.mark.parametrize("words", ["sekretariatet", "Trafikverket", "alla berörda kommuner", "Ben"])
def test_words_that_name_nobody_known_ask_nobody(words: str) -> None:
    assert fanned(words) == {}


def test_who_has_left_is_asked_no_more_and_an_organisation_goes_on_without_them() -> None:
    gone = tuple(replace(one, left_on=TODAY) if one in (ADA, CHEN) else one for one in PEOPLE)
    assert fanned("alla", people=gone) == {"Ben Ås": ("ben",)}


def test_a_member_whom_nobody_knows_has_a_share_that_the_secretary_can_answer() -> None:
    body = replace(VAG, members=("Ada Ek", "Ben Ås", "Frida Ö"))
    assert fanned("alla", body=body)["Frida Ö"] == ()


def test_of_two_who_bear_a_members_name_the_one_who_sits_here_is_meant_and_else_nobody() -> None:
    namesake = replace(BEN, key="ben2", bodies=("torg",), organisation=None)
    assert fanned("alla", people=(*PEOPLE, namesake))["Torsby kommun"] == ("ben", "chen")
    both = replace(namesake, bodies=("vag",))
    assert fanned("alla", people=(*PEOPLE, both))["Ben Ås"] == ()


def test_without_listed_members_those_are_asked_whose_row_names_the_body_and_who_have_an_address() -> None:
    guest = Person("guest", "Gun Alm", bodies=("vag",))
    body = replace(VAG, members=())
    assert fanned("alla", people=(*PEOPLE, guest), body=body).keys() == {"Sunne kommun", "Torsby kommun"}


def test_beside_a_group_each_person_and_role_has_a_share_unless_the_group_holds_them() -> None:
    responsible = [
        Responsible("Disa Öst", "disa"), Responsible("alla kommuner"), Responsible("Ben Ås", "ben"),
        Responsible("ordföranden", is_role=True),
    ]  # fmt: skip
    found = shares.fan_out(responsible, body=VAG, bodies=(VAG, TORG), people=PEOPLE, today=TODAY)
    assert [(one.name, one.people) for one in found] == [
        ("Sunne kommun", ("ada",)), ("Torsby kommun", ("ben", "chen")), ("Disa Öst", ("disa",)), ("ordföranden", ()),
    ]  # fmt: skip


def test_without_a_group_nothing_is_shared() -> None:
    responsible = [Responsible("Ben Ås", "ben"), Responsible("Ada Ek", "ada")]
    assert shares.fan_out(responsible, body=VAG, bodies=(VAG,), people=PEOPLE, today=TODAY) == ()


def test_answers_stay_when_members_go_and_who_comes_is_asked_from_that_day() -> None:
    kept = (
        Share("Sunne kommun", ("ada",), answered_on=TODAY), Share("Torsby kommun", ("ben",)), Share("Grums", ("gun",)),
    )  # fmt: skip
    wanted = (Share("Torsby kommun", ("ben", "chen")), Share("Arvika", ("ali",)))
    assert shares.refreshed(kept, wanted, since=LATER) == (
        Share("Sunne kommun", ("ada",), answered_on=TODAY),
        Share("Torsby kommun", ("ben", "chen")),
        Share("Arvika", ("ali",), since=LATER),
    )


def test_a_share_that_nobody_was_told_of_is_new_to_who_takes_it() -> None:
    [found] = shares.refreshed([Share("Arvika")], [Share("Arvika", ("ali",))], since=LATER)
    assert found == Share("Arvika", ("ali",), since=LATER)


def test_refreshing_with_the_same_members_changes_nothing() -> None:
    kept = (Share("Sunne kommun", ("ada",), answered_on=TODAY, note="Klart"), Share("Torsby kommun", ("ben",)))
    wanted = (Share("Sunne kommun", ("ada",)), Share("Torsby kommun", ("ben",)))
    assert shares.refreshed(kept, wanted, since=LATER) == kept
