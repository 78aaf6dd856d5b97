"""What is exported comes in again as it was, into an empty database too."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker import spreadsheets
from tracker.core.model import (
    Body,
    Document,
    Doubt,
    Doubts,
    DueMeeting,
    Escalated,
    Event,
    Item,
    Responsible,
    Share,
    Status,
)
from tracker.core.sheet import exact
from tracker.core.sheet.grid import Sheet
from tracker.errors import SheetError
from tracker.jobs import exports, imports
from tracker.jobs.imports import Plan, Wishes
from tracker.store import Store, new_key

TODAY = date(2026, 3, 4)
NOW = datetime(2026, 3, 4, 8, tzinfo=UTC)
KS = Body("ks", ("Kultursamrådet",))
WRITE: dict[str, Callable[[list[exact.Row]], bytes]] = {
    "csv": exports.as_csv,
    "xlsx": lambda rows: exports.as_xlsx(rows, title="Items"),
    "json": exports.as_json,
}
WHOLE = Item(
    key="a1",
    body="ks",
    text='=Boka "sal";\n\t+46 🙂',
    responsible=(
        Responsible("Ben Åkerlund", "ben", after="Chen Li"),
        Responsible("ordföranden", is_role=True),
        Responsible("kansliet"),
    ),
    due_on=date(2026, 3, 20),
    status=Status.HANDED_OVER,
    decided_on=date(2026, 2, 4),
    arrived_on=date(2026, 2, 5),
    changed_at=datetime(2026, 2, 6, 9, 30, 15, 123456, tzinfo=UTC),
    revision=3,
    proposed_due_on=date(2026, 4, 1),
    due_meeting=DueMeeting(date(2026, 4, 1), "årsmötet"),
    section="4",
    line=31,
    quote="Boka sal\t2026-03-20\tBen",
    document="d" * 64,
    source="protokoll.docx",
    explicit=False,
    reminded_through=date(2026, 3, 1),
    first_due_on=date(2026, 2, 20),
    note="'två svar",
    closing_section="7",
    case_number="KS 2026/117",
    times_moved=2,
    snoozed_until=date(2026, 3, 10),
    escalated=(Escalated(date(2026, 3, 20), "chair"),),
    done_on=date(2026, 3, 2),
    ended_on=date(2026, 3, 3),
    handed_to="Regionen",
    shares=(Share("Dalfors", ("ben",), date(2026, 3, 1), "klart"), Share("Åby", since=date(2026, 3, 4))),
    doubts=(Doubt(Doubts.NO_DATE, "", 31), Doubt(Doubts.UNKNOWN_PERSON, "Magnus")),
)


@contextmanager
def empty() -> Iterator[Store]:
    with Store("sqlite://") as opened:
        opened.migrate()
        opened.people.import_config([], [KS], at=NOW)
        yield opened


@pytest.fixture
def store() -> Iterator[Store]:
    with empty() as opened:
        yield opened


def keep(store: Store, *items: Item) -> None:
    store.items.add_many([(item, None) for item in items], who="Ada", what="read", at=NOW)


def take(store: Store, content: bytes, name: str = "export") -> Plan:
    return imports.apply(store, Document(name, content), wishes=Wishes(), who="Ada", today=TODAY, now=NOW)


def test_the_whole_item_has_a_value_in_every_field() -> None:
    """Else a field that is forgotten in the export would go unseen."""
    usual = {field.name: field.default for field in fields(Item)}
    assert [name for name, value in usual.items() if getattr(WHOLE, name) == value] == ["is_confidential", "version"]


@pytest.mark.parametrize("kind", WRITE)
def test_every_field_comes_in_again(store: Store, kind: str) -> None:
    take(store, WRITE[kind]([exact.row(WHOLE)]))
    assert store.items.list() == [WHOLE]


@pytest.mark.parametrize("kind", WRITE)
def test_an_export_that_comes_in_twice_adds_nothing(store: Store, kind: str) -> None:
    content = WRITE[kind]([exact.row(WHOLE)])
    take(store, content)
    again = take(store, content)
    assert (again.added, len(again.known), again.problems) == ([], 1, [])


def test_what_is_kept_stays_where_the_file_differs(store: Store) -> None:
    take(store, exports.as_csv([exact.row(WHOLE)]))
    plan = take(store, exports.as_csv([exact.row(replace(WHOLE, note="annat"))]))
    assert [(problem.code, problem.words) for problem in plan.problems] == [("differs", "note")]
    assert store.items.get("a1").note == "'två svar"


def test_history_and_places_come_along_in_json(store: Store) -> None:
    keep(store, WHOLE)
    store.items.add_place("a1", document="e" * 64, line=7, quote="Boka sal")
    moved = store.items.save(
        replace(store.items.get("a1"), due_on=date(2026, 5, 1)),
        next_reminder_on=None, who="Ben", what="moved", detail="sjuk", origin="brev-1", at=NOW,
    )  # fmt: skip
    content = exports.as_json(exports.with_history(store, exports.rows(store, confidential=True)))
    with empty() as other:
        take(other, content, "allt.json")
        assert other.items.list() == [moved]
        *before, imported = other.items.history("a1")
        assert before == store.items.history("a1")
        assert before[1].changes == {"due_on": ("2026-03-20", "2026-05-01")}
        assert (imported.what, imported.origin) == ("imported", "allt.json")
        assert [(p.document, p.line, p.quote) for p in other.items.places("a1")] == [
            ("d" * 64, 31, WHOLE.quote), ("e" * 64, 7, "Boka sal")
        ]  # fmt: skip


def test_people_whom_nobody_here_knows_are_got_to_know_by_the_same_key(store: Store) -> None:
    plan = take(store, exports.as_csv([exact.row(WHOLE)]))
    assert [(person.key, person.name) for person in plan.met] == [("ben", "Ben Åkerlund")]
    assert store.people.get("ben").bodies == ("ks",)


def test_a_confidential_item_goes_out_without_its_words_and_does_not_come_in(store: Store) -> None:
    keep(store, replace(WHOLE, is_confidential=True))
    content = exports.as_json(exports.with_history(store, exports.rows(store, confidential=False)))
    assert not any(word in content.decode() for word in ("Boka", "två svar", "klart", "Magnus"))
    with empty() as other:
        plan = take(other, content)
        assert (other.items.list(), [problem.code for problem in plan.problems]) == ([], ["veiled"])
    again = take(store, content)
    assert [item.key for _, item in again.known] == ["a1"]
    assert "Boka" in store.items.get("a1").text


def test_a_confidential_item_comes_in_again_where_its_words_were_asked_for(store: Store) -> None:
    keep(store, replace(WHOLE, is_confidential=True))
    content = exports.as_csv(exports.rows(store, confidential=True))
    with empty() as other:
        take(other, content)
        assert other.items.list() == [replace(WHOLE, is_confidential=True)]


@pytest.mark.parametrize(
    ("column", "words"),
    [
        ("due", "31 februari"),
        ("status", "öppen"),
        ("line", "x"),
        ("shares", "[1]"),
        ("shares", "[" * 100_000),
        ("veiled", "ja"),
    ],
)
def test_a_cell_that_can_not_be_meant_is_told_with_its_row(store: Store, column: str, words: str) -> None:
    plan = take(store, exports.as_csv([exact.row(WHOLE) | {column: words}]))
    assert [(problem.row, problem.column, problem.code) for problem in plan.problems] == [(2, column, "bad-cell")]
    assert store.items.list() == []


@pytest.mark.parametrize(
    ("column", "told"),
    [
        ("places", [{"document": "d", "line": "x", "quote": ""}]),
        ("places", [{"document": "d"}]),
        ("history", 5),
        (
            "history",
            [{"at": "2026-03-04T08:00:00+00:00", "who": "Ada", "what": "read", "changes": {"note": [1, 2, 3]}}],
        ),
    ],
)
def test_history_that_can_not_be_meant_is_told_with_its_row(store: Store, column: str, told: object) -> None:
    plan = take(store, exports.as_json([exact.row(WHOLE) | {column: told}]))
    assert [(problem.row, problem.column, problem.code) for problem in plan.problems] == [(1, column, "bad-cell")]
    assert store.items.list() == []
    assert plan.met == []


def test_an_item_of_an_unknown_body_is_told(store: Store) -> None:
    plan = take(store, exports.as_csv([exact.row(replace(WHOLE, body="xx"))]))
    assert [(problem.code, problem.words) for problem in plan.problems] == [("unknown-body", "xx")]


def test_json_of_another_program_is_refused(store: Store) -> None:
    with pytest.raises(SheetError, match="json"):
        take(store, json.dumps([{"title": "Boka sal"}]).encode())


# --- whatever an item holds

WORDS = st.text(max_size=40)
SOME_WORDS = st.none() | st.text(min_size=1, max_size=20)
DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))
SOME_DAY = st.none() | DAYS
RESPONSIBLE = st.builds(Responsible, st.text(min_size=1, max_size=20), st.none(), st.booleans())
SHARES = st.builds(Share, WORDS, st.lists(WORDS, max_size=2).map(tuple), SOME_DAY, WORDS)
DOUBTS = st.builds(Doubt, st.sampled_from(sorted(Doubts)), WORDS, st.none() | st.integers(0, 9999))


def some(one: st.SearchStrategy[Any], by: Callable[[Any], Any] | None = None) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(one, max_size=3, unique_by=by).map(tuple)


ITEMS = st.builds(
    Item,
    key=st.just("given anew each time"),
    body=st.just("ks"),
    text=st.text(min_size=1, max_size=60),
    responsible=some(RESPONSIBLE),
    due_on=SOME_DAY,
    status=st.sampled_from(Status),
    decided_on=SOME_DAY,
    arrived_on=DAYS,
    changed_at=st.datetimes(datetime(1970, 1, 1), datetime(2199, 12, 31), timezones=st.just(UTC)),  # noqa: DTZ001
    revision=st.integers(0, 9999),
    proposed_due_on=SOME_DAY,
    due_meeting=st.none() | st.builds(DueMeeting, SOME_DAY, SOME_WORDS),
    section=SOME_WORDS,
    line=st.none() | st.integers(0, 10**6),
    quote=WORDS,
    document=SOME_WORDS,
    source=SOME_WORDS,
    explicit=st.booleans(),
    is_confidential=st.booleans(),
    reminded_through=SOME_DAY,
    escalated=st.lists(st.builds(Escalated, DAYS, WORDS), max_size=2).map(tuple),
    first_due_on=SOME_DAY,
    note=WORDS,
    closing_section=SOME_WORDS,
    case_number=SOME_WORDS,
    times_moved=st.integers(0, 99),
    done_on=SOME_DAY,
    ended_on=SOME_DAY,
    handed_to=WORDS,
    shares=some(SHARES),
    doubts=some(DOUBTS, lambda doubt: (doubt.code, doubt.words)),
)


@pytest.fixture(scope="module")
def shared() -> Iterator[Store]:
    """One for all examples, whose keys are all different."""
    with empty() as opened:
        yield opened


def here(document: Document) -> tuple[Sheet, ...]:
    """Read in this process: a child for each of hundreds of examples takes minutes."""
    return spreadsheets.read(document.content)


@pytest.mark.parametrize("kind", WRITE)
@settings(max_examples=25)
@given(items=st.lists(ITEMS, min_size=1, max_size=3))
def test_any_item_comes_in_again_as_it_was(shared: Store, kind: str, items: list[Item]) -> None:
    given = [replace(item, key=new_key()) for item in items]
    file = Document("export", WRITE[kind]([exact.row(item) for item in given]))
    plan = imports.apply(shared, file, wishes=Wishes(), who="Ada", today=TODAY, now=NOW, sheets=here)
    assert plan.problems == []
    assert [shared.items.get(item.key) for item in given] == given


@settings(max_examples=60)
@given(at=st.datetimes(timezones=st.just(UTC)), who=WORDS, what=st.text(min_size=1), detail=WORDS, origin=WORDS)
def test_any_line_of_history_comes_in_again_as_it_was(
    at: datetime, who: str, what: str, detail: str, origin: str
) -> None:
    event = Event("a1", at, who, what, detail, origin, {"note": ("", detail)})
    row = json.loads(json.dumps({"history": [exact.event_row(event)]}))
    assert exact.history_of(row, item="a1") == (event,)
