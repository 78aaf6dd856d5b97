"""The tables of the languages: complete in Swedish, and nothing in any of them that no rule asks for."""

from dataclasses import fields
from types import ModuleType, SimpleNamespace
from typing import Any, cast

import pytest

from tracker.core.words import LANGUAGES, Words
from tracker.core.words.tables import merged

TABLES = {field.name.upper() for field in fields(Words)}


def constants(code: str) -> list[tuple[str, Any]]:
    return [(name, table) for file in LANGUAGES[code] for name, table in vars(file).items() if name.isupper()]


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_a_language_says_nothing_that_no_table_has_room_for(code: str) -> None:
    assert {name for name, _ in constants(code)} - TABLES == set()


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_a_table_of_a_language_stands_in_one_of_its_files_only(code: str) -> None:
    names = [name for name, _ in constants(code)]
    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_words_are_kept_in_lower_case_and_once_in_a_table(code: str) -> None:
    phrases = [(name, list(table)) for name, table in constants(code) if not isinstance(table, str)]
    every = [word for _, words in phrases for entry in words for word in ([entry] if isinstance(entry, str) else entry)]
    assert [word for word in every if word != word.lower()] == []
    assert [name for name, words in phrases if len(set(words)) < len(words)] == []


def test_where_two_languages_differ_the_first_is_right_and_no_word_is_lost() -> None:
    swedish, danish = SimpleNamespace(), SimpleNamespace()
    for name in TABLES:
        setattr(swedish, name, {"mars": 3} if name == "MONTHS" else ("i",))
        setattr(danish, name, {"mars": 9, "marts": 3} if name == "MONTHS" else ("i", "den"))
    words = merged([cast(ModuleType, swedish), cast(ModuleType, danish)])
    assert words.months == {"mars": 3, "marts": 3}
    assert words.part_joints == ("i", "den")
