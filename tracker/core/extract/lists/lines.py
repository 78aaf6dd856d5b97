"""Sections → their lines as a reader sees them: titles, items with their depth, and paragraphs; wrapped lines joined.

Knows list signs and titles, but neither dates nor who is known.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from tracker.core.extract import numbers
from tracker.core.extract.lists import marks, owners, titles
from tracker.core.formats.markup import plain
from tracker.core.model import Block
from tracker.core.outline import Section
from tracker.core.words import WORDS
from tracker.core.words.alphabet import CAPITALS, SMALL


class Rank(IntEnum):
    """Depth of a line: a title holds what is deeper, until one of its own rank. Marked headings are 1 to 6."""

    BOLD = 7
    LABEL = 8
    TEXT = 9
    ITEM = 10
    """Its indent is added."""
    INSIDE = 60
    """A line of the same paragraph that says more of the item above."""


@dataclass(frozen=True)
class Line:
    """A logical line at its place: `raw` as it stands, `words` without markup and list sign."""

    section: int
    block: int
    """Position in its section; SECTION_TITLE for the section's own title."""
    line: int
    raw: str
    words: str
    rank: int
    is_row: bool = False
    """A table row, which only ends lists."""
    is_rest: bool = False
    """Set in, without a list sign: the rest of an item, if one stands right above."""
    number: str | None = None
    """A section's own, where no format marks its title: it may be an item's."""

    @property
    def lines(self) -> range:
        """The numbers of the lines it takes."""
        return range(self.line, self.line + self.raw.count("\n") + 1)

    @property
    def is_item(self) -> bool:
        """Whether a list sign stands before it."""
        return self.rank >= Rank.ITEM

    @property
    def is_title(self) -> bool:
        """Whether it heads what is below."""
        return self.rank < Rank.TEXT


SIGN = re.compile(
    r"^(?P<indent>[ \t]*)(?:(?P<sign>[-–—•·▪●○◦*+►‣⁃\uf0b7\uf0a7\uf02d]\s+"
    rf"|[\d]{{1,3}}[.)]\s+|[{SMALL}]\)\s+|(?:\[[ xX]?\]|[☐☑□✓✔✅])\s*)"
    rf"|(?=@\w|(?!§){numbers.CODE}[.:)]*\s))(?=\S)"
)
COUNTED = re.compile(r"^\s*(\d{1,3})[.)]\s")
POINT = re.compile(rf"^[^\n]{{3,60}}[^\n.,;:]\n\s*[{CAPITALS}\d]")
HASHES = re.compile(r"^#{1,6}\s+")
BOLD = re.compile(r"^\s*(\*\*|__|<b>|<strong>)(?P<words>.+?)(\*\*|__|</b>|</strong>)\s*:?\s*$", re.DOTALL)
OWN_LINE = re.compile(
    rf"^\s*(?:@\w|[{CAPITALS}][^\s:]{{0,30}}(?:[\s,/&+-]+[^\s:]{{1,30}}){{0,4}}:\s|[{CAPITALS}][^\s:]{{0,30}}\s[–—-]\s)"
)
"""How a line of a paragraph begins that is no wrapped one: a key or a name before a colon or a dash."""
NAMED = re.compile(
    rf"\((?:{'|'.join(re.escape(word) for word in WORDS.owner_words if word.isalpha())})\b[^()]{{1,60}}\)\.?$",
    re.IGNORECASE,
)
"""A task of one line ends so: `(Ansv. Ben, klart 1/5)`."""
SECTION_TITLE, POINT_RANK = -1, 1
TITLE_WORDS, TITLE_CHARACTERS = 9, 80
COLUMN_GAP = re.compile(r"(?<=\S)(?:\t| {3,})\s*(?=\S)")
EMPTY_COLUMN = re.compile(r"\s–\s[-–—]$")
INDENT_AT_MOST = 40
TAB = 4


def read(sections: Sequence[Section]) -> list[Line]:
    """Return all lines in order."""
    return list(_counted(line for at, section in enumerate(sections) for line in _of_section(at, section)))


