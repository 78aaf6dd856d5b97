"""Documents: each content once; only what waits keeps its bytes."""

from datetime import date

import pytest

from tests.store.given import NOW
from tracker.core.model import Document
from tracker.errors import NotFoundError
from tracker.store import Store

MINUTES = Document("vägnämnden 2 mars.docx", b"Protokoll ...")
HELD_ON = date(2026, 3, 2)


def test_a_content_is_kept_once_whatever_its_name(store: Store) -> None:
    assert not store.documents.seen(MINUTES.key)
    assert store.documents.add(MINUTES, body="vagnamnden", held_on=HELD_ON, at=NOW)
    assert not store.documents.add(Document("kopia.docx", MINUTES.content), body=None, held_on=None, at=NOW)
    assert store.documents.seen(MINUTES.key)
    assert store.documents.get(MINUTES.key).name == "vägnämnden 2 mars.docx"


def test_the_versions_of_a_meetings_minutes_are_found_oldest_first(store: Store) -> None:
    store.documents.add(MINUTES, body="vagnamnden", held_on=HELD_ON, at=NOW)
    store.documents.add(Document("justerat.docx", b"Nytt"), body="vagnamnden", held_on=HELD_ON, at=NOW)
    store.documents.add(Document("annat.docx", b"Annat"), body="vagnamnden", held_on=date(2026, 2, 2), at=NOW)
    names = [version.name for version in store.documents.versions("vagnamnden", HELD_ON)]
    assert names == ["vägnämnden 2 mars.docx", "justerat.docx"]


def test_a_document_without_a_body_waits_with_its_content(store: Store) -> None:
    store.documents.add(MINUTES, body=None, held_on=HELD_ON, at=NOW)
    [waiting] = store.documents.pending()
    assert (waiting.key, waiting.is_waiting, waiting.read_at) == (MINUTES.key, True, NOW)
    assert store.documents.content(MINUTES.key) == MINUTES


def test_a_document_may_wait_for_its_day(store: Store) -> None:
    store.documents.add(MINUTES, body="vagnamnden", held_on=None, at=NOW, is_waiting=True)
    assert store.documents.content(MINUTES.key) == MINUTES


def test_once_it_is_known_whose_it_is_it_waits_no_longer_and_keeps_its_content(store: Store) -> None:
    store.documents.add(MINUTES, body=None, held_on=HELD_ON, at=NOW)
    store.documents.assign(MINUTES.key, body="vagnamnden", held_on=HELD_ON)
    assert store.documents.pending() == []
    assert [version.key for version in store.documents.versions("vagnamnden", HELD_ON)] == [MINUTES.key]
    assert store.documents.content(MINUTES.key) == MINUTES


def test_a_document_that_does_not_wait_keeps_its_body(store: Store) -> None:
    store.documents.add(MINUTES, body="vagnamnden", held_on=HELD_ON, at=NOW)
    with pytest.raises(NotFoundError):
        store.documents.assign(MINUTES.key, body="skolnamnden", held_on=HELD_ON)


def test_a_document_nobody_read_is_not_found(store: Store) -> None:
    with pytest.raises(NotFoundError):
        store.documents.get(MINUTES.key)
