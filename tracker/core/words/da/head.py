"""The head of minutes: who met, when, and who was there."""

LITTLE_WORDS = (
    "og", "at", "ikke", "til", "på", "fra", "også", "eller", "efter", "blev", "når", "skal", "af", "for", "et", "samt", "møde",
    "mødet", "derfor", "gennem", "meget", "næste", "er", "hvad", "nogle", "sagen", "inden",
)  # fmt: skip
POINT_WORDS = ("ad", "punkt", "pkt", "sag")
PRESENT_LABELS = (
    "til stede",
    "tilstede",
    "deltagere",
    "deltagende",
    "fremmødte",
    "mødedeltagere",
    "fremmøde",
    "tilstedeværende",
)
ABSENT_LABELS = ("afbud", "fraværende", "ikke til stede", "meldt afbud", "afbud fra")
NAME_COLUMN = ("navn", "deltager", "medlem")
ORGANISATION_COLUMN = ("organisation", "kommune", "enhed")
ROLE_WORDS = (
    "formand", "næstformand", "forperson", "kasserer", "sekretær", "referent", "konsulent", "suppleant",
    "bestyrelsesmedlem", "dirigent", "ordstyrer", "direktør", "rektor", "observatør", "medlem",
)  # fmt: skip
ROLE_COLUMN = ("rolle", "stilling", "titel", "post")
GUEST_LABELS = ("gæster", "inviterede", "observatører")
CHAIR_LABELS = ("formand", "mødeleder", "dirigent", "ordstyrer", "forperson")
SECRETARY_LABELS = ("referent", "sekretær", "referat ved", "referat af", "skrevet af")
OTHER_LABELS = ("tid", "sted", "tid og sted", "dato", "dagsorden", "mødested", "tidspunkt")
DATE_LABELS = ("dato", "mødedato", "tid", "tid og sted", "tidspunkt")
NOT_MEETING_DATE = ("næste", "godkendt", "forrige", "underskr", "udsendt")
CORRECTED = ("rettet", "ændret", "revideret", "korrigeret", "opdateret")
MEETING_WORDS = ("møde", "referat")
TITLE_WORDS = ("mødereferat", "referat fra", "referat af", "referat", "bestyrelsesmøde", "møde")
BODY_ENDINGS = (
    "bestyrelsen",
    "bestyrelse",
    "udvalget",
    "udvalg",
    "rådet",
    "gruppen",
    "gruppe",
    "foreningen",
    "netværket",
)
ABSENCE = ("meldte afbud", "har meldt afbud", "var fraværende")
ATTENDANCE_WORDS = ("til stede", "tilstede", "fremmød", "mødedeltag")
ELECTED = ("blev valgt", "vælges", "valgtes")
ALSO = ("også", "samt", "desuden")
OPENED = ("åbnede mødet", "bød velkommen")
NEXT_MEETING = ("næste møde", "næste bestyrelsesmøde", "kommende møder", "dato for næste møde", "mødekalender")
ANNOUNCED_MEETINGS = ("møde",)
EXTRA_MEETINGS = ("ekstra møde", "ekstraordinært møde")
IS_HELD = ("holdes", "bliver", "er")
IS_WORDS = ("er", "bliver")
CALLED_OFF = ("aflyst", "aflyses", "udgår")
MOVES = ("flyttes", "flyttet", "udsættes", "udsat")
MOVED_FROM = ("fra",)
MOVED_TO = ("til", "den")
UNLESS = ("forslag", "foreslår", "ønsker")
