"""Earlier tasks that a meeting goes through: where it does so, and how they went."""

FOLLOW_UP_TITLES = (
    "godkjenning av referat", "oppfølging", "siden sist", "oppfølging av vedtak", "oppfølgingssaker", "status oppgaver",
    "oppfølging av oppgaver",
)  # fmt: skip
FOLLOW_UP_TIMES = ("forrige", "tidligere", "sist", "utestående")
FOLLOW_UP_THINGS = ("referat", "møte", "oppgave", "vedtak", "tiltak")
FOLLOW_UP_HEADINGS = ("status", "oppfølging", "resultat")
COPULAS = ("er", "er nå", "er ennå", "ble", "er blitt", "har")
TASK_NOUNS = ("oppgaven", "tiltaket", "saken")
DONE_PHRASES = (
    "ferdig", "utført", "gjennomført", "avsluttet", "sendt", "gjort", "levert", "ordnet", "i orden", "fullført",
    "bestilt", "betalt", "fulgt opp",
)  # fmt: skip
OPEN_PHRASES = (
    "gjenstår", "pågår", "utsatt", "utsettes", "ikke ferdig", "ikke gjort", "ikke utført", "under arbeid",
    "følges opp", "ikke påbegynt", "ikke startet", "påbegynt", "i gang", "ikke levert", "ikke sendt",
    "arbeides videre", "fortsetter", "kommer tilbake", "venter", "står igjen",
)  # fmt: skip
CANCELLED_PHRASES = ("utgår", "avlyst", "frafalt", "ikke aktuelt", "ikke lenger aktuelt")
UNCLEAR_PHRASES = ("uklart",)
CLOSING_PHRASES = (
    "avsluttes",
    "avsluttet",
    "lukkes",
    "lukket",
    "kan avsluttes",
    "kan lukkes",
    "tas av listen",
    "strøket som ferdig",
    "kvitteres ut",
)
CLOSING_INFINITIVES = ("avslutte", "lukke")
CROSSING_OUT = ("strykes", "tas bort", "tas ut")
AS_WORDS = ("som",)
WRITING_OFF_INFINITIVES = ("skrinlegge", "stryke")
REASON_WORDS = ("fordi", "siden", "ettersom", "på grunn av", "da", "grunnet")
MOVING_PHRASES = ("utsettes", "utsatt", "flyttes", "flyttet", "forlenges", "forlenget", "forskyves", "forskjøvet")
MOVING_INFINITIVES = ("utsette", "flytte", "forlenge")
NEW_DATE_PHRASES = ("ny frist", "ny dato", "nytt tidspunkt", "ny tidsfrist")
OLD_DATE_PHRASES = ("fra",)
PROMISING = ("lover", "lovet", "lover å ha", "lovet å ha", "håper å ha", "regner med å ha")
THEM = ("den", "det", "dem", "dette")
BECOMING = ("er", "blir", "ble", "til", "settes til")
LATE_WORDS = ("forsinket",)
GIVING_PHRASES = ("overføres", "overført", "oversendes", "oversendt", "overlates", "overlatt", "går over")
GIVING_INFINITIVES = ("overføre", "oversende", "overlate")
RECEIVERS = ("til",)
TAKEN_BY = ("overtas av", "tas over av")
NEW_OWNER_PHRASES = ("ny ansvarlig", "nye ansvarlige", "ansvarlig blir")
OWNER_LABELS = ("ansvarlig", "ansv.")
TAKING_PHRASES = ("tar over", "tok over", "overtar", "overtok", "har overtatt", "blir ny ansvarlig", "er ny ansvarlig")
LEAVING_WORDS = ("etter", "fra", "i stedet for")
DONE_SUPINES = (
    "sendt",
    "levert",
    "gjennomført",
    "utført",
    "fullført",
    "bestilt",
    "betalt",
    "ordnet",
    "kjøpt",
    "malt",
    "reparert",
    "skrevet",
)
HAVE_WORDS = ("har", "hadde", "er", "ble")
OWNING_WORDS = ("har", "hadde")
UNANSWERED = ("ikke fått svar", "uten svar", "venter på svar", "avventer svar")
GOING_ON = ("ikke noe nytt", "intet nytt", "ingen endring", "pågår", "gjenstår", "fortsetter", "under arbeid")
NOTS = ("ikke", "ennå ikke", "aldri", "ingen")
NOTHING_WORDS = ("ingen", "intet", "ingenting")
PARTLY = ("delvis", "nesten", "snart", "nesten helt")
HYPOTHETICALS = (
    "skal",
    "skulle",
    "bør",
    "må",
    "vil",
    "ønsker",
    "foreslår",
    "foreslo",
    "håper",
    "planlegges",
    "forventes",
    "spurte",
    "lovet",
)
CONDITIONS = ("når", "så snart", "inntil", "før")
IF_WORDS = ("hvis", "dersom")
PARTING_WORDS = ("og", "men", "mens", "samt")
NO_TASKS = ("møtet", "møte", "neste møte", "referatet", "dagsordenen", "årsmøtet")
NO_TASKS_WITH = ("med",)
PRONOUNS = ("den", "det", "de", "disse", "begge")
POINTING_WORDS = (
    "oppgaven", "tiltaket", "saken", "punktet", "den", "det", "dette", "de", "og", "er", "har", "blir", "ble", "som", "av", "til", "for", "fra",
    "i", "på", "med", "møtet", "styret", "vedtok", "ansvaret", "arbeidet", "nå", "dermed",
)  # fmt: skip
DECISION_HEADINGS_OF_ANNEX = ("møtets vedtak", "vedtak i møtet")
NEW_DATE_HEADINGS = ("ny dato", "ny frist")
NEW_OWNER_HEADINGS = ("ny ansvarlig",)
