"""How far mailboxes have been read, and the mails that came. What a mail means is the jobs' to know."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, select, update

from tracker.store import inserts
from tracker.store.database import Database
from tracker.store.tables import LETTERS, MAILBOXES, MESSAGES
from tracker.store.values import Cursor, KeptMail


class Mailboxes:
    """The mailboxes by name, and their mails by key: the same mail comes once, whatever its UID."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def cursor(self, name: str) -> Cursor:
        """How far a mailbox was read; the beginning for one that never was."""
        with self._database.read() as connection:
            row = connection.execute(select(MAILBOXES).where(MAILBOXES.c.name == name)).one_or_none()
        return Cursor(**row._mapping) if row else Cursor(name)

    def keep(self, cursor: Cursor) -> None:
        """Keep how far a mailbox is read now."""
        with self._database.write() as connection:
            inserts.over(connection, MAILBOXES, vars(cursor))

    # --- mails

    def add(self, mail: KeptMail) -> bool:
        """Keep a mail that came; False when it is known: it came before, or another process has it in hand."""
        with self._database.write() as connection:
            return inserts.new(connection, MESSAGES, [vars(mail)]) == 1

    def end(
        self, key: str, *, kind: str, outcome: str, letter: str | None = None, content: bytes | None = None
    ) -> None:
        """Say what was made of a mail; its content is kept where somebody may want to look at it."""
        values: dict[str, Any] = {"kind": kind, "outcome": outcome, "letter": letter, "content": content}
        with self._database.write() as connection:
            connection.execute(update(MESSAGES).where(MESSAGES.c.key == key).values(values))

    def knows(self, key: str) -> bool:
        """Whether this mail came before."""
        return bool(self._select(MESSAGES.c.key == key))

    def mails(self, *, letter: str | None = None, limit: int = 100) -> list[KeptMail]:
        """Those that came, newest first, or only what answers or returns one letter; without their content."""
        conditions = [] if letter is None else [MESSAGES.c.letter == letter]
        return self._select(*conditions, limit=limit)

    def count(self, *, sender: str, letter: str, since: datetime) -> int:
        """How many mails about a letter came from an address since then."""
        of = (MESSAGES.c.letter == letter, MESSAGES.c.sender == sender, MESSAGES.c.received_at >= since)
        with self._database.read() as connection:
            return connection.execute(select(func.count()).where(*of)).scalar_one()

    def first_return(self, address: str, *, since: datetime) -> datetime | None:
        """When the first of the letters to an address came back since then, for good or for now."""
        asked = (
            select(func.min(MESSAGES.c.received_at))
            .join(LETTERS, LETTERS.c.key == MESSAGES.c.letter)
            .where(MESSAGES.c.kind == "bounce", LETTERS.c.address == address, MESSAGES.c.received_at >= since)
        )
        with self._database.read() as connection:
            return connection.execute(asked).scalar()

    def _select(self, *conditions: ColumnElement[bool], limit: int = 1) -> list[KeptMail]:
        columns = [column for column in MESSAGES.c if column.name != "content"]
        asked = select(*columns).where(*conditions).order_by(MESSAGES.c.received_at.desc(), MESSAGES.c.key).limit(limit)
        with self._database.read() as connection:
            return [KeptMail(**row._mapping) for row in connection.execute(asked)]
