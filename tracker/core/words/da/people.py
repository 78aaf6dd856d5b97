"""Whoever is named: people, roles and bodies, and what looks like a name and is none."""

ROLE_HEADS = {
    "formand": "formanden", "næstformand": "næstformanden", "sekretær": "sekretæren", "kasserer": "kassereren",
    "leder": "lederen", "konsulent": "konsulenten", "revisor": "revisoren", "forperson": "forpersonen",
    "referent": "referenten", "pedel": "pedellen", "redaktør": "redaktøren", "koordinator": "koordinatoren",
    "direktør": "direktøren", "dirigent": "dirigenten",
}  # fmt: skip
EVERYBODY = ("alle", "samtlige")
PERSON_JOINTS = ("og",)
IN_COUNSEL = ("sammen med", "i samråd med", "i samarbejde med")
EACH_OF = ("hver", "alle", "samtlige")
MEMBER_NOUNS = ("kommune", "kommuner", "kommunerne", "medlem", "medlemmer", "medlemmerne")
ALL_MEMBERS = ("alle", "samtlige", "medlemmerne", "kommunerne")
BODY_WORDS = ("alle", "bestyrelsen", "udvalget", "sekretariatet", "medlemmerne", "gruppen")
BODY_TAILS = ("bestyrelsen", "udvalget", "sekretariatet", "gruppen", "rådet")
NOT_NAMES = (
    "sag", "sagen", "referat", "møde", "mødet", "bestyrelsen", "til", "stede", "afbud", "frist", "ansvarlig", "næste",
    "dato", "sted", "orientering", "eventuelt", "opfølgning", "ad", "alle", "opgaver", "opgaveliste", "aktionsliste",
    "det", "dette", "den", "vi", "han", "hun", "derefter", "vedtaget", "forslag", "aktion", "opgave", "baggrund",
    "intet", "ingen", "valg", "siden", "beslutning", "formand", "referent", "deltagere", "dagsorden",
)  # fmt: skip
NOUN_ENDINGS = ("liste", "listen", "tion", "tionen", "else", "ingen", "hed", "heden", "møde", "mødet", "referat")
