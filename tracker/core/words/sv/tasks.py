"""Sentences that give somebody a task: the verbs, and what stands around them."""

THAT = ("att",)
ASSIGN_TO = (
    "uppdra åt", "uppdra till", "uppdra i", "uppdraga åt", "uppdraga till", "uppdrar åt", "uppdrar till", "uppdrog åt", "uppdrog till",
    "uppdragit åt", "uppdragit till", "uppdras åt", "uppdras till", "uppdrogs åt", "uppdrogs till", "uppdrar", "uppdrog",
    "ålägga", "ålägger", "ålade", "uppmana", "uppmanar", "uppmanade", "det åligger", "det ankommer på", "delegera till",
    "delegerar till", "delegerade till", "lägger på", "be", "ber", "ombeds", "anmoda", "anmodar", "bemyndiga", "bemyndigar",
    "bemyndigade", "befullmäktiga", "befullmäktigar", "befullmäktigade",
)  # fmt: skip
HAND_OVER = ("delegera", "delegerar", "delegerade", "överlåter", "överlåta")
GIVE = ("ge", "ger", "gav", "gett", "givit", "lämna", "lämnar", "lämnade", "tilldela", "tilldelar", "tilldelade")
RECEIVE = ("fick", "får", "få", "erhöll", "erhåller", "gavs", "ges", "tilldelas", "tilldelades")
AS_TASK = (
    "i uppdrag", "uppdraget", "uppdrag", "i uppgift", "uppgiften", "ansvaret", "ansvar", "till uppgift",
)  # fmt: skip
CHARGED = (
    "anmodas", "anmodades",    "uppdras", "uppdrogs", "uppdrages", "åläggs", "ålades", "ombeds", "ombads", "uppmanas", "uppmanades", "bemyndigas", "bemyndigades",
    "befullmäktigas", "befullmäktigades",
)  # fmt: skip
TAKE_ON = (
    "tog på sig", "tar på sig", "åtog sig", "åtar sig", "åtager sig", "tog sig an", "tar sig an", "erbjöd sig", "erbjuder sig",
    "lovade", "lovar", "tar ansvar för", "tog ansvar för", "tar på mig", "tog ansvaret för", "tar ansvaret för",
)  # fmt: skip
TAKE_WHOLE = (
    "tog på sig",
    "tar på sig",
    "åtog sig",
    "åtar sig",
    "tog sig an",
    "tar sig an",
    "tar ansvar för",
    "tar ansvaret för",
)
ANSWER_FOR = (
    "ansvarar för", "ansvara för", "svarar för", "svara för", "har ansvar för", "har ansvaret för", "ha ansvaret för",
    "är ansvarig för", "är ansvariga för",
)  # fmt: skip
TASK_VERBS = (
    "ansvarar", "sammanställer", "återkommer", "återrapporterar", "redovisar", "rapporterar", "skickar",
    "sänder", "kontaktar", "utreder", "undersöker", "bereder", "samordnar", "bevakar", "bjuder", "bokar",
    "kallar", "lämnar", "presenterar", "informerar", "följer", "genomför", "påbörjar", "startar", "tar",
    "ser", "gör", "upprättar", "uppdaterar", "reviderar", "kompletterar", "färdigställer", "förbereder",
    "planerar", "inventerar", "kartlägger", "distribuerar", "publicerar", "beställer", "upphandlar",
    "utvärderar", "analyserar", "skriver", "formulerar", "arbetar", "delger", "ordnar", "arrangerar",
    "föreslår", "granskar", "begär", "hör", "kollar", "fixar", "lägger", "håller", "inhämtar", "justerar",
    "initierar", "leder", "lyfter", "mejlar", "ringer", "möter", "träffar", "driver", "stämmer",
    "säkerställer", "ombesörjer", "tillser", "utarbetar", "utformar", "verkställer", "räknar", "beräknar",
    "beskriver", "dokumenterar", "efterfrågar", "förankrar", "förmedlar", "meddelar", "översänder",
    "överlämnar", "tillsätter", "utser", "tillhandahåller",
)  # fmt: skip

