"""Action lists: headings of columns, titles above lists, marks before tasks, and statuses."""

TASK_HEADINGS = (
    "oppgave", "oppgaver", "tiltak", "aksjon", "aksjoner", "aksjonspunkt", "aksjonspunkter", "oppfølgingspunkt", "oppfølgingspunkter",
    "å gjøre", "gjøremål", "hva", "hva skal gjøres", "handling",
)  # fmt: skip
SUBJECT_HEADINGS = ("sak", "saker", "emne", "tema", "beskrivelse")
DUE_HEADINGS = ("frist", "når", "dato", "innen", "tidsfrist", "ferdig innen", "sluttdato")
PERSON_HEADINGS = ("ansvarlig", "ansvarlige", "hvem", "ansvar", "utføres av", "oppfølging av", "eier")
STATUS_HEADINGS = ("status", "fremdrift", "framdrift")
OTHER_HEADINGS = ("kommentar", "merknad", "prioritet", "saksnr")
PLACE_HEADINGS = ("sted", "rom")
BLOCK_ENDS = ("vedtak", "bakgrunn", "eventuelt", "diskusjon", "orientering", "underskrifter")
DONE_WORDS = ("ferdig", "utført", "gjennomført", "avsluttet", "lukket")
PROGRESS_WORDS = ("pågår", "påbegynt", "i gang", "under arbeid")
NOBODY = ("ingen", "ikke bestemt")
LIST_TITLES = (
    "aksjonsliste", "oppgaveliste", "oppgaver", "oppfølgingspunkter", "tiltaksliste", "å gjøre", "gjøremål",
    "neste steg", "planlagt", "aksjoner", "aksjonspunkter", "tiltak", "huskeliste", "nye oppgaver", "hvem gjør hva",
    "oppfølgingsliste", "arbeidsoppgaver",
)  # fmt: skip
DONE_TITLES = ("gjort", "ferdig", "utført", "gjort siden sist", "siden sist", "forrige uke")
NO_TASK_TITLES = ("saksliste", "dagsorden", "roller", "valg", "kalender", "kommende arrangementer")
TASK_MARKS = ("aksjon", "aksjonspunkt", "oppgave", "tiltak", "oppfølging", "å gjøre")
NO_TASK = ("ingen", "ingen tiltak", "ingen oppfølging")
OWNER_WORDS = ("ansvarlig", "ansvar", "ansv.", "hvem", "oppfølging ved")
STANDING_ROLES = ("hovedansvarlig", "kontaktperson")
MODALS = ("skal", "må", "bør", "tar på seg å", "lover å")
REPORTING = ("har", "hadde", "er", "var", "ble", "fikk", "gikk", "tok", "ga", "kom")
NO_VERBS = ("er", "har", "eller", "etter", "over", "under", "per", "var", "når", "mer")
TASK_INFINITIVES = (
    "sende", "skrive", "bestille", "ringe", "sjekke", "kontakte", "lage", "kjøpe", "invitere", "undersøke",
    "følge opp", "innhente", "oppdatere", "finne", "spørre", "søke", "melde", "gjennomføre", "utarbeide", "sette opp",
    "forberede", "rydde", "male", "reparere", "levere", "leie", "gjøre", "legge", "ta", "ta kontakt", "sørge", "be",
    "gi", "se", "ordne", "hente", "betale", "informere", "avklare", "vurdere", "dele", "publisere", "avtale", "møte",
    "snakke", "rapportere", "planlegge", "organisere", "rense", "fikse", "lese", "henge", "trykke", "samle",
    "registrere", "justere", "presentere", "legge frem", "purre", "varsle", "drøfte", "åpne", "telle", "sjekke ut",
    "utrede", "revidere", "selge",
)  # fmt: skip
