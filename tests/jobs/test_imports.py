"""The secretary's list comes in once, nothing is guessed in silence, and what is old wakes nobody."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.spreadsheets.workbooks import workbook
from tracker.core.model import Body, Document, Item, Person, Policy, Status
from tracker.core.sheet.fields import Field
from tracker.errors import SheetError
from tracker.jobs import edit, imports
from tracker.jobs.imports import Plan, Wishes
from tracker.store import Store

TODAY = date(2026, 3, 4)
NOW = datetime(2026, 3, 4, 8, tzinfo=UTC)
ADA = Person("ada", "Ada Lind", "ada@example.org", bodies=("ks",))
BEN = Person("ben", "Ben Åkerlund", "ben@example.org", bodies=("ks",))
KS = Body("ks", ("Kultursamrådet",), secretary="Ada Lind")


@pytest.fixture
def store() -> Iterator[Store]:
    with Store("sqlite://") as opened:
        opened.migrate()
        opened.people.import_config([ADA, BEN], [KS], at=NOW)
        yield opened


def document(text: str, name: str = "lista.csv") -> Document:
    return Document(name, text.encode())


def take(store: Store, file: Document | str, **wishes: object) -> Plan:
    given = Wishes(**wishes)  # type: ignore[arg-type]
    content = document(file) if isinstance(file, str) else file
    return imports.apply(store, content, wishes=given, who="Ada", today=TODAY, now=NOW)


def only(store: Store) -> Item:
    [item] = store.items.list()
    return item


def test_a_row_becomes_an_item_with_its_file_in_its_history(store: Store) -> None:
    take(
        store,
        "Åtgärd;Ansvarig;Klart;Ursprungligt datum;Beslutat;§;Dnr;Status;Kommentar\n"
        "Boka sal;Ben;2026-03-20;2026-02-20;2026-02-04;4;KS 2026/117;Pågår;Två svar\n",
    )
    item = only(store)
    assert (item.text, item.status, item.due_on, item.first_due_on) == (
        "Boka sal", Status.IN_PROGRESS, date(2026, 3, 20), date(2026, 2, 20)
    )  # fmt: skip
    assert (item.decided_on, item.section, item.case_number, item.note) == (
        date(2026, 2, 4), "4", "KS 2026/117", "Två svar"
    )  # fmt: skip
    assert (item.source, item.line, item.times_moved) == ("lista.csv", 2, 1)
    [event] = store.items.history(item.key)
    assert (event.what, event.who, event.origin) == ("imported", "Ada", "lista.csv")
    assert store.items.next_reminders([item.key]) == {item.key: date(2026, 3, 4)}


def test_a_preview_keeps_nothing(store: Store) -> None:
    plan = imports.preview(
        store, document("Åtgärd;Klart\nBoka sal;2026-03-20\n"), wishes=Wishes(), today=TODAY, now=NOW
    )
    assert [item.text for item in plan.added] == ["Boka sal"]
    assert store.items.list() == []


def test_the_same_file_twice_adds_nothing(store: Store) -> None:
    text = "Åtgärd;Klart;Beslutat\nBoka sal;nästa möte;2026-02-04\nKöpa ljus;v. 12;\nMåla;;\n"
    assert len(take(store, text).added) == 3
    again = take(store, text)
    assert (again.added, [number for number, _ in again.known]) == ([], [2, 3, 4])


def test_a_task_that_minutes_gave_is_known(store: Store) -> None:
    edit.add(store, body="ks", text="Boka sal.", decided_on=date(2026, 2, 4), who="Ada", today=TODAY, now=NOW)
    plan = take(store, "Åtgärd;Klart;Beslutat\nBOKA  sal;2026-03-20;2026-02-04\nBoka sal;2026-09-20;2026-08-04\n")
    assert [item.decided_on for item in plan.added] == [date(2026, 8, 4)]


def test_a_task_that_was_moved_or_reworded_since_is_known(store: Store) -> None:
    text = "Åtgärd;Klart\nBoka sal till hösten;2026-03-20\n"
    take(store, text)
    key = only(store).key
    edit.move(store, key, due_on=date(2026, 5, 1), who="Ada", today=TODAY, now=NOW)
    edit.reword(store, key, text="Boka aulan", who="Ada", now=NOW)
    assert take(store, text + ";\n").added == []


def test_a_task_in_two_rows_rests_on_both(store: Store) -> None:
    plan = take(store, "Åtgärd;Ansvarig\nBoka sal;Ada\nBoka sal;Ben\nBoka sal;Ben\n")
    assert [one.name for one in only(store).responsible] == ["Ada Lind", "Ben Åkerlund"]
    assert [(p.row, p.code) for p in plan.problems if p.code in {"joined", "repeated"}] == [
        (3, "joined"),
        (4, "repeated"),
    ]


def test_somebody_unknown_waits_in_review(store: Store) -> None:
    take(store, "Åtgärd;Ansvarig;Klart\nBoka sal;Magnus;2026-03-20\n")
    item = only(store)
    assert (item.status, [doubt.code for doubt in item.doubts]) == (Status.PROPOSED, ["unknown-person"])


def test_what_was_due_long_ago_wakes_nobody(store: Store) -> None:
    take(store, "Åtgärd;Ansvarig;Klart\nBoka sal;Ben;2025-05-01\n")
    item = only(store)
    assert (item.status, [doubt.code for doubt in item.doubts]) == (Status.PROPOSED, ["old-item"])
    assert store.items.next_reminders([item.key]) == {item.key: None}


def test_a_status_nobody_understands_waits_in_review(store: Store) -> None:
    plan = take(store, "Åtgärd;Ansvarig;Klart;Status\nBoka sal;Ben;2026-03-20;på remiss\n")
    assert only(store).status is Status.PROPOSED
    assert [problem.code for problem in plan.problems] == ["unknown-status"]


@pytest.mark.parametrize(
    ("words", "status"),
    [("Avslutad", "closed"), ("Avskriven", "written_off"), ("Överförd", "handed_over"), ("Anmäld klar", "reported")],
)
def test_what_has_ended_comes_in_ended(store: Store, words: str, status: str) -> None:
    take(store, f"Åtgärd;Ansvarig;Klart;Status;Avslutad den\nBoka sal;Ben;2026-01-20;{words};2026-02-11\n")
    item = only(store)
    has_ended, is_done = status != "reported", status in {"closed", "reported"}
    assert (item.status, item.doubts) == (status, ())
    assert (item.ended_on is not None, item.done_on is not None) == (has_ended, is_done)


def test_what_is_done_waits_for_the_meeting_unless_it_was_long_ago(store: Store) -> None:
    take(store, "Åtgärd;Ansvarig;Klart;Status\nBoka sal;Ben;2026-02-20;Klar\nKöpa ljus;Ben;2025-02-20;Klar\n")
    assert {item.text: item.status for item in store.items.list()} == {"Boka sal": "reported", "Köpa ljus": "closed"}


def test_what_is_done_is_closed_where_no_meeting_closes(store: Store) -> None:
    one_step = replace(KS, policy=Policy(close="one-step"))
    store.people.import_config([ADA, BEN], [one_step], at=NOW)
    take(store, "Åtgärd;Klart;Status\nBoka sal;2026-02-20;Klar\n")
    assert only(store).status is Status.CLOSED


def test_a_file_with_a_damaged_row_brings_the_others(store: Store) -> None:
    plan = take(store, "Åtgärd;Ansvarig\n;Ben\nBoka sal;Ben\n")
    assert [item.text for item in plan.added] == ["Boka sal"]
    assert [(problem.row, problem.code) for problem in plan.problems] == [(2, "no-text"), (3, "no-date")]


def test_a_column_may_be_said(store: Store) -> None:
    take(store, "Åtgärd;Klart;Svar\nBoka sal;2026-03-20;2026-04-01\n", columns={Field.DUE: "Svar"})
    assert only(store).due_on == date(2026, 4, 1)


def test_rows_of_no_body_need_one_where_there_are_several(store: Store) -> None:
    store.people.import_config([ADA, BEN], [KS, Body("vr", ("Vattenrådet",))], at=NOW)
    with pytest.raises(SheetError) as caught:
        take(store, "Åtgärd\nBoka sal\n")
    assert (caught.value.code, caught.value.facts) == ("no-body-said", {"bodies": "ks, vr"})
    take(store, "Åtgärd\nBoka sal\n", body="vr")
    assert only(store).body == "vr"


def test_a_workbook_comes_in_like_a_text(store: Store) -> None:
    rows: list[list[object]] = [["Åtgärd", "Ansvarig", "Klart"], ["Boka sal", "Ben", date(2026, 3, 20)]]
    take(store, Document("lista.xlsx", workbook(Info=[["Läs mig"]], Lista=rows)))
    assert (only(store).text, only(store).due_on) == ("Boka sal", date(2026, 3, 20))


def test_a_file_that_is_none_brings_nothing(store: Store) -> None:
    with pytest.raises(SheetError) as caught:
        take(store, Document("lista.xlsx", b"%PDF-1.7"))
    assert (caught.value.code, caught.value.facts) == ("kind", {"what": "PDF"})
    assert store.items.list() == []
