"""Words that end a task or say how far it has come: closed, written off with a reason, done, going on."""

import re
from collections.abc import Iterator

from tracker.core import dates
from tracker.core.dates.patterns import any_of, word_of
from tracker.core.extract.columns import ANY_DAY, Kinds
from tracker.core.extract.follow_up import clauses, transfers
from tracker.core.extract.follow_up.turns import Finding, Span, Turn
from tracker.core.words import WORDS
from tracker.core.words.alphabet import CAPITALS

CLOSING = word_of(WORDS.closing_phrases)
CLOSING_OF_TASK = clauses.of_task(WORDS.closing_with_noun)
CLOSING_LATER = word_of(WORDS.closing_infinitives)
AS_DONE = re.compile(
    rf"(?<!\w){any_of(WORDS.crossing_out)}(?:\s+[\w-]+){{0,4}}?\s+{any_of(WORDS.as_words)}\s+{any_of(WORDS.done_phrases)}(?!\w)"
)
"""`stryks från listan som klart`"""
WRITING_OFF = re.compile(
    rf"(?<![\w-]){any_of(WORDS.cancelled_phrases)}(?![\w-])(?!\s+{any_of(WORDS.no_writing_off)}(?!\w)(?!\s+\w*list))"
)
BY_SOMEBODY = re.compile(rf"(?<=\s\w\w)\s+[{CAPITALS}]")
"""`skrivs av Ben`"""
WRITING_OFF_LATER = word_of(WORDS.writing_off_infinitives)
TAKEN_OFF = word_of(WORDS.crossing_out)
REASON = re.compile(rf"(?<!\w){any_of(WORDS.reason_words)}(?!\w)[:,]?\s+(?P<reason>\S.*)$", re.DOTALL)
REASON_SET_APART = re.compile(r"\s*(?:§\s*\d+\w?)?\s*[:,.(–—-]+\s*(?P<reason>\S.*)$", re.DOTALL)
DONE_WORDS = any_of((*WORDS.done_phrases, *WORDS.done_supines))
DONE = re.compile(
    rf"(?<!\w)(?P<have>{any_of((*WORDS.copulas, *WORDS.have_words))})(?P<gap>(?:\s+[\w-]+){{0,6}}?)"
    rf"\s+(?P<done>{DONE_WORDS}|(?!{any_of(WORDS.no_done_supines)}(?!\w))\w{{3,}}{any_of(WORDS.done_endings)})(?![\w-])(?!\s+{any_of(WORDS.that)}(?!\w))"
)
DONE_THEN = word_of(WORDS.done_deeds)
RESULT = re.compile(
    rf"(?<!\w)(?:{any_of(WORDS.telling_verbs)}\s+{any_of(WORDS.result_words)}(?:\s+{any_of(WORDS.result_joints)}(?!\w))?"
    rf"|{any_of(WORDS.result_words)}(?:\s+{any_of(WORDS.result_joints)})?(?=\s[^.,;]*\s{any_of(WORDS.telling_verbs)}(?!\w)))"
)
NOT_YET = word_of((*WORDS.nots, *WORDS.partly))
UNANSWERED = word_of(WORDS.unanswered)
GOING_ON = word_of(WORDS.going_on)
LATE = word_of(WORDS.late_words)
HAVING = re.compile(rf"{any_of(WORDS.owning_words)}(?:\s.*)?")
"""After `har` the word of completion is a verb of the task's own: `har skickat in ansökan`."""


def closed(text: str, small: str, kinds: Kinds) -> Iterator[Finding]:
    """Yield where the meeting ends a task; where it is denied, the task goes on."""
    places = [found.span() for found in CLOSING.finditer(small)]
    places += [found.span("said") for found in CLOSING_OF_TASK.finditer(small)]
    for start, end in places:
        if clauses.is_denied(small, start, end):
            yield _finding(Turn.OPEN, text, (start, end))
        elif not clauses.is_supposed(small, start) and not is_to_come(text, end, kinds):
            yield _finding(Turn.CLOSED, text, (start, end))
    for found in CLOSING_LATER.finditer(small):
        if clauses.is_decided(small, found.start()):
            yield _finding(Turn.CLOSED, text, found.span())
    for found in AS_DONE.finditer(small):
        if not clauses.is_supposed(small, found.start()):
            yield _finding(Turn.CLOSED, text, found.span())


