"""Blocks → Minutes: the meeting's body, day, chair, secretary, people and next meetings. Finds no tasks."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from tracker.core import people
from tracker.core.head import attendance, body, draft, language, meeting, moved, upcoming
from tracker.core.model import Block, Minutes, NextMeeting
from tracker.core.outline import Section, sections
from tracker.core.words import WORDS

LIST_HEADINGS = frozenset(map(people.fold, (*WORDS.task_headings, *WORDS.list_titles)))
HEAD_AT_MOST = 40
"""Blocks that count as the head when no numbered heading ends it."""


def read(blocks: Sequence[Block], *, source: str) -> Minutes:
    """Return the document's Minutes; what it doesn't say stays None, and warnings say so."""
    parts = sections(blocks)
    head = _head(parts[0].blocks if len(parts) > 1 else blocks[:HEAD_AT_MOST])
    there = attendance.read(head, blocks)
    day, is_inferred = meeting.held_on(head, blocks)
    name = body.read(head, blocks)
    other_days = moved.read(blocks, held_on=day, body=name)
    minutes = Minutes(
        source=source,
        language=language.of(blocks),
        blocks=tuple(blocks),
        body=name,
        held_on=day,
        is_date_inferred=is_inferred,
        chair=there.chair,
        secretary=there.secretary,
        next_meetings=_coming(upcoming.next_meetings(_all_parts(parts, head), held_on=day), other_days),
        cancelled_meetings=other_days.cancelled,
        participants=there.participants,
        is_draft=draft.is_one(head, source),
        is_report=not there.participants and meeting.is_report(head),
    )
    return replace(minutes, warnings=_warnings(minutes))


def _coming(told: Sequence[NextMeeting], other_days: moved.Moved) -> tuple[NextMeeting, ...]:
    """Return the meetings announced, without those called off and with those that are added, each day once."""
    days = {one.on for one in told}
    added = (one for one in other_days.announced if one.on not in days)
    return (*(one for one in told if one.on not in other_days.cancelled), *added)


def _head(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the blocks before the first action list: what stands below it is no longer the head."""
    return tuple(takewhile(lambda block: not _begins_list(block), blocks))


def _begins_list(block: Block) -> bool:
    words = block.cells[0] if block.cells else block.plain.split("\n")[0].partition(":")[0]
    return people.fold(words.strip(" *_?!")) in LIST_HEADINGS


def _all_parts(parts: Sequence[Section], head: Sequence[Block]) -> list[Section]:
    """Return the sections, with the head as one of them even where no number stands."""
    return list(parts) if len(parts) > 1 else [Section(None, "", 1, tuple(head)), *parts]


def _warnings(minutes: Minutes) -> tuple[str, ...]:
    told = []
    if minutes.held_on is None:
        told.append("Mötets datum står inte i dokumentet; datum utan årtal kan inte tolkas.")
    elif minutes.is_date_inferred:
        told.append("Mötets datum står inte i dokumentets huvud; det är slutet sig till ur texten.")
    if not minutes.participants:
        told.append("Ingen närvarolista hittades; namn i dokumentet kan inte kopplas till personer.")
    return tuple(told)
