"""What a hook is sent."""

import json
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.hooks.given import ITEM, NOW, line, telling
from tracker.core import hooks
from tracker.core.hooks import Happening, Telling
from tracker.core.hooks.names import without_names
from tracker.core.model import Agenda, Event, Item, Row

MOVED = line("moved", due_on=("2026-03-13", "2026-03-20"), note=("", "Ring Ben"), responsible=([], []))


def moved(item: Item = ITEM) -> Happening:
    return next(iter(hooks.happenings(MOVED, item=item)))


def sent(happening: Happening, to: Telling, digest: Agenda | None = None) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(hooks.content(happening, to, digest=digest))
    return read


def test_an_event_tells_what_happened_to_which_item_and_no_name() -> None:
    assert sent(moved(), telling()) == {
        "type": "item.moved",
        "timestamp": "2026-03-04T07:30:00Z",
        "data": {
            "id": "8f3a",
            "body": "vag",
            "body_name": "Vägnämnden",
            "text": "N.N. och N.N. begär in offert på broräcket",
            "confidential": False,
            "status": "open",
            "due_on": "2026-03-20",
            "decided_on": "2026-03-02",
            "section": "4",
            "case_number": None,
            "url": "https://atgarder.example.org/items/8f3a",
            "changed": {"due_on": ["2026-03-13", "2026-03-20"]},
        },
    }


def test_a_hook_that_may_have_names_gets_them() -> None:
    data = sent(moved(), telling(people=True))["data"]
    assert data["text"] == "Ben Ås och Hans-Åke begär in offert på broräcket"
    assert (data["responsible"], data["note"], data["who"]) == (["Ben Ås", "vägmästaren"], "Ring Ben", "Ada Ek")


@pytest.mark.parametrize("format", ["event", "text", "teams"])
@pytest.mark.parametrize("people", [False, True])
def test_of_a_confidential_item_no_word_and_no_name_goes_out(format: Any, *, people: bool) -> None:
    content = hooks.content(moved(replace(ITEM, is_confidential=True)), telling(format, people=people)).decode()
    for word in ("offert", "broräcket", "Ben", "Ada Ek", "Ring"):
        assert word not in content
    assert "8f3a" in content


@pytest.mark.parametrize("format", ["event", "text", "teams"])
def test_without_leave_no_name_goes_out_in_any_format(format: Any) -> None:
    content = hooks.content(moved(), telling(format)).decode()
    for word in ("Ben", "Hans", "Ada Ek", "Ring"):
        assert word not in content


def test_a_chat_gets_a_sentence_in_the_bodys_language() -> None:
    assert sent(moved(), telling("text"))["text"] == (
        "Vägnämnden – nytt datum: N.N. och N.N. begär in offert på broräcket, § 4, senast 20 mars 2026\n"
        "https://atgarder.example.org/items/8f3a"
    )
    assert sent(moved(), telling("text", people=True, language="en"))["text"].startswith(
        "Vägnämnden – new date: Ben Ås och Hans-Åke begär in offert på broräcket, § 4, by 20 March 2026, Ben Ås, vägmästaren"
    )


def test_teams_gets_a_card_with_a_button() -> None:
    message = sent(moved(), telling("teams"))
    [attachment] = message["attachments"]
    assert message["type"] == "message"
    assert attachment["contentType"] == "application/vnd.microsoft.card.adaptive"
    card = attachment["content"]
    assert (card["type"], card["version"]) == ("AdaptiveCard", "1.4")
    assert card["body"][0]["text"].startswith("Vägnämnden – nytt datum: ")
    assert card["actions"] == [
        {"type": "Action.OpenUrl", "title": "Öppna", "url": "https://atgarder.example.org/items/8f3a"}
    ]


def test_minutes_can_make_no_chat_ring_everybody_or_hide_a_link() -> None:
    text = "Läs <!channel> @all [avtalet](https://evil.example) `rm`\nnu"
    said = sent(moved(replace(ITEM, text=text)), telling("text", people=True))["text"]
    assert not set("<>@[]`") & set(said)
    assert said.count("\n") == 1


