"""Lists of people as text → participants: a person a line, a run-on list, names and organisations in turn.

Knows nothing of labels; which list it is, the caller says.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from tracker.core import people
from tracker.core.model import Participant
from tracker.core.words import WORDS
from tracker.core.words.alphabet import CAPITALS, SMALL

REMARK = re.compile(r"\(([^()]*)\)")
AND = re.compile(r"\s+(?:och|samt|&)\s+")
TRAILING_AND = re.compile(r"\s(?:och|samt|&)$")
LEADING_AND = re.compile(r"^(?:och|samt)\s+")
ENTRY_END = re.compile(r"[,;](?![^()]*\))")
"""A comma or semicolon between people, and none inside a remark."""
ENTRIES = re.compile(r";(?![^()]*\))\s*(?=\S)")
"""Between people, each with commas of their own."""
LONGEST = 200
"""Characters between two commas that may be a person with organisation and remark."""
ORGANISATION_END = re.compile(
    rf"(?:{'|'.join(sorted(WORDS.organisation_endings, key=len, reverse=True))})$", re.IGNORECASE
)
INITIALS = re.compile(rf"(?=\w[{SMALL}]{{0,2}}[{CAPITALS}])[{CAPITALS}][{CAPITALS}{SMALL}]{{1,3}}")
OFFICE_LABELS = frozenset(map(people.fold, (*WORDS.chair_labels, *WORDS.secretary_labels)))
CHAIR = re.compile(
    r"(?<!vice )(?<!vice-)(?<!v )(?<!v\. )(?<!\d:e )\b(?:ordf(?:örande|\b)|chair(?:man|woman|person)?\b)"
)
SECRETARY = re.compile(r"\b(?:mötes|nämnd)?sekr(?:eterare|\b)|\bsecretary\b")
LONG_NAME = 4
BULLETS = ("-", "–", "•", "·", "*")
IN_TURN_FROM = 3
MOST_RUN_ON = 100
"""Words of a list with nothing between the names."""
WRONG_COUNT = 2.5
NAME_COSTS = {2: 1.0, 3: 3.0, 4: 6.0}
"""What a cut of a run-on list costs for a name of so many words."""


def is_role(words: str) -> bool:
    """Whether the words name an office ("tf kommunchef", "föredragande och sekreterare")."""
    return people.fold(words) in OFFICE_LABELS or any(
        word in WORDS.role_words
        or word.endswith(("chef", "direktör", "ledare", "strateg", "samordnare", "sekreterare", "ordförande"))
        for word in (found.strip(".") for found in re.findall(r"[\w.]+", words.lower()))
    )


def is_chair(role: str) -> bool:
    """Whether a role is the chair's, and no deputy's."""
    return bool(CHAIR.search(role.lower())) or people.fold(role) in map(people.fold, WORDS.chair_labels)


def is_secretary(role: str) -> bool:
    """Whether a role is that of whoever writes the minutes."""
    return bool(SECRETARY.search(role.lower())) or people.fold(role) in map(people.fold, WORDS.secretary_labels)


def is_organisation(words: str) -> bool:
    """Whether the words name an employer or authority by their own form ("Umeå kommun", "Arbetsförmedlingen")."""
    tokens = words.lower().split()
    if not tokens:
        return False
    return (
        tokens[0] in WORDS.organisation_starts
        or tokens[-1] in WORDS.organisation_words
        or bool(ORGANISATION_END.search(words))
    )


def is_full_name(words: str) -> bool:
    """Whether the words look like first name and surname and not like an organisation."""
    if len(words.split()) < 2 or not people.is_name_like(words) or is_role(words):
        return False
    # many a Norwegian is called after a farm whose name ends like a town's
    return not is_organisation(words) or (words.endswith("stad") and people.is_first_name(words.split()[0]))


def parse(lines: Iterable[tuple[int, str]], *, beside: str, known: frozenset[str]) -> list[Participant]:
    """Read the lines (number, text) of a list.

    `beside` holds organisations in the same order; `known` are names seen elsewhere in the document, which tell where
    one name ends and the next begins when nothing stands between.
    """
    found: list[Participant] = []
    for number, line in unwrapped(list(lines)):
        for part in line.split("\n"):
            found += _line(part.strip(" .•·-–*\t"), number, known, len(_entries(beside)))
    return _with_organisations(found, beside) if beside else found


def unwrapped(lines: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Return the lines, those of a wrapped run-on list joined; a list with a person a line stays as it is."""
    joined: list[tuple[int, str]] = []
    last = 0
    for number, line in lines:
        if joined and number == last + 1 and not line.startswith(BULLETS) and _goes_on(joined[-1][1], line):
            joined[-1] = (joined[-1][0], f"{joined[-1][1]} {line}")
        else:
            joined.append((number, line))
        last = number
    return joined


