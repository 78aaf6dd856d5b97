"""What holds for any words: the roster's people are found by their own names, and never by others'."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.people import cells
from tracker.core import people
from tracker.core.model import Person

FIRST = ("Anna", "Bo", "Lars-Eric", "Åsa", "Chen", "Fatima", "Łukasz", "Maj", "Per", "Karl Johan")
LAST = ("Ek", "Holm Ekvall", "Jönsson", "af Ekenäng", "al-Rashid", "D'Arcy", "Öberg", "Lindqvist")
NAMES = st.builds("{} {}".format, st.sampled_from(FIRST), st.sampled_from(LAST))
ROSTERS = st.lists(NAMES, min_size=1, max_size=6, unique=True).map(
    lambda names: tuple(Person(name, name) for name in names)
)
WORDS = st.sampled_from([cell.words for cell in cells.table(cells.FOLDER / "cells.csv")])
PIECES = st.sampled_from(
    [
        "Anna",
        "anna",
        "Ek",
        "E",
        "ordf",
        "(S)",
        ",",
        "/",
        " och ",
        " eller ",
        "Alnäs",
        "?",
        "�",
        "Ã¥",
        ".",
        ":",
        "@",
        "-",
        " ",
        "m.fl.",
    ]
)


@given(st.lists(PIECES, max_size=12).map("".join), ROSTERS)
def test_no_words_are_too_odd_to_be_read(words: str, roster: tuple[Person, ...]) -> None:
    people.meant(words, roster)
    people.regrouped(people.split(words, roster), roster)
    people.is_body(words, roster)


@given(st.text(max_size=40), ROSTERS)
def test_nobody_is_found_whose_name_begins_otherwise_than_every_word(words: str, roster: tuple[Person, ...]) -> None:
    letters = {word[:1] for word in re.findall(r"\w+", people.fold(words))} | {"�"}
    for person in people.match(words, roster):
        sounds = {_sound(word[:1]) for word in re.findall(r"\w+", people.fold(person.name))}
        assert sounds & set(map(_sound, letters))


def _sound(letter: str) -> str:
    return {"c": "k", "q": "k", "w": "v", "f": "v", "p": "v", "z": "s", "y": "i", "h": "j"}.get(letter, letter)


@given(ROSTERS, st.data())
def test_case_makes_no_other_person_of_a_whole_name(roster: tuple[Person, ...], data: st.DataObject) -> None:
    person = data.draw(st.sampled_from(roster))
    for written in (person.name, person.name.upper(), person.name.lower(), person.name.swapcase()):
        assert people.match(written, roster) == (person,)


@given(WORDS, st.sampled_from(sorted(cells.rosters())))
def test_an_outsider_in_the_roster_takes_no_words_from_others(words: str, name: str) -> None:
    roster = cells.rosters()[name]
    outsider = Person("outsider", "Xerxes Quintilianus")
    assert people.match(words, (*roster, outsider)) == people.match(words, roster)


@pytest.mark.parametrize("words", ["Anna " * 60, "och " * 500, "(" * 500, "Anna Ek, " * 300])
def test_a_sentence_names_nobody_as_a_whole(words: str) -> None:
    assert people.match(words, (Person("anna", "Anna Ek"),)) == ()
