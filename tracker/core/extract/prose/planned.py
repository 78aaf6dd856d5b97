"""Tasks in sentences without a word of assignment: "X kontaktar …", "X ska …", "… sammanställs av X"."""

import re
from collections.abc import Iterator

from tracker.core import people
from tracker.core.extract.prose import verbs
from tracker.core.extract.prose.found import REPORT_BACK, Found
from tracker.core.extract.prose.ground import Ground, due_words
from tracker.core.extract.prose.settings import Setting
from tracker.core.extract.prose.subjects import RELATIVE, Subject, Who
from tracker.core.extract.prose.tokens import Tokens, phrases
from tracker.core.words import WORDS

AUXILIARIES = phrases(WORDS.auxiliaries)
OF_ANY_VERB = frozenset(tuple(phrase.split()) for phrase in WORDS.auxiliaries_of_any_verb)
ADVERBS = frozenset(WORDS.adverbs)
NO_DEEDS = frozenset(WORDS.no_deeds)
INFINITIVES = frozenset(WORDS.task_infinitives)
OPENERS = frozenset(WORDS.openers)
NO_PLANS = frozenset((*WORDS.no_plans, *WORDS.no_deeds_now, *WORDS.months))
PRESENT = re.compile(r"\w{2,}(?:ar|er)$")
NEGATIONS = frozenset(WORDS.negations)
MAYBE = frozenset(WORDS.maybe)
TELLING = frozenset(WORDS.telling)
THAT = frozenset(WORDS.that)
WHICH = frozenset(WORDS.which)
BY_AGENT = frozenset(WORDS.by_agent)
PROMISING, THEM = frozenset(WORDS.promising), frozenset(WORDS.them)
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
HEADS = verbs.HEADS | AUXILIARIES.keys()
"""A cheap look before the rules."""


def read(tokens: Tokens, ground: Ground) -> Iterator[Found]:
    """Yield a task for each verb that has somebody as its subject or agent."""
    if HEADS.isdisjoint(tokens.folded) and not ground.is_told_in_past:
        return
    for at, written in enumerate(tokens.written):
        if not written[0].isalpha():
            continue  # "Anna Berg (skriver)" says what she is there for
        found = (
            _auxiliary(tokens, at, ground)
            or _deed(tokens, at, ground)
            or _by_agent(tokens, at, ground)
            or _report_back(tokens, at, ground)
        )
        if found and (ground.setting is not Setting.RULE or found.certainty >= FORMS[Who.PERSON][1]):
            yield found


def _deed(tokens: Tokens, at: int, ground: Ground) -> Found | None:
    """`Anna kontaktar …`, `Därefter skickar Bo …`."""
    is_deed = verbs.DEEDS.at(tokens.folded, at)
    if not (is_deed or (verbs.AHEAD.at(tokens.folded, at) and ground.has_due)):
        return _present(tokens, at, ground)
    is_promise = verbs.PROMISES.at(tokens.folded, at)
    if _is_denied(tokens, at):
        return None
    subject = (
        ground.subjects.before(tokens, at) or ground.subjects.after(tokens, at) or ground.subjects.shared(tokens, at)
    )
    if subject is None or _is_subordinate(tokens, subject):
        return None
    is_plan = ground.is_told_in_past and is_deed and subject.who is Who.PERSON
    if ground.setting is Setting.REPORTED and not is_plan:
        return None
    if _tells(tokens, at) or (not is_deed and (subject.who is Who.NAME and subject.first > at)):
        return None
    certainty = FORMS[subject.who][0 if is_deed else 2]
    if is_deed and not certainty and (ground.has_due or is_promise):
        certainty = FORMS[subject.who][2]
    is_retold = ground.is_retelling and not is_promise and subject.who not in (Who.PERSON, Who.NAME)
    if not certainty or is_retold:
        return None
    start = _start(tokens, subject, at)
    rule = "deed" if is_deed else "deed-by-day"
    return Found(rule, certainty, subject.words, tokens.text[start:], start)


def _start(tokens: Tokens, subject: Subject, verb: int) -> int:
    """Where the clause begins: with its subject, or with what stands before the verb or before `vilket`."""
    is_whole = subject.first > verb or (subject.first > 0 and tokens.folded[subject.first - 1] in WHICH)
    return 0 if is_whole else tokens.spans[subject.first][0]


