"""The text of a reply, plain and in small letters, with its days hidden and the numbers that may name items found."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from tracker.core import dates
from tracker.core.words import replies as words

HIDDEN = "\ue000"
"""Stands for each letter of a day, a week or a part: its digits name no item, and it may tell of what is to come."""
COUNTED = "\ue001"
"""Stands for each letter of an amount or an hour: its digits name no item."""
MOST = 99
_QUOTES = str.maketrans({"’": "'", "‘": "'", "´": "'", "”": '"', "“": '"', "\u00a0": " ", "\u202f": " ", "\t": " "})


def any_of(phrases: Iterable[str]) -> str:
    """Give a pattern of whole phrases, the longest first."""
    listed = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    return "(?:" + "|".join(re.escape(one).replace(r"\ ", r"\s+") for one in listed) + ")"


_NUMBER = (
    rf"(?:{any_of(words.NUMBERED)}\.?\s*)?#?(?<![\w.,/:])(?P<n>\d{{1,2}})(?::?(?:an|e|a|st))?(?![\d%])(?![.,:/]\d)"
    rf"|\b(?P<named>{any_of(words.COUNTED)})\b"
)
_ONE = re.compile(_NUMBER)
_SOME = re.compile(_NUMBER.replace("(?P<n>", "(?:").replace("(?P<named>", "(?:"))
_RANGE = re.compile(r"(?<![\w.,/:])(\d{1,2})\s?(?:-|–|till|to)\s?(\d{1,2})(?![\d%])(?![.,:/]\d)")
_AND = re.compile(rf"\s*(?:,\s*)?(?:{any_of(words.AND)}|,|/)\s*")
_SIZES = any_of((*words.SIZES, *"23456789"))
_ALL = re.compile(
    rf"\b(?:{any_of(words.ALL)}|{any_of(words.OF_TWO)})(?:\s+(?:de\s+)?(?P<size>{_SIZES}))?(?:\s+{any_of(words.THINGS)})?\b"
)
_REST = re.compile(rf"\b{any_of(words.REST)}\b")
_SPANS = re.compile(
    rf"\b(?:v|vecka|vecka nr|week|w)\.?\s?\d{{1,2}}\b|\b\d+\s?{any_of(words.SPANS)}(?!\w)"
    r"|\b(?:om|in|inom|within)\s\w+\s(?:dag|veck|månad|day|week|month)\w*"
)
_AMOUNTS = re.compile(
    rf"§{{1,2}}\s?\d+|\b(?:kl|klockan)\.?\s?\d{{1,2}}(?:[.:]\d\d)?\b|\b\d\d[:.]\d\d\b|\b\d+\s?{any_of(words.UNITS)}(?!\w)"
)


@dataclass(frozen=True)
class Numbers:
    """Which items some words of the text name, and where they stand."""

    start: int
    end: int
    items: tuple[int, ...]
    """From 1; empty for all or for the rest."""
    kind: str = "some"
    """some, all, rest, or other: as many as there are not."""


@dataclass(frozen=True)
class Marked:
    """A text of which every form has the same length, so that places in one hold in the others."""

    text: str
    """As it was written, on lines."""
    small: str
    """In small letters, days and amounts hidden."""
    plain: str
    """In small letters, nothing hidden."""
    numbers: tuple[Numbers, ...]


def mark(text: str, *, items: Sequence[str], base: date) -> Marked:
    """Find the days and the numbers in a text; `items` are the letter's, in their order."""
    written = _cleaned(text)
    for number, item in enumerate(items, 1):
        written = _without_item(written, item, number)
    plain = "".join(char.lower() if len(char.lower()) == 1 else char for char in written)
    small = _hidden(plain, [found.span for found in dates.find_dates(written, base=base)])
    small = _hidden(small, [match.span() for match in _SPANS.finditer(small)])
    small = _hidden(small, [match.span() for match in _AMOUNTS.finditer(small)], by=COUNTED)
    return Marked(written, small, plain, tuple(_numbers(small, len(items))))


def _cleaned(text: str) -> str:
    """Write what looks the same alike, and leave out what can't be seen and the little pictures."""
    normal = unicodedata.normalize("NFKC", text.translate(_QUOTES)).translate(_QUOTES)
    kept = (
        char
        for char in normal
        if char == "\n" or unicodedata.category(char) not in {"Cc", "Cf", "So", "Sk", "Co", "Mn"}
    )
    return re.sub(r"[ ]+", " ", "".join(kept))


def _without_item(text: str, item: str, number: int) -> str:
    """Take out the item's own words where somebody has written them again beside or instead of its number."""
    words_of_item = r"\s+".join(map(re.escape, item.split()))
    if len(item) < 8:
        return text
    return re.sub(rf"(?im)^(\W*){number}[.):]?\s*{words_of_item}[.]?|^(\W*){words_of_item}[.]?", rf"{number} ", text)


def _hidden(text: str, spans: Collection[tuple[int, int]], *, by: str = HIDDEN) -> str:
    for start, end in spans:
        text = text[:start] + by * (end - start) + text[end:]
    return text


def _numbers(small: str, count: int) -> Iterable[Numbers]:
    """Yield the numbers and words that may name items, those of one list together."""
    at = 0
    while at < len(small):
        found = _at(small, at, count)
        if found is None:
            at += 1
            continue
        yield found
        at = found.end


def _at(small: str, at: int, count: int) -> Numbers | None:
    if at and (small[at - 1].isalnum() and small[at].isalnum()):
        return None
    if match := _ALL.match(small, at):
        return _all(match, count)
    if match := _REST.match(small, at):
        return Numbers(at, match.end(), (), "rest")
    return _list(small, at)


def _all(match: re.Match[str], count: int) -> Numbers:
    """Give all items, where the words do not name another number of them."""
    is_two = re.match(any_of(words.OF_TWO), match[0]) is not None
    size = match["size"]
    meant = 2 if is_two else words.SIZES.get(size or "", int(size) if size and size.isdigit() else count)
    return Numbers(match.start(), match.end(), (), "all" if meant == count else "other")


def _list(small: str, at: int) -> Numbers | None:
    """Give a list as `1, 2 och 4` or `1-3`."""
    found: list[int] = []
    end = at
    while True:
        if match := _RANGE.match(small, end):
            first, last = int(match[1]), int(match[2])
            found += range(first, last + 1) if first < last <= MOST else [0]
        elif match := _ONE.match(small, end):
            found.append(int(match["n"]) if match["n"] else words.COUNTED[match["named"]])
        else:
            break
        reached = match.end()
        joint = _AND.match(small, reached)
        if joint is None or not (_RANGE.match(small, joint.end()) or _ONE.match(small, joint.end())):
            return Numbers(at, reached, tuple(dict.fromkeys(found)))
        end = joint.end()
    return None
