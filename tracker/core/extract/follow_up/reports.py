"""Follow-up as lines: what stands under `Föregående protokoll`, a line or sentence an earlier task.

`Offert på skyltar: klart`, `Skyltar – kvarstår`, `Klart: skyltar`, `[x] Skyltar`, `Skyltarna är beställda (klart)`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tracker.core.extract.follow_up import grids, titles, verdicts
from tracker.core.extract.follow_up.titles import Line
from tracker.core.extract.follow_up.verdicts import Verdict
from tracker.core.model import FollowUp
from tracker.core.outline import Section
from tracker.core.words import WORDS

CLOSED_WORDS = 6
JOINT = re.compile(r"\s*(?::\s|\s[–—-]+\s|→|=>|\s=\s)\s*")
"""Between a task and what is said of it."""
TAIL = re.compile(r"[\[(](?P<said>[^()\[\]]{2,60})[\])]\s*\.?$")
SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ])")
LISTED = re.compile(r"\s*;\s+|,\s+(?=[^,;]{2,80}?(?:\s[–—-]\s|:\s))")
BULLET = re.compile(r"^\s*(?:[-–—•·▪●○*+]\s+|\d{1,2}[.)]\s+|[a-z]\)\s+)")
COPULA = re.compile(rf"\s+(?:{'|'.join(WORDS.copulas)})$", re.IGNORECASE)
SUBJECT_WORDS = 14
SAID_WORDS = 12
"""What is said is short: a long right-hand side tells a story, and its first words need not be the verdict."""


def read(sections: Sequence[Section]) -> Iterator[FollowUp]:
    """Yield the tasks that the sections report on; a point below one of earlier tasks (2.1 below 2) is one."""
    above: str | None = None
    for section in sections:
        is_below = above is not None and (section.number or "").startswith(f"{above}.")
        is_of_earlier = titles.is_title(section.title)
        above = section.number if is_of_earlier else above if is_below else None
        if is_below:
            yield from _of_line(Line(section.line, section.title, section.title), section.number)
        yield from _in_section(section, is_under=is_of_earlier or is_below)


def _in_section(section: Section, *, is_under: bool) -> Iterator[FollowUp]:
    for block in section.blocks:
        if block.level or block.cells:
            is_under = titles.is_title(block.plain) if block.level else is_under
            continue
        for line in titles.lines(block):
            first, _, rest = line.text.partition(":")
            if titles.is_title(first):
                is_under, line = True, replace(line, text=rest)
            elif titles.is_next_point(line.text) or (line.number == block.line and titles.is_other(line.text)):
                is_under = False
            if is_under:
                yield from _of_line(line, section.number)


def _of_line(line: Line, section: str | None) -> Iterator[FollowUp]:
    sentences = SENTENCE.split(BULLET.sub("", line.text.strip()))
    if whole := _closed(sentences):
        yield _report(line, *whole, section=section)
        return
    for sentence in sentences:
        for part in LISTED.split(sentence):
            if found := _told(part.strip(" .;")):
                yield _report(line, *found, section=section, part=part.strip())


def _report(line: Line, subject: str, verdict: Verdict, *, section: str | None, part: str | None = None) -> FollowUp:
    """Make the report; its quote are the words as they stand, or the whole line where markup parts them."""
    quote = part if part and part in line.raw else line.raw.strip()
    return FollowUp(subject, verdict.status, verdict.words, section, line.number, quote)


def _closed(sentences: Sequence[str]) -> tuple[str, Verdict] | None:
    """`Laga grinden. KLART`: a task, and its state as a sentence of its own."""
    if len(sentences) < 2 or _told(sentences[0].strip(" .;")):
        return None
    verdict = _verdict(sentences[1])
    if verdict is None or len(sentences[1].split()) > CLOSED_WORDS:
        return None
    return _subject(JOINT.split(sentences[0].strip(" ."))[0], verdict)


def _told(text: str) -> tuple[str, Verdict] | None:
    """Return a task and what is said of it; None where the words don't say how a task went."""
    if mark := verdicts.of_mark(text):
        return _subject(text[len(mark.words) :], mark)
    if (tail := TAIL.search(text)) and (verdict := _verdict(tail["said"])):
        return _subject(text[: tail.start()], verdict)
    parts = JOINT.split(text)
    if len(parts) > 1:
        if verdict := _verdict(parts[-1]):
            return _subject(" ".join(parts[:-1]), verdict)
        if (verdict := _verdict(parts[0])) and len(parts[0].split()) <= 3:
            return _subject(" ".join(parts[1:]), verdict)
    return _ending(text)


def _verdict(words: str) -> Verdict | None:
    said = verdicts.every(words)
    if not said or len(words.split()) > SAID_WORDS:
        return None
    return verdicts.of_cell(words)


def _ending(text: str) -> tuple[str, Verdict] | None:
    """`Skyltarna är klara`, `Frågan om skyltar kvarstår`: the verdict ends the sentence."""
    said = verdicts.every(text)
    if not said or said[-1].start + len(said[-1].words) < len(text.rstrip(" .!")):
        return None
    return _subject(COPULA.sub("", text[: said[-1].start].rstrip()), said[-1])


def _subject(words: str, verdict: Verdict) -> tuple[str, Verdict] | None:
    subject = grids.bare(words)
    if not subject or len(subject.split()) > SUBJECT_WORDS or titles.is_title(subject):
        return None
    return subject, verdict
