"""Tasks that a mark announces in the text, and keyed lines that make up one task."""

from tests.core.extract.shapes import rows
from tracker.core.model import Action


def test_a_mark_announces_a_task_with_who_before_or_behind_it(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    2. Lokalen

    Taket läcker och det regnar in. AP: Ben ringer plåtslagaren senast 20/3. Vi talade också om färgen.

    AP Ada: skicka inbjudan

    Action: Boka lokal (Ben)

    TODO Ben – måla grinden

    Åtgärd: Räkna stolarna. Ansvarig: Ada. Klart: 1/4

    **Uppdrag:** Ada köper färg

    ACTION POINT (Ben): hyra släp

    AP2: Laga staketet – Ada"""
    assert rows(actions) == [
        ("Ben ringer plåtslagaren senast 20/3", "2026-03-20", ["Ben Alm"]),
        ("Skicka inbjudan", None, ["Ada Berg"]),
        ("Boka lokal", None, ["Ben Alm"]),
        ("Måla grinden", None, ["Ben Alm"]),
        ("Räkna stolarna", "2026-04-01", ["Ada Berg"]),
        ("Ada köper färg", None, ["Ada Berg"]),
        ("Hyra släp", None, ["Ben Alm"]),
        ("Laga staketet", None, ["Ada Berg"]),
    ]
    assert {action.rule for action in actions} == {"marker"}
    assert actions[0].section == "2"


def test_the_rest_of_a_paragraph_with_a_mark_is_still_read(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    Taket läcker. AP: Ben ringer plåtslagaren. Styrelsen beslutade att uppdra åt Ada Berg att begära in offerter."""
    assert [(action.explicit, [one.name for one in action.responsible]) for action in actions] == [
        (True, ["Ben Alm"]),
        (False, ["Ada Berg"]),
    ]


def test_an_arrow_or_a_mark_for_decisions_needs_somebody(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    - Taket läcker => dyrt att laga
    - Färgen är slut
      => Ben köper färg
    - Beslut/åtgärd: Informationen läggs till handlingarna
    - Beslut/åtgärd: Ada skickar protokollet till banken"""
    assert rows(actions) == [
        ("Ben köper färg", None, ["Ben Alm"]),
        ("Ada skickar protokollet till banken", None, ["Ada Berg"]),
    ]


def test_a_mark_with_nothing_to_do_is_no_task(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    Åtgärd: Ingen

    Åtgärder: inga.

    Att göra: –

    Uppdrag: Ben Alm

    Gruppen såg en bra åtgärd: att alla hjälps åt.

    Uppdraget: Ben Alm har ringt banken."""
    assert rows(actions) == []


def test_keyed_lines_in_any_order_are_one_task(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    Vad: Boka lokal
    Vem: Ben
    När: 20/3

    Ansvarig: Ada
    Klart: 1/4
    Åtgärd: Skicka inbjudan

    Uppgift: Måla grinden

    Ansvarig: Ben Alm

    Deadline: 2026-05-01"""
    assert rows(actions) == [
        ("Boka lokal", "2026-03-20", ["Ben Alm"]),
        ("Skicka inbjudan", "2026-04-01", ["Ada Berg"]),
        ("Måla grinden", "2026-05-01", ["Ben Alm"]),
    ]


def test_a_line_with_all_keys_is_one_task(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    Vad: Boka lokal. Vem: Ben. När: 20/3

    Åtgärd: Skicka inbjudan, Ansvarig: Ada, Klart: 1/4, Status: Pågår"""
    assert rows(actions) == [
        ("Boka lokal", "2026-03-20", ["Ben Alm"]),
        ("Skicka inbjudan", "2026-04-01", ["Ada Berg"]),
    ]
    assert actions[1].status == "in_progress"


def test_who_and_when_stand_on_lines_of_their_own_below_the_task(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    Boka lokal till årsmötet
    Ansvarig: Ben Alm
    Klart: 20/3

    Valborg
    Ansvarig: Ada Berg

    Tid: 18.00
    Plats: Stugan
    Kontaktperson: Ada Berg"""
    assert rows(actions) == [("Boka lokal till årsmötet", "2026-03-20", ["Ben Alm"])]


def test_a_clause_of_a_decision_is_no_list_item_though_it_ends_in_a_day(actions: tuple[Action, ...]) -> None:
    """Styrgruppen 4 mars 2026
    Närvarande: Ada Lind, Ben Ek

    BESLUT

    att ge Ada Lind i uppdrag att planera studiebesöket till Norrby den 28 juni, senast 8 april 2026

    att uppdra åt Ben Ek att räkna fram kostnaden, senast 20 april 2026"""
    assert [(one.explicit, [who.name for who in one.responsible], str(one.due_on)) for one in actions] == [
        (False, ["Ada Lind"], "2026-04-08"),
        (False, ["Ben Ek"], "2026-04-20"),
    ]
