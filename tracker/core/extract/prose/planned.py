"""Tasks in sentences without a word of assignment: "X kontaktar …", "X ska …", "… sammanställs av X"."""

from collections.abc import Iterator
from dataclasses import dataclass

from tracker.core.extract.prose import verbs
from tracker.core.extract.prose.found import Found
from tracker.core.extract.prose.settings import Setting
from tracker.core.extract.prose.subjects import Subject, Subjects, Who
from tracker.core.extract.prose.tokens import Tokens, phrases
from tracker.core.words import WORDS

AUXILIARIES = phrases(WORDS.auxiliaries)
ADVERBS = frozenset(WORDS.adverbs)
NO_DEEDS = frozenset(WORDS.no_deeds)
NEGATIONS = frozenset(WORDS.negations)
MAYBE = frozenset(WORDS.maybe)
TELLING = frozenset(WORDS.telling)
THAT = frozenset(WORDS.that)
BY_AGENT = frozenset(WORDS.by_agent)
REACH = 8
"""Words between an auxiliary and its infinitive, or a passive and its agent."""
SHORT = frozenset(("se", "gå", "få", "be", "ge", "dra", "ta", "stå", "bistå", "förse", "delge", "tillse"))
FORMS = {
    Who.PERSON: (0.85, 0.85, 0.7),
    Who.ROLE: (0.75, 0.75, 0.6),
    Who.OWN_BODY: (0.65, 0.7, 0.6),
    Who.NAME: (0.6, 0.7, 0.5),
    Who.BODY: (0.0, 0.6, 0.5),
}
"""How certain a deed, an auxiliary and a verb with a due date are, by who the subject is; 0 is not taken."""
HEADS = verbs.HEADS | {phrase[0] for phrase in AUXILIARIES}
"""A cheap look before the rules."""


@dataclass(frozen=True)
class Ground:
    """What is known of a sentence before its verbs are looked at."""

    setting: Setting
    has_due: bool
    is_retelling: bool
    """The paragraph tells what somebody has reported."""
    owner: Subject | None = None
    """Whose paragraph it is, where a sentence may leave its subject out: `Kassör: Ska boka lokal`."""


def read(tokens: Tokens, subjects: Subjects, ground: Ground) -> Iterator[Found]:
    """Yield a task for each verb that has somebody as its subject or agent."""
    if ground.setting is Setting.RULE or HEADS.isdisjoint(tokens.folded):
        return
    for at in range(len(tokens)):
        found = (
            _auxiliary(tokens, at, subjects, ground)
            or _deed(tokens, at, subjects, ground)
            or _by_agent(tokens, at, subjects, ground)
        )
        if found:
            yield found


def _deed(tokens: Tokens, at: int, subjects: Subjects, ground: Ground) -> Found | None:
    """`Anna kontaktar …`, `Därefter skickar Bo …`."""
    is_deed = verbs.DEEDS.at(tokens.folded, at)
    if not (is_deed or (ground.has_due and verbs.AHEAD.at(tokens.folded, at))):
        return None
    if ground.setting is Setting.REPORTED or _is_denied(tokens, at):
        return None
    subject = subjects.before(tokens, at) or subjects.after(tokens, at)
    if subject is None or _is_subordinate(tokens, subject):
        return None
    if not is_deed and (_tells(tokens, at) or (subject.who is Who.NAME and subject.first > at)):
        return None
    certainty = FORMS[subject.who][0 if is_deed else 2]
    if is_deed and not certainty and ground.has_due:
        certainty = FORMS[subject.who][2]
    if not certainty or (ground.is_retelling and subject.who not in (Who.PERSON, Who.NAME)):
        return None
    start = tokens.spans[subject.first][0] if subject.first < at else 0
    rule = "deed" if is_deed else "deed-by-day"
    return Found(rule, certainty, subject.words, tokens.text[start:], start)


def _auxiliary(tokens: Tokens, at: int, subjects: Subjects, ground: Ground) -> Found | None:
    """`Anna ska …`, `Till nästa möte kommer Bo att …`."""
    length = tokens.phrase_at(at, AUXILIARIES)
    if not length:
        return None
    subject = subjects.before(tokens, at)
    behind = at + length
    if subject is None and (subject := subjects.after(tokens, at)):
        behind = subject.end
    if subject is None and at == 0:
        subject = ground.owner
    if subject is None or _is_subordinate(tokens, subject):
        return None
    infinitive = _infinitive(tokens, behind, subject.who)
    if infinitive is None or not NEGATIONS.isdisjoint(tokens.folded[at : infinitive + 2]):
        return None
    if ground.setting is Setting.REPORTED and subject.who is not Who.PERSON:
        return None
    if subject.who in (Who.BODY, Who.OWN_BODY, Who.ROLE) and ground.is_retelling:
        return None
    if subject.who is Who.BODY and not ground.has_due:
        return None
    return Found(
        "to-do",
        FORMS[subject.who][1],
        subject.words,
        tokens.between(infinitive, len(tokens)),
        tokens.spans[max(0, subject.first)][0],
    )


def _infinitive(tokens: Tokens, behind: int, who: Who) -> int | None:
    """Where the infinitive of a deed stands behind an auxiliary; a person may do more than a body or a role."""
    for at in range(behind, min(behind + REACH, len(tokens))):
        word = tokens.folded[at]
        if word in NO_DEEDS or word in NEGATIONS:
            return None
        if verbs.INFINITIVES_AHEAD.at(tokens.folded, at):
            return at
        if word in THAT or word in ADVERBS:
            continue
        if who is Who.PERSON and (word in SHORT or (word.endswith("a") and word.isalpha() and len(word) > 3)):
            return at
    return None


def _by_agent(tokens: Tokens, at: int, subjects: Subjects, ground: Ground) -> Found | None:
    """`Förslaget tas fram av Lisa`, `Ett förslag kommer att arbetas fram av Bo`."""
    words = tokens.folded
    forms = (verbs.PASSIVES, verbs.PASSIVE_INFINITIVES) if ground.has_due else (verbs.PASSIVE_DEEDS,)
    if not words[at].endswith("s") or not any(form.at(words, at) for form in forms):
        return None
    for by in range(at + 1, min(at + REACH, len(tokens) - 1)):
        if tokens.ends_clause(by - 1):
            return None
        if words[by] in BY_AGENT and (agent := subjects.at(tokens, by + 1)):
            is_one = agent.who in (Who.PERSON, Who.NAME, Who.ROLE)
            return (
                Found("by-agent", 0.8 if is_one else 0.6, agent.words, tokens.text, 0)
                if not _is_denied(tokens, at)
                else None
            )
    return None


def _is_denied(tokens: Tokens, verb: int) -> bool:
    """Whether the verb is negated, or only thought of."""
    beside = tokens.folded[max(0, verb - 1) : verb + 3]
    return (
        not NEGATIONS.isdisjoint(beside)
        or not MAYBE.isdisjoint(tokens.folded[max(0, verb - 2) : verb])
        or tokens.folded[0] in ("om", "ifall")
    )


def _is_subordinate(tokens: Tokens, subject: Subject) -> bool:
    """Whether the subject stands in a clause that something else governs: `sade att Anna kontaktar`."""
    before = tokens.folded[: max(0, subject.first)]
    return bool(before) and (before[-1] in THAT or tokens.folded[0] in ("om", "ifall"))


def _tells(tokens: Tokens, verb: int) -> bool:
    """Whether the verb tells of something that has a date of its own: `informerar om att …`."""
    return tokens.folded[verb] in TELLING and not THAT.isdisjoint(tokens.folded[verb:])
