"""Which kept item a document means in words of its own, and how sure that is.

What is sure is acted on, what may be is asked about, the rest is something else. Two tasks that a wording is about as
like to make it unsure which is meant.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from tracker.core.model import ENDED, Action, FollowUp, Item, Responsible, Status
from tracker.core.reconcile import pairing
from tracker.core.reconcile.likeness import Known, Match
from tracker.core.reconcile.wording import fold
from tracker.core.words import WORDS

SURE = 0.7
MAYBE = 0.5
APART = 0.1
"""So much likelier than the next task the meant one is."""
SAME_PEOPLE, SAME_DATE, SAME_CASE = 0.1, 0.15, 0.2
"""What agreeing beside the words adds."""
MAYBE_UNDER_TITLE = 0.3
"""Under a title of earlier tasks a report is about one of them, so less likeness is worth a question."""
FAR_APART, ALONE = 0.25, 0.1
"""So much likelier than any other is a reported task that stands alone, and what that adds."""
OF_CASE = 0.85
"""How sure it is that a word in a case's point is about the one task of that case."""
UNSURE = SURE - 0.01
"""As sure as may be where something speaks against it: two tasks as like, or somebody else who is to do it."""
REFERENCE_FROM = 6
"""Characters of a key that an annex prints at least."""


@dataclass(frozen=True)
class Link:
    """A kept item, and 0 to 1 how sure it is that it is meant."""

    item: Item
    certainty: float
    at_most: float = 1.0
    """As sure as it may become, whatever else speaks for it."""

    @property
    def is_sure(self) -> bool:
        """Whether the document's word about it is acted on."""
        return self.certainty >= SURE


Links = Mapping[int, Link]
"""By place in the list of what the document says."""

_AND = re.compile(rf"\s*(?:[,;&]|\b(?:{'|'.join(WORDS.joints_of_subjects)})\b)\s*")
_BETWEEN = re.compile(rf"\b(?:{'|'.join(WORDS.between)})\b", re.IGNORECASE)
"""`mellan Norrby och Söderby` are the ends of one thing."""


class Linker:
    """The kept items that a document may mean."""

    def __init__(self, items: Sequence[Item]) -> None:
        """Know the items; those that a person has dismissed are none."""
        self._items = list(items)
        self._known = Known([item.text for item in self._items])
        self._names = sorted({one.name for item in self._items for one in item.responsible if not one.is_role})

    def of_actions(self, actions: Sequence[Action], *, may_be: Callable[[Action, Item], bool]) -> Links:
        """Link actions with the items they state again in other words, one to one, the surest first."""
        found = {at: self._of_action(action, may_be) for at, action in enumerate(actions)}
        ranked = sorted((-link.certainty, at, n) for at, links in found.items() for n, link in enumerate(links))
        taken: dict[int, Link] = {}
        gone: set[str] = set()
        for _, at, n in ranked:
            link = found[at][n]
            if at not in taken and link.item.key not in gone:
                taken[at] = link
                gone.add(link.item.key)
        return taken

    def of_report(self, report: FollowUp) -> list[Link]:
        """Link a report with the items it is about: one, or each of those that it names together."""
        parts = [] if _BETWEEN.search(report.subject) else [part for part in _AND.split(report.subject) if part]
        if len(parts) > 1:
            each = (self._of_one(replace(report, subject=part, quote=part, case_number=None)) for part in parts)
            found = {link.item.key: link for link in each if link}
            if len(found) > 1:
                return list(found.values())
        link = self._of_one(report)
        return [link] if link else []

    def _of_action(self, action: Action, may_be: Callable[[Action, Item], bool]) -> list[Link]:
        likely = self._known.like(action.text, but=_names(action.responsible))
        links = [
            Link(self._items[one.at], _certainty(action, self._items[one.at], one))
            for one in likely
            if may_be(action, self._items[one.at])
        ]
        return _settled([link for link in links if link.certainty >= MAYBE])

    def _of_one(self, report: FollowUp) -> Link | None:
        if report.reference and len(report.reference) >= REFERENCE_FROM:
            named = [item for item in self._items if item.key.startswith(report.reference.casefold())]
            return Link(named[0], 1.0) if len(named) == 1 else None
        least = MAYBE if report.is_loose else MAYBE_UNDER_TITLE
        likely = self._likely(report)
        links = [self._reported(one, report) for one in likely]
        settled = _settled(_alone([link for link in links if link.certainty >= least]))
        by_case = self._of_case(report)
        if by_case and not (settled and settled[0].is_sure and settled[0].item.key != by_case.item.key):
            return by_case
        if settled:
            return settled[0]
        return None if report.is_loose else self._hinted(likely)

    def _hinted(self, likely: Sequence[Match]) -> Link | None:
        """Find the only task still standing of which a report under a title of earlier tasks says a noun."""
        named = (self._items[one.at] for one in likely if one.has_noun)
        standing = [item for item in named if item.status not in ENDED]
        return Link(standing[0], MAYBE_UNDER_TITLE) if len(standing) == 1 else None

    def _of_case(self, report: FollowUp) -> Link | None:
        """Find the one task of the case that the point is about, as far as one still stands."""
        if not report.case_number:
            return None
        number = fold(report.case_number)
        theirs = [item for item in self._items if item.case_number and fold(item.case_number) == number]
        standing = [item for item in theirs if item.status not in ENDED]
        return Link(standing[0], OF_CASE) if len(standing) == 1 else None

    def _likely(self, report: FollowUp) -> list[Match]:
        names = [*self._names, *_names(report.responsible)]
        found = self._known.told_in(report.subject, but=names)
        if found and found[0].likeness >= MAYBE:
            return found
        # The subject may have lost what the whole sentence has.
        return max(found, self._known.told_in(report.quote, but=names), key=_best)

    def _reported(self, match: Match, report: FollowUp) -> Link:
        item = self._items[match.at]
        named = fold(report.quote).split()
        is_theirs = any(fold(one.name).split()[0] in named for one in item.responsible if one.name.strip())
        # "Elljusspåret är klart" need not be about its signs; under a title of earlier tasks it is.
        is_meant = match.has_thing or (match.is_within and not report.is_loose)
        at_most = 1.0 if is_meant else UNSURE
        return Link(item, min(at_most, match.likeness + SAME_PEOPLE * is_theirs), at_most)


