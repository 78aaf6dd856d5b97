"""What a language may say, and all languages as one vocabulary.

Minutes mix languages: a Swedish table has the headings "Action point", "Owner", "Deadline". So the words of every
language are known at once; which one a document is in is asked for its own sake.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from types import ModuleType
from typing import Any

from tracker.core.words.tables.dates import Dates
from tracker.core.words.tables.decisions import Decisions
from tracker.core.words.tables.head import Head
from tracker.core.words.tables.likeness import Likeness
from tracker.core.words.tables.lists import Lists
from tracker.core.words.tables.people import People
from tracker.core.words.tables.tasks import Tasks
from tracker.core.words.tables.tracking import Tracking


@dataclass(frozen=True)
class Words(Dates, Head, Lists, Tracking, Likeness, Decisions, Tasks, People):
    """The tables: a constant of the same name in capitals stands in a language's file, or is left out there.

    All words are lower case; slips that people and OCR make stand beside the right word.
    """


def merged(files: Sequence[ModuleType]) -> Words:
    """Return the words of all these files; where two differ on what a word means, the first one is right."""
    return Words(**{field.name: together(field.name, files) for field in fields(Words)})


def together(name: str, files: Sequence[ModuleType]) -> Any:
    """Return the table of that name with the words of all files that have it, which at least one must."""
    tables = [getattr(file, name.upper()) for file in files if hasattr(file, name.upper())]
    if all(isinstance(table, Mapping) for table in tables):
        return {word: meaning for table in reversed(tables) for word, meaning in table.items()}
    if all(isinstance(table, tuple) for table in tables):
        return tuple(dict.fromkeys(word for table in tables for word in table))
    return tables[0]
