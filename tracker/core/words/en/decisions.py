"""What a meeting decides, and what is only proposed, retold or reported there."""

PAST_MEETING = (
    "previous meeting", "last meeting", "earlier meeting", "last year", "last time", "previously", "the meeting in",
    "earlier this year",
)  # fmt: skip
IN_MONTH = ("in",)
DECIDES = ("decided", "decides", "resolved", "resolves", "adopted", "approved")
PAST_DECISION = ("agreed", "decided", "resolved", "asked", "instructed")
REJECTED = (
    "rejected", "postponed", "withdrawn", "tabled", "turned down", "declined", "defeated", "not accepted",
    "not approved", "not carried", "lost", "deferred",
)  # fmt: skip
PROPOSED = ("proposed", "proposes", "suggested", "suggests", "motion", "moved")
ACCEPTED = (
    "proposal was accepted", "proposal was approved", "proposal was agreed", "proposal was carried",
    "proposal was adopted", "motion was carried", "motion was accepted", "motion was adopted", "motion carried",
    "proposal accepted", "motion accepted", "proposal is accepted",
)  # fmt: skip
DECIDING = ("decided", "decides", "agreed", "agrees", "resolved", "resolves")
DECISION_HEADINGS = (
    "decision", "decisions", "resolved", "agreed", "resolutions", "it was agreed", "it was agreed that",
    "it was decided", "it was decided that", "it was resolved", "it was resolved that", "agreed that",
    "the meeting agreed", "the meeting decided", "resolution",
)  # fmt: skip
PROPOSAL_HEADINGS = ("proposal", "proposals", "motion", "motions")
BACKGROUND_HEADINGS = ("background", "history")
REPORT_HEADINGS = ("report", "reports", "matters arising", "news", "updates from")
RULE_HEADINGS = ("rules", "constitution", "policy", "guidelines", "terms of reference", "duties", "goals", "agenda")
ELECTION_HEADINGS = ("election", "elections", "election of officers", "appointments")
