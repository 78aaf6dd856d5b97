"""Names, places, bodies and heading words that the invented minutes are made of. All people and places are made up."""

FIRST_NAMES = (
    "Agneta", "Albin", "Alva", "Amir", "Ann-Sofie", "Anna-Karin", "Annika", "Arvid", "Astrid", "Axel",
    "Barbro", "Bertil", "Birgitta", "Britt-Marie", "Carl-Johan", "Cecilia", "Dagny", "Daniel", "Disa", "Ebba",
    "Edvin", "Elin", "Elsa", "Emelie", "Erik", "Eskil", "Farid", "Frida", "Gunilla", "Gustav",
    "Göran", "Hanna", "Helén", "Hillevi", "Hugo", "Ida", "Ingela", "Ingemar", "Irène", "Isak",
    "Jan-Åke", "Jenny", "Joakim", "Kajsa", "Kerstin", "Kjell", "Lars-Erik", "Leila", "Linnéa", "Love",
    "Malin", "Margareta", "Marie-Louise", "Märta", "Nils", "Oskar", "Per-Olof", "Petra", "Ragnar", "René",
    "Rut", "Sara", "Siv", "Stig-Göran", "Sören", "Tove", "Tyra", "Ulrika", "Viktor", "Yusuf",
    "Åke", "Åsa", "Örjan", "Östen",
)  # fmt: skip

SURNAMES = (
    "Abrahamsson", "Almkvist", "Ankarberg", "Asplund", "Backlund", "Bark", "Berggren", "Björkander", "Blomdahl",
    "Boström", "Bredberg", "Byström", "Carlborg", "Dahlgren", "Edenfjäll", "Ekdahl", "Elfving", "Engdal",
    "Envall", "Fagerlund", "Flodin", "Forslöf", "Frisk", "Fältskog", "Gadd", "Granath", "Grönvik", "Gyllenhak",
    "Hallin", "Hedqvist", "Hellgren", "Hjortsberg", "Hägg", "Höglander", "Idh", "Isaksson", "Jernbrink",
    "Kallin", "Karimi", "Kjellberg", "Klang", "Kvist", "Ladvall", "Lidén", "Liljeqvist", "Lövenäs", "Malmros",
    "Mellgren", "Moberg", "Månvik", "Nordqvist", "Norén", "Nyåker", "Oskarsson", "Palmér", "Quist", "Ramnäs",
    "Rehnman", "Rosengren", "Rydvall", "Rönnås", "Sandell", "Sjöblad", "Skoglund", "Stark", "Sundelin",
    "Svanberg", "Sättergren", "Thunell", "Tjäder", "Torstensson", "Uggla", "Varg", "Vedin", "Wallander",
    "Widmark", "Yxenhult", "Zackrisson", "Åberg", "Ågren", "Ångman", "Ärlebäck", "Öhrn", "Örnfeldt",
    "Alm Sjöö", "Berg Östlund", "Dahl Forsäng", "Ek Noring", "Gran Håkansdotter", "Hed Åslund", "Lund Öqvist",
    "Ström Edgren", "Wik Rosén", "Ask-Holmér", "Falk-Nyrén", "Linde-Rask", "Stål-Bergius", "von Hagelsten",
)  # fmt: skip

MUNICIPALITIES = (
    "Alnäs", "Bergåsa", "Björkånger", "Dalfors", "Ekeåsen", "Fjällvik", "Granliden", "Hammarby ås", "Hällträsk",
    "Kolbäcken", "Lillsele", "Lövnäs", "Mörkåker", "Norrskog", "Nysäter", "Rönnskär", "Sandådal", "Skärvik",
    "Storfors by", "Sörmark", "Tallåsa", "Ulvsjö", "Vintersele", "Ytterhed", "Åkerö", "Åsbo", "Älgered",
    "Älvmark", "Öbacka", "Östermyra",
)  # fmt: skip

REGIONS = ("Älvdalsregionen", "Skogsbygden", "Norrbergsregionen", "Sju kommuner i samverkan", "Kustregionen")

