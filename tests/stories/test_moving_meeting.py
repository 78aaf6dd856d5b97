"""An item due at the next meeting, whose meeting the body's calendar moves twice and then cancels."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.jobs.given import MINUTES, OFFICE, VAG, at, configure, take_in
from tracker.core import feeds
from tracker.core.model import CALENDAR, Item, Occurrence, Statement
from tracker.jobs import agenda, meetings
from tracker.store import Store

READ_ON = date(2026, 3, 4)
FIRST, SECOND, THIRD, NEXT = date(2026, 3, 30), date(2026, 4, 8), date(2026, 4, 1), date(2026, 4, 27)
AT_THE_NEXT = MINUTES.replace("cykelbanan\t\t", "cykelbanan\ttill nästa möte\t")


@pytest.fixture
def kept(store: Store) -> Store:
    configure(store)
    take_in(store, AT_THE_NEXT)
    return store


@pytest.fixture
def store() -> Iterable[Store]:
    with Store("sqlite://") as store:
        store.migrate()
        yield store


def item_of(store: Store) -> Item:
    [item] = [item for item in store.items.list() if item.due_meeting]
    return item


def tell(store: Store, *days: date, off: Sequence[date] = (), today: date) -> None:
    """Let the calendar say on which days the body meets, and which are called off."""
    told = [*map(Occurrence, days), *(Occurrence(day, is_cancelled=True) for day in off)]
    meetings.renew(store, "vag", told, is_whole=True, who="calendar", today=today, now=at(today))


def agenda_day(store: Store, *, day: date) -> date | None:
    """The meeting whose agenda goes out on that day, if any does."""
    sent = agenda.send(store, office=OFFICE, today=day, now=at(day))
    store.outbox.take(at(day))
    store.outbox.mark(at(day), sent=[letter.key for letter in sent])
    return date.fromisoformat(sent[0].key[:10]) if sent else None


def sequence(store: Store, *, today: date) -> str:
    """The event of the item in its reader's feed: its day and its SEQUENCE."""
    content = feeds.calendar([item_of(store)], name="Ben", base_url=None, domain="example.org", today=today).decode()
    lines = [line for line in content.splitlines() if line.startswith(("DTSTART", "SEQUENCE"))]
    return " ".join(line.partition(":")[2] for line in lines)


def where(store: Store) -> tuple[date | None, date | None, int]:
    """When the item is due, when the next letter tells of it, and how often it was put off."""
    item = item_of(store)
    return item.due_on, store.items.next_reminders([item.key])[item.key], item.times_moved


def test_the_due_date_the_letters_the_feed_and_the_agenda_follow_the_meeting(kept: Store) -> None:
    kept.items.save(
        replace(item_of(kept), reminded_through=READ_ON),
        next_reminder_on=None, who="system", what="told", at=at(READ_ON), visible=False,
    )  # fmt: skip
    tell(kept, FIRST, NEXT, today=READ_ON)
    assert sequence(kept, today=READ_ON) == "0 20260330"

    on = date(2026, 3, 6)
    tell(kept, SECOND, NEXT, today=on)
    assert where(kept) == (SECOND, date(2026, 4, 1), 0)
    assert sequence(kept, today=on) == "1 20260408"
    assert agenda_day(kept, day=date(2026, 3, 23)) is None

    on = date(2026, 3, 24)
    tell(kept, THIRD, NEXT, today=on)
    assert where(kept) == (THIRD, date(2026, 3, 25), 0)
    assert sequence(kept, today=on) == "2 20260401"
    assert agenda_day(kept, day=date(2026, 3, 25)) == THIRD

    on = date(2026, 3, 26)
    tell(kept, NEXT, off=[THIRD], today=on)
    assert where(kept) == (NEXT, date(2026, 4, 20), 0)
    assert sequence(kept, today=on) == "3 20260427"
    assert agenda_day(kept, day=date(2026, 3, 30)) is None
    assert agenda_day(kept, day=date(2026, 4, 20)) == NEXT

    history = [event.detail for event in kept.items.history(item_of(kept).key) if event.what == "followed"]
    assert history == ["2026-03-30 → 2026-04-08", "2026-04-08 → 2026-04-01", "2026-04-01 → 2026-04-27"]


def test_the_minutes_may_say_it_too(kept: Store) -> None:
    later = date(2026, 3, 17)
    text = (
        MINUTES.replace("2026-03-02", "2026-03-16")
        .replace("Vägnämnden: 2026-03-30", "Mötet den 30 mars flyttas till den 8 april.")
        .replace("§ 1 Broräcket", "§ 1 Broräcket i mars")
    )
    take_in(kept, text, today=later, name="vägnämnden 16 mars.txt")
    assert kept.meetings.upcoming("vag", today=later) == [SECOND]
    assert item_of(kept).due_on == SECOND


# --- in any order that respects dates


@dataclass(frozen=True)
class News:
    """What the calendar holds, or what minutes announce and call off, from a day on."""

    after: int
    """Days since the news before."""
    is_calendar: bool
    held: frozenset[int]
    """Days after the item was decided."""
    off: frozenset[int]


DAYS = st.frozensets(st.integers(1, 120), max_size=4)
NEWS = st.builds(News, st.integers(0, 30), st.booleans(), DAYS, DAYS)


@settings(max_examples=40)
@given(st.lists(NEWS, max_size=5))
def test_no_cancelled_day_is_upcoming_and_what_is_due_at_the_next_meeting_is_due_on_the_first(told: list[News]) -> None:
    decided = date(2026, 3, 2)
    today = READ_ON
    with Store("sqlite://") as store:
        store.migrate()
        configure(store, replace(VAG))
        take_in(store, AT_THE_NEXT)
        for number, news in enumerate(told):
            today += timedelta(days=news.after)
            _take(store, news, number=number, since=decided, today=today)
            known = store.meetings.calendar("vag", since=today)
            upcoming = store.meetings.upcoming("vag", today=today)
            cancelled = {one.on for one in known if one.is_cancelled}
            assert not cancelled & set(upcoming)
            assert not {one.on for one in store.meetings.said("vag", origin=CALENDAR) if one.is_cancelled} & set(
                upcoming
            )
            due_on = item_of(store).due_on
            assert due_on is not None
            if due_on >= today:
                assert due_on == upcoming[0] if upcoming else due_on in cancelled | {today}


def _take(store: Store, news: News, *, number: int, since: date, today: date) -> None:
    held = [since + timedelta(days=days) for days in sorted(news.held - news.off)]
    off = [since + timedelta(days=days) for days in sorted(news.off)]
    now = datetime.combine(today, time(8), tzinfo=UTC)
    if news.is_calendar:
        tell(store, *held, off=off, today=today)
        return
    said = [Statement(day, str(number), stated_on=today) for day in held]
    said += [Statement(day, str(number), is_cancelled=True, stated_on=today) for day in off]
    meetings.announce(store, "vag", said, document=str(number), who="Ada Ek", today=today, now=now)
