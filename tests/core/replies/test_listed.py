"""Literal replies: most are understood, the others are asked about, and none is understood wrongly."""

from collections import Counter

import pytest

from tests.core.replies.listed import Listed, judged, listed

EVERY = [*listed(), *listed("held_out.txt")]


@pytest.mark.parametrize("one", EVERY, ids=lambda one: one.text[:40])
def test_a_reply_is_never_understood_wrongly(one: Listed) -> None:
    assert judged(one, one.read()) != "wrong", one.read()


def test_most_replies_that_answer_are_understood() -> None:
    found = Counter(judged(one, one.read()) for one in EVERY if one.meant != ("?",))
    assert found["right"] >= 0.95 * found.total(), found
