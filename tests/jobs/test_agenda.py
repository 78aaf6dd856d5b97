"""The agenda's follow-up part: mailed once before each meeting, and written whenever asked."""

from datetime import date, timedelta

import pytest

from tests.jobs.given import MINUTES, NOW, OFFICE, TODAY, at, configure, take_in
from tracker.errors import NotFoundError
from tracker.jobs import agenda, edit, gate
from tracker.store import Store

MEETING = date(2026, 3, 30)
FIVE_WORKING_DAYS_BEFORE = date(2026, 3, 23)


def send(store: Store, day: date) -> list[str]:
    return [letter.to for letter in agenda.send(store, office=OFFICE, today=day, now=at(day))]


def test_secretary_and_chair_get_it_five_working_days_before_the_meeting_and_once(store: Store) -> None:
    configure(store)
    take_in(store)
    days = [TODAY + timedelta(days=n) for n in range(30)]
    assert {day: to for day in days if (to := send(store, day))} == {
        FIVE_WORKING_DAYS_BEFORE: ["ada@example.org", "chen@example.org"]
    }


def test_a_stopped_service_sends_it_late_but_before_the_meeting(store: Store) -> None:
    configure(store)
    take_in(store)
    assert len(send(store, date(2026, 3, 26))) == 2
    assert send(store, date(2026, 3, 31)) == []


def test_a_pause_and_a_preview_hold_it(store: Store) -> None:
    configure(store)
    take_in(store)
    gate.pause(store, who="Ada Ek", now=NOW)
    assert send(store, FIVE_WORKING_DAYS_BEFORE) == []
    gate.resume(store)
    store.people.preview("vag", who="Ada Ek", at=NOW)
    assert send(store, FIVE_WORKING_DAYS_BEFORE) == []


def test_with_nothing_to_follow_up_none_is_sent(store: Store) -> None:
    configure(store)
    for item in take_in(store).added:
        edit.close(store, item.key, section="§ 9", who="Ada Ek", now=NOW)
    assert send(store, FIVE_WORKING_DAYS_BEFORE) == []


def test_what_is_late_is_counted_as_of_the_meeting(store: Store) -> None:
    configure(store)
    take_in(store)
    found = agenda.of(store, store.people.body("vag"), today=TODAY)
    assert (found.on, found.is_meeting_known) == (MEETING, True)
    assert {row.item.text.split()[0]: row.days_late for row in found.overdue} == {"Begära": 10, "Sammanställa": 17}


def test_it_is_written_for_any_day_that_is_asked_for(store: Store) -> None:
    configure(store)
    take_in(store)
    text = agenda.text(store, "vag", meeting=date(2026, 3, 14), today=TODAY, templates=OFFICE.templates)
    assert "Sammanställa saltåtgången" in text
    html = agenda.text(store, "vag", today=TODAY, templates=OFFICE.templates, format="html")
    assert "Begära in offert på broräcket" in html


def test_where_no_meeting_is_known_it_is_as_of_today_and_says_so(store: Store) -> None:
    configure(store)
    take_in(store, MINUTES.replace("Vägnämnden: 2026-03-30", ""))
    found = agenda.of(store, store.people.body("vag"), today=TODAY)
    assert (found.on, found.is_meeting_known) == (TODAY, False)
    assert send(store, FIVE_WORKING_DAYS_BEFORE) == []


def test_there_is_none_for_a_body_nobody_knows(store: Store) -> None:
    with pytest.raises(NotFoundError):
        agenda.text(store, "vag", today=TODAY, templates=OFFICE.templates)
