"""Calendars as Google, Outlook, Nextcloud and others write them, with their faults."""

from datetime import date

import pytest

from tracker.core.calendars import ical
from tracker.core.model import Occurrence, ReadCalendar
from tracker.errors import DocumentError

TODAY = date(2026, 3, 4)
NAMES = ical.Names(("Vägnämnden", "VN"), others=("Torggruppen", "VN AU"), ignored=("semester",))
HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Invented//EN\r\n"


def read(content: str | bytes, *, zone: str = "Europe/Stockholm") -> ReadCalendar:
    told = content if isinstance(content, bytes) else content.encode()
    return ical.read(told, names=NAMES, zone=zone, today=TODAY)


def event(*lines: str, uid: str = "1") -> str:
    return "\r\n".join(["BEGIN:VEVENT", f"UID:{uid}@example.org", "DTSTAMP:20260301T080000Z", *lines, "END:VEVENT", ""])


def calendar(*events: str) -> str:
    return f"{HEAD}{''.join(events)}END:VCALENDAR\r\n"


def days(events: ReadCalendar) -> list[str]:
    return [f"{one.on:%m-%d}{' off' if one.is_cancelled else ''}" for one in events.occurrences]


GOOGLE = """BEGIN:VCALENDAR
PRODID:-//Google Inc//Google Calendar 70.9054//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:PUBLISH
X-WR-CALNAME:Vägnämnden
X-WR-TIMEZONE:Europe/Stockholm
BEGIN:VTIMEZONE
TZID:Europe/Stockholm
X-LIC-LOCATION:Europe/Stockholm
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
DTSTART;TZID=Europe/Stockholm:20260316T130000
DTEND;TZID=Europe/Stockholm:20260316T160000
RRULE:FREQ=MONTHLY;COUNT=5;BYDAY=3MO
EXDATE;TZID=Europe/Stockholm:20260420T130000
DTSTAMP:20260301T080000Z
UID:abc123@google.com
LAST-MODIFIED:20260228T100000Z
LOCATION:Stadshuset\\, stora
  salen
SEQUENCE:2
STATUS:CONFIRMED
SUMMARY:Möte
TRANSP:OPAQUE
END:VEVENT
BEGIN:VEVENT
DTSTART;TZID=Europe/Stockholm:20260520T090000
DTEND;TZID=Europe/Stockholm:20260520T110000
DTSTAMP:20260301T080000Z
UID:abc123@google.com
RECURRENCE-ID;TZID=Europe/Stockholm:20260518T130000
SEQUENCE:3
STATUS:CONFIRMED
SUMMARY:Möte
END:VEVENT
BEGIN:VEVENT
DTSTART;TZID=Europe/Stockholm:20260615T130000
DTEND;TZID=Europe/Stockholm:20260615T160000
DTSTAMP:20260301T080000Z
UID:abc123@google.com
RECURRENCE-ID;TZID=Europe/Stockholm:20260615T130000
STATUS:CANCELLED
SUMMARY:Möte
END:VEVENT
END:VCALENDAR
"""


def test_googles_series_with_a_day_left_out_one_moved_and_one_cancelled_on_lines_that_end_unix_like() -> None:
    found = read(GOOGLE)
    assert days(found) == ["03-16", "05-20", "06-15 off", "07-20"]
    assert found.occurrences[0].place == "Stadshuset, stora salen"
    assert found.unread == 0


OUTLOOK = (
    "\ufeff"
    + HEAD
    + "METHOD:PUBLISH\r\nX-WR-CALNAME:Kalender\r\n"
    + "BEGIN:VTIMEZONE\r\nTZID:W. Europe Standard Time\r\nBEGIN:STANDARD\r\nDTSTART:16010101T030000\r\n"
    + "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\n"
    + "BEGIN:DAYLIGHT\r\nDTSTART:16010101T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
    + "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n"
    + event(
        "SUMMARY;LANGUAGE=sv-se:Vägnämnden",
        "DTSTART;TZID=W. Europe Standard Time:20260330T233000",
        "DTEND;TZID=W. Europe Standard Time:20260331T003000",
        "CLASS:PUBLIC",
        "LOCATION;LANGUAGE=sv-se:",
        "X-MICROSOFT-CDO-BUSYSTATUS:BUSY",
        "X-MICROSOFT-DISALLOW-COUNTER:FALSE",
    )
    + event(
        "SUMMARY;LANGUAGE=sv-se:Inställt: Vägnämnden",
        "DTSTART;TZID=W. Europe Standard Time:20260427T130000",
        "X-MICROSOFT-CDO-ALLDAYEVENT:FALSE",
        uid="2",
    )
    + event("SUMMARY;LANGUAGE=sv-se:Tandläkaren", "DTSTART;TZID=W. Europe Standard Time:20260401T130000", uid="3")
    + "END:VCALENDAR\r\n"
)


def test_outlooks_windows_zone_mark_at_the_front_and_word_before_what_is_off() -> None:
    found = read(OUTLOOK)
    assert days(found) == ["03-30", "04-27 off"]
    assert found.unread == 0


