"""Names that nobody knows, told by their place: where the other lines of a list have somebody."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from tracker.core import people
from tracker.core.extract.columns import Kinds
from tracker.core.extract.lists import owners
from tracker.core.extract.lists.items import GROUP, HEAD
from tracker.core.extract.lists.lines import COLUMN_GAP, Line
from tracker.core.extract.lists.said import PIECES

SAME_AT_LEAST = 2
REACH = 110
DASH = re.compile(r"\s[-–—]\s+(?P<said>[^-–—]{2,60})$")


def trusted(lines: Iterable[Line], kinds: Kinds) -> frozenset[str]:
    """Return the folded names that stand last in parentheses, in a column or before a colon as others of the list do.

    Words in parentheses that come again are trusted too; a topic before a colon may come again as well, so there half
    of the lines must begin with somebody known.
    """
    last, first = list[str](), list[str]()
    for line in lines:
        if line.is_item:
            last += _last(line.words)
            last += [cell.strip() for cell in COLUMN_GAP.split(line.raw.strip())[1:]]
            first += [head["who"]] if (head := HEAD.match(line.words)) and head["colon"] else []
    again = {words for words, count in Counter(last).items() if count >= SAME_AT_LEAST}
    is_last_trusted = bool(again) or any(owners.are_somebody(words, kinds) for words in last)
    names = list(_names(last, kinds)) if is_last_trusted else []
    if sum(owners.are_somebody(words, kinds) for words in first) * 2 > len(first):
        names += _names(first, kinds)
    return frozenset(names)


def _last(words: str) -> Iterator[str]:
    """Yield the first words of a remark at the end of a line: in `(Digg bokar, klart)` both `Digg bokar` and `Digg`."""
    group = GROUP.search(words[-REACH:]) or DASH.search(words[-REACH:])
    if group is None:
        return
    piece = PIECES.split(group["said"])[0]
    first, *rest = piece.split() or [""]
    yield piece
    if rest and owners.PRESENT.match(rest[0]):
        yield first


def _names(slots: Sequence[str], kinds: Kinds) -> Iterator[str]:
    for words in slots:
        if owners.may_be_name(words) and not owners.are_somebody(words, kinds):
            yield from map(people.fold, owners.names(words, kinds))
