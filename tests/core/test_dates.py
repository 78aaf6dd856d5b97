"""Due words and the days they mean. The table was written before the rules; the meeting is Wednesday 4 March 2026."""

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tracker.core import dates
from tracker.core.dates import Due

HELD_ON = date(2026, 3, 4)

# A day that is certain: "words", "day".
CERTAIN = [
    # numbers with a year
    ("2026-05-09", "2026-05-09"),
    ("2026.05.09", "2026-05-09"),
    ("2026/05/09", "2026-05-09"),
    ("2026-5-9", "2026-05-09"),
    ("2026–05–09", "2026-05-09"),
    ("9.5.2026", "2026-05-09"),
    ("09.05.2026", "2026-05-09"),
    ("24-05-2026", "2026-05-24"),
    ("24/5/2026", "2026-05-24"),
    ("24/5 2026", "2026-05-24"),
    ("24/5, 2026", "2026-05-24"),
    ("24/5-26", "2026-05-24"),
    ("24/5-2026", "2026-05-24"),
    ("1/5 -26", "2026-05-01"),
    ("1/5-26", "2026-05-01"),
    ("1/5 –26", "2026-05-01"),
    ("1/5 '26", "2026-05-01"),
    ("260615", "2026-06-15"),
    ("20260615", "2026-06-15"),
    ("2026-06-15 kl 13.00", "2026-06-15"),
    ("2026-06-15T13:00", "2026-06-15"),
    ("2026-06-15 13:00", "2026-06-15"),
    ("2026-02-20", "2026-02-20"),
    ("(2026-05-09)", "2026-05-09"),
    ("2026-05-09.", "2026-05-09"),
    ("**2026-05-09**", "2026-05-09"),
    ("<i>2026-05-09</i>", "2026-05-09"),
    ("\u00a02026-05-09 ", "2026-05-09"),
    # numbers without a year: the next such day
    ("19/12", "2026-12-19"),
    ("4/3", "2026-03-04"),
    ("5/3", "2026-03-05"),
    ("10/11", "2026-11-10"),
    ("1/9", "2026-09-01"),
    ("24 /5", "2026-05-24"),
    # days in words
    ("den 17 juni", "2026-06-17"),
    ("17 juni 2026", "2026-06-17"),
    ("17 juni", "2026-06-17"),
    ("17 jun", "2026-06-17"),
    ("17 jun.", "2026-06-17"),
    ("17 JUNI", "2026-06-17"),
    ("17juni", "2026-06-17"),
    ("17:e juni", "2026-06-17"),
    ("17 juli", "2026-07-17"),
    ("17 jul", "2026-07-17"),
    ("3 sept", "2026-09-03"),
    ("3 september", "2026-09-03"),
    ("1:a maj", "2026-05-01"),
    ("den första maj", "2026-05-01"),
    ("sista april", "2026-04-30"),
    ("siste maj", "2026-05-31"),
    ("30 november 2027", "2027-11-30"),
    ("17 juni -26", "2026-06-17"),
    ("1 februari 2027", "2027-02-01"),
    ("12 augsti", "2026-08-12"),
    ("12 febuari 2027", "2027-02-12"),
    ("29 februari 2028", "2028-02-29"),
    ("19 Oct 2026", "2026-10-19"),
    ("October 19, 2026", "2026-10-19"),
    ("May 9th", "2026-05-09"),
    # with a weekday
    ("onsdag 17 juni", "2026-06-17"),
    ("onsdagen den 17 juni", "2026-06-17"),
    ("ons 17/6", "2026-06-17"),
    ("lördag den 19/12", "2026-12-19"),
    ("lordag den 19/12", "2026-12-19"),
    ("fre. 2026-05-08", "2026-05-08"),
    ("fredag, 8 maj", "2026-05-08"),
    # ranges end on their last day
    ("18-19 maj", "2026-05-19"),
    ("18–19 maj 2026", "2026-05-19"),
    ("18 - 19 maj", "2026-05-19"),
    ("den 18-19 maj", "2026-05-19"),
    ("18 och 19 maj", "2026-05-19"),
    ("18 maj - 2 juni", "2026-06-02"),
    ("30 april–2 maj", "2026-05-02"),
    ("260830-31", "2026-08-31"),
    ("20260830-31", "2026-08-31"),
    ("260830-260902", "2026-09-02"),
    ("18-19/5", "2026-05-19"),
    ("30/4-2/5", "2026-05-02"),
    ("2026-05-18--19", "2026-05-19"),
    ("2026-05-18 – 2026-05-19", "2026-05-19"),
    # words around it
    ("senast den 1 maj", "2026-05-01"),
    ("Senast 2026-05-09", "2026-05-09"),
    ("senast: 1/5", "2026-05-01"),
    ("klart 1/5", "2026-05-01"),
    ("Klart senast 1/5", "2026-05-01"),
    ("Ska vara klart senast den 1 maj 2026", "2026-05-01"),
    ("t.o.m. 30 juni", "2026-06-30"),
    ("tom 30 juni", "2026-06-30"),
    ("till och med 30 juni", "2026-06-30"),
    ("till den 17 juni", "2026-06-17"),
    ("deadline 1 juni", "2026-06-01"),
    ("by 1 June", "2026-06-01"),
    ("5 okt kl 13", "2026-10-05"),
    ("5 okt kl. 13.00-15.00", "2026-10-05"),
    ("kl 13 den 5 okt", "2026-10-05"),
    ("2 juni kl 8", "2026-06-02"),
    ("5 okt, 13:00", "2026-10-05"),
    ("nästa möte 17 juni", "2026-06-17"),
    ("nästa möte, 2026-06-17", "2026-06-17"),
    ("snarast, senast 1/5", "2026-05-01"),
    ("Datum: 2026-05-09", "2026-05-09"),
    ("t.o.m 30/4", "2026-04-30"),
    ("Nästa möte 17/6", "2026-06-17"),
    ("måndag–tisdag 13–14 april", "2026-04-14"),
    # weeks: their Friday
    ("v. 45", "2026-11-06"),
    ("v.45", "2026-11-06"),
    ("v45", "2026-11-06"),
    ("V 45", "2026-11-06"),
    ("vecka 45", "2026-11-06"),
    ("senast v. 45", "2026-11-06"),
    ("under vecka 45", "2026-11-06"),
    ("v 45-46", "2026-11-13"),
    ("vecka 45–46", "2026-11-13"),
    ("veckorna 45 och 46", "2026-11-13"),
    ("v. 10", "2026-03-06"),
    ("v.12/13", "2026-03-27"),
    ("v. 53", "2027-01-01"),
    ("vecka 45 2027", "2027-11-12"),
    ("v. 45 -27", "2027-11-12"),
    ("2027-W45", "2027-11-12"),
    ("måndag v. 45", "2026-11-02"),
    ("tisdag i vecka 45", "2026-11-03"),
    ("nästa vecka", "2026-03-13"),
    # counted from the meeting
    ("senast fredag", "2026-03-06"),
    ("på fredag", "2026-03-06"),
    ("Fredag", "2026-03-06"),
    ("till fredag", "2026-03-06"),
    ("onsdag", "2026-03-11"),
    ("nästa onsdag", "2026-03-11"),
    ("nästa tisdag", "2026-03-10"),
    ("fredag nästa vecka", "2026-03-13"),
    ("på fredag kl 12", "2026-03-06"),
    ("fredag 12.00", "2026-03-06"),
    ("på fredag morgon", "2026-03-06"),
    ("v. 45-26", "2026-11-06"),
    ("imorgon", "2026-03-05"),
    ("i morgon", "2026-03-05"),
    ("i övermorgon", "2026-03-06"),
    ("idag", "2026-03-04"),
    ("om två veckor", "2026-03-18"),
    ("inom två veckor", "2026-03-18"),
    ("inom 14 dagar", "2026-03-18"),
    ("om 10 dagar", "2026-03-14"),
    ("inom en vecka", "2026-03-11"),
    ("inom en månad", "2026-04-04"),
    ("senast om tre månader", "2026-06-04"),
    ("inte senare än 1 maj", "2026-05-01"),
]

