"""A reply's own text → pieces: some items' numbers with what is said of them, or words without a number."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from tracker.core.replies import verdicts
from tracker.core.replies.marking import HIDDEN, Marked, Numbers, any_of
from tracker.core.replies.verdicts import Verdict
from tracker.core.words import replies as words

_ENDS = re.compile(r"[\n;!]+|[.](?=\s|$)|,\s|\s(?=men\s|but\s)")
_JOINT = re.compile(r"^\s*(?:(?:och|men|and|but|samt|medan|while|sen|sedan|then)\b|[-*•–])\s*")
_LEAD = re.compile(rf"^\s*(?:{any_of(words.LEADS)}\b[\s.:]*)+")
_GREETING = re.compile(rf"^\s*{any_of(words.GREETINGS)}\b[\s!,.]*")
_NAMES = re.compile(r"^\s*(?:[A-ZÅÄÖÉÜ][\w'-]*\s?){1,3}$")
_THANKS = re.compile(rf"^\s*(?:{any_of((*words.THANKS, *words.FILLERS))}[\s!,.:]*)+$")
_NO_WORD = re.compile(r"[^\w" + HIDDEN + "]*")
_LINK = re.compile(rf"(?:\s*[:=-]\s*|\s+{any_of(words.LINKS)}\s+|\s+)$")


@dataclass(frozen=True)
class Piece:
    """Some words of the reply, with the items that they name first."""

    numbers: Numbers | None
    small: str
    text: str
    is_apart: bool = True
    """Something ends before it, so that its number is no part of a sentence."""
    verdict: Verdict | None = None

    @property
    def is_bare(self) -> bool:
        """Whether no word stands in it but its number."""
        return _NO_WORD.fullmatch(self.small) is not None


def cut(marked: Marked, *, base: date) -> list[Piece]:
    """Cut the text where a sentence or a line ends, at commas, and before each number that says something new."""
    numbers = {one.start: one for one in marked.numbers}
    found: list[Piece] = []
    for start, end in _sentences(marked):
        inside = [numbers[at] for at in sorted(numbers) if start <= at < end]
        found += [kept for piece in _cut(marked, start, end, inside, base) if (kept := _meant(piece))]
    return found


def unjoined(small: str) -> str:
    """Leave out words that only lead to what is said: `och …`, `hej …`, `ang. …`."""
    return _LEAD.sub("", _GREETING.sub("", _JOINT.sub("", small)))


def _sentences(marked: Marked) -> Iterator[tuple[int, int]]:
    """Yield what lies between the ends of sentences and commas; those within a list of numbers end nothing."""
    start = 0
    for match in _ENDS.finditer(marked.small):
        if any(one.start < match.end() and match.start() < one.end for one in marked.numbers):
            continue
        if match[0] == "." and any(one.end == match.start() and _leads(marked, start, one) for one in marked.numbers):
            continue  # `1. klart`
        yield start, match.start()
        start = match.end()
    yield start, len(marked.small)


def _cut(marked: Marked, start: int, end: int, inside: Sequence[Numbers], base: date) -> Iterator[Piece]:
    small, text = marked.small, marked.text
    if len(inside) == 1 and (said := _said_before(marked, start, end, inside[0], base)):
        yield said
        return
    at = inside[0].start if inside else end
    if start < at and (not inside or not _NO_WORD.fullmatch(unjoined(small[start:at]))):
        yield Piece(None, small[start:at], text[start:at])
    for place, one in enumerate(inside):
        until = inside[place + 1].start if place + 1 < len(inside) else end
        before = small[(inside[place - 1].end if place else start) : one.start]
        is_apart = bool(_NO_WORD.fullmatch(unjoined(before))) or _ends_a_verdict(before, base)
        told = _unended(small[one.end : until])
        told_words = text[one.end : one.end + len(told)]
        yield Piece(one, told, told_words, is_apart, verdicts.read(told, told_words, base=base))


def _leads(marked: Marked, start: int, one: Numbers) -> bool:
    """Whether the numbers begin what lies from `start` on."""
    return bool(_NO_WORD.fullmatch(unjoined(marked.small[start : one.start])))


def _unended(small: str) -> str:
    """Leave out a word that only leads to the next number: `1 klart och 2 …`."""
    return re.sub(r"[\s,]*\b(?:och|men|and|but|samt|medan|while)\s*$", "", small)


def _ends_a_verdict(small: str, base: date) -> bool:
    """Whether the words before a number say something by themselves: `1 klart 2 …`."""
    return verdicts.read(_unended(small), small, base=base) is not None


def _said_before(marked: Marked, start: int, end: int, one: Numbers, base: date) -> Piece | None:
    """Read `klar med 1 och 2`: what is said stands before the numbers, and nothing behind them."""
    before, behind = marked.small[start : one.start], marked.small[one.end : end]
    if wish := verdicts.wish(unjoined(before), behind, marked.text[one.end : end], base=base):
        return Piece(one, "", "", verdict=wish)
    link = _LINK.search(before)
    if link is None or not _NO_WORD.fullmatch(behind):
        return None
    said = _JOINT.sub("", before[: link.start()])
    verdict = verdicts.read(said, said, base=base)
    if verdict is None or verdict.rest or verdict.choice in {"move", "not_done"}:
        return None
    return Piece(one, "", "", verdict=verdict)


def _meant(piece: Piece) -> Piece | None:
    """Take greetings and words of thanks away; read what no number stands before."""
    if piece.numbers is not None:
        return piece
    small = _JOINT.sub("", piece.small) if not piece.small.lstrip().startswith(("men", "but")) else piece.small
    greeted = _GREETING.match(small)
    small = small[greeted.end() :] if greeted else small
    text = piece.text[len(piece.text) - len(small) :]
    is_empty = _NO_WORD.fullmatch(small) or _THANKS.match(small)
    if is_empty or (greeted and _NAMES.match(text) and not verdicts.tells(small)):
        return None
    return replace(piece, small=small, text=text)
