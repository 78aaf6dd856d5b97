"""Mail that comes in: who may answer, what is done, what is asked, and what is left alone."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.jobs.given import ADA, BEN, CHEN, DISA, EBBA, OFFICE, TODAY, VAG, at, configure, into
from tests.jobs.mailing import OURS, Postbox, letters_sent, reply
from tests.mailservers import MailServers
from tracker.core.model import Doubts, Item, Letter, LetterState, Status
from tracker.jobs import deliver, review
from tracker.jobs.mailbox import Rules, returns
from tracker.store import Store

pytestmark = pytest.mark.service


@pytest.fixture
def letters(store: Store) -> dict[str, Letter]:
    return letters_sent(store)


@pytest.fixture
def post(store: Store, servers: MailServers, request: pytest.FixtureRequest) -> Iterator[Postbox]:
    address = f"{request.node.originalname}@example.org"
    yield Postbox(store, servers, address)
    servers.empty(address)


def items(store: Store, letter: Letter) -> list[Item]:
    return store.items.some(letter.items)


def asked(store: Store) -> list[tuple[str, str]]:
    codes = {Doubts.UNCLEAR_REPLY, Doubts.STRANGE_REPLY, Doubts.STRAY_MAIL, Doubts.UNDELIVERABLE, Doubts.QUARANTINED}
    return [(one.code, one.words) for one in store.doubts.open() if one.code in codes]


# --- answers ---------------------------------------------------------------------------------------------------------


def test_a_reply_reports_the_items_that_it_names(store: Store, letters: dict[str, Letter], post: Postbox) -> None:
    ben = letters["ben"]
    post.put(reply(ben, "1 klart, skickade offerten i går\n2 pågår"))
    assert post.round().mails == [("reply", "reported, in_progress")]
    first, second = items(store, ben)
    assert (first.status, first.note) == (Status.REPORTED, "skickade offerten i går")
    assert second.status is Status.IN_PROGRESS
    assert store.items.history(first.key)[-1].origin == "mail:<reply-1@example.net>"


def test_a_reply_that_was_dealt_with_is_marked_as_seen(letters: dict[str, Letter], post: Postbox) -> None:
    post.put(reply(letters["ben"], "1 klart"))
    post.round()
    assert post.unread() == 0


def test_the_same_mail_twice_changes_nothing(store: Store, letters: dict[str, Letter], post: Postbox) -> None:
    mail = reply(letters["ben"], "1 klart")
    post.put(mail)
    post.round()
    first = items(store, letters["ben"])[0]
    post.put(mail)
    report = post.round()
    assert (report.mails, report.known) == ([], 1)
    assert items(store, letters["ben"])[0] == first


def test_a_wish_for_another_day_is_laid_before_the_secretary(
    store: Store, letters: dict[str, Letter], post: Postbox
) -> None:
    post.put(reply(letters["ben"], "1 ny tid 15 april"))
    post.round()
    [question] = [one for one in store.doubts.open() if one.code == Doubts.ANSWERED_MOVE]
    assert question.proposal == {"due_on": "2026-04-15"}
    assert items(store, letters["ben"])[0].due_on == date(2026, 3, 20)


@pytest.mark.parametrize("text", ["inte min, det är Chen", "2 inte min utan Chens", "2 not mine, ask Chen Li"])
def test_whose_it_is_is_told_by_their_whole_name(
    store: Store, letters: dict[str, Letter], post: Postbox, text: str
) -> None:
    post.put(reply(letters["ben"], text if text[0] == "2" else f"2 {text}"))
    post.round()
    [question] = [one for one in store.doubts.open() if one.code == Doubts.ANSWERED_NOT_MINE]
    assert question.proposal == {"responsible": "Chen Li"}


def test_a_bare_word_counts_for_a_letter_of_one_item(store: Store, letters: dict[str, Letter], post: Postbox) -> None:
    post.put(reply(letters["chen"], "Klart!", sender="chen@example.org"))
    assert post.round().mails == [("reply", "reported")]


def test_a_bare_word_in_answer_to_several_items_is_asked_about(
    store: Store, letters: dict[str, Letter], post: Postbox
) -> None:
    post.put(reply(letters["ben"], "Klart!"))
    assert post.round().mails == [("reply", "unclear")]
    assert asked(store) == [(Doubts.UNCLEAR_REPLY, "Ben Ås: Klart!")]
    assert {item.status for item in items(store, letters["ben"])} == {Status.OPEN}


def test_what_is_sure_is_done_and_the_rest_asked_about(store: Store, letters: dict[str, Letter], post: Postbox) -> None:
    post.put(reply(letters["ben"], "1 klart, 2 inte klart än"))
    assert post.round().mails == [("reply", "reported, unclear")]
    assert asked(store) == [(Doubts.UNCLEAR_REPLY, "Ben Ås: 1 klart, 2 inte klart än")]


def test_a_word_of_thanks_troubles_nobody(store: Store, letters: dict[str, Letter], post: Postbox) -> None:
    post.put(reply(letters["ben"], "Tack för påminnelsen!"))
    assert post.round().mails == [("reply", "thanks")]
    assert asked(store) == []


def test_a_day_that_has_passed_is_asked_about(store: Store, letters: dict[str, Letter], post: Postbox) -> None:
    post.put(reply(letters["ben"], "1 ny tid 5 mars"))
    assert post.round(date(2026, 3, 9)).mails == [("reply", "unclear")]
    assert items(store, letters["ben"])[0].status is Status.OPEN


def test_an_answer_to_an_old_letter_is_asked_about(store: Store, letters: dict[str, Letter], post: Postbox) -> None:
    late = TODAY + timedelta(days=60)
    post.put(reply(letters["ben"], "1 klart", day=at(late)))
    assert post.round(late).mails == [("reply", "unclear")]
    assert asked(store) == [(Doubts.UNCLEAR_REPLY, "Ben Ås: 1 klart")]


# --- who may answer --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("sender", ["BEN@Example.Org", "Ben <ben@example.org>", '"Ås, Ben" <Ben@example.org>'])
def test_the_addressee_is_known_by_the_address(letters: dict[str, Letter], post: Postbox, sender: str) -> None:
    post.put(reply(letters["ben"], "1 klart", sender=sender))
    assert post.round().mails == [("reply", "reported")]


def test_who_stands_in_answers_for_one_who_is_away(store: Store, letters: dict[str, Letter], post: Postbox) -> None:
    post.put(reply(letters["ben"], "1 klart", sender="chen@example.org"))
    assert post.round().mails == [("reply", "another sender")]
    away = replace(BEN, stand_in="Chen Li", away_from=TODAY, away_until=TODAY + timedelta(days=7))
    configure(store, of=(ADA, away, CHEN, DISA, EBBA))
    post.put(reply(letters["ben"], "1 klart", sender="chen@example.org", number=2))
    assert post.round().mails == [("reply", "reported")]


@pytest.mark.parametrize(
    "sender", ["ben@example.com", "Ben Ås <mallory@example.org>", '"ben@example.org" <m@evil.example>']
)
def test_nobody_else_answers_for_them(store: Store, letters: dict[str, Letter], post: Postbox, sender: str) -> None:
    post.put(reply(letters["ben"], "1 klart", sender=sender))
    assert post.round().mails == [("reply", "another sender")]
    assert [code for code, _ in asked(store)] == [Doubts.STRANGE_REPLY]
    assert items(store, letters["ben"])[0].status is Status.OPEN


def test_a_right_subject_alone_answers_nothing(store: Store, letters: dict[str, Letter], post: Postbox) -> None:
    mail = reply(letters["ben"], "1 klart").replace(letters["ben"].message_id.encode(), b"<other@example.org>")
    post.put(mail)
    assert post.round().mails == [("other", "left")]
    assert items(store, letters["ben"])[0].status is Status.OPEN


def test_a_letter_that_only_its_references_name_is_found(letters: dict[str, Letter], post: Postbox) -> None:
    mail = reply(letters["ben"], "1 klart").replace(b"In-Reply-To: ", b"In-Reply-To: <gone@example.org>\r\nX: ", 1)
    post.put(mail)
    assert post.round().mails == [("reply", "reported")]


def test_where_the_own_server_checks_senders_an_unchecked_one_is_asked_about(
    letters: dict[str, Letter], post: Postbox
) -> None:
    post.rules = replace(post.rules, checked_by="mx.example.org")
    forged = b"Authentication-Results: mx.evil.example; dmarc=pass\r\n"
    failed = (
        b"Authentication-Results: mx.example.org; dmarc=fail\r\nAuthentication-Results: mx.example.org; dmarc=pass\r\n"
    )
    passed = b"Authentication-Results: mx.example.org; spf=pass; dkim=pass; dmarc=pass\r\n"
    for number, headers in enumerate((b"", forged, failed, passed)):
        post.put(headers + reply(letters["ben"], "1 klart", number=number))
    assert [outcome for _, outcome in post.round().mails] == [*["another sender"] * 3, "reported"]


def test_more_than_five_mails_an_hour_about_a_letter_are_two_machines(
    store: Store, letters: dict[str, Letter], post: Postbox
) -> None:
    post.put(*(reply(letters["ben"], f"1 pågår, nummer {'x' * number}", number=number) for number in range(8)))
    assert [outcome for _, outcome in post.round().mails][5:] == ["too many"] * 3


# --- other mails -----------------------------------------------------------------------------------------------------


def test_a_mail_of_somebody_else_is_left_unread_and_never_looked_at_again(
    store: Store, letters: dict[str, Letter], post: Postbox
) -> None:
    post.put(b"From: x@example.net\r\nMessage-ID: <x@example.net>\r\nSubject: Lunch\r\n\r\nKlart?\r\n")
    assert post.round().mails == [("other", "left")]
    assert post.unread() == 1
    report = post.round()
    assert (report.mails, report.known) == ([], 0)
    assert asked(store) == []


def test_the_secretary_is_asked_about_it_once_where_that_is_wished(store: Store, post: Postbox) -> None:
    configure(store)
    post.rules = replace(post.rules, asks_about_others=True)
    post.put(b"From: x@example.net\r\nMessage-ID: <x@example.net>\r\nSubject: Lunch\r\n\r\nKlart?\r\n")
    post.round()
    post.round()
    assert asked(store) == [(Doubts.STRAY_MAIL, "x@example.net: Lunch")]
    assert post.unread() == 0


def test_a_strangers_words_reach_the_secretary_clean_and_short(
    store: Store, letters: dict[str, Letter], post: Postbox
) -> None:
    post.put(reply(letters["ben"], "Vad\u202e menas\x07 med detta? " + "x" * 900))
    post.round()
    [(_, words)] = asked(store)
    assert words.startswith("Ben Ås: Vad menas med detta? xxx")
    assert len(words) < 420


MINUTES = b"""From: Ada <ada@example.org>\r
To: minutes+vag@example.org\r
Message-ID: <m1@example.org>\r
Subject: Protokoll\r
MIME-Version: 1.0\r
Content-Type: multipart/mixed; boundary="B"\r
\r
--B\r
\r
Protokollet kommer h\xc3\xa4r.\r
--B\r
Content-Type: image/png\r
Content-Disposition: attachment; filename="logo.png"\r
\r
abc\r
--B\r
Content-Type: text/plain; charset=utf-8\r
Content-Disposition: attachment; filename="protokoll.txt"\r
\r
Protokoll 2026-03-03\r
\r
\xc3\x85tg\xc3\xa4rd\tSlutdatum\tAnsvarig\r
Olja gr\xc3\xb6ngrinden\t2026-03-27\tBen \xc3\x85s\r
\r
--B--\r
"""


def test_minutes_of_an_allowed_sender_are_taken_in_for_the_body_of_the_address(store: Store, post: Postbox) -> None:
    configure(store, VAG)
    post.rules = Rules("ours", own=frozenset({OURS}), senders=frozenset({"@example.org"}))
    post.put(MINUTES)
    assert post.round().mails == [("minutes", "minutes: protokoll.txt ingested")]
    [item] = store.items.list(body="vag")
    assert item.text == "Olja gröngrinden"
    post.put(MINUTES.replace(b"<m1@", b"<m2@"))
    assert post.round().mails == [("minutes", "minutes: protokoll.txt known")]


def test_minutes_of_another_are_asked_about_and_not_read(store: Store, post: Postbox) -> None:
    configure(store, VAG)
    post.put(MINUTES)
    assert post.round().mails == [("minutes", "sender not allowed")]
    assert store.items.list(body="vag") == []
    [(code, words)] = asked(store)
    assert (code, "ada@example.org" in words) == (Doubts.QUARANTINED, True)


def test_a_file_that_can_not_be_read_is_asked_about_and_the_mail_done_with(store: Store, post: Postbox) -> None:
    configure(store, VAG)
    post.rules = Rules("ours", own=frozenset({OURS}), senders=frozenset({"ada@example.org"}))
    post.put(MINUTES.replace(b'"protokoll.txt"', b'"protokoll.pdf"').replace(b"Protokoll 2026", b"%PDF-1.4 2026"))
    [(kind, _)] = post.round().mails
    assert kind == "minutes"
    assert [code for code, _ in asked(store)] == [Doubts.QUARANTINED]
    assert post.unread() == 0


# --- letters that came back ------------------------------------------------------------------------------------------


def returned(letter: Letter, *, status: str = "5.1.1", action: str = "failed", number: int = 1) -> bytes:
    return f"""Return-Path: <>\r
