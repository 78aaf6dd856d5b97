"""Known items beside a document's actions: what is new, what is known, and what somebody must be asked about.

Nothing is changed here, and nothing that a person corrected is asked about again. The very same document never gets
this far: its content is its key.

A new version of minutes already read (same body, same day, other content):

    the new version says                        and the item                          then
    ------------------------------------------  ------------------------------------  -------------------------------
    the same                                    whatever its state                    keep
    the same in slightly other words            whatever its state                    keep
    another date, or somebody else responsible  is open, reported or proposed         ask: moved in new version
    another date, or somebody else responsible  had just that corrected by a person   keep
    anything                                    was added by hand, or has ended       keep (dismissed stays dismissed)
    nothing about it                            is tracked, or stood in a list        ask: gone in new version
    nothing about it                            was only implied, accepted by nobody  let it lie
    nothing about it                            was added by hand, or has ended       let it lie
    nothing about any of several items          as above                              ask once: lost all actions
    something more                              (is not there)                        add, as any new action

"Another date" is one that is neither the item's present nor its first: a version that repeats the first date after
somebody moved the item says nothing new. Wordings in which a word was exchanged for another are two tasks.

Minutes of another meeting of the same body:

    the minutes say                             and the item                          then
    ------------------------------------------  ------------------------------------  -------------------------------
    same words, same responsible, same date     is open or reported                   keep
    same words, same responsible, no date       is open or reported                   keep
    same words, same responsible, another date  is open or reported                   ask: restated otherwise
    same words, same responsible                is only proposed                      as above if the new one waits too
    same words, somebody else                   whatever its state                    add
    same words                                  has ended                             add: it is to be done again
    something else, or nothing                  whatever its state                    add; silence asks nothing

A proposal that nobody accepted holds back no certain action: what is certain is tracked at once.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from tracker.core.model import ENDED, Action, Ask, Change, Doubt, Doubts, Item, Keep, Policy, Status
from tracker.core.reconcile import pairing, review
from tracker.core.reconcile.review import Occasion

Corrected = Mapping[str, frozenset[str]]
"""By item key, which of "due_on" and "responsible" a person has set by hand."""

_FIELDS = frozenset({"due_on", "responsible"})


def reconcile(
    actions: Sequence[Action],
    *,
    kept: Sequence[Item],
    is_new_version: bool,
    policy: Policy,
    today: date,
    held_on: date | None,
    next_meeting: date | None,
    corrected: Corrected | None = None,
) -> list[Change]:
    """Compare a document's actions with the items of its body; each action is in one change, each item in at most one.

    `kept`: for a new version the items of that meeting in every state, else the body's open ones. Both may be given
    for a new version: those of other meetings (`decided_on`) are then compared as such, so that what the first
    version only stated again is known in the second.
    """
    mine = [item for item in kept if is_new_version and _is_of(item, held_on)]
    others = [item for item in kept if not (is_new_version and _is_of(item, held_on))]
    occasion = Occasion(policy, today, held_on, next_meeting, is_new_version)
    known = pairing.in_new_version(actions, mine)
    again = _stated_again(actions, others, known, occasion)

    changes: list[Change] = []
    for index, action in enumerate(actions):
        if index in known:
            changes.append(_read_anew(action, known[index], corrected or {}))
        elif index in again:
            changes.append(_restated(action, again[index]))
        else:
            changes.append(review.added(action, occasion=occasion))
    found = {item.key for item in known.values()}
    missing = [item for item in mine if item.key not in found]
    return changes + _gone(missing, is_lost=not known, has_actions=bool(actions))


def _is_of(item: Item, held_on: date | None) -> bool:
    return held_on is None or item.decided_on is None or item.decided_on == held_on


def _stated_again(
    actions: Sequence[Action], others: Sequence[Item], known: pairing.Pairs, occasion: Occasion
) -> pairing.Pairs:
    rest = [index for index in range(len(actions)) if index not in known]
    living = [item for item in others if item.status not in ENDED]

    def may_be(action: Action, item: Item) -> bool:
        return item.status is not Status.PROPOSED or review.added(action, occasion=occasion).is_proposed

    found = pairing.in_other_minutes([actions[index] for index in rest], living, may_be=may_be)
    return {rest[place]: item for place, item in found.items()}


def _read_anew(action: Action, item: Item, corrected: Corrected) -> Change:
    # What was added by hand is a person's in all its fields.
    by_hand = corrected.get(item.key, frozenset()) if item.document else _FIELDS
    changed = _changed(action, item) - by_hand
    if not changed or item.status in ENDED:
        return Keep(item, action)
    return Ask(item, Doubt(Doubts.MOVED, _new_words(action, changed), _new_line(action, changed)), action)


def _restated(action: Action, item: Item) -> Change:
    if action.due_on is None or "due_on" not in _changed(action, item):
        return Keep(item, action)
    changed = frozenset({"due_on"})
    return Ask(item, Doubt(Doubts.RESTATED, _new_words(action, changed), _new_line(action, changed)), action)


def _changed(action: Action, item: Item) -> frozenset[str]:
    same = {
        "due_on": pairing.is_same_due(action, item),
        "responsible": pairing.is_same_responsible(action.responsible, item.responsible),
    }
    return frozenset(field for field, is_same in same.items() if not is_same)


def _new_words(action: Action, changed: Iterable[str]) -> str:
    words = {
        "due_on": action.due_words or (action.due_on.isoformat() if action.due_on else "–"),
        "responsible": action.responsible_words or ", ".join(one.name for one in action.responsible) or "–",
    }
    return "; ".join(words[field] for field in sorted(changed))


def _new_line(action: Action, changed: Iterable[str]) -> int:
    lines = {"due_on": action.due_line, "responsible": action.responsible_line}
    return next((line for field in sorted(changed) if (line := lines[field])), action.line)


def _gone(missing: Sequence[Item], *, is_lost: bool, has_actions: bool) -> list[Change]:
    """Ask about what the new version lacks; where it lacks everything the version is the question, not its rows."""
    missed = [item for item in missing if _is_missed(item)]
    if missed and is_lost and (len(missed) > 1 or not has_actions):
        return [Ask(missed[0], Doubt(Doubts.LOST_ALL))]
    return [Ask(item, Doubt(Doubts.GONE)) for item in missed]


def _is_missed(item: Item) -> bool:
    is_implied_only = item.status is Status.PROPOSED and not item.explicit
    return item.document is not None and item.status not in ENDED and not is_implied_only
