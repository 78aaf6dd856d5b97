"""Which action of a document is which known item, by words and place. What follows from that is not decided here."""

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

from rapidfuzz import fuzz

from tracker.core.model import ENDED, Action, Item, Responsible
from tracker.core.reconcile.wording import fold

Pairs = dict[int, Item]
"""Places in the list of actions, each with the item that the action is."""

ENOUGH = 85
"""Likeness in percent that makes two wordings one; ten points each come from the same §, people and date."""
AGREEMENT = 10
SAME_WORD = 80
"""Likeness of two forms of a word: lokal and lokaler, revidera and reviderat; not Norr and Syd."""

_LITTLE_WORDS = frozenset(
    {
        *("a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "of", "on", "or", "that", "the", "to", "with"),
        *("att", "av", "de", "dem", "den", "det", "en", "ett", "fran", "har", "hos", "i", "infor", "med", "nar", "och"),
        *("om", "pa", "per", "samt", "ska", "skall", "som", "sa", "till", "upp", "ut", "vid", "ar"),
    }
)
"""Folded words of both languages that come and go without changing what is to be done."""


def in_new_version(actions: Sequence[Action], items: Sequence[Item]) -> Pairs:
    """Pair the actions of a new version with the items of the version before it, one to one.

    What is the same in everything first, in its order where several rows are; then the same words; then the likest.
    """
    pairs = _unchanged(actions, items)
    pairs |= _assigned(actions, items, _same_words(actions, items, but=pairs))
    left = _left(items, pairs)
    rest = [index for index in range(len(actions)) if index not in pairs]
    likely = ((index, at, _likeness(actions[index], item)) for index in rest for at, item in left)
    return pairs | _assigned(actions, items, (found for found in likely if found[2]))


def in_other_minutes(
    actions: Sequence[Action], items: Sequence[Item], *, may_be: Callable[[Action, Item], bool]
) -> Pairs:
    """Pair actions with the items of other meetings that they state again: in the same words, resting on the same."""
    pairs = _unchanged(actions, items, may_be=may_be)
    found = (
        (index, at, score)
        for index, at, score in _same_words(actions, items, but=pairs)
        if is_same_responsible(actions[index].responsible, items[at].responsible) and may_be(actions[index], items[at])
    )
    return pairs | _assigned(actions, items, found)


def is_same_responsible(some: Sequence[Responsible], others: Sequence[Responsible]) -> bool:
    """Tell whether two lists name the same, in any order; a name that has found its person since is the same."""
    return (
        len(some) == len(others)
        and all(any(_is_same_one(one, other) for other in others) for one in some)
        and all(any(_is_same_one(one, other) for one in some) for other in others)
    )


def is_same_due(action: Action, item: Item) -> bool:
    """Tell whether the date is the item's own, or the one it had before somebody moved it."""
    return action.due_on == item.due_on or (action.due_on is not None and action.due_on == item.first_due_on)


def telling(text: str) -> set[str]:
    """Return the folded words that say what is to be done."""
    return set(fold(text).split()) - _LITTLE_WORDS


def _assigned(actions: Sequence[Action], items: Sequence[Item], found: Iterable[tuple[int, int, float]]) -> Pairs:
    """Take the likest pairs first, each action and each item once; of equally like ones the first in the documents.

    Of two items that are as like, one of them ended, it is the living one that the document still names.
    """
    pairs: dict[int, int] = {}
    taken: set[int] = set()

    def likest_first(one: tuple[int, int, float]) -> tuple[float, bool, int, int, int, int]:
        index, at, likeness = one
        item = items[at]
        return -likeness, item.status in ENDED, item.line or 0, at, actions[index].line, index

    for index, at, _ in sorted(found, key=likest_first):
        if index not in pairs and at not in taken:
            pairs[index] = at
            taken.add(at)
    return {index: items[at] for index, at in pairs.items()}


def _unchanged(
    actions: Sequence[Action], items: Sequence[Item], *, may_be: Callable[[Action, Item], bool] = lambda *_: True
) -> Pairs:
    """Pair what is the same in everything; never all with all, as a list may hold one row a thousand times."""
    waiting: defaultdict[Hashable, deque[Item]] = defaultdict(deque)
    for item in sorted(items, key=lambda item: (item.status in ENDED, item.line or 0)):
        waiting[_all_of(item)].append(item)
    pairs: Pairs = {}
    for index in sorted(range(len(actions)), key=lambda index: actions[index].line):
        same = waiting.get(_all_of(actions[index]))
        if same and may_be(actions[index], same[0]):
            pairs[index] = same.popleft()
    return pairs


def _all_of(stated: Action | Item) -> Hashable:
    people = frozenset(one.person or fold(one.name) for one in stated.responsible)
    return fold(stated.text), stated.section, people, stated.due_on


def _same_words(actions: Sequence[Action], items: Sequence[Item], *, but: Pairs) -> Iterator[tuple[int, int, float]]:
    by_words: defaultdict[str, list[int]] = defaultdict(list)
    for at, item in _left(items, but):
        by_words[fold(item.text)].append(at)
    for index, action in enumerate(actions):
        if index not in but:
            yield from ((index, at, _agreement(action, items[at])) for at in by_words.get(fold(action.text), ()))


def _left(items: Sequence[Item], pairs: Pairs) -> list[tuple[int, Item]]:
    """List the items that are in no pair, each with its place."""
    found = {item.key for item in pairs.values()}
    return [(at, item) for at, item in enumerate(items) if item.key not in found]


def _likeness(action: Action, item: Item) -> float:
    """Say how like an action in other words is to an item; 0 when they are clearly two things."""
    said, kept = fold(action.text), fold(item.text)
    wording = fuzz.ratio(said, kept, score_cutoff=ENOUGH - 3 * AGREEMENT)
    if not wording or wording + _agreement(action, item) < ENOUGH or _is_a_word_replaced(action, item):
        return 0
    return wording + _agreement(action, item)


def _agreement(action: Action, item: Item) -> float:
    agreeing = (
        action.section == item.section,
        is_same_responsible(action.responsible, item.responsible),
        is_same_due(action, item),
    )
    return AGREEMENT * sum(agreeing)


def _is_a_word_replaced(action: Action, item: Item) -> bool:
    """Tell whether each wording has a word that the other lacks: "kontakta Norr" is not "kontakta Syd".

    Words that only come or go, or are bent otherwise, leave the task what it was. Names of the responsible and
    numbers of the due date may differ: that they do is seen elsewhere.
    """
    said = telling(action.text) - _telling_of_fields(action)
    kept = telling(item.text) - _telling_of_fields(item)
    return _has_own(said, kept) and _has_own(kept, said)


def _telling_of_fields(stated: Action | Item) -> set[str]:
    names = {word for one in stated.responsible for word in fold(one.name).split()}
    due = stated.due_on
    return names | (set(f"{due.day} {due:%d} {due.month} {due:%m} {due:%Y} {due:%y%m%d}".split()) if due else set())


def _has_own(words: set[str], others: set[str]) -> bool:
    return any(all(fuzz.ratio(word, other) < SAME_WORD for other in others) for word in words - others)


def _is_same_one(one: Responsible, other: Responsible) -> bool:
    if one.person and other.person:
        return one.person == other.person
    return fold(one.name) == fold(other.name)
