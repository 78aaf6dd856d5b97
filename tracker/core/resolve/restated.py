"""One action, stated in table, decision and prose of one document: which of them are the same.

Only inside one section: across meetings it is reconcile that knows an item again.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from tracker.core import people
from tracker.core.model import Action
from tracker.core.words import WORDS

STEM = 5
WORD_AT_LEAST = 4
SAME_WORDS = 0.5
SAME_WORDS_IN_TEXT = 0.75
"""Of two tasks in running text: one person may well have two that sound alike."""
COMMON = frozenset(people.fold(word)[:STEM] for word in WORDS.common_words)
"""Stems that two tasks share without being the same."""


def merged(actions: Sequence[Action]) -> tuple[Action, ...]:
    """Each action once, rows of lists before decisions; a restatement leaves its line in `also_stated_at`."""
    kept = [action for action in actions if action.explicit]
    for action in actions:
        if action.explicit:
            continue
        index = next((i for i, known in enumerate(kept) if _is_same(action, known)), None)
        if index is None:
            kept.append(action)
        else:
            kept[index] = replace(kept[index], also_stated_at=(*kept[index].also_stated_at, action.line))
    return tuple(sorted(kept, key=lambda action: action.line))


def _is_same(action: Action, known: Action) -> bool:
    """Whether an implied action is one kept already: the same words, or the same people and a telling word."""
    if action.section != known.section:
        return False
    one, two = _stems(action.text), _stems(known.text)
    shared = one & two
    who, others = _names(action), _names(known)
    if who and others and not who & others:
        return False
    enough = SAME_WORDS if known.explicit else SAME_WORDS_IN_TEXT
    if shared and len(shared) >= enough * min(len(one), len(two)):
        return True
    return bool(shared) and known.explicit and bool(who) and who == others


def _names(action: Action) -> frozenset[str]:
    return frozenset(people.fold(one.name) for one in action.responsible)


@lru_cache(maxsize=4096)
def _stems(text: str) -> frozenset[str]:
    words = people.fold(text).split()
    return frozenset(word[:STEM] for word in words if len(word) >= WORD_AT_LEAST) - COMMON
