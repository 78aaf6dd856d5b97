"""The outbox: letters stored finished before they are sent, and after that the letter log.

    queued, never tried → dropped
    queued → on its way: `sending`
    queued → held, by a person or a restored backup

A letter that was tried keeps its bytes.
"""

from collections import Counter
from collections.abc import Collection
from datetime import date, datetime
from statistics import median

from sqlalchemy import ColumnElement, Connection, case, delete, func, insert, or_, select, update

from tracker.core.model import ACTIVE, Letter, LetterState
from tracker.errors import NotFoundError
from tracker.store import inserts
from tracker.store.rows import letter_of, letter_values
from tracker.store.sending import Sending
from tracker.store.tables import ITEMS, LETTER_ITEMS, LETTERS

_WAITING = (LETTERS.c.state == LetterState.QUEUED) & (LETTERS.c.tries == 0)
_BEGUN = (LETTERS.c.state == LetterState.SENDING) & (LETTERS.c.tries == 1)
"""In hand for the first time, so that the relay has not been told its end."""
_UNTRIED = or_(_WAITING, _BEGUN)


LetterList = list[Letter]
"""The doors below say it so because one of them is called `list`."""


class Outbox(Sending):
    """The letters, one for each key, for ever."""

    # --- before a letter is tried

    def queue(self, letter: Letter) -> bool:
        """Store a letter to be sent; False when its key is known: that one is left alone, whatever became of it."""
        with self._database.write() as connection:
            is_new = inserts.new(connection, LETTERS, [letter_values(letter)]) == 1
            if is_new:
                _name_items(connection, letter)
            return is_new

    def queue_all(self, letters: Collection[Letter]) -> None:
        """Store letters to be sent; those whose keys are known are left alone."""
        with self._database.write() as connection:
            inserts.new(connection, LETTERS, [letter_values(letter) for letter in letters])
            inserts.new(connection, LETTER_ITEMS, [row for letter in letters for row in _named(letter)])

    def untried(self) -> LetterList:
        """Those never tried; their words may still change."""
        return self._select(_UNTRIED)

    def replace_untried(self, letter: Letter) -> bool:
        """Give a letter never tried another wording; False when it keeps its bytes.

        One that is in hand already is written anew only by whoever has it, before it goes.
        """
        values = letter_values(letter)
        new = {name: values[name] for name in ("address", "subject", "content", "items", "escalated", "sections")}
        with self._database.write() as connection:
            is_free = or_(_WAITING, _BEGUN & self._is_mine)
            is_replaced = self._change((LETTERS.c.key == letter.key) & is_free, new)
            if is_replaced:
                _name_items(connection, letter)
            return is_replaced

    def drop(self, key: str) -> bool:
        """Take back a letter never tried, as nothing is left in it; False when it is no longer untried."""
        return self._change((LETTERS.c.key == key) & _UNTRIED, {"state": LetterState.DROPPED, "claimed_by": None})

    def drop_of(self, person: str) -> int:
        """Take back all that waits for a person (a key) who wants no letters, tried or not; say how many."""
        waiting = (LETTERS.c.person == person) & (LETTERS.c.state == LetterState.QUEUED)
        with self._database.write() as connection:
            return connection.execute(update(LETTERS).where(waiting).values(state=LetterState.DROPPED)).rowcount

    # --- stopped

    def hold_all(self) -> int:
        """Hold what waits to be sent until somebody releases each letter; say how many."""
        waiting = LETTERS.c.state.in_([LetterState.QUEUED, LetterState.SENDING, LetterState.DOT_SENT])
        held = {"state": LetterState.HELD, "claimed_by": None}
        with self._database.write() as connection:
            return connection.execute(update(LETTERS).where(waiting).values(held)).rowcount

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

    def tagged(self, tag: str) -> Letter | None:
        """The letter whose Message-ID begins with this, as the address does that its bounces go to; None without."""
        found = self._select(LETTERS.c.message_id.startswith(f"<{tag}@", autoescape=True)) if tag else []
        return found[0] if len(found) == 1 else None

    def resends(self) -> int:
        """How often letters went again though the relay may have had them, over all time."""
        with self._database.read() as connection:
            return connection.execute(select(func.sum(LETTERS.c.resends))).scalar() or 0

    def sent_on(self, days: Collection[date]) -> Counter[tuple[str, date]]:
        """How many letters of these days went to each address, or may have gone."""
        went = LETTERS.c.state.in_([LetterState.SENT, LetterState.DOT_SENT])
        of = (LETTERS.c.address, LETTERS.c.day)
        asked = select(*of, func.count().label("letters")).where(LETTERS.c.day.in_(days), went).group_by(*of)
        with self._database.read() as connection:
            return Counter({(row.address, row.day): row.letters for row in connection.execute(asked)})

    def news(self, keys: Collection[str]) -> dict[str, tuple[datetime, bool]]:
        """What has become of the items that these letters name: the last change, and whether all are still active."""
        is_over = case((ITEMS.c.status.in_(ACTIVE), 0), else_=1)
        asked = (
            select(LETTER_ITEMS.c.letter, func.max(ITEMS.c.changed_at), func.max(is_over))
            .join(ITEMS, ITEMS.c.key == LETTER_ITEMS.c.item)
            .where(LETTER_ITEMS.c.letter.in_(keys))
            .group_by(LETTER_ITEMS.c.letter)
        )
        with self._database.read() as connection:
            return {letter: (changed_at, not is_over) for letter, changed_at, is_over in connection.execute(asked)}

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
    if named := _named(letter):
        connection.execute(insert(LETTER_ITEMS), named)


def _named(letter: Letter) -> list[dict[str, str]]:
    return [{"item": item, "letter": letter.key} for item in dict.fromkeys((*letter.items, *letter.escalated))]
