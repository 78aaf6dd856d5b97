"""Minutes come in: placed, compared, tracked, asked about; twice is once."""

from dataclasses import replace
from datetime import date

import pytest

from tests.jobs.given import (
    ADA,
    BEN,
    CHEN,
    MINUTES,
    NOW,
    ONE_STEP,
    TODAY,
    TORG,
    VAG,
    configure,
    document,
    take_in,
    tick,
)
from tracker.core.model import Doubts, Item, Participant, Person, Status
from tracker.errors import DocumentError, NotFoundError
from tracker.jobs import edit, ingest
from tracker.jobs.ingest import IngestReport
from tracker.store import Store

WITHOUT_BODY = MINUTES.replace("Vägnämnden\n\nProtokoll", "Protokoll").replace("Vägnämnden: 2026-03-30", "2026-03-30")


def codes(store: Store) -> list[str]:
    return sorted(question.code for question in store.doubts.open())


def by_word(report: IngestReport, word: str) -> Item:
    return next(item for item in report.added if word in item.text)


def test_rows_of_the_action_list_are_tracked_with_their_place_and_history(store: Store) -> None:
    configure(store)
    report = take_in(store)
    item = store.items.get(by_word(report, "offert").key)
    assert (item.text, item.due_on, item.status) == ("Begära in offert på broräcket", date(2026, 3, 20), Status.OPEN)
    assert (item.line, item.decided_on, item.source) == (13, date(2026, 3, 2), "vägnämnden 2 mars.txt")
    assert "1" in (item.section or "")
    [event] = store.items.history(item.key)
    assert (event.who, event.what, event.origin) == ("Ada Ek", "read", "vägnämnden 2 mars.txt")
    assert [place.line for place in store.items.places(item.key)] == [13]


def test_reading_the_same_minutes_again_changes_nothing(store: Store) -> None:
    configure(store)
    first = take_in(store)
    again = take_in(store, name="samma protokoll.txt")
    assert (again.outcome, again.added) == ("known", ())
    assert len(store.items.list()) == len(first.added)


def test_an_unknown_body_lets_the_document_wait_with_its_content(store: Store) -> None:
    configure(store, VAG, TORG)
    report = take_in(store, MINUTES.replace("Vägnämnden", "Brogruppen"))
    assert (report.outcome, report.added) == ("waiting", ())
    [question] = store.doubts.open()
    assert (question.code, question.words, question.body) == ("unknown-body", "Brogruppen", None)
    assert [waiting.is_waiting for waiting in store.documents.pending()] == [True]


def test_a_name_that_two_bodies_bear_is_nobodys(store: Store) -> None:
    configure(store, VAG, TORG.__class__(slug="vag2", names=("Vägnämnden",)))
    assert take_in(store).outcome == "waiting"


def test_the_body_that_is_told_beats_the_name_in_the_minutes(store: Store) -> None:
    configure(store, VAG, TORG)
    report = ingest.ingest(store, document(), body="torg", who="Ada Ek", today=TODAY, now=NOW)
    assert {item.body for item in report.added} == {"torg"}


def test_a_body_nobody_knows_is_refused_and_nothing_is_kept(store: Store) -> None:
    configure(store)
    with pytest.raises(NotFoundError):
        ingest.ingest(store, document(), body="nämnden", who="Ada Ek", today=TODAY, now=NOW)
    assert not store.documents.seen(document().key)


def test_a_waiting_document_that_comes_again_with_its_body_is_taken_in(store: Store) -> None:
    configure(store, VAG, TORG)
    take_in(store, MINUTES.replace("Vägnämnden", "Brogruppen"))
    brought = document(MINUTES.replace("Vägnämnden", "Brogruppen"))
    report = ingest.ingest(store, brought, body="vag", who="Ada Ek", today=TODAY, now=NOW)
    assert (report.outcome, len(report.added)) == ("ingested", 3)
    assert Doubts.UNKNOWN_BODY not in codes(store)
    assert store.documents.pending() == []


def test_what_cant_be_read_is_told_to_the_caller_and_leaves_nothing(store: Store) -> None:
    configure(store)
    with pytest.raises(DocumentError):
        ingest.ingest(store, document("", name="tomt.txt"), who="Ada Ek", today=TODAY, now=NOW)
    assert store.items.list() == []


def test_a_quarantined_file_is_asked_about_once(store: Store) -> None:
    configure(store)
    told = [
        ingest.quarantined(
            store, source="bild.txt", key="k", reason="Filen är en bild.", code="type", body="vag", today=TODAY
        )
        for _ in range(2)
    ]
    assert told == [True, False]
    assert codes(store) == ["quarantined"]


def test_those_present_become_known_with_the_body_and_without_the_meetings_roles(store: Store) -> None:
    configure(store, of=(ADA, BEN))
    report = take_in(store)
    assert report.met == ("Chen Li", "Disa Öst")
    [chen] = store.people.by_name("Chen Li")
    assert (chen.bodies, chen.role, chen.email) == (("vag",), None, None)


