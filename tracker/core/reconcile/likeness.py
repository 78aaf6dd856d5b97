"""How sure it is that a wording means a known task: 0 to 1, from the words that tell tasks apart.

A word counts for what it says: a verb of doing, or a noun that any task may hold, little; a noun of its own much, and
more the fewer of the body's tasks have it. Words match in other forms (lokal, lokalerna; inventera, inventering), as
parts of a compound (räcke, broräcket), as slips, and in like meaning (hemsida, webbplats). Two wordings that each have
nouns that the other lacks (Norr, Syd) are two tasks until somebody says otherwise.
"""

import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, takewhile

from rapidfuzz import fuzz

from tracker.core.words import WORDS

_MARKUP = re.compile(r"</?(?:i|b|u|em|strong|sub|sup|br)\s*/?>|[*_`\\]+", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_FLEETING = re.compile(r"(?<=[bdfgkpstv])e(?=[lnr])")

GRAM = 4
"""Letters of the pieces by which likely tasks are looked up."""
SHORTEST_PART = 4
"""Letters that a part of a compound has at least, and the beginning that two forms of a word share."""
SLIP = 85
"""Likeness in percent of a word and the same word with a slip."""
LOOKED_AT = 12
"""Tasks, the likeliest by their pieces, that are compared word by word."""

OF_VERB, OF_PLAIN, OF_NOUN, OF_NAME = 0.3, 0.3, 1.0, 1.25
AS_FORM, AS_MEANING, AS_PART = 0.95, 0.85, 0.75
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
class Word:
    """A word of a wording, folded, and what it weighs."""

    text: str
    weight: float
    is_name: bool
    """A name or number: what differs in it is something else."""


@dataclass(frozen=True)
class Match:
    """A known wording and how like it is."""

    at: int
    likeness: float
    has_noun: bool = True
    """A noun or name of the task is said, not only one of like meaning, and no other name beside it."""


class Known:
    """Wordings of known tasks, by which another wording is looked up."""

    def __init__(self, texts: Sequence[str]) -> None:
        """Know the tasks by their wordings, in order; looking one up costs by those that share its words."""
        self._words = [words(text) for text in texts]
        self._having = Counter(piece for told in self._words for piece in _pieces(told))
        self._at: dict[str, list[int]] = {}
        for at, told in enumerate(self._words):
            for piece in _pieces(told):
                self._at.setdefault(piece, []).append(at)

    def like(self, text: str, *, but: Iterable[str] = ()) -> list[Match]:
        """Return the tasks that the wording may mean, the likest first; `but` are words that tell nothing here."""
        return self._ranked(text, but, _likeness)

    def told_in(self, text: str, *, but: Iterable[str] = ()) -> list[Match]:
        """Return the tasks that a sentence may tell of: what it says besides is news, and speaks against none."""
        return self._ranked(text, but, lambda mine, theirs: max(_likeness(mine, theirs), _told(mine, theirs)))

    def _ranked(self, text: str, but: Iterable[str], reckon: Callable[["_Found", "_Found"], float]) -> list[Match]:
        left_out = {word for words in but for word in fold(words).split()}
        said = [word for word in words(text) if word.text not in left_out]
        found: list[Match] = []
        for at in self._likely(said):
            kept = [word for word in self._words[at] if word.text not in left_out]
            mine, theirs = _found(said, kept), _found(kept, said)
            if mine and theirs:
                likeness = reckon(mine, theirs)
                likeness = likeness if theirs.has_noun else min(likeness, BY_MEANING)
                has_noun = theirs.has_noun and not _are_names_apart(mine, theirs)
                found += [Match(at, likeness, has_noun)] if likeness or has_noun else []
        return sorted(found, key=lambda match: (-match.likeness, match.at))

    def _likely(self, said: Sequence[Word]) -> list[int]:
        score: defaultdict[int, float] = defaultdict(float)
        for piece in _pieces(said):
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


def _likeness(mine: _Found, theirs: _Found) -> float:
    shorter, longer = sorted((mine, theirs), key=lambda found: found.weight)
    likeness = SHARE_OF_SHORTER * shorter.share + (1 - SHARE_OF_SHORTER) * longer.share
    return max(0, likeness * min(1, shorter.weight / LEAST_SAID) - _apart(mine, theirs))


def _told(mine: _Found, theirs: _Found) -> float:
    """Reckon how much of a task a sentence names."""
    if any(word.is_name for word in theirs.missing):
        return 0
    told = SHARE_OF_TASK * theirs.share + (1 - SHARE_OF_TASK) * mine.share
    return told * min(1, theirs.weight / LEAST_SAID)


def _found(words: Sequence[Word], others: Sequence[Word]) -> _Found | None:
    weight = sum(word.weight for word in words)
    if not weight:
        return None
    said = [max((_same(word.text, other.text) for other in others), default=0) for word in words]
    taken_apart = {*_taken_apart(words, others), *chain.from_iterable(_taken_apart(others, words).values())}
    matched = [max(match, AS_FORM * (word.text in taken_apart)) for word, match in zip(words, said, strict=True)]
    share = sum(word.weight * match for word, match in zip(words, matched, strict=True)) / weight
    pairs = list(zip(words, matched, strict=True))
    has_noun = any(word.weight >= OF_NOUN and match and match != AS_MEANING for word, match in pairs)
    return _Found(weight, share, tuple(word for word, match in pairs if not match), has_noun)


def _taken_apart(words: Sequence[Word], others: Sequence[Word]) -> dict[str, list[str]]:
    """Return the compounds whose parts the other wording has as words of their own, with those words."""
    found: dict[str, list[str]] = {}
    for word in words:
        parts = {other.text: _part(other.text, word.text) for other in others}
        parts = {text: part for text, part in parts.items() if part}
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


# --- words --------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Reduce a text to its words: no markup, no accents, no capitals, no punctuation."""
    bare = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    words = " ".join(_WORD.findall(_MARKUP.sub(" ", bare).casefold()))
    return words or text.strip()


@lru_cache(maxsize=8192)
def words(text: str) -> tuple[Word, ...]:
    """Return the words of a wording that tell something, each once, with what they weigh."""
    plain = _MARKUP.sub(" ", text)
    found: dict[str, Word] = {}
    for at, match in enumerate(_WORD.finditer(plain)):
        word = fold(match[0])
        if word not in _IDLE and len(word) > 1:
            is_name = word.isdigit() or (at > 0 and match[0][0].isupper() and not _begins(plain, match.start()))
            found.setdefault(word, Word(word, _weight(word, is_first=at == 0, is_name=is_name), is_name))
    return tuple(found.values())


def _begins(text: str, start: int) -> bool:
    """Whether a sentence begins there, where a capital says nothing."""
    return text[:start].rstrip()[-1:] in {".", ":", "!", "?", "-", "–", ""}


def _weight(word: str, *, is_first: bool, is_name: bool) -> float:
    if is_name:
        return OF_NAME
    if word in _PLAIN:
        return OF_PLAIN
    # A task begins with what is to be done; "sökvägarna" alone is no verb.
    is_verb = word in _VERBS or (is_first and word.endswith("a") and not word.endswith("na"))
    return OF_VERB if is_verb or word.endswith(_OF_VERBS) else OF_NOUN


def _folded(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(word for phrase in phrases for word in fold(phrase).split())


_IDLE = _folded(WORDS.idle_words)
_PLAIN = _folded((*WORDS.plain_words, *WORDS.numbers))
_OF_VERBS = WORDS.verb_endings
_INFINITIVES = _folded((*WORDS.deeds.values(), *WORDS.deeds_if_ahead.values()))
_VERBS = _folded((*WORDS.task_verbs, *WORDS.deeds)) | {
    form
    for verb in _INFINITIVES
    for form in (verb, *(verb.removesuffix("a").removesuffix("e") + ending for ending in WORDS.word_endings))
}
_ENDINGS = frozenset(fold(ending) if ending else "" for ending in WORDS.word_endings) | {""}
_MEANINGS: Mapping[str, int] = {
    fold(stem): at for at, stems in reversed(list(enumerate(WORDS.same_meaning))) for stem in stems
}


def _pieces(told: Iterable[Word]) -> set[str]:
    """Return what a wording is looked up by: the pieces of its words, and their meanings."""
    grams = {word.text[at : at + GRAM] for word in told for at in range(max(1, len(word.text) - GRAM + 1))}
    return grams | {f"={meaning}" for word in told if (meaning := _meaning(word.text)) is not None}


@lru_cache(maxsize=65536)
def _same(one: str, other: str) -> float:
    """Say how sure it is that two folded words are one: 1 the same, 0 another."""
    if one == other:
        return 1
    if one.isdigit() or other.isdigit():
        return 0
    if _is_form(_bare(one), _bare(other)):
        return AS_FORM
    if ((meaning := _meaning(one)) is not None and meaning == _meaning(other)) or _has_like_first_part(one, other):
        return AS_MEANING
    if _part(one, other) or _part(other, one):
        return AS_PART
    is_slip = min(len(one), len(other)) > SHORTEST_PART and fuzz.ratio(one, other) >= SLIP
    return AS_FORM if is_slip else 0


def _is_form(one: str, other: str) -> bool:
    """Whether both begin alike and end as forms of one word do."""
    shared = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    least = min(SHORTEST_PART, max(3, min(len(one), len(other)) - 1))
    # "kontakta" and "kontrakt" begin alike; what they end in is of no word.
    return any(one[at:] in _ENDINGS and other[at:] in _ENDINGS for at in range(shared, max(least, shared - 2) - 1, -1))


@lru_cache(maxsize=65536)
def _part(part: str, whole: str) -> str:
    """Return what of a compound a word is, its first or last part; empty when it is none."""
    if part == whole or part.isdigit():
        return ""
    bare = _bare(whole)
    for stem in sorted(_stems(part), key=len, reverse=True):
        if bare.startswith(stem) and len(bare) >= len(stem) + SHORTEST_PART - 1:
            return stem
        end = bare.rfind(stem)
        if end >= SHORTEST_PART - 1 and bare[end + len(stem) :] in _ENDINGS:
            return stem
    return ""


def _has_like_first_part(one: str, other: str) -> bool:
    """Whether two compounds end in the same word and begin with words of like meaning: mötestider, sammanträdestider."""
    for stem in _stems(one):
        for its in _stems(other):
            shared = sum(
                1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(stem[::-1], its[::-1], strict=False))
            )
            first, second = stem[: len(stem) - shared], its[: len(its) - shared]
            if shared >= SHORTEST_PART and (meaning := _meaning(first)) is not None and meaning == _meaning(second):
                return True
    return False


@lru_cache(maxsize=65536)
def _stems(word: str) -> frozenset[str]:
    """Return the beginnings of a word that its other forms share."""
    bare = _bare(word)
    cut = {bare[: len(bare) - end] for end in range(1, 6) if bare[len(bare) - end :] in _ENDINGS}
    return frozenset(stem for stem in (bare, *cut) if len(stem) >= SHORTEST_PART)


def _bare(word: str) -> str:
    """Return the word without the e that comes and goes: cykel, cyklar."""
    return _FLEETING.sub("", word)


@lru_cache(maxsize=65536)
def _meaning(word: str) -> int | None:
    """Return the number of the meaning that a word has, by its longest beginning."""
    for end in range(len(word), 1, -1):
        if (found := _MEANINGS.get(word[:end])) is not None and (word[end:] in _ENDINGS or end > SHORTEST_PART):
            return found
    return None
