"""Doubts: a question is asked once, told once and answered once."""

from dataclasses import replace

import pytest

from tests.store.given import NOW, TODAY, TOMORROW, item
from tracker.core.model import Doubt, Question
from tracker.errors import NotFoundError
from tracker.store import Store

MOVED = Question(
    key="q1",
    code="moved-in-new-version",
    words="den 18 mars",
    body="vagnamnden",
    asked_on=TODAY,
    item="broräcket",
    document="sha-of-minutes",
    source="vägnämnden 2 mars.docx",
    line=17,
    proposal={"due_on": "2026-03-18"},
)
LOOSE = Question(key="q2", code="unknown-body", words="Snöröjningsgruppen", body=None, asked_on=TODAY, document="sha")


@pytest.fixture
def store(store: Store) -> Store:
    store.items.add(item(), next_reminder_on=None, who="system", what="read", at=NOW)
    return store


def test_a_question_comes_back_with_the_text_of_its_item(store: Store) -> None:
    assert store.doubts.ask(MOVED)
    assert store.doubts.open() == [replace(MOVED, item_text="Begära in offert på broräcket")]


def test_the_same_question_is_not_asked_twice_while_it_waits(store: Store) -> None:
    assert store.doubts.ask(MOVED)
    assert not store.doubts.ask(replace(MOVED, key="q9"))
    assert store.doubts.ask(replace(MOVED, key="q10", words="den 25 mars"))


def test_an_answered_question_may_be_asked_again(store: Store) -> None:
    store.doubts.ask(MOVED)
    store.doubts.answer("q1", "no", who="Ada Ek", at=NOW)
    assert store.doubts.ask(replace(MOVED, key="q9"))


def test_questions_about_no_item_stand_under_no_body(store: Store) -> None:
    store.doubts.ask(MOVED)
    store.doubts.ask(LOOSE)
    assert [question.key for question in store.doubts.open()] == ["q1", "q2"]
    assert [question.key for question in store.doubts.open("vagnamnden")] == ["q1"]
    assert store.doubts.get("q2") == LOOSE


def test_the_open_questions_about_an_item_are_its_doubts(store: Store) -> None:
    store.doubts.ask(MOVED)
    assert store.items.get("broräcket").doubts == (Doubt("moved-in-new-version", "den 18 mars", 17),)
    store.doubts.answer("q1", "no", who="Ada Ek", at=NOW)
    assert store.items.get("broräcket").doubts == ()


def test_a_question_is_answered_once(store: Store) -> None:
    store.doubts.ask(MOVED)
    assert store.doubts.answer("q1", "yes", who="Ada Ek", at=NOW)
    assert not store.doubts.answer("q1", "no", who="Ben Ås", at=NOW)
    assert not store.doubts.answer("unasked", "no", who="Ben Ås", at=NOW)
    assert store.doubts.open() == []


def test_accepting_an_item_settles_its_questions_or_those_of_a_kind(store: Store) -> None:
    store.doubts.ask(MOVED)
    store.doubts.ask(replace(MOVED, key="q3", code="no-address", words=""))
    assert store.doubts.settle("broräcket", codes=["no-address"], answer="entered", who="Ada Ek", at=NOW) == 1
    assert store.doubts.settle("broräcket", answer="accepted", who="Ada Ek", at=NOW) == 1
    assert store.doubts.open() == []


def test_a_question_is_told_once(store: Store) -> None:
    store.doubts.ask(MOVED)
    store.doubts.mark_told(["q1"], TODAY)
    store.doubts.mark_told(["q1"], TOMORROW)
    assert store.doubts.untold("vagnamnden") == []
    assert [question.key for question in store.doubts.open("vagnamnden")] == ["q1"]


def test_an_answered_question_is_not_told(store: Store) -> None:
    store.doubts.ask(MOVED)
    store.doubts.answer("q1", "no", who="Ada Ek", at=NOW)
    assert store.doubts.untold("vagnamnden") == []


def test_a_question_nobody_asked_is_not_found(store: Store) -> None:
    with pytest.raises(NotFoundError):
        store.doubts.get("q1")


def test_what_questions_were_answered_with_is_given_by_their_keys(store: Store) -> None:
    store.doubts.ask(MOVED)
    store.doubts.ask(LOOSE)
    store.doubts.answer("q1", "yes", who="Ada Ek", at=NOW)
    [verdict] = store.doubts.verdicts(["q1", "q2", "q3"])
    assert (verdict.question.key, verdict.answer, verdict.who, verdict.at) == ("q1", "yes", "Ada Ek", NOW)
