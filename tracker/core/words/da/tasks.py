"""Sentences that give somebody a task: the verbs, and what stands around them."""

THAT = ("at",)
ASSIGN_TO = ("beder", "bedes", "pålægger", "giver", "bede", "bad", "anmoder", "anmode", "opfordrer", "pålagde")
ASK = ("beder", "bad", "bede")
GIVE = ("giver", "gav", "givet", "give")
RECEIVE = ("får", "fik")
AS_TASK = ("til opgave", "opgaven", "ansvaret", "ansvar", "som opgave", "i opgave", "i opdrag")
CHARGED = ("bedes", "pålægges")
TAKE_ON = (
    "påtager sig", "påtog sig", "tager sig af", "lover", "tilbød", "lovede", "tilbød sig", "tilbyder sig",
    "tager ansvar for", "tager ansvaret for", "tager på sig", "tog på sig",
)  # fmt: skip
ANSWER_FOR = ("har ansvar for", "har ansvaret for", "er ansvarlig for", "er ansvarlige for", "have ansvaret for")
DEEDS = {
    "sender": "sende", "skriver": "skrive", "bestiller": "bestille", "ringer": "ringe", "undersøger": "undersøge",
    "kontakter": "kontakte", "laver": "lave", "køber": "købe", "inviterer": "invitere", "følger op": "følge op",
    "indhenter": "indhente", "opdaterer": "opdatere", "udarbejder": "udarbejde", "indkalder": "indkalde",
    "tager kontakt": "tage kontakt", "sørger for": "sørge for", "kigger på": "kigge på",
    "vender tilbage": "vende tilbage", "forbereder": "forberede", "tjekker": "tjekke", "rydder": "rydde",
    "ordner": "ordne", "fikser": "fikse", "henter": "hente", "leverer": "levere", "lejer": "leje",
    "tager med": "tage med", "lægger ud": "lægge ud", "fremlægger": "fremlægge", "taler med": "tale med",
    "snakker med": "snakke med", "tager fat i": "tage fat i", "sender ud": "sende ud", "udsender": "udsende",
    "afklarer": "afklare", "reparerer": "reparere", "reviderer": "revidere", "rykker": "rykke",
    "giver besked": "give besked", "hører": "høre", "spørger": "spørge", "skaffer": "skaffe", "ser på": "se på",
    "finder": "finde", "tager ansvar for": "tage ansvar for", "aftaler": "aftale",
}  # fmt: skip
AUXILIARIES = ("skal", "må", "har lovet at", "kommer til at", "skal prøve at")
AUXILIARIES_OF_ANY_VERB = ("skal", "må")
AUXILIARIES_IF_DECIDED = ("skulle", "bør", "burde")
NO_DEEDS = (
    "være", "blive", "have", "få", "kunne", "koste", "gælde", "holdes", "afholdes", "lede", "deltage", "repræsentere",
    "fratræde", "træde", "tiltræde", "overtage", "sidde", "stå", "gå", "komme", "rejse", "fortsætte", "begynde",
    "slutte", "ske", "foregå", "stille", "bo", "ville", "hedde", "vide", "mangle",
)  # fmt: skip
NO_DEEDS_NOW = (
    "er", "var", "har", "bliver", "kan", "får", "må", "eller", "efter", "under", "over", "per", "når", "for", "mener",
    "synes", "tror", "ved", "leder", "deltager", "sidder", "står", "går", "kommer", "stiller", "træder", "slutter",
    "starter", "fortsætter", "takker", "ønsker", "håber", "refererer", "foreslår", "gælder", "består", "tilhører",
    "repræsenterer", "mangler", "godkender", "vælger", "glæder", "savner", "påtager",
)  # fmt: skip
BY_AGENT = ("af",)
ADVERBS = (
    "også", "derfor", "derefter", "da", "nu", "selv", "så", "først", "snarest", "videre", "desuden", "sammen",
    "straks",
)  # fmt: skip
OPENERS = (
    "til", "inden", "før", "efter", "på", "i", "ved", "derfor", "derefter", "desuden", "så", "da", "nu", "videre",
    "senest", "dette", "det", "sagen", "samtidig", "først", "når", "med", "om", "for",
)  # fmt: skip
CLAUSE_JOINTS = ("at", "og", "men", "samt", "så", "mens", "fordi", "uden")
NEGATIONS = ("ikke", "aldrig", "ingen")
MAYBE = (
    "hvis", "om", "måske", "burde", "kunne", "ville", "ønsker", "håber", "spurgte", "såfremt", "skulle", "bør", "kan",
)  # fmt: skip
ALWAYS = (
    "altid", "årligt", "hvert år", "hver måned", "løbende", "normalt", "plejer", "ifølge vedtægterne",
    "i henhold til vedtægterne",
)  # fmt: skip
TELLING = (
    "orienterede", "orienterer", "informerede", "fortalte", "mener", "mente", "sagde", "foreslog", "påpegede",
    "berettede", "informerer", "fortæller", "rapporterede", "siger", "spørger", "spurgte", "håber", "håbede",
    "ønsker", "ønskede", "foreslår", "understregede", "oplyste", "oplyser", "meddelte", "redegjorde", "redegør",
    "gennemgik", "viste", "takkede", "syntes", "synes", "svarede",
)  # fmt: skip
TELLING_NOW = ("orienterer", "informerer", "fortæller", "siger", "foreslår", "oplyser", "redegør", "mener")
ONE_BEFORE = ("han", "hun")
ALL_OF_US = ("vi",)
OWN_BODIES = ("bestyrelsen", "udvalget", "gruppen", "sekretariatet")
