"""When a body meets, and what follows for items without a date."""

from datetime import date

from tests.jobs.given import MINUTES, NOW, TODAY, configure, take_in
from tracker.core.model import DueMeeting, Item, Status
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


# --- what is due at a meeting

AT_THE_NEXT = MINUTES.replace("cykelbanan\t\t", "cykelbanan\ttill nästa möte\t")


def at_meeting(store: Store) -> Item:
    """The item that is due at a meeting."""
    [item] = [item for item in store.items.list() if item.due_meeting]
    return item


def test_what_is_due_at_the_next_meeting_is_due_on_its_day(store: Store) -> None:
    configure(store)
    take_in(store, AT_THE_NEXT)
    item = at_meeting(store)
    assert (item.due_on, item.proposed_due_on, item.status) == (MARCH, None, Status.OPEN)


def test_it_moves_with_the_meeting(store: Store) -> None:
    configure(store)
    take_in(store, AT_THE_NEXT)
    meetings.set_by_hand(store, "vag", [date(2026, 4, 2), APRIL], who="Ada Ek", today=TODAY, now=NOW)
    item = at_meeting(store)
    assert (item.due_on, item.first_due_on, item.revision) == (date(2026, 4, 2), MARCH, 1)
    assert [event.what for event in store.items.history(item.key)] == ["read", "followed"]


def test_once_its_meeting_has_been_it_stays_overdue(store: Store) -> None:
    configure(store)
    take_in(store, AT_THE_NEXT)
    meetings.set_by_hand(store, "vag", [APRIL], who="Ada Ek", today=date(2026, 4, 1), now=NOW)
    assert at_meeting(store).due_on == MARCH


def test_it_waits_for_a_calendar_that_tells_the_day(store: Store) -> None:
    configure(store)
    take_in(store, AT_THE_NEXT.replace("Vägnämnden: 2026-03-30", ""))
    assert at_meeting(store).due_on is None
    meetings.set_by_hand(store, "vag", [APRIL], who="Ada Ek", today=TODAY, now=NOW)
    item = at_meeting(store)
    assert (item.due_on, item.doubts) == (APRIL, ())


def test_a_date_that_somebody_sets_no_longer_follows(store: Store) -> None:
    configure(store)
    take_in(store, AT_THE_NEXT)
    key = at_meeting(store).key
    edit.move(store, key, due_on=date(2026, 3, 20), who="Ada Ek", today=TODAY, now=NOW)
    meetings.set_by_hand(store, "vag", [APRIL], who="Ada Ek", today=TODAY, now=NOW)
    assert (store.items.get(key).due_on, store.items.get(key).due_meeting) == (date(2026, 3, 20), None)


def test_a_meeting_in_a_month_is_the_one_the_body_holds_then(store: Store) -> None:
    configure(store)
    meetings.set_by_hand(store, "vag", [MARCH, APRIL, MAY], who="Ada Ek", today=TODAY, now=NOW)
    take_in(store, MINUTES.replace("cykelbanan\t\t", "cykelbanan\ttill mötet i maj\t"))
    item = at_meeting(store)
    assert (item.due_on, item.due_meeting) == (MAY, DueMeeting(month=date(2026, 5, 1)))


def test_reading_a_corrected_version_again_asks_nothing_about_it(store: Store) -> None:
    configure(store)
    take_in(store, AT_THE_NEXT)
    report = take_in(store, AT_THE_NEXT.replace("saltåtgången", "saltåtgången i mars"), name="rättat.txt")
    assert report.asked == ()
