"""One piece of a reply → what it says, in one of few forms that leave no word over: "är klart nu", "inte min".

A form that leaves a word over says nothing: "klart till fredag", "klarar inte" and "nästan klart" are none of these.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from tracker.core import dates
from tracker.core.replies.marking import HIDDEN, any_of
from tracker.core.words import replies as words

Choice = Literal["done", "in_progress", "move", "not_mine"]
FARTHEST = timedelta(days=3 * 366)
"""A wish for a later day than that is a slip of the thumb."""

_BEFORE = rf"(?:[\s.:)=,–-]|\b{any_of(words.BEFORE)}(?!\w))*"
_WISHING = rf"(?:[\s.:)=,–-]|\b{any_of((*words.BEFORE, *words.WISHING))}(?!\w))*"
_SADLY = rf"(?:[\s.:)=,–-]|\b{any_of((*words.BEFORE, *words.SADLY))}(?!\w))*"
_FORMS: tuple[tuple[Choice | Literal["not_done"], re.Pattern[str]], ...] = (
    ("not_done", re.compile(rf"{_SADLY}{any_of(words.NOT_DONE)}(?!\w)")),
    ("not_mine", re.compile(rf"{_SADLY}{any_of(words.NOT_MINE)}(?!\w)")),
    ("move", re.compile(rf"{_WISHING}{any_of(words.MOVE)}(?!\w)")),
    ("in_progress", re.compile(rf"{_BEFORE}{any_of(words.IN_PROGRESS)}(?!\w)")),
    ("done", re.compile(rf"{_BEFORE}{any_of(words.DONE)}(?!\w)")),
)
_ANY = re.compile(
    rf"(?<!\w){any_of((*words.DONE, *words.IN_PROGRESS, *words.MOVE, *words.NOT_MINE, *words.NOT_DONE))}(?!\w)"
)
_HEDGE = re.compile(rf"(?<!\w){any_of(words.HEDGES)}(?!\w)|n't\b|%|\bhalv\w*")
_DOUBT = re.compile(rf"(?<!\w){any_of(words.DOUBTS)}(?!\w)|\?")
_ALL_THE_SAME = re.compile(rf"(?<!\w){any_of(words.ALL_THE_SAME)}(?!\w)")
_QUESTION = re.compile(
    rf"\W*{any_of(words.TURNED[0])}\s+{any_of(words.TURNED[1])}(?!\w)|\W*{any_of(words.OF_COURSE)}\W*$"
)
_WILL = re.compile(
    r"\b(?:jag|vi|ni)\s+(?!har\b)\w*r\b|\b(?!har\b)\w*r\s+(?:jag|vi|ni)\b|\b(?:i|we)\s+(?:do|am|try|keep|work)\b"
)
"""`Klart, det fixar jag` is a promise."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_AFTER_DONE = re.compile(rf"(?:[\s,.:;()!-]|{any_of(words.AFTER_DONE)}(?!\w))*")
_APART = re.compile(r"\s*[(,:;–—]\s*|\s+-\s*|-\s+")
_TO = re.compile(rf"(?:[\s:=,-]|{any_of(words.MOVED_TO)}(?!\w))*")
_REASON = re.compile(rf"\s*(?:[(,;–—]|\s-\s|\b{any_of((*words.REASONS, *words.THANKS))}\b)")
_WISH = re.compile(rf"{_WISHING}{any_of(words.MOVE)}(?:\s+{any_of(words.LINKS)})?\s*")
_NOT_MINE_TAIL = re.compile(r"[\s.!]*")
_NAME = r"(?P<name>[A-ZÅÄÖÉÜ][\w'-]+(?:\s[A-ZÅÄÖÉÜ][\w'-]+){0,2})"
# Each word once, or a long row of them could be read in too many ways.
_OTHERS = re.compile(
    r"^[\s,.:;(–-]*+(?i:(?:utan|men|för|but|it|det|den|detta|är|ska|skall|bör|vara|hör|till|tillhör|ligger|på|hos|"
    r"ansvarig|fråga|is|it's|that's|should|be|belongs|to|ask|this)[\s,.:]+)*+"
    rf"\b{_NAME}(?:'?s)?(?:\s+(?:uppgift|ansvar|bord|task|job|som har den|som har det|har den|har det|har hand om det|"
    r"ansvarar|sköter det|sköter den|tar den))?[\s.!)]*$"
)


