"""The intake folder's round: each whole file is taken in and put away, or set aside with its reason."""

import logging
from datetime import date, datetime

from tracker.core.model import Document
from tracker.errors import DocumentError, ReaderError, StoreError
from tracker.jobs import batch, ingest
from tracker.jobs.ingest import IngestReport
from tracker.sources.folder import Arrival, Folder, Refusal
from tracker.store import Store

log = logging.getLogger(__name__)

WHO = "inkorgen"
"""The name that the history shows."""
BUG = "Ett fel i programmet gjorde att filen inte kunde läsas. Felet är antecknat i driftloggen."


def collect(store: Store, folder: Folder, *, today: date, now: datetime) -> list[IngestReport]:
    """Take in what lies whole in the folder, by day of meeting; one file that can't be read never stops the others."""
    files = batch.ordered(store, folder.poll(now=now), opened=_document)
    found = (_collected(store, folder, file, today=today, now=now) for file in files)
    return [report for report in found if report]


def _document(file: Arrival | Refusal) -> Document | None:
    found = _found(file)
    return found if isinstance(found, Document) else None


def _found(file: Arrival | Refusal) -> Document | Refusal | None:
    return file.read() if isinstance(file, Arrival) else file


def _collected(
    store: Store, folder: Folder, file: Arrival | Refusal, *, today: date, now: datetime
) -> IngestReport | None:
    try:
        found = _found(file)
        if isinstance(found, Refusal):
            # Nothing of it was read, so its name stands for what it holds.
            named = Document(found.path.name, found.path.name.encode())
            _set_aside(store, folder, found, named, DocumentError(found.code, found.reason), today=today)
            return None
        return _taken(store, folder, file, found, today=today, now=now) if found else None
    except OSError as error:
        # It lies where it lay and is looked at again; what was taken in already is known then.
        log.error("%s can't be moved: %s", file.path, error.strerror or error)  # noqa: TRY400 -- no bug of ours
        return None
    except (ReaderError, StoreError) as error:
        log.error("%s is not taken in yet: %s", file.path, error)  # noqa: TRY400 -- nor is this; it stays where it is
        return None


def _taken(
    store: Store, folder: Folder, file: Arrival | Refusal, document: Document, *, today: date, now: datetime
) -> IngestReport | None:
    try:
        report = ingest.ingest(store, document, body=_body(store, file.slug), who=WHO, today=today, now=now)
    except DocumentError as error:
        _set_aside(store, folder, file, document, error, today=today)
        return None
    except (OSError, ReaderError, StoreError):
        raise  # the world's fault, not the document's
    except Exception:
        # A bug that one document wakes would otherwise stop all that lie behind it, for ever.
        log.exception("%s can't be read", file.path)
        _set_aside(store, folder, file, document, DocumentError("crash", BUG), today=today)
        return None
    folder.done(file.path)
    log.info("%s: %s, %d new items", document.source, report.outcome, len(report.added))
    return report


def _set_aside(
    store: Store, folder: Folder, file: Arrival | Refusal, document: Document, error: DocumentError, *, today: date
) -> None:
    """Tell the secretary before the file is moved: told twice is told once, moved untold is never told."""
    reason = str(error)
    log.warning("%s is set aside (%s): %s", file.path, error.code, reason)
    slug = _body(store, file.slug)
    ingest.quarantined(
        store, source=document.source, key=document.key, reason=reason, code=error.code, body=slug, today=today
    )
    folder.quarantine(file.path, reason, code=error.code)


def _body(store: Store, slug: str | None) -> str | None:
    """Give the body that a folder belongs to; any other folder decides nothing."""
    return slug if any(body.slug == slug for body in store.people.bodies()) else None
