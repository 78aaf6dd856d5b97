"""The meeting's day, said in the head or inferred from the text, and whether the document is a report."""

import re
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from datetime import date

from tracker.core import dates
from tracker.core.head.lines import plain
from tracker.core.model import Block
from tracker.core.words import WORDS

DATE_LABEL = re.compile(
    rf"^\W*(?:{'|'.join(sorted(map(re.escape, WORDS.date_labels), key=len, reverse=True))})\b", re.IGNORECASE
)
LABEL_END = re.compile(r"[:\d]")
NOT_THIS = re.compile("|".join(map(re.escape, WORDS.not_meeting_date)), re.IGNORECASE)
A_VERSION = re.compile(
    rf"\b(?:{'|'.join(map(re.escape, WORDS.corrected))})\W+(?:(?:{'|'.join(WORDS.the)})\s+)?$", re.IGNORECASE
)
"""Before the day on which the minutes were corrected: `Protokoll, rättat 2026-03-16`."""
MEETING_WORD = re.compile("|".join(map(re.escape, WORDS.meeting_words)), re.IGNORECASE)
TITLE_FIRST = re.compile(rf"\W*(?:{'|'.join(WORDS.title_words)})\b", re.IGNORECASE)
CLOCK = re.compile(r"\b(?:kl|klockan)\.?\s*\d{1,2}", re.IGNORECASE)
ELSEWHERE = re.compile(
    r"föregående|förra|tidigare|senaste|nästa|kommande|\bvid\s+(?:\w+\s+)?\w*(?:möte|råd|styrelse|nämnd|fullmäktige)",
    re.IGNORECASE,
)
THIS_MEETING = re.compile(r"\w*(?:mötet|sammanträdet)\s+(?:den\s+)?$", re.IGNORECASE)
REPORT = re.compile("|".join(map(re.escape, WORDS.report_words)), re.IGNORECASE)
SHORT_DATE = re.compile(r"(?<![\d.-])(\d\d)[-.](\d\d)[-.](\d\d)(?![\d.-])")
SPELLED_DATE = re.compile(r"\byear:\s*(\d{4}),\s*month:\s*(\d{1,2}),\s*day:\s*(\d{1,2})")
CENTURY = 2000
TITLE_LINES = 6
HEADINGS_LOOKED_AT = 8
ALONE_AT_MOST = 6
"""Words on a line that is no sentence."""
TITLE_WORDS_AT_MOST = 14
LABEL_REACHES = 3
"""Blocks below a date label that may hold its date."""


def held_on(head: Sequence[Block], whole: Sequence[Block]) -> tuple[date | None, bool]:
    """Return the day of the meeting and whether it is inferred from the running text."""
    lines = list(plain(head))
    text = list(plain([block for block in head if not block.cells]))
    # "8 October 2020" as a heading is no eighth point, though it looks like one
    headings = [block.plain for block in (*head, *whole[:HEADINGS_LOOKED_AT]) if block.level]
    day = (
        _labelled(lines)
        or _titled(headings, most=TITLE_WORDS_AT_MOST)
        or _titled(text, most=ALONE_AT_MOST)
        or _short_dated([*headings, *text[:TITLE_LINES]])
    )
    if day:
        return day, False
    return _inferred(whole), True


def _labelled(lines: Sequence[str]) -> date | None:
    """Return a date behind or just below "Sammanträdesdatum", "Tid/Plats" and the like."""
    for index, line in enumerate(lines):
        label = DATE_LABEL.match(line)
        # "Datum för nästa möte" is another label
        if not label or NOT_THIS.search(LABEL_END.split(line)[0]):
            continue
        # "TID" and "Datum" alone on a line head the cells of an action list as well
        is_sure = label.end() < len(line.rstrip(" :")) or MEETING_WORD.search(line)
        for near in lines[index : index + LABEL_REACHES] if is_sure else ():
            if day := _date_in(near):
                return day
    return None


def _titled(lines: Sequence[str], *, most: int) -> date | None:
    """Return the first date on a line of so many words, or of more that speak of a meeting; not one in a sentence."""
    for line in lines:
        words = TITLE_WORDS_AT_MOST if MEETING_WORD.search(line) else most
        is_sentence = line.rstrip().endswith(".") and not TITLE_FIRST.match(line)
        if len(line.split()) <= words and not is_sentence and (day := _date_in(line)):
            return day
    return None


def _short_dated(lines: Sequence[str]) -> date | None:
    """Return the day of a title that writes it shortest, the year first as in Sweden: 24-10-21."""
    for line in lines:
        found = SHORT_DATE.search(line) if len(line.split()) <= ALONE_AT_MOST else None
        if found is None:
            found = SPELLED_DATE.search(line)
        if found:
            year, month, day = (int(part) for part in found.groups())
            with suppress(ValueError):
                return date(year if year >= CENTURY else CENTURY + year, month, day)
    return None


def _date_in(line: str) -> date | None:
    """Return the first whole date on the line that isn't one of adjustment, correction, posting or another meeting."""
    for found in dates.find_dates(line, base=None):
        before = line[: found.span[0]]
        if found.has_year and not NOT_THIS.search(before[-40:]) and not A_VERSION.search(before):
            return found.start
    return None


def _inferred(whole: Sequence[Block]) -> date | None:
    """Return the date that the text speaks of most, one beside a clock time weighing more. A tie gives none."""
    votes: Counter[date] = Counter()
    for block in whole:
        if block.cells:
            continue
        text = block.plain.replace("\n", " ")
        for found in dates.find_dates(text, base=None):
            if (
                not found.has_year
                or (found.end and found.end != found.start)
                or block.plain[slice(*found.span)] == text
            ):
                continue
            votes[found.start] += _weight(text, found.span)
    best = votes.most_common(2)
    if not best or best[0][1] < 2 or (len(best) == 2 and best[0][1] == best[1][1]):
        return None
    return best[0][0]


def _weight(text: str, span: tuple[int, int]) -> int:
    around = text[max(0, span[0] - 30) : span[0]]
    if ELSEWHERE.search(text[max(0, span[0] - 45) : span[0]]):
        return 0
    if CLOCK.search(around) or CLOCK.match(text[span[1] : span[1] + 16].lstrip(" ,.")):
        return 3
    return 2 if THIS_MEETING.search(around) else 1


def is_report(head: Sequence[Block]) -> bool:
    """Whether the document calls itself a follow-up or report, not minutes: what it tells was decided earlier."""
    title = " ".join(list(plain(head))[:TITLE_LINES]).lower()
    return bool(REPORT.search(title)) and not MEETING_WORD.search(title)
