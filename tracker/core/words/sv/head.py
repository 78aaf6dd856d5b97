"""The head of minutes: who met, when, and who was there."""

LITTLE_WORDS = (
    "och", "att", "är", "inte", "som", "på", "från", "också", "eller", "efter", "blev", "när", "även", "ska", "skall", "av",
    "till", "för", "ett", "samt", "enligt", "möte", "mötet", "därför", "genom", "mycket", "nästa",
)  # fmt: skip

PRESENT_LABELS_WITH_COLON = ("med", "där", "med var", "med på mötet", "här", "här var", "vi var", "närv", "vilka")
PRESENT_SENTENCES = (
    "närvarande var", "närvarande på mötet var", "närvarande vid mötet var", "deltog gjorde", "deltagare var", "med var",
    "på mötet deltog", "i mötet deltog", "vid mötet deltog", "i mötet deltar", "närvarade gjorde", "på plats var",
)  # fmt: skip
PRESENT_LABELS = (
    "närvarande", "närvarande ledamöter", "närvarande ersättare", "beslutande", "beslutande ledamöter",
    "deltagare", "mötesdeltagare", "deltagande", "deltog", "övriga deltagare", "övriga närvarande",
    "övriga", "ledamöter", "ordinarie ledamöter", "ersättare", "tjänstgörande ersättare",
    "ej tjänstgörande ersättare", "icke tjänstgörande ersättare", "tjänstgörande", "tjänstepersoner",
    "tjänstemän", "närvarolista", "medverkande", "på plats", "via länk", "via teams",
    "närvarande på distans", "digitalt", "tjänstgörande ledamöter", "närvarande vid mötet", "deltagarlista",
    "närvarande medlemmar", "närvarande styrelsemedlemmar", "närvarande styrelseledamöter", "fastställande av röstlängd",
    "röstlängd", "upprop", "närvaro", "närvarande personer", "deltagande medlemmar", "närvarande på mötet", "adjungerade",
    "justering av röstlängd", "även närvarande", "deltagare på mötet", "mötesnärvaro",
)  # fmt: skip
ABSENT_LABELS = (
    "frånvarande", "frånvaro", "anmäld frånvaro", "anmält förhinder", "förhinder", "ej närvarande",
    "anmält frånvaro", "förhindrade", "förhindrad", "meddelat förhinder", "frånvarande ledamöter",
    "anmälda förhinder", "ej deltagande", "återbud", "anmält återbud", "borta", "frånv", "ej med",
)  # fmt: skip
NAME_COLUMN = ("namn", "deltagare", "närvarande", "ledamot")
ORGANISATION_COLUMN = (
    "organisation",
    "kommun",
    "arbetsplats",
    "myndighet",
    "förvaltning",
    "representerar",
    "företräder",
    "enhet",
)
ROLE_COLUMN = ("roll", "befattning", "titel", "funktion", "uppdrag")
INITIALS_COLUMN = ("initialer", "initial", "signatur", "sign", "sign.", "förkortning", "kortnamn")
GUEST_LABELS = (
    "inbjudna gäster", "gäster", "inbjudna", "gäst", "inbjuden", "föredragande", "adjungerade gäster",
    "särskilt inbjudna",
)  # fmt: skip
CHAIR_LABELS = (
    "ordförande", "mötesordförande", "ordf", "mötesledare", "sammankallande", "ordförande för mötet",
    "val av ordförande", "val av mötesordförande", "val av ordförande för mötet", "mötets ordförande",
)  # fmt: skip
SECRETARY_LABELS = (
    "sekreterare", "mötessekreterare", "sekr", "vid protokollet", "vid anteckningarna", "protokollförare",
    "protokollfört av", "antecknade", "antecknar", "antecknat av", "anteckningar av", "anteckningar förda av", "skrivet av",
    "för anteckningarna", "vid pennan", "antecknare", "protokollet fört av", "nämndsekreterare",
    "protokollförare vid mötet", "val av sekreterare", "val av mötessekreterare", "mötets sekreterare",
    "val av sekreterare för mötet", "val av protokollförare", "skriver", "in fidem",
)  # fmt: skip
ADJUSTER_LABELS = (
    "justerare", "justeras", "justerat", "justeringsperson", "justeringspersoner", "justerande",
    "utsedd att justera", "utsedda att justera", "val av justerare", "protokolljusterare",
    "mötesjusterare", "val av mötesjusterare", "val av justeringspersoner", "val av justeringsperson",
    "val av protokolljusterare", "justeringsman", "justeringsmän", "val av justeringsmän",
)  # fmt: skip
OTHER_LABELS = (
    "tid", "plats", "plats och tid", "tid och plats", "tid/plats", "plats/tid", "datum", "mötesdatum",
    "sammanträdesdatum", "underskrift", "underskrifter", "paragrafer", "omfattning", "bevis", "anslag",
    "dagordning", "ärenden", "ärendelista", "dnr", "diarienummer", "justeringens plats och tid",
    "justeringsdatum", "organ", "förvaringsplats", "protokoll", "minnesanteckningar", "utdragsbestyrkande",
    "innehåll", "innehållsförteckning", "föredragningslista", "mötestid",
)  # fmt: skip
DATE_LABELS = (
    "sammanträdesdatum", "sammanträdesdag", "mötesdatum", "mötesdag", "datum för möte", "datum för sammanträde", "datum", "tid och plats",
    "plats och tid", "tid/plats", "plats/tid", "tid", "när", "mötestid", "sammanträdestid", "dag",
    "tidpunkt",
)  # fmt: skip
NOT_MEETING_DATE = (
    "juster", "anslag", "anslås", "nedtag", "uppsätt", "överklag", "publicer", "utskick", "utskriv",
    "expedier", "nästa", "kommande", "föregående", "förra", "kallelse", "bilaga", "reviderad", "version",
    "senast ändrad",
)  # fmt: skip
CORRECTED = (
    "rättat", "rättad", "rättade", "rättats", "ändrat", "ändrad", "ändrades", "reviderat", "reviderad", "rev.", "rev",
    "uppdaterat", "uppdaterad", "korrigerat", "korrigerad",
)  # fmt: skip
MEETING_WORDS = (
    "möte", "sammanträde", "protokoll", "anteckningar", "sammankomst", "träff",
)  # fmt: skip
TITLE_WORDS = (
    "sammanträdesprotokoll", "mötesprotokoll", "protokoll", "minnesanteckningar", "mötesanteckningar",
    "anteckningar", "möte",
)  # fmt: skip
REPORT_WORDS = ("uppföljning", "verksamhetsberättelse", "årsrapport", "delårsrapport", "lägesrapport", "slutrapport")
BODY_ENDINGS = (
    "gruppen", "grupp", "nämnden", "nämnd", "styrelsen", "styrelse", "rådet", "råd", "förbundet", "förbund",
    "utskottet", "utskott", "beredningen", "beredning", "kommittén", "kommitté", "ledningen", "nätverket",
    "nätverk", "teamet", "forumet", "forum", "möte", "delegationen", "sammanträde",
)  # fmt: skip
ORGANISATION_ENDINGS = (
    "kommun", "kommuner", "kommunens", "region", "regionen", "regionförbund", "förbundet", "förbund",
    "stad", "stads", "kansli", "kansliet", "kassan", "förmedlingen", "verket", "styrelsen", "myndigheten",
    "sekretariatet", "kontoret", "förvaltningen", "nämnden", "bolaget", "universitet", "universitetet",
    "högskola", "högskolan", "landsting", "landstinget", "sjukhus", "sjukhuset", "museet", "museum",
    "föreningen", "förening", "polisen", "tingsrätt", "skolan", "enheten", "avdelningen", "centrum",
    "hälsan", "tjänsten", "rådet", "gruppen", "samverkan", "räddningstjänst", "räddningstjänsten",
    "stiftelsen", "kyrkan", "akademin", "klubben", "klubb", "handelskammaren", "företagarna",
)  # fmt: skip
ORGANISATION_STARTS = (
    "region", "regionförbundet", "landstinget", "länsstyrelsen", "kommunalförbundet",
    "samordningsförbundet", "familjen", "stiftelsen", "föreningen", "svenska", "polismyndigheten",
    "kommunförbundet", "räddningstjänsten", "högskolan", "nordiska", "norra", "södra", "västra", "östra",
    "nya", "stockholms", "ab", "brå", "ik", "if", "bk", "fk", "sk", "brf",
)  # fmt: skip
ORGANISATION_WORDS = (
    "ab", "hb", "kb", "skr", "skl", "sns", "lrf", "lo", "tco", "arbetsförmedlingen", "försäkringskassan",
    "trafikverket",
)  # fmt: skip
ROLE_WORDS = (
    "ordförande", "ordf", "ordf.", "sekreterare", "sekr", "chef", "direktör", "ledare", "samordnare",
    "strateg", "handläggare", "ekonom", "controller", "ledamot", "ersättare", "justerare", "administratör",
    "utredare", "assistent", "jurist", "rådgivare", "konsult", "koordinator", "föredragande", "organisatör",
    "kommunalråd", "suppleant", "kassör", "processledare", "rektor", "revisor", "planerare", "arkitekt",
    "ingenjör", "specialist", "registrator", "kanslist", "ombud", "representant", "adjungerad", "sakkunnig",
    "biträdande", "vice", "tf", "tillförordnad", "stf", "kommundirektör", "kommunchef", "förbundschef",
    "verksamhetschef", "sammankallande", "utvecklare", "pedagog", "socionom", "läkare", "sjuksköterska",
    "protokollförare", "praktikant", "trainee", "projektledare",
)  # fmt: skip
ABSENCE = (
    "anmält frånvaro", "anmälde frånvaro", "anmält förhinder", "anmälde förhinder", "meddelat förhinder",
    "meddelade förhinder", "var frånvarande", "är frånvarande", "deltog inte", "deltog ej",
    "hade förhinder", "har förhinder", "lämnat återbud", "lämnade återbud", "kunde inte närvara",
    "kunde inte delta", "kunde ej delta", "var sjuk", "uteblev",
)  # fmt: skip
ATTENDANCE_WORDS = ("närvar", "deltag", "röstlängd", "upprop")
ABSENT_MARKS = ("nej", "frånvarande", "ej närvarande", "frånvaro", "ej")
PRESENT_MARKS = ("ja", "närvarande", "x", "deltog")
ALSO = ("även", "samt", "dessutom", "också", "därtill", "och")
ELECTED = ("valdes", "väljs", "valts", "utsågs", "utses", "väljer", "valde", "utsåg")
TO_ELECT = ("välja", "utse")
UNDERSIGNED = ("undertecknad", "undertecknade")
LED_BY = ("ordförs av", "leddes av", "leds av", "öppnades av", "öppnas av", "öppnat av", "öppnad av", "ordfördes av")
OPENED = (
    "öppnade", "öppnar", "förklarade", "hälsade", "hälsar", "välkomnade", "välkomnar", "inledde mötet",
    "ledde mötet",
)  # fmt: skip
NEXT_MEETING = (
    "nästa möte", "nästa sammanträde", "kommande möten", "nästkommande möte", "kommande möte",
    "kommande sammanträden", "nästa träff", "mötestider", "mötesdatum framåt", "nästa gång", "nya möten",
    "kommande mötestider", "sammanträdestider", "nästföljande möte", "möten framöver", "nästa mötestid",
    "nästkommande sammanträde", "nästa nätverksmöte", "nästa sammankomst", "datum för nästa möte",
    "tid för nästa möte", "tid och plats för nästa möte", "kommande träffar",
)  # fmt: skip
ANNOUNCED_MEETINGS = ("möte", "sammanträde", "träff", "sammankomst", "stämma", "avstämning", "sprintplanering")
NOT_A_MEETING = (
    "buss", "avgång", "avresa", "anmälan", "anmäl", "kostnad", "boka", "hotell", "senast den", "senast",
    "avfärd", "deadline",
)  # fmt: skip

