"""Numbers and bullets that a word processor counts itself and doesn't write into its paragraphs."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

PLACEHOLDER = re.compile(r"%([1-9])")
ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
         (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
BULLETS = "-–—•·▪●○◦*+"
BULLET = "•"
COUNTED_TO = 100_000


@dataclass(frozen=True)
class Level:
    """One level of a list: how its number is written ("decimal", "lowerLetter", "bullet", …) and what stands around.

    In `template`, %1 stands for the number of the first level, %2 for that of the second.
    """

    style: str
    template: str
    start: int = 1
    is_legal: bool = False
    """All numbers of the label are written with digits (Word's w:isLgl)."""


class Numbers:
    """The numbers given so far in one list."""

    def __init__(self, levels: Sequence[Level]) -> None:
        self._levels = levels
        self._given: dict[int, int] = {}

    def label(self, depth: int) -> str:
        """Count one item at a depth from 0 on, and return what stands before it; empty where nothing does."""
        if depth >= len(self._levels):
            return BULLET
        level = self._levels[depth]
        if level.style == "bullet":
            return bullet(level.template)
        self._given[depth] = self._given.get(depth, level.start - 1) + 1
        self._given = {at: number for at, number in self._given.items() if at <= depth}
        return PLACEHOLDER.sub(lambda match: self._number(int(match[1]) - 1, level), level.template).strip()

    def _number(self, depth: int, asking: Level) -> str:
        if depth >= len(self._levels):
            return ""
        level = self._levels[depth]
        return written(self._given.get(depth, level.start), "decimal" if asking.is_legal else level.style)


def bullet(sign: str) -> str:
    """Return a bullet as text; signs that are one only in a font of symbols ("§" in Wingdings) become a plain one."""
    return sign if sign and sign in BULLETS else BULLET


def written(number: int, style: str) -> str:
    """Return a number as Word's w:numFmt calls its styles."""
    if style == "none" or not 0 <= number <= COUNTED_TO:
        return ""
    if style == "decimalZero":
        return f"{number:02}"
    if style in ("lowerLetter", "upperLetter") and number:
        # after z comes aa, after zz aaa: the letter is repeated (ISO 29500-1, 17.18.59)
        letters = chr(ord("a") + (number - 1) % 26) * min((number - 1) // 26 + 1, 9)
        return letters if style == "lowerLetter" else letters.upper()
    if style in ("lowerRoman", "upperRoman"):
        return _roman(number) if style == "lowerRoman" else _roman(number).upper()
    return str(number)


def _roman(number: int) -> str:
    signs = []
    for value, sign in ROMAN:
        signs.append(sign * (number // value))
        number %= value
    return "".join(signs)
