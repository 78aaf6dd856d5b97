"""Whoever is named: people, roles and bodies, and what looks like a name and is none."""

ROLE_HEADS = {
    "chef": "chefen", "direktör": "direktören", "ordförande": "ordföranden", "sekreterare": "sekreteraren",
    "ledare": "ledaren", "samordnare": "samordnaren", "strateg": "strategen", "handläggare": "handläggaren",
    "ekonom": "ekonomen", "controller": "controllern", "administratör": "administratören",
    "utredare": "utredaren", "jurist": "juristen", "koordinator": "koordinatorn", "assistent": "assistenten",
    "rådgivare": "rådgivaren", "konsult": "konsulten", "rektor": "rektorn", "planerare": "planeraren",
    "arkitekt": "arkitekten", "ingenjör": "ingenjören", "specialist": "specialisten",
    "registrator": "registratorn", "kanslist": "kanslisten", "sammankallande": "sammankallanden",
    "justerare": "justeraren", "revisor": "revisorn", "utvecklare": "utvecklaren", "kassör": "kassören",
    "kommunikatör": "kommunikatören", "redaktör": "redaktören", "kommunalråd": "kommunalrådet",
    "oppositionsråd": "oppositionsrådet", "bibliotekarie": "bibliotekarien", "föredragande": "föredraganden",
    "organisatör": "organisatören", "ledamot": "ledamoten",
    "ersättare": "ersättaren", "ombud": "ombudet", "pedagog": "pedagogen", "arkivarie": "arkivarien",
    "inspektör": "inspektören", "projektör": "projektören", "analytiker": "analytikern", "mästare": "mästaren", "vicevärd": "vicevärden", "kapten": "kaptenen",
    "ansvarig": "ansvariga", "suppleant": "suppleanten", "talesperson": "talespersonen",
}  # fmt: skip
ROLE_SHORT = {
    "ordf": "ordförande", "sekr": "sekreterare", "bitr": "biträdande", "bitr.": "biträdande", "t.f.": "tf",
    "t.f": "tf", "tillförordnad": "tf", "tillförordnade": "tf", "stf": "ställföreträdande", "v": "vice",
    "vd": "verkställande direktör", "vd:n": "verkställande direktör", "vd:ns": "verkställande direktör",
    "sammank": "sammankallande",
}  # fmt: skip
ROLE_QUALIFIERS = (
    "tf", "vice", "biträdande", "ställföreträdande", "förste", "första", "1:e", "andre", "andra", "2:e", "ny", "nya",
    "tidigare", "avgående", "gemensam", "gemensamma", "regional", "regionala", "strategisk", "strategiska",
    "verkställande",
)  # fmt: skip
ACTING = "tf"
ROLE_JOINTS = ("i", "på", "för", "vid", "från", "hos", "inom")
TITLES = (
    "dr", "doktor", "prof", "professor", "docent", "fil", "med", "tekn", "jur", "lic", "mag", "leg", "hr", "herr", "fru",
    "frk", "adj",
)  # fmt: skip
THROUGH = ("gm", "genom")
PARTIES = ("s", "m", "c", "l", "v", "kd", "mp", "sd", "fp", "fi")
EVERYBODY = (
    "alla",
    "samtliga",
    "respektive",
    "resp",
    "resp.",
    "övriga",
    "vi",
    "vi alla",
    "grannarna",
    "volontärerna",
    "funktionärerna",
)

AND_OTHERS = ("m.fl.", "m. fl.", "m fl.", "m fl", "mfl", "med flera", "m.fl")
IN_COUNSEL = (
    "i samråd med", "i samverkan med", "i dialog med", "i samarbete med", "med stöd av", "med hjälp av",
    "tillsammans med",
)  # fmt: skip
PERSON_JOINTS = ("och", "samt", "tillsammans med", "jämte", "and", "o")

