"""How a task found in a sentence is worded: the clause alone, for who has it and by when stand beside it.

A verb of the task itself keeps its subject: `Anna sammanställer svaren`.
"""

import re
from collections.abc import Sequence

from tracker.core.extract.prose import verbs
from tracker.core.extract.prose.found import REPORT_BACK, WITH_SUBJECT, Found
from tracker.core.extract.prose.tokens import Tokens
from tracker.core.words import WORDS


def _any(table: Sequence[str]) -> str:
    return "|".join(map(re.escape, table))


WHEREUPON = re.compile(rf",?\s+(?:{_any(WORDS.whereupon)})\s", re.IGNORECASE)
TRAILING = re.compile(rf"[,;]?(?:\s+(?:{_any(WORDS.and_words)}))?(?:\s+(?:{_any(WORDS.that)}))?$", re.IGNORECASE)
LEADING = re.compile(rf"^(?:{_any((*WORDS.that, *WORDS.and_words))})\s+", re.IGNORECASE)
ANSWERS = re.compile(rf"(?:^|\s)(?:{_any(WORDS.answer_for)})\s+(?:{_any(WORDS.that)})\s+(?=\S)", re.IGNORECASE)
"""`Anna ansvarar för att …`"""
BESIDE_NAMES = frozenset((*WORDS.and_words, *WORDS.adverbs))
INFINITIVES = frozenset(WORDS.task_infinitives)
INFINITIVE = re.compile(r"\w{2,}(?<!n)a$")
"""No noun, as `bojarna` in `ansvarar för att bojarna läggs ut`."""
NEGATIONS = frozenset(WORDS.negations)
SIGNS = " ,;."
FEWEST_WORDS = 2
"""Beside the name of whoever does it."""
HALF_CLAUSE = 3
"""Words between a comma and a day that are nothing without it: `…, med svar senast den 2 april`."""


def clause(task: str, found: Found, due_words: str | None) -> str:
    """Return the words of a task as they are shown, with a capital; `task` is its part of the sentence."""
    plain = _without_charge(WHEREUPON.split(task, maxsplit=1)[0].strip(SIGNS), found)
    if due_words and found.rule != REPORT_BACK:
        subject = " ".join(found.who).split() if found.rule in WITH_SUBJECT else ()
        plain = _without_due(plain, due_words.rstrip(SIGNS), fewest=FEWEST_WORDS + len(subject))
    plain = TRAILING.sub("", LEADING.sub("", plain))
    return plain[:1].upper() + plain[1:]


def _without_charge(task: str, found: Found) -> str:
    """The task behind the words that make somebody answer for it, if they stand there and nothing else does."""
    match = ANSWERS.search(task)
    if not match:
        return task
    named = {verbs.folded(word) for name in found.who for word in name.split()} | BESIDE_NAMES
    ahead = Tokens(task[: match.start()]).folded
    return task[match.end() :] if named.issuperset(ahead) and _is_infinitive(task[match.end() :]) else task


def _is_infinitive(task: str) -> bool:
    words = Tokens(task).folded
    is_known = verbs.INFINITIVES_AHEAD.at(words, 0) or words[0] in INFINITIVES
    return is_known or INFINITIVE.match(words[0]) is not None


def _without_due(task: str, due_words: str, *, fewest: int) -> str:
    """The task without the due words that end it, where it is whole without them."""
    if not task.endswith(due_words):
        return task
    rest = task[: -len(due_words)].rstrip()
    behind_comma = rest.rpartition(",")[2].split() if "," in rest else ()
    # "skicka kravet om inget hänt före den 1 maj": the day is the condition's
    is_whole = len(rest.split()) >= fewest and NEGATIONS.isdisjoint(Tokens(rest).folded)
    if not is_whole or 0 < len(behind_comma) <= HALF_CLAUSE:
        return task
    return rest.rstrip(SIGNS)
