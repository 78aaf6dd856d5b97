"""What is done in the child of one document: the limits first, then the job, then its answer, then the end.

An answer is a line of JSON (`{}`, or the code and the message of a DocumentError) and what the job gave.
"""

import json
import os
import sys
import traceback
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import NoReturn

from tracker import spreadsheets
from tracker.core import reading
from tracker.core.calendars import ical
from tracker.core.model import Document
from tracker.errors import CostlyTemplateError, DocumentError, SheetError, TemplateError
from tracker.reader import confine, linux, nouns, programs, wire
from tracker.reader.limits import Limits
from tracker.templates import here
from tracker.templates import wire as templating

COMPLAINTS = "complaints"
"""The file in the child's folder that takes its standard output and standard error."""


def begin(head: wire.Head, body: bytes, *, answer: int, folder: Path, limits: Limits, watchman: int) -> NoReturn:
    """Do the job that the head names, in a process that was forked for it."""
    status = 1
    try:
        _settle(folder, watchman)
        confine.confine(limits, may_run=head["job"] == "convert")
        _say(answer, _done(head, body, folder))
        status = 0
    except MemoryError:
        os.write(answer, b'{"code": "memory", "message": ""}\n')
        status = 0
    except BaseException:
        traceback.print_exc()
        sys.stderr.flush()
    finally:
        os._exit(status)  # nothing of what was forked along may be closed, flushed or told twice


def _settle(folder: Path, watchman: int) -> None:
    """Be at home in the folder, with a group of one's own and no streams but a file there."""
    linux.die_with_parent()
    if os.getppid() != watchman:  # it died before that was asked for
        os._exit(1)
    os.setpgid(0, 0)
    os.chdir(folder)
    os.environ["TMPDIR"] = os.environ["HOME"] = str(folder)
    complaints = os.open(COMPLAINTS, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    for stream in (1, 2):
        os.dup2(complaints, stream)
    os.close(complaints)


def _done(head: wire.Head, body: bytes, folder: Path) -> tuple[Mapping[str, str], bytes]:
    try:
        return {}, JOBS[head["job"]](head, body, folder)
    except DocumentError as error:
        return {"code": error.code, "message": str(error)}, b""


def _read(head: wire.Head, body: bytes, _folder: Path) -> bytes:
    known = nouns.PEOPLE.validate_python(head["known"])
    return nouns.READING.dump_json(reading.read(Document(head["source"], body), known=known))


def _understand(head: wire.Head, body: bytes, _folder: Path) -> bytes:
    known = nouns.PEOPLE.validate_python(head["known"])
    return nouns.READING.dump_json(reading.understand(nouns.MINUTES.validate_json(body), known=known))


def _calendar(head: wire.Head, body: bytes, _folder: Path) -> bytes:
    names = ical.Names(head["names"], head["others"], head["ignored"])
    read = ical.read(body, names=names, zone=head["zone"], today=date.fromisoformat(head["today"]))
    return nouns.CALENDAR.dump_json(read)


def _convert(head: wire.Head, body: bytes, folder: Path) -> bytes:
    return programs.convert(body, program=head["program"], folder=folder)


def _tabulate(_head: wire.Head, body: bytes, _folder: Path) -> bytes:
    """Give the sheets, a list, or why there are none, an object."""
    try:
        return nouns.SHEETS.dump_json(spreadsheets.read(body))
    except SheetError as error:
        return json.dumps({"code": error.code, "facts": error.facts}).encode()


def _press(_head: wire.Head, body: bytes, _folder: Path) -> bytes:
    """Write a letter by templates of somebody's own; its three forms, or what is wrong with them."""
    try:
        parts = here(templating.loaded(body))
    except TemplateError as error:
        said = {"problem": str(error), "is_costly": isinstance(error, CostlyTemplateError)}
        return json.dumps(said).encode()
    return json.dumps({"parts": [parts.subject, parts.text, parts.html]}).encode()


JOBS: Mapping[str, Callable[[wire.Head, bytes, Path], bytes]] = {
    "read": _read,
    "understand": _understand,
    "calendar": _calendar,
    "convert": _convert,
    "tabulate": _tabulate,
    "press": _press,
}


def _say(answer: int, said: tuple[Mapping[str, str], bytes]) -> None:
    head, body = said
    with os.fdopen(answer, "wb") as mouth:
        mouth.write(json.dumps(head).encode() + b"\n")
        mouth.write(body)
