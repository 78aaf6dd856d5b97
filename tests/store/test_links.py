"""Secret addresses: the secret is never kept, and a closed one is as one never given."""

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.store.given import NOW, TODAY, TOMORROW
from tracker.store import AnswerLink, FeedLink, LetterLink, Store


def test_an_answer_link_stands_for_person_items_and_letter(store: Store) -> None:
    token = store.links.new_answer("ben", ["a", "b"], "ben:2026-03-04:daily", expires_on=TODAY)
    assert store.links.answer(token) == AnswerLink("ben", "ben:2026-03-04:daily", TODAY, ("a", "b"))
    assert store.links.answer("guessed") is None


def test_an_answer_link_is_good_through_its_last_day() -> None:
    link = AnswerLink("ben", "ben:2026-03-04:daily", TODAY, ("a",))
    assert not link.is_expired(today=TODAY)
    assert link.is_expired(today=TOMORROW)


def test_a_letter_written_anew_has_one_living_link(store: Store) -> None:
    first = store.links.new_answer("ben", ["a", "b"], "ben:2026-03-04:daily", expires_on=TODAY)
    second = store.links.new_answer("ben", ["a"], "ben:2026-03-04:daily", expires_on=TODAY)
    assert store.links.answer(first) is None
    assert store.links.answer(second) is not None


def test_a_token_has_256_bits_and_is_not_in_the_file(file_store: Store, path: Path) -> None:
    tokens = [
        file_store.links.new_answer("ben", ["a"], "ben:2026-03-04:daily", expires_on=TODAY),
        file_store.links.new_feed("person", "ben", at=NOW),
    ]
    content = path.read_bytes()
    assert all(len(token) == 43 and token.encode() not in content for token in tokens)
    with closing(sqlite3.connect(path)) as raw:
        assert len(raw.execute("SELECT token_hash FROM feed_links").fetchone()[0]) == 64


def test_a_feed_link_opens_its_calendar_until_it_is_revoked(store: Store) -> None:
    bens, other = (store.links.new_feed("person", "ben", at=NOW) for _ in range(2))
    bodys = store.links.new_feed("body", "vagnamnden", at=NOW)
    assert store.links.feed(bens) == store.links.feed(other) == FeedLink("person", "ben", NOW)
    assert store.links.revoke_feeds("person", "ben", at=NOW) == 2
    assert store.links.revoke_feeds("person", "ben", at=NOW) == 0
    assert store.links.feed(bens) is store.links.feed(other) is store.links.feed("guessed") is None
    assert store.links.feed(bodys) == FeedLink("body", "vagnamnden", NOW)
    assert [link.revoked_at for link in store.links.feeds("person", "ben")] == [NOW, NOW]


def test_the_way_out_of_letters_stands_for_a_person_and_is_no_answer_page(store: Store) -> None:
    first = store.links.new_unsubscribe("ben", "ben:2026-03-04:daily", expires_on=TODAY)
    token = store.links.new_unsubscribe("ben", "ben:2026-03-04:daily", expires_on=TODAY)
    assert store.links.unsubscribe(token) == LetterLink("ben", "ben:2026-03-04:daily", TODAY)
    assert store.links.unsubscribe(first) is None
    assert store.links.answer(token) is None
