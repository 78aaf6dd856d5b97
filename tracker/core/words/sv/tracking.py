"""Earlier tasks that a meeting goes through: where it does so, and how they went."""

FOLLOW_UP_TITLES = (
    "uppföljning", "uppföljning av åtgärder", "uppföljning av beslut", "uppföljning av uppdrag", "beslutsuppföljning",
    "åtgärdsuppföljning", "uppdragsuppföljning", "beslutslogg", "genomgång av åtgärdslistan",
    "genomgång av åtgärdslista", "genomgång av uppdragslistan", "kvarstående åtgärder", "kvarstående punkter",
    "kvarvarande punkter", "restlista", "restpunkter", "status på åtgärder", "status på uppdrag", "sedan sist",
    "vad har hänt sedan sist", "uppföljningslista",
)  # fmt: skip
FOLLOW_UP_TIMES = (
    "genomgång av öppna", "uppföljning av öppna", "föregående", "förra", "tidigare", "senaste", "sist", "kvarstående",
    "utestående", "gamla",
)  # fmt: skip
FOLLOW_UP_THINGS = (
    "protokoll", "möte", "sammanträde", "uppdrag", "åtgärd", "beslut", "punkter", "uppgifter", "anteckningar", "minnesanteckningar",
    "actionpunkter", "aktionspunkter", "att göra", "åtaganden", "gång",
)  # fmt: skip
FOLLOW_UP_HEADINGS = (
    "uppföljning", "status", "läge", "läget", "resultat", "utfall", "nuläge", "rapport", "återrapportering", "återrapport",
    "vad har hänt", "utfört", "genomfört", "avklarat", "kommentar till status",
)  # fmt: skip
COPULAS = ("är", "har", "blev", "är nu", "har nu", "är ännu", "är fortfarande")
TASK_NOUNS = ("uppdraget", "uppdrag", "åtgärden", "åtgärd", "ärendet", "punkten", "uppgiften", "frågan", "beslutet")
DONE_PHRASES = (
    "klart", "klar", "klara", "klarmarkeras", "klarmarkerat", "klarmarkerad", "avklarat", "avklarad", "avklarade",
    "utfört", "utförd", "utförda", "genomfört", "genomförd", "genomförda", "slutfört", "slutförd", "slutförda", "avslutat", "avslutad",
    "avslutas", "åtgärdat", "åtgärdad", "åtgärdade", "verkställt", "verkställd", "färdigt", "färdig", "färdigställt", "färdigställd",
    "gjort", "gjord", "gjorda", "levererat", "levererad", "skickat", "skickad", "inlämnat", "inlämnad", "betald", "betalt",
    "löst", "done", "ok", "fixat", "fixad", "bokat", "bokad", "har hänt", "hanterat", "hanterad",
    "stängd", "stängt", "stängda", "lagad", "lagat", "lagade", "köpt", "köpta", "nedtagen", "nedtaget", "beställd", "beställt", "beställda",
    "monterad", "monterat", "uppsatt", "uppsatta", "betalda", "besvarad", "besvarat", "inköpt", "inköpta",
)  # fmt: skip
OPEN_PHRASES = (
    "kvarstår", "kvarstående", "kvar", "återstår", "pågår", "pågående", "påbörjat", "påbörjad", "under arbete", "under uppstart",
    "på gång", "arbetas vidare", "arbetet fortsätter", "fortsätter", "fortsatt uppföljning", "fortsatt arbete", "fortsatt",
    "inväntar", "invänta", "väntar", "avvaktar", "bevakas", "följs upp", "skjuts upp", "skjuts fram", "uppskjuten", "uppskjutet",
    "flyttas", "flyttad", "flyttat", "försenat", "försenad", "försenas", "ej klart", "ej klar", "inte klart", "inte klar", "ännu inte",
    "ej utfört", "ej utförd", "inte utfört", "inte utförd", "ej genomfört", "ej genomförd", "inte genomfört", "inte genomförd",
    "ej påbörjat", "ej påbörjad", "inte påbörjat", "inte påbörjad", "ej gjort", "inte gjort", "ej färdigt", "inte färdigt",
    "ej färdig", "inte färdig", "ej slutfört", "inte slutfört", "ej avslutat", "inte avslutat", "ej åtgärdat", "inte åtgärdat",
    "delvis klart", "delvis klar", "delvis utfört", "delvis", "nästan klart", "nästan klar", "öppen", "öppet", "ligger kvar",
    "tas upp igen", "återkommer", "todo", "ej startat", "ej startad", "inte startat", "bordlagd", "bordlagt", "bordläggs", "vilande",
    "snart klart", "snart klar", "inte fixat", "ej fixat", "inte hunnits med", "ej hunnits med", "inte hunnit",
    "skickat ut förfrågan", "skickat ut en förfrågan", "skickat ut förfrågningar", "skickat förfrågan", "blivit liggande",
)  # fmt: skip
CANCELLED_PHRASES = (
    "utgår", "utgått", "avskrivs", "avskriven", "avskrivet", "avskrivits", "skrivs av", "stryks", "struken", "struket", "ströks",
    "läggs ned", "läggs ner", "nedlagd", "nedlagt", "ej aktuellt", "ej aktuell", "inte aktuellt", "inte aktuell",
    "inte längre aktuellt", "inte längre aktuell", "inte längre aktuella", "utgick", "avskrivna", "avskrivas", "avskrevs",
    "lades ned", "lades ner", "läggas ned", "läggas ner", "blir inte av", "blev inte av", "blir ej av", "genomförs inte", "genomförs ej",
    "utan åtgärd", "inte längre behövs", "behövs inte längre", "inställd", "inställt", "makulerad", "makulerat", "avbrutet", "avbruten",
)  # fmt: skip
UNCLEAR_PHRASES = ("oklart", "oklar", "okänt", "vet ej", "fortfarande oklart")

