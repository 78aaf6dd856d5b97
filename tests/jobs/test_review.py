"""Answers to the review list: what a yes, a no and a value do to each kind of question."""

from dataclasses import replace
from datetime import date

import pytest

from tests.jobs.given import ADA, BEN, CHEN, MINUTES, NOW, TODAY, TORG, VAG, configure, take_in, tick, told
from tracker.core.model import Doubts, Policy, Question, Status
from tracker.errors import EndedError, LetterError, UsageError
from tracker.jobs import edit, review
from tracker.store import Store

UNKNOWN = MINUTES.replace("2026-03-20\tBen Ås", "2026-03-20\tGunnel Strid")
UNREADABLE = MINUTES.replace("2026-03-20\tBen Ås", "när tjälen gått\tBen Ås")
UNCERTAIN = MINUTES.replace("2026-03-20\tBen Ås", "preliminärt 2026-03-20\tBen Ås")


def asked(store: Store, code: str) -> Question:
    return next(question for question in store.doubts.open() if question.code == code)


def accept(store: Store, code: str) -> Question:
    return review.accept(store, asked(store, code).key, who="Ada Ek", today=TODAY, now=NOW)


def decline(store: Store, code: str) -> Question:
    return review.decline(store, asked(store, code).key, who="Ada Ek", today=TODAY, now=NOW)


def test_yes_to_a_proposed_date_sets_it(store: Store) -> None:
    configure(store)
    take_in(store)
    question = accept(store, "no-date")
    assert question.item is not None
    assert store.items.get(question.item).due_on == date(2026, 3, 30)


def test_yes_to_an_uncertain_date_tracks_the_item(store: Store) -> None:
    configure(store)
    take_in(store, UNCERTAIN)
    question = accept(store, "uncertain-date")
    assert question.item is not None
    item = store.items.get(question.item)
    assert (item.status, item.due_on) == (Status.OPEN, date(2026, 3, 20))
    assert "Begära" in told(tick(store).letters, store)["Ben Ås"]


def test_a_date_that_can_t_be_read_is_answered_with_a_day(store: Store) -> None:
    configure(store)
    take_in(store, UNREADABLE)
    question = asked(store, "unreadable-date")
    with pytest.raises(UsageError):
        accept(store, "unreadable-date")
    review.set_date(store, question.key, date(2026, 5, 1), who="Ada Ek", today=TODAY, now=NOW)
    assert question.item is not None
    item = store.items.get(question.item)
    assert (item.status, item.due_on, item.doubts) == (Status.OPEN, date(2026, 5, 1), ())


def test_no_to_a_question_of_a_date_tracks_the_item_without_one(store: Store) -> None:
    configure(store)
    take_in(store, UNREADABLE)
    question = decline(store, "unreadable-date")
    assert question.item is not None
    assert store.items.get(question.item).status is Status.OPEN


def test_an_unknown_person_is_answered_with_a_name_and_that_person_is_told(store: Store) -> None:
    configure(store)
    take_in(store, UNKNOWN)
    question = asked(store, "unknown-person")
    review.set_people(store, question.key, ["Chen Li"], who="Ada Ek", today=TODAY, now=NOW)
    assert told(tick(store).letters, store)["Chen Li"] == ["Sammanställa", "Begära"]
    assert Doubts.UNKNOWN_PERSON not in {one.code for one in store.doubts.open()}


def test_nobody_is_told_of_an_item_whose_person_is_unknown(store: Store) -> None:
    configure(store)
    take_in(store, UNKNOWN)
    assert "Begära" not in {word for words in told(tick(store).letters, store).values() for word in words}


def test_no_to_a_proposal_says_it_is_no_action(store: Store) -> None:
    configure(store)
    take_in(store, today=date(2026, 8, 17))
    question = decline(store, "old-item")
    assert question.item is not None
    assert store.items.get(question.item).status is Status.DISMISSED


def test_yes_to_what_a_new_version_says_otherwise_sets_it(store: Store) -> None:
    configure(store)
    take_in(store)
    take_in(store, MINUTES.replace("2026-03-20\tBen Ås", "2026-03-25\tChen Li"), name="rättat.txt")
    question = accept(store, "moved-in-new-version")
    assert question.item is not None
    item = store.items.get(question.item)
    assert (item.due_on, [one.name for one in item.responsible]) == (date(2026, 3, 25), ["Chen Li"])


def test_no_to_what_a_new_version_says_otherwise_leaves_it(store: Store) -> None:
    configure(store)
    take_in(store)
    take_in(store, MINUTES.replace("2026-03-20\tBen Ås", "2026-03-25\tBen Ås"), name="rättat.txt")
    question = decline(store, "moved-in-new-version")
    assert question.item is not None
    assert store.items.get(question.item).due_on == date(2026, 3, 20)
    assert store.items.get(question.item).status is Status.OPEN


