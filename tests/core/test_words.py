"""The tables of the languages: complete in Swedish, and nothing in any of them that no rule asks for."""

from dataclasses import fields
from types import ModuleType, SimpleNamespace
from typing import cast

import pytest

from tracker.core.words import LANGUAGES, Words
from tracker.core.words.tables import merged

TABLES = {field.name.upper() for field in fields(Words)}


def constants(language: ModuleType) -> set[str]:
    return {name for name in vars(language) if name.isupper()}


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_a_language_says_nothing_that_no_table_has_room_for(code: str) -> None:
    assert constants(LANGUAGES[code]) - TABLES == set()


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_words_are_kept_in_lower_case(code: str) -> None:
    tables = [getattr(LANGUAGES[code], name) for name in constants(LANGUAGES[code])]
    assert [word for table in tables if not isinstance(table, str) for word in table if word != word.lower()] == []


def test_where_two_languages_differ_the_first_is_right_and_no_word_is_lost() -> None:
    swedish, danish = SimpleNamespace(), SimpleNamespace()
    for name in TABLES:
        setattr(swedish, name, {"mars": 3} if name == "MONTHS" else ("i",))
        setattr(danish, name, {"mars": 9, "marts": 3} if name == "MONTHS" else ("i", "den"))
    words = merged([cast(ModuleType, swedish), cast(ModuleType, danish)])
    assert words.months == {"mars": 3, "marts": 3}
    assert words.part_joints == ("i", "den")