LETTER_WORDS = ("i", "å", "o", "à")
LOWER_CASE_WORDS = (
    "hans", "bo", "my", "love", "stig", "maj", "sten", "liv", "ask", "ek", "berg", "lind", "holm", "lund", "ström", "sand",
    "skog", "dal", "sjö", "äng", "strand", "sund", "vik", "mark", "palm", "gran", "kvist", "blom", "gren", "rask", "frisk",
    "stark", "varg", "bark", "klang", "sköld", "falk", "ung", "glad", "lax", "modig", "kraft", "sol", "tor", "per", "din",
)  # fmt: skip

EACH_OF = ("respektive", "resp", "resp.", "varje", "var och en av", "samtliga", "alla")
MEMBER_NOUNS = (
    "kommun", "kommuner", "kommunerna", "medlemskommun", "medlemskommuner", "medlemskommunerna", "region", "regioner",
    "regionerna", "medlem", "medlemmar", "medlemmarna", "ledamot", "ledamöter", "ledamöterna", "förvaltning",
    "förvaltningar", "förvaltningarna", "organisation", "organisationer", "organisationerna", "part", "parter", "parterna",
)  # fmt: skip
ALL_MEMBERS = (
    "alla", "samtliga", "vi alla", "var och en", "kommunerna", "medlemskommunerna", "medlemmarna", "ledamöterna",
    "förvaltningarna", "parterna",
)  # fmt: skip
GROUP_ENDINGS = ("et", "en", "t", "n")
BODY_WORDS = (
    "alla", "samtliga", "respektive", "varje", "berörda", "övriga", "deltagarna", "ledamöterna", "medlemmarna",
    "medlemskommunerna", "kommunerna", "var och en", "kansliet", "sekretariatet", "presidiet", "arbetsutskottet",
    "kommunledningen", "ledningen", "projektet", "mötet", "parterna", "medlemmar", "ledamöter", "styrelsen",
    "nämnden", "förbundet", "regionen", "kommunen", "staden", "resp", "presidium", "majoriteten", "oppositionen",
    "kåren", "ks", "kf", "ksau", "au",
)  # fmt: skip
BODY_TAILS = (
    "gruppen", "grupp", "gruppens", "grupperna", "nämnden", "nämnd", "nämnderna", "styrelsen", "styrelse", "rådet",
    "förbundet", "förbund", "utskottet", "utskott", "beredningen", "beredning", "kommittén", "kommitté", "nätverket",
    "nätverk", "nätverken", "teamet", "team", "forumet", "forum", "delegationen", "kansliet", "kansli", "sekretariatet",
    "sekretariat", "kontoret", "kontor", "förvaltningen", "förvaltning", "avdelningen", "avdelning", "enheten", "enhet",
    "kommun", "kommuner", "kommunerna", "kommunen", "stad", "region", "regionen", "bolaget", "bolagen", "verket",
    "myndigheten", "kassan", "förmedlingen", "universitetet", "universitet", "högskolan", "föreningen", "polisen",
    "cheferna", "chefer", "direktörerna", "direktörer", "ledarna", "strategerna", "handläggarna", "samordnarna",
    "ordförandena", "ledamöterna", "studenter", "studenterna", "projektet", "presidiet", "ledningen", "ab", "samverkan",
    "organisationen", "organisationerna", "parterna", "politikerna", "tjänstemännen", "tjänstepersonerna",
    "revisorerna", "studentkåren",
)  # fmt: skip

ABBREVIATIONS = (
    "it", "hr", "pa", "ks", "kc", "kf", "ksau", "af", "fk", "kd", "vd", "rr", "rs", "rf", "eu", "au", "skr", "skl", "ur",
    "sns", "lrf", "lss", "sfi", "ekb", "hvb", "esf", "nns", "kpi", "tco", "ok", "tbd", "tba",
)  # fmt: skip