def test_yes_to_what_is_gone_in_a_new_version_takes_it_away(store: Store) -> None:
    configure(store)
    take_in(store)
    take_in(store, MINUTES.replace("Sammanställa saltåtgången\t2026-03-13\tChen Li\n", ""), name="rättat.txt")
    question = accept(store, "gone-in-new-version")
    assert question.item is not None
    assert store.items.get(question.item).status is Status.DISMISSED


def test_an_address_is_answered_and_the_waiting_letter_goes(store: Store) -> None:
    configure(store)
    take_in(store, MINUTES.replace("2026-03-20\tBen Ås", "2026-03-20\tDisa Öst"))
    tick(store)
    question = asked(store, "no-address")
    with pytest.raises(LetterError):
        review.set_address(store, question.key, "disa at example", who="Ada Ek", now=NOW)
    review.set_address(store, question.key, "disa@example.org", who="Ada Ek", now=NOW)
    assert told(tick(store, date(2026, 3, 5)).letters, store) == {"Disa Öst": ["Begära"]}


def test_a_waiting_document_is_answered_with_its_body(store: Store) -> None:
    configure(store, VAG, TORG)
    take_in(store, MINUTES.replace("Vägnämnden", "Brogruppen"))
    key = asked(store, "unknown-body").key
    report = review.set_body(store, key, "vag", who="Ada Ek", today=TODAY, now=NOW)
    assert (report.outcome, report.body, len(report.added)) == ("ingested", "vag", 3)
    assert Doubts.UNKNOWN_BODY not in {one.code for one in store.doubts.open()}


def test_no_to_a_waiting_document_lets_it_go(store: Store) -> None:
    configure(store, VAG, TORG)
    take_in(store, MINUTES.replace("Vägnämnden", "Brogruppen"))
    decline(store, "unknown-body")
    assert (store.documents.pending(), store.doubts.open()) == ([], [])


def test_the_day_of_a_meeting_is_answered_and_its_dates_are_read_again(store: Store) -> None:
    configure(store)
    text = MINUTES.replace("Protokoll 2026-03-02", "Protokoll").replace("2026-03-20\tBen Ås", "20/3\tBen Ås")
    report = take_in(store, text)
    assert store.items.get(report.added[0].key).status is Status.PROPOSED
    key = asked(store, "no-meeting-date").key
    review.set_date(store, key, date(2026, 3, 2), who="Ada Ek", today=TODAY, now=NOW)
    item = store.items.get(report.added[0].key)
    assert (item.status, item.due_on, item.decided_on) == (Status.OPEN, date(2026, 3, 20), date(2026, 3, 2))
    assert [version.held_on for version in store.documents.versions("vag", date(2026, 3, 2))] == [date(2026, 3, 2)]


def test_the_next_meeting_is_answered_with_its_day(store: Store) -> None:
    configure(store)
    take_in(store, MINUTES.replace("Vägnämnden: 2026-03-30", ""))
    key = asked(store, "no-next-meeting").key
    review.set_date(store, key, date(2026, 3, 30), who="Ada Ek", today=TODAY, now=NOW)
    assert store.meetings.upcoming("vag", today=TODAY) == [date(2026, 3, 30)]


def test_what_was_answered_before_is_left_alone(store: Store) -> None:
    configure(store)
    take_in(store, today=date(2026, 8, 17))
    key = asked(store, "old-item").key
    review.accept(store, key, who="Ada Ek", today=TODAY, now=NOW)
    question = review.decline(store, key, who="Ben Ås", today=TODAY, now=NOW)
    assert question.item is not None
    assert store.items.get(question.item).status is Status.OPEN


def test_a_question_is_not_answered_with_what_it_did_not_ask_for(store: Store) -> None:
    configure(store, of=(ADA, BEN, CHEN))
    take_in(store, MINUTES.replace("Vägnämnden", "Brogruppen"))
    key = asked(store, "unknown-body").key
    with pytest.raises(UsageError):
        review.accept(store, key, who="Ada Ek", today=TODAY, now=NOW)
    with pytest.raises(UsageError):
        review.set_people(store, key, ["Ben Ås"], who="Ada Ek", today=TODAY, now=NOW)
    with pytest.raises(UsageError):
        review.set_date(store, key, TODAY, who="Ada Ek", today=TODAY, now=NOW)
    with pytest.raises(UsageError):
        review.set_address(store, key, "ben@example.org", who="Ada Ek", now=NOW)


