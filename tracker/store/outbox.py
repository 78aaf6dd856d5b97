"""The outbox: letters stored finished before they are sent, and after that the letter log.

    queued → sending → sent | queued again, not before a time | failed
    queued, never tried → dropped

A letter that was tried keeps its bytes.
"""

from datetime import date, datetime, timedelta
from statistics import median
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, update

from tracker.core.model import Letter, LetterState
from tracker.errors import NotFoundError, StaleError
from tracker.store import inserts
from tracker.store.database import Database
from tracker.store.rows import letter_of, letter_values
from tracker.store.tables import LETTER_ITEMS, LETTERS

FIRST_WAITS = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=15), timedelta(minutes=60))
"""RFC 5321 section 4.5.4.1 asks for at least 30 minutes in the long run and gives up after 4 to 5 days."""
LATER_WAIT = timedelta(hours=1)
LAST_TRY = len(FIRST_WAITS) + 5 * 24

_UNTRIED = (LETTERS.c.state == LetterState.QUEUED) & (LETTERS.c.tries == 0)


def retry_at(tries: int, now: datetime) -> datetime | None:
    """When to try again after `tries` failures: after 1, 5, 15 and 60 minutes, then hourly for 5 days, then never."""
    if tries >= LAST_TRY:
        return None
    return now + (FIRST_WAITS[tries - 1] if tries <= len(FIRST_WAITS) else LATER_WAIT)


LetterList = list[Letter]
"""The doors below say it so because one of them is called `list`."""


