"""Letters by what names them from outside: a reply, or a mail with which they came back."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, func, select, update

from tracker.core.model import Letter
from tracker.store.database import Database
from tracker.store.rows import letter_of
from tracker.store.tables import LETTERS

HARD = "5."
"""So begins why a letter came back for good (RFC 3463)."""


class Returned:
    """The letters that others speak of."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def named(self, message_ids: Sequence[str]) -> Letter | None:
        """The letter with the first of these Message-IDs that is one of ours; None when none is."""
        found = {letter.message_id: letter for letter in self._select(LETTERS.c.message_id.in_(message_ids))}
        return next((found[one] for one in message_ids if one in found), None)

    def last_to(self, addresses: Collection[str], *, since: datetime) -> Letter | None:
        """The last letter sent to one of these addresses (in small letters) since then; None without."""
        is_to = func.lower(LETTERS.c.address).in_(addresses)
        found = self._select(is_to, LETTERS.c.sent_at >= since)
        return max(found, key=lambda letter: letter.sent_at or since, default=None)

    def mark(self, key: str, *, at: datetime, why: str) -> None:
        """Say that a letter came back; `why` begins with its status."""
        with self._database.write() as connection:
            connection.execute(update(LETTERS).where(LETTERS.c.key == key).values(bounced_at=at, bounce=why))

    def hard(self, address: str, *, since: datetime | None = None) -> int:
        """How many letters to an address came back for good, since then if that is told."""
        of = [LETTERS.c.address == address, LETTERS.c.bounce.startswith(HARD)]
        if since:
            of.append(LETTERS.c.bounced_at > since)
        with self._database.read() as connection:
            return connection.execute(select(func.count()).where(*of)).scalar_one()

    def often(self, addresses: Collection[str], *, at_least: int) -> frozenset[str]:
        """Those of the addresses to which so many letters came back for good."""
        of = (LETTERS.c.address.in_(addresses), LETTERS.c.bounce.startswith(HARD))
        asked = select(LETTERS.c.address).where(*of).group_by(LETTERS.c.address).having(func.count() >= at_least)
        with self._database.read() as connection:
            return frozenset(connection.execute(asked).scalars())

    def _select(self, *conditions: ColumnElement[bool]) -> Iterable[Letter]:
        with self._database.read() as connection:
            return [letter_of(row) for row in connection.execute(select(LETTERS).where(*conditions))]