CLOSING_PHRASES = (
    "avslutas", "är avslutade", "är nu avslutade", "avslutar ärendet", "avslutar uppdraget", "avslutar åtgärden", "avslutar punkten", "avslutar frågan",
    "avslutades", "avslutad", "avslutat", "kan avslutas",
    "kan stängas", "kan läggas till handlingarna", "avslutas härmed", "är därmed avslutad",
    "läggs till handlingarna", "lades till handlingarna", "lägges till handlingarna", "avförs", "avfördes", "kan avföras", "avföres",
    "anses fullgjort", "anses fullgjord", "anses fullgjorda", "anses slutfört", "anses slutförd", "anses avslutat", "anses avslutad",
    "anses avslutade", "anses klart", "anses klar", "anses utfört", "anses utförd", "anses genomfört", "anses genomförd", "anses besvarad",
    "anses besvarat", "förklaras avslutad", "förklaras avslutat", "bockas av", "bockades av", "kan bockas av", "prickas av", "prickades av",
    "kan prickas av", "klarmarkeras", "klarmarkerades", "kan klarmarkeras", "avslutas därmed",
)  # fmt: skip
CLOSING_WITH_NOUN = ("stängs", "stängdes", "stängd", "stängt", "stängda", "avslutade")
CLOSING_INFINITIVES = ("avsluta", "stänga", "avföra", "lägga till handlingarna", "bocka av", "pricka av", "klarmarkera")
CROSSING_OUT = (
    "avförs", "avfördes", "stryks", "ströks", "struken", "struket", "tas bort", "togs bort", "avskrivs", "avskrevs", "kan avskrivas", "utgår",
    "utgick", "kan strykas", "kan tas bort", "lyfts av", "lyfts bort", "tas av", "togs av", "plockas bort", "markeras", "noteras", "läggs",
)  # fmt: skip
AS_WORDS = ("som",)
WRITING_OFF_INFINITIVES = (
    "avskriva",
    "skriva av",
    "stryka",
    "lägga ned",
    "lägga ner",
    "inte genomföra",
    "inte gå vidare med",
)
NO_WRITING_OFF = ("från", "ifrån", "enligt", "till", "per", "ur", "med ett", "med en", "vid", "på")
REASON_WORDS = (
    "då", "eftersom", "med anledning av att", "med anledning av", "på grund av att", "på grund av", "p.g.a.", "pga", "pga.", "därför att",
    "med hänsyn till att", "med hänsyn till", "med hänvisning till att", "med hänvisning till", "med motiveringen att", "sedan", "i och med att",
    "i och med", "för att", "anledning", "skäl", "orsak", "motivering",
)  # fmt: skip
MOVING_PHRASES = (
    "flyttas", "flyttas fram", "flyttades", "flyttades fram", "flyttad", "flyttat", "framflyttad", "framflyttat", "har flyttats", "skjuts upp",
    "sköts upp", "skjuts fram", "sköts fram", "skjuts", "sköts", "uppskjuten", "uppskjutet", "framskjuten", "framskjutet", "senareläggs",
    "senarelades", "senarelagd", "senarelagt", "förlängs", "förlängdes", "förlängd", "förlängt", "bordläggs", "bordlades", "bordlagd", "bordlagt",
    "återupptas", "ajourneras", "ska vara klart senast i stället",
    "anstånd",
)  # fmt: skip
MOVING_WITH_NOUN = ("återkommer", "tas upp")
MOVING_INFINITIVES = (
    "flytta", "flytta fram", "skjuta upp", "skjuta fram", "senarelägga", "förlänga", "bordlägga", "bevilja anstånd", "ge anstånd", "sätta ny tid",
    "sätta nytt datum",
)  # fmt: skip
NEW_DATE_PHRASES = (
    "tas upp igen", "tas upp på nytt", "tas åter upp",
    "ny tid", "nytt datum", "nytt slutdatum", "nytt klardatum", "nytt klart-datum", "ny tidpunkt", "ny deadline", "ny tidsgräns", "ny tidsfrist",
    "ny frist", "ny sluttid", "ny dag", "ny tidplan", "nytt måldatum", "nytt förfallodatum", "nu klart senast", "nu klar senast", "nu klart",
    "nu klar", "klart först", "klar först", "klara först", "färdigt först", "färdig först", "nu senast", "ändras till", "ändrades till",
    "ändrat till", "ändrad till", "blir i stället", "blir istället", "ska i stället vara klart", "ska i stället vara klar",
    "ska istället vara klart", "ska istället vara klar", "ska nu vara klart", "ska nu vara klar", "beräknas nu vara klart", "beräknas nu vara klar",
    "beräknas nu bli klart", "beräknas nu bli klar", "väntas nu vara klart", "väntas nu vara klar", "blir klart först", "blir klar först",
    "får ny tid", "fick ny tid", "får tid på sig", "har till", "får till", "uppskov till", "anstånd till",
)  # fmt: skip
OLD_DATE_PHRASES = ("från",)
PROMISING = (
    "lovar", "lovade", "har lovat", "utlovar", "utlovade", "lovar att ha", "lovade att ha", "har lovat att ha", "lovar ha", "lovade ha",
    "räknar med att ha", "räknade med att ha", "hoppas ha", "hoppades ha", "siktar på att ha",
)  # fmt: skip
THEM = ("den", "det", "dem", "detta")
BECOMING = ("är", "är nu", "blir", "blev", "blir nu", "sätts till", "till", "utses", "utsågs", "den")
LATE_WORDS = (
    "försenat",
    "försenad",
    "försenade",
    "försenas",
    "hinner inte",
    "hann inte",
    "har inte hunnit",
    "hunnits",
    "dröjer",
    "drar ut på tiden",
)
GIVING_PHRASES = (
    "överlämnas", "överlämnades", "överlämnad", "överlämnat", "har överlämnats", "överförs", "överfördes", "överförd", "överfört", "hänskjuts",
    "hänsköts", "hänskjuten", "hänskjutet", "överlåts", "överläts", "överlåten", "överlåtet", "lämnas över", "lämnades över", "lämnas vidare",
    "lämnades vidare", "skickas vidare", "skickades vidare", "går över", "gick över", "övergår", "övergick", "lyfts över", "remitteras",
    "flyttas över", "flyttades över", "hänvisas", "hänvisades", "förs över", "fördes över", "går vidare",
)  # fmt: skip
GIVING_INFINITIVES = (
    "överlämna",
    "överföra",
    "hänskjuta",
    "överlåta",
    "lämna över",
    "skicka vidare",
    "flytta över",
    "hänvisa",
)
RECEIVERS = ("till", "på", "åt")
TAKEN_BY = (
    "övertas av", "övertogs av", "tas över av", "togs över av", "har övertagits av", "har tagits över av", "övertages av", "tas om hand av",
    "sköts hädanefter av", "handhas hädanefter av",
)  # fmt: skip
NEW_OWNER_PHRASES = (
    "ny ansvarig", "nya ansvariga", "nytt ansvar", "ny ägare", "ansvarig blir", "ansvariga blir", "ansvarig är nu", "ansvariga är nu",
    "till ny ansvarig utses", "till ny ansvarig utsågs", "till ny ansvarig valdes", "som ny ansvarig utses", "som ny ansvarig utsågs",
    "ansvarig ändras till", "ansvarig i stället", "ansvarig istället", "ansvarig hädanefter", "ansvarig framöver",
)  # fmt: skip
OWNER_LABELS = ("ansvarig", "ansvariga", "ansvar", "ansv", "ansv.")
TAKING_PHRASES = (
    "tar över", "tog över", "har tagit över", "tar nu över", "övertar", "övertog", "har övertagit", "blir ny ansvarig", "är ny ansvarig",
    "blev ny ansvarig", "blir nya ansvariga", "är nya ansvariga", "blir ansvarig", "blir ansvariga", "är nu ansvarig", "ansvarar hädanefter",
    "ansvarar i stället", "ansvarar istället", "ansvarar från och med nu", "utses till ny ansvarig", "utsågs till ny ansvarig",
    "går in som ansvarig", "gick in som ansvarig", "går in som ny ansvarig", "tar vid", "tog vid", "tar hand om det i stället",
)  # fmt: skip
REPLACING_PHRASES = (
    "ersätter",
    "ersatte",
    "efterträder",
    "efterträdde",
    "avlöser",
    "avlöste",
    "träder in för",
    "går in för",
)
ROLE_OF_OWNER = (
    "som ansvarig",
    "som ansvariga",
    "som ny ansvarig",
    "som ägare",
    "i uppdraget",
    "i ärendet",
    "i frågan",
)
LEAVING_WORDS = ("efter", "från", "i stället för", "istället för")
DONE_SUPINES = (
    "genomfört", "genomförts", "utfört", "utförts", "slutfört", "slutförts", "avslutat", "avslutats", "färdigställt", "färdigställts", "skickat",
    "skickats", "lämnat in", "lämnats in", "sänt", "sänts", "levererat", "levererats", "redovisat", "redovisats", "presenterat", "presenterats",
    "tagit fram", "tagits fram", "sammanställt", "sammanställts", "upphandlat", "upphandlats", "beställt", "beställts", "bokat", "bokats",
    "köpt", "köpts", "tecknat", "tecknats", "undertecknat", "undertecknats", "skrivit under", "skrivits under", "byggt", "byggts", "monterat",
    "monterats", "installerat", "installerats", "reparerat", "reparerats", "lagat", "lagats", "bytt", "bytts", "bytt ut", "bytts ut",
    "uppdaterat", "uppdaterats", "publicerat", "publicerats", "inventerat", "inventerats", "utrett", "utretts", "kartlagt", "kartlagts",
    "gjort", "gjorts", "anlitat", "anlitats", "rekryterat", "rekryterats", "anställt", "anställts", "besvarat", "besvarats", "betalat", "betalats",
    "betalt", "målat", "målats", "sålt", "sålts", "ordnat", "ordnats", "fixat", "fixats", "löst", "lösts", "åtgärdat", "åtgärdats", "verkställt",
    "verkställts", "samlat in", "samlats in", "begärt in", "begärts in", "tagit in", "tagits in", "hämtat in", "inhämtat", "inhämtats",
    "anmält", "anmälts", "ansökt", "lagt ut", "lagts ut", "satt upp", "satts upp", "rensat", "rensats", "städat", "städats", "granskat",
    "granskats", "reviderat", "reviderats", "antagit", "antagits", "hållits", "inrättats", "inrättat", "tillsatts", "tillsatt", "utsetts",
    "delat ut", "delats ut", "mejlat", "mejlats", "mailat", "meddelat", "meddelats", "kallat", "kallats", "översatt", "översatts", "översänt",
    "översänts", "skrivit", "skrivits", "tryckt", "tryckts", "återlämnat", "återlämnats", "asfalterat", "asfalterats", "byggts om",
    "inhämtade", "inhämtad", "lämnat", "lämnats", "uppdaterad",
    "uppdaterade", "undertecknad", "undertecknade", "upphandlad", "sammanställd", "sammanställda", "publicerad", "publicerade", "granskad", "reviderad",
    "utlagd", "utlagda", "utlagt", "insänd", "insänt", "insända", "inskickad", "inskickat", "inskickade", "inlämnad", "inlämnade", "utskickad",
    "utskickat", "utskickade", "installerad", "installerade", "reparerad", "reparerade", "målad", "målade", "genomgången", "genomgånget", "tecknad",
    "tecknade", "utdelad", "utdelat", "utdelade", "framtagen", "framtaget", "framtagna", "anmäld", "anmälda", "bytta", "avklarat", "avklarats", "införts", "infört", "startat upp", "kontrollerat", "kontrollerats", "besiktigat", "besiktigats",
)  # fmt: skip
DONE_ENDINGS = ("ats", "tts", "rts", "lts", "nts", "its", "gts", "fts", "kts", "ets", "ots", "sts")
NO_DONE_SUPINES = (
    "påbörjats", "startats", "inletts", "diskuterats", "planerats", "beslutats", "föreslagits", "flyttats", "skjutits", "bordlagts", "nämnts",
    "lyfts", "uppskjutits", "avbrutits", "försenats", "fördröjts", "ställts", "avskrivits", "efterfrågats", "initierats", "funnits", "kommits",
    "önskats", "påtalats", "försökts", "fortsatts", "hanterats", "återupptagits", "återremitterats", "uppdragits", "behövts", "saknats",
)  # fmt: skip
DONE_DEEDS = (
    "genomfördes", "genomförde", "utfördes", "utförde", "slutfördes", "slutförde", "färdigställdes", "färdigställde", "skickades", "lämnades in",
    "lämnade in", "skickade in", "levererades", "levererade", "undertecknades", "åtgärdades", "åtgärdade", "installerades", "monterades",
    "reparerades", "besvarades", "verkställdes", "blev klart", "blev klar", "blev klara", "blev färdigt", "blev färdig", "betalades", "beställdes",
    "publicerades", "upphandlades", "redovisades i sin helhet", "slutredovisades", "slutredovisade", "slutrapporterades", "slutrapporterade",
)  # fmt: skip
TELLING_VERBS = (
    "redovisade", "redovisar", "redovisades", "redovisas", "presenterade", "presenterar", "presenterades", "presenteras", "rapporterade",
    "rapporterar", "redogjorde för", "redogör för", "föredrog", "föredrar", "delgav", "visade", "gick igenom", "lade fram", "lämnade",
)  # fmt: skip
RESULT_WORDS = (
    "resultatet", "resultat", "utfallet", "slutrapporten", "slutrapport", "slutresultatet", "slutredovisningen", "slutredovisning", "den färdiga", "det färdiga", "de färdiga",
)  # fmt: skip
RESULT_JOINTS = ("av", "från", "för", "om", "i", "på")
HAVE_WORDS = ("har", "hade", "är", "blev", "har blivit", "blivit", "var", "finns")
OWNING_WORDS = ("har", "hade")
UNANSWERED = (
    "inte fått svar", "ej fått svar", "inte fått något svar", "inte fått besked", "inte fått något besked", "inget svar", "inga svar",
    "utan svar", "utan att få svar", "utan att ha fått svar", "väntar på svar", "väntar på besked", "inväntar svar", "inväntar besked",
)  # fmt: skip
GOING_ON = (
    "inget nytt", "inget nytt att rapportera", "ingenting nytt", "ingen förändring", "ingen ändring", "oförändrat", "oförändrad", "fortgår", "fortlöper",
    "löper på", "rullar på", "är i gång", "är igång", "har påbörjats", "har startat", "har inletts", "har börjat", "är påbörjad", "är påbörjat",
    "står still", "har inte hänt något", "inget har hänt", "ligger kvar", "står kvar", "kvarligger", "får arbeta vidare", "arbetar vidare",
    "kvarstår", "pågår", "återstår", "fortsätter", "arbetet fortsätter", "är under arbete", "är på gång", "arbetar med", "jobbar med", "arbetar på",
    "har påbörjat", "påbörjade", "har kommit i gång", "har kommit igång", "har skickat ut förfrågan", "har skickat ut en förfrågan",
    "har skickat ut förfrågningar", "har skickat förfrågan", "har blivit liggande", "blev liggande", "är påbörjade",
)  # fmt: skip
NOTS = (
    "inte",
    "ej",
    "icke",
    "aldrig",
    "ännu inte",
    "ännu ej",
    "inte ännu",
    "fortfarande inte",
    "inte heller",
    "varken",
    "ingen",
    "inga",
    "inget",
)
NOTHING_WORDS = ("ingen", "inga", "inget", "ingenting")
PARTLY = (
    "delvis",
    "nästan",
    "snart",
    "inte helt",
    "till hälften",
    "halvvägs",
    "till viss del",
    "till största delen",
    "till stor del",
    "i stort sett",
)
HYPOTHETICALS = (
    "ska", "skall", "skulle", "bör", "borde", "måste", "kommer att", "vill", "ville", "önskar", "önskade", "önskemål", "föreslår", "föreslog",
    "föreslås", "föreslogs", "förslag", "yrkar", "yrkade", "yrkande", "hoppas", "hoppades", "planeras", "planerar", "planen är", "beräknas",
    "beräknar", "väntas", "förväntas", "räknar med", "frågade", "frågar", "undrade", "undrar", "kanske", "eventuellt", "målet är", "behöver",
    "behövde", "senast", "lovade", "lovar", "tidigast", "avser", "tänker", "siktar", "får i uppdrag", "i uppdrag", "vid förra mötet", "på förra mötet",
    "förutsätter", "diskuterade", "diskuterades", "i avvaktan på", "inväntar", "väntar på", "reserverar sig", "avslog", "avslås", "kräver",
)  # fmt: skip
CONDITIONS = (
    "när", "så snart", "så fort", "tills", "förrän", "innan", "förutsatt att", "under förutsättning", "ifall", "villkorat", "om inte", "såvida",
)  # fmt: skip
IF_WORDS = ("om",)
PARTING_WORDS = ("och", "men", "medan", "samt", "så")
NO_TASKS = (
    "mötet", "mötets", "sammanträdets", "möte", "nästa möte", "föregående", "förra", "dagens", "kvällens", "sammanträdet", "sammanträde", "protokollet", "protokoll", "föregående protokoll", "dagordningen", "årsmötet",
    "stämman", "mötesprotokollet", "minnesanteckningarna", "ordföranden", "ordförande", "debatten", "diskussionen", "överläggningen",
    "överläggningarna", "listan", "nomineringen", "talarlistan", "arvode", "ersättning", "traktamente", "streck i debatten", "informationen",
    "röstningen", "mötesordföranden", "justeringen", "anmälan av delegationsbeslut", "delegationsbesluten",
)  # fmt: skip
NO_TASKS_WITH = ("med",)
PRONOUNS = ("den", "de", "dessa", "denna", "båda", "allt", "alla", "den här", "det", "detta")
POINTING_WORDS = (
    "uppdraget", "uppdragen", "uppdrag", "åtgärden", "åtgärderna", "åtgärd", "ärendet", "ärendena", "ärende", "punkten", "punkterna", "punkt", "uppgiften",
    "uppgifterna", "frågan", "frågorna", "fråga", "beslutet", "bevakningen", "actionpunkten", "den", "det", "denna", "detta", "dessa", "de", "här",
    "nu", "därmed", "härmed", "således", "därför", "dock", "alltså", "även", "också", "så", "redan", "tiden", "tidpunkten", "datumet", "slutdatumet",
    "ansvaret", "ansvar", "arbetet", "arbete", "saken", "mötet", "ordföranden", "ordförande", "sekreteraren", "beslutar", "beslutade", "beslutas",
    "beslutades", "beslöt", "beslut", "konstaterade", "konstaterar", "konstaterades", "konstateras", "noterade", "noterar", "noterades", "noteras",
    "att", "och", "men", "samt", "är", "har", "blir", "blev", "kan", "ska", "skall", "som", "av", "till", "för", "från", "i", "på", "med", "en",
    "ett", "där", "efter", "då", "sin", "sitt", "man", "vi", "han", "hon", "dem", "sig", "listan", "åtgärdslistan", "uppdragslistan", "rapporten",
    "redovisningen", "återrapporten", "slutrapporten", "återrapporteringen", "godkänns", "godkändes", "godkänner", "bevakningslistan", "helt",
    "hela", "nya", "ny", "nytt", "ansvarig", "ansvariga", "senast", "klart", "klar", "fram", "vidare", "åter", "igen", "beslutslistan", "alla",
    "båda", "därefter", "sedan", "styrelsen", "nämnden", "gruppen", "enligt", "ovan", "om", "gällande", "angående", "avseende", "rörande",
    "ersätter", "tackade", "tackar", "tack", "lista", "nuvarande",
)  # fmt: skip
DECISION_HEADINGS_OF_ANNEX = (
    "mötets beslut", "beslut i mötet", "beslut på mötet", "beslut av mötet", "beslut vid mötet", "mötet beslutar", "mötet beslutade",
    "styrelsens beslut", "nämndens beslut", "dagens beslut", "beslut idag", "beslut i dag", "beslut vid sammanträdet",
)  # fmt: skip
NEW_DATE_HEADINGS = (
    "nytt datum",
    "ny tid",
    "nytt slutdatum",
    "ny deadline",
    "nytt klardatum",
    "ny tidsgräns",
    "ny tidpunkt",
)
NEW_OWNER_HEADINGS = ("ny ansvarig", "nya ansvariga", "nytt ansvar", "ny ägare")
REFERENCE_HEADINGS = ("nr", "nummer", "referens", "ref", "ref.", "nyckel", "id", "åtgärdsnr", "löpnr")
CASE_LABELS = ("dnr", "d.nr", "diarienr", "diarienummer", "ärendenr", "ärendenummer", "ksn-dnr", "diarie-nr")
