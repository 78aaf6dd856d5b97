"""Tables of tasks in every shape, and the tables that look like them and give none."""

from tests.core.extract.shapes import rows
from tracker.core.model import Action


def test_columns_of_numbers_points_and_statuses_are_no_part_of_the_task(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    | Nr | § | Dnr | Uppdrag | Ansvarig | Klart | Status |
    |---|---|---|---|---|---|---|
    | 1 | 12 | KS 2026/45 | Boka lokal | Ben | 20/3 | Pågår |
    | 2 | 13 | KS 2026/46 | Skicka inbjudan | Ada | 1/4 | Klar |
    | 3 | 14 | | Måla grinden | Ben Alm, Ada Berg | | Ej påbörjad |"""
    assert rows(actions) == [
        ("Boka lokal", "2026-03-20", ["Ben Alm"]),
        ("Skicka inbjudan", "2026-04-01", ["Ada Berg"]),
        ("Måla grinden", None, ["Ben Alm", "Ada Berg"]),
    ]
    assert [action.status for action in actions] == ["in_progress", "done", "open"]
    assert {action.rule for action in actions} == {"table"}


def test_a_number_before_the_task_of_a_row_is_no_part_of_it(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    | Aktivitet | Ansvarig |
    |---|---|
    | A12 Boka lokal | Ben |
    | AP-7: Skicka inbjudan | Ada |
    | #3 Måla grinden | Ben |
    | 2026-4:3 Köpa färg | Ada |"""
    assert [row[0] for row in rows(actions)] == ["Boka lokal", "Skicka inbjudan", "Måla grinden", "Köpa färg"]


def test_a_table_goes_on_over_pages_with_its_headings_again(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    Vad→Vem→När
    Boka lokal→Ben→20/3
    Skicka inbjudan→Ada→1/4

    Sida 2 av 3

    Vad→Vem→När
    Måla grinden→Ben→2/4"""
    assert [row[0] for row in rows(actions)] == ["Boka lokal", "Skicka inbjudan", "Måla grinden"]


def test_headings_in_words_of_their_own(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    | Vad vi ska göra | Vem tar det | Färdigt till |
    |---|---|---|
    | Boka lokal till mötet | Ben | 20/3 |
    | Skicka inbjudan till alla | Ada | 1/4 |"""
    assert rows(actions) == [
        ("Boka lokal till mötet", "2026-03-20", ["Ben Alm"]),
        ("Skicka inbjudan till alla", "2026-04-01", ["Ada Berg"]),
    ]


def test_english_headings_in_swedish_minutes(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    | Action point | Owner | Deadline |
    |---|---|---|
    | Boka lokal | Ben | 20/3 |"""
    assert rows(actions) == [("Boka lokal", "2026-03-20", ["Ben Alm"])]


def test_ticked_boxes_in_a_column_tell_what_is_done(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    | Klar | Åtgärd | Ansvarig |
    |---|---|---|
    | [x] | Boka lokal | Ben |
    | [ ] | Skicka inbjudan | Ada |"""
    assert [(action.text, action.status) for action in actions] == [("Boka lokal", "done"), ("Skicka inbjudan", "open")]


def test_a_table_of_decisions_has_tasks_where_a_row_names_who(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    | § | Beslut | Ansvarig | Klart |
    |---|---|---|---|
    | 3 | Budgeten fastställs | | |
    | 4 | Lokalen bokas för årsmötet | Ben | 20/3 |"""
    assert rows(actions) == [("Lokalen bokas för årsmötet", "2026-03-20", ["Ben Alm"])]


def test_tables_of_people_posts_days_and_prices_are_no_tasks(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026

    | Namn | Roll | Närvarande |
    |---|---|---|
    | Ada Berg | Ordförande | ja |
    | Ben Alm | Kassör | nej |

    2. Ansvar

    | Område | Ansvarig |
    |---|---|
    | Ekonomi | Ben Alm |
    | Lokaler | Ada Berg |

    3. Val

    | Post | Namn | Period |
    |---|---|---|
    | Ordförande | Ada Berg | 1 år |

    4. Program

    | Tid | Aktivitet | Ansvarig |
    |---|---|---|
    | 09.00 | Samling och kaffe | Ada Berg |
    | 10.30 | Rundvandring | Ben Alm |

    5. Dagordning

    | Punkt | Föredragande | Tid |
    |---|---|---|
    | Öppnande | Ada Berg | 5 min |
    | Budget | Ben Alm | 20 min |

    6. Priser

    | Vara | Pris | Leverantör |
    |---|---|---|
    | Färg | 200 kr | Bygghuset |

    7. Röstning

    | Förslag | Ja | Nej |
    |---|---|---|
    | Röd grind | 3 | 1 |

    8. Kommande möten

    | Datum | Tid | Plats |
    |---|---|---|
    | 2026-04-01 | 18.00 | Stugan |

    9. Kontakt

    | Namn | Telefon | E-post |
    |---|---|---|
    | Ada Berg | 070-123 | ada@exempel.se |"""
    assert rows(actions) == []


def test_a_column_with_a_heading_of_its_own_is_known_by_the_days_or_people_in_it(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    | Nr | Uppdrag | Ansvarig | Återrapporteras i rådet | Stäms av |
    |---|---|---|---|---|
    | 1 | Boka lokal | Ben Alm | 20/3 | Ada |
    | 2 | Skicka inbjudan | Ada Berg | 1 april | facket |

    Diskussion fördes.

    | Nr | Uppdrag | Den som drar | Klart |
    |---|---|---|---|
    | 1 | Måla grinden | Ben | 20/3 |
    | 2 | Köpa färg | Ada | 1 april |"""
    assert rows(actions) == [
        ("Boka lokal", "2026-03-20", ["Ben Alm"]),
        ("Skicka inbjudan", "2026-04-01", ["Ada Berg"]),
        ("Måla grinden", "2026-03-20", ["Ben Alm"]),
        ("Köpa färg", "2026-04-01", ["Ada Berg"]),
    ]


def test_days_that_have_passed_below_an_unknown_heading_are_none_to_be_done_by(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    | Uppdrag | Ansvarig | Väcktes |
    |---|---|---|
    | Boka lokal | Ben | 2026-01-20 |
    | Skicka inbjudan | Ada | 2026-02-11 |"""
    assert rows(actions) == [("Boka lokal", None, ["Ben Alm"]), ("Skicka inbjudan", None, ["Ada Berg"])]


def test_a_table_ends_before_a_point_whose_number_a_tab_sets_apart(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    Till när→Aktivitet→Nr→Vem drar→Läge
    20/3→Boka lokal→17.1→Ben→Ny
    →Skicka inbjudan→17.2→Ada→Ny

    5→Nästa träff
    Ada bjuder på kaka."""
    assert rows(actions) == [("Boka lokal", "2026-03-20", ["Ben Alm"]), ("Skicka inbjudan", None, ["Ada Berg"])]


def test_whoever_presents_a_decision_does_not_get_it_as_a_task(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    | Nr | Beslut | Datum | Föredrogs av |
    |---|---|---|---|
    | B1 | Budgeten fastställs | 2026-03-04 | Ada Berg |
    | B2 | Lokalen sägs upp | 2026-03-04 | Ben Alm |"""
    assert rows(actions) == []


def test_a_table_whose_headings_are_all_its_own_is_known_by_who_what_and_when(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    | Den som gör | Lovar att | Före | Anm. |
    |---|---|---|---|
    | Ben | boka lokal | 20/3 | ring Stig |
    | Ada Berg | värva medlemmar | 1 april | |

    Programmet för dagen delades ut.

    | Dagens värd | Det blir | Den dagen |
    |---|---|---|
    | Ben Alm | Städdag | 4 april |
    | Ada Berg | Grillning | 2 maj |"""
    assert rows(actions) == [("boka lokal", "2026-03-20", ["Ben Alm"]), ("värva medlemmar", "2026-04-01", ["Ada Berg"])]
