"""The verbs of tasks in every form they stand in, looked up by word. What follows from them is for others."""

from collections.abc import Mapping
from dataclasses import dataclass

from tracker.core.words import WORDS

SIGNS = ".,;:!?()\"”“'’*–-"
PARTICLE_WITHIN = 5
"""Words from a verb to its particle: `tar Anna Berg sedan fram`."""
BARRIERS = frozenset((*WORDS.that, *WORDS.clause_joints))
"""A particle stands before these."""


@dataclass(frozen=True)
class Verbs:
    """Verbs of one form: a first word, and the words one of which must follow; an empty one when it stands alone."""

    particles: Mapping[str, frozenset[str]]

    def at(self, words: list[str], position: int) -> bool:
        """Whether one of them stands at the position of the folded words."""
        wanted = self.particles.get(words[position])
        if wanted is None:
            return False
        if "" in wanted:
            return True
        following = words[position + 1 : position + 1 + PARTICLE_WITHIN]
        end = next((at for at, word in enumerate(following) if word in BARRIERS), len(following))
        # "ansvarar för att": the joint belongs to the verb
        near = " ".join(following[: end + 1])
        return any(f" {particle} " in f" {near} " for particle in wanted)


def folded(token: str) -> str:
    """The word as it stands in the tables."""
    return token.strip(SIGNS).lower()


def _verbs(forms: list[str]) -> Verbs:
    particles: dict[str, set[str]] = {}
    for form in forms:
        head, _, particle = form.partition(" ")
        particles.setdefault(head, set()).add(particle)
    return Verbs({head: frozenset(words) for head, words in particles.items()})


def _passive(present: str, infinitive: str) -> list[str]:
    """`sammanställer` → `sammanställs`, `sammanställes`; `tar fram` → `tas fram`."""
    head, _, particle = present.partition(" ")
    stem = head.removesuffix("er") if head.endswith("er") and len(head) > len("ger") else infinitive.split(" ")[0]
    heads = {stem + "s", stem + "es"} if head.endswith("er") else {stem + "s", head.removesuffix("ar") + "s"}
    return [f"{one} {particle}".strip() for one in heads]


def _imperative(present: str, infinitive: str) -> list[str]:
    """`skriver` → `skriv`, `skriva`; `tar fram` → `ta fram`."""
    head, _, particle = present.partition(" ")
    heads = {infinitive.split(" ")[0]}
    if head.endswith("er") and len(head) > len("sker"):
        heads.add(head.removesuffix("er"))
    return [f"{one} {particle}".strip() for one in heads]


def _passive_infinitive(infinitive: str) -> str:
    head, _, particle = infinitive.partition(" ")
    return f"{head}s {particle}".strip()


ALL = {**WORDS.deeds_if_ahead, **WORDS.deeds}
DEEDS = _verbs(list(WORDS.deeds))
AHEAD = _verbs(list(WORDS.deeds_if_ahead))
DECIDED = _verbs([*ALL, *WORDS.task_verbs])
INFINITIVES = _verbs(list(WORDS.deeds.values()))
INFINITIVES_AHEAD = _verbs(list(ALL.values()))
PROMISES = _verbs(list(WORDS.promises))
DONE = {present: infinitive for present, infinitive in ALL.items() if present not in (*WORDS.no_plans, *WORDS.telling)}
PASSIVES = _verbs([form for present, infinitive in DONE.items() for form in _passive(present, infinitive)])
PASSIVE_INFINITIVES = _verbs([_passive_infinitive(infinitive) for infinitive in DONE.values()])
PASSIVE_DEEDS = _verbs([form for present, infinitive in WORDS.deeds.items() for form in _passive(present, infinitive)])
COMMANDS = _verbs([form for present, infinitive in WORDS.deeds.items() for form in _imperative(present, infinitive)])
REPORT_BACK = _verbs(list(WORDS.report_back))
HEADS = frozenset().union(*(form.particles for form in (DEEDS, AHEAD, PASSIVES, PASSIVE_INFINITIVES)))
"""The first words of all forms that a sentence with a task may have."""