class Outbox:
    """The letters, one for each key, for ever."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # --- before a letter is tried

    def queue(self, letter: Letter) -> bool:
        """Store a letter to be sent; False when its key is known: that one is left alone, whatever became of it."""
        with self._database.write() as connection:
            is_new = inserts.new(connection, LETTERS, [letter_values(letter)]) == 1
            if is_new:
                _name_items(connection, letter)
            return is_new

    def untried(self) -> LetterList:
        """Those never tried; their words may still change."""
        return self._select(_UNTRIED)

    def replace_untried(self, letter: Letter) -> bool:
        """Give a letter never tried another wording; False when it is no longer untried and keeps its bytes."""
        values = letter_values(letter)
        new = {name: values[name] for name in ("address", "subject", "content", "items", "escalated", "sections")}
        with self._database.write() as connection:
            is_replaced = self._change((LETTERS.c.key == letter.key) & _UNTRIED, new)
            if is_replaced:
                _name_items(connection, letter)
            return is_replaced

    def drop(self, key: str) -> bool:
        """Take back a letter never tried, as nothing is left in it; False when it is no longer untried."""
        return self._change((LETTERS.c.key == key) & _UNTRIED, {"state": LetterState.DROPPED})

    def drop_of(self, person: str) -> int:
        """Take back all that waits for a person (a key) who wants no letters, tried or not; say how many."""
        waiting = (LETTERS.c.person == person) & (LETTERS.c.state == LetterState.QUEUED)
        with self._database.write() as connection:
            return connection.execute(update(LETTERS).where(waiting).values(state=LetterState.DROPPED)).rowcount

    # --- sending

    def due(self, at: datetime, *, limit: int = 500) -> LetterList:
        """Those to try now, oldest first."""
        is_time = LETTERS.c.not_before.is_(None) | (LETTERS.c.not_before <= at)
        return self._select((LETTERS.c.state == LetterState.QUEUED) & is_time, limit=limit)

    def claim(self, key: str) -> bool:
        """Take a letter to send it now and count the try; False when somebody else has."""
        waiting = (LETTERS.c.key == key) & (LETTERS.c.state == LetterState.QUEUED)
        return self._change(waiting, {"state": LetterState.SENDING, "tries": LETTERS.c.tries + 1})

    def sent(self, key: str, at: datetime) -> None:
        """Say that the relay took a claimed letter."""
        self._end_try(key, {"state": LetterState.SENT, "sent_at": at, "error": "", "not_before": None})

    def retry(self, key: str, error: str, at: datetime) -> datetime | None:
        """Put a claimed letter back for another try, and say when; None when it was the last and the letter failed."""
        again_at = retry_at(self.get(key).tries, at)
        state = LetterState.FAILED if again_at is None else LetterState.QUEUED
        self._end_try(key, {"state": state, "error": error, "not_before": again_at})
        return again_at

    def put_back(self, key: str, error: str) -> None:
        """Put a claimed letter back as if never claimed: the relay did not answer, so no letter was tried."""
        self._end_try(key, {"state": LetterState.QUEUED, "error": error, "tries": LETTERS.c.tries - 1})

    def give_up(self, key: str, error: str) -> None:
        """Say that a claimed letter will never be taken."""
        self._end_try(key, {"state": LetterState.FAILED, "error": error, "not_before": None})

    def recover(self) -> int:
        """Queue what was being sent when the program died; say how many. Only for the one daemon, at its start."""
        with self._database.write() as connection:
            change = update(LETTERS).where(LETTERS.c.state == LetterState.SENDING)
            return connection.execute(change.values(state=LetterState.QUEUED)).rowcount

    def hold_all(self) -> int:
        """Hold what waits to be sent until somebody releases each letter; say how many."""
        waiting = LETTERS.c.state.in_([LetterState.QUEUED, LetterState.SENDING])
        with self._database.write() as connection:
            return connection.execute(update(LETTERS).where(waiting).values(state=LetterState.HELD)).rowcount

    def release(self, key: str) -> bool:
        """Queue a held or failed letter again, by somebody's wish; False when it is neither."""
        stopped = LETTERS.c.state.in_([LetterState.HELD, LetterState.FAILED])
        return self._change((LETTERS.c.key == key) & stopped, {"state": LetterState.QUEUED, "not_before": None})

    # --- asking

    def get(self, key: str) -> Letter:
        """The letter; NotFoundError when there is none."""
        found = self._select(LETTERS.c.key == key)
        if not found:
            raise NotFoundError(f"there is no letter {key}")
        return found[0]

    def list(
        self,
        *,
        state: LetterState | None = None,
        person: str | None = None,
        day: date | None = None,
        kind: str | None = None,
        limit: int | None = None,
        offset: int = 0,
    ) -> LetterList:
        """The letters that fit, newest first, whole."""
        asked = {LETTERS.c.state: state, LETTERS.c.person: person, LETTERS.c.day: day, LETTERS.c.kind: kind}
        conditions = [column == value for column, value in asked.items() if value is not None]
        return self._select(*conditions, newest_first=True, limit=limit, offset=offset)

    def about(self, item: str) -> LetterList:
        """All letters that name this item among what their reader is to do or follow up, newest first.

        Asked by an index: costs what the item has letters, however many there are of other items.
        """
        naming = select(LETTER_ITEMS.c.letter).where(LETTER_ITEMS.c.item == item)
        return self._select(LETTERS.c.key.in_(naming), newest_first=True)

    def counts(self) -> dict[LetterState, int]:
        """How many letters stand in each state, those without any left out."""
        asked = select(LETTERS.c.state, func.count().label("letters")).group_by(LETTERS.c.state)
        with self._database.read() as connection:
            return {row.state: row.letters for row in connection.execute(asked)}

    def has(self, person: str, day: date, kind: str) -> bool:
        """Whether a letter of this kind was made for the person and day, whatever became of it."""
        return person in self.people_with(day, kind)

    def people_with(self, day: date, kind: str) -> frozenset[str]:
        """Everybody for whom a letter of this kind was made for the day."""
        asked = select(LETTERS.c.person).where(LETTERS.c.day == day, LETTERS.c.kind == kind)
        with self._database.read() as connection:
            return frozenset(person for person in connection.execute(asked).scalars() if person)

    def usual_people(self, *, before: date, days: int = 10) -> float:
        """The median number of people written to, over the last `days` days with letters; 0 when there were none."""
        number = func.count(LETTERS.c.address.distinct())
        asked = (
            select(number)
            .where(LETTERS.c.day < before, LETTERS.c.state != LetterState.DROPPED)
            .group_by(LETTERS.c.day)
            .order_by(LETTERS.c.day.desc())
            .limit(days)
        )
        with self._database.read() as connection:
            numbers = connection.execute(asked).scalars().all()
        return median(numbers) if numbers else 0

    # --- the ground

    def _end_try(self, key: str, values: dict[str, Any]) -> None:
        if not self._change((LETTERS.c.key == key) & (LETTERS.c.state == LetterState.SENDING), values):
            raise StaleError(f"letter {key} is not being sent")

    def _change(self, which: ColumnElement[bool], values: dict[str, Any]) -> bool:
        """Change the one row that is as it should be; say whether there was one."""
        with self._database.write() as connection:
            return connection.execute(update(LETTERS).where(which).values(values)).rowcount == 1

    def _select(
        self,
        *conditions: ColumnElement[bool],
        newest_first: bool = False,
        limit: int | None = None,
        offset: int = 0,
    ) -> LetterList:
        order = LETTERS.c.id.desc() if newest_first else LETTERS.c.id
        asked = select(LETTERS).where(*conditions).order_by(order).limit(limit).offset(offset)
        with self._database.read() as connection:
            return [letter_of(row) for row in connection.execute(asked)]


def _name_items(connection: Connection, letter: Letter) -> None:
    """Enter which items the letter names, instead of those it named before."""
    connection.execute(delete(LETTER_ITEMS).where(LETTER_ITEMS.c.letter == letter.key))
    named = dict.fromkeys((*letter.items, *letter.escalated))
    if named:
        connection.execute(insert(LETTER_ITEMS), [{"item": item, "letter": letter.key} for item in named])
