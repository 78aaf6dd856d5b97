"""Letters that came back: sixteen servers' ways to say it, each for several reasons."""

from collections.abc import Iterator

from tests.zoo.letter import BOUNCES, HEADERS, LETTER, MESSAGE_ID, OURS, Beast, mail
from tracker.core.incoming import Kind

WHO = "ben@example.net"
REASONS = (
    ("5.1.1", "550 5.1.1 <ben@example.net>: Recipient address rejected: User unknown in virtual mailbox table"),
    ("5.2.2", "552 5.2.2 The email account that you tried to reach is over quota"),
    ("5.7.1", "550 5.7.1 Service unavailable; client host blocked"),
    ("5.1.10", "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup"),
)
LATE = ("4.4.1", "connect to mx.example.net[192.0.2.7]:25: Connection timed out")


def dsn(
    *,
    sender: str,
    subject: str,
    words: str,
    agent: str,
    status: str,
    reason: str,
    action: str = "failed",
    to: str = BOUNCES,
    returned: str = f"Content-Type: message/rfc822\n\n{LETTER}",
    original: str = f"Original-Recipient: rfc822;{WHO}",
) -> str:
    """A report as RFC 3464 has it."""
    return f"""Return-Path: <>
Delivered-To: {to}
From: {sender}
To: {to}
Subject: {subject}
Date: Wed, 04 Mar 2026 07:01:00 +0000
Message-ID: <returned.{status}@mx.example.net>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="B"

--B
Content-Type: text/plain; charset=utf-8

{words}

<{WHO}>: {reason}
--B
Content-Type: message/delivery-status

Reporting-MTA: dns; {agent}
Arrival-Date: Wed, 04 Mar 2026 07:00:01 +0000

Final-Recipient: rfc822; {WHO}
{original}
Action: {action}
Status: {status}
Diagnostic-Code: smtp; {reason}

--B
{returned}
--B--
"""


def reports() -> Iterator[Beast]:
    """Reports by the standard, by the servers that write them most."""
    headers_only = f"Content-Type: text/rfc822-headers\n\n{HEADERS}"
    kinds = (
        ("Postfix", "MAILER-DAEMON@mx.example.net (Mail Delivery System)", "Undelivered Mail Returned to Sender", "This is the mail system at host mx.example.net.\n\nI'm sorry to have to inform you that your message could not be delivered."),
        ("Exchange Online", "Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.net>", "Kunde inte levereras: Senast 20 mars: Begära in offert", "Ditt meddelande till ben@example.net kunde inte levereras."),
        ("Exchange Online, English", "Microsoft Outlook <postmaster@example.net>", "Undeliverable: Senast 20 mars", "Your message to ben@example.net couldn't be delivered."),
        ("Gmail", "Mail Delivery Subsystem <mailer-daemon@googlemail.com>", "Delivery Status Notification (Failure)", "** Address not found **\n\nYour message wasn't delivered to ben@example.net because the address couldn't be found."),
        ("Sendmail", "Mail Delivery Subsystem <MAILER-DAEMON@mx.example.net>", "Returned mail: see transcript for details", "The original message was received at Wed, 4 Mar 2026 07:00:00 GMT\n\n   ----- The following addresses had permanent fatal errors -----"),
        ("Exim", "Mail Delivery System <Mailer-Daemon@mx.example.net>", "Mail delivery failed: returning message to sender", "This message was created automatically by mail delivery software."),
        ("Courier", '"Courier mail server at mx" <@>', "NOTICE: mail delivery status.", "UNDELIVERABLE MAIL"),
        ("Amazon SES", "MAILER-DAEMON@eu-north-1.amazonses.com", "Delivery Status Notification (Failure)", "An error occurred while trying to deliver the mail to the following recipients:"),
        ("iCloud", "postmaster@icloud.example.net", "Undelivered Mail Returned to Sender", "This is the mail system at host ms.example.net."),
        ("Yahoo", "MAILER-DAEMON@yahoo.example.net", "Failure Notice", "Sorry, we were unable to deliver your message to the following address."),
        ("Domino, reports", "Postmaster@example.net", "DELIVERY FAILURE: 550 5.1.1 unknown", "Your message was not delivered to ben@example.net because: unknown"),
        ("Zimbra, Swedish", "Postmaster <postmaster@mx.example.net>", "Meddelandet har inte levererats", "Brevet kom inte fram."),
    )  # fmt: skip
    for name, sender, subject, words in kinds:
        for number, (status, reason) in enumerate(REASONS):
            facts = {
                "sender": sender,
                "subject": subject,
                "words": words,
                "agent": "mx.example.net",
                "status": status,
                "reason": reason,
            }
            yield Beast(f"{name} {status}", mail(dsn(**facts)), Kind.BOUNCE, status)
            if number == 0:
                yield Beast(
                    f"{name} headers only, no tag",
                    mail(dsn(**facts, to=OURS, returned=headers_only)),
                    Kind.BOUNCE,
                    status,
                )
                yield Beast(
                    f"{name} without the letter",
                    mail(dsn(**facts, to=OURS, returned="Content-Type: text/plain\n\n", original="X-Nothing: 1")),
                    Kind.BOUNCE,
                    status,
                )
        late = dsn(
            sender=sender,
            subject=f"Delayed: {subject}",
            words="Will keep trying.",
            agent="mx",
            status=LATE[0],
            reason=LATE[1],
            action="delayed",
        )
        yield Beast(f"{name} late", mail(late), Kind.BOUNCE, LATE[0], is_final=False)
        expired = dsn(sender=sender, subject=subject, words=words, agent="mx", status="4.4.7", reason="message expired")
        yield Beast(f"{name} expired", mail(expired), Kind.BOUNCE, "4.4.7")


