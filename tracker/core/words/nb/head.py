"""The head of minutes: who met, when, and who was there."""

LITTLE_WORDS = (
    "og", "å", "ikke", "til", "på", "fra", "også", "eller", "etter", "ble", "når", "skal", "av", "for", "et", "samt", "møte",
    "møtet", "derfor", "gjennom", "mye", "neste", "er", "hva", "noen", "innen",
)  # fmt: skip
POINT_WORDS = ("sak", "saknr", "sak nr", "punkt", "pkt")
PRESENT_LABELS = (
    "til stede", "tilstede", "tilstedeværende", "deltakere", "møtende", "møtte", "deltok", "medlemmer til stede", "oppmøte",
)  # fmt: skip
ABSENT_LABELS = ("forfall", "fraværende", "meldt forfall", "ikke til stede", "frafall")
NAME_COLUMN = ("navn", "deltaker", "medlem")
ORGANISATION_COLUMN = ("organisasjon", "kommune", "virksomhet", "enhet")
ROLE_WORDS = (
    "leder", "styreleder", "møteleder", "nestleder", "kasserer", "sekretær", "referent", "rådgiver", "rådmann",
    "ordfører", "varamedlem", "styremedlem", "kommunedirektør", "rektor", "observatør", "medlem",
)  # fmt: skip
ROLE_COLUMN = ("rolle", "stilling", "verv", "tittel")
GUEST_LABELS = ("gjester", "inviterte", "observatører", "invitert")
CHAIR_LABELS = ("møteleder", "leder", "ordfører", "ordstyrer", "styreleder")
SECRETARY_LABELS = ("referent", "sekretær", "møtesekretær", "protokollfører", "referat ved", "ført av")
ADJUSTER_LABELS = ("protokollunderskrivere", "underskrivere")
OTHER_LABELS = ("tid", "sted", "tid og sted", "dato", "møtedato", "dagsorden", "saksliste", "møtested", "klokkeslett")
DATE_LABELS = ("dato", "møtedato", "tid", "tid og sted", "tidspunkt")
NOT_MEETING_DATE = ("neste", "godkjent", "forrige", "underskr", "utsendt", "innkalt")
CORRECTED = ("rettet", "endret", "revidert", "korrigert", "oppdatert")
MEETING_WORDS = ("møte", "referat", "protokoll")
TITLE_WORDS = ("møtereferat", "referat fra", "referat", "protokoll fra", "styremøte", "møte")
BODY_ENDINGS = ("styret", "utvalget", "rådet", "gruppa", "gruppen", "komiteen", "nemnda", "nettverket", "forumet")
ABSENCE = ("meldte forfall", "har meldt forfall", "var fraværende")
ATTENDANCE_WORDS = ("til stede", "tilstede", "deltak")
ELECTED = ("ble valgt", "velges")
ALSO = ("også", "samt", "dessuten")
OPENED = ("åpnet møtet", "ønsket velkommen")
NEXT_MEETING = ("neste møte", "neste styremøte", "kommende møter", "dato for neste møte", "møteplan")
ANNOUNCED_MEETINGS = ("møte",)
EXTRA_MEETINGS = ("ekstra møte", "ekstraordinært møte", "ekstramøte")
IS_HELD = ("holdes", "blir", "er")
DAY_PREPOSITIONS = ("på",)
IS_WORDS = ("er", "blir")
CALLED_OFF = ("avlyst", "avlyses", "utgår")
MOVES = ("flyttes", "flyttet", "utsettes", "utsatt")
MOVED_FROM = ("fra",)
MOVED_TO = ("til", "den")
UNLESS = ("forslag", "foreslår", "ønsker")
