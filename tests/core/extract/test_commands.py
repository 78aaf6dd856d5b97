"""Tasks set by a LaTeX command of the document's own, and commands that look like theirs."""

from tests.core.extract.shapes import rows
from tracker.core.model import Action


def test_a_command_called_as_tasks_are_sets_one(actions: tuple[Action, ...]) -> None:
    r"""Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    Lokalen är trasig och färgen slut.
    \ap{Ben}{Lagning av dörren}{20/3}
    \uppgift{Ben \& Ada}{Köpa färg till \emph{grinden}}{snarast}
    Mötet gick vidare.
    \action{Ada}{Skicka inbjudan}"""
    assert rows(actions) == [
        ("Lagning av dörren", "2026-03-20", ["Ben Alm"]),
        ("Köpa färg till grinden", None, ["Ben Alm", "Ada Berg"]),
        ("Skicka inbjudan", None, ["Ada Berg"]),
    ]
    assert [action.line for action in actions] == [5, 6, 8]
    assert {action.rule for action in actions} == {"command"}


def test_any_command_given_somebody_a_day_and_what_to_do_sets_a_task(actions: tuple[Action, ...]) -> None:
    r"""Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    \attgora{20/3}{Boka lokal}{Ben}
    \rad{Måla grinden}{Ada}{1 april}"""
    assert rows(actions) == [("Boka lokal", "2026-03-20", ["Ben Alm"]), ("Måla grinden", "2026-04-01", ["Ada Berg"])]


def test_commands_that_set_people_days_and_looks_are_no_tasks(actions: tuple[Action, ...]) -> None:
    r"""Möte 4 mars 2026
    Deltagare: Ada Berg, Ben Alm

    \deltagare{Ada Berg}{ordförande}
    \pass{4 april}{Städdag}{Ben Alm}
    \textcolor{red}{Lokalen bokas}
    \beslut{Ada Berg}{Valdes till kassör}"""
    assert rows(actions) == []