PLAIN = {
    "qmail": (
        "MAILER-DAEMON@mx.example.net", "failure notice",
        "Hi. This is the qmail-send program at mx.example.net.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<ben@example.net>:\n{reason}\n\n--- Below this line is a copy of the message.\n\n{letter}",
    ),
    "Exim, old": (
        "Mail Delivery System <Mailer-Daemon@mx.example.net>", "Mail delivery failed: returning message to sender",
        "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  ben@example.net\n    SMTP error from remote mail server after RCPT TO:<ben@example.net>:\n    host mx [192.0.2.7]: {reason}\n\n------ This is a copy of the message, including all the headers. ------\n\n{letter}",
    ),
    "Exchange 5.5": (
        "System Administrator <postmaster@example.net>", "Undeliverable: Senast 20 mars",
        "Your message\n\n  To:      Ben Ås\n  Subject: Senast 20 mars\n  Sent:    Wed, 4 Mar 2026 08:00:00 +0100\n\ndid not reach the following recipient(s):\n\nben@example.net on Wed, 4 Mar 2026 08:00:03 +0100\n    The recipient name is not recognized\n\tThe MTS-ID of the original message is: c=se;a= ;p=kommunen\n    MSEXCH:IMS:Kommunen:POST:MAIL {reason}\n\nMessage-ID: {id}\n",
    ),
    "Exchange 2003, Swedish": (
        "Systemadministratör <postmaster@example.net>", "Olevererbart: Senast 20 mars",
        "Meddelandet\n\n  Ärende: Senast 20 mars\n  Skickat: 2026-03-04 08:00\n\nkunde inte nå följande mottagare:\n\n    ben@example.net den 2026-03-04 08:00\n            E-postkontot finns inte hos den organisation som meddelandet skickades till.\n            <mx.example.net #{reason}>\n",
    ),
    "Lotus Domino": (
        "Postmaster@example.net", "DELIVERY FAILURE: User Ben (ben@example.net) not listed in Domino Directory",
        "Your message\n\n  Subject: Senast 20 mars\n\nwas not delivered to:\n\n  ben@example.net\n\nbecause:\n\n  User Ben (ben@example.net) not listed in Domino Directory {reason}\n\n",
    ),
    "IMail": (
        "Postmaster <postmaster@mail.example.net>", "Undeliverable Mail",
        "User mailbox exceeds allowed size: ben@example.net {reason}\n\nOriginal message follows.\n\n{letter}",
    ),
    "a filter": (
        "MAILER-DAEMON <>", "Message blocked: Senast 20 mars",
        "The following message to <ben@example.net> was undeliverable.\nThe reason for the problem:\n{reason}\n\n----- Original Message -----\n{letter}",
    ),
    "Sendmail, old": (
        "Mail Delivery Subsystem <MAILER-DAEMON@mx.example.net>", "Returned mail: User unknown",
        "The original message was received at Wed, 4 Mar 2026 07:00:00 GMT\nfrom relay.example.org\n\n   ----- The following addresses had permanent fatal errors -----\n<ben@example.net>\n\n   ----- Transcript of session follows -----\n... while talking to mx.example.net.:\n>>> RCPT To:<ben@example.net>\n<<< {reason}\n550 <ben@example.net>... User unknown\n\n   ----- Original message follows -----\n\n{letter}",
    ),
}  # fmt: skip


