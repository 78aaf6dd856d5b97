"""What it means for a letter and for the others that a relay refused, hung or broke off, by how far the letter was."""

import smtplib
from typing import Literal

from tracker.core.letters import clean
from tracker.errors import MailError

Phase = Literal["connect", "begin", "address", "witness", "content", "end"]
"""How far a letter was: connecting and logging in, MAIL, RCPT, RCPT of the witness, DATA and the message, its end."""

CLOSING, PERMANENT = 421, 500
LOGIN = (530, 534, 535, 538)
"""Login wanted or refused (RFC 4954 section 6)."""
ANSWERS = smtplib.SMTPResponseException


def failure(error: smtplib.SMTPException | OSError, *, phase: Phase, where: str) -> MailError:
    """Tell what a failure means for this letter and for the others; `where` names the relay."""
    if isinstance(error, ANSWERS):
        return _refused(error, phase=phase, where=where)
    said, is_slow = words(error), _is_slow(error)
    if phase == "connect":
        return MailError(f"no connection to {where}: {said}", whole_relay=True, untried=True)
    if phase == "begin":
        return MailError(f"{where} broke off: {said}", whole_relay=True, untried=True, silent=is_slow)
    if phase == "end":
        return MailError(f"{where} broke off after the letter's end: {said}", doubtful=True, silent=is_slow)
    return MailError(f"{where} broke off: {said}", silent=is_slow)


def _refused(error: smtplib.SMTPResponseException, *, phase: Phase, where: str) -> MailError:
    code, said = error.smtp_code, words(error)
    is_login = code in LOGIN
    if phase == "connect":
        return MailError(f"no connection to {where}: {said}", whole_relay=True, untried=True, login=is_login)
    if phase == "begin":
        return MailError(f"{where} takes no letters: {said}", whole_relay=True, untried=True, login=is_login)
    if phase == "witness":
        # Both or none: without the witness's copy nobody could tell after a crash whether the letter was taken.
        return MailError(f"{where} refused the witness mailbox: {said}", whole_relay=True, untried=True)
    if code == CLOSING or is_login:
        return MailError(f"{where} takes no letters: {said}", whole_relay=True, login=is_login)
    return MailError(f"{where} refused the letter: {said}", permanent=code >= PERMANENT)


def _is_slow(error: BaseException) -> bool:
    return isinstance(error, TimeoutError) or isinstance(error.__context__, TimeoutError)


def words(error: smtplib.SMTPException | OSError) -> str:
    """Give a failure's own words on one line; what a relay says may hold anything."""
    if isinstance(error, smtplib.SMTPResponseException):
        said = error.smtp_error.decode("utf-8", "replace") if isinstance(error.smtp_error, bytes) else error.smtp_error
        return clean(f"{error.smtp_code} {said}")
    return clean(str(error)) or type(error).__name__
