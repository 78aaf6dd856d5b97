"""Where a verdict stands in its sentence: said plainly, denied, wished for, or made to hang on something."""

import re
from collections.abc import Iterable

from tracker.core.dates.patterns import any_of, word_of
from tracker.core.words import WORDS

JOINT = re.compile(rf"[,;:]\s+|\s[–—-]\s|\s+{any_of(WORDS.parting_words)}\s+", re.IGNORECASE)
"""Between two clauses, or two parts of a list of names."""
NOT_BEFORE = re.compile(rf"(?<!\w){any_of(WORDS.nots)}(?:\s+\w+){{0,2}}\s*$")
NOT_AFTER = re.compile(rf"\s+{any_of(WORDS.nots)}(?!\w)")
SUPPOSED = word_of(WORDS.hypotheticals)
CONDITION = word_of(WORDS.conditions)
REACH = 60
"""Letters between a word for a task and what is said of it."""
IF = re.compile(rf"(?:^|[,;]\s*){any_of(WORDS.if_words)}(?!\w)")
DECIDING = word_of(WORDS.deciding)
ASSIGNING = word_of(WORDS.assign_to)
DIRECTLY = re.compile(
    rf"(?:^|(?<!\w){any_of(WORDS.deciding)}|\s{any_of(WORDS.parting_words)}|[,;:])"
    rf"(?:\s+{any_of(WORDS.pointing_words)})?\s*(?:{any_of(WORDS.that)}\s+)?$"
)
"""What stands before an infinitive that the meeting decides: `beslutar att`, the beginning of an att-clause."""


def is_denied(small: str, start: int, end: int) -> bool:
    """Whether the words at that place are said not to be so; `small` is a text as `plain` gives it."""
    return bool(NOT_BEFORE.search(_clause_before(small, start)) or NOT_AFTER.match(small, end))


def is_supposed(small: str, start: int) -> bool:
    """Whether what stands there is wished, planned, asked or hangs on something; a decision is none of these."""
    if CONDITION.search(small) or IF.search(small) or small.rstrip().endswith("?"):
        return True
    before = _clause_before(small, start)
    return bool(SUPPOSED.search(before)) and not DECIDING.search(small, 0, start)


def is_decided(small: str, start: int) -> bool:
    """Whether the infinitive there is what the meeting decides, and no task that it gives to somebody."""
    before = small[:start]
    if ASSIGNING.search(before) or SUPPOSED.search(_clause_before(small, start)):
        return False
    return bool(DIRECTLY.search(before)) and (bool(DECIDING.search(before)) or before.strip() in ("", *WORDS.that))


def of_task(phrases: Iterable[str]) -> re.Pattern[str]:
    """Make a pattern for phrases that are about a task only at the beginning of a clause or behind a word for one."""
    noun = rf"(?<!\w){any_of(WORDS.task_nouns)}(?!\w)[^.;!?]{{0,{REACH}}}?\s"
    return re.compile(rf"(?:^\W*|[,;.:]\s+|\s[–—-]\s|{noun})(?P<said>{any_of(phrases)})(?!\w)")


def end_of(text: str, at: int) -> int:
    """Return where the sentence that goes on at that place ends."""
    found = re.compile(r"[.;!?](?=\s+[^\W\d_a-zåäöæø]|\s*$)|\s[–—]\s").search(text, at)
    return found.start() if found else len(text)


def _clause_before(small: str, at: int) -> str:
    """Return the clause before a place, from its beginning."""
    begin = max((joint.end() for joint in JOINT.finditer(small, 0, at)), default=0)
    return small[begin:at]