def _counted(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield the lines; numbered titles that count on from the title or the last item of a list are its items."""
    awaited, section = 0, 0
    for line in _joined(lines):
        if line.block == SECTION_TITLE and awaited and line.number == f"{awaited}":
            awaited += 1
            yield replace(line, section=section, rank=Rank.ITEM)
            continue
        if line.is_title:
            awaited, section = int(titles.read(line.words) is titles.Title.TASKS), line.section
        elif awaited and (number := COUNTED.match(line.raw)):
            awaited = int(number[1]) + 1
        yield line


def _joined(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield the lines; one set in with a tab right below an item is the rest of it."""
    above: Line | None = None
    for line in lines:
        if above and above.is_item and line.is_rest and line.line == above.lines.stop:
            above = replace(above, words=f"{above.words} {line.words}")
            continue
        if above:
            yield above
        above = line
    if above:
        yield above


def _of_section(at: int, section: Section) -> Iterator[Line]:
    if section.number is not None:
        number = section.number if not section.level else None
        words = plain(section.title)
        yield Line(at, SECTION_TITLE, section.line, section.title, words, section.level or POINT_RANK, number=number)
    # the next point's number, unless a list in this one is numbered itself
    after = int(section.number) if section.number and section.number.isdecimal() else 0
    for position, block in enumerate(section.blocks):
        found = list(_of_block(at, position, block, after=after))
        yield from found
        if counted := COUNTED.match(block.text):
            after = int(counted[1]) if found[0].rank == POINT_RANK else -1


def _of_block(section: int, position: int, block: Block, *, after: int) -> Iterator[Line]:
    if block.level:
        yield Line(section, position, block.line, block.text, block.plain, block.level)
        return
    text = _only_cell(block) if block.cells else block.text
    if text is None:
        yield Line(section, position, block.line, block.text, "", Rank.TEXT, is_row=True)
        return
    found: list[Line] = []
    is_list = False
    number = COUNTED.match(text)
    if number and int(number[1]) == after + 1 > 1 and "\n" not in text:
        yield Line(section, position, block.line, text, plain(text[number.end() :]), POINT_RANK)
        return
    if number and int(number[1]) == after + 1 > 1 and POINT.match(text) and not OWN_LINE.match(text.split("\n")[1]):
        # a point of the meeting whose text follows without a blank line
        title, text = text.split("\n", 1)
        yield Line(section, position, block.line, title, plain(title[number.end() :]), POINT_RANK)
        block = replace(block, line=block.line + 1)
    is_hanging = _is_hanging(text)
    for offset, raw in enumerate(text.split("\n")):
        line = _line(section, position, block.line + offset, raw)
        if is_hanging and offset:
            line = replace(line, rank=max(line.rank, Rank.ITEM))
        is_list = is_list or line.is_title
        if found and not _begins(line, found[-1], is_list=is_list):
            above = found[-1]
            found[-1] = replace(above, raw=f"{above.raw}\n{raw}", words=f"{above.words} {line.words}".strip())
        elif found and found[0].is_item and not line.is_item:
            found.append(replace(line, rank=Rank.INSIDE))
        else:
            found.append(line)
    if len(found) == 1 and "\n" in found[0].raw and found[0].is_title:
        found = [replace(found[0], rank=Rank.TEXT)]
    is_rest = bool(block.cells) and len(found) == 1 and found[0].rank == Rank.TEXT and not marks.begins(found[0].words)
    yield from ([replace(found[0], is_rest=True)] if is_rest else found)


def _is_hanging(text: str) -> bool:
    """Whether a paragraph is a name with lines set in below it: what each does, without a sign."""
    first, _, rest = text.partition("\n")
    if not rest or first[:1].isspace() or len(first) > TITLE_CHARACTERS or not owners.may_be_name(first.rstrip(" :")):
        return False
    return all(line[:1].isspace() for line in rest.split("\n"))


def _only_cell(block: Block) -> str | None:
    """Return a row's text where it is a line set in with tabs, as deep as these."""
    filled = [at for at, cell in enumerate(block.cells) if cell.strip()]
    if filled != [len(block.cells) - 1]:
        return None
    return " " * (TAB * filled[0]) + block.text.split("\t")[-1].strip()


def _line(section: int, position: int, number: int, raw: str) -> Line:
    sign = SIGN.match(raw)
    indent = min(len(raw[: len(raw) - len(raw.lstrip())].expandtabs(TAB)), INDENT_AT_MOST)
    if sign is None:
        words = plain(raw)
        return Line(section, position, number, raw, words, _rank_of_text(raw, words))
    # a box is no bullet: the item's own words tell it
    end = sign.end() if sign["sign"] and not re.match(r"[\[☐☑□✓✔✅]", sign["sign"]) else sign.start("sign")
    rest = HASHES.sub("", raw[max(end, 0) :] if sign["sign"] else raw.strip())
    rest = EMPTY_COLUMN.sub("", COLUMN_GAP.sub(" – ", rest))
    return Line(section, position, number, raw, plain(rest), Rank.ITEM + indent)


def _rank_of_text(raw: str, words: str) -> int:
    """Tell the rank of a line without a list sign."""
    if len(words) > TITLE_CHARACTERS or not words:
        return Rank.TEXT
    if titles.read(words) or BOLD.match(raw):
        return Rank.BOLD
    return Rank.LABEL if words.endswith(":") and len(words.split()) <= TITLE_WORDS else Rank.TEXT


def _begins(line: Line, above: Line, *, is_list: bool) -> bool:
    """Whether a line of a paragraph is one by itself, rather than the rest of the one above."""
    if line.is_item or line.is_title or above.is_title:
        return True
    if OWN_LINE.match(line.raw) or marks.begins(line.words):
        return True
    if above.words.endswith((".", "!", "?", ")")) and (NAMED.search(line.words) or NAMED.search(above.words)):
        return True
    return is_list and line.words[:1].isupper() and not above.words.endswith((",", "-", "–"))