def test_a_slip_in_an_attendance_list_makes_no_second_person(store: Store) -> None:
    configure(store)
    take_in(store, MINUTES.replace("Disa Öst", "Disa Ost"))
    assert [person.name for person in store.people.all() if person.name.startswith("Disa")] == ["Disa Öst"]


def test_somebody_without_an_address_is_asked_about_once_however_many_items(store: Store) -> None:
    configure(store)
    take_in(store, MINUTES.replace("Ben Ås\n", "Disa Öst\n").replace("Chen Li\n\n", "Disa Öst\n\n"))
    missing = [question for question in store.doubts.open() if question.code == "no-address"]
    assert [(one.words, one.item, one.proposal) for one in missing] == [("Disa Öst", None, {"person": "disa"})]


def test_the_next_meeting_is_kept_and_proposed_to_an_item_without_a_date(store: Store) -> None:
    configure(store)
    report = take_in(store)
    assert store.meetings.upcoming("vag", today=TODAY) == [date(2026, 3, 30)]
    item = by_word(report, "cykelbanan")
    assert (item.due_on, item.proposed_due_on, item.status) == (None, date(2026, 3, 30), Status.OPEN)
    assert [doubt.code for doubt in item.doubts] == ["no-date"]


def test_a_meeting_of_another_body_is_not_this_bodys_next(store: Store) -> None:
    configure(store)
    take_in(store, MINUTES.replace("Vägnämnden: 2026-03-30", "Torggruppen: 2026-03-30"))
    assert store.meetings.upcoming("vag", today=TODAY) == []
    assert "no-next-meeting" in codes(store)


def test_the_question_about_the_next_meeting_goes_when_later_minutes_tell_it(store: Store) -> None:
    configure(store)
    take_in(store, MINUTES.replace("Vägnämnden: 2026-03-30", "Torggruppen: 2026-03-30"))
    take_in(store, MINUTES.replace("2026-03-02", "2026-03-03"))
    assert "no-next-meeting" not in codes(store)


def test_minutes_without_a_date_are_tracked_and_asked_about(store: Store) -> None:
    configure(store)
    report = take_in(store, MINUTES.replace("Protokoll 2026-03-02", "Protokoll"))
    assert (report.outcome, report.held_on) == ("ingested", None)
    assert by_word(report, "offert").status is Status.OPEN
    assert "no-meeting-date" in codes(store)


def test_old_minutes_wake_nobody(store: Store) -> None:
    configure(store)
    report = take_in(store, today=date(2026, 8, 17))
    assert {item.status for item in report.added} == {Status.PROPOSED}
    assert store.items.due(by=date(2027, 1, 1), bodies=["vag"]) == []


def test_a_new_version_keeps_what_is_the_same_and_asks_about_what_moved_or_went(store: Store) -> None:
    configure(store)
    first = take_in(store)
    corrected = MINUTES.replace("2026-03-20\tBen Ås", "2026-03-25\tBen Ås").replace(
        "Sammanställa saltåtgången\t2026-03-13\tChen Li\n", ""
    )
    report = take_in(store, corrected, name="rättat.txt")
    assert (report.is_new_version, report.added) == (True, ())
    assert [item.text for item in report.kept] == ["Mäta om cykelbanan"]
    asked = {question.code: question for question in report.asked}
    assert asked.keys() == {"moved-in-new-version", "gone-in-new-version"}
    assert asked["moved-in-new-version"].proposal == {"due_on": "2026-03-25"}
    assert store.items.get(by_word(first, "offert").key).due_on == date(2026, 3, 20)


def test_a_new_version_does_not_ask_about_what_a_person_moved(store: Store) -> None:
    configure(store)
    item = by_word(take_in(store), "offert")
    edit.move(store, item.key, due_on=date(2026, 4, 1), who="Ada Ek", today=TODAY, now=NOW)
    report = take_in(store, MINUTES + "\nJusterat.\n", name="justerat.txt")
    assert (len(report.kept), report.asked) == (3, ())
    assert store.items.get(item.key).due_on == date(2026, 4, 1)


def test_a_third_version_is_asked_about_in_place_of_the_second(store: Store) -> None:
    configure(store)
    take_in(store)
    take_in(store, MINUTES.replace("2026-03-20\tBen Ås", "2026-03-25\tBen Ås"), name="två.txt")
    take_in(store, MINUTES.replace("2026-03-20\tBen Ås", "2026-03-26\tBen Ås"), name="tre.txt")
    moved = [question.proposal for question in store.doubts.open() if question.code == "moved-in-new-version"]
    assert moved == [{"due_on": "2026-03-26"}]
    take_in(store, MINUTES + "\nJusterat.\n", name="fyra.txt")
    assert "moved-in-new-version" not in codes(store)


def test_a_version_that_lost_everything_is_one_question_until_a_better_one_comes(store: Store) -> None:
    configure(store)
    take_in(store)
    take_in(store, MINUTES.partition("§ 1")[0], name="tappat.txt")
    assert [code for code in codes(store) if code.endswith(("actions", "version"))] == ["lost-all-actions"]
    take_in(store, MINUTES + "\nJusterat.\n", name="justerat.txt")
    assert "lost-all-actions" not in codes(store)


