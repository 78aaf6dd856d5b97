"""Follow-up as lines: what stands under `Föregående protokoll`, a line or sentence an earlier task.

`Offert på skyltar: klart`, `Skyltar – kvarstår`, `Klart: skyltar`, `[x] Skyltar`, `Skyltarna är beställda (klart)`.
"""

import re
from collections.abc import Iterator

from tracker.core import people
from tracker.core.extract.follow_up import grids, verdicts
from tracker.core.extract.follow_up.verdicts import Verdict
from tracker.core.model import Block, FollowUp
from tracker.core.outline import Section
from tracker.core.words import WORDS

TITLES = frozenset(map(people.fold, WORDS.follow_up_titles))
TIMES, THINGS = (
    re.compile(rf"\b(?:{'|'.join(map(re.escape, map(people.fold, words)))})")
    for words in (WORDS.follow_up_times, WORDS.follow_up_things)
)
"""A title may also say it in words of its own: `Uppdrag sedan tidigare`, `Åtgärder från förra gången`."""
TITLE_WORDS = 8
NEXT_POINT = re.compile(r"^(?:§\s*)?\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?=[A-ZÅÄÖ])")
POINT_WORDS = 6
"""A numbered line of so few words is the next point of the agenda, unless it says how a task went."""
JOINT = re.compile(r"\s*(?::\s|\s[–—-]+\s|→|=>|\s=\s)\s*")
"""Between a task and what is said of it."""
TAIL = re.compile(r"[\[(](?P<said>[^()\[\]]{2,60})[\])]\s*\.?$")
SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ])")
LISTED = re.compile(r"\s*;\s+|,\s+(?=[^,;]{2,80}?(?:\s[–—-]\s|:\s))")
BULLET = re.compile(r"^\s*(?:[-–—•·▪●○*+]\s+|\d{1,2}[.)]\s+|[a-z]\)\s+)")
COPULA = re.compile(r"\s+(?:är|har|blev|är nu|har nu|är ännu|är fortfarande)$", re.IGNORECASE)
SUBJECT_WORDS = 14
SAID_WORDS = 12
"""What is said is short: a long right-hand side tells a story, and its first words need not be the verdict."""


def read(section: Section) -> Iterator[FollowUp]:
    """Yield the tasks that the section reports on."""
    is_under = is_title(section.title)
    for block in section.blocks:
        if block.level or block.cells:
            is_under = is_title(block.plain) if block.level else is_under
            continue
        for number, line in enumerate(block.plain.split("\n")):
            first, _, rest = line.partition(":")
            if is_title(first):
                is_under, line = True, rest
            elif _is_next_point(line):
                is_under = False
            if is_under:
                yield from _of_line(block, number, line, section.number)


def is_title(words: str) -> bool:
    """Whether the words head a place where earlier tasks are gone through."""
    bare = people.fold(re.sub(r"[\d:./()§-]+", " ", words)).strip()
    bare = " ".join(bare.split())
    if not bare or bare.count(" ") >= TITLE_WORDS:
        return False
    return bare in TITLES or bool(TIMES.search(bare) and THINGS.search(bare) and not verdicts.every(words))


def _is_next_point(line: str) -> bool:
    return bool(NEXT_POINT.match(line)) and len(line.split()) <= POINT_WORDS and not verdicts.every(line)


def _of_line(block: Block, number: int, line: str, section: str | None) -> Iterator[FollowUp]:
    for sentence in SENTENCE.split(BULLET.sub("", line.strip())):
        for part in LISTED.split(sentence):
            if found := _told(part.strip(" .;")):
                subject, verdict = found
                quote = _quoted(block, number, part)
                yield FollowUp(subject, verdict.status, verdict.words, section, block.line + number, quote)


def _quoted(block: Block, line: int, part: str) -> str:
    """Return the words as they stand in the document; the whole line where markup parts them."""
    lines = block.text.split("\n")
    raw = lines[line] if line < len(lines) else block.text
    return part.strip() if part.strip() in raw else raw.strip()


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
    if not subject or len(subject.split()) > SUBJECT_WORDS or is_title(subject):
        return None
    return subject, verdict
