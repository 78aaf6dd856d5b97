"""Documents that come together: whose turn it is follows from the day of the meeting, not from the name of the file."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.jobs.given import document
from tests.stories import diaries
from tests.stories.diaries import Version
from tracker.core.model import Document, Item
from tracker.jobs import batch
from tracker.jobs.batch import Place
from tracker.store import Store


def minutes(day: str, title: str = "Protokoll") -> str:
    return f"Vägnämnden\n\n{title} {day}\n\n§ 1 Mötet öppnas\n"


def names(store: Store, *files: Document) -> list[str]:
    return [file.source for file in batch.ordered(store, files, opened=lambda file: file)]


def test_the_day_goes_before_the_name() -> None:
    april, february = Place(date(2026, 4, 1), name="april"), Place(date(2026, 2, 4), name="februari")
    assert february.rank < april.rank


def test_a_draft_goes_before_what_was_adjusted_and_then_the_name_decides() -> None:
    day = date(2026, 2, 4)
    draft, first, second = Place(day, is_draft=True, name="c"), Place(day, name="a"), Place(day, name="b")
    assert sorted([second, draft, first], key=lambda place: place.rank) == [draft, first, second]


def test_what_has_no_day_goes_last() -> None:
    assert Place(date(9999, 12, 31), name="x").rank < Place().rank


def test_documents_have_their_turns_by_the_days_in_them(store: Store) -> None:
    april = document(minutes("2026-04-01"), name="april.txt")
    february = document(minutes("2026-02-04"), name="februari.txt")
    draft = document(minutes("2026-02-04", "UTKAST till protokoll"), name="utkast.txt")
    assert names(store, april, february, draft) == ["utkast.txt", "februari.txt", "april.txt"]


def test_what_cannot_be_read_opened_or_dated_comes_last_as_it_came(store: Store) -> None:
    picture = Document("bild.txt", bytes(range(256)))
    undated = document("Vägnämnden\n\nÅtgärder vid behov\n", name="anteckning.txt")
    dated = document(minutes("2026-04-01"), name="april.txt")
    turns = batch.ordered(store, [picture, None, undated, dated], opened=lambda file: file)
    assert turns == [dated, picture, None, undated]


def test_a_file_that_is_alone_is_not_opened_to_see_its_day(store: Store) -> None:
    opened: list[str] = []
    assert batch.ordered(store, ["a.txt"], opened=lambda name: opened.append(name)) == ["a.txt"]
    assert opened == []


@settings(max_examples=8)
@given(data=st.data(), versions=diaries.prompt_versions())
def test_whatever_order_files_lie_in_the_same_items_come_of_them(data: st.DataObject, versions: list[Version]) -> None:
    shuffled = data.draw(st.permutations(versions))
    with diaries.opened() as store:
        turns = batch.ordered(store, shuffled, opened=Version.document)
        assert come_of(turns) == come_of(versions)


def come_of(versions: Sequence[Version]) -> list[str]:
    """The items that come of minutes that are all read the same day, but for their keys."""
    with diaries.opened() as store:
        for version in versions:
            diaries.read(store, version, today=date(2026, 3, 20))
        return sorted(map(repr, map(keyless, store.items.list())))


def keyless(item: Item) -> Item:
    return replace(item, key="")
