"""Clauses in which a decision has somebody do something: "att X sammanställer …", "beslutades att X ska …"."""

import re
from collections.abc import Iterator

from tracker.core.extract.prose import verbs
from tracker.core.extract.prose.found import Found
from tracker.core.extract.prose.ground import Ground
from tracker.core.extract.prose.settings import Setting
from tracker.core.extract.prose.subjects import Subject, Subjects, Who
from tracker.core.extract.prose.tokens import Tokens, phrases
from tracker.core.words import WORDS
from tracker.core.words.alphabet import SMALL

THAT = "|".join(WORDS.that)
CLAUSE = re.compile(rf"^(?:samt\s+|och\s+|dels\s+)?(?:{THAT})\s+(?=\S.{{5,}}$)", re.IGNORECASE)
ANOTHER = re.compile(rf"\s(?:och|samt)\s+(?:{THAT})\s+(?=\S)", re.IGNORECASE)
DECIDES = re.compile(rf"\b(?:{'|'.join(WORDS.deciding)})\b[^.]{{0,60}}?\b(?:{THAT})\s+(?=\S.{{5,}}$)", re.IGNORECASE)
INFINITIVES = frozenset(WORDS.task_infinitives)
AUXILIARIES = phrases((*WORDS.auxiliaries, *WORDS.auxiliaries_if_decided))
NO_DEEDS = frozenset(WORDS.no_deeds)
NEGATIONS = frozenset(WORDS.negations)
US = frozenset(WORDS.all_of_us)
PRESENT = re.compile(rf"^(?!(?:{'|'.join(WORDS.no_deeds_now)})$)\w+(?:ar|er|år|ör|r)$")
PASSIVE = re.compile(rf"[{SMALL}]{{3,}}[ae]s$")
"""A subject has none: `mötet flyttas till den 3 maj` gives nobody a task."""
SUBJECT_WORDS = 10


def start(text: str, setting: Setting, *, is_item: bool) -> int | None:
    """The offset at which a decided clause begins in a sentence; None when it holds none."""
    if match := DECIDES.search(text):
        return match.end()
    if setting is not Setting.DECIDED:
        return None
    match = CLAUSE.match(text)
    return match.end() if match else 0 if is_item else None


def read(tokens: Tokens, offset: int, ground: Ground) -> Iterator[Found]:
    """Yield the tasks of the clause that begins at an offset and of those joined to it: `och att Bo tar fram …`."""
    for start in (offset, *(found.end() for found in ANOTHER.finditer(tokens.text, offset))):
        yield from _clause(tokens, start, ground)


def _clause(tokens: Tokens, offset: int, ground: Ground) -> Iterator[Found]:
    """Yield that the subject does something, or is to."""
    first = tokens.position(offset)
    for verb in range(first + 1, min(first + SUBJECT_WORDS + 2, len(tokens))):
        if verb > first + 1 and tokens.ends_clause(verb - 1) and not tokens.written[verb - 1].endswith(","):
            return
        if length := tokens.phrase_at(verb, AUXILIARIES):
            yield from _to_do(tokens, first, verb, verb + length, ground)
            return
        if _is_present(tokens, verb) and (subject := _subject(tokens, first, verb, ground.subjects)):
            if NEGATIONS.isdisjoint(tokens.folded[verb : verb + 3]):
                yield Found("decided", 0.8, subject.words, tokens.text[tokens.spans[first][0] :], offset)
            return


def _is_present(tokens: Tokens, at: int) -> bool:
    word = tokens.folded[at]
    if verbs.DECIDED.at(tokens.folded, at):
        return True
    return tokens.written[at].islower() and word not in WORDS.months and PRESENT.match(word) is not None


def _subject(tokens: Tokens, first: int, verb: int, subjects: Subjects) -> Subject | None:
    if verb == first + 1 and tokens.folded[first] in US:
        return Subject((), Who.OWN_BODY, first, verb)
    if any(PASSIVE.match(word) for word in tokens.written[first:verb]):
        return None
    subject = subjects.starting(tokens, first, verb)
    is_plain = verbs.DECIDED.at(tokens.folded, verb) or tokens.phrase_at(verb, AUXILIARIES)
    return subject if subject and (is_plain or subject.who is not Who.NAME) else None


def _to_do(tokens: Tokens, first: int, auxiliary: int, behind: int, ground: Ground) -> Iterator[Found]:
    """`Tome ska ta fram …`; `informationen ska publiceras snarast` when it says by when."""
    subject = _subject(tokens, first, auxiliary, ground.subjects)
    if not NEGATIONS.isdisjoint(tokens.folded[auxiliary : behind + 2]):
        return
    for at in range(behind, min(behind + SUBJECT_WORDS, len(tokens))):
        word = tokens.folded[at]
        if word in NO_DEEDS:
            return
        if subject and _is_infinitive(tokens, at, subject):
            yield Found("decided-to-do", 0.9, subject.words, tokens.between(at, len(tokens)), tokens.spans[first][0])
            return
        if verbs.PASSIVE_INFINITIVES.at(tokens.folded, at):
            if ground.has_due:
                yield Found("decided-by-day", 0.6, (), tokens.between(first, len(tokens)), tokens.spans[first][0])
            return


def _is_infinitive(tokens: Tokens, at: int, subject: Subject) -> bool:
    """Whether a deed's infinitive stands there; of all of us only the plainest deeds are somebody's."""
    if not subject.words:
        return verbs.INFINITIVES.at(tokens.folded, at)
    word = tokens.folded[at]
    is_known = word in INFINITIVES or verbs.INFINITIVES_AHEAD.at(tokens.folded, at)
    return is_known or (word.endswith("a") and len(word) > 3)
