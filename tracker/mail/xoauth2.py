"""Logging in to a relay by a token: XOAUTH2, as Google and Microsoft document it.

https://developers.google.com/workspace/gmail/imap/xoauth2-protocol
"""

import base64
import binascii
import json
import smtplib
from typing import Protocol

from tracker.core.letters import clean
from tracker.errors import MailError, TokenError

TAKEN, CHALLENGE = 235, 334


class Tokens(Protocol):
    """Gives tokens, and is told when one was not taken."""

    def token(self) -> str:
        """Give one that is good now; TokenError when none can be had."""

    def refuse(self, token: str) -> bool:
        """Say that it was not taken; whether to try once more with another."""


def log_in(relay: smtplib.SMTP, user: str, tokens: Tokens, *, where: str) -> None:
    """Log in, at most twice: a token that was kept may have been revoked, a fresh one that is refused is no accident.

    Raises MailError when no token can be had, SMTPAuthenticationError when the relay takes none.
    """
    token = _token(tokens, where=where)
    try:
        _try(relay, user, token)
    except smtplib.SMTPAuthenticationError:
        if not tokens.refuse(token):
            raise
        _try(relay, user, _token(tokens, where=where))


def words(user: str, token: str) -> str:
    """Write the client's words: user, token, and a control character (^A) after each and at the end."""
    return base64.b64encode(f"user={user}\1auth=Bearer {token}\1\1".encode()).decode()


def _token(tokens: Tokens, *, where: str) -> str:
    try:
        return tokens.token()
    except TokenError as error:
        raise MailError(f"no login at {where}: {error}", whole_relay=True, untried=True, login=error.refused) from error


def _try(relay: smtplib.SMTP, user: str, token: str) -> None:
    code, said = relay.docmd("AUTH", f"XOAUTH2 {words(user, token)}")
    reason = ""
    if code == CHALLENGE:  # why not, in JSON; it waits for an empty line before it says no
        reason = _reason(said)
        code, said = relay.docmd("")
    if code != TAKEN:
        raise smtplib.SMTPAuthenticationError(code, said + reason.encode())


def _reason(challenge: bytes) -> str:
    try:
        told = json.loads(base64.b64decode(challenge, validate=True))
    except (binascii.Error, ValueError):
        return ""
    return f" (status {clean(str(told.get('status', '')))})" if isinstance(told, dict) else ""
