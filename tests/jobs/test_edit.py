"""What people change by hand: one line of history each, and reminders that follow."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.jobs.given import ADA, BEN, CHEN, NOW, ONE_STEP, TODAY, VAG, at, configure, take_in, tick, told
from tracker.core.model import Item, Person, Status
from tracker.errors import NotFoundError, UsageError
from tracker.jobs import edit
from tracker.store import Store

DUE = date(2026, 3, 20)


def add(store: Store, text: str = "Offert", *names: str, due_on: date | None = DUE) -> Item:
    return edit.add(
        store,
        body="vag",
        text=text,
        responsible=names or ("Ben Ås",),
        due_on=due_on,
        section="§ 4",
        decided_on=date(2026, 3, 2),
        who="Ada Ek",
        today=TODAY,
        now=NOW,
    )


def history(store: Store, item: Item) -> list[str]:
    return [event.what for event in store.items.history(item.key)]


def next_on(store: Store, item: Item) -> date | None:
    return store.items.next_reminders([item.key])[item.key]


def test_what_is_added_is_tracked_and_told_as_new(store: Store) -> None:
    configure(store)
    item = add(store)
    assert store.items.get(item.key) == item
    assert (item.status, history(store, item), next_on(store, item)) == (Status.OPEN, ["added"], TODAY)


def test_without_a_date_the_next_meeting_is_proposed(store: Store) -> None:
    configure(store)
    take_in(store)
    assert add(store, due_on=None).proposed_due_on == date(2026, 3, 30)
    assert add(store).proposed_due_on is None


@pytest.mark.parametrize(("body", "text"), [("vag", " "), ("nämnden", "Offert")])
def test_an_item_needs_a_text_and_a_body(store: Store, body: str, text: str) -> None:
    configure(store)
    with pytest.raises((UsageError, NotFoundError)):
        edit.add(store, body=body, text=text, who="Ada Ek", today=TODAY, now=NOW)
    assert store.items.list() == []


@pytest.mark.parametrize("day", [date.min, date(1899, 12, 31), date(2200, 1, 1), date.max])
def test_a_date_that_nobody_means_is_refused(store: Store, day: date) -> None:
    configure(store)
    with pytest.raises(UsageError):
        add(store, due_on=day)
    item = add(store)
    with pytest.raises(UsageError):
        edit.move(store, item.key, due_on=day, who="Ada Ek", today=TODAY, now=NOW)
    assert store.items.get(item.key).due_on == DUE


def test_a_name_that_nobody_or_several_bear_is_refused(store: Store) -> None:
    configure(store, of=(ADA, BEN, CHEN, Person("b2", "Ben Alm", "b2@example.org", bodies=("vag",))))
    with pytest.raises(UsageError, match="Ben Ås or Ben Alm"):
        add(store, "Offert", "Ben")
    with pytest.raises(UsageError, match="nobody"):
        add(store, "Offert", "Gunnel")


def test_closing_tells_the_section_and_ends_reminders(store: Store) -> None:
    configure(store)
    item = add(store)
    closed = edit.close(store, item.key, section="§ 12", who="Ada Ek", now=NOW)
    assert (closed.status, closed.closing_section, next_on(store, item)) == (Status.CLOSED, "§ 12", None)
    edit.close(store, item.key, section="§ 12", who="Ada Ek", now=NOW)
    assert history(store, item) == ["added", "closed"]


def test_writing_off_needs_a_reason(store: Store) -> None:
    configure(store)
    item = add(store)
    with pytest.raises(UsageError):
        edit.write_off(store, item.key, reason=" ", who="Ada Ek", now=NOW)
    written_off = edit.write_off(store, item.key, reason="Bron rivs", section="§ 3", who="Ada Ek", now=NOW)
    assert (written_off.status, written_off.note, written_off.closing_section) == (
        Status.WRITTEN_OFF, "Bron rivs", "§ 3",
    )  # fmt: skip


def test_ending_an_item_answers_what_was_asked_about_it(store: Store) -> None:
    configure(store)
    item = next(item for item in take_in(store).added if item.doubts)
    edit.close(store, item.key, section="§ 12", who="Ada Ek", now=NOW)
    assert [question for question in store.doubts.open() if question.item == item.key] == []


def test_a_moved_item_follows_its_new_date_and_is_not_new_again(store: Store) -> None:
    configure(store)
    item = add(store)
    tick(store)
    edit.move(store, item.key, due_on=date(2026, 4, 20), who="Ada Ek", today=TODAY, now=NOW)
    days = [TODAY + timedelta(days=n) for n in range(60)]
    letters = {day: tick(store, day) for day in days}
    assert [day for day, one in letters.items() if "Ben Ås" in told(one.letters, store)] == [
        date(2026, 4, 13), date(2026, 4, 17), date(2026, 4, 20), date(2026, 4, 27),
    ]  # fmt: skip
    assert "new" not in {line.occasion.kind for one in letters.values() for line in one.plan.lines}


def test_a_date_near_at_hand_is_still_told_on_its_days(store: Store) -> None:
    configure(store)
    item = add(store)
    tick(store)
    friday = date(2026, 3, 13)
    assert [line.rule for line in tick(store, friday).plan.lines] == ["before 7"]
    edit.move(store, item.key, due_on=date(2026, 3, 14), who="Ada Ek", today=friday, now=at(friday))
    assert [line.rule for line in tick(store, date(2026, 3, 16)).plan.lines] == ["due"]


def test_moving_to_the_same_date_changes_nothing(store: Store) -> None:
    configure(store)
    item = add(store)
    tick(store)
    edit.move(store, item.key, due_on=DUE, who="Ada Ek", today=TODAY, now=NOW)
    assert history(store, item) == ["added"]


def test_moving_keeps_the_first_date_and_tells_both(store: Store) -> None:
    configure(store)
    item = add(store)
    moved = edit.move(
        store, item.key, due_on=date(2026, 4, 20), reason="Sen leverans", who="Ada Ek", today=TODAY, now=NOW
    )
    assert (moved.due_on, moved.first_due_on) == (date(2026, 4, 20), DUE)
    assert store.items.history(item.key)[-1].detail == "2026-03-20 → 2026-04-20: Sen leverans"


def test_a_date_for_an_item_without_one_answers_the_question(store: Store) -> None:
    configure(store)
    item = next(item for item in take_in(store).added if item.due_on is None)
    moved = edit.move(store, item.key, due_on=DUE, who="Ada Ek", today=TODAY, now=NOW)
    assert (moved.due_on, moved.proposed_due_on) == (DUE, None)
    assert store.items.get(item.key).doubts == ()


def test_somebody_new_is_told_as_of_something_new(store: Store) -> None:
    configure(store)
    item = add(store)
    tick(store)
    edit.assign(store, item.key, names=["Chen Li"], who="Ada Ek", today=date(2026, 3, 5), now=NOW)
    assert told(tick(store, date(2026, 3, 5)).letters, store) == {"Chen Li": ["Offert"]}
    assert store.items.history(item.key)[-1].detail == "Ben Ås → Chen Li"


def test_taking_one_of_two_away_tells_nobody(store: Store) -> None:
    configure(store)
    item = add(store, "Offert", "Ben Ås", "Chen Li")
    tick(store)
    edit.assign(store, item.key, names=["Chen Li"], who="Ada Ek", today=TODAY, now=NOW)
    assert tick(store, date(2026, 3, 5)).letters == ()


def test_assigning_somebody_without_an_address_asks_for_it(store: Store) -> None:
    configure(store)
    item = add(store)
    edit.assign(store, item.key, names=["Disa Öst"], who="Ada Ek", today=TODAY, now=NOW)
    assert [(one.code, one.words) for one in store.doubts.open()] == [("no-address", "Disa Öst")]


def test_what_has_ended_is_reopened_before_it_is_changed(store: Store) -> None:
    configure(store)
    item = add(store)
    edit.close(store, item.key, who="Ada Ek", now=NOW)
    with pytest.raises(UsageError):
        edit.move(store, item.key, due_on=TODAY, who="Ada Ek", today=TODAY, now=NOW)
    reopened = edit.reopen(store, item.key, reason="Var inte klart", who="Ada Ek", now=NOW)
    assert (reopened.status, reopened.closing_section) == (Status.OPEN, None)
    assert history(store, item) == ["added", "closed", "reopened"]


def test_a_reopened_item_is_reminded_of_as_before(store: Store) -> None:
    configure(store)
    item = add(store)
    tick(store)
    edit.close(store, item.key, who="Ada Ek", now=NOW)
    edit.reopen(store, item.key, who="Ada Ek", now=NOW)
    assert next_on(store, item) == date(2026, 3, 13)


def test_an_accepted_proposal_arrives_on_that_day(store: Store) -> None:
    configure(store)
    item = take_in(store, today=date(2026, 8, 17)).added[0]
    accepted = edit.accept(store, item.key, who="Ada Ek", today=date(2026, 8, 18), now=at(date(2026, 8, 18)))
    assert (accepted.status, accepted.arrived_on, accepted.doubts) == (Status.OPEN, date(2026, 8, 18), ())
    assert told(tick(store, date(2026, 8, 18)).letters, store)["Ben Ås"] == ["Begära"]


def test_a_confidential_item_changes_for_calendars_and_once_only(store: Store) -> None:
    configure(store)
    item = add(store)
    marked = edit.set_confidential(store, item.key, is_confidential=True, who="Ada Ek", now=NOW)
    again = edit.set_confidential(store, item.key, is_confidential=True, who="Ada Ek", now=NOW)
    assert (marked.revision, again.revision) == (1, 1)


def test_other_words_leave_the_quote_alone(store: Store) -> None:
    configure(store)
    item = take_in(store).added[0]
    reworded = edit.reword(store, item.key, text="Ta in  offert", who="Ada Ek", now=NOW)
    assert (reworded.text, reworded.quote) == ("Ta in offert", item.quote)


def test_what_is_said_of_a_report_stays_where_one_step_closes(store: Store) -> None:
    configure(store, replace(VAG, policy=ONE_STEP))
    item = add(store)
    told = edit.report(store, item.key, on=TODAY, note="Räcket sitter", who="Ada Ek", now=NOW)
    assert (told.status, told.note) == (Status.CLOSED, "Räcket sitter")
