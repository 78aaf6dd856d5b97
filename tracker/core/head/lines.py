"""The lines of a block with what only their setting says: columns set with blanks. Reads no names."""

import re
from collections.abc import Iterable

from tracker.core.head import roster
from tracker.core.head.labels import kind_of
from tracker.core.model import Block

GAP = re.compile(r"(?<=\S)(?:\s{3,}|\t+\s*)(?=\S)")
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


def _divided(text: str) -> str | None:
    """Return a line of columns with a colon behind its label, or commas behind its name; None where it is neither."""
    first, *rest = GAP.split(text)
    if not rest or first.endswith(":"):
        return None
    if kind_of(first) and not kind_of(rest[0]):
        return f"{first}: {' '.join(rest)}"
    if roster.is_full_name(first) and not roster.is_full_name(rest[0]) and not kind_of(rest[0]):
        return ", ".join([first, *rest])
    return None