def _best(found: Sequence[Match]) -> float:
    return found[0].likeness if found else 0


def _alone(links: Sequence[Link]) -> list[Link]:
    """Raise the likest where nothing else comes near: what is reported on is one of the known tasks."""
    ranked = sorted(links, key=lambda link: -link.certainty)
    runner_up = ranked[1].certainty if len(ranked) > 1 else 0
    if not ranked or ranked[0].certainty - runner_up < FAR_APART:
        return ranked
    best = ranked[0]
    return [replace(best, certainty=min(best.at_most, best.certainty + ALONE)), *ranked[1:]]


def _settled(links: Sequence[Link]) -> list[Link]:
    """Rank the links, the surest first; where the next is about as sure it can't be told which is meant."""
    ranked = sorted(links, key=lambda link: -link.certainty)
    if len(ranked) < 2 or ranked[0].certainty - ranked[1].certainty >= APART:
        return ranked
    return [replace(ranked[0], certainty=min(ranked[0].certainty, UNSURE)), *ranked[1:]]


def _certainty(action: Action, item: Item, match: Match) -> float:
    """Add what person, date and case say to the likeness; that it is done, or others do it, makes it unsure."""
    certainty = match.likeness
    is_same_due = action.due_on is not None and pairing.is_same_due(action, item)
    is_same = bool(action.responsible) and pairing.is_same_responsible(action.responsible, item.responsible)
    certainty += SAME_DATE * is_same_due
    if action.case_number and item.case_number:
        certainty += SAME_CASE if fold(action.case_number) == fold(item.case_number) else -SAME_CASE
    is_done = item.status is Status.REPORTED and action.status == "open"
    is_other = match.is_apart or not (match.has_thing or (is_same and is_same_due))
    if is_done or is_other or _rests_on_others(action, item):
        return min(certainty, UNSURE)
    certainty = min(1, certainty + SAME_PEOPLE * is_same)
    # The same person on the same day with the same thing: worth a question, whatever else the words are.
    return max(certainty, MAYBE) if is_same and is_same_due and match.has_noun else certainty


def _rests_on_others(action: Action, item: Item) -> bool:
    """Whether both name persons, and none of them is the same; a role may be any of them."""
    named = [one for one in (*action.responsible, *item.responsible) if one.is_role]
    if named or not action.responsible or not item.responsible:
        return False
    pairs = ((one, other) for one in action.responsible for other in item.responsible)
    return not any(pairing.is_same_responsible((one,), (other,)) for one, other in pairs)


def _names(responsible: Sequence[Responsible]) -> list[str]:
    return [one.name for one in responsible]
