"""Tasks that a verb of assignment gives ("ger X i uppdrag att …") or somebody takes ("X tar på sig att …")."""

import re
from collections.abc import Iterable, Iterator

from tracker.core import people
from tracker.core.extract.prose.found import Found
from tracker.core.extract.prose.ground import Ground
from tracker.core.extract.prose.settings import Setting
from tracker.core.extract.prose.subjects import Subject, Subjects, Who
from tracker.core.extract.prose.tokens import Tokens
from tracker.core.extract.prose.verbs import folded
from tracker.core.words import WORDS
from tracker.core.words.alphabet import CAPITALS


def _any(table: Iterable[str]) -> str:
    return "|".join(re.escape(words).replace(r"\ ", r"\s+") for words in sorted(table, key=len, reverse=True))


WHO = r"(?P<who>[^.;:]{2,140}?)"
THAT = _any(WORDS.that)
TASK = r"(?P<task>\S.{3,})$"
GIVER = rf"(?:\s+(?:{_any(WORDS.by_agent)})\s+[^.;:]{{2,60}}?)?"
TO = rf"{GIVER}(?:\s+(?:för\s+)?(?P<that>{THAT}|och\s+{THAT}))?\s+{TASK}"
AS_TASK = rf"(?:{_any(WORDS.as_task)})"
ASSIGNED = re.compile(rf"\b(?:{_any(WORDS.assign_to)})\s+{WHO}\s+(?:om\s+)?(?:{THAT})\s+{TASK}", re.IGNORECASE)
ANOTHER = re.compile(
    rf",?\s+(?:och|samt)\s+(?:åt|till)\s+(?P<who>[^.;:]{{2,60}}?)\s+(?:{THAT})\s+{TASK}", re.IGNORECASE
)
"""`uppdra åt X att …, och åt Y att …`."""
GIVEN_TO = re.compile(
    rf"\b(?:{_any(WORDS.give)})\s+(?:{_any(WORDS.as_task)})\s+(?:åt|till|to)\s+{WHO}\s+(?:{THAT})\s+{TASK}",
    re.IGNORECASE,
)
GIVEN = re.compile(rf"\b(?:{_any((*WORDS.give, *WORDS.receive))})\s+{WHO}\s+{AS_TASK}{TO}", re.IGNORECASE)
RECEIVED = re.compile(rf"\b(?:{_any(WORDS.receive)})\s+(?:\w+\s+){{0,2}}?{AS_TASK}{TO}", re.IGNORECASE)
CHARGED = re.compile(rf"\b(?:{_any(WORDS.charged)})(?:\s+(?:{_any(WORDS.adverbs)}))?{TO}", re.IGNORECASE)
TAKEN = re.compile(
    rf"\b(?:{_any(WORDS.take_on)})\s+(?:(?:\w+\s+)?(?:{AS_TASK}\s+)?(?P<that>{THAT})\s+)?{TASK}", re.IGNORECASE
)
TAKEN_WHOLE = re.compile(rf"\b(?:{_any(WORDS.take_whole)})\s+{TASK}", re.IGNORECASE)
HANDED = re.compile(
    rf"\b(?:{_any(WORDS.hand_over)})\s+(?:{THAT}\s+)?(?P<task>\S.{{5,200}}?)"
    r"\s+(?:till|to)\s+(?P<who>[^.;:,]{2,60})\.?$",
    re.IGNORECASE,
)
VERBS = (*WORDS.assign_to, *WORDS.charged, *WORDS.take_on, *WORDS.take_whole, *WORDS.hand_over, *WORDS.ask)
HEADS = frozenset(phrase.split()[0] for phrase in (*VERBS, *WORDS.as_task))
"""A cheap look before the patterns."""
SURE = ("uppdr", "det ankommer", "det åligg", "ålägg", "ålade", "deleg")
"""After these anybody may get the task, after others only who is somebody."""
TRAILING = re.compile(rf"\s+(?:{_any(WORDS.adverbs)})$", re.IGNORECASE)
INFINITIVES_IN_E = _any(verb for verb in (*WORDS.task_infinitives, "ge", "se") if verb.endswith("e"))
INFINITIVE = re.compile(r"^(?:\w+[aå]|\w*se|be|ge|delge)$", re.IGNORECASE)
ASKED = re.compile(
    rf"\b(?:{_any(WORDS.ask)})\s+(?P<who>[{CAPITALS}]\S*(?:\s+[{CAPITALS}]\S*)?)\s+(?P<task>(?:\w+[aå]|{INFINITIVES_IN_E})\s\S.*)$"
)
"""`Vi ber Ulla titta på detta`, `Styret ber Anna undersøke saken`."""
NO_DEEDS = frozenset(WORDS.no_deeds)
WHO_WORDS = 14