PLANNED_MEETINGS = (
    "det planerade mötet", "det planerade sammanträdet", "ordinarie mötet", "det ordinarie mötet", "styrelsemötet",
    "nämndsmötet", "arbetsmötet", "planerat möte", "planerat sammanträde",
)  # fmt: skip
EXTRA_MEETINGS = (
    "extra möte", "extra sammanträde", "ett extra möte", "ett extra sammanträde", "extrainsatt möte",
    "ett extrainsatt möte", "extrainsatt sammanträde", "extramöte", "extra styrelsemöte", "ett extra styrelsemöte",
)  # fmt: skip
IS_HELD = ("hålls", "äger rum", "blir", "är", "sätts in", "inkallas till", "kallas till", "är bokat till")
DAY_PREPOSITIONS = ("på",)
IS_WORDS = ("är", "blir", "har", "har blivit", "kommer att")
CALLED_OFF = (
    "inställt", "inställd", "ställs in", "ställts in", "ställas in", "avlyst", "avlyses", "avbokat", "avbokad", "avbokas", "utgår",
)  # fmt: skip
MOVES = (
    "flyttas", "flyttat", "flyttad", "flyttats", "flyttas fram", "flyttats fram", "flyttas istället", "senareläggs", "senarelagts",
    "tidigareläggs", "tidigarelagts", "skjuts upp", "skjuts fram", "skjutits upp",
)  # fmt: skip
MOVED_FROM = ("från", "ifrån")
MOVED_TO = ("till", "den", "istället", "i stället")
UNLESS = ("förslag", "föreslår", "föreslås", "önskar", "önskemål", "vill", "undersöker", "såvida")
DRAFTS = (
    "utkast", "utkast till protokoll", "protokollsutkast", "ej justerat", "ojusterat", "icke justerat", "inte justerat",
    "arbetsversion", "preliminärt protokoll", "preliminär version",
)  # fmt: skip
ADJUSTED = ("justerat protokoll", "justerad", "justerade", "slutlig version", "slutversion")