# A day that somebody should look at.
DOUBTFUL = [
    ("preliminärt 260615", "2026-06-15"),
    ("prel. 15 juni", "2026-06-15"),
    ("15 juni (prel)", "2026-06-15"),
    ("2026-12-08?", "2026-12-08"),
    ("(2026-12-08?)", "2026-12-08"),
    ("ca 1 maj", "2026-05-01"),
    ("omkring den 1 maj", "2026-05-01"),
    ("runt 1/5", "2026-05-01"),
    ("1 maj om möjligt", "2026-05-01"),
    ("ev. 1 maj", "2026-05-01"),
    # gone by shortly before the meeting, so which year?
    ("17 februari", "2026-02-17"),
    ("3/3", "2026-03-03"),
    ("15 januari", "2027-01-15"),
    ("v. 9", "2026-02-27"),
    ("v. 51-2", "2027-01-15"),
    ("28 december - 3 januari", "2027-01-03"),
    # the words contradict themselves or may mean two things
    ("fredag 17 juni", "2026-06-17"),
    ("imorgon fredag", "2026-03-06"),
    ("15/5 (torsdag)", "2026-05-15"),
    ("v. 20 (22 maj)", "2026-05-22"),
    ("v. 24-26", "2026-06-26"),
    ("1 april-", "2026-04-01"),
    (">1 april", "2026-04-01"),
    ("29/2", "2028-02-29"),
    ("före fredag", "2026-03-06"),
    ("innan v. 20", "2026-05-15"),
    ("inom 10 arbetsdagar", "2026-03-18"),
    ("denna månad", "2026-03-31"),
    ("slutet av månaden", "2026-03-31"),
    ("nästa månad", "2026-04-30"),
    ("början av nästa månad", "2026-04-10"),
    ("april 14", "2026-04-14"),
    ("klart 2026-02-20", "2026-02-20"),
    ("VT27", "2027-06-30"),
    ("1 april eller snarast", "2026-04-01"),
    ("fredag den 17 juni 2026", "2026-06-17"),
    ("måndag 2026-05-09", "2026-05-09"),
    ("9/5/2026", "2026-05-09"),
    ("9-5-2026", "2026-05-09"),
    ("18/5-27", "2027-05-18"),
    ("1 maj eller 8 maj", "2026-05-08"),
    ("2026-05-09, 2026-06-01", "2026-06-01"),
    ("12 och 26 maj", "2026-05-26"),
    ("2206-05-09", None),
    ("2062-05-09", "2062-05-09"),
    ("2006-05-09", "2006-05-09"),
    ("2026-05-09 enligt plan B", "2026-05-09"),
    ("Styrelsemöte 17 juni", "2026-06-17"),
    ("nästa fredag", "2026-03-13"),
    ("före 1 maj", "2026-04-30"),
    ("innan den 17 juni", "2026-06-16"),
    # longer than a week: the last day
    ("april-maj månad", "2026-05-31"),
    ("april/maj", "2026-05-31"),
    ("april–maj 2027", "2027-05-31"),
    ("maj", "2026-05-31"),
    ("Maj", "2026-05-31"),
    ("i maj", "2026-05-31"),
    ("under maj månad", "2026-05-31"),
    ("senast i maj", "2026-05-31"),
    ("maj 2027", "2027-05-31"),
    ("februari", "2026-02-28"),
    ("mars", "2026-03-31"),
    ("januari", "2027-01-31"),
    ("okt", "2026-10-31"),
    ("2026-05", "2026-05-31"),
    ("i slutet av maj", "2026-05-31"),
    ("slutet på maj", "2026-05-31"),
    ("början av maj", "2026-05-10"),
    ("i början på oktober", "2026-10-10"),
    ("mitten av mars", "2026-03-15"),
    ("medio juni", "2026-06-15"),
    ("månadsskiftet april/maj", "2026-04-30"),
    ("före maj", "2026-04-30"),
    ("Q3 2026", "2026-09-30"),
    ("Q3", "2026-09-30"),
    ("kvartal 3", "2026-09-30"),
    ("tredje kvartalet", "2026-09-30"),
    ("kv 1 2027", "2027-03-31"),
    ("tertial 2", "2026-08-31"),
    ("första halvåret 2027", "2027-06-30"),
    ("halvårsskiftet", "2026-06-30"),
    ("hösten 2026", "2026-11-30"),
    ("hosten 2026", "2026-11-30"),
    ("under hösten", "2026-11-30"),
    ("våren 2027", "2027-05-31"),
    ("Våren", "2026-05-31"),
    ("sommaren 2026", "2026-08-31"),
    ("före sommaren", "2026-05-31"),
    ("vt 2027", "2027-06-30"),
    ("HT-26", "2026-12-31"),
    ("före jul", "2026-12-23"),
    ("innan jul", "2026-12-23"),
    ("jul", "2026-12-23"),
    ("före påsk", "2026-04-02"),
    ("innan midsommar", "2026-06-18"),
    ("årsskiftet", "2026-12-31"),
    ("vid årsskiftet 2026/2027", "2026-12-31"),
    ("årsskiftet 26/27", "2026-12-31"),
    ("före årsskiftet", "2026-12-31"),
    ("vid årets slut", "2026-12-31"),
    ("under 2026", "2026-12-31"),
    ("2026", "2026-12-31"),
    ("inom ett år", "2027-03-04"),
    ("om ett halvår", "2026-09-04"),
    ("denna vecka", "2026-03-06"),
    ("början av vecka 45", "2026-11-02"),
]

