"""Minutes come in: read, placed with their body, compared with what is tracked, and applied in one transaction.

What can't be placed waits in the review list with its content. A file that can't be read is the caller's to set aside;
`quarantined` asks about it.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from tracker import reader
from tracker.core.model import Body, Document, Doubts, Minutes
from tracker.jobs import attempts, intake, questions
from tracker.jobs.arrival import IngestReport, Intake
from tracker.store import Store

__all__ = ["IngestReport", "ingest", "place", "quarantined"]


def ingest(
    store: Store, document: Document, *, body: str | None = None, who: str, today: date, now: datetime
) -> IngestReport:
    """Take in a document; without `body` (a slug) the minutes decide. DocumentError when it is unreadable."""
    with attempts.counted(store, document):
        # Before the transaction: a document that takes long to read would keep everybody else from writing.
        minutes = reader.read(document).minutes
        return _taken(store, document, minutes, body=body, who=who, today=today, now=now)


def _taken(
    store: Store, document: Document, minutes: Minutes, *, body: str | None, who: str, today: date, now: datetime
) -> IngestReport:
    with store.transaction():
        if store.documents.seen(document.key):
            return _again(store, document, minutes, body=body, who=who, today=today, now=now)
        named = store.people.body(body) if body else _named(minutes, store.people.bodies())
        if named is None:
            return _wait(store, document, minutes, today=today, now=now)
        # Without its day a document can't be told from a later version of itself: it is kept until somebody says it.
        is_waiting = minutes.held_on is None
        store.documents.add(
            document,
            body=named.slug,
            held_on=minutes.held_on,
            at=now,
            is_waiting=is_waiting,
            is_draft=minutes.is_draft,
        )
        return intake.take(store, Intake(document, minutes, named, who, today, now))


def place(store: Store, key: str, *, body: str, who: str, today: date, now: datetime) -> IngestReport:
    """Say whose minutes a waiting document holds, and take it in."""
    document = store.documents.content(key)
    with attempts.counted(store, document):
        minutes = reader.read(document).minutes
        with store.transaction():
            return _placed(store, document, minutes, body=body, who=who, today=today, now=now)


def quarantined(
    store: Store, *, source: str, key: str, reason: str, code: str, body: str | None = None, today: date
) -> bool:
    """Ask the secretary about a file that can't be read; False when that was asked already. `key` is its content's.

    `reason` is a sentence, `code` the same in a word.
    """
    question = questions.about_document(
        key, source=source, body=body, code=Doubts.QUARANTINED, words=reason, today=today
    )
    return questions.ask(store, replace(question, proposal={"reason": code}))


def _placed(
    store: Store, document: Document, minutes: Minutes, *, body: str, who: str, today: date, now: datetime
) -> IngestReport:
    """Take in a waiting document whose body is said now."""
    named = store.people.body(body)
    questions.answer(store, Doubts.UNKNOWN_BODY, document=document.key, said=body, who=who, now=now)
    store.documents.assign(document.key, body=body, held_on=minutes.held_on)
    return intake.take(store, Intake(document, minutes, named, who, today, now))


def _again(
    store: Store, document: Document, minutes: Minutes, *, body: str | None, who: str, today: date, now: datetime
) -> IngestReport:
    """Bring nothing new from a content read before, unless it waits for the body that is said this time."""
    kept = store.documents.get(document.key)
    if kept.is_waiting and kept.body is None and body:
        return _placed(store, document, minutes, body=body, who=who, today=today, now=now)
    return IngestReport(document.source, "known", kept.body, kept.held_on)


def _named(minutes: Minutes, bodies: Iterable[Body]) -> Body | None:
    """Find the one body that goes by the name in the minutes."""
    found = [body for body in bodies if intake.is_called(body, minutes.body)]
    return found[0] if len(found) == 1 else None


def _wait(store: Store, document: Document, minutes: Minutes, *, today: date, now: datetime) -> IngestReport:
    """Keep the document until somebody says whose it is."""
    store.documents.add(
        document, body=None, held_on=minutes.held_on, at=now, is_waiting=True, is_draft=minutes.is_draft
    )
    question = questions.about_document(
        document.key, source=document.source, body=None, code=Doubts.UNKNOWN_BODY, words=minutes.body or "", today=today
    )
    questions.ask(store, question)
    return IngestReport(
        document.source, "waiting", held_on=minutes.held_on, asked=(question,), warnings=minutes.warnings
    )
