"""The pieces that the rules are made of, compiled from the word tables. Every repeat is bounded, so time is linear."""

import re
from collections.abc import Iterable
from typing import Any

from tracker.core.words import WORDS

DIGITS = frozenset("0123456789")
MONTHS = WORDS.months


def any_of(words: Iterable[str]) -> str:
    """Make a pattern for any of the words, the longest that fits; a blank in one stands for any white space.

    What words begin with in common is tried once: with hundreds of words that is many times as fast.
    """
    tree: dict[str, Any] = {}
    for word in words:
        branch = tree
        for letter in word:
            branch = branch.setdefault(letter, {})
        branch[""] = {}
    return f"(?:{_branches(tree)})"


def _branches(tree: dict[str, Any]) -> str:
    ways = [_letter(letter) + _rest(branch) for letter, branch in sorted(tree.items()) if letter]
    return "|".join(ways)


def _rest(branch: dict[str, Any]) -> str:
    if branch == {"": {}}:
        return ""
    if len(branch) == 1:
        return _branches(branch)
    return f"(?:{_branches(branch)})" + ("?" if "" in branch else "")


def _letter(letter: str) -> str:
    return r"\s{1,3}" if letter == " " else re.escape(letter)


def words_of(*tables: Iterable[str]) -> frozenset[str]:
    """Give the longest word of each entry, which must stand in a text that holds it."""
    parts = (re.findall(r"[^\W\d_]+", entry) for table in tables for entry in table)
    return frozenset(max(words, key=len) for words in parts)


def plain(text: str) -> str:
    """Give the text as the patterns want it: small letters, each in its place."""
    # The only letter that becomes two.
    return text.replace("\u0130", "i").lower()


def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern for `plain` texts: blind to case it would be several times as slow."""
    return re.compile(pattern)


def word_of(words: Iterable[str]) -> re.Pattern[str]:
    """Compile a pattern for any of the words where it is no part of a longer one."""
    return compiled(rf"(?<!\w){any_of(words)}(?!\w)")


def key(words: str) -> str:
    """Give the words as they stand in a table."""
    return " ".join(words.split())


def month_of(words: str) -> int:
    """Give the month of a name that MONTH matches."""
    return MONTHS[words.rstrip(".")]


DASH = "[-–—−‑]"
GAP = r"\s{0,3}"
SPACE = r"\s{1,3}"
YEAR = r"(?:19|20)\d\d"
NUMBER_START = rf"(?<![\w/+])(?<!{DASH})(?<!\d[.,:])"
"""Not inside a longer number, a reference or an address."""
NUMBER_END = rf"(?!\w)(?![/.,:]\d)(?!{DASH}[\d/])(?!\.{any_of(WORDS.file_endings)}(?!\w))"

_SHORT_MONTHS = [name for name in MONTHS if any(other != name and other.startswith(name) for other in MONTHS)]
MONTH = rf"(?:{any_of(_SHORT_MONTHS)}(?![^\W\d_])\.?|{any_of(MONTHS)}(?![^\W\d_]))"
WEEKDAY = any_of(WORDS.weekdays)
UP_TO = rf"{GAP}(?:{DASH}{{1,2}}|{any_of(WORDS.up_to)}(?!\w)){GAP}"
AND = rf"{SPACE}(?P<both>&|{any_of(WORDS.and_words)}){SPACE}"
OR = rf"{SPACE}(?P<or>{any_of(WORDS.or_words)}){SPACE}"
_YEAR_AHEAD = rf"{SPACE}(?P<year_ahead>{any_of(WORDS.years_ahead)})(?!\w)"
YEAR_AFTER = (
    rf"(?:,?{SPACE}(?P<year>{YEAR})(?![\w:/])"
    rf"|(?P<year_gap>\s?)(?:{DASH}|['’])(?P<short_year>(?:20)?\d\d)(?![\w:/]|\.\d)|{_YEAR_AHEAD})?"
)
"""` 2026`, `, 2026`, `-26`, ` -26`, ` '26` or ` next year` after a day and month."""
PERIOD_YEAR = (
    rf"(?:,?{GAP}(?:{DASH}|['’/])?(?P<year>{YEAR})(?![\w:])"
    rf"|(?:\s|\s?(?:{DASH}|['’/])\s?)?(?:\d\d/)?(?P<short_year>\d\d)(?![\w:]|\.\d)|{_YEAR_AHEAD})?"
)
"""The same after a part of the year, where a bare number can be nothing else: ` 26`, `/26`, ` 26/27`."""

# Periods and weeks stand as words of their own.
START = r"(?<![\w/.-])"
END = rf"(?!\w)(?!{DASH}\w)(?![.,:/]\d)"
PART = rf"(?:{START}(?:i{SPACE})?(?P<part>{any_of(WORDS.parts)})(?:{SPACE}|-)(?:{any_of(WORDS.part_joints)}{SPACE})?)?"
FREE = rf"(?(part)|{START})"
"""After PART: the beginning of a word, or what a part was said of."""
BEFORE = rf"(?:{START}(?P<before>{any_of(WORDS.before)}){SPACE})?"
