"""Action lists: headings of columns, titles above lists, marks before tasks, and statuses."""

TASK_HEADINGS = (
    "opgave", "opgaver", "handling", "handlinger", "aktion", "aktioner", "aktionspunkt", "aktionspunkter", "opfølgningspunkt",
    "opfølgningspunkter", "hvad", "hvad skal gøres", "at gøre",
)  # fmt: skip
SUBJECT_HEADINGS = ("sag", "sager", "emne", "beskrivelse", "punkt")
DUE_HEADINGS = ("frist", "deadline", "hvornår", "dato", "senest", "tidsfrist", "færdig senest")
PERSON_HEADINGS = ("ansvarlig", "ansvarlige", "hvem", "ansvar", "udføres af", "tovholder", "ejer")
STATUS_HEADINGS = ("status",)
OTHER_HEADINGS = ("bemærkning", "bemærkninger", "kommentar", "prioritet")
PLACE_HEADINGS = ("sted", "lokale")
BLOCK_ENDS = ("beslutning", "beslutninger", "baggrund", "eventuelt", "orientering", "underskrifter")
DONE_WORDS = ("færdig", "udført", "gennemført", "afsluttet", "lukket")
PROGRESS_WORDS = ("i gang", "påbegyndt", "pågår", "undervejs")
NOBODY = ("ingen", "ikke aftalt")
LIST_TITLES = (
    "opgaveliste", "opgaver", "aktionsliste", "handlingsliste", "huskeliste", "næste skridt", "planlagt", "aktioner",
    "aktionspunkter", "handlingsplan", "nye opgaver", "hvem gør hvad", "opfølgningsliste", "to do-liste", "at gøre",
    "arbejdsopgaver",
)  # fmt: skip
DONE_TITLES = ("gjort", "udført", "færdigt", "siden sidst", "sidste uge")
NO_TASK_TITLES = ("dagsorden", "roller", "valg", "kalender", "kommende arrangementer")
TASK_MARKS = ("aktion", "aktionspunkt", "opgave", "opfølgning", "handling")
NO_TASK = ("ingen", "intet")
OWNER_WORDS = ("ansvarlig", "ansvar", "tovholder", "hvem")
STANDING_ROLES = ("hovedansvarlig", "kontaktperson")
MODALS = ("skal", "må", "bør", "lover at", "påtager sig at")
REPORTING = ("har", "havde", "er", "var", "blev", "fik", "gik", "tog", "gav", "kom")
NO_VERBS = ("er", "har", "eller", "efter", "over", "under", "per", "var", "når", "mer")
TASK_INFINITIVES = (
    "sende", "skrive", "bestille", "ringe", "undersøge", "kontakte", "lave", "købe", "invitere", "følge op",
    "indhente", "opdatere", "finde", "spørge", "søge", "udarbejde", "indkalde", "forberede", "tjekke", "rydde",
    "male", "reparere", "aflevere", "levere", "leje", "gøre", "lægge", "tage", "tage kontakt", "sørge", "bede",
    "give", "se", "ordne", "hente", "betale", "informere", "afklare", "vurdere", "dele", "publicere", "aftale",
    "tale", "snakke", "rapportere", "planlægge", "organisere", "rense", "fikse", "læse", "hænge", "trykke", "samle",
    "registrere", "justere", "præsentere", "fremlægge", "rykke", "drøfte", "åbne", "tælle", "udsende", "sende ud",
    "revidere", "sælge", "fremsende", "udrede",
)  # fmt: skip