def test_nextclouds_whole_days_and_a_zone_of_its_own() -> None:
    zone = (
        "BEGIN:VTIMEZONE\r\nTZID:Vårt hus\r\nBEGIN:STANDARD\r\nTZNAME:VH\r\nTZOFFSETFROM:+0900\r\nTZOFFSETTO:+0900\r\n"
        "DTSTART:19700101T000000\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
    )
    whole = event("DTSTART;VALUE=DATE:20260330", "DTEND;VALUE=DATE:20260331", "SUMMARY:Möte", "STATUS:CONFIRMED")
    early = event("DTSTART;TZID=Vårt hus:20260428T060000", "SUMMARY:Möte", "DURATION:PT1H", uid="2")
    assert days(read(calendar(zone, whole, early))) == ["03-30", "04-27"]


def test_a_time_in_utc_falls_on_its_day_where_the_body_meets() -> None:
    late = calendar(event("DTSTART:20260330T233000Z", "SUMMARY:Möte"))
    assert days(read(late)) == ["03-31"]
    assert days(read(late, zone="America/New_York")) == ["03-30"]


def test_a_time_without_a_zone_or_in_one_that_nobody_knows_is_meant_where_it_is_read() -> None:
    floating = event("DTSTART:20260330T000500", "SUMMARY:Möte")
    unknown = event("DTSTART;TZID=Mars/Olympus:20260331T000500", "SUMMARY:Möte", uid="2")
    assert days(read(calendar(floating, unknown))) == ["03-30", "03-31"]


def test_a_line_folded_in_the_middle_of_a_letter_is_one_line() -> None:
    whole = event("DTSTART;VALUE=DATE:20260330", "SUMMARY:Vägnämnden").encode()
    torn = whole.replace("Vägn".encode(), b"V" + b"\xc3\r\n \xa4gn")
    content = HEAD.encode() + torn + event("DTSTART;VALUE=DATE:20260331", "SUMMARY:Annat", uid="2").encode()
    assert days(read(content + b"END:VCALENDAR\r\n")) == ["03-30"]


def test_one_broken_event_costs_no_other_and_is_counted() -> None:
    sound = event("DTSTART;VALUE=DATE:20260330", "SUMMARY:Möte")
    broken = [
        event("DTSTART:in the spring", "SUMMARY:Möte", uid="2"),
        event("DTSTART;VALUE=DATE:20260331", "RRULE:FREQ=NOW AND THEN", "SUMMARY:Möte", uid="3"),
        event("SUMMARY:Möte", uid="4"),
        event("DTSTART:20260330T080000Z", "RRULE:FREQ=SECONDLY", "SUMMARY:Möte", uid="5"),
    ]
    found = read(calendar(*broken, sound))
    assert (days(found), found.unread) == (["03-30"], 4)


def test_a_description_with_bare_line_ends_is_passed_over() -> None:
    text = event("DTSTART;VALUE=DATE:20260330", "DESCRIPTION:Dagordning\r\n1. Öppnande\r\n2. Val", "SUMMARY:Möte")
    assert days(read(calendar(text))) == ["03-30"]


def test_an_old_encoding_is_read_too() -> None:
    content = calendar(event("DTSTART;VALUE=DATE:20260330", "SUMMARY:Vägnämnden", "LOCATION:Ån")).encode("cp1252")
    assert read(content).occurrences == (Occurrence(date(2026, 3, 30), place="Ån"),)


def test_events_count_from_sixty_days_back_to_four_hundred_ahead() -> None:
    told = ["20260102", "20260103", "20270408", "20270409"]
    events = [event(f"DTSTART;VALUE=DATE:{day}", "SUMMARY:Möte", uid=day) for day in told]
    assert [one.on for one in read(calendar(*events)).occurrences] == [date(2026, 1, 3), date(2027, 4, 8)]


# --- whose


def whose(*summaries: str) -> list[str]:
    """The days, from the first of April on, of events with these summaries."""
    events = (
        event(f"DTSTART;VALUE=DATE:202604{day:02}", f"SUMMARY:{summary}", uid=str(day))
        for day, summary in enumerate(summaries, start=1)
    )
    return days(read(calendar(*events)))


def test_in_a_calendar_of_its_own_every_event_is_a_meeting_of_the_body() -> None:
    assert whose("Möte", "Extra möte") == ["04-01", "04-02"]


def test_where_some_events_name_the_body_only_those_are_its_meetings() -> None:
    assert whose("Vägnämndens sammanträde", "Lunch", "VN, extra") == ["04-01", "04-03"]


def test_what_names_another_body_or_is_on_the_list_to_ignore_is_none() -> None:
    assert whose("Möte", "Torggruppen", "Semester") == ["04-01"]


def test_the_longer_name_says_whose_it_is() -> None:
    assert whose("VN", "VN AU") == ["04-01"]


def test_a_name_within_a_word_names_nobody() -> None:
    assert whose("VNISK", "Möte") == ["04-01", "04-02"]


# --- what is none


@pytest.mark.parametrize("content", [b"", b"<html>Logga in</html>", b"\xff\xfe\x00", b"VCALENDAR"])
def test_what_is_no_calendar_is_told_so(content: bytes) -> None:
    with pytest.raises(DocumentError) as caught:
        read(content)
    assert caught.value.code == "type"


def test_a_calendar_that_ends_in_the_middle_is_not_half_read() -> None:
    with pytest.raises(DocumentError) as caught:
        read(calendar(event("DTSTART;VALUE=DATE:20260330", "SUMMARY:Möte")).removesuffix("END:VCALENDAR\r\n"))
    assert caught.value.code == "crash"


def test_an_empty_calendar_holds_no_meeting() -> None:
    assert read(calendar()) == ReadCalendar(())
