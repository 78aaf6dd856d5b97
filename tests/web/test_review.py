"""The review list: every kind of question with the ways to settle it."""

from datetime import date
from typing import Any

import pytest

from tests.web.site import TODAY, Site, item, keep
from tracker.core.model import Doubt, Doubts, Question, Responsible, Status
from tracker.store import Store
from tracker.web.review import WAYS

MAGNUS = (Responsible("Magnus"),)


def asked(store: Store, code: str, words: str = "", **facts: Any) -> str:
    """Put a question about Ben's item on the list; give its key."""
    if "item" not in facts:
        facts["item"] = keep(store, item("a", "Ta in offert", status=facts.pop("status", Status.OPEN))).key
    question = Question("q", code, words, "ks", TODAY, document=None, source="protokoll.docx", line=31, **facts)
    store.doubts.ask(question)
    return "q"


def answer(web: Site, **values: Any) -> Any:
    return web.post("/review/q", values, on="/review")


def test_every_kind_of_question_can_be_settled() -> None:
    assert set(WAYS) == set(Doubts)
    assert all(ways.yes or ways.value for ways in WAYS.values())


def test_a_question_stands_with_its_quote_and_line(store: Store, ada: Site) -> None:
    asked(store, "answer-asks-new-date", "Ben Åkerlund: väntar", proposal={"due_on": "2026-03-27"})
    page = ada.get("/review").text
    assert "Den ansvariga ber om ny tid: ”Ben Åkerlund: väntar”. Ska datumet ändras?" in page
    assert "Ta in offert\t2026-03-11\tBen" in page
    assert "rad 31" in page
    assert "Ja, 27 mars 2026" in page


def test_yes_to_another_date_moves_the_item(store: Store, ada: Site) -> None:
    asked(store, "answer-asks-new-date", "Ben Åkerlund", proposal={"due_on": "2026-03-27"})
    assert answer(ada, answer="yes").headers["Location"] == "/review?told=answered"
    assert store.items.get("a").due_on == date(2026, 3, 27)
    assert store.doubts.open() == []


def test_no_to_another_date_leaves_it(store: Store, ada: Site) -> None:
    asked(store, "answer-asks-new-date", "Ben Åkerlund", proposal={"due_on": "2026-03-27"})
    answer(ada, answer="no")
    assert store.items.get("a").due_on == date(2026, 3, 11)
    assert store.doubts.open() == []


def test_a_third_date_settles_it_too(store: Store, ada: Site) -> None:
    asked(store, "answer-asks-new-date", "Ben Åkerlund", proposal={"due_on": "2026-03-27"})
    answer(ada, answer="date", day="2026-03-20")
    assert store.items.get("a").due_on == date(2026, 3, 20)


def test_a_question_without_a_date_to_say_yes_to_has_no_such_button(store: Store, ada: Site) -> None:
    keep(store, item("b", "Boka sal", due_on=None, first_due_on=None))
    asked(store, "no-date", item="b")
    page = ada.get("/review").text
    assert 'value="yes"' not in page
    assert "Låt den stå utan datum" in page


def test_an_implied_action_is_tracked_or_dismissed(store: Store, ada: Site) -> None:
    keep(store, item("a", "Utreda snöröjning", status=Status.PROPOSED, doubts=(Doubt("implied-action"),)))
    [question] = store.doubts.open()
    ada.post(f"/review/{question.key}", {"answer": "yes"}, on="/review")
    assert store.items.get("a").status is Status.OPEN


def test_whom_a_short_name_means_is_one_button_for_each(store: Store, ada: Site) -> None:
    keep(store, item("a", "Ta in offert", status=Status.PROPOSED, responsible=(Responsible("Ben"),)))
    asked(store, "ambiguous-person", "Ben", item="a")
    assert '<button name="person" value="Ben Åkerlund">' in ada.get("/review").text
    answer(ada, answer="people", person="Ben Åkerlund")
    assert [one.person for one in store.items.get("a").responsible] == ["ben"]


def test_a_name_of_nobody_known_is_refused_beside_its_question(store: Store, ada: Site) -> None:
    asked(store, "unknown-person", "Magnus")
    refused = answer(ada, answer="people", others="Magnus Ingenstans")
    assert refused.status_code == 422
    assert "Skriv namnet på en känd person" in refused.text
    assert len(store.doubts.open()) == 1


def test_what_is_no_action_leaves_the_list(store: Store, ada: Site) -> None:
    asked(store, "unknown-person", "Magnus", status=Status.PROPOSED)
    answer(ada, answer="dismiss")
    assert store.items.get("a").status is Status.DISMISSED


def test_an_address_is_entered_and_asked_for_no_more(store: Store, ada: Site) -> None:
    asked(store, "no-address", "Chen Östlund", item=None, proposal={"person": "chen"})
    assert answer(ada, answer="address", email="chen at example").status_code == 422
    answer(ada, answer="address", email="chen@example.org")
    assert store.people.get("chen").email == "chen@example.org"
    assert store.doubts.open() == []


def test_the_next_meeting_is_told(store: Store, ada: Site) -> None:
    asked(store, "no-next-meeting", item=None)
    answer(ada, answer="date", day="2026-04-15")
    assert store.meetings.upcoming("ks", today=TODAY) == [date(2026, 4, 15)]


def test_minutes_of_an_unknown_body_are_read_once_it_is_chosen(store: Store, ada: Site) -> None:
    minutes = b"Protokoll Samverkan Norr 2026-03-02\n\n\xc2\xa7 1 Inget att besluta\n"
    ada.post("/upload", files={"file": ("protokoll.txt", minutes)})
    [question] = store.doubts.open()
    assert question.code == "unknown-body"
    refused = ada.post(f"/review/{question.key}", {"answer": "body", "body": ""}, on="/review")
    assert refused.status_code == 422
    ada.post(f"/review/{question.key}", {"answer": "body", "body": "vr"}, on="/review")
    assert store.documents.versions("vr", date(2026, 3, 2))


@pytest.mark.parametrize("values", [{}, {"answer": "explode"}, {"answer": "date"}, {"answer": "date", "day": "x"}])
def test_an_answer_that_can_not_be_meant_is_refused(store: Store, ada: Site, values: dict[str, str]) -> None:
    asked(store, "answer-asks-new-date", "Ben Åkerlund", proposal={"due_on": "2026-03-27"})
    assert answer(ada, **values).status_code == 422
    assert len(store.doubts.open()) == 1


def test_answering_twice_is_harmless(store: Store, ada: Site) -> None:
    asked(store, "gone-in-new-version")
    token = ada.token("/review")
    for _ in range(2):
        again = ada.client.post("/review/q", data={"form_token": token, "answer": "yes"})
        assert again.status_code == 303
    assert store.items.get("a").status is Status.DISMISSED


def test_questions_are_narrowed_to_a_body(store: Store, ada: Site) -> None:
    asked(store, "gone-in-new-version")
    assert "Ta in offert" in ada.get("/review?body=ks").text
    assert "Inget att granska" in ada.get("/review?body=vr").text
