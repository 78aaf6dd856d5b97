"""A group's twelve meetings from draft to last minutes: each action is one item whose course and annexes are right.

`python -m tests.stories.series` prints what this holds, and what it does not.
"""

import pytest

from tests.stories import series
from tests.stories.series import Played

NOT_LINKED = {
    (
        "03",
        "samverkansavtal",
        "begun",
    ): "`har börjat skriva` is kept as the latest report, but not known to be a beginning",
    ("04", "webbsida", "dated"): "`Fatima R lovar den till den 30 juni` is of the sentence before it",
    (
        "04",
        "brunnar",
        "reported",
    ): "`siffror om egna brunnar` share no noun with `antalet enskilda brunnar` but one in the plural",
    ("05", "taxor", "begun"): "`Taxejämförelse` has no word of `vattentaxorna` but a part with another ending",
    ("07", "taxor", "closed"): "as above",
    ("08", "lansovning-anmalan", "reported"): "`länsövningen` is the `krisövning` of the `län`",
    ("09", "slamavgifter", "dated"): "`lovade att ha den klar till` is of the sentence before it",
    ("09", "budget", "begun"): "`arbetar med förslaget` is not known to be a beginning",
}
"""Document, item and event → why nothing comes of it yet. What is linked now must be taken off."""

ASKED_IN_VAIN = {
    ("01a", "implied-action"): "`Inga frågor därifrån kvarstår` is read as a task that goes on",
    ("04", "implied-action"): "`Fatima R lovar den` is read as a task",
    ("05", "implied-action"): "`Taxejämförelse` is known as no item's",
    ("08", "maybe-known-item"): "a meeting to be called is like another text to be written",
}
"""Document and kind of question → why it is asked."""

ENDS_OTHERWISE = {
    "samverkansavtal": {"history"},
    "webbsida": {"due", "history"},
    "brunnar": {"history"},
    "taxor": {"status", "ended_on", "ended_section", "history"},
    "lansovning-anmalan": {"history"},
    "slamavgifter": {"due", "history"},
    "budget": {"history"},
}
"""Item → what is not right at the end; each for what is not linked."""

SHOWN_OTHERWISE = {
    "2025-04-23 reservvattenkarta latest": "the sentence with the word of completion is kept, not the one before it",
    "2025-10-08 reported": "`taxor` is not closed",
    "2025-10-08 webbsida due": "is not dated",
    "2026-03-04 reported": "`taxor` is not closed",
}


@pytest.fixture(scope="module")
def played() -> Played:
    return series.play()


def test_nothing_is_done_that_no_document_says(played: Played) -> None:
    assert [one for one in played.told if one.verdict == "wrong"] == []
    assert played.strange == []


def test_every_statement_finds_its_item_but_those_listed(played: Played) -> None:
    missed = {
        (one.said.document.split()[0], one.said.item, one.said.event) for one in played.told if one.verdict == "missed"
    }
    assert missed == set(NOT_LINKED)


def test_hardly_any_statement_that_is_plain_is_asked_about(played: Played) -> None:
    asked = [one for one in played.told if one.verdict == "asked"]
    assert len(asked) <= 6, series.table(played)


def test_nothing_is_asked_in_vain_but_what_is_listed(played: Played) -> None:
    noise = {(one.document.split()[0], str(one.question.code)) for one in played.noise}
    assert noise == set(ASKED_IN_VAIN)


def test_every_action_is_one_item_with_the_right_end_and_history(played: Played) -> None:
    found: dict[str, set[str]] = {}
    for fault in played.faults:
        found.setdefault(fault.where, set()).add(fault.what)
    assert found == ENDS_OTHERWISE, series.table(played)


def test_each_annex_is_right_to_the_row(played: Played) -> None:
    assert {f"{fault.where} {fault.what}" for fault in played.annexes} == set(SHOWN_OTHERWISE), series.table(played)