def written_off(text: str, small: str) -> Iterator[Finding]:
    """Yield where a task is given up, with the reason."""
    places = [
        *(
            found.span()
            for found in WRITING_OFF.finditer(small)
            if _is_plain(small, found.span()) and not BY_SOMEBODY.match(text, found.end())
        ),
        *(found.span() for found in WRITING_OFF_LATER.finditer(small) if clauses.is_decided(small, found.start())),
    ]
    taken_off = [found.span() for found in TAKEN_OFF.finditer(small) if _is_plain(small, found.span())]
    places += [span for span in taken_off if REASON.search(small, span[1]) and span not in places]
    for span in places:
        reason, around = _reason(small, span)
        yield Finding(Turn.WRITTEN_OFF, text[slice(*span)], (span, around), text[slice(*reason)].strip(" .,)("))


def _is_plain(small: str, span: Span) -> bool:
    return not clauses.is_denied(small, *span) and not clauses.is_supposed(small, span[0])


def _reason(small: str, span: Span) -> tuple[Span, Span]:
    """Return where the reason stands, and what of it is no matter of the task's: with the word that leads to it.

    It stands behind the verdict, before it, or as the clause before, which is then what the task is about too.
    """
    if found := REASON.search(small, span[1]) or REASON_SET_APART.match(small, span[1]):
        return found.span("reason"), (found.start(), len(small))
    joints = list(clauses.JOINT.finditer(small, 0, span[0]))
    if begun := REASON.match(small[: span[0]]):
        end = joints[-1].start() if joints else span[0]
        return (begun.start("reason"), end), (0, end)
    return ((0, joints[-1].start()) if joints else (0, 0)), (0, 0)


def done(text: str, small: str, kinds: Kinds) -> Iterator[Finding]:
    """Yield where somebody says that a task is done; one not yet done, only partly, or without an answer, goes on."""
    for found in DONE.finditer(small):
        span = found.span("have") if HAVING.fullmatch(found["have"]) else (found.start("done"), found.end())
        if NOT_YET.search(found["gap"]) or clauses.is_denied(small, found.start("done"), found.end()):
            yield _finding(Turn.OPEN, text, (found.start(), found.end()))
        elif waiting := UNANSWERED.search(small, found.end(), clauses.end_of(text, found.end())):
            yield Finding(Turn.OPEN, text[found.start() : found.end()], (span, waiting.span()))
        elif not clauses.is_supposed(small, found.start("done")) and not is_to_come(text, found.end(), kinds):
            yield _finding(Turn.DONE, text, span, words=text[found.start("done") : found.end()])
    for pattern in (DONE_THEN, RESULT):
        for found in pattern.finditer(small):
            if _is_plain(small, found.span()):
                yield _finding(Turn.DONE, text, found.span())


def is_to_come(text: str, at: int, kinds: Kinds) -> bool:
    """Whether a day behind the words says when it will be so: `klart senast 1 maj`."""
    due = transfers.date_at(text, at, kinds)
    return due is not None and kinds.held_on is not None and not kinds.has_passed(text[slice(*due)])


def going_on(text: str, small: str, kinds: Kinds) -> Iterator[Finding]:
    """Yield where a task is said to go on, or to be late; a day that is told with it is its new one."""
    for found in GOING_ON.finditer(small):
        if not clauses.is_supposed(small, found.start()):
            yield _finding(Turn.OPEN, text, found.span())
    for found in LATE.finditer(small):
        end = clauses.end_of(text, found.end())
        due = dates.find_due(text[found.end() : end], base=kinds.held_on or ANY_DAY)
        yield _finding(Turn.OPEN, text, found.span())
        if due and not kinds.has_passed(due.words):
            span = (found.end() + due.span[0], found.end() + due.span[1])
            yield Finding(Turn.MOVED, text[slice(*found.span())], (span,), told=due.words)


def _finding(turn: Turn, text: str, span: Span, *, words: str | None = None, told: str = "") -> Finding:
    return Finding(turn, words or text[slice(*span)], (span,), told)
