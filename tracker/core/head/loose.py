"""Attendance written carelessly: first names alone, nicknames, offices before or behind, markup's own commands.

Only for lines of which it is known that they list people.
"""

import re
from collections.abc import Iterable, Sequence

from tracker.core import people
from tracker.core.head import roster
from tracker.core.model import Participant
from tracker.core.words import WORDS
from tracker.core.words.alphabet import CAPITALS, SMALL
from tracker.core.words.names import PARTICLES

ENTRY = re.compile(r"(?:[,;/\n&]|\s(?:och|samt)\s)(?![^()]*\))")
COMMA = re.compile(r"([,;])(?![^()]*\))")
ALSO = re.compile(rf"^(?:{'|'.join(WORDS.also)})\s+", re.IGNORECASE)
OFFICE_BEHIND = re.compile(
    rf"^(?P<name>[^\W\d_][^–—]*?)(?:\s*[-–—]\s+|\s+[-–—]|\s*-(?=[{SMALL}]))\s*(?P<role>[^,()]+)$"
)
NUMBER_BEHIND = re.compile(r"\s+\d{1,4}\s?[A-Za-z]?$")
EXPLAINED = re.compile(rf"(?P<short>[{CAPITALS}]\w{{1,3}})\s*(?:=|:|\s[-–])\s*(?P<name>[{CAPITALS}][^=:]+)$")
NICKNAME = re.compile(r"\s*[\"”“'][^\"”“']{1,30}[\"”“']\s*")
ARGUMENTS = re.compile(r"\{([^{}]*)\}")
CONTENTS = re.compile(r"\[([^\[\]]*)\]")
OFFICE_WORD = re.compile(rf"[{SMALL}]+\.?$")
UNDERSIGNED = re.compile(rf"\s*(?:,|\soch|\ssamt)\s+(?:{'|'.join(WORDS.undersigned)})\b")
COMMAND = re.compile(r"\s*(?:\\[^\W\d_]+|\[)")
MOST_WORDS = 3
LONGEST = 80
"""Letters of one entry."""
ALL_NICKNAMES_FROM = 3
MARKS_OF_ABSENCE = frozenset(map(people.fold, WORDS.absent_marks))
MARKS = MARKS_OF_ABSENCE | frozenset(map(people.fold, WORDS.present_marks))


def tidied(line: str) -> str:
    """Return the line with each person as `Name (role)`, without house numbers and words before the first."""
    people_only = UNDERSIGNED.sub("", without_also(line))
    return "".join(part if part in ",;" else _tidied(part) for part in COMMA.split(people_only))


def without_also(line: str) -> str:
    """Return the line without a word that only says that there is more."""
    return ALSO.sub("", line.strip())


def _tidied(part: str) -> str:
    if (explained := EXPLAINED.match(part.strip())) and roster.is_explained(explained["short"], explained["name"]):
        return f" {explained['name']} ({explained['short']})"
    if len(part) > LONGEST:
        return part
    bare = NUMBER_BEHIND.sub("", part.rstrip())
    behind = OFFICE_BEHIND.match(bare.strip())
    if behind and _is_office(behind["role"]) and not _is_office(behind["name"]):
        return f" {behind['name'].strip()} ({behind['role'].strip()})"
    words = bare.split()
    before, _, last = " ".join(words).rpartition(" ")
    if OFFICE_WORD.match(last) and _is_office(last) and roster.is_full_name(before):
        return f" {before} ({last})"
    for cut in range(1, len(words)):
        title, name = " ".join(words[:cut]), " ".join(words[cut:])
        if people.is_role(title) and roster.is_full_name(roster.REMARK.sub("", name)):
            return f" {name} ({title})"
    return bare


def parse(lines: Sequence[tuple[int, str]]) -> list[Participant]:
    """Read a list of first names or nicknames; nothing where any entry is no such thing."""
    found = [
        entry
        for number, line in lines
        for part in ENTRY.split(line)
        if part.strip() and (entry := _entry(part, number))
    ]
    count = sum(bool(part.strip(" .-–•*")) for _, line in lines for part in ENTRY.split(line))
    if not found or len(found) != count:
        return []
    names = sum(people.is_name_like(person.name) for person in found)
    are_nicknames = len(found) >= ALL_NICKNAMES_FROM and all(" " not in person.name for person in found)
    return found if are_nicknames or (2 * names > len(found)) else []


def _is_office(words: str) -> bool:
    return roster.is_role(words) or people.is_role(words)


def _entry(part: str, number: int) -> Participant | None:
    """Read one entry: a name of a few words, an office perhaps behind it."""
    remarks = [told for remark in roster.REMARK.findall(part) for told in remark.split(",") if _is_office(told.strip())]
    name = roster.REMARK.sub("", part).strip(" .•·-–*\\\t")
    words = name.split()
    while len(words) > 1 and _is_office(words[-1]) and words[-1].islower():
        remarks.append(words.pop())
    name = " ".join(words)
    if not 1 <= len(words) <= MOST_WORDS or not words[0][0].isalnum() or name.isdigit():
        return None
    if people.is_body_like(name) or roster.is_organisation(name) or people.is_role(name) or ":" in name:
        return None
    # "Antecknar gör Per" is a sentence
    if len(words) == MOST_WORDS and words[1].islower() and words[2][0].isupper() and words[1] not in PARTICLES:
        return None
    if len(words) > 1 and not (name[0].isupper() and all(word.replace("-", "").isalpha() for word in words)):
        return None
    initials = next((remark for remark in roster.REMARK.findall(part) if roster.is_explained(remark, name)), None)
    return Participant(name, role=remarks[0].strip().lower() if remarks else None, line=number, initials=initials)


def commanded(line: str, number: int) -> Participant | None:
    r"""Read a row of a markup's own command: `\medlem{Kassör}{Anna Ek}{Ja}`, `[Anna "Anki" Ek], [Nej],`."""
    kind = {"\\": ARGUMENTS, "[": CONTENTS}.get(line.strip()[:1])
    cells = kind.findall(line) if kind else []
    if len(cells) < len(("name", "is there")):
        return None
    told = [" ".join(cell.replace("\\", " ").split()) for cell in cells]
    name = next((cell for cell in told if roster.is_full_name(NICKNAME.sub(" ", cell))), None)
    if name is None:
        return None
    role = next((cell.lower() for cell in told if cell != name and people.is_role(cell)), None)
    return Participant(
        name, role=role, present=not any(people.fold(cell) in MARKS_OF_ABSENCE for cell in told), line=number
    )


def command_of(line: str) -> str:
    r"""Return what a row of a markup's own command begins with: `\medlem`, or its bracket."""
    found = COMMAND.match(line)
    return found[0].strip() if found else ""


def tells_who_was_there(line: str) -> bool:
    """Whether a row of a command says an office, or `Ja` or `Nej`: no row of tasks does."""
    cells = (cell.partition(",")[0] for cell in (*ARGUMENTS.findall(line), *CONTENTS.findall(line)))
    return any(people.fold(cell) in MARKS or people.is_role(cell) for cell in cells)


def named(lines: Iterable[tuple[int, str]]) -> str | None:
    """Return the one name a line holds, a first name or a nickname too."""
    for _, line in lines:
        one = _entry(line, 0)
        return one.name if one else None
    return None
