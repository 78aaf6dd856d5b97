"""Tasks and decisions in running text: sentences, att-clauses, accepted proposals. Precision before recall.

Rows of tables and lists are for other files; what they have taken isn't among the blocks given here.
"""

from collections.abc import Sequence

from tracker.core.extract.columns import Kinds
from tracker.core.extract.prose import decided, proposals, settings, tasks, tenses
from tracker.core.extract.prose.ground import Ground
from tracker.core.extract.prose.settings import Said
from tracker.core.extract.prose.subjects import Subjects
from tracker.core.model import Candidate, Decision
from tracker.core.outline import Section


def candidates(sections: Sequence[Section], kinds: Kinds) -> list[Candidate]:
    """Return the tasks that the sentences give, in order; none of them is explicit."""
    subjects = Subjects(kinds)
    said = _said(sections)
    is_told_in_past = tenses.is_told_in_past(said)
    found: list[Candidate] = []
    for one in said:
        for task in tasks.read(Ground(one, subjects, is_told_in_past)):
            tasks.add(found, task, one.before)
    return found


def decisions(sections: Sequence[Section], kinds: Kinds) -> list[Decision]:
    """Return what the meeting decided, task or not, and what an earlier one did."""
    return [
        decision for one in _said(sections) if not one.sentence.is_row for decision in decided.read(one, kinds.held_on)
    ]


def _said(sections: Sequence[Section]) -> list[Said]:
    return [one for part in settings.parts(settings.said(sections)) for one in proposals.settled(part)]