def _goes_on(above: str, line: str) -> bool:
    """Whether a list that fills the line above is wrapped: it names several people, or ends inside a name or remark."""
    *_, last = above.split(",")
    is_closed = above.rstrip().endswith((".", ")")) and not LEADING_AND.match(line)
    if line[:1].isdigit() or is_closed:
        return False
    if _names_several(above) or not last.strip() or TRAILING_AND.search(above) or above.count("(") > above.count(")"):
        return True
    return people.is_first_name(last.strip()) and is_full_name(f"{last.strip()} {_bare(line.split(',')[0])}")


def _names_several(line: str) -> bool:
    """Whether two people are named; what comes after them is not looked at, as the line may grow long."""
    full = (part for part in line.split(",") if len(part) <= LONGEST and is_full_name(_bare(part)))
    return next(full, None) is not None and next(full, None) is not None


def _line(line: str, number: int, known: frozenset[str], count: int) -> list[Participant]:
    entries = ENTRIES.split(line)
    if len(entries) > 1 and all(is_full_name(_bare(ENTRY_END.split(entry)[0])) for entry in entries):
        return [person for entry in entries for person in _line(entry.strip(), number, known, 0)]
    names_of_line = [part for part in ENTRY_END.split(line) if is_full_name(_bare(part))]
    if len(names_of_line) <= 1 and (person := one_person(line, number, known=known)):
        return [person]
    if "," not in line and ";" not in line and not AND.search(line):
        return [Participant(name, line=number) for name in _run_on(_bare(line).split(), known, count)]
    return _run_of_people(ENTRY_END.split(line), number)


def one_person(line: str, number: int, *, known: frozenset[str]) -> Participant | None:
    """Return a line that is one person: "Name, organisation, role", "Name (role)", "Name - närvarade per telefon"."""
    remarks = _remarks(line)
    name, *rest = [part.strip(" .") for part in re.split(r",|\s+[-–—]\s+", REMARK.sub("", line))]
    if not is_full_name(name) or len(name.split()) > (LONG_NAME if rest or name in known else 3):
        return None
    if any(is_full_name(part) for part in rest) and not any(is_organisation(part) or is_role(part) for part in rest):
        return None
    told = next((remark for remark in remarks if is_explained(remark, name)), None)
    return Participant(
        name, _organisation([*rest, *remarks], name), _role([*rest, *remarks]), line=number, initials=told
    )


def _remarks(words: str) -> list[str]:
    """Return what stands in parentheses, a part for each comma: `(Regionen, ordf)`."""
    return [part.strip() for remark in REMARK.findall(words) for part in remark.split(",")]


def _role(told: Iterable[str]) -> str | None:
    """Return the office among what is told of somebody, the chair's or secretary's before others."""
    roles = [part.lower() for part in told if is_role(part)]
    return next((role for role in roles if is_chair(role) or is_secretary(role)), roles[0] if roles else None)


def _organisation(told: Iterable[str], name: str) -> str | None:
    others = (part for part in told if part and not is_role(part) and not is_explained(part, name))
    return next((part for part in others if _may_be_organisation(part)), None)


