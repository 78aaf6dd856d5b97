"""A cell that names several people → the words for each."""

import re
from collections.abc import Iterable, Sequence

from tracker.core.model import Person
from tracker.core.people import kinds, matching, pieces, places, roles
from tracker.core.people.folding import clean, fold
from tracker.core.words import WORDS

_BLANKS = re.compile(r"[^\S\n\t]+")
_HARD = re.compile(r"\s*(?:[\n;&+•|\t]|\s/\s|/(?=[^\W\d_])|\boch/eller\b)\s*")
_SOFT = re.compile(
    r"\s*,\s*(?:och\s+|samt\s+)?|\s+[-–—]\s+"
    rf"|\s+(?:{'|'.join(map(re.escape, WORDS.person_joints))})\s+",
    re.IGNORECASE,
)
_PARENTHESIS = re.compile(r"\s*\([^()]*\)")
_EVERYBODY = frozenset(map(fold, WORDS.everybody))
_COMMAS = (",", "-", "–", "—")
LONGEST = 120
"""Letters between two joints; what is longer is a sentence and names nobody."""
MOST_RUN_ON = 8
"""Words of a cell in which names may stand with nothing between."""


def split(words: str, known: Sequence[Person] = ()) -> tuple[str, ...]:
    """Give the words for each person or body of a cell; an organisation or role after a comma stays with its person."""
    parts = (part.strip() for part in _HARD.split(_BLANKS.sub(" ", words.strip())))
    return tuple(piece for part in parts if clean(part) for piece in _softly(part, known))


def regrouped(parts: Iterable[str], known: Sequence[Person]) -> tuple[str, ...]:
    """Divide and join the words of a cell once more, now that it is known who may be meant.

    `Ben Cilla` are two where both are known, `Ben` and `Alnäs` one where Ben is from there.
    """
    divided = [piece for part in parts for piece in _divided(part, known)]
    following = [*divided[1:], ""]
    divided = [_with_surname(piece, after, known) for piece, after in zip(divided, following, strict=False)]
    joined: list[str] = []
    for piece in divided:
        whole = _whole(joined[-1], piece, known) if joined else None
        joined = [*joined[:-1], whole] if whole else [*joined, piece]
    return tuple(joined)


def _with_surname(piece: str, after: str, known: Sequence[Person]) -> str:
    """Give an initial alone the surname of the next name: `L & S Ek`."""
    bare = piece.strip(" .")
    whole = f"{bare} {after.split()[-1]}" if len(bare) == 1 and bare.isupper() and " " in after else ""
    return whole if whole and len(matching.match(whole, known)) == 1 else piece


def _divided(part: str, known: Sequence[Person]) -> tuple[str, ...]:
    if matching.match(part, known) and not _SOFT.search(part):
        return (part,)
    pieces_of_part = split(part, known)
    return pieces_of_part if len(pieces_of_part) > 1 else _run_on(part, known)


def _run_on(part: str, known: Sequence[Person]) -> tuple[str, ...]:
    """Cut `Ben Alm Cilla` where each cut is somebody known by the first name or by initials; else leave it whole."""
    words = part.split()
    if not 2 <= len(words) <= MOST_RUN_ON or matching.candidates(part, known):
        return (part,)
    cut: list[str] = []
    while words:
        size = next((size for size in (3, 2, 1) if _is_one(" ".join(words[:size]), size, known)), 0)
        if not size:
            return (part,)
        cut, words = [*cut, " ".join(words[:size])], words[size:]
    return tuple(cut)


def _is_one(words: str, size: int, known: Sequence[Person]) -> bool:
    if len(words.split()) != size or len(found := matching.match(words, known)) != 1:
        return False
    return size > 1 or words.isupper() or fold(found[0].name).startswith(fold(words.lstrip("@")))


def _whole(left: str, right: str, known: Sequence[Person]) -> str | None:
    """Give two pieces as one where the second is the organisation or role of the first, or the first of the second."""
    for name, beside in ((left, right), (right, left)):
        if places.is_known(beside, known) and matching.match(name, known):
            told = matching.match(f"{name} ({beside})", known)
            if told and all(places.is_of(person, beside) for person in told):
                return f"{name} ({beside})"
        named = matching.match(name, known) if roles.is_role(beside) and not roles.is_role(name) else ()
        if any(roles.holds(person, beside) for person in named):
            return f"{name} ({beside})"
    # "Per - Erik Ek" with blanks about its hyphen
    hyphened = f"{left}-{right}"
    is_one_name = not (matching.match(left, known) or matching.match(right, known)) and left.istitle()
    return hyphened if is_one_name and len(matching.match(hyphened, known)) == 1 else None


def _softly(part: str, known: Sequence[Person]) -> list[str]:
    """Divide at commas and `och`, where both sides can act."""
    found, start = [], 0
    joints = list(_SOFT.finditer(part))
    ends = [*(joint.start() for joint in joints[1:]), len(part)]
    for joint, end in zip(joints, ends, strict=False):
        if max(joint.start() - start, end - joint.end()) > LONGEST:
            continue
        if _divides(part[start : joint.start()], joint.group(), part[joint.end() : end], known):
            found.append(part[start : joint.start()].strip())
            start = joint.end()
    return [*found, part[start:].strip()]


def _divides(left: str, joint: str, right: str, known: Sequence[Person]) -> bool:
    """Tell whether two who can act stand on the sides, and the right one is not what the left one is."""
    first, second = _bare(left), _bare(right)
    if first.endswith(("-", "–")) or not (_can_act(first, known) and _can_act(second, known)):
        return False
    if not _is_name(first, known):
        return True
    if roles.is_role(second):
        return roles.is_definite(second)
    if joint.strip()[:1] not in _COMMAS:
        return True
    if fold(second).split()[0] in _EVERYBODY:
        return True
    return _is_name(second, known) and _is_second_person(first, second, known)


def _is_second_person(first: str, second: str, known: Sequence[Person]) -> bool:
    """Tell whether the second of two names is somebody else than the first."""
    if " " in second or second.isupper():
        return not places.is_known(second, known)
    one, other = (matching.match(name, known) for name in (first, second))
    if one and other:
        return one != other and not matching.match(f"{second} {first}", known)
    if kinds.looks_like_surname(first.split()[0]) and kinds.is_first_name(second):
        return False
    if " " in first:
        return kinds.is_first_name(second)
    return kinds.looks_like_surname(first) == kinds.looks_like_surname(second)


def _bare(words: str) -> str:
    """Give the name without what stands in parentheses, behind a comma, or as a title before it."""
    return roles.without_title(pieces.without_aside(_PARENTHESIS.sub("", words)).split(",")[0].strip())


def _can_act(words: str, known: Sequence[Person]) -> bool:
    return _is_name(words, known) or roles.is_role(words) or matching.is_body(words, known)


def _is_name(words: str, known: Sequence[Person]) -> bool:
    return kinds.is_name_like(words) or (
        bool(known) and not roles.is_role(words) and bool(matching.match(words, known))
    )
