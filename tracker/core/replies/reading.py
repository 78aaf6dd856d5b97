"""The writer's own text → instructions about items by their numbers, and whether anything of it is left unsure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from tracker.core.replies import verdicts
from tracker.core.replies.marking import Numbers, any_of, mark
from tracker.core.replies.pieces import Piece, cut, unjoined
from tracker.core.replies.verdicts import Choice, Verdict
from tracker.core.words import replies as words

LONGEST = 2_000
"""In characters: a longer text is a letter to somebody, or quotes what could not be told as quoted."""
_ONLY_THANKS = re.compile(rf"^\s*(?:{any_of(words.THANKS)}[\s!,.:]*)+$")


@dataclass(frozen=True)
class Instruction:
    """What is said of one item."""

    number: int
    """As in the letter, from 1."""
    choice: Choice
    day: date | None = None
    """The one that `move` asks for."""
    to: str = ""
    """Whose it is, of what is `not_mine`, in the writer's words."""
    comment: str = ""


@dataclass(frozen=True)
class Reading:
    """What a reply says. What is unsure somebody has to look at; nothing was made of it."""

    said: tuple[Instruction, ...] = ()
    is_unsure: bool = False
    is_thanks: bool = False
    """It is a word of thanks and nothing more."""


UNSURE = Reading(is_unsure=True)


def read(text: str, *, items: Sequence[str], base: date, is_whole: bool = True) -> Reading:
    """Read the writer's own text as an answer to a letter of these items, written on the day `base`.

    With `is_whole` False something below may change what is said, and nothing of it is sure.
    """
    if not text.strip() or not items or len(text) > LONGEST or not is_whole:
        return UNSURE
    marked = mark(text, items=items, base=base)
    if _ONLY_THANKS.match(marked.small):
        return Reading(is_thanks=True)
    if "?" in marked.plain:
        return UNSURE
    said = _put_together(cut(marked, base=base), base=base)
    return UNSURE if said is None else _numbered(said, count=len(items))


@dataclass
class _Statement:
    """What was said of some items so far; without a verdict it is unsure what."""

    numbers: Numbers | None
    verdict: Verdict | None
    is_bare: bool = False
    """Nothing but the number was said yet."""

    @property
    def is_sure(self) -> bool:
        return self.verdict is not None and self.verdict.choice != "not_done"

    @property
    def choice(self) -> str:
        return self.verdict.choice if self.verdict else ""


def _put_together(pieces: Sequence[Piece], *, base: date) -> list[_Statement] | None:
    """Give what is said, in order; None when something may change the meaning of the rest."""
    said: list[_Statement] = []
    is_hedged = False
    for piece in pieces:
        if not said and _is_hedge(piece, base=base):
            is_hedged = True
            continue
        if piece.numbers is not None:
            is_second = bool(said) and said[-1].is_bare and said[-1].verdict is None  # `2 3 klara`
            if not piece.is_apart or is_second:
                return None
            said.append(_Statement(piece.numbers, piece.verdict, is_bare=piece.is_bare))
        elif not _took_in(said, piece, base=base):
            return None
    return None if is_hedged and any(one.choice == "done" for one in said) else said


def _is_hedge(piece: Piece, *, base: date) -> bool:
    """Whether it is a sentence before all else that goes with a wish but not with `klart`: `Jag har inte hunnit`."""
    small = piece.small
    if piece.numbers or verdicts.tells(small) or verdicts.is_sure(small, choice="done"):
        return False
    return verdicts.is_sure(small, choice="move") and verdicts.read(unjoined(small), small, base=base) is None


def _took_in(said: list[_Statement], piece: Piece, *, base: date) -> bool:
    """Add a piece without a number to what was said; False when that makes it unsure."""
    small = unjoined(piece.small)
    if verdicts.is_idle(small):
        return False
    verdict = verdicts.read(small, piece.text[len(piece.text) - len(small) :], base=base)
    if not said:
        if verdict:
            said.append(_Statement(None, verdict))
            return True
        return not verdicts.tells(piece.small) and verdicts.is_sure(piece.small, choice="done")
    last = said[-1]
    if verdict:
        return _added(last, verdict)
    if not last.is_sure:
        return True  # somebody reads it all anyway
    if verdicts.tells(piece.small) and any(one.choice == "done" for one in said):
        return False  # `1 klart, 2 pågår. Den första blev inte riktigt klar`
    return _commented(last, piece)


def _added(last: _Statement, verdict: Verdict) -> bool:
    """Take a second saying about the same: `inte klart än` and then `pågår`, `pågår` and then `ny tid 1 maj`."""
    is_more = last.choice == "in_progress" and verdict.choice == "move"
    is_first = (last.is_bare and last.verdict is None) or last.choice == "not_done"
    is_instead = is_first and (not last.choice or verdict.choice in {"in_progress", "move"})
    if is_instead or is_more:
        last.verdict = verdict
        return True
    if last.choice == verdict.choice and last.choice in {"done", "in_progress", "not_done"}:
        return True
    return last.choice == "in_progress" and verdict.choice == "not_done"


def _commented(last: _Statement, piece: Piece) -> bool:
    """Take a comment on what was said last."""
    assert last.verdict is not None  # noqa: S101 -- only what is sure is commented on
    if last.choice == "not_mine" and not last.verdict.to and (to := verdicts.named(piece.text)):
        last.verdict = replace(last.verdict, to=to)
        return True
    is_other = verdicts.tells_other(piece.small) if last.choice == "in_progress" else verdicts.tells(piece.small)
    if is_other or not verdicts.is_sure(piece.small, choice=last.choice):
        return False
    comment = " ".join(piece.text.split()).strip(" .,;:")
    if comment:
        last.verdict = replace(last.verdict, rest=", ".join(filter(None, (last.verdict.rest, comment))))
    return True


def _numbered(said: Sequence[_Statement], *, count: int) -> Reading:
    """Spread what is said over the items; unsure when an item is not there, or told of in two ways."""
    if any(one.numbers is None for one in said) and (count > 1 or len(said) > 1):
        return UNSURE
    told = {number for one in said if one.numbers for number in one.numbers.items}
    found: dict[int, Instruction] = {}
    unsure: set[int] = set()
    for one in said:
        for number in _items(one.numbers, told, count=count):
            new = _instruction(number, one.verdict) if one.verdict and one.is_sure else None
            if not 1 <= number <= count or (new and found.get(number, new) != new):
                return UNSURE
            if new:
                found[number] = new
            else:
                unsure.add(number)
    if unsure & found.keys() or not found:
        return UNSURE
    return Reading(tuple(found[number] for number in sorted(found)), is_unsure=bool(unsure))


def _items(numbers: Numbers | None, told: set[int], *, count: int) -> Sequence[int]:
    if numbers is None:
        return [1]
    match numbers.kind:
        case "some":
            return numbers.items
        case "all":
            return range(1, count + 1)
        case "rest" if told:
            return [number for number in range(1, count + 1) if number not in told]
        case _:
            return [0]


def _instruction(number: int, verdict: Verdict) -> Instruction:
    assert verdict.choice != "not_done"  # noqa: S101 -- it is no answer
    return Instruction(number, verdict.choice, day=verdict.day, to=verdict.to, comment=verdict.rest)