DEEDS = {
    "kontaktar": "kontakta", "undersöker": "undersöka", "kollar": "kolla", "fixar": "fixa", "mejlar": "mejla",
    "mailar": "maila", "ringer": "ringa", "skickar": "skicka", "sänder": "sända", "återkommer": "återkomma",
    "återkopplar": "återkoppla", "ser över": "se över", "ser till": "se till", "tar fram": "ta fram",
    "tar kontakt": "ta kontakt", "tar kontakten": "ta kontakten", "tar hand": "ta hand", "tar reda": "ta reda",
    "tar in": "ta in", "tar med": "ta med", "tar vidare": "ta vidare", "tar tag": "ta tag", "tar bort": "ta bort",
    "tar ut": "ta ut", "sammanställer": "sammanställa", "färdigställer": "färdigställa", "skriver": "skriva",
    "uppdaterar": "uppdatera", "reviderar": "revidera", "kompletterar": "komplettera", "bokar": "boka",
    "beställer": "beställa", "köper": "köpa", "ordnar": "ordna", "arrangerar": "arrangera", "skapar": "skapa",
    "lägger upp": "lägga upp", "lägger in": "lägga in", "lägger till": "lägga till", "lägger ut": "lägga ut",
    "publicerar": "publicera", "startar": "starta", "förbereder": "förbereda",
    "utreder": "utreda", "utarbetar": "utarbeta", "upprättar": "upprätta", "formulerar": "formulera",
    "bjuder": "bjuda", "hör av": "höra av", "hör med": "höra med", "pratar med": "prata med",
    "talar med": "tala med", "snackar med": "snacka med", "stämmer av": "stämma av", "begär in": "begära in",
    "inhämtar": "inhämta", "hämtar": "hämta", "lämnar in": "lämna in", "delar ut": "dela ut",
    "distribuerar": "distribuera", "bevakar": "bevaka", "svarar på": "svara på",
    "ansvarar för att": "ansvara för att", "trycker upp": "trycka upp", "samlar in": "samla in",
    "sätter upp": "sätta upp", "sätter ihop": "sätta ihop", "gör klart": "göra klart", "gör klar": "göra klar",
    "gör färdigt": "göra färdigt", "hänger upp": "hänga upp", "installerar": "installera", "ritar": "rita",
    "översätter": "översätta", "betalar": "betala", "fakturerar": "fakturera", "tillser": "tillse",
    "ombesörjer": "ombesörja", "säkerställer": "säkerställa", "påbörjar": "påbörja", "sprider": "sprida",
    "marknadsför": "marknadsföra", "annonserar": "annonsera", "påminner": "påminna", "letar": "leta", "fortsätter": "fortsätta", "tar emot": "ta emot",
    "infordrar": "infordra", "svarar för": "svara för",
    "letar upp": "leta upp", "inventerar": "inventera", "kartlägger": "kartlägga", "följer upp": "följa upp",
    "arbetar vidare": "arbeta vidare", "jobbar vidare": "jobba vidare", "tittar på": "titta på",
    "går vidare": "gå vidare", "utformar": "utforma", "förankrar": "förankra", "verkställer": "verkställa",
    "rensar": "rensa", "skissar": "skissa", "efterhör": "efterhöra", "vidarebefordrar": "vidarebefordra",
    "delar": "dela", "kopierar": "kopiera", "städar": "städa", "reparerar": "reparera",
    "lagar": "laga", "byter": "byta", "anlitar": "anlita", "rekryterar": "rekrytera", "upphandlar": "upphandla",
    "registrerar": "registrera", "lägger fram": "lägga fram",
    "iordningställer": "iordningställa", "renskriver": "renskriva", "postar": "posta", "loggar": "logga",
    "hör sig": "höra sig", "tillställer": "tillställa", "avhämtar": "avhämta", "felanmäler": "felanmäla", "rättar": "rätta",
    "stöter på": "stöta på", "räknar om": "räkna om", "lämnar tillbaka": "lämna tillbaka", "anmäler oss": "anmäla oss", "bygger om": "bygga om",
    "fyller i": "fylla i", "sonderar": "sondera", "tackar ja": "tacka ja", "tackar nej": "tacka nej", "kikar": "kika",
    "arbetar fram": "arbeta fram", "sköter om": "sköta om", "gör upp": "göra upp", "bereder": "bereda",
}  # fmt: skip
PROMISES = ("återkommer", "återkopplar", "hör av", "undersöker")
NO_PLANS = (
    "tecknar", "protesterar", "tänker", "får", "funderar", "oroar", "längtar", "planerar", "ämnar", "avser", "undrar", "önskar", "väntar", "hoppas", "påtalar",
    "leder", "deltar", "sitter", "står", "ligger", "kommer", "går", "vet", "bor", "känner", "tackar", "hälsar", "börjar", "slutar", "lär",
    "efterträder", "ersätter", "verkar", "väljs", "närvarar", "representerar", "minns", "stödjer", "instämmer", "reserverar", "avstår", "röstar",
    "opponerar", "tipsar", "uppmanar", "uppmuntrar", "erbjuder", "öppnar", "avslutar", "justerar", "ansvarar", "jobbar", "arbetar",
    "tillstyrker", "avstyrker", "lämnar över", "ajournerar", "förklarar", "inleder", "valde", "sammanfattar", "kommenterar", "refererar",
    "svarar", "besvarar", "tjänstgör", "tycks", "menar", "hävdar", "accepterar", "avböjer", "tvivlar", "saknar", "äger", "bjöd", "kräver",
    "konstaterade", "brukar", "finner", "yrkar", "har",
    "kandiderar", "fyller", "fungerar", "trivs", "mår", "bedömer", "behöver", "tillhör", "kostar", "gläder", "beror",
)  # fmt: skip
DEEDS_IF_AHEAD = {
    "presenterar": "presentera", "öppnar": "öppna", "justerar": "justera", "redovisar": "redovisa", "rapporterar": "rapportera",
    "återrapporterar": "återrapportera", "informerar": "informera", "lyfter": "lyfta", "tar upp": "ta upp",
    "deltar": "delta", "håller i": "hålla i", "håller": "hålla", "leder": "leda", "träffar": "träffa",
    "möter": "möta", "besöker": "besöka", "går igenom": "gå igenom", "planerar": "planera", "gör": "göra",
    "ger": "ge", "lämnar": "lämna", "meddelar": "meddela", "delger": "delge", "lägger": "lägga",
    "samordnar": "samordna", "initierar": "initiera", "granskar": "granska", "utvärderar": "utvärdera",
    "analyserar": "analysera", "räknar": "räkna", "beräknar": "beräkna", "beskriver": "beskriva",
    "dokumenterar": "dokumentera", "ansvarar för": "ansvara för", "ansvarar": "ansvara", "ansöker": "ansöka",
    "söker": "söka", "svarar": "svara", "försöker": "försöka", "hjälper": "hjälpa", "testar": "testa",
    "kallar": "kalla", "sätter": "sätta", "tar": "ta", "ser": "se", "hör": "höra", "pratar": "prata",
    "ställer": "ställa", "flyttar": "flytta", "tillsätter": "tillsätta", "utser": "utse", "genomför": "genomföra",
    "driver": "driva", "funderar": "fundera", "utvecklar": "utveckla", "implementerar": "implementera",
    "designar": "designa", "målar": "måla", "diskuterar": "diskutera", "visar": "visa", "berättar": "berätta",
    "föreslår": "föreslå", "inleder": "inleda", "bygger": "bygga", "jobbar": "jobba", "arbetar": "arbeta",
    "talar": "tala", "kör": "köra", "åker": "åka", "läser": "läsa",
    "överlämnar": "överlämna", "översänder": "översända", "avslutar": "avsluta", "slutför": "slutföra",
    "hanterar": "hantera", "sköter": "sköta", "avvaktar": "avvakta", "dyker upp": "dyka upp",
    "anmäler": "anmäla", "besvarar": "besvara",
}  # fmt: skip
ASK = ("ber", "bad", "be")
AUXILIARIES = ("ska", "skall", "kommer att", "kommer", "måste")
AUXILIARIES_IF_DECIDED = ("skulle", "bör", "behöver")
NO_DEEDS = (
    "vara", "bli", "ha", "få", "kunna", "behöva", "vilja", "finnas", "gälla", "innebära", "efterträda", "ersätta", "sluta", "börja",
    "tillträda", "avgå", "komma", "gå", "kosta", "krävas", "ske", "äga", "ingå", "bestå", "närvara", "tillhöra", "utgöra", "heta",
    "leda", "representera", "företräda", "underteckna", "signera", "hinna", "slippa", "ligga", "stå", "sitta", "känna", "tycka", "anse",
    "stanna", "fylla", "dela", "hållas", "visa sig", "uppnå", "öka", "minska", "delta", "medverka", "slå", "flytta", "övergå", "kandidera", "väljas", "hamna",
)  # fmt: skip
NO_DEEDS_NOW = (
    "är", "har", "var", "blir", "får", "kan", "eller", "efter", "över", "under", "inför", "för", "per", "samt", "vår", "er", "ner", "när",
    "bör", "vill", "består", "gäller", "innebär", "tillträder", "avgår", "heter", "finner", "uppnår", "ingår", "tillhör", "behöver",
    "fyller", "anser", "konstaterar", "noterar", "godkänner", "antar", "fastställer", "bifaller", "väljer", "tackar", "ställer",
)  # fmt: skip
BY_AGENT = ("av", "genom")
REPORT_BACK = (
    "återrapporteras", "återredovisas", "återkopplas", "avrapporteras", "slutredovisas", "redovisas till", "rapporteras till",
)  # fmt: skip
ADVERBS = (
    "också", "även", "därför", "sedan", "dessutom", "själv", "själva", "nu", "då", "därefter", "genast", "gärna", "i", "sin", "tur", "snarast",
    "alltså", "dock", "däremot", "samtidigt", "omgående", "vidare", "först", "bara", "på", "måndag", "tillsammans", "gemensamt", "sen", "ju",
)  # fmt: skip
OPENERS = (
    "till", "inför", "därefter", "sedan", "sen", "under", "efter", "på", "i", "vid", "senast", "innan", "före", "dessutom", "nu", "framöver",
    "därtill", "vidare", "därför", "detta", "det", "frågan", "ärendet", "om", "för", "samtidigt", "när", "så", "parallellt", "först", "med",
)  # fmt: skip
RELATIVE = ("som",)
WHEREUPON = ("varpå", "varefter")
WHICH = ("vilket",)
CLAUSE_JOINTS = (
    "vilket",
    "att",
    "och",
    "men",
    "samt",
    "så",
    "varpå",
    "medan",
    "därför",
    "utan",
    "sedan",
    "eller",
    "där",
)
NEGATIONS = ("inte", "ej", "aldrig", "icke", "ingen", "inget", "inga", "varken", "knappast", "avstå från")
MAYBE = (
    "om", "ifall", "huruvida", "kanske", "eventuellt", "möjligen", "möjligtvis", "skulle", "borde", "bör", "kan", "kunde", "förmodligen",
    "troligen", "önskar", "vill", "ville", "hoppas", "tänkt", "hypotetiskt", "antagligen", "frågade", "undrade", "undrar", "vilken", "vilka",
)  # fmt: skip
ALWAYS = (
    "alltid", "årligen", "varje år", "varje möte", "vid varje", "enligt lag", "enligt lagen", "enligt stadgan", "enligt stadgarna", "stadgarna",
    "stadgan", "löpande", "fortlöpande", "regelbundet", "sedan flera år", "dagligen", "varje månad", "varje vecka", "enligt reglementet",
    "normalt", "vanligtvis", "brukar", "generellt", "oftast", "lagen säger", "lagstiftningen", "idag", "i dag", "i dagsläget",
)  # fmt: skip
TELLING = (
    "informerar", "informerade", "berättar", "berättade", "rapporterar", "rapporterade", "redogör", "redogjorde", "redovisar", "redovisade",
    "säger", "sade", "sa", "anser", "ansåg", "tycker", "tyckte", "menar", "menade", "tror", "trodde", "framför", "framförde", "påpekar", "påpekade",
    "konstaterar", "konstaterade", "konstaterades", "noterar", "noterade", "noterades", "frågar", "frågade", "föreslår", "föreslog", "yrkar", "yrkade",
    "hoppas", "hoppades", "önskar", "önskade", "meddelar", "meddelade", "meddelades", "uppger", "uppgav", "svarar", "svarade", "beskriver", "beskrev",
    "påminner", "påminde", "förklarar", "förklarade", "presenterar", "presenterade", "föredrar", "föredrog", "framhåller", "framhöll",
    "betonar", "betonade", "undrar", "undrade", "upplyser", "upplyste", "visar", "visade", "lyfter", "lyfte", "framgår", "innebär", "enligt",
    "antecknades", "antecknas", "antecknade", "diskuterade", "diskuterades", "diskuterar", "kräver", "krävs", "efterlyser", "efterlyste", "resonerade", "rekommenderar", "vikten",
)  # fmt: skip
TELLING_NOW = (
    "informerar", "berättar", "rapporterar", "redogör", "redovisar", "framför", "yrkar", "meddelar", "uppger", "beskriver", "presenterar",
    "föredrar", "framhåller", "upplyser", "återrapporterar",
)  # fmt: skip
PAST_ENDINGS = ("ades", "ade")
ONE_BEFORE = ("hon", "han", "hen", "denne", "vederbörande")
ALL_OF_US = ("vi",)
THAT_BEFORE = (
    "det",
    "detta",
    "den",
    "dem",
    "dessa",
    "det här",
    "ut det",
    "om detta",
    "om det",
    "hand om detta",
    "hand om det",
    "saken",
    "frågan",
)
DEFINITE_ENDINGS = ("et", "erna", "arna", "orna", "ången", "ningen", "olan", "heten", "nen", "aget", "oret")
OWN_BODIES = (
    "gruppen", "styrelsen", "kansliet", "sekretariatet", "presidiet", "utskottet", "kommittén", "kommittéen", "teamet", "beredningen", "redaktionen",
    "valberedningen", "ledningen", "mästeriet", "laget", "utskott", "delegationen", "rådet",
)  # fmt: skip
ABBREVIATIONS_WITH_STOP = (
    "enl", "prel", "vik", "tf", "bitr", "o.s.v", "e.d",
    "kl", "bl", "t", "ex", "t.ex", "bl.a", "ca", "ang", "resp", "dvs", "nr", "tel", "f.d", "fr.o.m", "t.o.m", "ordf", "sekr", "jfr", "s.k", "st",
    "avd", "gm", "inkl", "exkl", "dr", "prof", "obs", "d.v.s", "max", "min", "mån", "sid", "kap", "mom", "p.g.a", "pga", "v",
)  # fmt: skip

FILE_ENDINGS = ("pdf", "docx", "doc", "xlsx", "xls", "pptx", "ppt", "odt", "ods", "txt", "eml", "msg", "jpg", "png")