SYMBOLIC = [
    "snarast",
    "Snarast",
    "snarast möjligt",
    "så snart som möjligt",
    "asap",
    "omgående",
    "omedelbart",
    "löpande",
    "Löpande.",
    "lopande",
    "fortlöpande",
    "kontinuerligt",
    "tillsvidare",
    "tills vidare",
    "vid behov",
    "inom kort",
    "pågående",
    "omg.",
    "löpande under 2026",
]

EMPTY = ["", " ", "-", "–", "—", "--", "…", "\n", "ej bestämt", "n/a", "TBD", "saknas"]

# Words that are no due date, however much they look like one.
UNREADABLE = [
    "§ 12/2024",
    "§ 12/5",
    "§§ 4-5",
    "kl 08.30-12.00",
    "klockan 10.00",
    "08.30",
    "3,5 promille",
    "3,5",
    "4.1",
    "punkt 4.1",
    "ärende 2016/123",
    "2016/123",
    "dnr KS 2016/123-4",
    "KS 2026-123",
    "090-16 12 34",
    "070-123 45 67",
    "0706-260615",
    "260 615 kr",
    "260615 kr",
    "12 mnkr",
    "Strukturplan 2.0",
    "1/2026",
    "protokoll 1/2026",
    "nr 3/10",
    "800615-1234",
    "19800615-1234",
    "19800615-1212",
    "7-4",
    "Budget 2026",
    "Steg 1",
    "31 februari",
    "2026-02-30",
    "31/4",
    "260231",
    "29 februari 2027",
    "32 maj",
    "13/13",
    "v. 54",
    "v. 0",
    "Q5",
    "tertial 4",
    "990101",
    "123456",
    "efter den 1 maj",
    "efter sommaren",
    "två veckor före 1 maj",
    "fredag 17.06.2026.1",
    "varannan fredag",
    "kvartalsvis",
    "varje måndag",
    "förra fredagen",
    "möte i maj",
    "om ett par veckor",
    "2026 04 14",
    "efter jul",
    "från och med 1 maj",
    "fr.o.m. 2026-05-01",
    "tidigast 1 maj",
    "Lisa",
    "Maj Andersson",
    "Jan",
    "Tor",
    "klart",
    "senast",
    "Lisa Andersson",
    "i fredags",
    "igår",
    "https://example.org/2026/05/09/nytt",
    "rapport_2026-05-09.pdf",
    "2024-2026",
    "E4",
    "version 1.5.2026.3",
    "24",
    "?",
    "12-16",
]


