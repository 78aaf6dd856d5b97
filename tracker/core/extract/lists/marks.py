"""Marks in the text that announce a task: `AP:`, `Åtgärd:`, `TODO Ben:`, `=> Ben bokar rum`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tracker.core import people
from tracker.core.words import WORDS
from tracker.core.words.alphabet import CAPITALS


@dataclass(frozen=True)
class Marked:
    """A task that a mark announces: its words with whatever names who, from where to where in the text."""

    words: str
    span: tuple[int, int]
    must_name: bool
    """It is one only if it names somebody."""


def _any(phrases: tuple[str, ...]) -> str:
    return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))


MARK = re.compile(
    r"(?:^|(?<=[\n.!?;:)*])[ \t]*|(?<=\s[–-]\s))[*_]{0,2}(?:"
    rf"(?P<either>{_any(WORDS.task_or_decision_marks)})[*_]{{0,2}}\s?:"
    rf"|(?P<mark>{_any(WORDS.task_marks)})(?![^\W\d])(?P<number>[\s-]?\d{{1,3}})?(?:\s*[(\[]?(?P<who>(?:\s(?:på|till|för)\s)?[^\s:()\[\]][^:()\[\].\n]{{0,40}})[)\]]?)?\s?[*_]{{0,2}}:"
    rf"|(?P<bare>(?-i:{_any(tuple(word.upper() for word in WORDS.bare_task_marks))}))(?![\w:])\s*(?:[-–]\s)?"
    r"|(?P<arrow>→|⇒|➔|=>|-->?|->))[*_]{0,2}\s*(?=\S)",
    re.IGNORECASE,
)
"""Where a task begins: at the start of a line or sentence, so that `en åtgärd: …` inside one is none."""
STARTS = re.compile(rf"^[{CAPITALS}]")
TO = re.compile(r"^(?:på|till|för)\s+", re.IGNORECASE)
SENTENCE_END = re.compile(rf"(?<=[.!?])\s+(?=[{CAPITALS}])")
NONE = frozenset(map(people.fold, WORDS.no_task))
KEYS = re.compile(rf"^(?:{_any((*WORDS.owner_words, *WORDS.due_marks, *WORDS.status_headings))})(?!\w)", re.IGNORECASE)
LONG = 30
"""Words after a mark at the start of a line that may all be its task."""


def begins(words: str) -> bool:
    """Whether a line begins with a mark."""
    mark = MARK.match(words)
    return mark is not None and _is_mark(mark)


def find(text: str) -> Iterator[Marked]:
    """Yield the marked tasks of a line or paragraph, each up to the next mark or the end of its sentence."""
    found = [mark for mark in MARK.finditer(text) if _is_mark(mark)]
    for at, mark in enumerate(found):
        end = found[at + 1].start() if at + 1 < len(found) else len(text)
        end = _end(text, mark.end(), end, is_line=mark.start() == 0)
        words = text[mark.end() : end].strip()
        if people.fold(words.strip(" .")) in NONE or not words:
            continue
        who = TO.sub("", (mark["who"] or "").strip())
        must_name = bool(mark["arrow"] or mark["either"] or mark["bare"])
        yield Marked(f"{who}: {words}" if who else words, (mark.start(), end), must_name)


def _is_mark(mark: re.Match[str]) -> bool:
    """A word that other sentences use too is a mark with its capital, or at the very start."""
    word = mark["mark"] or mark["either"]
    return word is None or mark.start() == 0 or bool(STARTS.match(word))


def _end(text: str, start: int, end: int, *, is_line: bool) -> int:
    """Where the task ends: with its sentence, and those after it that only say who or when."""
    if is_line and len(text[start:end].split()) <= LONG:
        return end
    for stop in SENTENCE_END.finditer(text, start, end):
        if not KEYS.match(text[stop.end() : stop.end() + 40]):
            return stop.start()
    return end