From: MAILER-DAEMON@mx.example.org\r
To: {OURS}\r
Message-ID: <back-{number}@mx.example.org>\r
Subject: Undelivered Mail Returned to Sender\r
MIME-Version: 1.0\r
Content-Type: multipart/report; report-type=delivery-status; boundary="B"\r
\r
--B\r
\r
no\r
--B\r
Content-Type: message/delivery-status\r
\r
Reporting-MTA: dns; mx\r
\r
Final-Recipient: rfc822; {letter.to}\r
Action: {action}\r
Status: {status}\r
Diagnostic-Code: smtp; 550 {status} no such person\r
\r
--B\r
Content-Type: text/rfc822-headers\r
\r
Message-ID: {letter.message_id}\r
\r
--B--\r
""".encode()


def test_a_letter_that_came_back_is_marked_and_its_address_asked_about(
    store: Store, letters: dict[str, Letter], post: Postbox
) -> None:
    post.put(returned(letters["ben"]))
    assert post.round().mails == [("bounce", "5.1.1")]
    assert store.outbox.get(letters["ben"].key).bounce == "5.1.1 550 5.1.1 no such person"
    [question] = [one for one in store.doubts.open() if one.code == Doubts.UNDELIVERABLE]
    assert (question.words, question.proposal) == ("ben@example.org: 5.1.1 550 5.1.1 no such person", {"person": "ben"})


def test_a_letter_that_is_only_late_is_not_asked_about_before_five_days(
    store: Store, letters: dict[str, Letter], post: Postbox
) -> None:
    post.put(returned(letters["ben"], status="4.4.1", action="delayed"))
    post.round()
    assert asked(store) == []
    post.put(returned(letters["ben"], status="4.4.1", action="delayed", number=2))
    post.round(TODAY + timedelta(days=5))
    assert [code for code, _ in asked(store)] == [Doubts.UNDELIVERABLE]


def test_two_letters_that_came_back_stop_the_others_until_somebody_says_that_the_address_is_right(
    store: Store, letters: dict[str, Letter], post: Postbox
) -> None:
    second = replace(letters["ben"], key="other", message_id="<other@example.org>", state=LetterState.QUEUED, items=())
    store.outbox.queue(second)
    post.put(returned(letters["ben"]), returned(second, number=2))
    post.round()
    assert returns.dead(store, ["ben@example.org", "chen@example.org"]) == {"ben@example.org"}
    third = replace(second, key="third", message_id="<third@example.org>", items=())
    store.outbox.queue(third)
    went = deliver.deliver(store, send=into([]), office=OFFICE, now=at(TODAY) + timedelta(hours=2))
    assert went.held == ["other", "third"]
    [question] = [one for one in store.doubts.open() if one.code == Doubts.UNDELIVERABLE]
    review.decline(store, question.key, who="Ada Ek", today=TODAY, now=at(TODAY) + timedelta(days=1))
    assert returns.dead(store, ["ben@example.org"]) == frozenset()


# --- no more letters --------------------------------------------------------------------------------------------------


def wish(token: str) -> bytes:
    """What a mail program sends for who presses its button to be left alone."""
    headers = {
        "From": "Ben <ben@example.org>",
        "To": OURS,
        "Subject": f"unsubscribe {token}",
        "Message-ID": "<u1@example.net>",
        "Auto-Submitted": "auto-generated",
    }
    return "".join(f"{name}: {value}\r\n" for name, value in headers.items()).encode() + b"\r\n"


def test_a_mail_that_a_mail_program_writes_for_who_wants_no_letters_lets_them_rest(
    store: Store, letters: dict[str, Letter], post: Postbox
) -> None:
    post.put(wish(store.links.new_unsubscribe("ben", letters["ben"].key, expires_on=TODAY)))
    assert post.round().mails == [("unsubscribe", "paused")]
    assert store.pauses.get("person:ben") is not None
    assert [one.words for one in store.doubts.open() if one.code == Doubts.UNSUBSCRIBED] == ["Ben Ås"]


def test_such_a_mail_without_the_letters_secret_pauses_nobody(store: Store, post: Postbox) -> None:
    post.put(wish("x" * 43))
    assert post.round().mails == [("unsubscribe", "unknown address")]
    assert store.pauses.all() == []
