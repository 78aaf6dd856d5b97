"""Sentences → candidates: each rule asked in turn, and what takes a find back again."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from tracker.core.extract.prose import antecedents, assigned, clauses, commands, planned, retold, wording
from tracker.core.extract.prose.found import REPORT_BACK, WITH_SUBJECT, Found
from tracker.core.extract.prose.ground import Ground, due_words
from tracker.core.extract.prose.proposals import PROPOSED, REJECTED
from tracker.core.extract.prose.sentences import LONGEST, Sentence
from tracker.core.extract.prose.settings import Said, Setting
from tracker.core.extract.prose.telling import TELLS, TELLS_THAT
from tracker.core.extract.prose.tokens import Tokens
from tracker.core.model import Candidate
from tracker.core.words import WORDS


def _any(table: Sequence[str]) -> str:
    return "|".join(map(re.escape, table))


NOT = re.compile(rf"\b(?:{_any(WORDS.negations)})\s*(?:(?:{_any(WORDS.that)})\s*)?$", re.IGNORECASE)
ALWAYS = re.compile(rf"\b(?:{_any(WORDS.always)})\b", re.IGNORECASE)
ACCEPTED_AT_MOST = 0.85


def read(ground: Ground) -> Iterator[Candidate]:
    """Yield the tasks of a sentence in order."""
    one, text = ground.one, ground.one.sentence.text
    if len(text) > LONGEST or text.endswith("?") or one.setting in (Setting.PROPOSED, Setting.BACKGROUND):
        return
    finds = [found for found in _finds(ground) if _is_meant(found, one, ground.held_on)]
    for number, found in enumerate(finds, start=1):
        end = finds[number].start if number < len(finds) else len(text)
        task = found.task[: len(found.task) - (len(text) - end)] or found.task
        yield _candidate(found, task, ground)


def add(found: list[Candidate], task: Candidate, before: Sequence[Sentence]) -> None:
    """Add a task; one that only points back says more of the sentence before, as in `han gör detta före påsk`."""
    points_back = task.rule in WITH_SUBJECT and antecedents.points_back(task.text, task.due_words)
    last = found[-1] if found and before and found[-1].quote == before[-1].quote else None
    if last and (points_back or task.rule == REPORT_BACK):
        due = (last.due_words, last.due_line) if last.due_words else (task.due_words, task.due_line)
        found[-1] = replace(last, due_words=due[0], due_line=due[1])
    elif points_back and before:
        found.append(replace(task, text=f"{before[-1].text} {task.text}"))
    else:
        found.append(task)


def _finds(ground: Ground) -> list[Found]:
    """What the first rule finds that finds anything: the plainest words come first."""
    one, tokens = ground.one, Tokens(ground.one.sentence.text)
    if finds := list(assigned.read(tokens, ground)):
        return _once(finds)
    offset = clauses.start(tokens.text, one.setting, is_item=one.sentence.is_item)
    if offset is not None and (finds := list(clauses.read(tokens, offset, ground))):
        return finds
    finds = [] if ALWAYS.search(tokens.text) else list(planned.read(tokens, ground))
    return _once(finds) or list(commands.read(tokens, one))


def _once(finds: Sequence[Found]) -> list[Found]:
    """The finds in order, one for each place where a task begins."""
    by_place: dict[int, Found] = {}
    for found in finds:
        by_place.setdefault(found.start, found)
    return sorted(by_place.values(), key=lambda found: found.start)


def _is_meant(found: Found, one: Said, held_on: date | None) -> bool:
    """Whether nothing before the task takes it back: a proposal, a refusal, another meeting, a report."""
    text = one.sentence.text
    before, said = text[: found.start], text[: text.rfind(found.task)]
    if NOT.search(before) or retold.is_retold(said, text, held_on) or _is_led_by_retold(one, held_on):
        return False
    decides = clauses.DECIDES.search(text)
    if one.setting is Setting.DECIDED or (decides and decides.end() <= found.start):
        return not REJECTED.search(text)
    return not (REJECTED.search(said) or PROPOSED.search(before) or TELLS_THAT.search(before))


def _is_led_by_retold(one: Said, held_on: date | None) -> bool:
    """Whether the clause stands in a list of what was decided earlier: `i fjol beslutade styrelsen / att …`."""
    if one.setting is Setting.DECIDED or not clauses.CLAUSE.match(one.sentence.text):
        return False
    lead = next((s.text for s in reversed(one.before) if not clauses.CLAUSE.match(s.text)), "")
    return retold.is_retold(lead, lead, held_on) or _tells(lead)


@lru_cache(maxsize=1024)
def _tells(text: str) -> bool:
    """Whether a sentence reports what somebody said; every later one of its paragraph asks."""
    return TELLS.match(text) is not None


def _candidate(found: Found, task: str, ground: Ground) -> Candidate:
    one = ground.one
    is_report = found.rule == REPORT_BACK
    due = ground.report_due if is_report else due_words(one.sentence.text[found.start :], ground.held_on)
    if found.start and found.rule in WITH_SUBJECT and antecedents.points_back(found.task, due):
        task = one.sentence.text  # what it points to stands before it: "gräset slås en gång till, Sixten beställer"
    line = one.sentence.line
    return Candidate(
        text=wording.clause(task, found, due),
        responsible_words=antecedents.who(found.who, one.before, ground.subjects),
        due_words=due,
        explicit=False,
        section=one.section,
        line=line,
        quote=one.sentence.quote,
        due_line=line if due else None,
        responsible_line=line,
        rule="accepted" if one.is_accepted else found.rule,
        certainty=min(found.certainty, ACCEPTED_AT_MOST) if one.is_accepted else found.certainty,
    )
