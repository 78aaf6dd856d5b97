"""What a meeting decides, and what is only proposed, retold or reported there."""

PAST_MEETING = ("sidste møde", "forrige møde", "tidligere møde", "sidste år")
IN_MONTH = ("i",)
DECIDES = ("besluttede", "beslutter", "vedtog", "vedtager", "godkendte", "godkender")
PAST_DECISION = ("besluttede", "vedtog", "besluttet", "vedtaget", "fik", "bad", "pålagde")
REJECTED = ("afvist", "udsat", "forkastet", "bortfaldt", "trukket", "afslået", "udsættes", "nedstemt", "ikke vedtaget")
PROPOSED = ("foreslog", "foreslår", "forslag")
ACCEPTED = (
    "forslaget blev vedtaget", "forslaget blev enstemmigt vedtaget", "forslaget vedtages", "forslaget vedtaget",
    "forslaget blev godkendt", "forslaget enstemmigt vedtaget", "indstillingen blev godkendt",
    "i overensstemmelse med forslaget", "som indstillet", "indstillingen blev tiltrådt",
)  # fmt: skip
DECIDING = (
    "besluttede", "beslutter", "besluttet", "vedtog", "vedtaget", "enige om", "vedtager", "vedtages", "aftalte",
    "aftalt", "aftaler", "blev enige om", "er enige om", "beslutte", "vedtage", "aftaltes", "aftales", "besluttes",
    "vedtoges",
)  # fmt: skip
DECISION_HEADINGS = (
    "beslutning", "beslutninger", "vedtaget", "bestyrelsen besluttede", "det blev besluttet", "det blev vedtaget",
    "konklusion", "vedtagelse", "besluttet", "aftale", "aftalt",
)  # fmt: skip
PROPOSAL_HEADINGS = ("forslag", "indstilling", "indkomne forslag")
BACKGROUND_HEADINGS = ("baggrund", "sagsfremstilling", "sagsfremstillingen", "vurdering")
REPORT_HEADINGS = (
    "orientering", "beretning", "baggrund", "rapport", "orienteringer", "beretninger", "rapporter", "meddelelser",
    "siden sidst", "nyt fra",
)  # fmt: skip
RULE_HEADINGS = ("vedtægter", "retningslinjer", "forretningsorden", "reglement", "rutiner", "mål", "formål")
ELECTION_HEADINGS = ("valg", "konstituering")
