"""Answers that no person wrote, lists, notes of machines, and our own letters back."""

from collections.abc import Iterator

from tests.zoo.letter import LETTER, MESSAGE_ID, OURS, Beast, mail
from tracker.core.incoming import Kind

BODIES = {
    "sv": "Hej!\n\nJag är på semester och åter den 16 mars. Klart brådskande ärenden: ring växeln.\n\nMvh\nBen Ås\n",
    "en": "Hi,\n\nI am out of the office until 16 March. 1 done deal: call the switchboard.\n\nBen\n",
}
VACATIONS = (
    ("Outlook", "Automatiskt svar: Senast 20 mars", "Automatic reply: Senast 20 mars", "Auto-Submitted: auto-generated\nX-Auto-Response-Suppress: All\nX-MS-Exchange-Inbox-Rules-Loop: ben@example.net\n"),
    ("Exchange, old", "Frånvarande: Senast 20 mars", "Out of Office: Senast 20 mars", "X-MimeOLE: Produced By Microsoft Exchange V6.5\n"),
    ("Exchange, older", "Autosvar: Senast 20 mars", "Out of Office AutoReply: Senast 20 mars", ""),
    ("Gmail", "Frånvaro Re: Senast 20 mars", "Out of office Re: Senast 20 mars", "Auto-Submitted: auto-replied\nPrecedence: bulk\nX-Autoreply: yes\n"),
    ("Sieve", "Auto: Senast 20 mars", "Auto: Senast 20 mars", "Auto-Submitted: auto-replied (vacation)\n"),
    ("vacation(1)", "Re: Senast 20 mars", "away from my mail", "Precedence: junk\n"),
    ("Postfixadmin", "Re: Senast 20 mars", "Re: Senast 20 mars", "Precedence: junk\nX-Mailer: Postfix Admin Virtual Vacation\n"),
    ("cPanel", "Re: Senast 20 mars", "Re: Senast 20 mars", "X-Autorespond: Senast 20 mars\nAuto-Submitted: auto-replied\n"),
    ("GroupWise", "Re: Senast 20 mars (Ej på kontoret)", "Re: Senast 20 mars", "Auto-Submitted: auto-replied\n"),
    ("Lotus", "AUTO: Ben Ås är inte på kontoret", "AUTO: Ben is out of the office", ""),
    ("Zimbra", "Re: Senast 20 mars", "Re: Senast 20 mars", "Auto-Submitted: auto-replied (zimbra; vacation)\nPrecedence: auto_reply\n"),
    ("a case system", "[#4711] Ärendet är mottaget", "[#4711] We have got your request", "X-Auto-Response-Suppress: All\nAuto-Submitted: auto-generated\n"),
    ("one without a word", "SV: Senast 20 mars", "Re: Senast 20 mars", "Return-Path: <>\n"),
    ("one that nobody reads", "SV: Senast 20 mars", "Re: Senast 20 mars", "Reply-To: noreply@example.net\nFrom: no-reply@example.net\n"),
)  # fmt: skip


def vacations() -> Iterator[Beast]:
    """Answers of those who are away, in the thread of our letter."""
    for name, swedish, english, headers in VACATIONS:
        for language, subject in (("sv", swedish), ("en", english)):
            path = "" if "Return-Path" in headers else "Return-Path: <ben@example.net>\n"
            sender = "" if "From:" in headers else "From: Ben Ås <ben@example.net>\n"
            head = f"{path}{sender}{headers}To: {OURS}\nSubject: {subject}\nIn-Reply-To: {MESSAGE_ID}\nReferences: {MESSAGE_ID}\nMessage-ID: <{language}.{len(name)}.{name[0]}@example.net>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
            is_list = "Precedence: bulk" in headers
            yield Beast(f"{name} {language}", mail(head + BODIES[language]), Kind.LIST if is_list else Kind.AUTOMATIC)


LISTS = (
    "List-Id: Kommunens IT <it.example.net>\nPrecedence: list\nX-Mailman-Version: 2.1.39\n",
    "List-Id: <gruppen.example.net>\nList-Unsubscribe: <mailto:leave@example.net>\nMailing-list: list gruppen@example.net\n",
    "Precedence: bulk\nList-Unsubscribe: <https://news.example.net/u>\nFeedback-ID: 1:2:3\n",
    "Precedence: list\nX-Loop: sympa@example.net\n",
    "List-Id: nyheter <nyheter.example.net>\n",
)
NOTES = (
    ("noreply@sharepoint.example.net", "Ändringar i Protokoll", "Auto-Submitted: auto-generated\n"),
    ("svara-inte@arende.example.net", "Ärende 12 har fått svar", ""),
    ("calendar@example.net", "Accepterat: Möte 30 mars", "CAL"),
    ("ben@example.net", "Läst: Senast 20 mars", "READ"),
    ("root@host.example.net", "Cron <root@host> backup", "Auto-Submitted: auto-generated\nX-Cron-Env: <PATH=/bin>\n"),
    ("notifications@example.net", "Ben har nämnt dig", ""),
)


def others() -> Iterator[Beast]:
    """Lists, notes of machines, calendars' and readers' receipts, and our own letters."""
    for number, headers in enumerate(LISTS):
        text = f"Return-Path: <b@example.net>\nFrom: Någon <n@example.net>\nTo: {OURS}\n{headers}Subject: Nyheter\nMessage-ID: <list.{number}@example.net>\n\n1 klart\n"
        yield Beast(f"list {number}", mail(text), Kind.LIST)
    for sender, subject, headers in NOTES:
        kind = {
            "CAL": "MIME-Version: 1.0\nContent-Type: text/calendar; method=REPLY\n\nBEGIN:VCALENDAR\nEND:VCALENDAR\n",
            "READ": 'MIME-Version: 1.0\nContent-Type: multipart/report; report-type=disposition-notification; boundary="B"\n\n--B\n\nLäst.\n--B--\n',
        }.get(headers, f"{headers}\n1 klart\n")
        yield Beast(
            f"note {subject}",
            mail(
                f"Return-Path: <{sender}>\nFrom: {sender}\nTo: {OURS}\nSubject: {subject}\nMessage-ID: <note.{len(subject)}@example.net>\n{kind}"
            ),
            Kind.AUTOMATIC,
        )
    yield Beast("our own letter", mail(LETTER), Kind.OWN)
    yield Beast("our own letter, forwarded by a rule", mail("Resent-From: ben@example.net\n" + LETTER), Kind.OWN)


def all_automatic() -> list[Beast]:
    """The whole lot."""
    return [*vacations(), *others()]
