"""The meeting's body and day, said in the head or inferred from the text."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from tracker.core import dates, people
from tracker.core.model import Block
from tracker.core.words import sv

DATE_LABEL = re.compile(
    rf"^\W*(?:{'|'.join(sorted(map(re.escape, sv.DATE_LABELS), key=len, reverse=True))})\b", re.IGNORECASE
)
NOT_THIS = re.compile("|".join(map(re.escape, sv.NOT_MEETING_DATE)), re.IGNORECASE)
MEETING_WORD = re.compile("|".join(map(re.escape, sv.MEETING_WORDS)), re.IGNORECASE)
CLOCK = re.compile(r"\b(?:kl|klockan)\.?\s*\d{1,2}", re.IGNORECASE)
ELSEWHERE = re.compile(
    r"föregående|förra|tidigare|senaste|nästa|kommande|\bvid\s+(?:\w+\s+)?\w*(?:möte|råd|styrelse|nämnd|fullmäktige)",
    re.IGNORECASE,
)
THIS_MEETING = re.compile(r"\w*(?:mötet|sammanträdet)\s+(?:den\s+)?$", re.IGNORECASE)
TITLE = re.compile(
    rf"^(?:{'|'.join(sv.TITLE_WORDS)})\b\s*(?:från|för|vid|fört vid|,|:|-|–|—)?\s*(?P<after>.*)$"
    rf"|^(?P<before>.{{3,80}}?)\s*(?:,|-|–|—)?\s*(?:{'|'.join(sv.TITLE_WORDS[:6])})\b",
    re.IGNORECASE,
)
BODY = re.compile(
    rf"\b([A-ZÅÄÖ][\wåäöé-]*(?:{'|'.join(sorted(sv.BODY_ENDINGS, key=len, reverse=True))}))s?\b(\s+[A-ZÅÄÖ][\wåäöé-]+)?"
)
REPORT = re.compile("|".join(map(re.escape, sv.REPORT_WORDS)), re.IGNORECASE)
TITLE_LINES = 6
ALONE_AT_MOST = 6
"""Words on a line that is no sentence."""
PURPOSE = re.compile(r"\s+(?:för|i)\s+[^,:;–0-9]{3,50}(?=[,:;–0-9]|$)")
TITLE_WORDS_AT_MOST = 14
LABEL_REACHES = 3
"""Blocks below a date label that may hold its date."""


def held_on(head: Sequence[Block], whole: Sequence[Block]) -> tuple[date | None, bool]:
    """Return the day of the meeting and whether it is inferred from the running text."""
    lines = list(_lines(head))
    text = list(_lines([block for block in head if not block.cells]))
    day = _labelled(lines) or _titled([block.plain for block in head if block.level]) or _titled(text)
    if day:
        return day, False
    return _inferred(whole), True


def _lines(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        yield from [" ".join(block.cells)] if block.cells else block.plain.split("\n")


def _labelled(lines: Sequence[str]) -> date | None:
    """Return a date behind or just below "Sammanträdesdatum", "Tid/Plats" and the like."""
    for index, line in enumerate(lines):
        label = DATE_LABEL.match(line)
        if not label:
            continue
        # "TID" and "Datum" alone on a line head the cells of an action list as well
        is_sure = label.end() < len(line.rstrip(" :")) or MEETING_WORD.search(line)
        for near in lines[index : index + LABEL_REACHES] if is_sure else ():
            if day := _date_in(near):
                return day
    return None


def _titled(lines: Sequence[str]) -> date | None:
    """Return the first date on a line of a few words, or of more that speak of a meeting; not one in a sentence."""
    for line in lines:
        most = TITLE_WORDS_AT_MOST if MEETING_WORD.search(line) else ALONE_AT_MOST
        if len(line.split()) <= most and not line.rstrip().endswith(".") and (day := _date_in(line)):
            return day
    return None


def _date_in(line: str) -> date | None:
    """Return the first whole date that stands on the line and isn't one of adjustment, posting or another meeting."""
    for found in dates.find_dates(line, base=None):
        before = line[: found.span[0]]
        if found.has_year and not NOT_THIS.search(before[-40:]):
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
    title = " ".join(list(_lines(head))[:TITLE_LINES]).lower()
    return bool(REPORT.search(title)) and not MEETING_WORD.search(title)


def body(head: Sequence[Block], whole: Sequence[Block]) -> str | None:
    """Return the name the body goes by here: from the title, else the word for a group that the text uses most."""
    for line in _lines(head):
        if (title := TITLE.match(line.strip())) and (found := BODY.search(title["before"] or title["after"] or "")):
            return _name(found)
    for line in _lines(head):
        if len(line.split()) <= 8 and (found := BODY.search(line)) and not people.is_name_like(line.split(",")[0]):
            return _name(found)
    uses = Counter(_name(found) for line in _lines(whole) for found in BODY.finditer(line))
    return uses.most_common(1)[0][0] if uses else None


def _name(found: re.Match[str]) -> str:
    """Return the word for the body with what it needs to be told from others of its kind."""
    follows = found[2] or ""
    purpose = PURPOSE.match(found.string[found.end(1) :])
    if purpose and len(found.string.split()) <= TITLE_WORDS_AT_MOST:
        return found[1] + purpose[0].rstrip()
    return found[1] + (follows if found[1].endswith(("förbundet", "nämnden", "förbund")) else "")
