"""Rows as drafts: nothing is guessed, and what is not understood is told with its row and column."""

from datetime import date

import pytest

from tests.core.sheet.sheets import read
from tracker.core.sheet import fields
from tracker.core.sheet.drafts import Problem


def test_a_row_is_understood() -> None:
    [draft], problems = read("""
        Åtgärd | Ansvarig | Klart | Beslutat | § | Dnr | Status | Kommentar
        Boka sal  till hösten | Ben | 2026-03-20 | 2026-02-04 | § 4 | KS 2026/117 | Pågår | Två svar
    """)
    action = draft.action
    assert (draft.row, draft.body, draft.state, draft.note) == (2, "ks", "in_progress", "Två svar")
    assert (action.text, action.due_on, action.section, action.case_number) == (
        "Boka sal till hösten", date(2026, 3, 20), "4", "KS 2026/117"
    )  # fmt: skip
    assert [(one.name, one.person) for one in action.responsible] == [("Ben Åkerlund", "ben")]
    assert draft.decided_on == date(2026, 2, 4)
    assert problems == []


def test_due_words_are_read_as_of_the_decision() -> None:
    [draft], _ = read("Åtgärd | Klart | Beslutat\nBoka sal | 1 juni | 2025-05-07")
    assert draft.action.due_on == date(2025, 6, 1)


def test_due_words_without_a_decision_are_read_as_of_today() -> None:
    [draft], _ = read("Åtgärd | Klart\nBoka sal | v. 12")
    assert draft.action.due_on == date(2026, 3, 20)


def test_a_day_that_has_been_is_the_latest_such_day() -> None:
    [draft], _ = read("Åtgärd | Klart | Beslutat\nBoka sal | 2026-03-20 | 10 december")
    assert draft.decided_on == date(2025, 12, 10)


def test_several_people_in_a_cell_are_each_known() -> None:
    [draft], _ = read("Åtgärd | Ansvarig\nBoka sal | Ada, Ben Åkerlund")
    assert [one.person for one in draft.action.responsible] == ["ada", "ben"]


def test_somebody_unknown_is_told_and_never_guessed() -> None:
    [draft], problems = read("Åtgärd | Ansvarig\nBoka sal | Magnus")
    assert [one.person for one in draft.action.responsible] == [None]
    assert problems == [Problem(2, "Ansvarig", "unknown-person", "Magnus")]


def test_a_cell_that_names_nobody_is_no_name() -> None:
    [draft], problems = read("Åtgärd | Ansvarig\nBoka sal | -")
    assert (draft.action.responsible, problems) == ((), [])


def test_a_day_no_calendar_has_is_told() -> None:
    [draft], problems = read("Åtgärd | Klart\nBoka sal | 2026-02-31")
    assert draft.action.due_on is None
    assert problems == [Problem(2, "Klart", "unreadable-date", "2026-02-31")]


def test_a_row_without_a_task_is_told() -> None:
    drafts, problems = read("Åtgärd | Ansvarig\n- | Ben\nBoka sal | Ben")
    assert [draft.row for draft in drafts] == [3]
    assert problems == [Problem(2, "Åtgärd", "no-text")]


def test_a_row_of_another_body_goes_there_and_of_an_unknown_one_nowhere() -> None:
    drafts, problems = read("Organ | Åtgärd\nVattenrådet | Mäta vattnet\nRymdrådet | Mäta rymden\n | Boka sal")
    assert [(draft.body, draft.row) for draft in drafts] == [("vr", 2), ("ks", 4)]
    assert problems == [Problem(3, "Organ", "unknown-body", "Rymdrådet")]


def test_a_closing_day_alone_says_closed() -> None:
    [draft], _ = read("Åtgärd | Avslutad den\nBoka sal | 2026-02-10")
    assert (draft.state, draft.closed_on) == ("closed", date(2026, 2, 10))


def test_a_closing_day_beside_a_status_that_says_open_is_told() -> None:
    [draft], problems = read("Åtgärd | Status | Avslutad den\nBoka sal | Pågår | 2026-02-10")
    assert draft.state == "in_progress"
    assert problems == [Problem(2, "Avslutad den", "open-but-closed", "2026-02-10")]


def test_a_column_that_holds_nothing_of_an_item_is_told_once() -> None:
    _, problems = read("Åtgärd | Ansvarig | Prioritet\nBoka sal | Ben | 1\nKöpa ljus | Ada | 2")
    assert problems == [Problem(1, "Prioritet", "left-out")]


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("klar", "done"), ("Klart.", "done"), ("Pågår", "in_progress"), ("Ej påbörjad", "open"), ("avslutad", "closed"),
        ("Avskriven", "written_off"), ("överförd", "handed_over"), ("Done", "done"), ("open", "open"), ("x", "done"),
        ("Avslutad, se § 4", "closed"), ("ej klar", "open"), ("In progress", "in_progress"), ("anmäld klar", "reported"),
        ("klar i juni", None), ("på remiss", None), ("vet ej", None), ("", None),
    ],
)  # fmt: skip
def test_states_in_words(words: str, state: str | None) -> None:
    assert fields.state_of(words) == state
