"""The next meetings that minutes announce, under a heading for them or in a sentence."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from tracker.core import dates
from tracker.core.model import Block, NextMeeting
from tracker.core.outline import Section
from tracker.core.words import WORDS
from tracker.core.words.alphabet import CAPITALS

HEADING = re.compile(rf"\b(?:{'|'.join(map(re.escape, WORDS.next_meeting))})\b", re.IGNORECASE)
AHEAD = "|".join((*WORDS.meeting_ahead, *(f"the {word}" for word in WORDS.meeting_ahead)))
MEETING = "|".join(WORDS.announced_meetings)
SENTENCE_HEAD = re.compile(
    rf"^\W*(?:(?:\d{{1,2}}[.)]|\d{{1,3}}\s?§)\s*)?(?:{AHEAD})\s+"
    rf"(?:\w+\s+)?([\w-]*(?:{MEETING})\w*|[\w-]{{3,}}(?:grupp|råd|konferens)(?:en|et)?\b|apt\b|plenum\b)",
    re.IGNORECASE,
)
NUMBER = re.compile(rf"^(?:§+\s*\d{{1,4}}|\d{{1,3}}\s*§|\d{{1,2}})[.:)]?\s+(?=[{CAPITALS}])")
"""Of a point of the meeting."""
COMMAND = re.compile(r"^(?:\\(?:sub){0,2}section\*?\{|[=#*]+\s*)")
RELATIVE_WORDS = 4
"""Words of a line that says a day from this meeting's and nothing else: `Nästa torsdag`."""
OTHER_EVENT = re.compile(rf"^\W*(?:{'|'.join(map(re.escape, WORDS.not_a_meeting))})", re.IGNORECASE)
HEADING_OF_LIST = re.compile(rf"^(?:{'|'.join(map(re.escape, WORDS.task_headings[:3]))})\W*$", re.IGNORECASE)
NAME = re.compile(
    rf"^[\s\-–—•·*]*([{CAPITALS}][\w-]*(?:\s+[\w-]+){{0,3}}?)\s*(?:[:,(–—-]|\bden\b|\bär\b|\bblir\b|\bhålls\b|$)"
)
PLACE = re.compile(r"^\s*(?:,|\b(?:i|på|vid|ved|in|at)\b|\bplats:?)\s*(?:the\s+)?([^.;]{2,80})", re.IGNORECASE)
MEETING_BEFORE = re.compile(r"\b([\wåäö-]{4,}(?:möte|sammanträde|träff|dagar))\s*(?:den\s*)?$", re.IGNORECASE)
LABEL_WORDS = 5
CLOCK_TIME = re.compile(r"^\W*(?:kl(?:ockan|\.)?\s*)?\d{1,2}[.:]\d{2}(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?\W*", re.IGNORECASE)
JOINTS = "|".join(map(re.escape, (*WORDS.and_words, *WORDS.the, *WORDS.day_prepositions, *WORDS.weekdays)))
IN_ROW = re.compile(
    r"^(?:\W*(?:kl(?:ockan|\.)?\s*\d{1,2}(?:[.:]\d{2})?|\d{1,2}[.:]\d{2})(?:\s*[-–]\s*\d{1,2}(?:[.:]\d{2})?)?)?"
    rf"(?:\W*\b(?:i|på|vid|in|at)\s+[{CAPITALS}][\w-]+)?(?:\s*,)?(?:\s*(?:{JOINTS})\b)*\s*$"
)
"""Between two days of one row, the first one's time and place perhaps: ` kl. 13 i Granby och den `."""


def next_meetings(sections: Sequence[Section], *, held_on: date | None) -> tuple[NextMeeting, ...]:
    """Meetings announced for a day after this one, each day of a body once, in the order told."""
    found: dict[tuple[str | None, date], NextMeeting] = {}
    for number, line in _lines(sections):
        for meeting in _on_line(line, number, held_on):
            if held_on is None or meeting.on > held_on:
                found.setdefault((meeting.body, meeting.on), meeting)
    return tuple(found.values())