def read(tokens: Tokens, ground: Ground) -> Iterator[Found]:
    """Yield the first task that each kind of words gives, the plainest kind first."""
    if HEADS.isdisjoint(tokens.folded):
        return
    yield from _to_receiver(tokens, ground.subjects)
    yield from _of_holder(tokens, ground)


def _to_receiver(tokens: Tokens, subjects: Subjects) -> Iterator[Found]:
    text = tokens.text
    for pattern in (ASSIGNED, GIVEN_TO, GIVEN, HANDED, ASKED):
        if not (match := pattern.search(text)) or not _is_task(match):
            continue
        who = TRAILING.sub("", match["who"])
        is_sure = pattern is GIVEN_TO or match.group().lower().startswith(SURE)
        if len(who.split()) <= WHO_WORDS and (is_sure or _can_act(who, subjects)):
            certainty = 0.95 if is_sure else 0.9
            another = ANOTHER.search(match["task"])
            end = another.start() if another else len(match["task"])
            yield Found("given", certainty, people.split(who), match["task"][:end], match.start())
            if another:
                start = match.start("task") + another.start()
                yield Found("given", certainty, people.split(another["who"]), another["task"], start)


def _of_holder(tokens: Tokens, ground: Ground) -> Iterator[Found]:
    for rule, certainty, pattern in (("received", 0.95, RECEIVED), ("charged", 0.95, CHARGED), ("taken", 0.9, TAKEN)):
        for match in pattern.finditer(tokens.text):
            holder = _holder(tokens, match.start(), ground.subjects)
            if holder and _is_task(match) and not (rule == "taken" and folded(match["task"].split()[0]) in NO_DEEDS):
                start = tokens.spans[holder.first][0]
                yield Found(rule, certainty, holder.words, match["task"], start)
    if ground.setting is Setting.RULE or ground.one.is_election:
        return
    for match in TAKEN_WHOLE.finditer(tokens.text):
        holder = _holder(tokens, match.start(), ground.subjects)
        if holder and holder.who in (Who.PERSON, Who.ROLE, Who.NAME):
            start = tokens.spans[holder.first][0]
            yield Found("taken-whole", 0.7, holder.words, tokens.text[start:], start)


def _holder(tokens: Tokens, offset: int, subjects: Subjects) -> Subject | None:
    """Whoever stands before the verb at an offset."""
    verb = tokens.position(offset)
    if subject := subjects.before(tokens, verb) or subjects.shared(tokens, verb):
        return subject
    first = next((at + 1 for at in range(verb - 1, -1, -1) if tokens.ends_clause(at) or tokens.folded[at] == "att"), 0)
    return subjects.starting(tokens, first, verb)


def _is_task(match: re.Match[str]) -> bool:
    """Whether the words after a verb are an infinitive, where no "att" says so."""
    groups = match.groupdict()
    return "that" not in groups or groups["that"] is not None or bool(INFINITIVE.match(match["task"].split()[0]))


def _can_act(words: str, subjects: Subjects) -> bool:
    return subjects.who(words) is not None or people.is_body_like(words.split()[0])