def _present(tokens: Tokens, at: int, ground: Ground) -> Found | None:
    """`Evelina bakar till fiket`: any verb of a known person, where reports are told in the past tense."""
    word, written = tokens.folded[at], tokens.written[at].rstrip(".!")
    is_verb = written == word and PRESENT.match(word) is not None
    if not is_verb or not ground.is_told_in_past or ground.setting is not Setting.OPEN:
        return None
    if word in NO_PLANS or word in TELLING or _is_denied(tokens, at) or people.is_role(word):
        return None
    if word in PROMISING and _is_only_due(tokens, at + 1, ground):
        return None
    subject = ground.subjects.before(tokens, at)
    if subject is None or _is_subordinate(tokens, subject) or people.is_body_like(word):
        return None
    if subject.end != at and tokens.folded[subject.end] not in RELATIVE:
        return None
    # a role does many things as such: opens, leads, thanks
    if subject.who is not Who.PERSON and not (subject.who is Who.ROLE and verbs.AHEAD.at(tokens.folded, at)):
        return None
    start = _start(tokens, subject, at)
    return Found("present", 0.6, subject.words, tokens.text[start:], start)


def _is_only_due(tokens: Tokens, at: int, ground: Ground) -> bool:
    """Whether a promise says only by when a task told before will be done: `Bo lovar den till 1 maj`."""
    rest = tokens.between(at + 1, len(tokens))
    due = due_words(rest, ground.held_on)
    return due is not None and tokens.folded[at] in THEM and rest.startswith(due)


def _auxiliary(tokens: Tokens, at: int, ground: Ground) -> Found | None:
    """`Anna ska …`, `Till nästa möte kommer Bo att …`."""
    length = tokens.phrase_at(at, AUXILIARIES)
    if not length:
        return None
    subject = ground.subjects.before(tokens, at)
    behind = at + length
    if subject is None and (subject := ground.subjects.after(tokens, at)):
        behind = subject.end
    if subject is None:
        subject = ground.owner if at == 0 else ground.subjects.shared(tokens, at)
    if subject is None or _is_subordinate(tokens, subject):
        return None
    infinitive = _infinitive(tokens, behind, subject.who)
    if infinitive is None and tuple(tokens.folded[at : at + length]) in OF_ANY_VERB and subject.who is Who.PERSON:
        infinitive = _any_verb(tokens, behind)
    if infinitive is None or not NEGATIONS.isdisjoint(tokens.folded[at : infinitive + 2]):
        return None
    if ground.setting is Setting.REPORTED and subject.who not in (Who.PERSON, Who.NAME):
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
        is_known = verbs.INFINITIVES_AHEAD.at(tokens.folded, at)
        if word in NEGATIONS or (word in NO_DEEDS and not (is_known and who is Who.PERSON)):
            return None
        if is_known or word in INFINITIVES:
            return at
        if word in THAT or word in ADVERBS:
            continue
        if who is Who.PERSON and _is_infinitive(tokens, at):
            return at
    return None


def _any_verb(tokens: Tokens, behind: int) -> int | None:
    """The first word behind an auxiliary that is no adverb: an infinitive, in languages where it has no ending."""
    at = next((at for at in range(behind, len(tokens)) if tokens.folded[at] not in ADVERBS), len(tokens))
    if at == len(tokens) or not tokens.written[at].islower() or tokens.folded[at] in NO_DEEDS | NEGATIONS | OPENERS:
        return None
    return at


def _is_infinitive(tokens: Tokens, at: int) -> bool:
    word = tokens.written[at]
    return word in SHORT or (word.islower() and word.endswith("a") and word.isalpha() and len(word) > 3)


def _by_agent(tokens: Tokens, at: int, ground: Ground) -> Found | None:
    """`Förslaget tas fram av Lisa`, `Ett förslag kommer att arbetas fram av Bo`."""
    words = tokens.folded
    is_open = ground.is_told_in_past or ground.has_due
    forms = (verbs.PASSIVES, verbs.PASSIVE_INFINITIVES) if is_open else (verbs.PASSIVE_DEEDS,)
    if not words[at].endswith("s") or not any(form.at(words, at) for form in forms):
        return None
    for by in range(at + 1, min(at + REACH, len(tokens) - 1)):
        if tokens.ends_clause(by - 1):
            return None
        if words[by] in BY_AGENT and (agent := ground.subjects.at(tokens, by + 1)):
            is_one = agent.who in (Who.PERSON, Who.NAME, Who.ROLE)
            if agent.who is Who.BODY and not ground.has_due:
                return None
            return (
                Found("by-agent", 0.8 if is_one else 0.6, agent.words, tokens.text, 0)
                if not _is_denied(tokens, at)
                else None
            )
    return None


def _report_back(tokens: Tokens, at: int, ground: Ground) -> Found | None:
    """`Planen återrapporteras till nämnden i september`: somebody's task, or when the one before it is due."""
    if not verbs.REPORT_BACK.at(tokens.folded, at) or ground.setting is Setting.REPORTED or _is_denied(tokens, at):
        return None
    return Found(REPORT_BACK, 0.5, (), tokens.text, 0) if ground.report_due else None


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
