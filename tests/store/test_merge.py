"""Three values, one result: what is kept, what the configuration says, what it said last; and a person's correction."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.store.merge import Merged, merge
from tracker.store.values import Difference


def merged(*, kept: Any, said: Any, imported: Any = ..., corrected: bool = False) -> Merged:
    """One field, `role`, of Ben; without `imported` it is a first import."""
    return merge(
        "Ben Ås",
        {"role": kept},
        said={"role": said},
        imported={} if imported is ... else {"role": imported},
        corrected=["role"] if corrected else [],
    )


def test_what_the_configuration_changes_is_changed_and_told() -> None:
    result = merged(kept="vägmästare", imported="vägmästare", said="vägchef")
    assert result.values == {"role": "vägchef"}
    assert result.differences == [Difference("Ben Ås", "role", "vägmästare", "vägchef")]


def test_a_correction_beats_the_configuration_and_the_difference_is_told() -> None:
    result = merged(kept="vägmästare", imported="mästare", said="vägchef", corrected=True)
    assert result.values == {"role": "vägmästare"}
    assert result.differences == [Difference("Ben Ås", "role", "vägmästare", "vägchef", is_applied=False)]
    assert result.corrected == ["role"]


def test_a_configuration_that_says_the_same_as_before_does_nothing_to_a_correction() -> None:
    result = merged(kept="vägmästare", imported="mästare", said="mästare", corrected=True)
    assert (result.values, result.differences) == ({"role": "vägmästare"}, [])


def test_a_correction_the_configuration_takes_over_is_a_correction_no_more() -> None:
    agreed = merged(kept="vägmästare", imported="mästare", said="vägmästare", corrected=True)
    assert (agreed.differences, agreed.corrected) == ([], [])


def test_a_first_import_fills_in_but_does_not_erase() -> None:
    assert merged(kept="vägmästare", said=None).values == {"role": "vägmästare"}
    assert merged(kept=None, said="vägmästare").values == {"role": "vägmästare"}
    assert merged(kept="mästare", said="vägmästare").values == {"role": "vägmästare"}


def test_a_later_import_erases_what_it_said_before() -> None:
    assert merged(kept="vägmästare", imported="vägmästare", said=None).values == {"role": None}


@pytest.mark.parametrize(
    ("kept", "said", "old", "new"),
    [(["a", "b"], ["b"], "a, b", "b"), (None, ["a"], "", "a"), (7, 14, "7", "14"), (True, False, "true", "false")],
)
def test_a_difference_is_told_as_the_configuration_would_write_it(kept: Any, said: Any, old: str, new: str) -> None:
    assert merged(kept=kept, imported=kept, said=said).differences == [Difference("Ben Ås", "role", old, new)]


VALUES = st.none() | st.sampled_from(["a", "b", "c"])


@given(kept=VALUES, imported=VALUES, said=VALUES, corrected=st.sampled_from([True, False]))
def test_importing_the_same_again_changes_nothing(kept: Any, imported: Any, said: Any, *, corrected: bool) -> None:
    first = merged(kept=kept, imported=imported, said=said, corrected=corrected)
    second = merge("Ben Ås", first.values, said={"role": said}, imported={"role": said}, corrected=first.corrected)
    assert (second.values, second.differences) == (first.values, [])
