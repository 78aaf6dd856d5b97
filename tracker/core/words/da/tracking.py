"""Earlier tasks that a meeting goes through: where it does so, and how they went."""

FOLLOW_UP_TITLES = (
    "godkendelse af referat", "opfølgning", "siden sidst", "opfølgning på beslutninger", "opfølgning siden sidst",
    "referat fra sidst", "opfølgning på opgaver", "opfølgning fra sidst", "status på opgaver",
)  # fmt: skip
FOLLOW_UP_TIMES = ("forrige", "tidligere", "sidst", "udestående")
FOLLOW_UP_THINGS = ("referat", "møde", "opgave", "beslutning")
FOLLOW_UP_HEADINGS = ("status", "opfølgning", "resultat")
COPULAS = ("er", "er nu", "er endnu", "blev", "er blevet", "har", "mangler at blive")
TASK_NOUNS = ("opgaven", "sagen")
DONE_PHRASES = (
    "færdig", "færdigt", "udført", "gennemført", "afsluttet", "sendt", "gjort", "klaret", "ordnet", "i orden",
    "fuldført", "bestilt", "betalt", "leveret", "fulgt op",
)  # fmt: skip
OPEN_PHRASES = (
    "udestår", "i gang", "udskudt", "udsættes", "ikke færdig", "ikke gjort", "ikke udført", "undervejs",
    "ikke påbegyndt", "ikke startet", "påbegyndt", "mangler", "ikke sendt", "ikke færdigt", "arbejdes videre",
    "fortsætter", "afventer", "venter", "i proces",
)  # fmt: skip
CANCELLED_PHRASES = ("bortfalder", "aflyst", "udgår", "ikke aktuelt", "ikke længere aktuelt")
UNCLEAR_PHRASES = ("uklart",)
CLOSING_PHRASES = ("afsluttes", "afsluttet", "lukkes", "lukket", "kan afsluttes", "kan lukkes", "tages af listen")
CLOSING_INFINITIVES = ("afslutte", "lukke")
CROSSING_OUT = ("stryges", "slettes", "tages ud")
AS_WORDS = ("som",)
WRITING_OFF_INFINITIVES = ("droppe", "opgive", "stryge")
REASON_WORDS = ("fordi", "da", "idet", "på grund af", "eftersom")
MOVING_PHRASES = ("udsættes", "udsat", "flyttes", "flyttet", "udskydes", "udskudt", "forlænges", "forlænget")
MOVING_INFINITIVES = ("udsætte", "udskyde", "flytte", "forlænge")
NEW_DATE_PHRASES = ("ny frist", "ny dato", "nyt tidspunkt", "ny tidsfrist")
OLD_DATE_PHRASES = ("fra",)
PROMISING = ("lover", "lovede", "lover at have", "lovede at have", "håber at have", "regner med at have")
THEM = ("den", "det", "dem", "dette")
BECOMING = ("er", "bliver", "blev", "til", "sættes til")
LATE_WORDS = ("forsinket",)
GIVING_PHRASES = ("overdrages", "overdraget", "overføres", "overført", "overgår", "oversendes", "henvises")
GIVING_INFINITIVES = ("overdrage", "overføre", "oversende")
RECEIVERS = ("til",)
TAKEN_BY = ("overtages af", "overtages nu af", "overtaget af")
NEW_OWNER_PHRASES = ("ny ansvarlig", "ny tovholder", "ansvarlig bliver")
OWNER_LABELS = ("ansvarlig", "tovholder")
TAKING_PHRASES = (
    "overtager",
    "overtog",
    "har overtaget",
    "tager over",
    "bliver ny ansvarlig",
    "er ny ansvarlig",
    "bliver tovholder",
)
LEAVING_WORDS = ("efter", "fra", "i stedet for")
DONE_SUPINES = (
    "sendt",
    "leveret",
    "gennemført",
    "udført",
    "fuldført",
    "bestilt",
    "betalt",
    "ordnet",
    "købt",
    "malet",
    "repareret",
    "skrevet",
)
HAVE_WORDS = ("har", "havde", "er", "blev")
OWNING_WORDS = ("har", "havde")
UNANSWERED = ("ikke fået svar", "uden svar", "venter på svar", "afventer svar")
GOING_ON = ("intet nyt", "ikke noget nyt", "ingen ændring", "er i gang", "fortsætter", "udestår", "mangler stadig")
NOTS = ("ikke", "endnu ikke", "aldrig", "ingen")
NOTHING_WORDS = ("ingen", "intet", "ingenting")
PARTLY = ("delvis", "delvist", "næsten", "snart")
HYPOTHETICALS = (
    "skal",
    "skulle",
    "bør",
    "må",
    "vil",
    "ønsker",
    "foreslår",
    "foreslog",
    "håber",
    "planlægges",
    "forventes",
    "spurgte",
    "lovede",
)
CONDITIONS = ("når", "så snart", "indtil")
IF_WORDS = ("hvis", "såfremt")
PARTING_WORDS = ("og", "men", "mens", "samt")
NO_TASKS = ("mødet", "møde", "næste møde", "referatet", "dagsordenen", "årsmødet", "generalforsamlingen")
NO_TASKS_WITH = ("med",)
PRONOUNS = ("den", "det", "de", "disse", "begge")
POINTING_WORDS = (
    "opgaven", "sagen", "punktet", "den", "det", "dette", "de", "og", "er", "har", "bliver", "blev", "som", "af", "til", "for", "fra", "i",
    "på", "med", "mødet", "bestyrelsen", "besluttede", "ansvaret", "arbejdet", "nu", "dermed",
)  # fmt: skip
DECISION_HEADINGS_OF_ANNEX = ("mødets beslutning", "beslutning på mødet")
NEW_DATE_HEADINGS = ("ny dato", "ny frist")
NEW_OWNER_HEADINGS = ("ny ansvarlig", "ny tovholder")
