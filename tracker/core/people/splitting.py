"""A cell that names several people → the words for each."""

import re

from tracker.core.people import kinds, roles
from tracker.core.people.folding import clean
from tracker.core.words import WORDS

_HARD = re.compile(r"\s*(?:[\n;&+•|\t]|\s/\s|/(?=[^\W\d_])|\boch/eller\b)\s*")
_SOFT = re.compile(
    r"\s*,\s+(?:och\s+|samt\s+)?|\s+[-–—]\s+"
    rf"|\s+(?:{'|'.join(map(re.escape, WORDS.person_joints))})\s+",
    re.IGNORECASE,
)
_PARENTHESIS = re.compile(r"\s*\([^()]*\)")


def split(words: str) -> tuple[str, ...]:
    """Give the words for each person or body of a cell; an organisation or role after a comma stays with its person."""
    parts = (part.strip() for part in _HARD.split(words.strip()))
    return tuple(piece for part in parts if clean(part) for piece in _softly(part))


def _softly(part: str) -> list[str]:
    """Divide at commas and `och`, where both sides can act."""
    pieces, start = [], 0
    for joint in _SOFT.finditer(part):
        left, right = part[start : joint.start()], part[joint.end() :]
        following = _SOFT.split(right, maxsplit=1)[0]
        if _divides(left, joint.group(), following):
            pieces.append(left.strip())
            start = joint.end()
    return [*pieces, part[start:].strip()]


def _divides(left: str, joint: str, right: str) -> bool:
    """Tell whether two who can act stand on the sides, and the right one is not what the left one is."""
    first, second = _bare(left), _bare(right)
    if first.endswith(("-", "–")) or not (_can_act(first) and _can_act(second)):
        return False
    if not kinds.is_name_like(first):
        return True
    if roles.is_role(second):
        return roles.is_definite(second)
    if joint.strip()[:1] not in (",", "-", "–", "—"):
        return True
    return kinds.is_name_like(second) and _is_second_person(first, second)


def _is_second_person(first: str, second: str) -> bool:
    """Tell whether the second of two names is somebody else than the first."""
    if " " in second or second.isupper():
        return True
    if kinds.looks_like_surname(first.split()[0]) and kinds.is_first_name(second):
        return False
    if " " in first:
        return kinds.is_first_name(second)
    return kinds.looks_like_surname(first) == kinds.looks_like_surname(second)


def _bare(words: str) -> str:
    """Give the name without what stands in parentheses, behind a comma, or as a title before it."""
    return roles.without_title(_PARENTHESIS.sub("", words).split(",")[0].strip())


def _can_act(words: str) -> bool:
    return kinds.is_name_like(words) or roles.is_role(words) or kinds.is_body_like(words)
