"""What the secretary says in review is kept as examples, to measure the reader on."""

from tests.jobs.given import MINUTES, NOW, TODAY, configure, take_in
from tests.jobs.test_review import UNCERTAIN, UNKNOWN, asked
from tracker.core import reading, scoring
from tracker.jobs import edit, review
from tracker.jobs.examples import Example, examples
from tracker.store import Store

IMPLIED = f"{MINUTES}\nBeslut\nMötet beslutade att uppdra åt Ben Ås att se över skyltarna vid badet.\n"


def only(store: Store) -> Example:
    [found] = examples(store)
    return found


def mistakes(example: Example) -> list[str]:
    """What the reader, as it is, gets wrong in the example."""
    score = scoring.Score()
    scoring.compare(score, example.answers, reading.as_json(reading.read(example.document)))
    return score.complaints


def test_minutes_that_nobody_was_asked_about_are_no_example(store: Store) -> None:
    configure(store)
    take_in(store)
    assert list(examples(store)) == []


def test_a_date_set_in_review_is_the_right_answer(store: Store) -> None:
    configure(store)
    take_in(store, UNCERTAIN)
    review.accept(store, asked(store, "uncertain-date").key, who="Ada Ek", today=TODAY, now=NOW)
    example = only(store)
    assert "2026-03-20" in [action.get("due") for action in example.answers["actions"]]
    assert mistakes(example) == []


def test_a_person_set_in_review_is_the_right_answer(store: Store) -> None:
    configure(store)
    take_in(store, UNKNOWN)
    review.set_people(store, asked(store, "unknown-person").key, ["Ben Ås"], who="Ada Ek", today=TODAY, now=NOW)
    [mistake] = mistakes(only(store))
    assert "['Ben Ås'] read as ['Gunnel Strid']" in mistake


def test_what_was_dismissed_is_no_action(store: Store) -> None:
    configure(store)
    take_in(store, IMPLIED)
    review.decline(store, asked(store, "implied-action").key, who="Ada Ek", today=TODAY, now=NOW)
    [mistake] = mistakes(only(store))
    assert mistake.startswith("implied precision")


def test_a_date_moved_after_the_review_says_nothing_of_the_reading(store: Store) -> None:
    configure(store)
    take_in(store, IMPLIED)
    question = review.accept(store, asked(store, "implied-action").key, who="Ada Ek", today=TODAY, now=NOW)
    assert question.item is not None
    edit.move(store, question.item, due_on=TODAY, who="Ada Ek", today=TODAY, now=NOW)
    [action] = [one for one in only(store).answers["actions"] if not one["explicit"]]
    assert "due" not in action
    assert action["responsible"] == ["Ben Ås"]