DIGEST = Agenda(
    telling().body,
    date(2026, 3, 4),
    is_meeting_known=False,
    overdue=(Row(replace(ITEM, due_on=date(2026, 2, 20)), 12), Row(replace(ITEM, is_confidential=True), 1)),
    reported=(Row(ITEM),),
    later=3,
)


def digest_sent() -> Happening:
    return next(iter(hooks.happenings(Event("body:vag", NOW, "tracker", "digest_sent", number=3), item=None)))


def test_a_digest_tells_how_the_body_stands() -> None:
    data = sent(digest_sent(), telling(), DIGEST)["data"]
    assert (data["body"], data["on"], data["later"]) == ("vag", "2026-03-04", 3)
    assert [(row["text"], row["days_late"]) for row in data["overdue"]] == [
        ("N.N. och N.N. begär in offert på broräcket", 12),
        (None, 1),
    ]
    assert [row["id"] for row in data["reported"]] == ["8f3a"]
    assert sent(digest_sent(), telling("text"), DIGEST)["text"] == (
        "Vägnämnden – läget: 2 försenade, 1 anmäld klar\n"
        "• N.N. och N.N. begär in offert på broräcket (12 dagar försenad)\n"
        "• Sekretessmarkerad åtgärd (1 dag försenad)\n"
        "https://atgarder.example.org"
    )


def test_a_digest_of_which_nothing_is_left_is_told_all_the_same() -> None:
    assert sent(digest_sent(), telling())["data"]["on"] == "2026-03-04"
    assert sent(digest_sent(), telling("text"))["text"].startswith("Vägnämnden – läget\n")


def test_a_test_says_that_it_is_one() -> None:
    assert json.loads(hooks.example(telling(), at=NOW)) == {
        "type": "test",
        "timestamp": "2026-03-04T07:30:00Z",
        "data": {},
    }
    assert "provmeddelande" in json.loads(hooks.example(telling("text"), at=NOW))["text"]


@pytest.mark.parametrize(
    ("text", "veiled"),
    [
        ("Be Ben Ås ringa Chen Li", "Be N.N. ringa Chen Li"),
        ("Bens förslag", "N.N. förslag"),
        ("ÅS ansvarar", "N.N. ansvarar"),
        ("en ås av grus", "en ås av grus"),
        ("Benådning prövas", "Benådning prövas"),
        ("Hans-Åke Lund och Hans", "N.N. och N.N."),
        ("Be att Benny, Ben och Ås kommer", "Be att N.N., N.N. och N.N. kommer"),
        ("", ""),
    ],
)
def test_known_names_are_taken_out_of_a_text(text: str, veiled: str) -> None:
    assert without_names(text, ["Ben Ås", "Hans-Åke Lund", "Benny"]) == veiled


NAMES = ["Ada Ek", "Ben Ås", "Chen Li", "Hans-Åke Lund"]


@given(st.lists(st.sampled_from([*NAMES, "och", "ringer", "offert", "(", ",", "\n"]), max_size=12))
def test_no_known_name_is_left_in_any_text(words: list[str]) -> None:
    veiled = without_names(" ".join(words), NAMES)
    assert not any(name in veiled for name in NAMES)


@given(st.text(max_size=80), st.sampled_from(["event", "text", "teams"]), st.booleans())
def test_any_text_is_carried_as_whole_json(text: str, format: Any, people: bool) -> None:  # noqa: FBT001 -- hypothesis gives them
    text = text.encode("utf-8", "replace").decode()
    read = sent(moved(replace(ITEM, text=text)), telling(format, people=people))
    assert read["type"] == "item.moved" if format == "event" else "text" in read or "attachments" in read


def test_the_instant_is_told_in_utc() -> None:
    at = datetime.fromisoformat("2026-03-04T09:30:00+02:00")
    assert json.loads(hooks.example(telling(), at=at))["timestamp"] == "2026-03-04T07:30:00Z"
