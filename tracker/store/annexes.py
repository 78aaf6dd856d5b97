"""Agenda annexes as they went out with the notice of a meeting: the bytes of each format, and which items they held."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import ColumnElement, delete, insert, select

from tracker.errors import NotFoundError
from tracker.store.database import Database
from tracker.store.tables import ANNEXES
from tracker.store.values import SentAnnex


class Annexes:
    """What was sent, one annex a meeting."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, sent: SentAnnex, contents: Mapping[str, bytes]) -> None:
        """Keep what went out, by format, in the place of what was kept of that meeting before."""
        facts = {
            "body": sent.body,
            "held_on": sent.held_on,
            "items": list(sent.items),
            "who": sent.who,
            "sent_at": sent.sent_at,
        }
        rows = [facts | {"format": format, "content": content} for format, content in contents.items()]
        with self._database.write() as connection:
            connection.execute(delete(ANNEXES).where(_of(sent.body, sent.held_on)))
            connection.execute(insert(ANNEXES), rows)

    def sent(self, body: str, held_on: date) -> SentAnnex | None:
        """What is known of the annex of that meeting, once it has gone."""
        columns = (ANNEXES.c["items"], ANNEXES.c.who, ANNEXES.c.sent_at)
        with self._database.read() as connection:
            row = connection.execute(select(*columns).where(_of(body, held_on)).limit(1)).first()
        return None if row is None else SentAnnex(body, held_on, tuple(row[0]), row[1], row[2])

    def content(self, body: str, held_on: date, format: str) -> bytes:
        """The bytes of one format; NotFoundError when they are not kept."""
        asked = select(ANNEXES.c.content).where(_of(body, held_on), ANNEXES.c.format == format)
        with self._database.read() as connection:
            found: bytes | None = connection.execute(asked).scalar_one_or_none()
        if found is None:
            raise NotFoundError(f"no {format} of the annex to the meeting of {body} on {held_on} is kept")
        return found


def _of(body: str, held_on: date) -> ColumnElement[bool]:
    return (ANNEXES.c.body == body) & (ANNEXES.c.held_on == held_on)