def _lines(sections: Sequence[Section]) -> Iterator[tuple[int, str]]:
    """Lines under a heading for next meetings, and lines anywhere that begin by naming the next one."""
    for section in sections:
        is_about, is_list = bool(HEADING.search(section.title)) or _names_next(section.title), False
        if is_about and section.number:
            yield section.line, section.title
        for block in section.blocks:
            if HEADING_OF_LIST.match(block.plain) or (block.cells and HEADING_OF_LIST.match(block.cells[0])):
                is_about, is_list = False, True
            # "nästa möte" below the headings of an action list is a due date
            if _is_heading(block) and (block.level or not is_list):
                is_about = bool(HEADING.search(block.plain)) or _names_next(block.plain)
            elif is_about and _begins_point(block):
                is_about = False
            yield from _of_block(block, is_about=is_about)


def _is_heading(block: Block) -> bool:
    """Tell an unnumbered heading: marked as one, or a few words alone without a date."""
    if block.cells or "\n" in block.plain:
        return False
    return block.level > 0 or _names_next(block.plain)


def _begins_point(block: Block) -> bool:
    """Tell whether a block begins with a number and no date: the next point, and no meeting of a list."""
    first = block.plain.split("\n")[0]
    return NUMBER.match(first) is not None and not dates.find_dates(first, base=None)


def _names_next(line: str) -> bool:
    """Tell whether a line is a heading for coming meetings, by its words alone."""
    words = NUMBER.sub("", COMMAND.sub("", line.strip()).strip(" :.}*"))
    said = SENTENCE_HEAD.match(words)
    return bool(HEADING.fullmatch(words)) or (said is not None and said.end() == len(words))


def _of_block(block: Block, *, is_about: bool) -> Iterator[tuple[int, str]]:
    if block.cells:
        label, *rest = [cell for cell in block.cells if cell] or [""]
        if rest and (is_about or (HEADING.match(label) and len(label.split()) <= LABEL_WORDS)):
            yield block.line, " ".join(rest)
        return
    for number, line in enumerate(block.plain.split("\n"), start=block.line):
        if is_about or SENTENCE_HEAD.match(line):
            yield number, line
        is_about = is_about or _names_next(line)


def _on_line(line: str, number: int, held_on: date | None) -> Iterator[NextMeeting]:
    if OTHER_EVENT.match(line):
        return
    if day := _relative(line, held_on):
        yield NextMeeting(None, day, line=number)
    told, body = 0, None
    for index, found in enumerate(dates.find_dates(line, base=held_on)):
        before, told = line[told : found.span[0]], found.span[1]
        if held_on is None and not found.has_year:
            continue
        if CLOCK_TIME.sub("", before).strip().lower().startswith(WORDS.not_a_meeting):
            continue
        place = PLACE.match(CLOCK_TIME.sub("", line[found.span[1] :], count=1)) if index == 0 else None
        end = found.end if found.end and found.end != found.start else None
        if index == 0 or not IN_ROW.match(before):
            body = _body(before) if index == 0 else _last_meeting(before)
        yield NextMeeting(body, found.start, end, _place(place), number)


def _relative(line: str, held_on: date | None) -> date | None:
    """Return the day of `Nästa torsdag`; None where a line says more, or a date of its own."""
    words = line.strip(" .-•*")
    if held_on is None or len(words.split()) > RELATIVE_WORDS or any(map(str.isdigit, words)) or not words:
        return None
    due = dates.parse_due(words, base=held_on)
    return due.on if due.kind == "date" and due.is_certain else None


def _body(before: str) -> str | None:
    match = NAME.match(before.strip() + " ")
    if match is None or HEADING.search(match[1]):
        return None
    return match[1].strip()


def _last_meeting(before: str) -> str | None:
    """Return the word for a meeting right before a later date on the line, as a name."""
    match = MEETING_BEFORE.search(before)
    return match[1].capitalize() if match and not HEADING.search(match[1]) else None


def _place(match: re.Match[str] | None) -> str | None:
    if match is None or not match[1][:1].isupper():
        return None
    return match[1].strip(" ,")