BODIES = (
    "Biblioteksrådet", "Chefsgruppen", "Digitaliseringsrådet", "Ekonomichefsgruppen", "Energirådet",
    "Förbundsstyrelsen", "HR-chefsgruppen", "Kulturrådet", "Ledningsgruppen", "Miljörådet", "Mobilitetsrådet",
    "Nätverksgruppen", "Projektgruppen", "Samverkansrådet", "Skolchefsgruppen", "Socialchefsgruppen",
    "Styrgruppen", "Trygghetsrådet", "Upphandlingsgruppen", "Vattenrådet",
)  # fmt: skip

UNITS = (
    "kansliet", "sekretariatet", "ekonomiavdelningen", "HR-avdelningen", "IT-enheten", "arbetsgruppen",
    "beredningsgruppen", "kommunikationsenheten", "respektive kommun", "samtliga medlemskommuner",
    "upphandlingsenheten", "utredningsgruppen",
)  # fmt: skip

ROLES = (
    "förbundschef", "sekretariatschef", "projektledare", "utvecklingschef", "biträdande förbundschef",
    "verksamhetschef", "samordnare",
)  # fmt: skip

DEFINITE_ROLES = {
    "ordförande": "ordföranden", "sekreterare": "sekreteraren", "förbundschef": "förbundschefen",
    "sekretariatschef": "sekretariatschefen", "projektledare": "projektledaren",
    "utvecklingschef": "utvecklingschefen", "biträdande förbundschef": "biträdande förbundschefen",
    "verksamhetschef": "verksamhetschefen", "samordnare": "samordnaren",
}  # fmt: skip

ORGANISATIONS = (
    "Arbetsförmedlingen", "Försäkringskassan", "Polisen", "Länsbiblioteket", "Räddningstjänsten", "Almkraft AB",
    "Skogsbygdens kansli",
)  # fmt: skip

PLACES = (
    "rådhuset", "Folkets hus", "biblioteket", "kommunhuset", "Hotell Lingonet", "Kvarnen", "Teams",
    "sammanträdesrum Tallen", "stadshuset", "Gamla skolan",
)  # fmt: skip

TASK_HEADINGS = (
    "ÅTGÄRDER", "Åtgärder", "ÅTGÄRD", "Åtgärd", "ATT GÖRA", "Att göra", "Uppgift", "UPPGIFTER", "Aktivitet",
    "Aktiviteter", "Vad", "Vad ska göras",
)  # fmt: skip
DUE_HEADINGS = (
    "SLUTDATUM", "Slutdatum", "Klart senast", "KLART SENAST", "Klart", "Datum", "Senast", "Deadline", "När", "Tid",
)  # fmt: skip
WHO_HEADINGS = ("ANSVARIG", "Ansvarig", "Ansvar", "Ansvariga", "ANSVARIGA", "Vem", "Utförs av")
EXTRA_HEADINGS = ("Nr", "Status", "Kommentar", "§")

TOPICS = (
    "Gemensam växel", "Läget i projekten", "Skolskjutsar", "Upphandling av livsmedel", "Budget och prognos",
    "Öppna data", "Kompetensförsörjning", "Beredskapsplan", "Ny webbplats", "Kulturskolans samarbete",
    "Avfallstaxa", "Utbildningsdagar", "Vattenskydd", "Cykelleder", "Lokaler", "Remiss om kollektivtrafiken",
    "Digital signering", "Personalfrågor", "Årsredovisning", "Dataskydd", "Folkhälsa", "Bredband på landsbygden",
    "Uppföljning av avtal", "Integration", "Trygghet i centrum", "Gemensam energirådgivning", "E-arkiv",
    "Rapport från nätverken", "Översyn av stadgar", "Verksamhetsplan", "Ungas inflytande", "Skyltning",
)  # fmt: skip

OPENINGS = ("Mötets öppnande", "Mötet öppnas", "Öppnande", "Inledning")
CLOSINGS = ("Mötets avslutande", "Mötet avslutas", "Avslutning")
