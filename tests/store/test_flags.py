"""Flags: set, set once, cleared."""

from tracker.store import PAUSED, Store


def test_a_flag_holds_the_value_set_last(store: Store) -> None:
    assert store.flags.get(PAUSED) is None
    store.flags.set(PAUSED, "by Ada Ek")
    store.flags.set(PAUSED, "by Ben Ås")
    assert store.flags.get(PAUSED) == "by Ben Ås"


def test_a_cleared_flag_is_gone(store: Store) -> None:
    store.flags.set(PAUSED, "by Ada Ek")
    store.flags.clear(PAUSED)
    store.flags.clear(PAUSED)
    assert store.flags.get(PAUSED) is None


def test_what_is_to_be_told_once_is_set_once(store: Store) -> None:
    assert store.flags.set_once("told:missed-run", "2026-03-04")
    assert not store.flags.set_once("told:missed-run", "2026-03-05")
    assert store.flags.get("told:missed-run") == "2026-03-04"


def test_flags_are_found_by_how_their_names_begin(store: Store) -> None:
    for name in ("wish of a", "wish of b", "wishes", "wish"):
        store.flags.set(name, name.upper())
    assert store.flags.beginning("wish of ") == {"wish of a": "WISH OF A", "wish of b": "WISH OF B"}
    assert store.flags.beginning("nothing") == {}
