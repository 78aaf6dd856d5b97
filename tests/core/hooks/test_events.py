"""Which lines of history are events for others."""

from dataclasses import replace
from typing import Any

import pytest

from tests.core.hooks.given import ITEM, NOW, line
from tracker.core import hooks
from tracker.core.model import Event, Status


def kinds(event: Event, *, status: Status = Status.OPEN) -> list[str]:
    return [one.event for one in hooks.happenings(event, item=replace(ITEM, status=status))]


@pytest.mark.parametrize("what", ["read", "added", "imported"])
def test_an_item_that_is_tracked_at_once_is_new(what: str) -> None:
    assert kinds(line(what)) == ["item.added"]


@pytest.mark.parametrize("status", [Status.PROPOSED, Status.DISMISSED, Status.CLOSED])
def test_an_item_that_waits_in_review_or_has_ended_is_not_told_as_new(status: Status) -> None:
    assert kinds(line("read"), status=status) == []


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("proposed", "open", ["item.added"]),
        ("proposed", "reported", ["item.added"]),
        ("proposed", "dismissed", []),
        ("open", "in_progress", ["item.begun"]),
        ("open", "reported", ["item.reported"]),
        ("in_progress", "closed", ["item.closed"]),
        ("reported", "written_off", ["item.written_off"]),
        ("reported", "handed_over", ["item.handed_over"]),
        ("closed", "open", ["item.reopened"]),
        ("reported", "in_progress", ["item.reopened"]),
        ("in_progress", "open", ["item.changed"]),
        ("open", "dismissed", ["item.dismissed"]),
        ("open", "proposed", ["item.dismissed"]),
        ("dismissed", "open", ["item.reopened"]),
    ],
)
def test_each_turn_of_an_item_is_an_event(old: str, new: str, told: list[str]) -> None:
    assert kinds(line("x", status=(old, new)), status=Status(new)) == told


def test_every_turn_that_deeds_know_has_its_event() -> None:
    for old in Status:
        for new in set(Status) - {old}:
            assert set(kinds(line("x", status=(old.value, new.value)), status=new)) <= set(hooks.EVENTS)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"due_on": ("2026-03-20", "2026-04-01"), "times_moved": (0, 1)}, ["item.moved"]),
        ({"responsible": ([], [{"name": "Ben Ås"}])}, ["item.assigned"]),
        ({"due_on": (None, "2026-04-01"), "responsible": ([], [])}, ["item.moved", "item.assigned"]),
        ({"text": ("a", "b")}, ["item.changed"]),
        ({"status": ("reported", "closed"), "due_on": (None, "2026-04-01")}, ["item.closed", "item.moved"]),
        ({}, []),
    ],
)
def test_one_line_may_be_several_events_or_none(changes: dict[str, Any], told: list[str]) -> None:
    assert kinds(line("x", **changes), status=Status(changes.get("status", ("", "open"))[1])) == told


def test_nothing_is_told_of_a_proposal_that_changes() -> None:
    assert kinds(line("moved", due_on=("2026-03-20", "2026-04-01")), status=Status.PROPOSED) == []


def test_a_digest_and_a_notice_are_events_of_their_body() -> None:
    [one] = hooks.happenings(Event("body:vag", NOW, "tracker", "digest_sent", number=3), item=None)
    assert (one.event, one.body, one.subject) == ("digest.sent", "vag", "body:vag")
    [one] = hooks.happenings(Event("body:vag", NOW, "Ada Ek", "notice_sent", number=3), item=None)
    assert one.event == "notice.sent"


@pytest.mark.parametrize("subject", ["body:vag", "person:ben", "of-an-item-that-is-gone"])
def test_other_lines_are_no_events(subject: str) -> None:
    assert list(hooks.happenings(Event(subject, NOW, "Ada Ek", "imported", number=3), item=None)) == []


def test_an_event_has_one_id_for_ever_and_another_one_has_another() -> None:
    moved = line("moved", due_on=("2026-03-20", "2026-04-01"))
    [first], [again] = (list(hooks.happenings(moved, item=ITEM)) for _ in range(2))
    assert first.id == again.id
    assert first.id.startswith("msg_")
    # After a restore another line may bear the same number.
    [other] = hooks.happenings(line("closed", status=("open", "closed")), item=replace(ITEM, status=Status.CLOSED))
    assert other.id != first.id
    assert hooks.fell_due(ITEM, at=NOW).id == hooks.fell_due(ITEM, at=NOW.replace(hour=9)).id


def test_what_an_item_was_is_read_from_the_lines_after() -> None:
    later = [
        line("moved", number=8, due_on=("2026-03-20", "2026-04-01")),
        line("moved", number=9, due_on=("2026-04-01", "2026-05-01")),
        line("closed", number=10, status=("open", "closed")),
    ]
    assert hooks.as_then(later) == {"due_on": "2026-03-20", "status": "open"}
    assert hooks.as_then([]) == {}


def test_a_veil_that_was_drawn_since_covers_what_was_open_then() -> None:
    assert hooks.veiled(ITEM, now=replace(ITEM, is_confidential=True)).is_confidential
    assert hooks.veiled(replace(ITEM, is_confidential=True), now=ITEM).is_confidential
    assert not hooks.veiled(ITEM, now=ITEM).is_confidential
