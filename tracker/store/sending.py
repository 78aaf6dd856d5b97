"""A letter on its way out, and what is known of it whenever the program dies.

    queued → sending → dot_sent → sent
    sending → queued again, not before a time | failed        the relay has nothing
    dot_sent → queued again | failed                          it may have it: asked of the witness, else sent once more

Whoever has a letter in hand is told by `claimed_by`, and lives as long as their lock does: no letter is taken from them
because time has passed. Every change says in itself who must have the letter and in which state.
"""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, bindparam, case, or_, select, text, update

from tracker.core.model import Letter, LetterState
from tracker.store.database import Database
from tracker.store.rows import letter_of
from tracker.store.tables import LETTERS
from tracker.store.workers import Worker

FIRST_WAITS = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=15), timedelta(minutes=60))
"""RFC 5321 section 4.5.4.1 asks for at least 30 minutes in the long run and gives up after 4 to 5 days."""
LATER_WAIT = timedelta(hours=1)
LAST_TRY = len(FIRST_WAITS) + 5 * 24

_ENDED: dict[str, Any] = {"claimed_by": None, "error": "", "not_before": None}
# Written out, as the index of what waits holds only for these very words.
_WAITING = text("state = 'queued'")
_IN_HAND = LETTERS.c.state.in_([LetterState.SENDING, LetterState.DOT_SENT])

_NAMED = LETTERS.c.key.in_(bindparam("keys", expanding=True))

# Built once, as they are said for nearly every letter.
_ENDING = (
    update(LETTERS)
    .where(_NAMED, LETTERS.c.state == LetterState.SENDING, LETTERS.c.claimed_by == bindparam("me"))
    .values(state=LetterState.DOT_SENT, dot_sent_at=bindparam("at"))
    .returning(LETTERS.c.key)
)
# Whoever has it by now, the relay has it too, and it must not go once more.
_SENT = (
    update(LETTERS)
    .where(_NAMED, or_(_IN_HAND, LETTERS.c.state == LetterState.QUEUED))
    .values(**_ENDED, state=LetterState.SENT, sent_at=bindparam("at"))
)


def retry_at(tries: int, now: datetime) -> datetime | None:
    """When to try again after `tries` failures: after 1, 5, 15 and 60 minutes, then hourly for 5 days, then never."""
    if tries >= LAST_TRY:
        return None
    return now + (FIRST_WAITS[tries - 1] if tries <= len(FIRST_WAITS) else LATER_WAIT)