@pytest.mark.parametrize(("words", "day"), CERTAIN)
def test_plain_due_words_give_a_certain_day(words: str, day: str) -> None:
    assert dates.parse_due(words, base=HELD_ON) == Due(
        date.fromisoformat(day), is_certain=True, kind="date", words=words
    )


@pytest.mark.parametrize(("words", "day"), DOUBTFUL)
def test_doubtful_due_words_give_a_day_to_look_at(words: str, day: str | None) -> None:
    due = dates.parse_due(words, base=HELD_ON)
    assert (due.on, due.is_certain) == (day and date.fromisoformat(day), False)


@pytest.mark.parametrize("words", SYMBOLIC)
def test_words_of_haste_are_understood_without_a_day(words: str) -> None:
    assert dates.parse_due(words, base=HELD_ON) == Due(None, is_certain=True, kind="symbolic", words=words)


@pytest.mark.parametrize("words", EMPTY)
def test_an_empty_cell_or_a_dash_is_no_date(words: str) -> None:
    assert dates.parse_due(words, base=HELD_ON) == Due(None, is_certain=True, kind="none", words=words)


@pytest.mark.parametrize("words", UNREADABLE)
def test_what_only_looks_like_a_date_gives_none(words: str) -> None:
    assert dates.parse_due(words, base=HELD_ON) == Due(None, is_certain=False, kind="unreadable", words=words)


