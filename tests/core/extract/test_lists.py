"""Action lists in every layout: what is a task, by when, by whom, and what is none of these."""

from datetime import date

import pytest

from tracker.core.extract import columns
from tracker.core.extract.columns import Column
from tracker.core.model import Action

Row = tuple[str, str | None, list[str]]


def rows(actions: tuple[Action, ...]) -> list[Row]:
    return [
        (action.text, action.due_on.isoformat() if action.due_on else None, [one.name for one in action.responsible])
        for action in actions
        if action.explicit
    ]


@pytest.mark.parametrize(
    ("words", "column"),
    [
        ("ÅTGÄRDER", Column.TASK),
        ("Att göra:", Column.TASK),
        ("**Vad ska göras?**".strip("*"), Column.TASK),
        ("ATGARD", Column.TASK),
        ("Klart senast (datum)", Column.DUE),
        ("Slutdatum", Column.DUE),
        ("När", Column.DUE),
        ("Ansvarig/utförare", Column.PERSON),
        ("Ansvarig tjänsteperson", Column.PERSON),
        ("Vem?", Column.PERSON),
        ("Boka lokal", None),
        ("Ansvarig för budgeten är fortfarande kansliet i Granby", None),
    ],
)
def test_a_heading_is_known_by_its_words(words: str, column: Column | None) -> None:
    assert columns.heading(words) is column


def test_a_tab_table_keeps_rows_whose_cells_are_empty(actions: tuple[Action, ...]) -> None:
    """Ledningsmöte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm, Stina Ek

    3.1. Ekonomi

    ÅTGÄRDER→SLUTDATUM→ANSVARIG
    <i>Justera budget</i>→2026-03-20→<b>Ada Berg</b>
    <i>Hyra in vikarier</i>→→
    <i>Boka lokal</i>→→Ben A
    <i>Ordna skyltar?</i>→2026-04-01→

    4. Annat"""
    assert rows(actions) == [
        ("Justera budget", "2026-03-20", ["Ada Berg"]),
        ("Hyra in vikarier", None, []),
        ("Boka lokal", None, ["Ben Alm"]),
        ("Ordna skyltar?", "2026-04-01", []),
    ]
    assert (actions[0].section, actions[0].line, actions[0].quote) == ("3.1", 7, "<i>Justera budget</i>")