def plain() -> Iterator[Beast]:
    """Bounces of nothing but text."""
    for name, (sender, subject, words) in PLAIN.items():
        for status, reason in REASONS:
            for is_tagged in (True, False):
                to = BOUNCES if is_tagged else OURS
                text = words.format(reason=reason, letter=HEADERS, id=MESSAGE_ID)
                head = f"Return-Path: <>\nDelivered-To: {to}\nFrom: {sender}\nTo: {to}\nSubject: {subject}\nDate: Wed, 4 Mar 2026 07:01:00 +0000\nMessage-ID: <{name[:3].strip()}.{status}@mx.example.net>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
                yield Beast(
                    f"{name} {status} {'tagged' if is_tagged else 'untagged'}", mail(head + text), Kind.BOUNCE, status
                )


def odd() -> Iterator[Beast]:
    """Some that are odd in other ways."""
    exim = PLAIN["Exim, old"][2].format(reason="retry timeout exceeded", letter="")
    head = f"Return-Path: <>\nTo: {OURS}\nFrom: Mail Delivery System <Mailer-Daemon@mx>\nX-Failed-Recipients: {WHO}\nAuto-Submitted: auto-replied\nSubject: Warning: message 1wZx delayed 24 hours\n\n"
    yield Beast(
        "Exim, late",
        mail(
            head
            + "This message was created automatically by mail delivery software.\nA message that you sent has not yet been delivered to one or more of its\nrecipients after more than 24 hours. No action is required on your part. Delivery attempts will continue.\nben@example.net\n"
        ),
        Kind.BOUNCE,
        "4",
        is_final=False,
    )
    yield Beast(
        "Exim, failed header",
        mail(head.replace("Warning: message 1wZx delayed 24 hours", "Mail delivery failed") + exim),
        Kind.BOUNCE,
        "5",
    )
    silent = f"Return-Path: <>\nDelivered-To: {BOUNCES}\nFrom: MAILER-DAEMON@mx.example.net\nTo: {BOUNCES}\nSubject: Mail System Error - Returned Mail\n\nNo further information.\n"
    yield Beast("only the tag", mail(silent), Kind.BOUNCE, "5")
    lost = f"Return-Path: <>\nDelivered-To: {OURS}\nFrom: MAILER-DAEMON@mx.example.net\nTo: {OURS}\nSubject: Undelivered Mail Returned to Sender\n\nYour mail could not be delivered.\n"
    yield Beast("nothing at all", mail(lost), Kind.BOUNCE, "5", can_match=False)
    arrived = dsn(
        sender="MAILER-DAEMON@mx",
        subject="Successful Mail Delivery Report",
        words="ok",
        agent="mx",
        status="2.0.0",
        reason="250 ok",
        action="delivered",
    )
    yield Beast("arrived", mail(arrived), Kind.BOUNCE, "")


def all_returned() -> list[Beast]:
    """The whole lot."""
    return [*reports(), *plain(), *odd()]
