"""Known items beside what a document says: what is new, what is known, what it changes, and what somebody is asked.

Nothing is changed here, and nothing that a person corrected is undone. The very same document never gets this far: its
content is its key.

A new version of minutes already read (same body, same day, other content):

    the new version says                        and the item                          then
    ------------------------------------------  ------------------------------------  -------------------------------
    the same                                    whatever its state                    keep
    the same in slightly other words            has not ended                         take over the new words
    the same in slightly other words            is of a body that reviews all         ask: moved in new version
    what may be the same in other words         is tracked, and else missing          add as proposed, ask: known item?
    another date, or somebody else responsible  is open, reported or proposed         ask: moved in new version
    another date, or somebody else responsible  had just that corrected by a person   keep
    anything                                    was added by hand, or has ended       keep (dismissed stays dismissed)
    nothing about it                            is tracked, or stood in a list        ask: gone in new version
    nothing about it                            was only implied, accepted by nobody  let it lie
    nothing about it                            was added by hand, or has ended       let it lie
    nothing about any of several items          as above, of one earlier version      ask once: lost all actions
    something more                              (is not there)                        add, as any new action

"Another date" is one that is neither the item's present nor its first: a version that repeats the first date after
somebody moved the item says nothing new. Wordings in which a word was exchanged for another are two tasks.

An action in minutes of another meeting of the same body, and in a new version what is not of its own meeting:

    the action has                              and the item                          then
    ------------------------------------------  ------------------------------------  -------------------------------
    surely the same task (`links`)              is open or reported                   keep
    surely the same task, another date          is open or reported                   move it
    surely the same task, another date          was moved by a person since then      ask: restated otherwise
    surely the same task, a date gone by        is open or reported                   ask: restated otherwise
    surely the same task, anything new          is told of in later minutes           ask: restated otherwise
    surely the same task, done or begun         is open or reported                   report it done, begin it
    surely the same task                        is only proposed                      as above if the new one waits too
    perhaps the same task, or somebody else's   is open or reported                   add as proposed, ask: known item?
    the same task                               has ended                             add: it is to be done again
    the same task, done                         has ended                             keep
    something else, or nothing                  whatever its state                    add; silence asks nothing

A report on an earlier task, in minutes of another meeting:

    the report says                             and the item                          then
    ------------------------------------------  ------------------------------------  -------------------------------
    done                                        surely is meant, and stands           report it done
    closed, written off, given to others        surely is meant, and stands           close, write off, hand over
    a new date, somebody else                   surely is meant, and stands           move, assign
    it goes on                                  surely is meant, was reported done    reopen
    it has begun                                surely is meant, is open              begin
    anything                                    surely is meant, has ended            nothing
    any of these                                perhaps is meant                      ask: reported on?
    any of these                                a person changed just that since      ask: reported on?
    done, begun, or goes on                     its person told how it goes since     ask: reported on?
    any of these, read late                     is told of in later minutes           ask: reported on?
    any of these                                in a body that reviews all            ask: reported on?
    what an earlier version of it said already  whatever its state                    nothing
    it goes on, under a title of earlier tasks  nobody knows it                       add as proposed

Minutes read late change nothing that later minutes have spoken of. Where somebody would be written to about what was
due long ago, by a move to such a day or by what old minutes say, somebody is asked first.

A proposal that nobody accepted holds back no certain action: what is certain is tracked at once.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from tracker.core.model import (
    ENDED,
    Action,
    Ask,
    Change,
    Doubt,
    Doubts,
    FollowUp,
    Item,
    Keep,
    Policy,
    Revise,
    Status,
    Step,
)
from tracker.core.reconcile import earlier, pairing, review
from tracker.core.reconcile.again import Told
from tracker.core.reconcile.links import Link, Linker
from tracker.core.reconcile.review import Occasion
from tracker.core.reconcile.wording import fold

Corrected = Mapping[str, frozenset[str]]
"""By item key, which of "due_on", "responsible", "status" and "text" a person has set by hand since the meeting.

