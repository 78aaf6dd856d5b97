"""Reports on earlier tasks beside the kept items: an open task that nobody has told us of is proposed as a new item."""

from collections.abc import Iterator, Sequence

from tracker.core.model import Action, Doubt, Doubts, FollowUp, Item
from tracker.core.reconcile import pairing

RULE = "follow-up"
CERTAINTY = 0.5
"""Somebody reports that it goes on, but not what exactly is to be done: never more than a proposal."""


def unknown(reports: Sequence[FollowUp], *, actions: Sequence[Action], kept: Sequence[Item]) -> tuple[Action, ...]:
    """Return the open tasks reported on that are neither among the document's own actions nor among the kept items.

    `kept` are the body's items that stand or ended lately. What is told done, cancelled or unclear proposes nothing.
    """
    texts = [action.text for action in actions] + [item.text for item in kept]
    known = [pairing.telling(text) for text in texts]
    return tuple(_unknown(reports, known))


def _unknown(reports: Sequence[FollowUp], known: Sequence[set[str]]) -> Iterator[Action]:
    for report in reports:
        words = pairing.telling(report.subject)
        if report.status == "open" and words and not any(words <= item or item <= words for item in known if item):
            yield _proposal(report)


def _proposal(report: FollowUp) -> Action:
    return Action(
        text=report.subject[:1].upper() + report.subject[1:],
        responsible=(),
        responsible_words=None,
        due_on=None,
        due_words=None,
        explicit=False,
        section=report.section,
        line=report.line,
        quote=report.quote,
        status="open",
        doubts=(Doubt(Doubts.IMPLIED, report.quote, report.line),),
        rule=RULE,
        certainty=CERTAINTY,
    )