class Sending:
    """The letters that are to go, for one of those who send."""

    def __init__(self, database: Database, worker: Worker) -> None:
        self._database = database
        self._worker = worker

    # --- in hand

    def take(self, at: datetime, *, limit: int = 50) -> list[Letter]:
        """Take letters in hand that are to be tried now, and count the try: those tried least first, then the oldest.

        Any number may take beside each other, and each gets other letters.
        """
        chosen = select(LETTERS.c.id).where(_WAITING, is_time(at)).order_by(LETTERS.c.tries, LETTERS.c.id).limit(limit)
        due = chosen.with_for_update(skip_locked=True).cte("due")
        taken = {"state": LetterState.SENDING, "claimed_by": self._worker.check(), "tries": LETTERS.c.tries + 1}
        change = update(LETTERS).where(LETTERS.c.id.in_(select(due.c.id))).values(taken).returning(*LETTERS.c)
        with self._database.brief() as connection:
            rows = sorted(connection.execute(change).all(), key=lambda row: (row.tries, row.id))
        return [letter_of(row) for row in rows]

    def mark(self, at: datetime, *, ending: Collection[str] = (), sent: Collection[str] = ()) -> frozenset[str]:
        """Write down together which letters in hand are to be told to end, and which the relay has taken.

        Gives those that may be told to end now: one that is no longer in hand (it was dropped, or somebody else has it)
        must not be.
        """
        me = self._worker.check()
        with self._database.brief() as connection:
            if sent:
                connection.execute(_SENT, {"keys": list(sent), "at": at})
            if not ending:
                return frozenset()
            told = connection.execute(_ENDING, {"keys": list(ending), "at": at, "me": me})
            return frozenset(told.scalars())

    def retry(self, letter: Letter, error: str, at: datetime, *, is_doubtful: bool = False) -> datetime | None:
        """Put a letter in hand back for another try, and say when; None when it was the last and the letter failed.

        One that the relay may have, `is_doubtful`, is first asked about, and stays `dot_sent` until it is settled.
        """
        again_at = retry_at(letter.tries, at)
        waiting = LetterState.DOT_SENT if is_doubtful else LetterState.QUEUED
        state = LetterState.FAILED if again_at is None else waiting
        self._end(letter.key, {"state": state, "error": error, "not_before": again_at})
        return again_at

    def give_up(self, key: str, error: str) -> None:
        """Say that a letter in hand will never be taken."""
        self._end(key, {"state": LetterState.FAILED, "error": error, "not_before": None})

    def hold(self, key: str, why: str) -> None:
        """Keep a letter in hand back until somebody releases it; it was not tried."""
        self._end(key, {"state": LetterState.HELD, "error": why, "tries": LETTERS.c.tries - 1})

    def put_back(self, keys: Collection[str], error: str = "") -> None:
        """Put letters in hand back as if never taken, as the relay was told of none of them."""
        values: dict[str, Any] = {"state": LetterState.QUEUED, "claimed_by": None, "tries": LETTERS.c.tries - 1}
        which = LETTERS.c.key.in_(keys) & (LETTERS.c.state == LetterState.SENDING) & self._is_mine
        with self._database.brief() as connection:
            connection.execute(update(LETTERS).where(which).values(values | ({"error": error} if error else {})))

    # --- after somebody has died

    def recover(self) -> int:
        """Take letters out of the hands of all who no longer live; say how many.

        One whose end was not told is queued as if never taken; one whose end was is asked about.
        """
        asked = select(LETTERS.c.claimed_by).where(_IN_HAND, LETTERS.c.claimed_by.is_not(None)).distinct()
        with self._database.read() as connection:
            senders = connection.execute(asked).scalars().all()
        dead = [sender for sender in senders if not self._worker.is_alive(sender)]
        return self._release(dead) if dead else 0

    def let_go(self) -> int:
        """Take all letters out of our own hands, as `recover` does: nothing is being sent here."""
        return self._release([self._worker.check()])

    def _release(self, senders: Collection[str]) -> int:
        is_safe = LETTERS.c.state == LetterState.SENDING
        values = {
            "state": case((is_safe, LetterState.QUEUED), else_=LETTERS.c.state),
            "tries": case((is_safe, LETTERS.c.tries - 1), else_=LETTERS.c.tries),
            "claimed_by": None,
            "not_before": None,
        }
        which = _IN_HAND & LETTERS.c.claimed_by.in_(senders)
        with self._database.brief() as connection:
            return connection.execute(update(LETTERS).where(which).values(values)).rowcount

    # --- in doubt

    def doubtful(self, at: datetime) -> list[Letter]:
        """Those in nobody's hands that the relay may have, where it is time to settle it."""
        which = (LETTERS.c.state == LetterState.DOT_SENT) & LETTERS.c.claimed_by.is_(None) & is_time(at)
        with self._database.read() as connection:
            return [letter_of(row) for row in connection.execute(select(LETTERS).where(which).order_by(LETTERS.c.id))]

    def arrived(self, letter: Letter, at: datetime) -> bool:
        """Say that the relay has taken a doubtful letter; False when somebody else has settled it."""
        return self._settle(letter, {**_ENDED, "state": LetterState.SENT, "sent_at": at})

    def again(self, letter: Letter) -> bool:
        """Queue a doubtful letter to go once more with the same bytes; False when somebody else has settled it."""
        anew = {"state": LetterState.QUEUED, "not_before": None, "resends": LETTERS.c.resends + 1}
        return self._settle(letter, anew)

    def doubt_from(self, letter: Letter, at: datetime) -> bool:
        """Begin to wait for the witness anew: the clock was set back since the letter's end."""
        return self._settle(letter, {"dot_sent_at": at})

    # --- the ground

    @property
    def _is_mine(self) -> ColumnElement[bool]:
        return LETTERS.c.claimed_by == self._worker.id

    def _end(self, key: str, values: dict[str, Any]) -> None:
        """Take one letter out of our hands; one that is in others' by now is theirs to tell of."""
        self._change((LETTERS.c.key == key) & _IN_HAND & self._is_mine, {**values, "claimed_by": None})

    def _settle(self, letter: Letter, values: dict[str, Any]) -> bool:
        doubt = (LETTERS.c.state == LetterState.DOT_SENT) & (LETTERS.c.dot_sent_at == letter.dot_sent_at)
        return self._change((LETTERS.c.key == letter.key) & doubt & LETTERS.c.claimed_by.is_(None), values)

    def _change(self, which: ColumnElement[bool], values: dict[str, Any]) -> bool:
        """Change the one row that is as it should be; say whether there was one."""
        with self._database.brief() as connection:
            return connection.execute(update(LETTERS).where(which).values(values)).rowcount == 1


def is_time(at: datetime) -> ColumnElement[bool]:
    """Whether a letter may be tried at that instant.

    No wait is longer than an hour: a time beyond that was set by a clock that has been set back since.
    """
    not_before = LETTERS.c.not_before
    return or_(not_before.is_(None), not_before <= at, not_before > at + LATER_WAIT)
