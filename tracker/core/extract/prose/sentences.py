"""Blocks → sentences: each as it stands in the document, and as a reader sees it. Knows nothing of their meaning."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from tracker.core.formats.markup import plain
from tracker.core.model import Block
from tracker.core.words import WORDS
from tracker.core.words.alphabet import CAPITALS, SMALL

INDENT_AT_MOST = 80
LONGEST = 1500
"""Letters of a sentence in which a task is looked for; what has no end is no sentence, and would be slow to read."""
MARK = re.compile(rf"^\s*(?:(?:[-–—•·▪●○◦*+§]|\d{{1,2}}[.)]|[{SMALL}]\)|\\item)(?=\s)\s*)+")
NUMBER = re.compile(rf"^\s*\d{{1,2}}\s+(?=[{SMALL}])")
"""A clause of a decision may be numbered without a stop: `1 att uppdra åt …`."""
END = re.compile(rf"[.!?][*_\"”'’)]{{0,3}}(?P<gap>\s+)(?=[-*_\"”'(]{{0,3}}[{CAPITALS}@])")
ITEM = re.compile(r"(?P<gap>\n)(?=\s*(?:[-–—•·*+]\s|\d{1,2}[.)]\s|\\item\s))")
THAT = re.compile(
    rf"(?P<gap>\n)(?=\s*(?:[-–—•·*+]\s+|\d{{1,2}}[.)]?\s+)?(?:samt\s+|och\s+|dels\s+)?"
    rf"(?:{'|'.join(WORDS.that)})\b)",
    re.IGNORECASE,
)
TITLE = re.compile(rf"^\s*(?:§+\s*\d+\s*$|(?:§+\s*\d+|\d{{1,2}}(?:\.\d{{1,2}})*[.)]?)\s+(?!att\b)[{CAPITALS}][^.!?]*$)")
TITLE_WORDS = 7
LAST_WORD = re.compile(r"(\S+)$")
NO_END = frozenset(WORDS.abbreviations_with_stop)


@dataclass(frozen=True)
class Sentence:
    """A sentence or att-clause at the line where it begins."""

    line: int
    quote: str
    """As it stands, markup kept, white space single."""
    text: str
    """As it is read: without markup, list mark and number."""
    is_item: bool = False
    """It begins with the mark of a list."""
    is_title: bool = False
    """A few numbered words without a stop, at the beginning of a longer paragraph: a heading that ran in."""
    is_row: bool = False
    """It stands in a cell of a table."""


@lru_cache(maxsize=4096)
def of(block: Block) -> tuple[Sentence, ...]:
    """Return the sentences of the block, wrapped lines joined; a clause that begins a line with "att" is one too."""
    # remembered, as tasks and decisions are looked for in the same blocks
    return tuple(_cut(block))


def _cut(block: Block) -> Iterator[Sentence]:
    for cell in _raw_cells(block):
        start, line = 0, block.line
        for end, after in [*_breaks(cell), (len(cell), len(cell))]:
            begin = start + _indent(cell[start:end])
            line += 0 if block.cells else cell.count("\n", start, begin)
            if sentence := _sentence(cell[start:end], line, is_row=bool(block.cells)):
                is_title = start == 0 and end < len(cell) and _is_title(cell[start:end])
                yield replace(sentence, is_title=is_title)
            line += 0 if block.cells else cell.count("\n", begin, after)
            start = after


def _raw_cells(block: Block) -> tuple[str, ...]:
    if not block.cells:
        return (block.text,)
    raw = tuple(block.text.split("\t"))
    return raw if len(raw) == len(block.cells) else block.cells


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())


def _sentence(raw: str, line: int, *, is_row: bool) -> Sentence | None:
    mark = MARK.match(raw)
    bare = NUMBER.sub("", raw[mark.end() :] if mark else raw)
    quote = " ".join(bare.split())
    text = " ".join(plain(bare).split())
    return Sentence(line, quote, text, is_item=mark is not None, is_row=is_row) if text else None


def _is_title(raw: str) -> bool:
    """Whether a paragraph's first line is a numbered heading: `§ 13 Stadgar`, `5. Ekonomi`."""
    numbered = TITLE.match(raw)
    return numbered is not None and raw.rstrip()[-1:] not in ",;:" and len(raw.split()) <= TITLE_WORDS


def _breaks(cell: str) -> list[tuple[int, int]]:
    """Where each sentence ends, and where the next begins."""
    breaks = {found.start("gap"): found.end("gap") for found in END.finditer(cell) if _is_end(cell, found)}
    if "\n" in cell:
        breaks |= {at: at + 1 for at in _line_ends(cell)}
    return sorted(breaks.items())


def _is_end(cell: str, found: re.Match[str]) -> bool:
    """Whether the stop ends a sentence, and no abbreviation, initial or number."""
    if cell[found.start()] != ".":
        return True
    word = LAST_WORD.search(cell, max(0, found.start() - 12), found.start())
    last = word[1].lower().lstrip('("”') if word else ""
    if last.isdigit():
        return len(last) > 2 or _line_before(cell, found.start()).strip() != last
    return last not in NO_END and not (len(last) == 1 and last.isalpha())


def _line_before(cell: str, at: int) -> str:
    """Give the end of the line before a place, as much of it as tells whether a number begins it."""
    return cell[max(0, at - INDENT_AT_MOST) : at].rpartition("\n")[2]


def _line_ends(cell: str) -> Iterator[int]:
    """Positions of line ends that aren't mere wrapping: before a list mark, an att-clause, or after a short line."""
    yield from (found.start("gap") for found in ITEM.finditer(cell))
    clauses = [found.start("gap") for found in THAT.finditer(cell)]
    # in running text a wrapped line may begin with "att" as well, but hardly two of them
    are_listed = len(clauses) > 1 or THAT.match("\n" + cell) is not None
    yield from (at for at in clauses if are_listed or cell[at - 1 : at] in (".", ":", ";", ","))
    lines = cell.split("\n")
    width = max(map(len, lines))
    at = -1
    for line, following in itertools.pairwise(lines):
        at += len(line) + 1
        if following[:1].isupper() and len(line) + 1 + len(following.split(" ", 1)[0]) <= width:
            yield at
