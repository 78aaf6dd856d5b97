"""Labels with the lines that belong to each, in the head and at the end of a document. Reads no names."""

import re
from collections.abc import Iterator, Sequence

from tracker.core.head import lines, roster
from tracker.core.head.labels import SENTENCE, Kind, Labelled, is_attendance, kind_of, split_label
from tracker.core.model import Block
from tracker.core.outline import heading_of
from tracker.core.words import WORDS
from tracker.core.words.alphabet import CAPITALS, SMALL

BLOCKS_LOOKED_AT = 60
RUNNING_TEXT = 14
"""A line of so many words with no list signs is running text and ends an attendance list."""
GOES_ON = (",", ";", "-", "–")
LABEL_WITHIN = re.compile(rf"(?<=[.)])\s+(?=[^\W\d_{SMALL}][^:.,;]{{1,30}}:\s)")
"""Before what may be a label behind a full stop: `Bo Ek. Frånvarande: Ada Berg`."""
AND_OR_COMMA = re.compile(r",\s*|\s(?:och|samt)\s")
OFFICE_BEFORE = re.compile(
    rf"(?:(?:{'|'.join(WORDS.undersigned)})\s)?(?P<office>[{SMALL}]+(?:\s[{SMALL}]+)?)\s(?P<name>[{CAPITALS}].*)$"
)
PART_OF_LIST = re.compile(rf"^(?:{'|'.join(WORDS.role_joints)})\s[^:]{{2,40}}:\s*(?P<names>\S.*)$", re.IGNORECASE)
"""A line of a list that says whom its people stand for: `För lärarna: Bo Ek`."""


def of_head(head: Sequence[Block]) -> list[Labelled]:
    """Labels of the head with the lines of each: on the same line, in the next cells or below it."""
    found: list[Labelled] = []
    is_open, above = False, ""
    for block in head:
        found += _sentences_within(block)
        if block.cells:
            found, is_open = _with_row(found, block, is_open=is_open)
            continue
        # what stands on the label's own line ends with its paragraph, unless a comma says otherwise
        is_open = is_open and not block.level and (not found[-1].is_inline or above.endswith(GOES_ON))
        for number, line in _lines(block):
            split = None if _is_signature(above, line) else split_label(line)
            above = line.rstrip()
            if split:
                found.append(Labelled(split[0], ((number, split[1]),) if split[1] else (), is_inline=bool(split[1])))
                is_open = True
            elif is_open and not line.startswith("§") and _belongs(line):
                part = PART_OF_LIST.match(line)
                found[-1] = found[-1].with_line(number, f"- {part['names']}" if part else line)
            else:
                is_open = False
    return found


def _sentences_within(block: Block) -> Iterator[Labelled]:
    """Give the sentence of a paragraph that tells who was there, where another one stands before it."""
    if block.cells:
        return
    for said in lines.sentences(block)[1:]:
        if SENTENCE.match(said):
            parts = AND_OR_COMMA.split(SENTENCE.sub("", said).rstrip("."))
            yield Labelled(Kind.PRESENT, ((block.line, ", ".join(map(_with_office_behind, parts))),), is_inline=True)


def _with_office_behind(part: str) -> str:
    """Return `Bo Ek (ordförande)` for `ordföranden Bo Ek`."""
    found = OFFICE_BEFORE.match(part)
    if found is None:
        return part
    office = found["office"].removesuffix("n")
    return f"{found['name']} ({office})" if roster.is_role(office) else found["name"]


def _lines(block: Block) -> Iterator[tuple[int, str]]:
    """Give the block's lines; one that goes on with a label after a full stop as two."""
    for number, line in lines.of(block):
        begin = 0
        for end in LABEL_WITHIN.finditer(line):
            if split_label(line[end.end() :]):
                yield number, line[begin : end.start()]
                begin = end.end()
        yield number, line[begin:]


def _with_row(found: list[Labelled], row: Block, *, is_open: bool) -> tuple[list[Labelled], bool]:
    """Return the labels with a row's: a label in its first cell, or more of the label of the row above."""
    cells = [cell for cell in row.cells if cell]
    if is_open and len(cells) == 1 and not row.cells[0]:
        return [*found[:-1], found[-1].with_line(row.line, cells[0])], True
    labels = of_row(row)
    return [*found, *labels], bool(labels)


def of_row(block: Block) -> list[Labelled]:
    """Return the label in the first cell of a row with what stands in the next ones."""
    cells = [cell for cell in block.cells if cell]
    kind = kind_of(cells[0]) if len(cells) > 1 else None
    if kind is None:
        return []
    return [Labelled(kind, ((block.line, cells[1]),), beside=cells[2] if len(cells) > 2 else "")]


def lists_below(blocks: Sequence[Block]) -> list[Block]:
    """Blocks under a label that can only head an attendance list, where one stands below the head."""
    found: list[Block] = []
    is_list = False
    for block in blocks[:BLOCKS_LOOKED_AT]:
        first = block.plain.split("\n")[0]
        if is_attendance(first):
            is_list = True
        elif block.level or block.cells or heading_of(block) or split_label(first):
            is_list = False
        if is_list:
            found.append(block)
    return found


def _is_signature(above: str, line: str) -> bool:
    """Whether a role alone on its line belongs to the name above it, not to what stands below."""
    return roster.is_full_name(above) and ":" not in line and roster.is_role(line)


def _belongs(line: str) -> bool:
    """Whether a line can go on with the list above it rather than begin the running text."""
    return len(line.split()) < RUNNING_TEXT or line.count(",") * 6 >= len(line.split())


def officers(whole: Sequence[Block]) -> list[Labelled]:
    """Labels of officers anywhere, their value on the same line or the next: signatures have them at the end."""
    found = []
    numbered = [entry for block in whole if not block.cells for entry in lines.of(block)]
    headings = {block.line for block in whole if block.level}
    for index, (number, line) in enumerate(numbered):
        split = split_label(line)
        if split is None or split[0] not in (Kind.CHAIR, Kind.SECRETARY, Kind.ADJUSTER):
            continue
        is_heading = number in headings or heading_of(Block(number, line, line)) is not None
        value = split[1] or _beside(numbered, index, is_heading=is_heading)
        found.append(Labelled(split[0], ((number, value),)))
    return [*found, *(entry for block in whole if block.cells for entry in of_row(block))]


def _beside(numbered: Sequence[tuple[int, str]], index: int, *, is_heading: bool) -> str:
    """Return what a label alone on its line is about: the name above it in a signature, else what stands below."""
    above, below = (numbered[at][1] if 0 <= at < len(numbered) else "" for at in (index - 1, index + 1))
    return above if roster.is_full_name(above) and not is_heading else below
