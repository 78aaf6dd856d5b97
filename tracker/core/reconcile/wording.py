"""The words of a wording that tell which task it is, what each weighs, and when two words are one.

A word counts for what it says: a verb of doing, or a noun that any task may hold, little; a noun of its own much. Words
are one in other forms (lokal, lokalerna; inventera, inventering), as parts of a compound (räcke, broräcket), as slips,
and in like meaning (hemsida, webbplats).
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import takewhile

from rapidfuzz import fuzz

from tracker.core.words import WORDS

_MARKUP = re.compile(r"</?(?:i|b|u|em|strong|sub|sup|br)\s*/?>|[*_`\\]+", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_TOKEN = re.compile(r"\b[^\W\d_]-\w+|\w+")
_FLEETING = re.compile(r"(?<=[bdfgkpstv])e(?=[lnr])")

A_CLAUSE = 3
"""Words from which a task has a verb: `Klipp häcken mot gatan`, and not `Offert skyltar`."""
GRAM = 4
"""Letters of the pieces by which likely wordings are looked up."""
SHORTEST_PART = 4
"""Letters that a part of a compound has at least, and the beginning that two forms of a word share."""
SLIP = 85
"""Likeness in percent of a word and the same word with a slip."""
OF_VERB, OF_PLAIN, OF_NOUN, OF_NAME = 0.3, 0.3, 1.0, 1.25
"""What a word weighs."""
AS_FORM, AS_MEANING, AS_PART = 0.95, 0.85, 0.75
"""How sure it is that two words are one."""


@dataclass(frozen=True)
class Word:
    """A word of a wording, folded, and what it weighs."""

    text: str
    weight: float
    is_name: bool
    """A name or number: what differs in it is something else."""
    is_telling: bool = True
    """It tells this task from others: no word of any task, and not the verb that the task begins with."""


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
    before = ""
    for at, match in enumerate(_TOKEN.finditer(plain)):
        word = fold(match[0])
        is_mark = _is_mark(match[0], before)
        if is_mark or (word not in _IDLE and len(word) > 1):
            is_name = is_mark or word in _WHICH or (match[0][0].isupper() and not _begins(plain, match.start()))
            weight = _weight(word, is_first=at == 0, is_name=is_name)
            is_telling = weight >= OF_NOUN or (at > 0 and word not in _PLAIN)
            found.setdefault(word, Word(word, weight, is_name, is_telling))
        before = match[0]
    return tuple(found.values())


def words_of_task(text: str) -> tuple[Word, ...]:
    """Return the words of a task: the first of several is what is done, not the thing that it is done to."""
    told = words(text)
    if len(text.split()) < A_CLAUSE or not told or told[0].is_name or fold(text).split()[0] != told[0].text:
        return told
    return (replace(told[0], weight=OF_VERB, is_telling=False), *told[1:])


def _is_mark(token: str, before: str) -> bool:
    """Whether a number or letter tells one of several apart: `sal 2`, `A-plan`, `port C`; not the initial of Ben Å."""
    if token[0].isdigit():
        return True
    is_letter = len(token) == 1 and token.isupper() and before.islower()
    return is_letter or (token[1:2] == "-" and token[0].isupper())


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
_WHICH = _folded((*WORDS.ordinals, *WORDS.months))
"""The first quarter is not the fourth, nor the list for March that for May."""
_OF_VERBS = WORDS.verb_endings
_INFINITIVES = _folded((*WORDS.deeds.values(), *WORDS.deeds_if_ahead.values()))
_VERBS = _folded((*WORDS.task_verbs, *WORDS.deeds)) | {
    form
    for verb in _INFINITIVES
    for form in (verb, *(verb.removesuffix("a").removesuffix("e") + ending for ending in WORDS.word_endings))
}
_ENDINGS = frozenset(WORDS.word_endings)
_MEANINGS: Mapping[str, int] = {
    fold(stem): at for at, stems in reversed(list(enumerate(WORDS.same_meaning))) for stem in stems
}


def pieces(told: Iterable[Word]) -> set[str]:
    """Return what a wording is looked up by: the pieces of its words, and their meanings."""
    grams = {word.text[at : at + GRAM] for word in told for at in range(max(1, len(word.text) - GRAM + 1))}
    return grams | {f"={meaning}" for word in told if (meaning := _meaning(word.text)) is not None}


@lru_cache(maxsize=65536)
def same(one: str, other: str) -> float:
    """Say how sure it is that two folded words are one: 1 the same, 0 another."""
    if one == other:
        return 1
    if one.isdigit() or other.isdigit():
        return 0
    if _is_form(_bare(one), _bare(other)):
        return AS_FORM
    if ((meaning := _meaning(one)) is not None and meaning == _meaning(other)) or _has_like_first_part(one, other):
        return AS_MEANING
    if part(one, other) or part(other, one):
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
def part(word: str, whole: str) -> str:
    """Return what of a compound a word is, its first or last part; empty when it is none."""
    if word == whole or word.isdigit():
        return ""
    bare = _bare(whole)
    for stem in sorted(_stems(word), key=len, reverse=True):
        if bare.startswith(stem) and len(bare) >= len(stem) + SHORTEST_PART - 1:
            return stem
        end = bare.rfind(stem)
        if end >= SHORTEST_PART - 1 and bare[end + len(stem) :] in _ENDINGS:
            return stem
    return ""


def _has_like_first_part(one: str, other: str) -> bool:
    """Whether two compounds end alike and begin with words of like meaning: mötestider, sammanträdestider."""
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
