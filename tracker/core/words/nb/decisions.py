"""What a meeting decides, and what is only proposed, retold or reported there."""

PAST_MEETING = ("forrige møte", "sist møte", "tidligere møte", "i fjor")
IN_MONTH = ("i",)
DECIDES = ("vedtok", "vedtar", "besluttet", "beslutter", "godkjente", "godkjenner")
PAST_DECISION = ("vedtok", "besluttet", "bestemte", "vedtatt", "fikk", "ba")
REJECTED = (
    "avvist", "utsatt", "forkastet", "falt", "trukket", "avslått", "ble avvist", "utsettes", "nedstemt",
    "ikke vedtatt",
)  # fmt: skip
PROPOSED = ("foreslo", "foreslår", "forslag")
ACCEPTED = (
    "forslaget ble vedtatt", "forslaget ble enstemmig vedtatt", "forslaget vedtas", "forslaget vedtatt",
    "forslaget ble godkjent", "forslaget enstemmig vedtatt", "innstillingen ble vedtatt", "i tråd med forslaget",
    "som innstilt", "innstillingen ble enstemmig vedtatt",
)  # fmt: skip
DECIDING = (
    "vedtok", "vedtar", "vedtatt", "besluttet", "bestemte", "enige om", "bestemt", "vedtas", "beslutter",
    "ble enige om", "er enige om", "vedta", "beslutte", "avtalt", "avtalte", "ble avtalt", "besluttes", "beslutta",
)  # fmt: skip
DECISION_HEADINGS = (
    "vedtak", "beslutning", "styret vedtok", "enstemmig vedtak", "vedtatt", "vedtak fattet", "beslutninger",
    "det ble vedtatt", "vedtak i saken",
)  # fmt: skip
PROPOSAL_HEADINGS = ("forslag", "forslag til vedtak", "innstilling")
BACKGROUND_HEADINGS = ("bakgrunn", "saksopplysninger", "saksfremstilling", "vurdering")
REPORT_HEADINGS = (
    "orientering", "orienteringer", "bakgrunn", "rapport", "orienteringssaker", "rapporter", "meldinger",
    "referatsaker", "siden sist",
)  # fmt: skip
RULE_HEADINGS = ("vedtekter", "retningslinjer", "instruks", "reglement", "rutiner", "mål", "formål")
ELECTION_HEADINGS = ("valg", "konstituering")
