"""Who does a task, where a line names them: words that are somebody, at the start or the end of a longer text."""

import re
from collections.abc import Sequence

from tracker.core import people
from tracker.core.extract.columns import INFINITIVES, Kinds
from tracker.core.words import WORDS

MOST_WORDS = 12
NAME_WORDS = 5
"""Words looked at from the start or the end of a text for who stands there."""
BODY_WORDS = 2
PLACE = re.compile(rf"\s(?:{'|'.join((*WORDS.role_joints, *WORDS.by_agent))})\s")
JOINT = re.compile(rf",\s+|\s+(?:{'|'.join(map(re.escape, WORDS.person_joints))})\s+")
PRESENT = re.compile(rf"^(?!(?:{'|'.join(WORDS.no_verbs)})$)[^\W\d_]{{1,24}}(?:r|s)$")
"""A word that may be a verb in the present tense."""
PERFECT = re.compile(rf"^(?:{'|'.join(WORDS.reporting)}|\w{{2,}}(?:{'|'.join(WORDS.reporting_endings)}))$")
MODAL = re.compile(rf"^(?:{'|'.join(map(re.escape, WORDS.modals))})\s+(?=\w)", re.IGNORECASE)
VERBS = frozenset(
    map(
        people.fold,
        (*INFINITIVES, *(re.sub(r"er$|r$", "", verb) for verb in WORDS.task_verbs), *WORDS.task_infinitives),
    )
)
"""Infinitives and imperatives that tasks begin with."""
ENDS = re.compile(r"(?:[?.!*_:,;\s]|(?<=\s)[-–—])+$")
"""What may end a name that asks or goes on."""
MORE = re.compile(r"\s[-–—]\s|[:!?]\s|\d")
"""More than a name."""


def are_somebody(words: str, kinds: Kinds) -> bool:
    """Whether the words are people, roles or bodies and nothing else; a first name alone is somebody too."""
    return kinds.once(_are_somebody, words)


def _are_somebody(words: str, kinds: Kinds) -> bool:
    bare = ENDS.sub("", words.strip())
    if not bare or len(bare.split()) > MOST_WORDS:
        return False
    return all(_is_somebody(part, kinds) for part in names(bare, kinds)) and not kinds.is_date(bare)


def _is_somebody(words: str, kinds: Kinds) -> bool:
    if kinds.is_nickname(words):
        return True
    if MORE.search(words) or not words:
        return False
    if people.is_role(words) or people.fold(words) in kinds.trusted:
        return True
    if words[:1].isupper() and (kinds.is_known(words) or _is_named(words)):
        return True
    return kinds.is_actor(words) and _is_body(words)


def _is_named(words: str) -> bool:
    """Whether an unknown name begins with a first name: two words with capitals alone may be anything."""
    first = words.split()[0]
    return people.is_first_name(first) and (first == words or people.is_name_like(words))


def _is_body(words: str) -> bool:
    """Whether the words are a body and no sentence about one: `arbetsgruppen för mark`, `hela styrelsen`."""
    noun = PLACE.split(words)[0].split()
    is_short = len(noun) <= BODY_WORDS or (len(noun) == BODY_WORDS + 1 and noun[0].endswith("-"))
    return is_short and len(words.split()) <= NAME_WORDS + 1 and people.is_body_like(noun[-1])


def is_known(words: str, kinds: Kinds) -> bool:
    """Whether each of those named is known, has a common first name or is a role."""
    return all(kinds.is_known(part) or _is_named(part) or people.is_role(part) for part in names(words, kinds))


def may_be_name(words: str) -> bool:
    """Whether one or two words look like a name, where their place already tells that somebody is named."""
    return all(people.is_name_like(part) for part in people.split(ENDS.sub("", words.strip())))


def names(words: str, kinds: Kinds) -> tuple[str, ...]:
    """Return the words for each of those named, without what ends them."""
    parts = (piece for part in people.split(ENDS.sub("", words)) for piece in _apart(part, kinds))
    return tuple(name for name in (ENDS.sub("", part).strip() for part in parts) if name)


def _apart(words: str, kinds: Kinds) -> list[str]:
    """Divide at commas and words like `och`; but a body behind a person may be their organisation."""
    pieces = JOINT.split(words)
    if len(pieces) == 1 or not all(_is_somebody(piece, kinds) for piece in pieces):
        return [words]
    is_person_first = _is_named(pieces[0]) or kinds.is_known(pieces[0])
    is_place_behind = is_person_first and not all(map(kinds.is_known, pieces))
    return [words] if is_place_behind else pieces


def leading(words: str, kinds: Kinds) -> tuple[str, str] | None:
    """Divide a text into the somebody it begins with, as long as can be, and what follows."""
    return kinds.once(_leading, words)


def _leading(words: str, kinds: Kinds) -> tuple[str, str] | None:
    tokens = words.split(maxsplit=NAME_WORDS)
    if not tokens or not _may_begin(tokens[0], kinds):
        return None
    most = min(NAME_WORDS, len(tokens) - 1)
    if not _may_go_on(tokens[0], tokens[1:most], kinds):
        return None
    for end in range(most, 0, -1):
        if are_somebody(who := " ".join(tokens[:end]), kinds):
            return who, " ".join(tokens[end:])
    return None


def _may_begin(word: str, kinds: Kinds) -> bool:
    """Whether somebody's name or a word for them may begin so; most tasks begin with a verb, and need no search."""
    bare = word.strip("(*_,:")
    if not bare[:1].isupper():
        return (
            kinds.is_nickname(bare)
            or people.is_role(bare)
            or people.is_body_like(bare)
            or people.fold(bare) in kinds.trusted
        )
    return people.fold(bare) not in VERBS or people.is_first_name(bare) or kinds.is_known(bare)


def _may_go_on(first: str, others: Sequence[str], kinds: Kinds) -> bool:
    """Whether the words may hold somebody at all: most tasks have no more than a capital, and need no search."""
    if are_somebody(first, kinds) or any(map(_may_tell_who, others)):
        return True
    names = (*kinds.trusted, *(alias for person in kinds.known for alias in person.aliases))
    return any(people.fold(name).startswith(people.fold(first)) for name in names)


def _may_tell_who(word: str) -> bool:
    return not word[:1].islower() or people.is_role(word) or people.is_body_like(word)


def doing(words: str, kinds: Kinds) -> str | None:
    """Return who the subject of a task is: `Ben bokar lokal`, `Ben och Ada ska boka lokal`; none of a report."""
    found = leading(words, kinds)
    if found is None:
        return None
    who, rest = found
    verb = rest.split()[0]
    return who if MODAL.match(rest) or (PRESENT.match(verb) and not PERFECT.match(verb)) else None


def reports(words: str, kinds: Kinds) -> bool:
    """Whether the text tells what somebody has done: `Ben har bokat lokal`, `Ben ringde`."""
    found = leading(words, kinds)
    return found is not None and PERFECT.match(found[1].split()[0]) is not None
