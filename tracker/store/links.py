"""Secret addresses: of answer pages, of feeds, and to let letters rest. Given once; only their SHA-256 is kept."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import ColumnElement, insert, select, update

from tracker.store import inserts
from tracker.store.columns import hashed, new_token
from tracker.store.database import Database
from tracker.store.tables import ANSWER_LINKS, FEED_LINKS, UNSUBSCRIBE_LINKS
from tracker.store.values import AnswerLink, FeedKind, FeedLink, LetterLink


class Links:
    """The secret addresses that were given out."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def new_answer(self, person: str, items: Sequence[str], letter: str, *, expires_on: date) -> str:
        """Make the token of a letter's answer page; one made before for the same letter is dead."""
        token = new_token()
        row = {
            "token_hash": hashed(token),
            "letter": letter,
            "person": person,
            "items": list(items),
            "expires_on": expires_on,
        }
        with self._database.write() as connection:
            inserts.over(connection, ANSWER_LINKS, row, unique="letter")
        return token

    def answer(self, token: str) -> AnswerLink | None:
        """What the token stands for, expired or not; None when nobody was given it."""
        asked = select(ANSWER_LINKS).where(ANSWER_LINKS.c.token_hash == hashed(token))
        with self._database.read() as connection:
            row = connection.execute(asked).first()
        if row is None:
            return None
        return AnswerLink(row.person, row.letter, row.expires_on, tuple(row.items))

    def new_unsubscribe(self, person: str, letter: str, *, expires_on: date) -> str:
        """Make the token by which a letter's reader lets all letters rest; one made before for it is dead."""
        token = new_token()
        row = {"token_hash": hashed(token), "letter": letter, "person": person, "expires_on": expires_on}
        with self._database.write() as connection:
            inserts.over(connection, UNSUBSCRIBE_LINKS, row, unique="letter")
        return token

    def unsubscribe(self, token: str) -> LetterLink | None:
        """Whose letters the token lets rest, expired or not; None when nobody was given it."""
        asked = select(UNSUBSCRIBE_LINKS).where(UNSUBSCRIBE_LINKS.c.token_hash == hashed(token))
        with self._database.read() as connection:
            row = connection.execute(asked).first()
        return LetterLink(row.person, row.letter, row.expires_on) if row else None

    def new_feed(self, kind: FeedKind, subject: str, *, at: datetime) -> str:
        """Make the token of a calendar for a person (key) or a body (slug); earlier ones go on living."""
        token = new_token()
        row = {"token_hash": hashed(token), "kind": kind, "subject": subject, "created_at": at}
        with self._database.write() as connection:
            connection.execute(insert(FEED_LINKS), row)
        return token

    def feed(self, token: str) -> FeedLink | None:
        """Whose calendar the token opens; None when it is unknown or revoked, which nobody can tell apart."""
        found = self._feeds(FEED_LINKS.c.token_hash == hashed(token), FEED_LINKS.c.revoked_at.is_(None))
        return found[0] if found else None

    def feeds(self, kind: FeedKind, subject: str) -> list[FeedLink]:
        """All calendars of a person or a body, revoked ones among them, oldest first."""
        return self._feeds(FEED_LINKS.c.kind == kind, FEED_LINKS.c.subject == subject)

    def revoke_feeds(self, kind: FeedKind, subject: str, *, at: datetime) -> int:
        """Close all calendars of a person or a body at once; say how many there were."""
        live = (FEED_LINKS.c.kind == kind) & (FEED_LINKS.c.subject == subject) & FEED_LINKS.c.revoked_at.is_(None)
        with self._database.write() as connection:
            return connection.execute(update(FEED_LINKS).where(live).values(revoked_at=at)).rowcount

    def _feeds(self, *conditions: ColumnElement[bool]) -> list[FeedLink]:
        asked = select(FEED_LINKS).where(*conditions).order_by(FEED_LINKS.c.created_at)
        with self._database.read() as connection:
            rows = connection.execute(asked).all()
        return [FeedLink(row.kind, row.subject, row.created_at, row.revoked_at) for row in rows]
