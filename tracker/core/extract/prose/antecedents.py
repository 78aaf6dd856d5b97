"""Who or what a word stands for that points back: "Hon återkommer", "Anna fixar det". Looks at the sentence before."""

import re
from collections.abc import Sequence

from tracker.core import people
from tracker.core.extract.prose.sentences import Sentence
from tracker.core.extract.prose.settings import Said
from tracker.core.extract.prose.subjects import ONE_BEFORE, Subject, Subjects, Who
from tracker.core.extract.prose.tokens import Tokens
from tracker.core.extract.prose.verbs import folded
from tracker.core.words import WORDS

PARTICLES = frozenset(word for verb in (*WORDS.deeds, *WORDS.take_whole) for word in verb.split()[1:])
POINTING = PARTICLES | {word for phrase in WORDS.that_before for word in phrase.split()}
ONE_WORDS = 6
LABELLED = re.compile(r"^(?P<who>[^\n:;,]{2,40})(?:,[^\n:;]{2,40})?[:;]\s")
HEADED = re.compile(r"^(?:[\d.§]+\s+)?(?P<who>[^\n:;,]{2,40})$")
NOWHERE = -1
"""The place of a subject that doesn't stand in the sentence."""


def who(words: tuple[str, ...], before: Sequence[Sentence], subjects: Subjects) -> tuple[str, ...]:
    """Return the words with a pronoun replaced by the one person of the sentence before; kept when there isn't one."""
    if len(words) != 1 or folded(words[0]) not in ONE_BEFORE:
        return words
    for sentence in reversed(before):
        tokens = Tokens(sentence.text)
        if tokens.folded[0] not in ONE_BEFORE:
            one = _only_one(tokens, subjects)
            return (one,) if one else words
    return words


def _only_one(tokens: Tokens, subjects: Subjects) -> str | None:
    """The person or role that begins a sentence which names nobody else."""
    for end in range(min(ONE_WORDS, len(tokens)), 0, -1):
        words = tokens.between(0, end).rstrip(",")
        if subjects.who(words) in (Who.PERSON, Who.ROLE, Who.NAME) and len(people.split(words)) == 1:
            others = tokens.written[end:]
            return None if any(_is_somebody(word, subjects) for word in others) else words
    return None


def _is_somebody(token: str, subjects: Subjects) -> bool:
    return token[:1].isupper() and subjects.who(token.strip(".,;:()")) in (Who.PERSON, Who.ROLE)


def owner(one: Said, subjects: Subjects) -> Subject | None:
    """Return whose paragraph or section a sentence stands in: `Lina, kassör; …`, or a role as its heading."""
    for words in (LABELLED.match(one.before[0].text) if one.before else None, HEADED.match(one.heading)):
        if words and (who := subjects.who(words["who"])) in (Who.PERSON, Who.ROLE, Who.NAME):
            return Subject((words["who"],), who, NOWHERE, NOWHERE)
    return None


def points_back(task: str, due_words: str | None) -> bool:
    """Tell whether a task says nothing but who and when: `Ordf fixar`, `han gör detta före påsk`."""
    words = [folded(token) for token in task.replace(due_words or "\n", "").split()]
    return all(word in POINTING for word in words[2:])
