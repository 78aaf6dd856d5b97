"""What a document says of items of other meetings: the task stated again, and reports on it, gathered item by item."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import timedelta

from tracker.core.model import ENDED, Action, Ask, Change, Doubt, Doubts, FollowUp, Item, Keep, Revise, Status, Step
from tracker.core.reconcile import pairing, review, steps
from tracker.core.reconcile.links import Link, Linker
from tracker.core.reconcile.review import LATER, PROGRESS, Occasion
from tracker.core.reconcile.wording import fold

NOTED = "told"
_ENDS = frozenset({"status"})
_GOES_ON = frozenset({"status", PROGRESS})
FIELDS_OF = {
    **{"moved": frozenset({"due_on"}), "assigned": frozenset({"responsible"}), NOTED: frozenset[str]()},
    **dict.fromkeys(("reported", "in_progress", "reopened"), _GOES_ON),
}
"""What a step changes that somebody may have changed too; what is not here ends the item."""
WAKING = frozenset({"assigned", "reopened"})
"""Steps of long ago after which somebody would be written to; the other is a move to a day of long ago."""


class Told:
    """The items of other meetings beside what one document says of them."""

    def __init__(
        self,
        items: Sequence[Item],
        *,
        occasion: Occasion,
        corrected: Mapping[str, frozenset[str]],
        said: Mapping[str, str],
    ) -> None:
        """Know the items; `corrected` by key, the fields a person has changed since; `said` what was read before."""
        on = occasion.held_on or occasion.today
        # What is decided later is not what these minutes speak of.
        self._items = [item for item in items if item.decided_on is None or item.decided_on <= on]
        self._occasion = occasion
        self._meeting = steps.Meeting(on, occasion.policy)
        self._corrected = corrected
        self._said = {_words(quote): key for quote, key in said.items()}
        self._linker = Linker([item for item in self._items if item.status is not Status.DISMISSED])
        self._reports: list[tuple[FollowUp, Link]] = []
        self._again: dict[int, Link] = {}
        self._changed: set[str] = set()
        self.unlinked: list[FollowUp] = []
        """Reports under a title of earlier tasks that are about no item we know."""

    def report(self, reports: Sequence[FollowUp]) -> None:
        """Find what the reports are about."""
        for report in reports:
            links = self._linker.of_report(report)
            self._reports += [(report, link) for link in links]
            if not links and not report.is_loose:
                self.unlinked.append(report)

    def state_again(self, actions: Sequence[Action], *, but: Collection[int]) -> None:
        """Find which of the other actions state a known item again: in the same words first, then in like ones."""
        tied = self._tied(actions, but=but)
        rest = [at for at in range(len(actions)) if at not in but and at not in tied]
        some = [actions[at] for at in rest]
        known = {link.item.key for link in tied.values()}
        living = [item for item in self._items if item.status not in ENDED and item.key not in known]
        same = pairing.in_other_minutes(some, living, may_be=self._may_be)
        taken = {item.key for item in same.values()} | known | self._ended_here()
        left = [n for n in range(len(some)) if n not in same]

        def may_be(action: Action, item: Item) -> bool:
            return item.key not in taken and self._may_be(action, item)

        like = self._linker.of_actions([some[n] for n in left], may_be=may_be)
        self._again = tied | {rest[n]: Link(item, 1.0) for n, item in same.items()}
        self._again |= {rest[left[n]]: link for n, link in like.items()}

    def _tied(self, actions: Sequence[Action], *, but: Collection[int]) -> dict[int, Link]:
        """Find the items that an earlier version stated in the very same words: whatever has become of them since."""
        items = {item.key: item for item in self._items}
        keys = {at: self._said.get(_words(action.quote)) for at, action in enumerate(actions) if at not in but}
        return {at: Link(items[key], 1.0) for at, key in keys.items() if key in items}

    def change(self, at: int, action: Action) -> Change:
        """Say what becomes of an action that is not of this meeting's earlier versions."""
        link = self._again.get(at) or self._reported_beside(action)
        if link is None:
            return review.added(action, occasion=self._occasion)
        if not link.is_sure:
            return review.maybe(action, link.item, occasion=self._occasion)
        if link.item.key in self._changed or link.item.status in ENDED:
            return Keep(link.item, action, link.certainty)
        return self._known(action, link)

    def rest(self) -> Iterator[Change]:
        """Yield what the reports do to items that no action has stated again."""
        for item in self._items:
            if item.key not in self._changed and (change := self._reported(item)):
                self._changed.add(item.key)
                yield change

    # --- what is surely meant -----------------------------------------------------------------------------------

    def _known(self, action: Action, link: Link) -> Change:
        self._changed.add(link.item.key)
        sure = [report for report, one in self._fresh(link.item) if one.is_sure]
        done = steps.of_action(action, link.item, meeting=self._meeting)
        later = _in_order(sure, done[-1].item if done else link.item, meeting=self._meeting)
        if not done and not later:
            return Keep(link.item, action, link.certainty)
        if self._is_doubtful(action, link.item, (*done, *later)):
            return Ask(link.item, Doubt(Doubts.RESTATED, _new_words(action), action.due_line or action.line), action)
        return Revise(link.item, (*done, *later), link.certainty, action)

    def _reported(self, item: Item) -> Change | None:
        fresh = self._fresh(item)
        sure = [report for report, link in fresh if link.is_sure]
        done = _in_order(sure, item, meeting=self._meeting)
        if done and all(step.what == NOTED for step in done) and self._is_told_later(item):
            return None
        if done and not self._is_held_back(item, done):
            return Revise(item, done, min(link.certainty for _, link in fresh if link.is_sure))
        asked = next((report for report, _ in fresh if self._says_something(report, item)), None)
        if asked is None or (self._occasion.is_new_version and self._is_corrected(item, done)):
            return None
        return Ask(item, Doubt(Doubts.MAYBE_REPORTED, steps.one_line(asked.quote), asked.line), report=asked)

    def _ended_here(self) -> set[str]:
        """Give the keys of items that the document itself ends: what it gives beside that is another task."""
        return {link.item.key for report, link in self._reports if link.is_sure and _is_end(report)}

    def _fresh(self, item: Item) -> list[tuple[FollowUp, Link]]:
        """Give the reports on the item that no earlier version of these minutes has made."""
        return [
            (report, link)
            for report, link in self._reports
            if link.item.key == item.key and _words(report.quote) not in self._said
        ]

    def _reported_beside(self, action: Action) -> Link | None:
        """Find the item that the very sentence of an action is a sure report on."""
        quote = fold(action.quote)
        beside = (link for report, link in self._reports if link.is_sure and _is_part(quote, fold(report.quote)))
        return next(beside, None)

    # --- what is not ---------------------------------------------------------------------------------------------

    def _may_be(self, action: Action, item: Item) -> bool:
        if item.status in ENDED:
            return action.status == "done"
        return item.status is not Status.PROPOSED or review.added(action, occasion=self._occasion).is_proposed

    def _is_doubtful(self, action: Action, item: Item, done: Sequence[Step]) -> bool:
        """Whether somebody decides: a person has just decided otherwise, or the new date had gone by."""
        is_gone_by = action.due_on is not None and action.due_on < self._meeting.on
        moves = any(step.what == "moved" for step in done)
        return self._is_held_back(item, done) or (moves and is_gone_by)

    def _is_held_back(self, item: Item, done: Sequence[Step]) -> bool:
        tells = any(step.what != NOTED for step in done)
        is_asked = self._occasion.policy.review == "all" or self._is_told_later(item)
        return self._is_corrected(item, done) or (tells and is_asked) or self._wakes(item, done)

    def _is_corrected(self, item: Item, done: Sequence[Step]) -> bool:
        fields = {field for step in done for field in FIELDS_OF.get(step.what, _ENDS)}
        return bool(fields & self._corrected.get(item.key, frozenset()))

    def _is_told_later(self, item: Item) -> bool:
        """Whether minutes of a later meeting, read before these, speak of it."""
        return LATER in self._corrected.get(item.key, frozenset())

    def _wakes(self, item: Item, done: Sequence[Step]) -> bool:
        """Whether somebody would be written to about what was due long ago (promise 1 of the design)."""
        after, whats = done[-1].item, {step.what for step in done}
        long_ago = self._occasion.today - timedelta(days=self._meeting.policy.old_after)
        is_past = after.due_on is not None and after.due_on < long_ago
        is_waiting = any(doubt.code == Doubts.OLD for doubt in item.doubts)
        if not is_past or is_waiting or after.status in ENDED:
            return False
        return "moved" in whats or (self._meeting.on < long_ago and bool(whats & WAKING))

    def _says_something(self, report: FollowUp, item: Item) -> bool:
        done = steps.of_report(report, item, meeting=self._meeting)
        unread = (report.due_words and not report.due_on) or (report.responsible_words and not report.responsible)
        return any(step.what != NOTED for step in done) or bool(unread and item.status not in ENDED)


def _words(quote: str) -> str:
    return fold(steps.one_line(quote))


def _is_part(one: str, other: str) -> bool:
    """Whether one of two quotes stands in the other; one that says nothing stands nowhere."""
    return bool(one and other) and (one in other or other in one)


def _is_end(report: FollowUp) -> bool:
    return report.is_closed or report.status == "cancelled" or report.handed_to is not None


def _in_order(told: Sequence[FollowUp], item: Item, *, meeting: steps.Meeting) -> tuple[Step, ...]:
    """Let the reports do to the item what they say, one after the other as they stand."""
    done: list[Step] = []
    for report in sorted(told, key=lambda report: report.line):
        done += steps.of_report(report, done[-1].item if done else item, meeting=meeting)
    return tuple(done)


def _new_words(action: Action) -> str:
    return action.due_words or (action.due_on.isoformat() if action.due_on else action.quote)
