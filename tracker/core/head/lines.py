"""The lines of a block with what only their setting says: columns set with blanks. Reads no names."""

import re
from collections.abc import Iterable, Iterator, Sequence

from tracker.core import people
from tracker.core.head import roster
from tracker.core.head.labels import ONLY_WITH_COLON, kind_of
from tracker.core.model import Block
from tracker.core.words.alphabet import CAPITALS, SMALL

GAP = re.compile(r"(?<=\S)(?:\s{3,}|\t+\s*)(?=\S)")
INITIALS_FIRST = re.compile(rf"(?P<open>\(?)(?P<short>[{CAPITALS}][{CAPITALS}{SMALL}]{{1,3}})\s{{2,}}(?P<rest>\S.*)$")
"""A row of a list that begins with what the minutes call the person: `LB   Lisa Berg   ordf.`"""
SENTENCE_END = re.compile(rf"(?<=[.!?])\s+(?=[{CAPITALS}])")
COMMAND_WITH_ARGUMENTS = re.compile(r"\s*\\[^\W\d_]+\{[^{}]*\}\{")


def of(block: Block) -> Iterable[tuple[int, str]]:
    """Give the lines with their numbers; `Sekreterare    Ada Berg` as `Sekreterare: Ada Berg`.

    Rows of a markup's own command are left out: without their braces the arguments run together.
    """
    plain, set_with = block.plain.split("\n"), block.text.split("\n")
    if len(plain) != len(set_with) or block.cells:
        yield from enumerate(plain, start=block.line)
        return
    for number, (line, text) in enumerate(zip(plain, set_with, strict=True), start=block.line):
        if not COMMAND_WITH_ARGUMENTS.match(text):
            yield number, _divided(text.strip()) or line


def plain(blocks: Iterable[Block]) -> Iterator[str]:
    """Give the lines of blocks just as they stand, a row of a table as one."""
    for block in blocks:
        yield from [" ".join(block.cells)] if block.cells else block.plain.split("\n")


def sentences(block: Block) -> list[str]:
    """Give the sentences of a block, whatever lines they stand on."""
    return SENTENCE_END.split(block.plain.replace("\n", " "))


def _divided(text: str) -> str | None:
    """Return a line of columns with a colon behind its label, or commas behind its name; None where it is neither."""
    if row := INITIALS_FIRST.match(text):
        name, *told = GAP.split(row["rest"].rstrip(")") if row["open"] else row["rest"])
        if roster.is_full_name(name) and roster.is_explained(row["short"], name):
            return ", ".join([f"{name} ({row['short']})", *told])
    first, *rest = GAP.split(text)
    if not rest or first.endswith(":"):
        return None
    is_label = kind_of(first.rstrip(".")) and not kind_of(rest[0])
    if is_label or (_is_short_label(first) and roster.is_full_name(rest[0])):
        return f"{first}: {_person(rest) or ' '.join(rest)}"
    return _person([first, *rest])


def _is_short_label(words: str) -> bool:
    return people.fold(words.rstrip(".")) in ONLY_WITH_COLON


def _person(columns: Sequence[str]) -> str | None:
    """Return a name with the columns that tell of it; None where the next one holds a name or an office's label."""
    first, *rest = columns
    if not rest or not roster.is_full_name(first) or roster.is_full_name(rest[0]):
        return None
    return ", ".join(columns) if rest[0].islower() or not kind_of(rest[0]) else None
