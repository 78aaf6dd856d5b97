"""Sentences that give somebody a task: the verbs, and what stands around them."""

THAT = ("å", "at")
ASSIGN_TO = ("ber", "bes", "pålegger", "gir", "be", "ba", "bad", "anmoder", "anmode", "instruerer", "oppfordrer")
ASK = ("ber", "ba", "be")
GIVE = ("gir", "gitt", "ga", "gi")
RECEIVE = ("får", "fikk")
AS_TASK = ("i oppdrag", "oppdraget", "oppgaven", "ansvaret", "ansvar", "i oppgave", "som oppgave", "til oppgave")
CHARGED = ("bes om", "bes", "pålegges")
TAKE_ON = (
    "tar på seg", "tok på seg", "påtar seg", "lover", "lovet", "lovte", "påtok seg", "tilbød seg", "tilbyr seg",
    "tar ansvar for", "tar ansvaret for",
)  # fmt: skip
ANSWER_FOR = ("har ansvar for", "har ansvaret for", "er ansvarlig for", "er ansvarlige for", "ha ansvaret for")
DEEDS = {
    "sender": "sende", "skriver": "skrive", "bestiller": "bestille", "ringer": "ringe", "sjekker": "sjekke",
    "kontakter": "kontakte", "lager": "lage", "kjøper": "kjøpe", "inviterer": "invitere", "undersøker": "undersøke",
    "følger opp": "følge opp", "innhenter": "innhente", "oppdaterer": "oppdatere", "utarbeider": "utarbeide",
    "tar kontakt": "ta kontakt", "sørger for": "sørge for", "ser på": "se på", "setter opp": "sette opp",
    "forbereder": "forberede", "kommer tilbake": "komme tilbake", "tar ansvar for": "ta ansvar for",
    "rydder": "rydde", "ordner": "ordne", "fikser": "fikse", "henter": "hente", "leverer": "levere", "leier": "leie",
    "tar med": "ta med", "legger ut": "legge ut", "legger fram": "legge fram", "legger frem": "legge frem",
    "lager ferdig": "lage ferdig", "snakker med": "snakke med", "tar opp": "ta opp", "sender ut": "sende ut",
    "kaller inn": "kalle inn", "avklarer": "avklare", "reparerer": "reparere", "utreder": "utrede",
    "reviderer": "revidere", "melder fra": "melde fra", "purrer": "purre", "melder": "melde",
    "gir beskjed": "gi beskjed", "hører med": "høre med", "spør": "spørre", "skaffer": "skaffe",
}  # fmt: skip
AUXILIARIES = ("skal", "må", "kommer til å", "har lovet å", "skal prøve å")
AUXILIARIES_OF_ANY_VERB = ("skal", "må")
AUXILIARIES_IF_DECIDED = ("skulle", "bør", "burde")
NO_DEEDS = (
    "være", "bli", "ha", "få", "kunne", "koste", "gjelde", "holdes", "avholdes", "lede", "delta", "representere",
    "fratre", "tre", "tiltre", "overta", "sitte", "stå", "gå", "komme", "reise", "fortsette", "begynne", "slutte",
    "skje", "foregå", "stille", "trenge", "bo", "ville", "hete", "vite",
)  # fmt: skip
NO_DEEDS_NOW = (
    "er", "var", "har", "blir", "kan", "får", "må", "eller", "etter", "under", "over", "per", "når", "for", "trenger",
    "mener", "synes", "tror", "vet", "leder", "deltar", "sitter", "står", "går", "kommer", "stiller", "trer",
    "fratrer", "slutter", "starter", "fortsetter", "takker", "ønsker", "håper", "refererer", "foreslår", "gjelder",
    "består", "tilhører", "representerer", "mangler", "godkjenner", "velger", "gleder", "savner",
)  # fmt: skip
BY_AGENT = ("av",)
ADVERBS = (
    "også", "derfor", "deretter", "da", "nå", "selv", "så", "først", "snarest", "videre", "dessuten", "sammen",
    "straks",
)  # fmt: skip
OPENERS = (
    "til", "innen", "før", "etter", "på", "i", "ved", "derfor", "deretter", "dessuten", "så", "da", "nå", "videre",
    "senest", "etterpå", "dette", "det", "saken", "samtidig", "først", "når", "med", "om", "for",
)  # fmt: skip
CLAUSE_JOINTS = ("at", "og", "men", "samt", "så", "mens", "fordi", "uten")
NEGATIONS = ("ikke", "aldri", "ingen")
MAYBE = (
    "hvis", "om", "kanskje", "burde", "kunne", "ville", "ønsker", "håper", "spurte", "dersom", "skulle", "bør", "kan",
)  # fmt: skip
ALWAYS = (
    "alltid", "årlig", "hvert år", "hver måned", "løpende", "vanligvis", "normalt", "ifølge vedtektene",
    "i henhold til vedtektene",
)  # fmt: skip
TELLING = (
    "orienterte", "orienterer", "informerte", "informerer", "fortalte", "mener", "mente", "sa", "foreslo", "påpekte",
    "rapporterte", "forteller", "rapporterer", "sier", "spør", "spurte", "håper", "håpet", "ønsker", "ønsket",
    "foreslår", "understreket", "opplyste", "opplyser", "meldte", "redegjorde", "redegjør", "gjennomgikk", "viste",
    "takket", "syntes", "synes", "antydet", "svarte",
)  # fmt: skip
TELLING_NOW = (
    "orienterer", "informerer", "forteller", "rapporterer", "sier", "foreslår", "opplyser", "redegjør", "mener",
)  # fmt: skip
ONE_BEFORE = ("han", "hun")
ALL_OF_US = ("vi",)
OWN_BODIES = ("styret", "utvalget", "gruppa", "gruppen", "komiteen", "administrasjonen")