def test_a_kept_item_has_its_place_in_both_versions(store: Store) -> None:
    configure(store)
    item = by_word(take_in(store), "offert")
    take_in(store, "Rättat protokoll\n" + MINUTES, name="rättat.txt")
    assert [place.line for place in store.items.places(item.key)] == [13, 14]


def test_an_action_stated_again_at_the_next_meeting_stays_one_item(store: Store) -> None:
    configure(store)
    first = take_in(store)
    report = take_in(store, MINUTES.replace("Protokoll 2026-03-02", "Protokoll 2026-03-30"), today=date(2026, 4, 1))
    assert {item.key for item in report.kept} == {item.key for item in first.added}
    assert report.added == ()


def test_a_name_that_may_be_two_people_waits_for_somebody(store: Store) -> None:
    twins = (
        Person("b1", "Bo Ek", "bo1@example.org", bodies=("vag",)),
        Person("b2", "Bo Al", "bo2@example.org", bodies=("vag",)),
    )
    configure(store, of=(ADA, BEN, CHEN, *twins))
    report = take_in(store, MINUTES.replace("2026-03-20\tBen Ås", "2026-03-20\tBo"))
    item = by_word(report, "offert")
    assert item.status is Status.PROPOSED
    assert ("ambiguous-person", "Bo") in {(doubt.code, doubt.words) for doubt in item.doubts}


def test_people_of_another_body_are_not_meant_by_a_first_name(store: Store) -> None:
    other = Person("bodil", "Ben Stål", "bs@example.org", bodies=("torg",))
    configure(store, VAG, TORG, of=(ADA, BEN, CHEN, other))
    report = take_in(store, MINUTES.replace("2026-03-20\tBen Ås", "2026-03-20\tBen"))
    assert [one.person for one in by_word(report, "offert").responsible] == ["ben"]


def test_a_guest_known_from_before_is_found_by_the_list_of_those_present(store: Store) -> None:
    configure(store, VAG, TORG)
    store.people.add_from_attendance(Participant("Gun Alm"), body="torg")
    text = MINUTES.replace("Disa Öst\n", "Disa Öst\nGun Alm\n").replace("2026-03-20\tBen Ås", "2026-03-20\tGun Alm")
    [one] = by_word(take_in(store, text), "offert").responsible
    assert one.person == store.people.by_name("Gun Alm")[0].key


TOLD = "§ 0 Föregående protokoll\n- Snökäppar längs skolvägen: kvarstår\n- Nya lås: klart\n\n§ 1 Broräcket"


def test_an_earlier_task_that_goes_on_and_that_nobody_knows_is_proposed(store: Store) -> None:
    configure(store)
    report = take_in(store, MINUTES.replace("§ 1 Broräcket", TOLD))
    item = by_word(report, "Snökäppar")
    assert (item.status, item.quote, item.line) == (
        Status.PROPOSED,
        "Snökäppar längs skolvägen: kvarstår",
        11,
    )
    assert not any("lås" in added.text for added in report.added)


def test_an_earlier_task_that_is_tracked_is_not_proposed_again(store: Store) -> None:
    configure(store)
    take_in(store, MINUTES.replace("Mäta om cykelbanan", "Sätta snökäppar längs skolvägen"))
    later = MINUTES.replace("2026-03-02", "2026-03-30").replace("§ 1 Broräcket", TOLD)
    report = take_in(store, later, name="vägnämnden 30 mars.txt")
    assert not any("nökäppar" in added.text for added in report.added)


DONE_ROW = MINUTES.replace(
    "Åtgärd\tSlutdatum\tAnsvarig\nSamman", "Åtgärd\tSlutdatum\tAnsvarig\tStatus\nSamman"
).replace("2026-03-13\tChen Li", "2026-03-13\tChen Li\tKlart")


def test_a_new_row_that_says_done_was_done_by_the_day_of_the_meeting(store: Store) -> None:
    configure(store)
    salt = by_word(take_in(store, DONE_ROW), "Sammanställa")
    assert (salt.status, salt.done_on) == (Status.REPORTED, date(2026, 3, 2))


def test_a_new_row_that_says_done_is_over_where_one_step_closes(store: Store) -> None:
    configure(store, replace(VAG, policy=ONE_STEP))
    salt = by_word(take_in(store, DONE_ROW), "Sammanställa")
    assert (salt.status, salt.ended_on) == (Status.CLOSED, date(2026, 3, 2))


def test_what_may_be_a_confidential_task_in_other_words_is_as_confidential(store: Store) -> None:
    configure(store)
    offer = by_word(take_in(store), "Begära")
    edit.set_confidential(store, offer.key, is_confidential=True, who="Ada Ek", now=NOW)
    later = (
        MINUTES.replace("2026-03-02", "2026-03-03")
        .replace("Begära in", "Hämta in")
        .replace("20\tBen Ås", "20\tChen Li")
    )
    take_in(store, later, name="vägnämnden 3 mars.txt")
    assert store.doubts.open("vag")[-1].is_confidential
    sent = "".join(letter.content.decode() for letter in tick(store).letters)
    assert "offert" not in sent