@pytest.mark.parametrize(
    ("words", "base", "day", "is_certain"),
    [
        ("17 juni", "2016-04-27", "2016-06-17", True),
        ("19/12", "2023-11-30", "2023-12-19", True),
        ("tisdag den 19/12", "2023-11-30", "2023-12-19", True),
        ("15 januari", "2017-12-14", "2018-01-15", True),
        ("20 december", "2018-01-08", "2017-12-20", False),
        ("30 april-2 maj", "2016-05-01", "2016-05-02", True),
        ("28 december - 3 januari", "2016-11-01", "2017-01-03", True),
        ("v. 1", "2025-12-10", "2026-01-02", True),
        ("v. 53", "2016-04-27", None, False),
        ("v. 51-02", "2023-11-30", "2024-01-12", True),
        ("29 februari", "2023-05-01", "2024-02-29", True),
        ("29 februari", "2024-12-01", None, False),
        ("fredag", "2016-04-29", "2016-05-06", True),
        ("före påsk", "2024-01-10", "2024-03-28", False),
        ("innan midsommar", "2016-04-27", "2016-06-23", False),
        ("1/5-24", "2024-01-10", "2024-05-01", True),
        ("180615", "2018-01-26", "2018-06-15", True),
        ("180830-31", "2018-01-26", "2018-08-31", True),
        ("inom en månad", "2026-01-31", "2026-02-28", True),
        ("hösten 2018", "2018-01-26", "2018-11-30", False),
    ],
)
def test_the_base_is_the_day_of_the_meeting(words: str, base: str, day: str | None, *, is_certain: bool) -> None:
    due = dates.parse_due(words, base=date.fromisoformat(base))
    assert (due.on and due.on.isoformat(), due.is_certain) == (day, is_certain)


# --- cells ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("cell", [words for words, _ in CERTAIN] + SYMBOLIC + ["till nästa möte"])
def test_plain_due_words_fill_a_date_cell(cell: str) -> None:
    assert dates.is_date_cell(cell, base=HELD_ON)


@pytest.mark.parametrize(
    "cell", ["våren 2027", "maj", "Q3 2026", "2026-12-08?", "prel. 15 juni", "före jul", "1 maj eller 8 maj"]
)
def test_a_doubtful_date_fills_a_date_cell_too(cell: str) -> None:
    assert dates.is_date_cell(cell, base=HELD_ON)


@pytest.mark.parametrize(
    "cell",
    [
        *EMPTY, *UNREADABLE, "Ta in offert till 17 juni", "Lisa, 17 juni", "Lisa 2026-05-09", "Ada Holm", "Maj Berg",
        "Boka lokal snarast", "2026-05-09 enligt plan B", "Styrelsemöte 17 juni", "Bjud in till mötet den 17 juni.",
        "Budgetuppföljning tom 2016-03-31", "Mötestider 2027", "Årsplanering 2026", "3.1", "Planera våren",
    ],
)  # fmt: skip
def test_other_cells_are_no_date_cells(cell: str) -> None:
    assert not dates.is_date_cell(cell, base=HELD_ON)


# --- dates in running text ------------------------------------------------------------------------------------------


