"""Who was there: attendance lists, labelled rows and signatures → participants. Decides nothing about tasks."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from tracker.core import people
from tracker.core.head import elsewhere, entries, leaders, lines, loose, present, roster
from tracker.core.head.labels import Kind, Labelled, first_sentence, is_attendance
from tracker.core.model import Block, Participant
from tracker.core.words import WORDS

NAME_COLUMN = frozenset(map(people.fold, WORDS.name_column))
ORGANISATION_COLUMN = frozenset(map(people.fold, WORDS.organisation_column))
ROLE_COLUMN = frozenset(map(people.fold, WORDS.role_column))
INITIALS_COLUMN = frozenset(map(people.fold, WORDS.initials_column))
ROLES = {Kind.CHAIR: "ordförande", Kind.SECRETARY: "sekreterare"}


@dataclass(frozen=True)
class Attendance:
    """Participants in order, and who led the meeting and who wrote, as far as labels tell."""

    participants: tuple[Participant, ...]
    chair: str | None = None
    secretary: str | None = None


def read(head: Sequence[Block], whole: Sequence[Block]) -> Attendance:
    """Attendance from the head of the document, and roles and absences from all of it."""
    labelled = [*entries.of_head(head), *entries.of_head(entries.lists_below(whole[len(head) :]))]
    known = elsewhere.names(whole)
    found = _tabled(head)
    for entry in labelled:
        found = present.merged(found, _participants_of(entry, known))
    found = present.merged(found, _offices(head))
    found = present.merged(found, _unlabelled(head))
    found = present.merged(found, _commanded(whole))
    found = _with_signatures(found, whole)
    found = _with_absences(found, whole)
    signed = entries.officers(whole)
    chair = leaders.chair(found, whole, labelled=labelled, signed=signed)
    secretary = leaders.secretary(found, whole, signed=signed)
    return Attendance(tuple(leaders.added(found, chair, secretary, signed=signed)), chair, secretary)


def _commanded(blocks: Sequence[Block]) -> Iterable[Participant]:
    """People in rows of a markup's own command, where some row of that command can only be attendance."""
    rows = [
        (number, line, command)
        for block in blocks[: entries.BLOCKS_LOOKED_AT]
        for number, line in enumerate(block.text.split("\n"), start=block.line)
        if (command := loose.command_of(line))
    ]
    of_people = {command for _, line, command in rows if loose.tells_who_was_there(line)}
    for number, line, command in rows:
        if command in of_people and (person := loose.commanded(line, number)):
            yield person


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


def _offices(head: Sequence[Block]) -> Iterable[Participant]:
    """People in rows of an office and a name, right below a label that can only head attendance."""
    is_list = False
    for block in head:
        if not block.cells:
            is_list = is_attendance(block.plain)
        elif is_list and len(block.cells) == len(("office", "name")):
            office, name = block.cells
            if roster.is_full_name(name) and not roster.is_full_name(office):
                yield Participant(name, role=office.lower() if roster.is_role(office) else None, line=block.line)


def _row_of_table(cells: dict[str, str], line: int) -> list[Participant]:
    name = next((cells[column] for column in cells if column in NAME_COLUMN), "")
    if not roster.is_full_name(name):
        return []
    organisation = next((cell for column, cell in cells.items() if column in ORGANISATION_COLUMN and cell), None)
    role = next((cell.lower() for column, cell in cells.items() if column in ROLE_COLUMN and cell), None)
    initials = next((cell for column, cell in cells.items() if column in INITIALS_COLUMN and cell), None)
    return [Participant(name, organisation, role, line=line, initials=initials)]


def _participants_of(entry: Labelled, known: frozenset[str]) -> list[Participant]:
    if entry.kind in (Kind.OTHER, Kind.GUEST, Kind.ADJUSTER):
        return []
    tidy = roster.unwrapped([(number, loose.tidied(first_sentence(line))) for number, line in entry.lines])
    found = roster.parse(tidy, beside=entry.beside, known=known)
    if not any(person.organisation and not people.is_first_name(person.organisation) for person in found):
        found = max(found, loose.parse(tidy) or loose.parse(tidy[:1]), key=len)
    if entry.kind is Kind.ABSENT:
        return [replace(person, present=False) for person in found]
    role = ROLES.get(entry.kind)
    return [replace(person, role=role) for person in found[:1]] if role else found


def _unlabelled(head: Sequence[Block]) -> list[Participant]:
    """Lines of the head that are a person with role or organisation, though no label stands above."""
    more = []
    for block in head:
        if block.cells or block.level:
            continue
        for number, line in lines.of(block):
            person = roster.one_person(loose.without_also(line), number, known=frozenset())
            if person and (person.role or roster.is_organisation(person.organisation or "")):
                more.append(person)
    return more


def _with_signatures(found: Sequence[Participant], whole: Sequence[Block]) -> list[Participant]:
    """Roles from signatures: a participant's name alone on a line with a role on the next."""
    last = [entry for block in whole[-30:] if not block.cells for entry in lines.of(block)]
    signed = list(found)
    for (_, name), (_, role) in pairwise(last):
        if not people.is_name_like(name) or not roster.is_role(role) or len(role.split()) > 4:
            continue
        if roster.is_full_name(role.split(",")[0]):
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
        for sentence in lines.sentences(block):
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
