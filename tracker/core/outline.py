"""Blocks → sections: which numbered point of the meeting each block stands under. Reads no meaning but the numbers."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tracker.core.model import Block
from tracker.core.words import WORDS
from tracker.core.words.alphabet import CAPITALS

PARAGRAPH_SIGN = re.compile(r"^§+\s*(\d{1,4}(?:\s?[a-z]\b)?)[.:)]?(?!\w)\s*(.*)$", re.DOTALL)
SIGN_BEHIND = re.compile(rf"^(\d{{1,4}})\s?§+[.:)]?\s+(?=[\"”'(]?[{CAPITALS}])(.*)$", re.DOTALL)
"""`3 § Bastun`, as they write in Finland."""
POINT = re.compile(
    rf"^(?i:{'|'.join(WORDS.point_words)})\.?\s*(\d{{1,3}}(?:/\d{{2,4}})?)[.:)]?\s+(?:[-–—]\s*)?"
    rf"(?=[\"”'(]?[{CAPITALS}])(.*)$",
    re.DOTALL,
)
NUMBERED = re.compile(rf"^(\d{{1,3}}(?:\.\d{{1,2}}){{0,3}})([.)]?)\s+(?=[\"”'(]?[{CAPITALS}0-9])(.*)$", re.DOTALL)
CASE = re.compile(rf"^\s*(?i:{'|'.join(map(re.escape, WORDS.case_labels))})\b")
"""A line that names the case, which stands between the number and the title of many a committee's points."""
TITLE_AT_MOST = 160
SHORT_TITLE = 50
LIST_FROM = 3
"""So many numbered lines in direct succession are a list (a day's agenda, an enumeration), not headings."""


@dataclass(frozen=True)
class Section:
    """A point of the meeting with the blocks under it; the first has neither number nor title (the head)."""

    number: str | None
    title: str
    line: int
    blocks: tuple[Block, ...]
    level: int = 0
    """The heading's, when the format itself says so; 0 otherwise."""


def sections(blocks: Sequence[Block]) -> tuple[Section, ...]:
    """Return the document cut at its numbered headings; every block but those stands in exactly one section."""
    listed = _listed(blocks)
    found: list[Section] = []
    number, title, line, level, under = None, "", 1, 0, list[Block]()
    for index, block in enumerate(blocks):
        heading = None if index in listed else heading_of(block)
        rest: list[Block] = []
        if heading is None and (opening := _opening(block)):
            heading, rest = opening
        if heading is None:
            under.append(block)
            continue
        found.append(Section(number, title, line, tuple(under), level))
        number, title = heading
        line, level, under = block.line, block.level, rest
    found.append(Section(number, title, line, tuple(under), level))
    return tuple(found)


def heading_of(block: Block) -> tuple[str, str] | None:
    """Return number ("3.1", "§ 54") and title of a block that is a numbered heading."""
    text = block.plain
    if block.cells or "\n" in text or len(text) > TITLE_AT_MOST:
        return None
    if match := PARAGRAPH_SIGN.match(text) or SIGN_BEHIND.match(text):
        return f"§ {match[1]}", match[2].strip()
    if (match := POINT.match(text)) and not text.endswith("."):
        return match[1], match[2].strip()
    match = NUMBERED.match(text)
    if match is None or not _is_title(match, is_marked=block.level > 0):
        return None
    return match[1], match[3].strip()


def _opening(block: Block) -> tuple[tuple[str, str], list[Block]] | None:
    """Return the heading that a paragraph opens with as a line of its own, `§ 39`, and the rest of the paragraph.

    The title is the next line that is no case number; it stays in the rest, where the case is looked for.
    """
    first, _, below = block.plain.partition("\n")
    match = PARAGRAPH_SIGN.match(first)
    if match is None or block.cells or not below or (match[2] and not _is_short_title(match[2])):
        return None
    lines = below.split("\n")
    title = match[2].strip() or next((line.strip() for line in lines if not CASE.match(line)), "")
    text = block.text.split("\n", 1)[-1]
    return (f"§ {match[1]}", title[:TITLE_AT_MOST]), [replace(block, line=block.line + 1, text=text, plain=below)]


def _is_short_title(words: str) -> bool:
    """Whether what stands behind a number is a title, and no sentence that goes on in the next line."""
    return words[:1].isupper() and len(words) <= SHORT_TITLE and not words.rstrip().endswith((",", ".", ";", "-"))


def _is_title(match: re.Match[str], *, is_marked: bool) -> bool:
    """Whether a line that begins with a number is a heading, and no sentence, date, amount or address."""
    number, end, title = match[1], match[2], match[3]
    if is_marked:
        return True
    if not end and "." not in number:
        return False
    if title[:1].isdigit() or re.match(r"^(?:januari|kl\b|kr\b|st\b|%)", title, re.IGNORECASE):
        return False
    # a sentence ends in a full stop; a heading seldom does, unless it is one of a few words
    return not title.endswith((".", ";", ",")) or len(title.split()) <= 4


def _listed(blocks: Sequence[Block]) -> frozenset[int]:
    """Positions of blocks that look like headings but stand in a run of numbered lines."""
    numbered = [_plain_number(block) for block in blocks]
    inside: set[int] = set()
    for run in _runs(blocks, numbered):
        if len(run) >= LIST_FROM:
            inside.update(run)
    return frozenset(inside)


def _plain_number(block: Block) -> bool:
    return not block.level and not block.text.startswith("§") and heading_of(block) is not None


def _runs(blocks: Sequence[Block], numbered: Sequence[bool]) -> Iterator[list[int]]:
    run: list[int] = []
    for index, is_numbered in enumerate(numbered):
        if is_numbered and run and blocks[index].line == blocks[run[-1]].line + 1:
            run.append(index)
            continue
        yield run
        run = [index] if is_numbered else []
    yield run
