"""A group's twelve meetings from draft to last minutes: each action is one item whose course and annexes are right.

`python -m tests.stories.series` prints what this holds, and what it does not.
"""

import pytest

from tests.stories import series
from tests.stories.series import Played

ASKED = {
    ("04", "pfas-offerter", "assigned"): "`provtagningsfrågan` has only a part of `offerter på provtagning av PFAS`",
    ("04", "kemikalier", "begun"): "`fällningskemikalierna` tells more than one `underlag` from another",
    ("06a", "taxor", "reported"): "`jämförelsen` is not known to be what comes of `sammanställa`",
    ("06a", "matare", "begun"): "`priser från två leverantörer` is nearly all of it, but the label `Mätare` is another",
    ("06a", "livsmedelsverket", "closed"): "`Inbjudan` alone says not whose",
    ("07", "webbsida", "reported"): "`Webbsidan` shares a part with `sida på webben`",
    ("09", "budget", "begun"): "`Budget 2026` leaves open what is done to it",
    ("10a", "slamavgifter", "reported"): "`Slamavgifterna har jämförts` names the thing alone",
    ("10a", "budget", "closed"): "`Budgeten för 2026` as before",
    ("11", "hart-vatten", "closed"): "three tasks are ended in one sentence, each by a word or two",
    ("11", "slamavgifter", "closed"): "as above",
    ("11", "utvardera-ovning", "assigned"): "`tar hand om` gives a task rather than hands one over",
}
"""Document, item and event → why somebody is asked whether it is meant. What is sure now, or missed, must be taken off."""

NOT_LINKED = {
    ("04", "brunnar", "reported"): "`siffror om egna brunnar` and `antalet enskilda brunnar` share only the wells",
    ("05", "taxor", "begun"): "`Taxejämförelse` has no word of `vattentaxorna` but a part with another ending",
    ("07", "taxor", "closed"): "as above",
    ("08", "lansovning-anmalan", "reported"): "`länsövningen` is the `krisövning` of the `län`",
}
"""Document, item and event → why nothing comes of it yet. What is linked or asked about now must be taken off."""

ASKED_IN_VAIN = {
    ("05", "implied-action"): "`Taxejämförelse` is known as no item's",
    ("08", "maybe-known-item"): "a meeting to be called is like another text to be written",
}
"""Document and kind of question → why it is asked."""

ENDS_OTHERWISE = {
    "brunnar": {"history"},
    "taxor": {"status", "ended_on", "ended_section", "history"},
    "lansovning-anmalan": {"history"},
}
"""Item → what is not right at the end; each for what is not linked."""

SHOWN_OTHERWISE = {
    "2025-04-23 reservvattenkarta latest": "the sentence with the word of completion is kept, not the one before it",
    "2025-10-08 reported": "`taxor` is not closed",
    "2026-03-04 reported": "`taxor` is not closed",
}
"""Meeting of the annex, item and column, or section → why it is not right."""


@pytest.fixture(scope="module")
def played() -> Played:
    return series.play()


def test_nothing_is_done_that_no_document_says(played: Played) -> None:
    assert [one for one in played.told if one.verdict == "wrong"] == []
    assert played.strange == []


def test_every_statement_finds_its_item_but_those_listed(played: Played) -> None:
    assert judged(played, "missed") == set(NOT_LINKED), series.table(played)


def test_every_statement_that_finds_its_item_is_sure_of_it_but_those_listed(played: Played) -> None:
    assert judged(played, "asked") == set(ASKED), series.table(played)


def judged(played: Played, verdict: str) -> set[tuple[str, str, str]]:
    """Document, item and event of the statements with that verdict."""
    return {
        (one.said.document.split()[0], one.said.item, one.said.event) for one in played.told if one.verdict == verdict
    }


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
