"""What a meeting decides, and what is only proposed, retold or reported there."""

PAST_MEETING = (
    "föregående möte", "förra mötet", "föregående kommun", "föregående sammanträde", "förra sammanträdet",
    "tidigare möte", "senaste mötet", "tidigare sammanträde", "förra gången", "sedan tidigare", "i fjol",
    "förra året", "tidigare beslut", "vid mötet den", "förra", "föregående", "senast mötet",
    "tidigare uppdrag", "redan tidigare", "sedan förra", "har tidigare", "hade tidigare", "tidigare i år", "fjolårets",
    "sedan möte", "sedan det senaste",
)  # fmt: skip
PAST_DECISION = (
    "beslutade", "beslutades", "beslöt", "beslöts", "gavs", "gav", "fick", "uppdrog", "uppdrogs", "ålades", "bestämde",
    "bestämdes",
)  # fmt: skip
IN_MONTH = ("i",)
OUTSIDE = (
    "av regeringen", "från regeringen", "regeringen gav", "regeringen har", "regeringens uppdrag",
    "av riksdagen", "från riksdagen", "riksdagen gav", "riksdagen har", "riksdagens uppdrag",
    "av socialstyrelsen", "från socialstyrelsen", "socialstyrelsen gav", "socialstyrelsen har", "socialstyrelsens uppdrag",
    "av departementet", "från departementet", "departementet gav", "departementet har", "departementets uppdrag",
)  # fmt: skip
DECIDES = (
    "beslutar", "beslutade", "beslutades", "beslutas", "beslutats", "beslöt", "beslöts", "antog", "antar", "godkände", "godkänner",
    "fastställde", "fastställer",
)  # fmt: skip
REJECTED = (
    "avslå", "avslås", "avslog", "avslår", "avslogs", "avslag", "bordlades", "bordlägger", "bordlade", "bordläggs", "bordlägga",
    "bordslägger", "bordslägga", "bordläggas", "återremitterades", "återremitterar", "återremittera", "återremitteras",
    "drogs tillbaka", "dras tillbaka", "drar tillbaka", "föll", "faller", "röstas ned", "röstas ner", "röstades ned",
    "röstades ner", "förkasta", "förkastas", "förkastades", "skjuta upp", "skjuts upp", "sköts upp", "skjuta på", "skjuter upp", "skjuter på",
)  # fmt: skip
PROPOSED = (
    "yrkade", "yrkar", "yrkande", "yrkandet", "föreslog", "föreslår", "föreslås", "föreslogs", "förslag", "önskade", "önskar",
    "rekommenderas", "rekommenderar", "diskuterade om", "motionerar", "motionen", "hemställer",
)  # fmt: skip
ACCEPTED_THEN = ("biföll", "avslog", "antog", "godkände", "bordlade", "återremitterade")
ACCEPTED = (
    "bifaller", "bifalla", "bifalles", "bifalls", "bifölls", "biföll", "bifall", "enligt förslag", "enligt förslaget",
    "i enlighet med förslaget", "enligt styrelsens förslag", "enligt förvaltningens förslag", "enligt yrkandet", "antar förslaget",
    "anta förslaget", "förslaget antas", "förslaget antogs", "godkänner förslaget", "godkänna förslaget", "förslaget godkänns",
)  # fmt: skip
PROPOSALS = (
    "att-satsen",
    "attsatsen",
    "yrkandet",
    "förslaget",
    "attsats",
    "attsatser",
    "attsatserna",
    "att-sats",
    "att-satserna",
    "punkt",
    "punkterna",
    "förslag",
    "yrkande",
)
DECIDING = (
    "beslutar", "beslutade", "beslutat", "beslutades", "beslutas", "beslöt", "beslöts", "besluta", "bestämdes", "bestämde", "bestämmer",
    "bestäms", "överenskoms", "överens om", "överens", "enades om", "enas om", "bestämt", "kommer överens om",
)  # fmt: skip
DECISION_HEADINGS = (
    "beslut", "beslutet", "beslutar", "beslutas", "beslutade", "beslutades", "beslut att", "det beslutades att", "beslutades att",
    "beslutar att", "vi beslutade", "vi beslutade att", "det beslutades", "beslöts", "beslöts att", "det beslöts", "det beslöts att",
)  # fmt: skip
PROPOSAL_HEADINGS = (
    "förslag", "förslag till beslut", "yrkande", "yrkanden", "beslutsförslag", "förslaget", "attsatser", "att-satser",
    "förvaltningens förslag", "styrelsens förslag", "motion", "motioner", "förslag till beslut på sammanträdet",
    "arbetsutskottets förslag", "förslag på sammanträdet", "reservation", "särskilt yttrande",
)  # fmt: skip
BACKGROUND_HEADINGS = (
    "bakgrund", "ärendebeskrivning", "sammanfattning av ärendet", "beskrivning av ärendet", "beslutsunderlag", "bedömning",
    "överväganden", "tidigare beslut", "ärendets handläggning", "förvaltningens bedömning", "beredning", "tidigare behandling",
)  # fmt: skip
ELECTION_HEADINGS = ("val", "valärenden", "fyllnadsval", "inval")
REPORT_HEADINGS = (
    "rapport", "rapporter", "rapportering", "lägesrapport",
    "anmälan", "anmälningar", "meddelanden", "delgivningar", "vad gjorde", "sedan sist", "hänt sedan",
    "hänt sen", "gjort sedan", "slutfördes", "genomfört", "vad har hänt", "har gjorts", "gjordes", "återrapport", "återrapporter",
    "feedback", "lärdomar",
)  # fmt: skip
RULE_HEADINGS = (
    "stadgar", "stadgarna", "stadga", "arbetsordning", "instruktion", "reglemente", "delegationsordning", "policy", "riktlinjer",
    "syfte", "vision", "mål", "målsättning", "roller", "ansvarsfördelning", "ansvarsområden", "sprintmål", "verksamhetsidé",
    "dagordning", "agenda", "föredragningslista", "arbetssätt", "spelregler", "regler", "idéer", "definition", "brainstorm", "resultat",
)  # fmt: skip
