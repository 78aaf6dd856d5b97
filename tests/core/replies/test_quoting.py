"""What the writer wrote, taken out of what each mail program makes of a reply."""

import pytest

from tracker.core import replies
from tracker.core.replies import Own

LETTER = """Hej Ben!

DINA ÅTGÄRDER, onsdag 4 mars 2026

1. Begära in offert på broräcket
   Klart senast: fredag 20 mars 2026
   Från: Vägnämnden 2 mars 2026, § 1

Hur går det? Svara klart, pågår, ny tid eller inte min:
https://atgarder.example.org/answer/abc
"""
QUOTED = "".join(f"> {line}\n" for line in LETTER.splitlines())

OUTLOOK = f"""Klart!

Från: Åtgärdsbevakningen <atgarder@example.org>
Skickat: den 4 mars 2026 07:00
Till: Ben Ås <ben@example.org>
Ämne: Åtgärd: Begära in offert

{LETTER}"""
OUTLOOK_RULE = f"""Klart!

________________________________
Från: Åtgärdsbevakningen <atgarder@example.org>
Skickat: den 4 mars 2026 07:00
Till: Ben Ås
{LETTER}"""
OUTLOOK_ENGLISH = f"""Klart!

-----Original Message-----
From: Tracker <atgarder@example.org>
Sent: Wednesday, March 4, 2026 7:00 AM
To: Ben
Subject: Action

{LETTER}"""
OUTLOOK_PHONE = f"""Klart!

Hämta Outlook för iOS<https://aka.ms/o0ukef>
________________________________
Från: Åtgärdsbevakningen <atgarder@example.org>
Skickat: Wednesday, March 4, 2026 7:00:00 AM
Till: Ben Ås <ben@example.org>
{LETTER}"""
OUTLOOK_BOLD = f"""Klart!

*Från:* Åtgärdsbevakningen <atgarder@example.org>
*Skickat:* den 4 mars 2026 07:00
*Till:* Ben Ås
{LETTER}"""
GMAIL = f"Klart!\n\nDen ons 4 mars 2026 kl 07:00 skrev Åtgärdsbevakningen <\natgarder@example.org>:\n\n{QUOTED}"
GMAIL_ENGLISH = f"Klart!\n\nOn Wed, Mar 4, 2026 at 7:00 AM Tracker <atgarder@example.org> wrote:\n\n{QUOTED}"
APPLE = f"Klart!\n\nSkickat från min iPhone\n\n> 4 mars 2026 kl. 07:00 skrev Åtgärdsbevakningen <atgarder@example.org>:\n> \n{QUOTED}"
APPLE_MAC = f"Klart!\n\n> On 4 Mar 2026, at 07:00, Tracker <atgarder@example.org> wrote:\n> \n{QUOTED}"
THUNDERBIRD = f"Klart!\n\nDen 2026-03-04 kl. 07:00, skrev Åtgärdsbevakningen:\n{QUOTED}"
BELOW = f"Den 2026-03-04 kl. 07:00, skrev Åtgärdsbevakningen:\n{QUOTED}\nKlart!\n\n-- \nBen Ås\nVägnämnden\n"
NO_MARK_AT_ALL = f"Klart!\n\n{LETTER}"
SIGNED = (
    f"Klart!\n\nMed vänlig hälsning\nBen Ås\nGatuingenjör\nTel 070-123 45 67\nInte klar med arbetsdagen än\n\n{QUOTED}"
)
DASHES = f"Klart!\n\n-- \nBen Ås, 2 barn\n{QUOTED}"
YAHOO = f"Klart!\n\nSkickat från Yahoo Mail för Android\n\n  Den ons, mars 4, 2026 på 7:00, Åtgärdsbevakningen<atgarder@example.org> skrev:   {LETTER}"


@pytest.mark.parametrize(
    "mail",
    [
        *(OUTLOOK, OUTLOOK_RULE, OUTLOOK_ENGLISH, OUTLOOK_PHONE, OUTLOOK_BOLD, GMAIL, GMAIL_ENGLISH, APPLE, APPLE_MAC),
        *(THUNDERBIRD, BELOW, NO_MARK_AT_ALL, SIGNED, DASHES, YAHOO),
    ],
)
def test_only_what_the_writer_wrote_is_left(mail: str) -> None:
    assert replies.own(mail, letter=replies.lines_of(LETTER)) == Own("Klart!", is_whole=True)


def test_an_answer_written_between_the_quoted_lines_is_in_pieces() -> None:
    mail = "Se mina svar nedan.\n\nDen ons 4 mars skrev Ada <ada@example.org>:\n> 1. Begära in offert\n\nKlart!\n\n> 2. Mäta\n"
    assert not replies.own(mail).is_whole


def test_an_afterthought_below_the_name_makes_it_unsure() -> None:
    assert not replies.own("Klart\n\nMvh Ben\n\nPS. Nej, inte klart förresten").is_whole


def test_a_reply_of_nothing_but_the_letter_is_empty() -> None:
    assert replies.own(QUOTED).text == ""


def test_a_name_behind_a_stroke_is_a_signature() -> None:
    assert replies.own("Klart /Ben").text == "Klart"


def test_a_sender_who_writes_of_somebody_who_wrote_is_not_cut() -> None:
    assert replies.own("Klart, den skrev jag under igår").text == "Klart, den skrev jag under igår"
