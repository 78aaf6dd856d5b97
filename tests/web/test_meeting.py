"""The annex on its page, the notice that has gone, and a meeting's decisions on one page."""

from datetime import date

import pytest

from tests.web.site import NOW, Site, item, keep
from tracker import pdf
from tracker.core.model import Status
from tracker.jobs import edit
from tracker.store import Store

MEETING = date(2026, 3, 18)
PAGE = "/bodies/ks/meetings/2026-03-18/decisions"


@pytest.fixture
def met(store: Store, ada: Site) -> Site:
    """A body that meets on 18 March, with three items."""
    store.meetings.set("ks", [MEETING], origin="hand")
    keep(store, item("a", "Ta in offert", due_on=date(2026, 2, 20)))
    keep(store, item("b", "Boka sal"))
    keep(store, item("c", "Skriva remissvar", due_on=None))
    return ada


# --- the annex


@pytest.mark.parametrize(
    ("format", "kind"),
    [
        ("md", "text/markdown; charset=utf-8"),
        ("html", "text/html; charset=utf-8"),
        ("txt", "text/plain; charset=utf-8"),
        ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ],
)
def test_the_annex_is_taken_away_in_every_format(met: Site, format: str, kind: str) -> None:
    answer = met.get(f"/agenda/ks/dagordning.{format}")
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, kind)
    assert f'filename="uppfoljning-ks-2026-03-18.{format}"' in answer.headers["Content-Disposition"]
    assert f"dagordning.{format}" in met.get("/agenda/ks").text


def test_a_pdf_is_offered_where_it_can_be_made(met: Site) -> None:
    assert ("dagordning.pdf" in met.get("/agenda/ks").text) == pdf.is_installed()


def test_the_notice_has_gone_at_the_press_of_a_button_and_the_annex_stays(met: Site, store: Store) -> None:
    answer = met.post("/agenda/ks/sent", {"meeting": "2026-03-18"}, on="/agenda/ks")
    assert answer.headers["Location"] == "/agenda/ks?meeting=2026-03-18&told=annex-sent"
    edit.reword(store, "b", text="Boka en större sal", who="Ben Åkerlund", now=NOW.replace(hour=9))
    assert "större" not in met.get("/agenda/ks/dagordning.md").text
    assert "större" in met.get("/agenda/ks/dagordning.md?now=1").text
    page = met.get("/agenda/ks").text
    assert "Bilagan sparades 4 mars 2026 09:00 av Ada Lind." in page
    assert "1 åtgärd har ändrats eller tillkommit sedan dess" in page
    assert "kallelsen skickad 4 mars 2026" in met.get("/agenda").text


def test_looking_at_the_annex_changes_nothing(met: Site, store: Store) -> None:
    for path in ("/agenda/ks", "/agenda/ks/page", "/agenda/ks/dagordning.docx", PAGE):
        assert met.get(path).status_code == 200
    assert store.annexes.sent("ks", MEETING) is None


# --- its decisions


def test_every_item_of_the_annex_has_its_choices_and_none_is_made_already(met: Site) -> None:
    page = met.get(PAGE).text
    assert page.count('type="radio"') == 3 * 6
    assert "checked" not in page
    assert [words in page for words in ("Försenade", "Ska vara klara till mötet", "Utan datum")] == [True] * 3


def test_decisions_are_entered_together_and_can_be_undone_from_the_summary(met: Site, store: Store) -> None:
    answer = met.post(
        PAGE,
        {
            "section": "4",
            "choice-a": "close",
            "choice-b": "write-off",
            "reason-b": "Salen är riven",
            "section-b": "5",
            "choice-c": "move",
            "due_on-c": "2026-05-29",
        },
    )
    assert answer.status_code == 303
    kept = [store.items.get(key) for key in "abc"]
    assert [one.status for one in kept] == [Status.CLOSED, Status.WRITTEN_OFF, Status.OPEN]
    assert [one.closing_section for one in kept] == ["4", "5", None]
    assert [one.ended_on for one in kept] == [MEETING, MEETING, None]
    assert kept[2].due_on == date(2026, 5, 29)
    page = met.get(answer.headers["Location"]).text
    assert "Mötets beslut är sparade." in page
    assert "5: Salen är riven" in page
    number = store.items.history("a")[-1].number
    summary = answer.headers["Location"].partition("&told")[0]
    undone = met.post(
        summary.replace("/decisions?", "/decisions/undo?"), {"item": "a", "number": str(number)}, on=summary
    )
    assert undone.headers["Location"] == f"{summary}&told=undone"
    assert store.items.get("a").status is Status.OPEN
    assert store.items.get("b").status is Status.WRITTEN_OFF


def test_a_number_that_no_line_of_history_can_have_is_refused(met: Site) -> None:
    assert met.get(f"{PAGE}?first={10**30}&last={10**30}").status_code == 422


def test_a_row_that_cannot_be_taken_back_is_told_though_the_address_asks_for_very_many_lines(met: Site) -> None:
    address = f"{PAGE}/undo?first=1&last={10**15}"
    answer = met.post(address, {"item": "a", "number": "1"}, on=PAGE)
    assert answer.status_code == 422
    assert "Det gick inte att ångra" in answer.text


def test_sending_the_form_twice_changes_nothing_more(met: Site, store: Store) -> None:
    token = met.token(PAGE)
    form = {"form_token": token, "choice-a": "close", "choice-b": "assign", "names-b": "Chen Östlund"}
    assert met.client.post(PAGE, data=form).status_code == 303
    before = [(store.items.get(key), store.items.history(key)) for key in "ab"]
    assert met.client.post(PAGE, data=form).headers["Location"] == f"{PAGE}?told=decided"
    assert [(store.items.get(key), store.items.history(key)) for key in "ab"] == before


def test_what_is_wrong_is_told_at_each_row_and_nothing_is_saved(met: Site, store: Store) -> None:
    answer = met.post(
        PAGE,
        {
            "choice-a": "close",
            "choice-b": "move",
            "due_on-b": "29 maj",
            "choice-c": "write-off",
        },
    )
    assert answer.status_code == 422
    assert "Ingenting är sparat." in answer.text
    for key, why in (("b", "Skriv datumet som 2026-03-04."), ("c", "Skriv varför åtgärden inte ska göras.")):
        assert f'<a href="#{key}">' in answer.text
        assert why in answer.text
    assert 'value="29 maj"' in answer.text
    assert answer.text.count("checked") == 3
    assert {store.items.get(key).status for key in "abc"} == {Status.OPEN}


def test_a_new_person_nobody_knows_is_asked_for_again(met: Site, store: Store) -> None:
    answer = met.post(PAGE, {"choice-a": "assign", "names-a": "Någon 123 Okänd"})
    assert answer.status_code == 422
    assert "Skriv namnet på en känd person, en roll eller en grupp." in answer.text


def test_a_meeting_without_items_has_nothing_to_decide(ada: Site) -> None:
    assert "Inget att besluta" in ada.get("/bodies/vr/meetings/2026-03-18/decisions").text


@pytest.mark.parametrize("path", ["/bodies/nobody/meetings/2026-03-18/decisions", "/bodies/ks/meetings/igår/decisions"])
def test_decisions_of_nothing_are_not_found(ada: Site, path: str) -> None:
    assert ada.get(path).status_code in {404, 422}