def test_columns_in_any_order_with_others_between(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    | Nr | Vem | Klart senast | Kommentar | Vad |
    |----|-----|--------------|-----------|-----|
    | 1 | Ada B | 20/3 | brådskar | Justera budget |
    | 2 | Ben A | snarast | | Boka lokal |"""
    assert rows(actions) == [("Justera budget", "2026-03-20", ["Ada Berg"]), ("Boka lokal", None, ["Ben Alm"])]


def test_a_column_with_a_heading_of_its_own_is_known_by_what_it_holds(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    ÅTGÄRDER→BÖR VARA GJORT→NAMNTECKEN
    Justera budgeten för året→2026-03-20→Ada Berg
    Boka lokal till vårens möte→2026-04-02→Ben Alm"""
    assert rows(actions) == [
        ("Justera budgeten för året", "2026-03-20", ["Ada Berg"]),
        ("Boka lokal till vårens möte", "2026-04-02", ["Ben Alm"]),
    ]


def test_headings_first_and_then_cells_of_which_some_are_missing(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    ÅTGÄRDER

    SLUTDATUM

    ANSVARIG

    *Skicka ut förslaget*

    **Ada Berg**

    *Boka lokal*

    2026-03-20

    *Ta fram en plan*

    Beslut

    Gruppen beslutade att grinden målas."""
    assert rows(actions) == [
        ("Skicka ut förslaget", None, ["Ada Berg"]),
        ("Boka lokal", "2026-03-20", []),
        ("Ta fram en plan", None, []),
    ]


def test_an_empty_list_takes_nothing_of_the_text_below_it(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    ÅTGÄRDER

    SLUTDATUM

    ANSVARIG

    Ben Alm berättade att vägen är lagad och att räkningen är betald. Ett kort kom från grannarna."""
    assert rows(actions) == []


def test_each_heading_with_its_own_cell_wrapped_over_lines(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    ÅTGÄRDER

    *Ada B ringer Jon
    Gren om vem som lånar
    ut kommunens släpvagn*

    SLUTDATUM

    2026-03-12

    ANSVARIG

    Ada Berg

    7. Övriga frågor"""
    assert rows(actions) == [
        ("Ada B ringer Jon Gren om vem som lånar ut kommunens släpvagn", "2026-03-12", ["Ada Berg"])
    ]
    assert actions[0].line == 6


def test_cells_on_lines_without_blank_ones_between(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    Att göra
    Ansvarig
    Klart senast
    Justera budget
    Ada Berg
    20 mars
    Boka lokal
    Ben Alm
    nästa möte"""
    assert rows(actions) == [("Justera budget", "2026-03-20", ["Ada Berg"]), ("Boka lokal", None, ["Ben Alm"])]


def test_the_same_task_for_another_person_is_one_action_with_both(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    ÅTGÄRDER→SLUTDATUM→ANSVARIG
    Ta fram förslag→→Ada Berg
    Ta fram förslag→→Ben Alm
    Ring banken→→Ada Berg och Ben Alm"""
    assert rows(actions) == [
        ("Ta fram förslag", None, ["Ada Berg", "Ben Alm"]),
        ("Ring banken", None, ["Ada Berg", "Ben Alm"]),
    ]


def test_somebody_in_the_column_of_dates_is_somebody(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    ÅTGÄRDER→SLUTDATUM→ANSVARIG
    Boka lokal→Ben Alm→
    Ring banken→Ada Berg→2026-03-20"""
    assert rows(actions) == [("Boka lokal", None, ["Ben Alm"]), ("Ring banken", "2026-03-20", ["Ada Berg"])]


def test_a_task_wrapped_in_a_tab_table_is_one(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    ÅTGÄRDER→SLUTDATUM→ANSVARIG
    Skicka ut förslaget till
    kommunerna i länet→2026-03-20→Ada Berg
    Boka lokal→2026-03-21→Ben Alm"""
    assert [row[0] for row in rows(actions)] == ["Skicka ut förslaget till kommunerna i länet", "Boka lokal"]


def test_a_first_name_that_two_bear_is_nobody_until_somebody_has_chosen(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm, Ben Ek

    ÅTGÄRDER→SLUTDATUM→ANSVARIG
    Boka lokal→2026-03-20→Ben"""
    [action] = actions
    assert action.responsible == ()
    assert [(doubt.code, doubt.words) for doubt in action.doubts] == [("ambiguous-person", "Ben")]
    assert not action.is_responsible_certain


def test_somebody_named_with_a_question_mark_is_asked_about(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    ÅTGÄRDER→SLUTDATUM→ANSVARIG
    Boka lokal→2026-03-20→Ben?"""
    [action] = actions
    assert [one.name for one in action.responsible] == ["Ben Alm"]
    assert not action.is_responsible_certain


def test_somebody_whom_nobody_knows_is_named_and_doubted(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    ÅTGÄRDER→SLUTDATUM→ANSVARIG
    Boka lokal→2026-03-20→Lova Lustig"""
    [action] = actions
    assert [(one.name, one.person) for one in action.responsible] == [("Lova Lustig", None)]
    assert [doubt.code for doubt in action.doubts] == ["unknown-person"]


def test_a_preliminary_date_is_kept_and_doubted(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    ÅTGÄRDER→SLUTDATUM→ANSVARIG
    Boka lokal→preliminärt 260615→Ben Alm"""
    [action] = actions
    assert (action.due_on, action.is_due_certain) == (date(2026, 6, 15), False)
    assert [doubt.code for doubt in action.doubts] == ["uncertain-date"]


def test_tables_of_something_else_give_no_action(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026

    Namn→Organisation→Roll
    Ada Berg→Granby kommun→ordförande

    Aktivitet→Datum→Plats
    Julbord→2026-12-10→Värdshuset

    Konto→Budget→Utfall
    Lokaler→100→90"""
    assert actions == ()


def test_a_table_set_with_spaces_is_read_by_where_its_columns_begin(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    1. Ekonomi

    Klart senast      Ansvarig      Åtgärd
    2026-03-20        Ada Berg      Justera budget
                      Ben Alm       Boka lokal till hösten
                                    Rensa i arkivet"""
    assert rows(actions) == [
        ("Justera budget", "2026-03-20", ["Ada Berg"]),
        ("Boka lokal till hösten", None, ["Ben Alm"]),
        ("Rensa i arkivet", None, []),
    ]


def test_lines_of_heading_and_value_are_rows(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    1. Ekonomi

    Åtgärd: Justera budget
    Ansvarig: Ada Berg
    Klart senast: 20 mars

    Åtgärd: Boka lokal till hösten
    Ansvarig: Ben Alm"""
    assert rows(actions) == [
        ("Justera budget", "2026-03-20", ["Ada Berg"]),
        ("Boka lokal till hösten", None, ["Ben Alm"]),
    ]


def test_page_numbers_between_rows_are_no_rows(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    ÅTGÄRDER→SLUTDATUM→ANSVARIG
    Justera budget→2026-03-20→Ada Berg
    Ledningsgruppen→Protokoll 2026-03-04→Sida 2 (5)
    ÅTGÄRDER→SLUTDATUM→ANSVARIG
    Boka lokal→2026-03-21→Ben Alm
    Sida 3 (5)
    Ring banken→2026-03-22→Ben Alm"""
    assert [row[0] for row in rows(actions)] == ["Justera budget", "Boka lokal", "Ring banken"]


def test_a_row_cut_inside_a_cell_is_one_row(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    ÅTGÄRDER→ANSVARIG→SLUTDATUM
    Skicka enkäten→Ada
    Berg→2026-03-20
    Skicka ut förslaget till kommunerna i
    Norrland→Ben Alm→2026-03-21"""
    assert rows(actions) == [
        ("Skicka enkäten", "2026-03-20", ["Ada Berg"]),
        ("Skicka ut förslaget till kommunerna i Norrland", "2026-03-21", ["Ben Alm"]),
    ]


def test_text_below_the_last_cell_is_no_task(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    1. Ekonomi

    ÅTGÄRDER

    SLUTDATUM

    ANSVARIG

    Boka lokal

    2026-03-20

    Ben Alm

    Statistiken visar en ökning med 3,5 procent, främst i Granby.

    Remissvar

    Styrelsen godkände rapporten."""
    assert rows(actions) == [("Boka lokal", "2026-03-20", ["Ben Alm"])]


def test_a_list_takes_nothing_of_the_text_before_the_next_one(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    ÅTGÄRD

    Boka lokal

    SLUTDATUM

    2026-03-20

    ANSVARIG

    Ben Alm

    Mötet tackade Ada Berg.

    Remissvar

    ÅTGÄRD

    Svara på remissen

    SLUTDATUM

    2026-03-30

    ANSVARIG

    Ada Berg"""
    assert rows(actions) == [
        ("Boka lokal", "2026-03-20", ["Ben Alm"]),
        ("Svara på remissen", "2026-03-30", ["Ada Berg"]),
    ]


def test_the_first_heading_may_lack_its_cell(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    ANSVARIG

    ÅTGÄRD

    Boka lokal

    SLUTDATUM

    2026-03-20"""
    assert rows(actions) == [("Boka lokal", "2026-03-20", [])]


def test_people_called_like_months_are_people(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Maj Berg, August Alm

    ÅTGÄRDER→SLUTDATUM→ANSVARIG
    Boka lokal→→Maj
    Ring banken→2026-03-20→August"""
    assert rows(actions) == [("Boka lokal", None, ["Maj Berg"]), ("Ring banken", "2026-03-20", ["August Alm"])]


def test_where_no_cell_is_missing_its_place_tells_who_and_when(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    Åtgärd

    Ansvarig

    Klart senast

    Besöka samtliga klasser

    Ben Alm

    före skolavslutningen

    Gå igenom låsen

    Vintervikshem

    31 mars

    Skriva en insändare

    Ada Berg

    1 april

    Övrigt
    Rådet fick en inbjudan till länets dag. Ada är anmäld."""
    assert rows(actions) == [
        ("Besöka samtliga klasser", None, ["Ben Alm"]),
        ("Gå igenom låsen", "2026-03-31", ["Vintervikshem"]),
        ("Skriva en insändare", "2026-04-01", ["Ada Berg"]),
    ]


def test_where_a_cell_is_missing_kinds_tell_columns(actions: tuple[Action, ...]) -> None:
    """Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    Åtgärd

    Ansvarig

    Klart senast

    Besöka samtliga klasser

    Ben Alm

    Gå igenom låsen

    Ada Berg

    31 mars"""
    assert rows(actions) == [
        ("Besöka samtliga klasser", None, ["Ben Alm"]),
        ("Gå igenom låsen", "2026-03-31", ["Ada Berg"]),
    ]
