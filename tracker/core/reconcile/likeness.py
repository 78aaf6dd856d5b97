"""How sure it is that a wording means a known task: 0 to 1, from the words that tell tasks apart.

Two wordings are as like as the shares of their weight (`wording`) that the other has too. Where each has nouns that the
other lacks (Norr, Syd) they are two tasks until somebody says otherwise.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from tracker.core.reconcile import wording
from tracker.core.reconcile.wording import AS_FORM, AS_MEANING, OF_NOUN, Word

LOOKED_AT = 12
"""Tasks, the likeliest by their pieces, that are compared word by word."""

SHARE_OF_SHORTER = 0.6
"""What the wording that says less counts: a later meeting says it shorter."""
APART, APART_BY_NAME = 0.7, 0.45
"""What is taken off for nouns that each wording has for itself, times their share; for names and numbers at once."""
COVERED = 0.7
"""So much of a compound the other wording says in several words, where it says the same: cykelparkering, parkering för
cyklar."""
BY_MEANING = 0.55
"""As like as two wordings may be that share no noun, only one of like meaning: many a contract is an agreement."""
SHARE_OF_TASK = 0.8
"""What the words of the task count that a sentence tells of, beside those of the sentence."""
LEAST_SAID = 0.9
"""A wording whose words weigh less says too little to be sure of anything."""


@dataclass(frozen=True)
class Match:
    """A known wording and how like it is."""

    at: int
    likeness: float
    has_noun: bool = True
    """A noun or name of the task is said, not only one of like meaning, and no other name beside it."""
    has_thing: bool = True
    """Its first noun is said: the thing that is to be done, and not only the place or the time."""
    is_within: bool = False
    """All nouns and names of the wording are of the task."""
    is_apart: bool = False
    """Each wording has a noun or name that the other lacks: as likely as not they are two tasks."""


class Known:
    """Wordings of known tasks, by which another wording is looked up."""

    def __init__(self, texts: Sequence[str]) -> None:
        """Know the tasks by their wordings, in order; looking one up costs by those that share its words."""
        self._words = [wording.words_of_task(text) for text in texts]
        self._having = Counter(piece for told in self._words for piece in wording.pieces(told))
        self._at: dict[str, list[int]] = {}
        for at, told in enumerate(self._words):
            for piece in wording.pieces(told):
                self._at.setdefault(piece, []).append(at)

    def like(self, text: str, *, but: Iterable[str] = ()) -> list[Match]:
        """Return the tasks that the wording may mean, the likest first; `but` are words that tell nothing here."""
        return self._ranked(wording.words_of_task(text), but, _likeness)

    def told_in(self, text: str, *, but: Iterable[str] = ()) -> list[Match]:
        """Return the tasks that a sentence may tell of: what it says besides is news, and speaks against none."""
        return self._ranked(wording.words(text), but, _likeness_of_news)

    def _ranked(
        self, told: Iterable[Word], but: Iterable[str], reckon: Callable[["_Found", "_Found"], float]
    ) -> list[Match]:
        left_out = {word for phrase in but for word in wording.fold(phrase).split()}
        said = [word for word in told if word.text not in left_out]
        found: list[Match] = []
        for at in self._likely(said):
            kept = [word for word in self._words[at] if word.text not in left_out]
            mine, theirs = _found(said, kept), _found(kept, said)
            if mine and theirs:
                likeness = reckon(mine, theirs)
                likeness = likeness if theirs.has_noun else min(likeness, BY_MEANING)
                has_noun = theirs.has_noun and not _are_names_apart(mine, theirs)
                is_apart = all(any(word.is_telling for word in side.missing) for side in (mine, theirs))
                is_within = not _own(mine)
                match = Match(at, likeness, has_noun, theirs.has_thing, is_within=is_within, is_apart=is_apart)
                found += [match] if likeness or has_noun else []
        return sorted(found, key=lambda match: (-match.likeness, match.at))

    def _likely(self, said: Sequence[Word]) -> list[int]:
        score: defaultdict[int, float] = defaultdict(float)
        for piece in wording.pieces(said):
            for at in self._at.get(piece, ()):
                score[at] += self._rarity(piece)
        return [at for at, _ in sorted(score.items(), key=lambda one: (-one[1], one[0]))[:LOOKED_AT]]

    def _rarity(self, piece: str) -> float:
        return 1 + math.log((1 + len(self._words)) / (1 + self._having[piece]))


@dataclass(frozen=True)
class _Found:
    """What of a wording stands in the other."""

    weight: float
    share: float
    missing: tuple[Word, ...]
    has_noun: bool
    """One of its nouns or names is matched by more than its meaning."""
    has_thing: bool
    """Its first noun or name is matched."""


def _likeness(mine: _Found, theirs: _Found) -> float:
    shorter, longer = sorted((mine, theirs), key=lambda found: found.weight)
    likeness = SHARE_OF_SHORTER * shorter.share + (1 - SHARE_OF_SHORTER) * longer.share
    return max(0, likeness * min(1, shorter.weight / LEAST_SAID) - _apart(mine, theirs))


def _likeness_of_news(mine: _Found, theirs: _Found) -> float:
    """Reckon how like a sentence is to a task, or how much of the task it names beside its news."""
    return max(_likeness(mine, theirs), _told(mine, theirs))


def _told(mine: _Found, theirs: _Found) -> float:
    if any(word.is_name for word in theirs.missing):
        return 0
    told = SHARE_OF_TASK * theirs.share + (1 - SHARE_OF_TASK) * mine.share
    return told * min(1, theirs.weight / LEAST_SAID)


def _found(words: Sequence[Word], others: Sequence[Word]) -> _Found | None:
    weight = sum(word.weight for word in words)
    if not weight:
        return None
    said = [max((wording.same(word.text, other.text) for other in others), default=0) for word in words]
    taken_apart = {*_taken_apart(words, others), *chain.from_iterable(_taken_apart(others, words).values())}
    matched = [max(match, AS_FORM * (word.text in taken_apart)) for word, match in zip(words, said, strict=True)]
    share = sum(word.weight * match for word, match in zip(words, matched, strict=True)) / weight
    pairs = list(zip(words, matched, strict=True))
    has_noun = any(word.weight >= OF_NOUN and match and match != AS_MEANING for word, match in pairs)
    things = [bool(match) for word, match in pairs if word.weight >= OF_NOUN]
    missing = tuple(word for word, match in pairs if not match)
    return _Found(weight, share, missing, has_noun, has_thing=not things or things[0])


def _taken_apart(words: Sequence[Word], others: Sequence[Word]) -> dict[str, list[str]]:
    """Return the compounds whose parts the other wording has as words of their own, with those words."""
    found: dict[str, list[str]] = {}
    for word in words:
        parts = {other.text: part for other in others if (part := wording.part(other.text, word.text))}
        if len(parts) > 1 and sum(map(len, parts.values())) >= COVERED * len(word.text):
            found[word.text] = list(parts)
    return found


def _apart(mine: _Found, theirs: _Found) -> float:
    """Reckon what is taken off for what each has and the other lacks; words that only come are no difference."""
    return APART_BY_NAME if _are_names_apart(mine, theirs) else APART * min(_own(mine), _own(theirs))


def _are_names_apart(mine: _Found, theirs: _Found) -> bool:
    return any(word.is_name for word in mine.missing) and any(word.is_name for word in theirs.missing)


def _own(found: _Found) -> float:
    """Return the share of the nouns that only this wording has."""
    return sum(word.weight for word in found.missing if word.weight >= OF_NOUN) / found.weight
