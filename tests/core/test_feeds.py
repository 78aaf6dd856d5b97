"""Feeds: what subscribers see, byte for byte."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
import vobject  # type: ignore[import-untyped]  # it has no types, and only tests read with it
from hypothesis import example, given
from hypothesis import strategies as st
from icalendar import Calendar

from tracker.core import feeds
from tracker.core.model import Item, Responsible, Status

TODAY = date(2026, 3, 4)
CHANGED_AT = datetime(2026, 3, 2, 9, 30, 15, 250_000, tzinfo=UTC)
BEN = Responsible("Ben Öberg", person="ben")

ROOM = Item(
    key="k7f3",
    body="styrgruppen",
    text="Boka lokal, gärna med hiss; höst och vår",
    responsible=(BEN,),
    due_on=date(2026, 3, 20),
    status=Status.OPEN,
    decided_on=date(2026, 2, 26),
    arrived_on=date(2026, 3, 2),
    changed_at=CHANGED_AT,
    revision=3,
    section="4",
)
OFFER = replace(ROOM, key="b2", text="Ta in offert", due_on=date(2026, 3, 4), section=None, revision=0)


def feed(*items: Item, today: date = TODAY, language: str = "sv") -> bytes:
    return feeds.calendar(
        items,
        name="Åtgärder Styrgruppen",
        base_url="https://tracker.example.se/",
        domain="tracker.example.se",
        today=today,
        language=language,
    )


def tasks(*items: Item, today: date = TODAY) -> bytes:
    return feeds.tasks(items, name="Åtgärder", base_url=None, domain="tracker.example.se", today=today)


def events(content: bytes) -> list[str]:
    """The events of a feed as they are written."""
    return ["BEGIN:VEVENT" + rest for rest in content.decode().split("BEGIN:VEVENT")[1:]]


def unfolded(content: bytes) -> str:
    return content.decode().replace("\r\n ", "")


def test_a_feed_is_these_bytes() -> None:
    expected = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//tracker//atgarder 1.0//SV
NAME:Åtgärder\\, Ada
X-WR-CALNAME:Åtgärder\\, Ada
COLOR:steelblue
X-WR-TIMEZONE:Europe/Stockholm
REFRESH-INTERVAL;VALUE=DURATION:PT1H
X-PUBLISHED-TTL:PT1H
SOURCE;VALUE=URI:https://tracker.example.se/feeds/t0.ics
BEGIN:VEVENT
UID:item-k7f3@tracker.example.se
DTSTAMP:20260302T093015Z
LAST-MODIFIED:20260302T093015Z
SEQUENCE:3
DTSTART;VALUE=DATE:20260320
DTEND;VALUE=DATE:20260321
SUMMARY:Åtgärd: Boka lokal\\, gärna med hiss\\; höst och vår (BÖ)
DESCRIPTION:Ansvarig: Ben Öberg\\nBeslut: § 4 2026-02-26\\nhttps://tracker
 .example.se/items/k7f3
URL:https://tracker.example.se/items/k7f3
STATUS:CONFIRMED
TRANSP:TRANSPARENT
X-MICROSOFT-CDO-BUSYSTATUS:FREE
X-MICROSOFT-CDO-ALLDAYEVENT:TRUE
END:VEVENT
END:VCALENDAR
"""
    content = feeds.calendar(
        [ROOM],
        name="Åtgärder, Ada",
        base_url="https://tracker.example.se",
        domain="tracker.example.se",
        today=TODAY,
        source="https://tracker.example.se/feeds/t0.ics",
    )
    assert content == expected.replace("\n", "\r\n").encode()


def test_a_task_feed_tells_how_far_each_item_is() -> None:
    done = replace(OFFER, status=Status.REPORTED)
    assert tasks(done).decode().split("BEGIN:VTODO\r\n")[1].splitlines() == [
        "UID:item-b2@tracker.example.se",
        "DTSTAMP:20260302T093015Z",
        "LAST-MODIFIED:20260302T093015Z",
        "SEQUENCE:0",
        "DUE;VALUE=DATE:20260304",
        "SUMMARY:✓ Åtgärd: Ta in offert (BÖ)",
        "DESCRIPTION:Ansvarig: Ben Öberg\\nBeslut: 2026-02-26\\nAnmäld klar\\, vänt",
        " ar på mötet",
        "STATUS:COMPLETED",
        "PERCENT-COMPLETE:100",
        "COMPLETED:20260302T093015Z",
        "END:VTODO",
        "END:VCALENDAR",
    ]


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (Status.OPEN, ("NEEDS-ACTION", 0)),
        (Status.IN_PROGRESS, ("IN-PROCESS", 50)),
        (Status.REPORTED, ("COMPLETED", 100)),
        (Status.CLOSED, ("COMPLETED", 100)),
        (Status.WRITTEN_OFF, ("CANCELLED", 0)),
    ],
)
def test_every_status_has_its_place_in_a_task_list(status: Status, expected: tuple[str, int]) -> None:
    [todo] = Calendar.from_ical(tasks(replace(ROOM, status=status))).todos
    assert (todo["STATUS"], todo["PERCENT-COMPLETE"]) == expected


