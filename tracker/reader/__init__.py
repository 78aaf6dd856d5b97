"""Documents are read in a child process that is kept within limits, so that none can hang, fill or fell this one.

`read` and `understand` are core.reading's, done elsewhere. What a document says is not decided here.
"""

import json
import os
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from tracker.errors import DocumentError, SheetError
from tracker.reader import asking, programs, wire
from tracker.reader.limits import LARGEST, LARGEST_SHEET, MEGABYTE, READING, TABULATING, Limits
from tracker.reader.verdicts import in_english, refusal
from tracker.reader.zygote import WARM

if TYPE_CHECKING:
    from datetime import date

    from tracker.core.model import Document, Minutes, Person, ReadCalendar
    from tracker.core.reading import Reading
    from tracker.core.sheet.grid import Sheet

__all__ = ["LARGEST", "calendar", "close", "in_english", "read", "refusal", "sheets", "start", "understand"]

RECOGNISED = "Protokollet är inskannat och texten tolkad ur bilder. Jämför datum och namn med originalet."


def read(document: "Document", *, known: "Sequence[Person]" = (), limits: Limits = READING) -> "Reading":
    """Read a document; `known` are people beyond its own attendance list.

    DocumentError says why it can't be read; ReaderError, that no child can be started, whatever the document.
    """
    if len(document.content) > LARGEST:
        raise refusal("too_large")
    program = programs.for_old_word() if programs.is_old_word(document.content) else None
    if program:
        return _converted(document, program, known=known)
    try:
        return _read(document, known=known, limits=limits)
    except DocumentError as error:
        program = programs.for_scans() if error.code == "scan" else None
        if program is None:
            raise
    return _recognised(document, program, known=known)


def understand(minutes: "Minutes", *, known: "Sequence[Person]" = ()) -> "Reading":
    """Say what minutes that were read ask for, when more people are known than before."""
    from tracker.reader import nouns

    return _reading({"job": "understand", "known": _people(known)}, nouns.MINUTES.dump_json(minutes))


def sheets(document: "Document") -> "tuple[Sheet, ...]":
    """Give the cells of a spreadsheet; SheetError says why they can't be had."""
    from tracker.reader import nouns

    if len(document.content) > LARGEST_SHEET:
        raise SheetError("too_large", most=LARGEST_SHEET // MEGABYTE)
    try:
        answer = asking.ask({"job": "tabulate"}, document.content, limits=TABULATING)
        if answer.startswith(b"{"):
            told = json.loads(answer)
            raise SheetError(told["code"], **told["facts"])
        return nouns.SHEETS.validate_json(answer)
    except DocumentError as error:
        raise SheetError(error.code) from error
    except (ValueError, KeyError, TypeError) as error:
        raise SheetError("crash") from error


def calendar(
    content: bytes,
    *,
    names: "Sequence[str]",
    others: "Sequence[str]",
    ignored: "Sequence[str]",
    zone: str,
    today: "date",
    limits: Limits = READING,
) -> "ReadCalendar":
    """Read an iCalendar as core.calendars.ical does; DocumentError says why it can't be read."""
    from tracker.reader import nouns

    head = {"job": "calendar", "names": list(names), "others": list(others), "ignored": list(ignored)}
    answer = asking.ask(head | {"zone": zone, "today": today.isoformat()}, content, limits=limits)
    try:
        return nouns.CALENDAR.validate_json(answer)
    except ValueError as error:
        raise refusal("crash") from error


def start() -> None:
    """Let the child begin its imports; a hint, nothing waits for it."""
    if hasattr(os, "fork"):
        WARM.start()


def close() -> None:
    """End the child; the next document starts another."""
    WARM.close()


# --- by other programs' help


def _converted(document: "Document", program: programs.Program, *, known: "Sequence[Person]") -> "Reading":
    made = asking.ask({"job": "convert", "program": program.name}, document.content, limits=program.limits)
    found = _read(replace(document, source=f"{document.source}.{program.ending}", content=made), known=known)
    return replace(found, minutes=replace(found.minutes, source=document.source))


def _recognised(document: "Document", program: programs.Program, *, known: "Sequence[Person]") -> "Reading":
    found = _converted(document, program, known=known)
    warnings = (*found.minutes.warnings, RECOGNISED)
    return understand(replace(found.minutes, is_recognised=True, warnings=warnings), known=known)


# --- the child


def _read(document: "Document", *, known: "Sequence[Person]", limits: Limits = READING) -> "Reading":
    head = {"job": "read", "source": document.source, "known": _people(known)}
    return _reading(head, document.content, limits=limits)


def _reading(head: wire.Head, body: bytes, *, limits: Limits = READING) -> "Reading":
    from tracker.reader import nouns

    answer = asking.ask(head, body, limits=limits)
    try:
        return nouns.READING.validate_json(answer)
    except ValueError as error:
        raise refusal("crash") from error


def _people(known: "Sequence[Person]") -> object:
    from tracker.reader import nouns

    return nouns.PEOPLE.dump_python(tuple(known), mode="json")
