"""Minutes that come long after their meeting, or after those of later ones: they wake nobody and undo nothing."""

from datetime import date

from tests.jobs.given import NOW, TODAY, at, configure, take_in, tick, told
from tracker.core.model import Doubts, Item, Status
from tracker.jobs import answers, meetings, review
from tracker.jobs.answers import Given
from tracker.store import Store

HEAD = """Vägnämnden

Protokoll {day}

Närvarande: Chen Li, ordförande
Ada Ek, sekreterare
Ben Ås

"""
ROW = """§ 1 Broräcket

Åtgärd\tSlutdatum\tAnsvarig
Begära in offert på broräcket\t{due}\t{who}
"""
REPORT = """§ 2 Uppföljning av tidigare åtgärder

Offerten på broräcket: {said}.
"""


def give(store: Store, day: str, due: str, *, who: str = "Ben Ås", today: date = TODAY) -> Item:
    """Take in minutes whose one row gives or restates the task; give the task."""
    take_in(store, HEAD.format(day=day) + ROW.format(due=due, who=who), today=today, name=f"{day}.txt")
    return only(store)


def report(store: Store, day: str, said: str, *, today: date = TODAY) -> Item:
    """Take in minutes that report on the task; give the task."""
    take_in(store, HEAD.format(day=day) + REPORT.format(said=said), today=today, name=f"{day}.txt")
    return only(store)


def only(store: Store) -> Item:
    [item] = store.items.list()
    return item


def codes(item: Item) -> list[str]:
    return [doubt.code for doubt in item.doubts]


def known_next_meeting(store: Store) -> None:
    meetings.set_by_hand(store, "vag", [date(2026, 3, 30)], who="Ada Ek", today=TODAY, now=NOW)


def test_a_row_of_old_minutes_that_moves_a_task_to_a_day_of_long_ago_is_asked_about(store: Store) -> None:
    configure(store)
    known_next_meeting(store)
    give(store, "2025-06-02", "")
    item = give(store, "2025-08-04", "2025-10-01")
    assert (item.due_on, codes(item)) == (None, [Doubts.NO_DATE, Doubts.RESTATED])


def test_a_report_of_old_minutes_that_moves_a_task_to_a_day_of_long_ago_is_asked_about(store: Store) -> None:
    configure(store)
    known_next_meeting(store)
    give(store, "2025-06-02", "")
    item = report(store, "2025-08-04", "ny tid 2025-10-01")
    assert (item.due_on, codes(item)) == (None, [Doubts.NO_DATE, Doubts.MAYBE_REPORTED])


def test_old_minutes_that_hand_on_what_was_due_long_ago_write_to_nobody(store: Store) -> None:
    configure(store)
    give(store, "2025-10-06", "2025-11-03", today=date(2025, 10, 7))
    for day in (date(2025, 10, 8), date(2025, 12, 29)):
        tick(store, day)
    item = report(store, "2025-12-01", "ny ansvarig är Chen Li")
    assert ([one.name for one in item.responsible], codes(item)) == (["Ben Ås"], [Doubts.MAYBE_REPORTED])
    assert "Chen Li" not in {who for who, items in told(tick(store).letters, store).items() if items}


def test_two_years_of_minutes_at_once_write_to_nobody_and_ask_about_what_is_old(store: Store) -> None:
    configure(store)
    known_next_meeting(store)
    give(store, "2024-03-04", "2024-04-01")
    give(store, "2024-06-03", "2024-09-02")
    report(store, "2024-10-07", "ny ansvarig är Chen Li")
    item = report(store, "2025-02-03", "pågår, ny tid 2025-05-05")
    assert (item.status, Doubts.OLD in codes(item)) == (Status.PROPOSED, True)
    assert {who for who, items in told(tick(store).letters, store).items() if items} == set()


def test_minutes_read_after_those_of_a_later_meeting_ask_before_they_move_a_task(store: Store) -> None:
    configure(store)
    give(store, "2026-01-12", "2026-03-10", today=date(2026, 1, 13))
    give(store, "2026-02-20", "2026-05-10", today=date(2026, 2, 21))
    item = give(store, "2026-02-02", "2026-04-10")
    assert (item.due_on, codes(item)) == (date(2026, 5, 10), [Doubts.RESTATED])


def test_minutes_read_after_those_of_a_later_meeting_ask_before_they_reopen_a_task(store: Store) -> None:
    configure(store)
    give(store, "2026-01-12", "2026-03-10", today=date(2026, 1, 13))
    report(store, "2026-02-20", "klart", today=date(2026, 2, 21))
    item = report(store, "2026-02-02", "pågår")
    assert (item.status, codes(item)) == (Status.REPORTED, [Doubts.MAYBE_REPORTED])


def test_the_latest_report_is_that_of_the_latest_meeting_whatever_is_read_last(store: Store) -> None:
    configure(store)
    give(store, "2026-01-12", "2026-03-10", today=date(2026, 1, 13))
    report(store, "2026-02-20", "pågår, väntar på leverantören", today=date(2026, 2, 21))
    report(store, "2026-02-02", "pågår")
    assert only(store).note == "Offerten på broräcket: pågår, väntar på leverantören."


def done_by_letter(store: Store, day: date) -> None:
    """Ben says by the link in his letter that it is done."""
    [letter] = [one for one in tick(store, date(2026, 2, 3)).letters if one.person == "ben"]
    link = store.links.new_answer("ben", [only(store).key], letter.key, expires_on=date(2026, 4, 1))
    answers.answer(store, link, Given(only(store).key, "done"), today=day, now=at(day))


def test_minutes_of_before_a_task_was_told_done_ask_before_they_reopen_it(store: Store) -> None:
    configure(store)
    give(store, "2026-02-02", "2026-03-10", today=date(2026, 2, 3))
    done_by_letter(store, date(2026, 2, 25))
    item = report(store, "2026-02-20", "pågår")
    assert (item.status, codes(item)) == (Status.REPORTED, [Doubts.MAYBE_REPORTED])


def test_minutes_of_after_a_task_was_told_done_reopen_it(store: Store) -> None:
    configure(store)
    give(store, "2026-02-02", "2026-03-10", today=date(2026, 2, 3))
    done_by_letter(store, date(2026, 2, 19))
    assert report(store, "2026-02-20", "pågår").status is Status.OPEN


def test_a_task_that_was_told_done_since_the_meeting_is_closed_by_its_minutes_all_the_same(store: Store) -> None:
    configure(store)
    give(store, "2026-02-02", "2026-03-10", today=date(2026, 2, 3))
    done_by_letter(store, date(2026, 2, 25))
    assert report(store, "2026-02-20", "klart, punkten avslutas").status is Status.CLOSED


def test_a_task_whose_person_later_minutes_tell_is_tracked_from_then_on(store: Store) -> None:
    configure(store)
    give(store, "2026-02-02", "2026-04-20", who="Magnus Ek", today=date(2026, 2, 3))
    item = report(store, "2026-03-02", "ny ansvarig är Ben Ås")
    assert (item.status, item.arrived_on, item.doubts) == (Status.OPEN, TODAY, ())
    assert told(tick(store).letters, store)["Ben Ås"] == ["Begära"]


def test_yes_to_an_old_restatement_moves_the_task_after_all(store: Store) -> None:
    configure(store)
    known_next_meeting(store)
    give(store, "2025-06-02", "")
    give(store, "2025-08-04", "2025-10-01")
    [asked] = [one for one in store.doubts.open("vag") if one.code == Doubts.RESTATED]
    review.accept(store, asked.key, who="Ada Ek", today=TODAY, now=NOW)
    assert only(store).due_on == date(2025, 10, 1)