def found(text: str, base: date | None = HELD_ON) -> list[tuple[str, str, str | None, bool]]:
    """The words of each date, its first and last day, and whether it bore a year."""
    return [
        (text[slice(*one.span)], str(one.start), str(one.end) if one.end else None, one.has_year)
        for one in dates.find_dates(text, base=base)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chefsmöte 19 okt 2026", [("19 okt 2026", "2026-10-19", None, True)]),
        ("Chefsmöte 19 Oct 2026", [("19 Oct 2026", "2026-10-19", None, True)]),
        ("Tid/Plats: 260126 kl. 08.30-12.00, Gamla skolan", [("260126", "2026-01-26", None, True)]),
        ("Sammanträdesdatum: 2026-03-04", [("2026-03-04", "2026-03-04", None, True)]),
        ("Sammanträdesdatum 2026-03-04 Justeringsdatum: 2026-03-20", [
            ("2026-03-04", "2026-03-04", None, True), ("2026-03-20", "2026-03-20", None, True)]),
        ("Onsdagen den 4 mars 2026, kl 9-12", [("Onsdagen den 4 mars 2026", "2026-03-04", None, True)]),
        ("Strategidagar 18-19 maj", [("18-19 maj", "2026-05-18", "2026-05-19", False)]),
        ("Frågan planeras till 18-19 maj. Sedan", [("18-19 maj", "2026-05-18", "2026-05-19", False)]),
        ("Chefsmöte 10 juni, Alnäs", [("10 juni", "2026-06-10", None, False)]),
        ("Rådsmöte 17 juni i Dalfors", [("17 juni", "2026-06-17", None, False)]),
        ("Chefsmöte: 2026-11-16, beredande inför rådsmöte 2026-11-29.", [
            ("2026-11-16", "2026-11-16", None, True), ("2026-11-29", "2026-11-29", None, True)]),
        ("möten 2026-04-09, 2026-05-07 och 2026-06-04", [
            ("2026-04-09", "2026-04-09", None, True), ("2026-05-07", "2026-05-07", None, True),
            ("2026-06-04", "2026-06-04", None, True)]),
        ("mötena 9 april, 7 maj och 4 juni", [
            ("9 april", "2026-04-09", None, False), ("7 maj", "2026-05-07", None, False),
            ("4 juni", "2026-06-04", None, False)]),
        ("flyttas från 260321-22 till 260830-31", [
            ("260321-22", "2026-03-21", "2026-03-22", True), ("260830-31", "2026-08-30", "2026-08-31", True)]),
        ("beslutades till lördag den 19/12. Plats", [("lördag den 19/12", "2026-12-19", None, False)]),
        ("senast 30 november 2026.", [("30 november 2026", "2026-11-30", None, True)]),
        ("den 17\njuni 2026", [("den 17\njuni 2026", "2026-06-17", None, True)]),
        ("Mötet den 4 mars öppnades", [("den 4 mars", "2026-03-04", None, False)]),
        ("klockan 10.00, 2026-04-27", [("2026-04-27", "2026-04-27", None, True)]),
    ],
)  # fmt: skip
def test_days_are_found_in_running_text(text: str, expected: list[tuple[str, str, str | None, bool]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Protokoll 1/2026", "§ 12/2026 Val av justerare", "dnr KS 2026/123-4", "en avgift om 3,5 promille", "Budget 2026",
        "Punkt 4.1 och 4.2", "kl 08.30-12.00", "telefon 090-16 12 34", "tel 0706-26 06 15", "260 615 kr", "260615 kronor",
        "född 800615-1234", "Strukturplan 2.0", "antogs med 7-4", "Steg 1 är klart", "under hösten 2026", "april-maj månad",
        "vecka 45", "en av de 10 kommunerna", "1/2 tjänst", "halva 3/4 av kostnaden", "se rapport_2026-05-09.pdf",
        "https://example.org/2026/05/09/nytt", "https://example.org/artikel-2026-05-09", "2024-2026", "31 februari 2026",
        "under 2026 och 2027", "protokoll 1/12", "version 1.5.2026.2", "ett jul bord",
    ],
)  # fmt: skip
def test_lookalikes_are_not_found(text: str) -> None:
    assert found(text) == []


def test_without_a_base_only_what_bears_its_year_is_found() -> None:
    assert found("17 juni, 19/12, 24/5-26 och 260615", base=None) == [
        ("24/5-26", "2026-05-24", None, True),
        ("260615", "2026-06-15", None, True),
    ]


@pytest.mark.parametrize("text", ["preliminärt 260615", "2026-12-08?", "17 juni (prel)", "ca 1 maj", "fredag 17 juni"])
def test_a_doubted_day_is_found_and_not_certain(text: str) -> None:
    assert [one.is_certain for one in dates.find_dates(text, base=HELD_ON)] == [False]


# --- laws -----------------------------------------------------------------------------------------------------------

BASES = st.dates(date(2009, 1, 1), date(2030, 12, 31))
MONTHS = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
]
SHORT_MONTHS = ["jan", "feb", "mars", "apr", "maj", "jun", "jul", "aug", "sept", "okt", "nov", "dec"]
WEEKDAYS = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]