def test_a_day_given_to_a_question_answered_before_changes_nothing(store: Store) -> None:
    configure(store)
    take_in(store)
    asked_for = asked(store, "no-date")
    review.set_date(store, asked_for.key, date(2026, 5, 4), who="Ada Ek", today=TODAY, now=NOW)
    assert asked_for.item is not None
    edit.move(store, asked_for.item, due_on=date(2026, 6, 1), who="Ada Ek", today=TODAY, now=NOW)
    review.set_date(store, asked_for.key, date(2026, 5, 4), who="Ada Ek", today=TODAY, now=NOW)
    review.set_people(store, asked_for.key, ["Chen Li"], who="Ada Ek", today=TODAY, now=NOW)
    review.dismiss(store, asked_for.key, who="Ada Ek", now=NOW)
    item = store.items.get(asked_for.item)
    assert (item.due_on, item.responsible[0].name, item.status) == (date(2026, 6, 1), "Ben Ås", Status.OPEN)


def test_a_body_named_twice_for_a_document_takes_it_in_once(store: Store) -> None:
    configure(store)
    take_in(store, MINUTES.replace("Vägnämnden", "Brogruppen"))
    key = asked(store, "unknown-body").key
    assert review.set_body(store, key, "vag", who="Ada Ek", today=TODAY, now=NOW).outcome == "ingested"
    assert review.set_body(store, key, "vag", who="Ada Ek", today=TODAY, now=NOW).outcome == "known"


def test_a_body_that_reviews_all_is_asked_before_a_new_version_words_a_task_otherwise(store: Store) -> None:
    configure(store, replace(VAG, policy=Policy(review="all")))
    take_in(store)
    for question in store.doubts.open("vag"):
        if question.code == Doubts.REVIEW_ALL:
            review.accept(store, question.key, who="Ada Ek", today=TODAY, now=NOW)
    take_in(store, MINUTES.replace("på broräcket", "på nya broräcket"))
    question = asked(store, "moved-in-new-version")
    assert question.item is not None
    assert store.items.get(question.item).text == "Begära in offert på broräcket"
    review.accept(store, question.key, who="Ada Ek", today=TODAY, now=NOW)
    assert store.items.get(question.item).text == "Begära in offert på nya broräcket"


# --- the same in other words -----------------------------------------------------------------------------------------


def known_and_like(store: Store) -> tuple[str, Question]:
    """Take in a task, and one for somebody else that may be it; give the key of the first and the question."""
    configure(store)
    take_in(store)
    known = next(item.key for item in store.items.list() if item.text.startswith("Begära"))
    later = (
        MINUTES.replace("2026-03-02", "2026-03-03")
        .replace("Begära in", "Hämta in")
        .replace("20\tBen Ås", "27\tChen Li")
    )
    take_in(store, later, name="vägnämnden 3 mars.txt")
    return known, asked(store, "maybe-known-item")


def test_a_task_that_has_ended_since_takes_in_no_other(store: Store) -> None:
    known, question = known_and_like(store)
    edit.close(store, known, who="Ada Ek", now=NOW)
    with pytest.raises(EndedError):
        review.accept(store, question.key, who="Ada Ek", today=TODAY, now=NOW)
    assert question.item is not None
    assert store.items.get(question.item).status is Status.PROPOSED


def test_a_task_that_was_found_to_be_another_since_gives_that_one_what_is_the_same(store: Store) -> None:
    known, question = known_and_like(store)
    first = edit.add(store, body="vag", text="Broräcket", responsible=["Ben Ås"], who="Ada Ek", today=TODAY, now=NOW)
    edit.dismiss(store, known, reason=f"{review.SAME_AS}{first.key}", who="Ada Ek", now=NOW)
    review.accept(store, question.key, who="Ada Ek", today=TODAY, now=NOW)
    merged = store.items.get(first.key)
    assert (merged.due_on, merged.responsible[0].name) == (date(2026, 3, 27), "Chen Li")
    assert [place.source for place in store.items.places(first.key)] == ["vägnämnden 3 mars.txt"]


def test_a_task_in_other_words_for_somebody_nobody_knows_leaves_the_known_one_its_person(store: Store) -> None:
    configure(store)
    take_in(store)
    later = (
        MINUTES.replace("2026-03-02", "2026-03-03").replace("Begära in", "Hämta in").replace("20\tBen Ås", "20\tMagnus")
    )
    take_in(store, later, name="vägnämnden 3 mars.txt")
    question = asked(store, "maybe-known-item")
    review.accept(store, question.key, who="Ada Ek", today=TODAY, now=NOW)
    known = store.items.get(question.proposal["same_as"])
    assert (known.status, known.responsible[0].name) == (Status.OPEN, "Ben Ås")
