"""Whoever is named: people, roles and bodies, and what looks like a name and is none."""

ROLE_HEADS = {
    "leder": "lederen", "styreleder": "styrelederen", "sekretær": "sekretæren", "kasserer": "kassereren",
    "daglig leder": "daglig leder", "rådgiver": "rådgiveren", "rektor": "rektoren", "ordfører": "ordføreren",
    "rådmann": "rådmannen", "nestleder": "nestlederen", "møteleder": "møtelederen", "referent": "referenten",
    "formann": "formannen", "vaktmester": "vaktmesteren", "redaktør": "redaktøren", "koordinator": "koordinatoren",
    "prosjektleder": "prosjektlederen", "konsulent": "konsulenten", "direktør": "direktøren",
}  # fmt: skip
EVERYBODY = ("alle", "samtlige")
PERSON_JOINTS = ("og",)
IN_COUNSEL = ("sammen med", "i samråd med", "i samarbeid med")
EACH_OF = ("hver", "alle", "samtlige")
MEMBER_NOUNS = ("kommune", "kommuner", "kommunene", "medlem", "medlemmer", "medlemmene")
ALL_MEMBERS = ("alle", "samtlige", "medlemmene", "kommunene")
BODY_WORDS = ("alle", "styret", "administrasjonen", "utvalget", "gruppa", "medlemmene", "alle medlemmer")
BODY_TAILS = ("styret", "utvalget", "komiteen", "gruppa", "administrasjonen", "rådet", "nemnda")
NOT_NAMES = (
    "sak", "saken", "vedtak", "referat", "møte", "møtet", "styret", "til", "stede", "forfall", "frist", "ansvarlig",
    "neste", "dato", "sted", "orientering", "eventuelt", "oppfølging", "forrige", "alle", "oppgaver", "tiltak",
    "aksjonsliste", "oppgaveliste", "det", "dette", "den", "vi", "han", "hun", "deretter", "vedtatt", "forslag",
    "aksjon", "bakgrunn", "ingen", "valg", "siden", "leder", "referent", "deltakere",
)  # fmt: skip
NOUN_ENDINGS = (
    "liste", "listen", "lista", "sjon", "sjonen", "else", "ingen", "het", "heten", "møte", "møtet", "referat", "lag",
)  # fmt: skip