NOT_NAMES = (
    "beslut", "beslutet", "bakgrund", "information", "diskussion", "åtgärd", "åtgärder", "ansvarig", "ansvariga", "datum",
    "slutdatum", "övrigt", "övriga", "frågor", "fråga", "nästa", "möte", "mötet", "mötets", "protokoll", "protokollet",
    "närvarande", "frånvarande", "deltagare", "ordförande", "sekreterare", "justerare", "plats", "tid", "dagordning",
    "dagordningen", "punkt", "ärende", "ärenden", "bilaga", "bilagor", "budget", "rapport", "rapporter", "status", "läget",
    "läge", "uppföljning", "kommentar", "alla", "samtliga", "respektive", "kommun", "kommunen", "region", "regionen",
    "kansliet", "styrelsen", "gruppen", "snarast", "löpande", "omgående", "klart", "klar", "pågår", "senast", "ja", "nej",
    "ingen", "inget", "vakant", "saknas", "föregående", "kommande", "val", "paragraf", "underskrift", "underskrifter",
    "justeras", "vid", "vem", "vad", "när", "var", "hur", "att", "göra", "den", "det", "de", "vi", "han", "hon", "nytt", "ny",
    "nya", "familjen", "teams", "distans", "stadshuset", "kommunhuset", "våren", "hösten", "sommaren", "vintern", "jul", "påsk",
    "projekt", "projektet", "plan", "planen", "strategi", "personal", "ekonomi", "tf", "vice", "biträdande", "föredragande",
    "inbjudna", "gäster", "ledamöter", "ersättare", "tjänstgörande", "beslutande", "organisation", "uppgift", "aktivitet",
    "forts", "sida", "anteckningar", "minnesanteckningar", "förslag", "till", "om", "från", "för", "med", "av", "på", "under",
    "efter", "inför", "digital", "gemensam", "gemensamma", "regional", "strategisk", "strategiska", "svenska", "norra", "södra",
    "västra", "östra", "kungliga", "statens", "sveriges", "vård", "skola", "barn", "kultur", "fritid", "miljö", "teknik",
    "avfall", "turism", "kommunikation", "inköp", "upphandling", "remiss", "yttrande", "workshop", "seminarium",
    "summering", "avslutning", "öppnande", "inledning", "genomgång", "presentation", "redovisning", "ansvar", "namn", "titel",
    "roll", "funktion", "sammanfattning", "syfte", "mål", "resultat", "kostnad", "kostnader", "tack", "obs", "paus", "lunch",
    "fika", "buss", "tåg", "samordning", "samverkan", "avtal", "avtalet", "remissen", "förbundet", "nämnden", "mindpark",
)  # fmt: skip
NOUN_ENDINGS = (
    "ning", "ningen", "ningar", "tion", "tionen", "tioner", "het", "heten", "heter", "else", "elsen", "elser", "ande", "ende",
    "andet", "erna", "arna", "orna", "skap", "skapet", "dom", "ment", "mentet", "ering", "eringen", "ingen", "gruppen",
    "nämnden", "möte", "mötet", "plan", "planen", "frågan", "frågor", "ärende", "ärenden", "arbete", "arbetet", "projekt",
    "stöd", "chef", "chefen", "råd", "rådet", "avtal", "avtalet", "budget", "system", "systemet", "verket", "kommun",
    "region", "kassan", "data", "teknik", "miljö", "vård", "skola", "skolan", "ledare", "ledaren", "rapport", "listan",
    "lista", "förslag", "förslaget", "uppdrag", "uppdraget", "tid", "datum", "nätverk", "nätverket",
)  # fmt: skip
LONG_WORD_ENDINGS = ("ar", "er", "or", "en", "et")

COMMON_WORDS = (
    "fram", "till", "från", "inför", "enligt", "mellan", "samt", "eller", "under", "över", "även", "detta", "denna",
    "kommun", "kommuner", "kommunen", "mötet", "möte", "frågan", "fråga", "ärendet", "arbetet", "arbete", "göra",
    "återkomma", "skicka", "ansvarar", "kontaktar", "utifrån", "gäller", "gruppen", "ska", "skulle", "innebära",
    "beslut", "uppdrag",
)  # fmt: skip
