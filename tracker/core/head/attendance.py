"""Who was there: attendance lists, labelled rows and signatures → participants. Decides nothing about tasks."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from tracker.core import people
from tracker.core.head import leaders, loose, present, roster
from tracker.core.head.labels import Kind, Labelled, is_attendance, kind_of, split_label
from tracker.core.model import Block, Participant
from tracker.core.outline import heading_of
from tracker.core.words import WORDS

SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ])")
NAME_COLUMN = frozenset(map(people.fold, WORDS.name_column))
ORGANISATION_COLUMN = frozenset(map(people.fold, WORDS.organisation_column))
ROLE_COLUMN = frozenset(map(people.fold, WORDS.role_column))
INITIALS_COLUMN = frozenset(map(people.fold, WORDS.initials_column))
BLOCKS_LOOKED_AT = 60
RUNNING_TEXT = 14
"""A line of so many words with no list signs is running text and ends an attendance list."""


@dataclass(frozen=True)
class Attendance:
    """Participants in order, and who led the meeting and who wrote, as far as labels tell."""

    participants: tuple[Participant, ...]
    chair: str | None = None
    secretary: str | None = None


def read(head: Sequence[Block], whole: Sequence[Block]) -> Attendance:
    """Attendance from the head of the document, and roles and absences from all of it."""
    labelled = [*_labelled(head), *_labelled(_lists_below(whole[len(head) :]))]
    known = roster.names_elsewhere(whole)
    found = _tabled(head)
    for entry in labelled:
        found = present.merged(found, _participants_of(entry, known))
    found = present.merged(found, _unlabelled(head))
    found = present.merged(found, _commanded(whole))
    found = _with_signatures(found, whole)
    found = _with_absences(found, whole)
    signed = _all_labelled(whole)
    chair = leaders.chair(found, whole, labelled=labelled, signed=signed)
    secretary = leaders.secretary(found, whole, signed=signed)
    return Attendance(tuple(leaders.added(found, chair, secretary, signed=signed)), chair, secretary)


def _labelled(head: Sequence[Block]) -> Iterable[Labelled]:
    """Labels of the head with the lines that belong to each: on the same line, in the next cells or below it."""
    open_label: Labelled | None = None
    above = ""
    for block in head:
        if block.cells:
            if open_label:
                yield open_label
            open_label = None
            yield from _row_label(block)
            continue
        if block.level and open_label:
            yield open_label
            open_label = None
        for number, line in _lines(block):
            split = None if _is_signature(above, line) else split_label(line)
            above = line
            if line.startswith("§") and open_label:
                yield open_label
                open_label = None
            if split is None and open_label is not None and _belongs(line):
                open_label = open_label.with_line(number, line)
                continue
            if open_label:
                yield open_label
            open_label = Labelled(split[0], ((number, split[1]),) if split[1] else ()) if split else None
    if open_label:
        yield open_label


def _lists_below(blocks: Sequence[Block]) -> list[Block]:
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


def _commanded(blocks: Sequence[Block]) -> Iterable[Participant]:
    for block in blocks[:BLOCKS_LOOKED_AT]:
        for number, line in _lines(block):
            if person := loose.commanded(line, number):
                yield person


def _is_signature(above: str, line: str) -> bool:
    """Whether a role alone on its line belongs to the name above it, not to what stands below."""
    return roster.is_full_name(above) and ":" not in line and roster.is_role(line)


def _tabled(head: Sequence[Block]) -> list[Participant]:
    """People of a table that is headed "Namn", with their organisation and role where columns hold them."""
    found: list[Participant] = []
    columns: list[str] = []
    for block in head:
        folded = [people.fold(cell) for cell in block.cells]
        if set(folded) & NAME_COLUMN:
            columns = folded
        elif columns and block.cells:
            found += _row_of_table(dict(zip(columns, block.cells, strict=False)), block.line)
        else:
            columns = []
    return found


def _row_of_table(cells: dict[str, str], line: int) -> list[Participant]:
    name = next((cells[column] for column in cells if column in NAME_COLUMN), "")
    if not roster.is_full_name(name):
        return []
    organisation = next((cell for column, cell in cells.items() if column in ORGANISATION_COLUMN and cell), None)
    role = next((cell.lower() for column, cell in cells.items() if column in ROLE_COLUMN and cell), None)
    initials = next((cell for column, cell in cells.items() if column in INITIALS_COLUMN and cell), None)
    return [Participant(name, organisation, role, line=line, initials=initials)]


def _row_label(block: Block) -> Iterable[Labelled]:
    cells = [cell for cell in block.cells if cell]
    if len(cells) < 2:
        return
    kind = kind_of(cells[0])
    if kind is not None:
        beside = cells[2] if len(cells) > 2 else ""
        yield Labelled(kind, ((block.line, cells[1]),), beside=beside)


def _lines(block: Block) -> Iterable[tuple[int, str]]:
    return enumerate(block.plain.split("\n"), start=block.line)


def _belongs(line: str) -> bool:
    """Whether a line can go on with the list above it rather than begin the running text."""
    return len(line.split()) < RUNNING_TEXT or line.count(",") * 6 >= len(line.split())


def _all_labelled(whole: Sequence[Block]) -> list[Labelled]:
    """Labels anywhere whose value stands on the same line or the next: signatures have them at the end."""
    found = []
    lines = [(number, line) for block in whole if not block.cells for number, line in _lines(block)]
    headings = {block.line for block in whole if block.level}
    for index, (number, line) in enumerate(lines):
        split = split_label(line)
        if split is None or split[0] not in (Kind.CHAIR, Kind.SECRETARY, Kind.ADJUSTER):
            continue
        is_heading = number in headings or heading_of(Block(number, line, line)) is not None
        value = split[1] or _beside(lines, index, is_heading=is_heading)
        found.append(Labelled(split[0], ((lines[index][0], value),)))
    return [*found, *(entry for block in whole if block.cells for entry in _row_label(block))]


def _beside(lines: Sequence[tuple[int, str]], index: int, *, is_heading: bool) -> str:
    """Return what a label alone on its line is about: the name above it in a signature, else what stands below."""
    above, below = (lines[at][1] if 0 <= at < len(lines) else "" for at in (index - 1, index + 1))
    return above if roster.is_full_name(above) and not is_heading else below


def _participants_of(entry: Labelled, known: frozenset[str]) -> list[Participant]:
    if entry.kind in (Kind.OTHER, Kind.GUEST, Kind.ADJUSTER):
        return []
    tidy = [(number, loose.tidied(line)) for number, line in entry.lines]
    found = roster.parse(tidy, beside=entry.beside, known=known)
    if not any(person.organisation and not people.is_first_name(person.organisation) for person in found):
        found = max(found, loose.parse(tidy) or loose.parse(tidy[:1]), key=len)
    if entry.kind is Kind.ABSENT:
        return [replace(person, present=False) for person in found]
    role = {Kind.CHAIR: "ordförande", Kind.SECRETARY: "sekreterare"}.get(entry.kind)
    return [replace(person, role=role) for person in found[:1]] if role else found


def _unlabelled(head: Sequence[Block]) -> list[Participant]:
    """Lines of the head that are a person with role or organisation, though no label stands above."""
    more = []
    for block in head:
        if block.cells or block.level:
            continue
        for number, line in _lines(block):
            person = roster.one_person(loose.without_also(line), number, known=frozenset())
            if person and (person.role or roster.is_organisation(person.organisation or "")):
                more.append(person)
    return more


def _with_signatures(found: Sequence[Participant], whole: Sequence[Block]) -> list[Participant]:
    """Roles from signatures: a participant's name alone on a line with a role on the next."""
    lines = [(n, line) for block in whole[-30:] if not block.cells for n, line in _lines(block)]
    signed = list(found)
    for (_, name), (_, role) in pairwise(lines):
        if not people.is_name_like(name) or not roster.is_role(role) or len(role.split()) > 4:
            continue
        index = present.index(signed, name)
        if index is not None and not signed[index].role:
            signed[index] = replace(signed[index], role=role.lower())
    return signed


def _with_absences(found: Sequence[Participant], whole: Sequence[Block]) -> list[Participant]:
    """Participants told absent in a sentence of the minutes ("hade anmält frånvaro")."""
    absent: set[str] = set()
    for block in whole:
        if not any(words in block.plain for words in WORDS.absence):
            continue
        for sentence in SENTENCE.split(block.plain.replace("\n", " ")):
            absent |= _told_absent(sentence, found)
    return [replace(person, present=person.present and person.name not in absent) for person in found]


def _told_absent(sentence: str, found: Sequence[Participant]) -> set[str]:
    for words in WORDS.absence:
        who, said, _ = sentence.partition(words)
        if said:
            who = re.sub(r"\b(?:hade|har|samt att)\s*$", "", who.strip()).strip(" ,")
            indexes = [present.index(found, name) for name in people.split(who)]
            return {found[i].name for i in indexes if i is not None}
    return set()
