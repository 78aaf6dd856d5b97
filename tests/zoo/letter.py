"""The letter that comes back, and what a mail of the zoo should be known as."""

from dataclasses import dataclass

from tracker.core.incoming import Kind

TAG = "5f3a9c0e1b7d4a62a1b2c3d4e5f60718"
MESSAGE_ID = f"<{TAG}@example.org>"
OURS = "atgarder@example.org"
BOUNCES = f"studs+{TAG}@example.org"
LETTER = f"""Return-Path: <{BOUNCES}>
From: =?utf-8?q?=C3=85tg=C3=A4rdsbevakningen?= <{OURS}>
To: Ben =?utf-8?q?=C3=85s?= <ben@example.net>
Subject: Senast 20 mars: Beg=?utf-8?q?=C3=A4ra?= in offert
Message-ID: {MESSAGE_ID}
Date: Wed, 04 Mar 2026 07:00:00 +0000
Auto-Submitted: auto-generated
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Hej Ben!

1. Begära in offert
   Klart senast: fredag 20 mars 2026
"""
HEADERS = LETTER.partition("\n\n")[0] + "\n"


@dataclass(frozen=True)
class Beast:
    """A mail of the zoo."""

    name: str
    content: bytes
    kind: Kind
    status: str = ""
    """Of a bounce: its first figure at least."""
    is_final: bool = True
    can_match: bool = True
    """It holds something by which the letter is found."""


def mail(text: str) -> bytes:
    """The bytes of a mail, as they would come."""
    return text.replace("\n", "\r\n").encode("utf-8")