def is_explained(remark: str, name: str) -> bool:
    """Whether a remark is what the minutes call the person for short (`AE`), and no party's letters."""
    is_short = INITIALS.fullmatch(remark) is not None and remark[0] == name[:1].upper()
    is_spelled = remark.lower() == "".join(word[0] for word in name.lower().split())
    return is_short and (is_spelled or remark.lower() not in WORDS.parties)


def _may_be_organisation(words: str) -> bool:
    if TRAILING_AND.search(words):
        return False
    return words[:1].isupper() and (is_organisation(words) or len(words.split()) <= 3) and len(words) > 2


def _bare(part: str) -> str:
    return REMARK.sub("", part).strip(" .\t")


def _run_of_people(parts: Sequence[str], number: int) -> list[Participant]:
    """Read a run-on list.

    Where names and organisations come in turn, what follows a name is its organisation, even one that looks like a
    name ("Familjen Ekby").
    """
    takes_turns = _takes_turns(parts)
    found: list[Participant] = []
    waiting: list[int] = []
    told: list[int] = []
    for part in parts:
        words = _bare(part)
        names = [name.strip() for name in AND.split(LEADING_AND.sub("", words))]
        if takes_turns and waiting and (not is_role(words)) and len(names) == 1:
            found = _given(found, waiting, organisation=words)
            told, waiting = waiting, []
        elif all(is_full_name(name) for name in names) and names != [""]:
            waiting = list(range(len(found), len(found) + len(names)))
            remarks = _remarks(part) if len(names) == 1 else []
            role = _role(remark for remark in remarks if "organisatör" not in remark.lower())
            place = next((remark for remark in remarks if is_organisation(remark) and not is_role(remark)), None)
            short = next((remark for remark in remarks if is_explained(remark, names[0])), None)
            found += [Participant(name, place, role, line=number, initials=short) for name in names]
        elif waiting and words:
            found = (
                _given(found, waiting, role=words.lower())
                if is_role(words)
                else _given(found, waiting, organisation=words)
            )
        elif told and not waiting and is_role(words):
            found = _given(found, told, role=words.lower())
        elif not waiting and people.is_first_name(words):
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
        replace(p, organisation=p.organisation or organisation, role=p.role or role) if i in which else p
        for i, p in enumerate(found)
    ]


def _run_on(tokens: Sequence[str], known: frozenset[str], count: int) -> list[str]:
    """Names with nothing between them ("Per Vik Mona Alm Bo Ek"): the cheapest cut into full names.

    A name seen elsewhere costs nothing, a longer one more than a short one; and so does each name more or less than
    `count`, how many stand beside them, when that is known.
    """
    if len(tokens) > MOST_RUN_ON:
        return []
    best: list[dict[int, tuple[float, list[str]]]] = [{} for _ in range(len(tokens) + 1)]
    best[0][0] = (0.0, [])
    for end in range(2, len(tokens) + 1):
        for size in NAME_COSTS:
            name = " ".join(tokens[max(0, end - size) : end])
            if size > end or not (name in known or is_full_name(name)):
                continue
            cost = 0 if name in known else NAME_COSTS[size] + _oddness(name)
            for number, (so_far, names) in best[end - size].items():
                if (so_far + cost) < best[end].get(number + 1, (float("inf"),))[0]:
                    best[end][number + 1] = (so_far + cost, [*names, name])
    cuts = best[len(tokens)]
    if not cuts:
        return []
    return min(cuts.items(), key=lambda cut: cut[1][0] + (WRONG_COUNT * abs(cut[0] - count) if count else 0))[1][1]


def _oddness(name: str) -> int:
    """Return how unlike a whole name the words are: a surname first, or a first name among the last ones."""
    first, *rest = name.split()
    return 2 * (not people.is_first_name(first)) + 2 * sum(people.is_first_name(word) for word in rest)


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
    for token in beside.split():
        goes_on = not token[:1].isupper() or token.lower() in WORDS.organisation_words[:3]
        if entries and (goes_on or entries[-1].lower() in WORDS.organisation_starts):
            entries[-1] += " " + token
        else:
            entries.append(token)
    return entries
