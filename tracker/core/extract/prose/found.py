"""A task that a rule has found in a sentence, before anybody has asked whether it is meant."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Found:
    """The task and whom it is given to, in the words of the sentence."""

    rule: str
    certainty: float
    """No more than the share of the rule's finds that were right in minutes with answers."""
    who: tuple[str, ...]
    task: str
    start: int
    """Offset in the sentence where the words begin that give the task; what stands before may take it back."""


REPORT_BACK = "report-back"
"""The rule whose find says no more than when the task before it is due, if one stands there."""
WITH_SUBJECT = ("deed", "deed-by-day", "present", "decided", "taken-whole")
"""Rules whose task is the clause with its subject, so that it may say nothing but who: `Ordf fixar`."""
