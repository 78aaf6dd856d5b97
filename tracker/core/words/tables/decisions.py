"""What a meeting decides, and what is only proposed, retold or reported there."""

from dataclasses import dataclass

from tracker.core.words.tables.kinds import Phrases


@dataclass(frozen=True)
class Decisions:
    """Tables of decisions."""

    past_meeting: Phrases
    """Words for an earlier meeting: what was decided there is retold."""
    past_decision: Phrases
    """Verbs of a decision in the past tense: with a day that isn't the meeting's, it is retold."""
    in_month: Phrases
    """Before the month in which something was decided."""
    outside: Phrases
    """What tells that somebody from outside gives the task, which is none of this meeting: `regeringen gav`."""
    decides: Phrases
    """Verbs by which a sentence is a decision itself: `Styrelsen godkänner budgeten`."""
    rejected: Phrases
    """Verbs of a decision that gives no task."""
    proposed: Phrases
    """Verbs of what is only proposed."""
    accepted_then: Phrases
    """Past-tense verbs of a meeting that accepts or rejects: no proposal, whatever stands over it."""
    accepted: Phrases
    """What makes a proposal a decision: `bifaller`, `enligt förslaget`."""
    proposals: Phrases
    """What proposals are called where one is accepted by its number: `attsats 1 och 2`."""
    deciding: Phrases
    """Verbs of the meeting before `att`: the clause after it is decided."""
    decision_headings: Phrases
    """Headings and labels over what is decided."""
    proposal_headings: Phrases
    """The same over what is only proposed."""
    background_headings: Phrases
    """The same over what led to the matter: what was decided there was decided before."""
    report_headings: Phrases
    """Words of headings over what has been done: a deed in the present tense there is no task."""
    election_headings: Phrases
    """Words of headings over elections: who takes the office takes no task."""
    rule_headings: Phrases
    """Words of headings over rules, goals and duties that always hold."""