@dataclass(frozen=True)
class Verdict:
    """What a piece says; `rest` is what stands behind it, a free comment."""

    choice: Choice | Literal["not_done"]
    rest: str = ""
    day: date | None = None
    to: str = ""


def read(small: str, text: str, *, base: date) -> Verdict | None:
    """Read a piece that begins behind its number; `small` is `text` in small letters with its days hidden."""
    for choice, form in _FORMS:
        if match := form.match(small):
            return _tail(choice, small[match.end() :], text[match.end() :], base=base)
    return None


def wish(before: str, small: str, text: str, *, base: date) -> Verdict | None:
    """Read `flytta 2 till 1 maj`, of which the number lies between `before` and the rest."""
    return _moved(small, text, base=base) if _WISH.fullmatch(before) else None


def is_idle(small: str) -> bool:
    """Whether words without a number ask or only agree: `är det klart`, `helt klart!`."""
    return bool(_QUESTION.match(small))


def tells(small: str) -> bool:
    """Whether words that answer stand in it, in whatever sense."""
    return bool(_ANY.search(small))


def is_sure(small: str, *, choice: str) -> bool:
    """Whether a comment leaves what was said as it is."""
    if _DOUBT.search(small) or _YEAR.search(small):
        return False
    if choice == "not_mine":
        return not _ALL_THE_SAME.search(small)
    if choice != "done":
        return True
    # A day in a comment may be the one on which it will be done.
    return bool(_AFTER_DONE.fullmatch(small)) or not (_HEDGE.search(small) or _WILL.search(small) or HIDDEN in small)


def named(text: str) -> str:
    """Find whose it is, where nothing else is said: "det är Ben", "utan Bens"."""
    match = _OTHERS.match(text)
    return match["name"].strip() if match else ""


def _tail(choice: Choice | Literal["not_done"], small: str, text: str, *, base: date) -> Verdict | None:
    match choice:
        case "move":
            return _moved(small, text, base=base)
        case "done":
            return _done(small, text)
        case "not_mine":
            return _not_mine(small, text)
        case _:
            # `pågår inte`, `inte klart och inte mitt`
            is_plain = not re.match(r"\s*(?:inte|ej|inget|ingen|not|no)\b", small) and not tells_other(small)
            return Verdict(choice, _comment(text)) if is_plain else None


def tells_other(small: str) -> bool:
    """Whether it holds words of whose it is or of another day, which would make it another answer."""
    return bool(re.search(rf"(?<!\w){any_of((*words.MOVE, *words.NOT_MINE))}(?!\w)", small))


def _done(small: str, text: str) -> Verdict | None:
    if _AFTER_DONE.fullmatch(small):
        return Verdict("done")
    apart = _APART.match(small)
    if apart is None or tells(small) or not is_sure(small[apart.end() :], choice="done"):
        return None
    return Verdict("done", _comment(text))


def _not_mine(small: str, text: str) -> Verdict | None:
    if _NOT_MINE_TAIL.fullmatch(small):
        return Verdict("not_mine")
    if to := named(text):
        return Verdict("not_mine", to=to)
    if _APART.match(small) and not tells(small) and is_sure(small, choice="not_mine"):
        return Verdict("not_mine", _comment(text))
    return None


def _moved(small: str, text: str, *, base: date) -> Verdict | None:
    """Read the day of a wish, which the words up to a reason must be and nothing else."""
    to = _TO.match(small)
    start = to.end() if to else 0
    ends = [len(text), *(match.start() for match in _REASON.finditer(small, start) if match.start() > start)]
    for end in ends:
        wished = text[start:end].strip(" .!,")
        due = dates.parse_due(wished, base=base)
        if wished and dates.is_date_cell(wished, base=base) and due.kind == "date":
            is_meant = due.is_certain and due.on is not None and base <= due.on <= base + FARTHEST
            is_rest_sure = is_sure(small[end:], choice="move") and not tells(small[end:])
            return Verdict("move", _comment(text[end:]), day=due.on) if is_meant and is_rest_sure else None
    return None


def _comment(text: str) -> str:
    return text.strip(" \t\n,.;:!()–—-")
