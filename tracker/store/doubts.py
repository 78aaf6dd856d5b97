"""Doubts: the questions of the review list and their answers. What an answer does is the job's to say."""

from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, exists, select, update

from tracker.core.model import Question
from tracker.errors import NotFoundError
from tracker.store import inserts
from tracker.store.database import Database
from tracker.store.rows import batches, question_of, question_values
from tracker.store.tables import DOUBTS, ITEMS
from tracker.store.values import Verdict

_OPEN = DOUBTS.c.answered_at.is_(None)
_ASKED = select(DOUBTS, ITEMS.c.text.label("item_text"), ITEMS.c.is_confidential).outerjoin(
    ITEMS, ITEMS.c.key == DOUBTS.c.item
)


class Doubts:
    """The review list."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def ask(self, question: Question) -> bool:
        """Put a question on the list; False when the same one (subject, code, words) stands there already."""
        with self._database.write() as connection:
            return write(connection, [question]) == 1

    def get(self, key: str) -> Question:
        """The question, answered or not; NotFoundError when there is none."""
        found = self._select(DOUBTS.c.key == key)
        if not found:
            raise NotFoundError(f"there is no question {key}")
        return found[0]

    def is_open(self, key: str) -> bool:
        """Whether nobody has answered the question of this key yet."""
        return bool(self._select(DOUBTS.c.key == key, _OPEN))

    def open(self, body: str | None = None) -> list[Question]:
        """What waits for an answer, of one body or of all and of none."""
        if body is None:
            return self._select(_OPEN)
        return self._select(_OPEN, DOUBTS.c.body == body)

    def answered(self, item: str) -> list[Question]:
        """What was asked about an item and has its answer."""
        return self._select(DOUBTS.c.item == item, ~_OPEN)

    def verdicts(self, keys: Iterable[str]) -> list[Verdict]:
        """What these questions (keys) were answered with; those that wait are left out."""
        with self._database.read() as connection:
            rows = [
                row
                for some in batches(keys)
                for row in connection.execute(_ASKED.where(DOUBTS.c.key.in_(some), ~_OPEN).order_by(DOUBTS.c.id))
            ]
        return [Verdict(question_of(row), row.answer, row.answered_by, row.answered_at) for row in rows]

    def words(self, documents: Iterable[str], *, code: str) -> list[str]:
        """What was asked about in these documents (keys) with this code, answered or not."""
        asked = select(DOUBTS.c.words).where(DOUBTS.c.document.in_(list(documents)), DOUBTS.c.code == code)
        with self._database.read() as connection:
            return list(connection.execute(asked).scalars())

    def untold(self, body: str) -> list[Question]:
        """What waits for an answer and no worklist has told yet."""
        return self._select(_OPEN, DOUBTS.c.body == body, DOUBTS.c.told_on.is_(None))

    def mark_told(self, keys: Iterable[str], day: date) -> None:
        """Say that a worklist has told these."""
        with self._database.write() as connection:
            connection.execute(
                update(DOUBTS).where(DOUBTS.c.key.in_(list(keys)), DOUBTS.c.told_on.is_(None)).values(told_on=day)
            )

    def answer(self, key: str, answer: str, *, who: str, at: datetime) -> bool:
        """Keep an answer and take the question off the list; False when it was answered before, or never asked."""
        return self._close(DOUBTS.c.key == key, answer=answer, who=who, at=at) == 1

    def settle(self, item: str, *, answer: str, who: str, at: datetime, codes: Iterable[str] | None = None) -> int:
        """Answer all open questions about an item at once, or those with these codes; say how many there were."""
        about = DOUBTS.c.item == item
        if codes is not None:
            about &= DOUBTS.c.code.in_(list(codes))
        return self._close(about, answer=answer, who=who, at=at)

    def reopen(self, item: str, *, answered_at: datetime) -> int:
        """Ask again what was answered about an item at that instant, unless it is asked anew already."""
        again = DOUBTS.alias("again")
        is_asked = exists().where(
            again.c.subject == DOUBTS.c.subject,
            again.c.code == DOUBTS.c.code,
            again.c.words == DOUBTS.c.words,
            again.c.answered_at.is_(None),
        )
        change = update(DOUBTS).where(DOUBTS.c.item == item, DOUBTS.c.answered_at == answered_at, ~is_asked)
        with self._database.write() as connection:
            return connection.execute(change.values(answer=None, answered_by=None, answered_at=None)).rowcount

    def _close(self, which: ColumnElement[bool], *, answer: str, who: str, at: datetime) -> int:
        change = update(DOUBTS).where(which, _OPEN).values(answer=answer, answered_by=who, answered_at=at)
        with self._database.write() as connection:
            return connection.execute(change).rowcount

    def _select(self, *conditions: ColumnElement[bool]) -> list[Question]:
        asked = _ASKED.where(*conditions).order_by(DOUBTS.c.id)
        with self._database.read() as connection:
            return [question_of(row) for row in connection.execute(asked)]


def write(connection: Connection, questions: Iterable[Question]) -> int:
    """Put questions on the list as part of the caller's transaction; say how many were new."""
    return inserts.new(connection, DOUBTS, [question_values(question) for question in questions])