def spelled(day: date) -> list[str]:
    """The day in the forms that bear its year."""
    month, short, weekday = MONTHS[day.month - 1], SHORT_MONTHS[day.month - 1], WEEKDAYS[day.weekday()]
    return [
        day.isoformat(), f"{day:%Y.%m.%d}", f"{day:%Y/%m/%d}", f"{day.year}-{day.month}-{day.day}", f"{day:%Y%m%d}",
        f"{day:%y%m%d}", f"{day.day}.{day.month}.{day.year}", f"{day.day}/{day.month} {day.year}",
        f"{day.day}/{day.month} -{day:%y}", f"{day.day}/{day.month}-{day.year}", f"{day.day} {month} {day.year}",
        f"den {day.day} {month} {day.year}", f"{day.day} {short} {day.year}", f"{weekday} den {day.day} {month} {day.year}",
        f"{weekday} {day.day}/{day.month} {day.year}", f"senast {weekday} {day.isoformat()} kl. 13.00",
    ]  # fmt: skip


def spelled_short(day: date) -> list[str]:
    """The day in the forms without a year."""
    month, short, weekday = MONTHS[day.month - 1], SHORT_MONTHS[day.month - 1], WEEKDAYS[day.weekday()]
    return [
        f"{day.day} {month}", f"den {day.day} {month}", f"{day.day} {short}", f"{day.day}/{day.month}",
        f"{weekday} {day.day}/{day.month}", f"{weekday} den {day.day} {month}", f"senast den {day.day} {month}",
    ]  # fmt: skip


@given(BASES, st.integers(0, 1000), st.data())
def test_every_day_with_its_year_comes_back_certain(base: date, ahead: int, data: st.DataObject) -> None:
    day = base + timedelta(days=ahead)
    words = data.draw(st.sampled_from(spelled(day)))
    assert dates.parse_due(words, base=base) == Due(day, is_certain=True, kind="date", words=words)
    assert [one.start for one in dates.find_dates(f"Mötet är {words}.", base=base)] == [day]
    assert dates.is_date_cell(words, base=base)


@given(BASES, st.integers(0, 300), st.data())
def test_every_day_without_a_year_is_the_next_one(base: date, ahead: int, data: st.DataObject) -> None:
    day = base + timedelta(days=ahead)
    # "24/7" is a saying.
    words = data.draw(st.sampled_from(spelled_short(day)).filter(lambda words: words != "24/7"))
    assert dates.parse_due(words, base=base) == Due(day, is_certain=True, kind="date", words=words)


@given(BASES, st.integers(1, 60), st.data())
def test_a_day_just_gone_by_is_never_certain_without_its_year(base: date, ago: int, data: st.DataObject) -> None:
    words = data.draw(st.sampled_from(spelled_short(base - timedelta(days=ago))[:4]))
    assert not dates.parse_due(words, base=base).is_certain


LOOKALIKES = [words for words in UNREADABLE if "maj" not in words and "2026-05-09" not in words]


@given(st.lists(st.sampled_from(LOOKALIKES), min_size=1, max_size=3))
def test_lookalikes_beside_each_other_make_no_date(lookalikes: list[str]) -> None:
    due = dates.parse_due(", ".join(lookalikes), base=HELD_ON)
    assert (due.on, due.kind) == (None, "unreadable")


@given(st.sampled_from(spelled(date(2026, 6, 17))), st.sampled_from(LOOKALIKES))
def test_a_lookalike_beside_a_date_never_makes_another_date_of_it(words: str, lookalike: str) -> None:
    due = dates.parse_due(f"{words}, {lookalike}", base=HELD_ON)
    assert due.on in (date(2026, 6, 17), None)


@given(st.text(), BASES)
@example("1 \u017feptember", HELD_ON)
@example("fredag nästa vec\u212aa", HELD_ON)
@example("١٧ juni", HELD_ON)
@example("0/0", HELD_ON)
@example("sista  halvan av\nmaj", HELD_ON)
def test_no_text_makes_the_reader_of_dates_fail(text: str, base: date) -> None:
    dates.parse_due(text, base=base)
    dates.is_date_cell(text, base=base)
    dates.find_dates(text, base=base)
    dates.find_dates(text, base=None)
    dates.find_due(text, base=base)


PIECES = (
    "17",
    "1",
    "31",
    "/",
    "-",
    " ",
    ".",
    "maj",
    "juni",
    "fredag",
    "den",
    "v",
    "45",
    "2026",
    "26",
    "q",
    "om",
    "en",
    "senast",
)


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join), BASES)
def test_no_heap_of_date_words_makes_it_fail_either(text: str, base: date) -> None:
    dates.parse_due(text, base=base)
    dates.find_dates(text, base=base)
