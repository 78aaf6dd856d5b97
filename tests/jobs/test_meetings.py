"""When a body meets, and what follows for items without a date."""

from datetime import date

import pytest

from tests.jobs.given import MINUTES, NOW, OFFICE, TODAY, VAG, at, configure, take_in
from tracker.core.model import BY_HAND, CALENDAR, DueMeeting, Item, Status
from tracker.errors import UsageError
from tracker.jobs import agenda, edit, meetings, people
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


def test_it_follows_a_day_that_the_configuration_names_later(store: Store) -> None:
    configure(store)
    take_in(store, AT_THE_NEXT.replace("Vägnämnden: 2026-03-30", ""))
    people.import_configuration(store, people=[], bodies=[VAG], meetings={"vag": [APRIL]}, now=NOW)
    assert at_meeting(store).due_on == APRIL


# --- by a person's hand

LAST = date(2026, 6, 22)


def upcoming(store: Store) -> list[date]:
    return store.meetings.upcoming("vag", today=TODAY)


def test_a_day_called_off_by_hand_stays_so_whatever_minutes_announce(store: Store) -> None:
    configure(store)
    take_in(store, AT_THE_NEXT + "Vägnämnden: 2026-04-27\n")
    meetings.cancel(store, "vag", MARCH, who="Ada Ek", today=TODAY, now=NOW)
    assert (upcoming(store), at_meeting(store).due_on) == ([APRIL], APRIL)
    take_in(store, MINUTES.replace("2026-03-02", "2026-03-03"), name="3 mars.txt")
    assert upcoming(store) == [APRIL]


def test_what_was_said_by_hand_can_be_taken_back(store: Store) -> None:
    configure(store)
    take_in(store, AT_THE_NEXT)
    meetings.move(store, "vag", MARCH, to=APRIL, who="Ada Ek", today=TODAY, now=NOW)
    assert (upcoming(store), at_meeting(store).due_on) == ([APRIL], APRIL)
    for day in (MARCH, APRIL):
        meetings.take_back(store, "vag", day, who="Ada Ek", today=TODAY, now=NOW)
    assert (upcoming(store), at_meeting(store).due_on) == ([MARCH], MARCH)
    told = [(event.what, event.detail) for event in store.history.of("body:vag")][-3:]
    assert told == [
        ("meeting_moved", "2026-03-30 → 2026-04-27"),
        ("meeting_taken_back", "2026-03-30"),
        ("meeting_taken_back", "2026-04-27"),
    ]


def test_a_meeting_that_nobody_knows_can_be_neither_moved_nor_called_off(store: Store) -> None:
    configure(store)
    with pytest.raises(UsageError, match="vag is not known to meet on 2026-04-27"):
        meetings.cancel(store, "vag", APRIL, who="Ada Ek", today=TODAY, now=NOW)
    with pytest.raises(UsageError, match="not known"):
        meetings.move(store, "vag", APRIL, to=MAY, who="Ada Ek", today=TODAY, now=NOW)
    with pytest.raises(UsageError, match="nothing was said"):
        meetings.take_back(store, "vag", APRIL, who="Ada Ek", today=TODAY, now=NOW)


def test_saying_all_days_calls_off_the_others_and_leaves_those_of_the_calendar_to_it(store: Store) -> None:
    configure(store)
    store.meetings.set("vag", [MARCH, APRIL, MAY], origin=CALENDAR)
    meetings.set_by_hand(store, "vag", [APRIL, MAY, LAST], who="Ada Ek", today=TODAY, now=NOW)
    assert upcoming(store) == [APRIL, MAY, LAST]
    said = [(one.on, one.is_cancelled) for one in store.meetings.said("vag", origin=BY_HAND)]
    assert said == [(MARCH, True), (LAST, False)]


# --- when a meeting is called off


def test_when_the_last_meeting_is_called_off_the_next_one_is_asked_for_and_then_followed(store: Store) -> None:
    configure(store)
    take_in(store, AT_THE_NEXT)
    meetings.cancel(store, "vag", MARCH, who="Ada Ek", today=TODAY, now=NOW)
    assert "no-next-meeting" in {question.code for question in store.doubts.open()}
    assert at_meeting(store).due_on == MARCH
    meetings.add(store, "vag", APRIL, who="Ada Ek", today=date(2026, 4, 2), now=NOW)
    assert "no-next-meeting" not in {question.code for question in store.doubts.open()}
    assert at_meeting(store).due_on == APRIL


def test_a_proposal_for_a_meeting_that_is_called_off_waits_for_the_next(store: Store) -> None:
    configure(store)
    take_in(store)
    meetings.cancel(store, "vag", MARCH, who="Ada Ek", today=TODAY, now=NOW)
    assert proposed(store) == {None}
    meetings.add(store, "vag", APRIL, who="Ada Ek", today=TODAY, now=NOW)
    assert proposed(store) == {APRIL}


def test_what_is_due_at_a_months_meeting_follows_it_out_of_the_month(store: Store) -> None:
    configure(store)
    meetings.set_by_hand(store, "vag", [MARCH, MAY], who="Ada Ek", today=TODAY, now=NOW)
    take_in(store, MINUTES.replace("cykelbanan\t\t", "cykelbanan\ttill mötet i maj\t"))
    for day, to in ((MAY, date(2026, 6, 2)), (date(2026, 6, 2), LAST)):
        meetings.move(store, "vag", day, to=to, who="Ada Ek", today=TODAY, now=NOW)
        assert at_meeting(store).due_on == to


def test_a_meeting_found_out_of_afterwards_makes_nothing_overdue(store: Store) -> None:
    configure(store)
    take_in(store, AT_THE_NEXT)
    later = date(2026, 3, 20)
    meetings.add(store, "vag", date(2026, 3, 10), who="Ada Ek", today=later, now=NOW)
    assert at_meeting(store).due_on == MARCH


def test_an_agenda_that_waits_goes_out_for_the_new_day_and_not_for_the_old(store: Store) -> None:
    configure(store)
    take_in(store, AT_THE_NEXT)
    first = agenda.send(store, office=OFFICE, today=date(2026, 3, 25), now=at(date(2026, 3, 25)))
    assert len(first) == 2
    meetings.move(store, "vag", MARCH, to=date(2026, 4, 1), who="Ada Ek", today=date(2026, 3, 25), now=NOW)
    assert store.outbox.untried() == []
    again = agenda.send(store, office=OFFICE, today=date(2026, 3, 26), now=at(date(2026, 3, 26)))
    assert [letter.key[:10] for letter in again] == ["2026-04-01", "2026-04-01"]


def test_an_agenda_already_mailed_stays_and_the_new_day_gets_its_own(store: Store) -> None:
    configure(store)
    take_in(store, AT_THE_NEXT)
    made = agenda.send(store, office=OFFICE, today=date(2026, 3, 25), now=at(date(2026, 3, 25)))
    assert len(store.outbox.take(NOW)) == 2
    store.outbox.mark(NOW, sent=[letter.key for letter in made])
    meetings.move(store, "vag", MARCH, to=APRIL, who="Ada Ek", today=date(2026, 3, 26), now=NOW)
    assert agenda.send(store, office=OFFICE, today=date(2026, 3, 26), now=at(date(2026, 3, 26))) == []
    again = agenda.send(store, office=OFFICE, today=date(2026, 4, 20), now=at(date(2026, 4, 20)))
    assert {letter.key[:10] for letter in again} == {"2026-04-27"}
