"""Which sheet, which row of headings, which column: the secretary's own words decide, then the cells."""

import pytest

from tests.core.sheet.sheets import columns, laid, sheet
from tracker.errors import SheetError


def test_swedish_headings_are_known() -> None:
    found = laid(
        sheet("""
        Nr | Åtgärd | Ansvarig | Klart senast | Ursprungligt datum | Beslutat | § | Dnr | Organ | Status | Kommentar | Avslutad
        1 | Boka sal | Ben | 2026-03-20 | 2026-02-20 | 2026-02-04 | 4 | KS 2026/117 | KS | Pågår | Två svar | 2026-02-10
        """)
    )
    assert columns(found) == {
        "Nr": "number",
        "Åtgärd": "task",
        "Ansvarig": "responsible",
        "Klart senast": "due",
        "Ursprungligt datum": "first_due",
        "Beslutat": "decided",
        "§": "section",
        "Dnr": "case",
        "Organ": "body",
        "Status": "status",
        "Kommentar": "note",
        "Avslutad": "closed",
    }


def test_english_headings_are_known() -> None:
    found = laid(
        sheet("""
        No. | Action | Owner | Due date | Raised on | Status | Comments | Closed on
        1 | Book the room | Ben | 2026-03-20 | 2026-02-04 | Open | two bids | 2026-02-10
        """)
    )
    assert list(columns(found).values()) == [
        "number",
        "task",
        "responsible",
        "due",
        "decided",
        "status",
        "note",
        "closed",
    ]


def test_titles_may_stand_above_the_headings() -> None:
    found = laid(
        sheet("""
        Åtgärdslista för Kultursamrådet

        Uppdaterad 2026-02-28
        Åtgärd | Ansvarig | Klart
        Boka sal | Ben | 2026-03-20
        """)
    )
    assert found.head == 4
    assert [line.number for line in found.lines] == [5]


def test_a_list_of_tasks_alone_is_a_list() -> None:
    assert columns(laid(sheet("Åtgärd\nBoka sal till hösten\nKöpa ljus"))) == {"Åtgärd": "task"}


def test_without_headings_the_cells_tell() -> None:
    found = laid(
        sheet("""
        Boka sal till hösten | Ben Åkerlund | 2026-03-20 | pågår
        Skriva om stadgarna igen | Ada Lind | 2026-04-20 | klar
        """)
    )
    assert found.head == 0
    assert columns(found) == {"A": "task", "B": "responsible", "C": "due", "D": "status"}


def test_a_heading_of_its_own_is_told_by_what_stands_below_it() -> None:
    found = laid(
        sheet("""
        Åtgärd | Kollega | Sista chans
        Boka sal | Ben Åkerlund | 2026-03-20
        Köpa ljus | Ada Lind | 2026-04-20
        """)
    )
    assert columns(found) == {
        "Åtgärd": "task",
        "Kollega": "responsible",
        "Sista chans": "due",
    }
    assert found.columns[1].certainty < found.columns[0].certainty


def test_a_heading_that_may_be_a_day_or_a_state_is_told_by_its_cells() -> None:
    days = "Åtgärd | Deadline | Klarmarkerad\nBoka sal | 2026-03-20 | 2026-03-01"
    states = "Åtgärd | Deadline | Klarmarkerad\nBoka sal | 2026-03-20 | ja"
    assert columns(laid(sheet(days)))["Klarmarkerad"] == "closed"
    assert columns(laid(sheet(states)))["Klarmarkerad"] == "status"


def test_a_plain_date_beside_a_deadline_is_the_day_of_the_decision() -> None:
    found = laid(sheet("Datum | Åtgärd | Klart senast\n2026-02-04 | Boka sal | 2026-03-20"))
    assert columns(found) == {"Datum": "decided", "Åtgärd": "task", "Klart senast": "due"}


def test_of_a_subject_and_an_action_the_action_is_the_task() -> None:
    found = laid(sheet("Ärende | Åtgärd | Ansvarig\nLokaler | Boka sal till hösten | Ben"))
    assert columns(found) == {"Åtgärd": "task", "Ansvarig": "responsible"}


def test_the_sheet_that_looks_like_a_list_is_chosen() -> None:
    cover = sheet("Välkommen till listan", name="Försättsblad")
    values = sheet("Status\nKlar\nPågår", name="Val", is_hidden=True)
    tasks = sheet("Åtgärd | Ansvarig | Klart\nBoka sal | Ben | 2026-03-20", name="2026")
    found = laid(cover, values, tasks)
    assert (found.sheet.name, found.others) == ("2026", ("Försättsblad", "Val"))


def test_a_person_may_name_the_sheet() -> None:
    old = sheet("Åtgärd | Ansvarig\nKöpa ljus | Ben", name="2025")
    new = sheet("Åtgärd | Ansvarig | Klart\nBoka sal | Ben | 2026-03-20", name="2026")
    assert laid(old, new, name="2025").sheet.name == "2025"


def test_a_person_may_name_a_column_by_its_heading_or_its_letter() -> None:
    text = "Åtgärd | Klart | Svar till\nBoka sal | 2026-03-20 | 2026-04-01"
    assert columns(laid(sheet(text), due="Svar till")) == {"Åtgärd": "task", "Svar till": "due"}
    assert columns(laid(sheet(text), due="c")) == {"Åtgärd": "task", "Svar till": "due"}
    assert "due" not in columns(laid(sheet(text), due="-")).values()


def test_headings_said_again_are_no_rows() -> None:
    found = laid(sheet("Åtgärd | Ansvarig\nBoka sal | Ben\nÅtgärd | Ansvarig\nKöpa ljus | Ada"))
    assert [line.number for line in found.lines] == [2, 4]


@pytest.mark.parametrize(
    ("text", "said", "code"),
    [
        ("Åtgärd | Ansvarig | Klart", {}, "only-headings"),
        ("Namn | E-post | Telefon\nBen | b@example.org | 1", {}, "no-task"),
        ("Åtgärd | Ansvarig\nBoka sal | Ben", {"due": "Q"}, "no-column"),
    ],
)
def test_what_is_no_list_is_told_with_its_sheet_and_row(text: str, said: dict[str, str], code: str) -> None:
    with pytest.raises(SheetError) as caught:
        laid(sheet(text, name="Blad1"), **said)
    assert (caught.value.code, caught.value.facts["sheet"]) == (code, "Blad1")


def test_a_sheet_that_is_not_there_is_told_beside_those_that_are() -> None:
    with pytest.raises(SheetError) as caught:
        laid(sheet("Åtgärd\nBoka sal", name="2026"), name="2027")
    assert caught.value.facts == {"sheet": "2027", "sheets": "2026"}
