"""When a body meets, and what follows for items without a date."""

from datetime import date

from tests.jobs.given import MINUTES, NOW, TODAY, configure, take_in
from tracker.jobs import edit, meetings
from tracker.store import Store

MARCH, APRIL, MAY = date(2026, 3, 30), date(2026, 4, 27), date(2026, 5, 25)
WITHOUT_NEXT = MINUTES.replace("Vägnämnden: 2026-03-30", "")


def proposed(store: Store) -> set[date | None]:
    return {item.proposed_due_on for item in store.items.list() if item.due_on is None}


def test_a_meeting_that_somebody_sets_is_proposed_and_answers_the_question(store: Store) -> None:
    configure(store)
    take_in(store, WITHOUT_NEXT)
    assert proposed(store) == {None}
    assert meetings.set_by_hand(store, "vag", [APRIL, MAY], who="Ada Ek", today=TODAY, now=NOW) == [APRIL, MAY]
    assert proposed(store) == {APRIL}
    assert "no-next-meeting" not in {question.code for question in store.doubts.open()}


def test_a_proposal_whose_meeting_has_passed_moves_to_the_next(store: Store) -> None:
    configure(store)
    take_in(store)
    after = date(2026, 4, 1)
    take_in(
        store,
        MINUTES.replace("2026-03-30", "2026-04-27").replace("Protokoll 2026-03-02", "Protokoll 2026-03-30"),
        today=after,
    )
    assert proposed(store) == {APRIL}
    [item] = [item for item in store.items.list() if item.due_on is None]
    assert item.revision == 0


def test_a_proposal_for_a_meeting_still_to_come_stays(store: Store) -> None:
    configure(store)
    take_in(store)
    meetings.set_by_hand(store, "vag", [date(2026, 3, 16), MARCH], who="Ada Ek", today=TODAY, now=NOW)
    assert proposed(store) == {MARCH}


def test_a_date_that_is_set_is_left_alone(store: Store) -> None:
    configure(store)
    [item] = [item for item in take_in(store).added if item.due_on is None]
    edit.move(store, item.key, due_on=TODAY, who="Ada Ek", today=TODAY, now=NOW)
    meetings.set_by_hand(store, "vag", [MAY], who="Ada Ek", today=TODAY, now=NOW)
    assert (store.items.get(item.key).due_on, store.items.get(item.key).proposed_due_on) == (TODAY, None)


def test_the_meeting_of_a_corrected_version_takes_the_place_of_the_first_ones(store: Store) -> None:
    configure(store)
    take_in(store)
    take_in(store, MINUTES.replace("Vägnämnden: 2026-03-30", "Vägnämnden: 2026-03-31"), name="rättat.txt")
    assert store.meetings.upcoming("vag", today=TODAY) == [date(2026, 3, 31)]
    assert proposed(store) == {date(2026, 3, 31)}


def test_a_version_that_tells_no_meeting_leaves_the_known_one(store: Store) -> None:
    configure(store)
    take_in(store)
    take_in(store, WITHOUT_NEXT, name="rättat.txt", today=date(2026, 3, 5))
    assert store.meetings.upcoming("vag", today=TODAY) == [MARCH]
