"""Sentences of minutes that give nobody a task: reports, standing roles, retold decisions, posting dates, clock times.

`{one}` and `{two}` are participants as the text calls them, `{body}` the body, `{town}` a municipality, `{past}` and
`{past6}` a day gone by (as 4 mars 2026 and 260304), `{coming}` a day ahead
with its `{coming_weekday}`, `{unit}` an office.
"""

REPORTS = (
    "{one} informerade om läget i projektet och visade statistik över de senaste tre åren.",
    "{one} rapporterade från nätverksträffen i {town} den {past}. Intresset var stort.",
    "Enkäten skickades ut den {past} och har besvarats av 64 procent av personalen.",
    "{one} och {two} redovisade hur arbetet fortskrider. Arbetet följer tidplanen.",
    "{two} berättade att ansökan lämnades in i tid och att beslut väntas under hösten.",
    "Kostnaden blev 3,5 promille högre än budget, vilket främst beror på ökade priser på bränsle.",
    "{body} diskuterade frågan och konstaterade att samarbetet fungerar väl.",
    "Kontakt med {town} är tagen och avtalet är nu undertecknat av båda parter.",
    "{one} har haft kontakt med leverantören. Felet är avhjälpt sedan den {past}.",
    "Styrdokumentet har reviderats och gäller från och med {past}.",
    "{body} tackade för en intressant föredragning.",
    "Det finns ett växande intresse från föreningslivet att använda lokalerna även på helger.",
    "Av 128 tillfrågade svarade 97, och de flesta var nöjda eller mycket nöjda.",
    "{town} har valt att gå vidare i egen regi, vilket {body} noterade.",
    "Rapporten visar att väntetiderna har minskat sedan reformen infördes.",
    "Presentationen bifogas anteckningarna.",
    "Frågan har tidigare behandlats i ärende 2016/123 och § 12/2024.",
)

STANDING = (
    "{one} är sammankallande i nätverket för kommunikation.",
    "{two} ansvarar sedan flera år för den gemensamma webbplatsen.",
    "{unit_start} sköter den löpande administrationen.",
    "{one} är {body}s representant i det nationella nätverket.",
    "Ordföranden leder mötena och sekreteraren för anteckningar.",
)

RETOLD = (
    "{body} beslutade {past6} att uppdra åt {unit} att kartlägga behovet av gemensamma lokaler. Kartläggningen "
    "presenterades vid dagens möte.",
    "Vid föregående möte uppdrogs {one} att träffa leverantören. Mötet hölls den {past}.",
    "{one} fick vid mötet den {past} i uppdrag att sammanställa svaren. Sammanställningen är nu klar.",
    "I fjol gav {body} {unit} i uppdrag att se över taxan, vilket också gjordes.",
    "Vid mötet {past6} beslutades att {two} skulle ta fram ett underlag. Underlaget redovisades och godkändes.",
    "Regeringen har gett länsstyrelsen i uppdrag att utreda frågan om våtmarker.",
)

POSTING = (
    "Protokollet justerades {past} och anslogs samma dag.",
    "Datum för anslags uppsättande: {past_iso} Datum för anslags nedtagande: {coming_iso}",
    "Justeringsdatum: {coming_iso}",
    "Anslaget tas ned den {coming}.",
)

TIMES = (
    "Fika serverades kl 09.30 och mötet återupptogs kl 10.00.",
    "Bussen avgår från {town} klockan 07.45.",
    "{one} anslöt till mötet kl. 09.10.",
    "Lunch 12.00–13.00.",
    "Julbordet äger rum {coming_weekday}en den {coming} kl 18.00.",
)

FORMALITIES = (
    "Ordföranden hälsade alla välkomna och förklarade mötet öppnat.",
    "Föregående minnesanteckningar gicks igenom och lades till handlingarna.",
    "Inga övriga frågor anmäldes.",
    "Dagordningen godkändes.",
)

CLOSING_WORDS = (
    "Ordföranden tackade för ett bra möte och förklarade det avslutat.",
    "Mötet avslutades kl 11.45.",
)

PLAIN_DECISIONS = (
    "att godkänna rapporten",
    "att lägga informationen till handlingarna",
    "att anta förslaget till verksamhetsplan",
    "att ställa sig positiv till fortsatt samarbete",
    "att seminariet {past6} inte ersätts",
    "att välja {one} till justerare",
    "att mötet i {town} flyttas till den {coming}",
)

ATTACHMENTS = (
    "Underlag\\_växel2.pdf",
    "Presentation skolskjuts.pptx, Statistik_{town}.xlsx",
    "Bilaga 3 – utkast\\_avtal.docx",
)

NEUTRAL_TASKS = (
    "{one} kommer att hålla i kontakten under våren",
    "En översyn av blanketterna ska göras",
    "Frågan kommer att bevakas under året",
    "Plats för julbordet meddelas senare",
)
"""Free sentences where two careful readers would differ: neutral in the answers."""