"progress": somebody on whom it rests has said since how it goes, which keeps no meeting from ending it. "later":
minutes of a later meeting have spoken of it.
"""

_FIELDS = frozenset({"due_on", "responsible"})


def reconcile(
    actions: Sequence[Action],
    *,
    reports: Sequence[FollowUp] = (),
    kept: Sequence[Item],
    is_new_version: bool,
    policy: Policy,
    today: date,
    held_on: date | None,
    next_meeting: date | None,
    corrected: Corrected | None = None,
    said: Mapping[str, str] | None = None,
) -> list[Change]:
    """Compare what a document says with the items of its body; each action is in one change, each item in at most one.

    `kept`: the body's open items and those that ended lately; for a new version also those of that meeting in every
    state. Items of other meetings (`decided_on`) are compared as such, so that what the first version only stated
    again is known in the second. `said` are the quotes by which earlier versions spoke of items, each with the key of
    its item, or nothing where that was only asked or may be one of several.
    """
    mine = [item for item in kept if is_new_version and _is_of(item, held_on)]
    others = [item for item in kept if not (is_new_version and _is_of(item, held_on))]
    occasion = Occasion(policy, today, held_on, next_meeting, is_new_version)
    told = Told(others, occasion=occasion, corrected=corrected or {}, said=said or {})
    told.report(reports)
    actions = [*actions, *earlier.unknown(told.unlinked, actions=actions, kept=others)]
    known = pairing.in_new_version(actions, mine)
    reworded = _reworded(actions, mine, known)
    known |= {index: link.item for index, link in reworded.items() if link.is_sure}
    told.state_again(actions, but=known.keys() | reworded.keys())

    changes: list[Change] = []
    for index, action in enumerate(actions):
        if index in known:
            changes.append(_read_anew(action, known[index], corrected or {}, policy=policy))
        elif index in reworded:
            changes.append(review.maybe(action, reworded[index].item, occasion=occasion))
        else:
            changes.append(told.change(index, action))
    changes += told.rest()
    found = {item.key for item in (*known.values(), *(link.item for link in reworded.values()))}
    return changes + _gone(mine, actions, known, found=found)


def _is_of(item: Item, held_on: date | None) -> bool:
    return held_on is None or item.decided_on is None or item.decided_on == held_on


def _reworded(actions: Sequence[Action], mine: Sequence[Item], known: pairing.Pairs) -> dict[int, Link]:
    """Link what is left of a version's rows with what is left of the version before, though the words are others."""
    found = {item.key for item in known.values()}
    left = [item for item in mine if item.key not in found and _is_missed(item)]
    rest = [index for index in range(len(actions)) if index not in known]
    links = Linker(left).of_actions([actions[index] for index in rest], may_be=lambda *_: True) if left else {}
    return {rest[at]: link for at, link in links.items()}


def _read_anew(action: Action, item: Item, corrected: Corrected, *, policy: Policy) -> Change:
    # What was added by hand is a person's in all its fields.
    by_hand = corrected.get(item.key, frozenset()) if item.document else _FIELDS
    changed = _changed(action, item) - by_hand
    if not changed or item.status in ENDED:
        return _said_anew(action, item, by_hand, policy=policy)
    return Ask(item, Doubt(Doubts.MOVED, _new_words(action, changed), _new_line(action, changed)), action)


def _said_anew(action: Action, item: Item, by_hand: frozenset[str], *, policy: Policy) -> Change:
    """Take over the wording of the newest version, where no person has worded it and it is not over."""
    is_same = fold(action.text) == fold(item.text)
    if is_same or "text" in by_hand or item.status in ENDED or item.document is None:
        return Keep(item, action)
    if policy.review == "all":
        return Ask(item, Doubt(Doubts.MOVED, action.text, action.line), action)
    reworded = replace(item, text=action.text)
    return Revise(item, (Step(reworded, "reworded", action.line, action.quote, item.text),), 1.0, action)


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


def _gone(
    mine: Sequence[Item], actions: Sequence[Action], known: pairing.Pairs, *, found: Collection[str]
) -> list[Change]:
    """Ask about what the new version lacks; where it lacks all that an earlier one gave, once about that version."""
    changes: list[Change] = []
    for document in dict.fromkeys(item.document for item in mine):
        given = [item for item in mine if item.document == document]
        # Read again, a row that may be an earlier version's in other words is known as the item it gave itself.
        own = {at: item for at, item in known.items() if item.document == document}
        there = {*found, *(link.item.key for link in _reworded(actions, given, own).values())}
        missed = [item for item in given if item.key not in there and _is_missed(item)]
        is_lost = not any(item.key in there for item in given)
        if missed and is_lost and (len(missed) > 1 or not actions):
            changes.append(Ask(missed[0], Doubt(Doubts.LOST_ALL)))
        else:
            changes += [Ask(item, Doubt(Doubts.GONE)) for item in missed]
    return changes


def _is_missed(item: Item) -> bool:
    is_implied_only = item.status is Status.PROPOSED and not item.explicit
    return item.document is not None and item.status not in ENDED and not is_implied_only
