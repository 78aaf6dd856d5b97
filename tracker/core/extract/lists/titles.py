"""What a title announces: tasks, decisions, what is done already, or a list of something else."""

import re
from enum import Enum
from functools import lru_cache

from tracker.core import people
from tracker.core.extract.follow_up import titles as follow_up
from tracker.core.words import WORDS


class Title(Enum):
    """What stands below a title."""

    TASKS = "tasks"
    DECISIONS = "decisions"
    DONE = "done"
    OTHER = "other"
    """Names and days that are no tasks."""
    ORDINARY = "ordinary"
    """Any point of the meeting."""


def _folded(*tables: tuple[str, ...]) -> frozenset[str]:
    return frozenset(people.fold(words) for table in tables for words in table)


TASKS = _folded(WORDS.list_titles, WORDS.task_headings)
TITLES: tuple[tuple[Title, frozenset[str]], ...] = (
    (Title.DONE, _folded(WORDS.done_titles) | follow_up.TITLES),
    (Title.DECISIONS, _folded(WORDS.decision_titles)),
    (Title.OTHER, _folded(WORDS.no_task_titles, WORDS.present_labels, WORDS.absent_labels, WORDS.guest_labels)),
    (Title.TASKS, TASKS),
    (Title.ORDINARY, _folded(WORDS.block_ends)),
)
NOT_TITLES = _folded(WORDS.subject_headings, WORDS.only_column_headings)
"""Headings of a column that head no list by themselves."""
TAILS = _folded(WORDS.title_tails)
EARLIER = re.compile(rf"\b(?:{'|'.join(map(re.escape, map(people.fold, WORDS.past_meeting)))})")
NUMBER = re.compile(r"^[\W\d_]*(?:\d+(?:[.:]\d+)*[.:)]*\s+)?|[\W_]+$")
SIGNS = re.compile(r"[\d()\"”“'*_]+|[-–—/.]\d+")
MOST_WORDS, MOST = 9, 100
KEYED = re.compile(r"\n|:\s*\w")


@lru_cache(maxsize=8192)
def read(words: str) -> Title | None:
    """Return what the words announce as a title, numbers and signs apart; None where they are no title we know."""
    if len(words) > MOST or KEYED.search(words):
        return None
    folded = people.fold(SIGNS.sub(" ", NUMBER.sub("", words))).strip(" :.?!-–")
    parts = folded.split()
    if not 0 < len(parts) <= MOST_WORDS:
        return None
    if follow_up.is_title(folded):
        return Title.DONE
    for end in range(len(parts), 0, -1):
        is_whole = end == len(parts)
        if (found := _exactly(" ".join(parts[:end]))) and (is_whole or parts[end] in TAILS):
            is_report = found is Title.TASKS and EARLIER.search(" ".join(parts[end:]))
            return Title.DONE if is_report else found
    return None


def _exactly(folded: str) -> Title | None:
    if folded in NOT_TITLES:
        return None
    bare = folded.strip(" :.?!-–")
    return next((title for title, known in TITLES if bare in known), None)
