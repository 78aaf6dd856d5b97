"""Follow-up as lines: what stands under `Föregående protokoll`, a line or sentence an earlier task.

`Offert på skyltar: klart`, `Skyltar – kvarstår`, `Klart: skyltar`, `[x] Skyltar`, `Skyltarna är beställda (klart)`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tracker.core.extract.columns import Kinds
from tracker.core.extract.follow_up import grids, matter, outcomes, titles, verdicts
from tracker.core.extract.follow_up.titles import Line
from tracker.core.extract.follow_up.turns import STATUS
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


@dataclass(frozen=True)
class _Told:
    """A task, and what is said of it: the verdict, and all the words around it."""

    subject: str
    verdict: Verdict
    words: str
    part: str | None = None
    """The part of the line that tells it; None where all of it does."""


def read(sections: Sequence[Section], kinds: Kinds) -> Iterator[FollowUp]:
    """Yield the tasks that the sections report on; a point below one of earlier tasks (2.1 below 2) is one."""
    above: str | None = None
    for section in sections:
        is_below = above is not None and (section.number or "").startswith(f"{above}.")
        is_of_earlier = titles.is_title(section.title)
        above = section.number if is_of_earlier else above if is_below else None
        if is_below:
            yield from _of_line(Line(section.line, section.title, section.title), section.number, kinds)
        yield from _in_section(section, kinds, is_under=is_of_earlier or is_below)


def _in_section(section: Section, kinds: Kinds, *, is_under: bool) -> Iterator[FollowUp]:
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
                yield from _of_line(line, section.number, kinds)


def _of_line(line: Line, section: str | None, kinds: Kinds) -> Iterator[FollowUp]:
    for told in _tasks(SENTENCE.split(BULLET.sub("", line.text.strip())), kinds):
        # the words as they stand, or the whole line where markup parts them
        quote = told.part if told.part and told.part in line.raw else line.raw.strip()
        report = grids.told(told.verdict, told.words, kinds, subject=told.subject, line=line.number, quote=quote)
        yield replace(report, section=section)


def _tasks(sentences: Sequence[str], kinds: Kinds) -> list[_Told]:
    """Return the tasks of a line; a sentence that names none says more of the one before."""
    if whole := _closed(sentences, kinds):
        return [whole]
    found: list[_Told] = []
    label = ""
    for number, sentence in enumerate(sentences):
        if told := list(_listed(sentence, kinds)):
            found += [replace(one, subject=f"{label}: {one.subject}" if label else one.subject) for one in told]
        elif number == 0:
            label = matter.label(sentence, kinds)
        elif _says_more(sentence, kinds):
            found = _with_more(found, sentence, label, kinds)
    return found


def _with_more(found: Sequence[_Told], sentence: str, label: str, kinds: Kinds) -> list[_Told]:
    """Return the tasks with what a sentence says that names none: of the last one, or of what the line is about."""
    if found:
        return [*found[:-1], replace(found[-1], words=f"{found[-1].words}. {sentence}")]
    verdict = _verdict(sentence, kinds) if label else None
    return [_Told(label, verdict, sentence)] if verdict else []


def _listed(sentence: str, kinds: Kinds) -> Iterator[_Told]:
    """Yield the tasks that a sentence lists; a part of it that says nothing belongs to the one behind it."""
    begin = 0
    for end in (*(joint.span() for joint in LISTED.finditer(sentence)), (len(sentence), len(sentence))):
        part = sentence[begin : end[0]].strip()
        if one := _told(part.strip(" .;"), kinds):
            yield replace(one, part=part)
            begin = end[1]


def _says_more(sentence: str, kinds: Kinds) -> bool:
    said = outcomes.of_sentence(sentence, kinds)
    return said is not None and not matter.is_told(sentence, said.spans, kinds)


def _closed(sentences: Sequence[str], kinds: Kinds) -> _Told | None:
    """`Laga grinden. KLART`: a task, and its state as a sentence of its own."""
    if len(sentences) < 2 or _told(sentences[0].strip(" .;"), kinds):
        return None
    verdict = _verdict(sentences[1], kinds)
    if verdict is None or len(sentences[1].split()) > CLOSED_WORDS:
        return None
    return _task(JOINT.split(sentences[0].strip(" ."))[0], verdict, " ".join(sentences[1:]))


def _told(text: str, kinds: Kinds) -> _Told | None:
    """Return a task and what is said of it; None where the words don't say how a task went."""
    if mark := verdicts.of_mark(text):
        return _task(text[len(mark.words) :], mark, mark.words)
    if (tail := TAIL.search(text)) and (verdict := _verdict(tail["said"], kinds)):
        return _task(text[: tail.start()], verdict, tail["said"])
    parts = JOINT.split(text)
    if len(parts) > 1:
        if verdict := _verdict(parts[-1], kinds):
            return _task(" ".join(parts[:-1]), verdict, parts[-1])
        if (verdict := _verdict(parts[0], kinds)) and len(parts[0].split()) <= 3:
            return _task(" ".join(parts[1:]), verdict, parts[0])
    return _ending(text)


def _verdict(words: str, kinds: Kinds) -> Verdict | None:
    if len(words.split()) > grids.SAID_WORDS:
        return None
    if verdicts.every(words):
        return verdicts.of_cell(words)
    said = outcomes.of_sentence(words, kinds)
    return Verdict(STATUS[said.first.turn], said.first.words, 0) if said and said.is_decided else None


def _ending(text: str) -> _Told | None:
    """`Skyltarna är klara`, `Frågan om skyltar kvarstår`: the verdict ends the sentence."""
    said = verdicts.every(text)
    if not said or said[-1].start + len(said[-1].words) < len(text.rstrip(" .!")):
        return None
    subject = COPULA.sub("", text[: said[-1].start].rstrip())
    return _task(matter.without_pointer(subject), said[-1], said[-1].words)


def _task(words: str, verdict: Verdict, said: str) -> _Told | None:
    subject = grids.bare(words)
    if not subject or len(subject.split()) > SUBJECT_WORDS or titles.is_title(subject):
        return None
    if matter.is_of_meeting(subject) or matter.is_nothing(subject) or matter.is_pointer(subject):
        return None
    return _Told(subject, verdict, said)
