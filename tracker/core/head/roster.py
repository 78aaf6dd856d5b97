"""Lists of people as text → participants: a person a line, a run-on list, names and organisations in turn.

Knows nothing of labels; which list it is, the caller says.
"""

import re
from collections.abc import Iterable, Sequence

from tracker.core import people
from tracker.core.model import Block, Participant
from tracker.core.words import sv

REMARK = re.compile(r"\(([^()]*)\)")
AND = re.compile(r"\s+(?:och|samt|&)\s+")
DASH = re.compile(r"\s+[-–—]\s+|\s*;\s*")
NAME = r"[A-ZÅÄÖÉÜØÆ][\wåäöéèüøæ'’]+(?:-[A-ZÅÄÖÉÜØÆ]?[\wåäöéèüøæ]+)*"
FULL_NAME = re.compile(rf"\b({NAME}(?:\s+(?:af|von|de|van|del|la|[A-ZÅÄÖ]\.?))?\s+{NAME}(?:\s+{NAME})?)\b")
ORGANISATION_END = re.compile(rf"(?:{'|'.join(sorted(sv.ORGANISATION_ENDINGS, key=len, reverse=True))})$", re.IGNORECASE)
IN_TURN_FROM = 3


def is_role(words: str) -> bool:
    """Whether the words name an office ("tf kommunchef", "föredragande och sekreterare")."""
    return any(
        word in sv.ROLE_WORDS or word.endswith(("chef", "direktör", "ledare", "strateg", "samordnare", "sekreterare", "ordförande"))
        for word in re.findall(r"[\w.]+", words.lower())
    )


def is_organisation(words: str) -> bool:
    """Whether the words name an employer or authority by their own form ("Umeå kommun", "Arbetsförmedlingen")."""
    tokens = words.lower().split()
    if not tokens:
        return False
    return tokens[0] in sv.ORGANISATION_STARTS or tokens[-1] in sv.ORGANISATION_WORDS or bool(ORGANISATION_END.search(words))


def is_full_name(words: str) -> bool:
    """Whether the words look like first name and surname and not like an organisation."""
    return len(words.split()) >= 2 and people.is_name_like(words) and not is_organisation(words) and not is_role(words)


def parse(lines: Iterable[tuple[int, str]], *, beside: str, known: frozenset[str]) -> list[Participant]:
    """Participants of the lines (number, text). `beside` holds organisations in the same order; `known` are names
    seen elsewhere in the document, which tell where one name ends and the next begins when nothing stands between."""
    found: list[Participant] = []
    for number, line in lines:
        for part in line.split("\n"):
            found += _line(part.strip(" .•·-–*\t"), number, known)
    return _with_organisations(found, beside) if beside else found


def _line(line: str, number: int, known: frozenset[str]) -> list[Participant]:
    names_of_line = [part for part in line.split(",") if is_full_name(_bare(part))]
    if len(names_of_line) <= 1 and (person := one_person(line, number, known=known)):
        return [person]
    if "," not in line and ";" not in line and not AND.search(line):
        return [Participant(name, line=number) for name in _run_on(_bare(line), known)]
    return _run_of_people(re.split(r"[,;]", line), number)


def one_person(line: str, number: int, *, known: frozenset[str]) -> Participant | None:
    """A line that is one person: "Name, organisation, role", "Name (role)", "Name - närvarade per telefon"."""
    remarks = REMARK.findall(line)
    name, *rest = [part.strip(" .") for part in re.split(r",|\s+[-–—]\s+", REMARK.sub("", line))]
    if not is_full_name(name) or (len(name.split()) > 3 and name not in known and not _is_long_name(name)):
        return None
    if any(is_full_name(part) for part in rest) and not any(is_organisation(part) or is_role(part) for part in rest):
        return None
    role = next((part for part in [*rest, *remarks] if is_role(part)), None)
    organisation = next((part for part in [*rest, *remarks] if part and part != role and _may_be_organisation(part)), None)
    return Participant(name, organisation, role.lower() if role else None, line=number)


def _is_long_name(name: str) -> bool:
    return len(name.split()) <= 4


def _may_be_organisation(words: str) -> bool:
    return words[:1].isupper() and (is_organisation(words) or len(words.split()) <= 3) and len(words) > 2


