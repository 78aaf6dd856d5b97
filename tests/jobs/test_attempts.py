"""A document that felled its reader twice is not opened a third time, until another version of the program comes."""

from importlib.metadata import version

import pytest

from tests.jobs.given import MINUTES, NOW, TODAY, configure, document
from tracker.core.model import Document
from tracker.errors import DocumentError
from tracker.jobs import ingest
from tracker.reader import LARGEST
from tracker.store import Store


def take_in(store: Store, brought: Document) -> str:
    """`taken`, or the reason why not."""
    try:
        ingest.ingest(store, brought, who="Ada Ek", today=TODAY, now=NOW)
    except DocumentError as error:
        return error.code
    return "taken"


def told(store: Store, brought: Document) -> str | None:
    """What is remembered of a document."""
    return store.flags.get(f"unread:{brought.key}")


def test_what_takes_too_much_is_tried_twice_whatever_it_is_called(store: Store) -> None:
    configure(store)
    for name in ("a.txt", "b.txt", "c.txt"):
        assert take_in(store, Document(name, b"x" * (LARGEST + 1))) == "too_large"
    assert told(store, Document("d.txt", b"x" * (LARGEST + 1))) == f"{version('tracker')} 2 too_large"


def test_what_is_told_at_once_may_be_tried_for_ever(store: Store) -> None:
    configure(store)
    assert [take_in(store, document("", name="tomt.txt")) for _ in range(3)] == ["empty"] * 3
    assert told(store, document("")) is None


@pytest.mark.parametrize(("of", "outcome"), [(version("tracker"), "crash"), ("0.0.0", "taken")])
def test_another_version_begins_anew(store: Store, of: str, outcome: str) -> None:
    configure(store)
    brought = document(MINUTES)
    store.flags.set(f"unread:{brought.key}", f"{of} 2 crash")
    assert take_in(store, brought) == outcome
