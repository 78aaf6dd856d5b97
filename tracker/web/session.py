"""The login until accounts exist: one random key, kept in a file, and signed cookies that never hold it.

Nothing here knows of requests or pages. All times are aware UTC instants.
"""

import base64
import binascii
import hashlib
import hmac
import json
import os
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Lock
from typing import Protocol

LIFETIME = timedelta(days=7)
FORM_LIFETIME = timedelta(hours=24)
WINDOW = timedelta(minutes=15)
MOST_FAILURES = 10


def new_key() -> str:
    """Make a key that nobody knows."""
    return secrets.token_urlsafe(32)


def read_or_make_key(path: Path) -> str:
    """Give the key that `path` keeps; where there is none, make one that only this user can read (mode 0600)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        path.chmod(0o600)
        return path.read_text().strip()
    key = new_key()
    with os.fdopen(descriptor, "w") as file:
        file.write(f"{key}\n")
    return key


@dataclass(frozen=True)
class Session:
    """Somebody who gave the key, under the name that the history shows."""

    who: str
    nonce: str
    expires_at: datetime


class Signer:
    """Makes and checks what goes out to browsers and must come back as it was."""

    def __init__(self, key: str) -> None:
        self._secret = hashlib.sha256(f"tracker web {key}".encode()).digest()
        self._key = key

    def is_key(self, words: str) -> bool:
        """Tell whether somebody gave the key, in the same time whatever they gave."""
        return hmac.compare_digest(words.strip().encode(), self._key.encode())

    def seal(self, purpose: str, text: str) -> str:
        """Give the text with its signature; what is sealed for one purpose is worthless for another."""
        body = base64.urlsafe_b64encode(text.encode()).decode()
        return f"{body}.{self._signature(purpose, body)}"

    def open(self, purpose: str, sealed: str) -> str | None:
        """Give the text back, or None when the seal is not ours."""
        body, _, signature = sealed.partition(".")
        if not hmac.compare_digest(signature.encode(), self._signature(purpose, body).encode()):
            return None
        try:
            return base64.urlsafe_b64decode(body).decode()
        except (binascii.Error, UnicodeDecodeError):
            return None

    def _signature(self, purpose: str, body: str) -> str:
        return hmac.new(self._secret, f"{purpose} {body}".encode(), hashlib.sha256).hexdigest()


class Flags(Protocol):
    """Small values that outlive a restart."""

    def get(self, name: str) -> str | None:
        """Give the value, None where there is none."""

    def set(self, name: str, value: str) -> None:
        """Keep a value."""


class Sessions:
    """Who is logged in. Nothing is kept of a session but that it was ended before its time."""

    def __init__(self, signer: Signer, flags: Flags) -> None:
        self._signer = signer
        self._flags = flags

    def start(self, who: str, *, now: datetime) -> str:
        """Give the cookie of a new session."""
        ends = int((now + LIFETIME).timestamp())
        return self._signer.seal("session", json.dumps([who, secrets.token_urlsafe(16), ends]))

    def read(self, cookie: str, *, now: datetime) -> Session | None:
        """Give the session of a cookie that is ours, not expired and not ended."""
        text = self._signer.open("session", cookie)
        if text is None:
            return None
        who, nonce, ends = json.loads(text)
        session = Session(who, nonce, datetime.fromtimestamp(ends, UTC))
        return session if now < session.expires_at and not self._flags.get(_ended(session)) else None

    def end(self, session: Session) -> None:
        """Make the cookie worthless, wherever a copy of it may be."""
        self._flags.set(_ended(session), session.expires_at.isoformat())


def _ended(session: Session) -> str:
    return f"ended-session {session.nonce}"


def form_token(signer: Signer, subject: str, *, now: datetime) -> str:
    """Give the token that a form shown to `subject` must bring back."""
    return signer.seal(f"form {subject}", str(int((now + FORM_LIFETIME).timestamp())))


def is_form_token(signer: Signer, subject: str, token: str, *, now: datetime) -> bool:
    """Tell whether the token was made for this subject, less than a day ago."""
    ends = signer.open(f"form {subject}", token)
    return ends is not None and now.timestamp() < int(ends)


class Limiter:
    """Counts the failures of an address; it forgets them after a quarter of an hour."""

    def __init__(self, *, most: int = MOST_FAILURES, window: timedelta = WINDOW) -> None:
        self._most = most
        self._window = window
        self._failures: dict[str, list[datetime]] = {}
        self._lock = Lock()

    def wait(self, address: str, *, now: datetime) -> timedelta:
        """Give how long the address must wait before it may try again; nothing when it may at once."""
        with self._lock:
            self._forget(now)
            failures = self._failures.get(address, [])
            return failures[0] + self._window - now if len(failures) >= self._most else timedelta(0)

    def note(self, address: str, *, now: datetime) -> None:
        """Count a failure."""
        with self._lock:
            self._failures.setdefault(address, []).append(now)

    def _forget(self, now: datetime) -> None:
        recent = {a: [at for at in times if at + self._window > now] for a, times in self._failures.items()}
        self._failures = {address: times for address, times in recent.items() if times}