def test_the_same_items_are_the_same_bytes_in_any_order_and_on_any_day() -> None:
    assert feed(ROOM, OFFER, today=TODAY) == feed(OFFER, ROOM, today=TODAY + timedelta(days=400))


def test_a_change_of_one_item_leaves_the_other_as_it_is() -> None:
    later = replace(OFFER, text="Ta in två offerter", revision=1, changed_at=CHANGED_AT + timedelta(days=1))
    before, after = events(feed(OFFER, ROOM)), events(feed(later, ROOM))
    assert before[1] == after[1]
    assert before[0] != after[0]


EDITS = st.lists(st.tuples(st.integers(0, 5), st.sampled_from(["text", "due_on", "status", "revision"])), max_size=20)


@given(edits=EDITS)
def test_however_often_items_change_the_others_keep_their_bytes(edits: list[tuple[int, str]]) -> None:
    changed = {
        "text": {"text": "Boka en annan lokal"},
        "due_on": {"due_on": date(2026, 4, 1)},
        "status": {"status": Status.CLOSED},
        "revision": {},
    }
    items = [replace(ROOM, key=f"k{n}") for n in range(6)]
    for at, what in edits:
        before = events(feed(*items))
        items[at] = replace(items[at], revision=items[at].revision + 1, **changed[what])  # type: ignore[arg-type]
        after = events(feed(*items))
        assert [n for n in range(6) if before[n] != after[n]] == [at]


def test_events_stand_in_the_order_of_their_keys() -> None:
    found = [str(event["UID"]) for event in Calendar.from_ical(feed(ROOM, OFFER)).events]
    assert found == ["item-b2@tracker.example.se", "item-k7f3@tracker.example.se"]


@pytest.mark.parametrize("status", [Status.CLOSED, Status.WRITTEN_OFF])
def test_an_ended_item_is_cancelled_for_ninety_days_and_then_gone(status: Status) -> None:
    ended = replace(ROOM, status=status)
    last_day = date(2026, 5, 31)
    assert "STATUS:CANCELLED" in feed(ended, today=last_day).decode()
    assert feed(ended, today=TODAY) == feed(ended, today=last_day)
    assert events(feed(ended, today=last_day + timedelta(days=1))) == []


@pytest.mark.parametrize("status", [Status.PROPOSED, Status.DISMISSED])
def test_what_nobody_accepted_is_in_no_feed(status: Status) -> None:
    assert events(feed(replace(ROOM, status=status))) == []


def test_an_item_without_a_date_is_in_no_feed_though_one_is_proposed() -> None:
    undated = replace(ROOM, due_on=None, proposed_due_on=date(2026, 3, 26))
    assert events(feed(undated)) == []
    assert b"VTODO" not in tasks(undated)


def test_a_reported_item_is_marked_until_the_meeting_decides() -> None:
    reported = unfolded(feed(replace(OFFER, status=Status.REPORTED)))
    assert "SUMMARY:✓ Åtgärd: Ta in offert (BÖ)\r\n" in reported
    assert "Anmäld klar\\, väntar på mötet" in reported


def test_a_confidential_item_tells_its_section_and_nothing_else() -> None:
    secret = unfolded(feed(replace(ROOM, is_confidential=True, note="se akt 12", quote="Boka lokal")))
    assert "SUMMARY:Sekretessmarkerad åtgärd (§ 4)\r\n" in secret
    for word in ("lokal", "Öberg", "akt 12"):
        assert word not in secret


def test_mail_addresses_stay_out_of_feeds() -> None:
    content = unfolded(feed(replace(ROOM, text="Skriv till ben.oberg@example.se, gärna i dag")))
    assert "SUMMARY:Åtgärd: Skriv till (e-postadress)\\, gärna i dag (BÖ)" in content


def test_a_body_speaks_english_when_asked_to() -> None:
    content = unfolded(feed(replace(ROOM, text="Book the room", status=Status.REPORTED), language="en"))
    assert "PRODID:-//tracker//atgarder 1.0//EN" in content
    assert "SUMMARY:✓ Action: Book the room (BÖ)" in content
    assert "Responsible: Ben Öberg\\nDecision: § 4 2026-02-26\\nReported done\\, waits for" in content


def test_roles_and_bodies_keep_their_words_in_the_title() -> None:
    people = (
        Responsible("Anna-Karin Berg", person="akb"),
        Responsible("Förbundschefen", person="eva", is_role=True),
        Responsible("kansliet"),
    )
    assert "(AKB\\, Förbundschefen\\, kansliet)" in unfolded(feed(replace(ROOM, responsible=people)))


