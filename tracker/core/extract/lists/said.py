"""A few words beside a task → who, when and how it goes: `Ansv. Ben, klart 1/5`, `Ada + Ben`, `Digg bokar, klart`."""

import re
from dataclasses import dataclass, replace

from tracker.core import dates, people
from tracker.core.extract.columns import ANY_DAY, Kinds, is_nobody
from tracker.core.extract.lists import owners
from tracker.core.words import WORDS
from tracker.core.words.alphabet import CAPITALS

PIECES = re.compile(rf"\s*[;]\s*|,\s+|\s+[–—-]\s+|(?<!ansv)(?<!Ansv)(?<!resp)\.\s+(?=[{CAPITALS}])")
STATUSES = frozenset(
    map(people.fold, (*WORDS.done_phrases, *WORDS.open_phrases, *WORDS.done_words, *WORDS.progress_words))
)
OWNER = re.compile(
    rf"^(?:{'|'.join(map(re.escape, sorted(WORDS.owner_words, key=len, reverse=True)))})(?!\w)\s*[:=]?\s*(?=\S)",
    re.IGNORECASE,
)
DUE_MARK = re.compile(
    rf"^(?:{'|'.join(map(re.escape, sorted(WORDS.due_marks, key=len, reverse=True)))})(?!\w)", re.IGNORECASE
)
MOST = 90
"""Characters in such a remark at most; longer ones tell something else."""

DOING_WORDS = 3
"""Words after who in a remark like `Ben kollar med Ada`; a longer one is a sentence."""


@dataclass(frozen=True)
class Said:
    """What such words say; `is_marked` where a word like `Ansv.` or `klart` says so beyond doubt."""

    who: tuple[str, ...] = ()
    due: str | None = None
    status: str | None = None
    is_marked: bool = False

    def __bool__(self) -> bool:
        return bool(self.who or self.due or self.status or self.is_marked)

    def beside(self, other: "Said") -> "Said":
        """Return both together; of two dates or statuses this one's counts."""
        return Said(
            (*self.who, *(name for name in other.who if name not in self.who)),
            self.due or other.due,
            self.status or other.status,
            self.is_marked or other.is_marked,
        )


def read(words: str, kinds: Kinds) -> Said | None:
    """Return what the words say, or None where part of them is about something else; one after who is passed by."""
    words = words.strip(" .,;!*_")
    if not words or len(words) > MOST:
        return None
    pieces = PIECES.split(words)
    if owners.are_somebody(words, kinds) and not any(_is_when_or_how(piece, kinds) for piece in pieces):
        return Said(owners.names(words, kinds))
    if kinds.is_date(words):
        return _of_piece(words, kinds)
    said = Said()
    for piece in pieces:
        found = _of_piece(piece.strip(" .!"), kinds)
        if found is None and not said.who:
            return None
        said = said.beside(found or Said())
    return said


def _is_when_or_how(words: str, kinds: Kinds) -> bool:
    return people.fold(words.strip(" .!")) in STATUSES or kinds.is_date(words)


def _of_piece(words: str, kinds: Kinds) -> Said | None:
    if people.fold(words) in STATUSES:
        return Said(status=words)
    if key := OWNER.match(words):
        return owned(words[key.end() :], kinds)
    if kinds.is_date(words):
        return Said(due=words, is_marked=bool(DUE_MARK.match(words)))
    if owners.are_somebody(words, kinds):
        return Said(owners.names(words, kinds))
    return _owner_and_more(words, kinds)


def owned(words: str, kinds: Kinds) -> Said | None:
    """Read what follows a word like `Ansvarig`: a name that nobody knows is one there, too."""
    words = words.strip(" .,;!?*_")
    if is_nobody(words):
        return Said(is_marked=True)
    words = _without_remark(words)
    if owners.are_somebody(words, kinds) or owners.may_be_name(words):
        return Said(owners.names(words, kinds), is_marked=True)
    found = _owner_and_more(words, kinds)
    return replace(found, is_marked=True) if found else None


def _without_remark(words: str) -> str:
    """Return the words without a sentence in parentheses behind them: `Ben (Ada hjälper till)`, `Ben (ringer Ada)`."""
    who, _, remark = words.rstrip(")").partition(" (")
    begins = remark.split()[:-1][:2]
    is_sentence = any(word.islower() and owners.PRESENT.match(word) and not people.is_role(word) for word in begins)
    return who if is_sentence else words


def _owner_and_more(words: str, kinds: Kinds) -> Said | None:
    """`Ben 1/5`, `1/5 Ben`, `Ben senast fredag`, `Digg kontaktar`."""
    found = owners.leading(words, kinds)
    if found is None:
        when, _, who = words.partition(" ")
        if kinds.is_date(when) and owners.are_somebody(who, kinds):
            return Said(owners.names(who, kinds), due=when)
        return None
    who, rest = found
    if kinds.is_date(rest):
        return Said(owners.names(who, kinds), due=rest, is_marked=bool(DUE_MARK.match(rest)))
    if people.fold(rest) in STATUSES:
        return Said(owners.names(who, kinds), status=rest)
    is_doing = len(rest.split()) <= DOING_WORDS and owners.doing(words, kinds)
    return Said(owners.names(who, kinds)) if is_doing else None


def due_in(words: str, kinds: Kinds) -> str | None:
    """Return the words in a sentence that say when its task is due."""
    found = dates.find_due(words, base=kinds.held_on or ANY_DAY)
    return found.words if found else None
