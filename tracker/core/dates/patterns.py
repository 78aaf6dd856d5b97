"""The pieces that the rules are made of, compiled from the word tables. Every repeat is bounded, so time is linear."""

import re
from collections.abc import Iterable

from tracker.core.words import WORDS

DIGITS = frozenset("0123456789")
MONTHS = WORDS.months


def any_of(words: Iterable[str]) -> str:
    """Make a pattern for any of the words, the longest first; a blank in one stands for any white space."""
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s{1,3}") for word in longest_first) + ")"


def words_of(*tables: Iterable[str]) -> frozenset[str]:
    """Give every single word of the tables."""
    return frozenset(word for table in tables for entry in table for word in re.findall(r"[^\W\d_]+", entry))


def compiled(pattern: str) -> re.Pattern[str]:
    """Compile the pattern, blind to case."""
    return re.compile(pattern, re.IGNORECASE)


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
YEAR_AFTER = (
    rf"(?:,?{SPACE}(?P<year>{YEAR})(?![\w:/])"
    rf"|(?P<year_gap>\s?)(?:{DASH}|['’])(?P<short_year>(?:20)?\d\d)(?![\w:/]|\.\d))?"
)
"""` 2026`, `, 2026`, `-26`, ` -26` or ` '26` after a day and month."""

# Periods and weeks stand as words of their own.
START = r"(?<![\w/.-])"
END = rf"(?!\w)(?!{DASH}\w)(?![.,:/]\d)"
PART = rf"(?:{START}(?:i{SPACE})?(?P<part>{any_of(WORDS.parts)}){SPACE}(?:{any_of(WORDS.part_joints)}{SPACE})?)?"
BEFORE = rf"(?:{START}(?P<before>{any_of(WORDS.before)}){SPACE})?"
