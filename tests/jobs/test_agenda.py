"""The agenda's follow-up part: mailed once before each meeting, and written whenever asked."""

from datetime import date, timedelta
from email import message_from_bytes, policy
from io import BytesIO

import pytest
from docx import Document as Word

from tests.jobs.given import MINUTES, NOW, OFFICE, TODAY, at, configure, take_in
from tracker.errors import NotFoundError
from tracker.jobs import agenda, edit, gate, notices
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


def test_what_is_late_is_counted_as_of_the_meeting_and_what_still_has_time_is_not_late(store: Store) -> None:
    configure(store)
    take_in(store)
    found = agenda.of(store, store.people.body("vag"), today=TODAY)
    assert (found.on, found.is_meeting_known) == (MEETING, True)
    assert [row.item.text.split()[0] for row in found.due] == ["Sammanställa", "Begära"]
    late = agenda.of(store, store.people.body("vag"), today=date(2026, 3, 16))
    assert {row.item.text.split()[0]: row.days_late for row in late.overdue} == {"Sammanställa": 17}


def test_it_is_written_for_any_day_that_is_asked_for(store: Store) -> None:
    configure(store)
    take_in(store)
    found = agenda.of(store, store.people.body("vag"), meeting=date(2026, 3, 14), today=TODAY)
    assert (found.on, [row.item.text for row in found.due]) == (date(2026, 3, 14), ["Sammanställa saltåtgången"])


def test_the_letter_brings_the_annex_as_a_word_file(store: Store) -> None:
    configure(store)
    take_in(store)
    letter = agenda.send(store, office=OFFICE, today=FIVE_WORKING_DAYS_BEFORE, now=at(FIVE_WORKING_DAYS_BEFORE))[0]
    message = message_from_bytes(letter.content, policy=policy.default)
    [file] = message.iter_attachments()
    assert file.get_filename() == "uppfoljning-vag-2026-03-30.docx"
    cells = {cell.text for table in Word(BytesIO(file.get_content())).tables for cell in table._cells}
    assert {"Begära in offert på broräcket", "Sammanställa saltåtgången", "Mötets beslut"} <= cells
    text = message.get_body(("plain",))
    assert text is not None
    assert "Samma lista ligger med som Word-fil" in text.get_content()


def test_what_ended_at_the_meeting_before_is_told_to_the_next(store: Store) -> None:
    configure(store)
    [salt] = [item for item in take_in(store).added if "saltåtgången" in item.text]
    edit.write_off(store, salt.key, reason="för dyrt", meeting=date(2026, 3, 2), who="Ada Ek", now=NOW)
    body = store.people.body("vag")
    assert [row.item.key for row in agenda.of(store, body, today=TODAY).ended] == [salt.key]
    take_in(store, MINUTES.replace("2026-03-02", "2026-03-30").replace("Vägnämnden: 2026-03-30", ""), today=MEETING)
    assert agenda.of(store, body, meeting=date(2026, 4, 27), today=date(2026, 4, 20)).ended == ()


def test_where_no_meeting_is_known_it_is_as_of_today_and_says_so(store: Store) -> None:
    configure(store)
    take_in(store, MINUTES.replace("Vägnämnden: 2026-03-30", ""))
    found = agenda.of(store, store.people.body("vag"), today=TODAY)
    assert (found.on, found.is_meeting_known) == (TODAY, False)
    assert send(store, FIVE_WORKING_DAYS_BEFORE) == []


def test_there_is_none_for_a_body_nobody_knows(store: Store) -> None:
    with pytest.raises(NotFoundError):
        notices.mark_sent(store, "vag", meeting=MEETING, templates=OFFICE.templates, who="Ada Ek", today=TODAY, now=NOW)
