"""Whose letters rest."""

from datetime import date

from tests.store.given import NOW, TODAY, TOMORROW
from tracker.store import Pause, Store

REST = Pause("person:ben", NOW, TODAY, "Ben Ås", "ledig")


def test_a_rest_is_kept_until_it_is_ended(store: Store) -> None:
    store.pauses.begin(REST)
    assert store.pauses.get("person:ben") == REST
    assert store.pauses.all() == [REST]
    assert store.pauses.end("person:ben")
    assert store.pauses.get("person:ben") is None
    assert not store.pauses.end("person:ben")


def test_a_later_rest_of_the_same_takes_the_place_of_the_earlier(store: Store) -> None:
    store.pauses.begin(REST)
    later = Pause("person:ben", NOW, None, "Ada Ek")
    store.pauses.begin(later)
    assert store.pauses.all() == [later]


def test_a_rest_holds_through_its_last_day_or_for_good() -> None:
    assert REST.is_on(TODAY)
    assert not REST.is_on(TOMORROW)
    assert Pause("body:ks", NOW, None, "Ada Ek").is_on(date.max)
