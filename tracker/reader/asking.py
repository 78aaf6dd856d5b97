"""A job goes to the child and its answer comes back, or the error that says why there is none."""

import json
import logging
import os
from dataclasses import asdict
from threading import BoundedSemaphore

from tracker.errors import DocumentError, ReaderError
from tracker.reader import verdicts, wire
from tracker.reader.limits import MEGABYTE, Limits
from tracker.reader.verdicts import refusal
from tracker.reader.zygote import WARM

log = logging.getLogger(__name__)

AT_ONCE = BoundedSemaphore(max(os.cpu_count() or 1, 2))
"""So many children at once; whoever comes later waits."""


def ask(head: wire.Head, body: bytes, *, limits: Limits, lane: BoundedSemaphore = AT_ONCE) -> bytes:
    """Have a job done within limits and give what it made; DocumentError when it failed, or died of it."""
    if not hasattr(os, "fork"):
        raise ReaderError(
            "documents are read in a child process with limits, which this system has none of; "
            "use Linux or macOS, or on Windows WSL or the Docker image"
        )
    with lane:
        ended, answer = WARM.ask(
            head | {"limits": asdict(limits)}, body, within=limits.wall, answer_at_most=limits.answer
        )
    code = verdicts.reason(ended, limits=limits)
    if code:
        log.info("a document was not read (%s, %.1f s of CPU, %d MB): %s", code, *_figures(ended))
        raise refusal(code) from ChildProcessError(ended["complaints"])
    return _said(answer)


def _figures(ended: wire.Head) -> tuple[float, int, str]:
    return ended["cpu"], ended["peak"] // MEGABYTE, ended["complaints"].strip()


def _said(answer: bytes) -> bytes:
    """Give the body of an answer; the DocumentError that its first line tells of is raised here."""
    line, _, body = answer.partition(b"\n")
    try:
        told = json.loads(line)
        code, message = told.get("code"), str(told.get("message") or "")
    except (ValueError, AttributeError) as error:
        raise refusal("crash") from error
    if code is None:
        return body
    if code not in verdicts.SENTENCES:
        raise refusal("crash")
    raise DocumentError(code, message) if message else refusal(code)