def _bare(part: str) -> str:
    return REMARK.sub("", part).strip(" .\t")


def _run_of_people(parts: Sequence[str], number: int) -> list[Participant]:
    """A run-on list. Where names and organisations come in turn, what follows a name is its organisation even if it
    looks like a name ("Familjen Ekby")."""
    takes_turns = _takes_turns(parts)
    found: list[Participant] = []
    waiting: list[int] = []
    for part in parts:
        words = _bare(part)
        names = [name.strip() for name in AND.split(words)]
        if takes_turns and waiting and (not is_role(words)) and len(names) == 1:
            found = _given(found, waiting, organisation=words)
            waiting = []
        elif all(is_full_name(name) for name in names) and names != [""]:
            waiting = list(range(len(found), len(found) + len(names)))
            roles = [remark for remark in REMARK.findall(part) if is_role(remark)]
            role = roles[0].lower() if roles and len(names) == 1 and "organisatör" not in roles[0].lower() else None
            found += [Participant(name, None, role, line=number) for name in names]
        elif waiting and words:
            found = _given(found, waiting, role=words.lower()) if is_role(words) else _given(found, waiting, organisation=words)
        elif not waiting and people.is_name_like(words) and not is_organisation(words):
            found.append(Participant(words, line=number))
    return found


def _takes_turns(parts: Sequence[str]) -> bool:
    """Whether most names are followed by something that is no full name."""
    kinds = [all(is_full_name(name) for name in AND.split(_bare(part))) for part in parts if _bare(part)]
    names = [i for i, is_name in enumerate(kinds) if is_name]
    followed = sum(1 for i in names if i + 1 < len(kinds) and not kinds[i + 1])
    return len(names) >= IN_TURN_FROM and followed >= 0.6 * len(names)


def _given(
    found: list[Participant], which: Sequence[int], *, organisation: str | None = None, role: str | None = None
) -> list[Participant]:
    return [
        Participant(p.name, p.organisation or organisation, p.role or role, p.present, p.line) if i in which else p
        for i, p in enumerate(found)
    ]


def _run_on(words: str, known: frozenset[str]) -> list[str]:
    """Names with nothing between them ("Per Vik Mona Alm Bo Ek"): known ones whole, the rest two words at a time."""
    tokens = words.split()
    names: list[str] = []
    at = 0
    while at < len(tokens):
        size = next((n for n in (4, 3, 2) if " ".join(tokens[at : at + n]) in known and at + n <= len(tokens)), 2)
        name = " ".join(tokens[at : at + size])
        if size == 2 and len(tokens) - at == 3 and " ".join(tokens[at : at + 2]) not in known:
            name, size = " ".join(tokens[at:]), 3
        if not is_full_name(name):
            return []
        names.append(name)
        at += size
    return names


def _with_organisations(found: list[Participant], beside: str) -> list[Participant]:
    """Organisations or roles from the cell beside, in the same order, when there is one for each."""
    entries = beside.split("\n") if "\n" in beside else _entries(beside)
    if len(entries) != len(found):
        return found
    return [_given([person], [0], **_sorted(entry))[0] for person, entry in zip(found, entries, strict=True)]


def _sorted(entry: str) -> dict[str, str | None]:
    parts = [part.strip() for part in entry.split(",") if part.strip()]
    role = next((part for part in parts if is_role(part) and not is_organisation(part)), None)
    organisation = next((part for part in parts if part != role), None)
    return {"organisation": organisation, "role": role.lower() if role else None}


def _entries(beside: str) -> list[str]:
    """Run-on organisations: a capital begins a new one, unless the word before asks for a name ("Region")."""
    entries: list[str] = []
    last = ""
    for token in beside.split():
        if entries and (not token[:1].isupper() or last.lower() in sv.ORGANISATION_STARTS):
            entries[-1] += " " + token
        else:
            entries.append(token)
        last = token
    return entries


def names_elsewhere(blocks: Iterable[Block]) -> frozenset[str]:
    """Full names that stand in the document's running text and short cells, to cut run-on lists by."""
    names: set[str] = set()
    for block in blocks:
        for text in block.cells or (block.plain,):
            if block.cells and len(text.split()) > 4:
                continue
            names.update(name for name in FULL_NAME.findall(text) if is_full_name(name))
    return frozenset(names)