def test_without_a_base_address_there_is_no_link() -> None:
    assert b"URL" not in tasks(ROOM)
    assert b"http" not in tasks(ROOM)


def test_a_feed_has_no_method_and_no_name_of_its_own() -> None:
    head = feed(ROOM).split(b"BEGIN:VEVENT")[0]
    assert b"METHOD" not in head
    assert b"UID" not in head


def test_a_name_can_not_write_properties_of_its_own() -> None:
    content = feeds.calendar(
        [], name="A\r\nMETHOD:PUBLISH\x00;B", base_url=None, domain="tracker.example.se", today=TODAY
    )
    assert b"\r\nX-WR-CALNAME:A METHOD:PUBLISH\\;B\r\n" in content


def test_of_too_many_items_the_longest_ended_go_first_and_then_those_due_longest_ago() -> None:
    still_open = [replace(ROOM, key=f"o{n:04}", due_on=date(2026, 1, 1) + timedelta(days=n)) for n in range(999)]
    ended = [
        replace(ROOM, key="x1", status=Status.CLOSED, changed_at=CHANGED_AT - timedelta(days=1)),
        replace(ROOM, key="x2", status=Status.CLOSED),
    ]
    uids = feed(*ended, *still_open).count(b"UID:"), feed(*ended, *still_open).count(b"UID:item-x1@")
    assert uids == (1000, 0)
    crowd = feed(*ended, *still_open, OFFER, ROOM)
    assert crowd.count(b"UID:") == 1000
    assert [b"UID:item-x2@" in crowd, b"UID:item-o0000@" in crowd, b"UID:item-o0001@" in crowd] == [
        False,
        False,
        True,
    ]


def test_the_tag_changes_with_the_bytes_only() -> None:
    assert feeds.etag(b"a") == feeds.etag(b"a") == '"ca978112ca1bbdcafac231b39a23dc4d"'
    assert feeds.etag(b"a") != feeds.etag(b"b")


def test_a_feed_was_last_modified_when_its_latest_item_was() -> None:
    later = replace(OFFER, changed_at=CHANGED_AT + timedelta(hours=2))
    unseen = replace(ROOM, key="p", status=Status.PROPOSED, changed_at=CHANGED_AT + timedelta(days=9))
    assert feeds.last_modified([ROOM, later, unseen]) == datetime(2026, 3, 2, 11, 30, 15, tzinfo=UTC)
    assert feeds.last_modified([]) == datetime(1970, 1, 1, tzinfo=UTC)


def test_an_ended_item_that_leaves_the_feed_modifies_it() -> None:
    ended = replace(OFFER, status=Status.CLOSED)
    assert feeds.last_modified([ended], today=date(2026, 5, 31)) == datetime(2026, 3, 2, 9, 30, 15, tzinfo=UTC)
    assert feeds.last_modified([ended], today=date(2026, 6, 9)) == datetime(2026, 6, 1, tzinfo=UTC)


def test_half_a_character_that_a_broken_document_holds_is_left_out() -> None:
    assert "SUMMARY:Åtgärd: Boka lokal (BÖ)" in unfolded(feed(replace(ROOM, text="Boka \ud83dlokal")))


ODD_WORDS = st.sampled_from(
    [
        "lagstiftningsöversynsgruppssammanträdesprotokolljusteringsförfarandet",
        "👩🏽‍🚒🇸🇪",
        "\x00\x0b\x1b",
        "rad ett\r\nBEGIN:VALARM",
        "a\\nb;c,d:e\"f'",
        "\u2028\u0085",
        "^n % {{ x }}",
    ]
)
ODD_TEXTS = st.lists(st.text(max_size=40) | ODD_WORDS, max_size=8).map(" ".join)


@given(text=ODD_TEXTS)
@example(text="x" * 58 + " " * 90 + "y")
def test_any_text_parses_back_in_two_readers_on_lines_of_at_most_75_octets(text: str) -> None:
    content = feed(replace(ROOM, text=text, responsible=()))
    kept = [char for char in text if char.isspace() or not (ord(char) < 32 or 127 <= ord(char) < 160)]
    expected = f"Åtgärd: {' '.join(''.join(kept).split())}".strip()

    [event] = Calendar.from_ical(content).events
    [todo] = Calendar.from_ical(tasks(replace(ROOM, text=text, responsible=()))).todos
    assert str(event["SUMMARY"]).strip() == str(todo["SUMMARY"]).strip() == expected
    assert vobject.readOne(content.decode()).vevent.summary.value.strip() == expected
    lines = content.split(b"\r\n")
    assert max(len(line) for line in lines) <= 75
    assert not any(byte < 32 for line in lines for byte in line)
