"""What a form brought, cleaned at the border: plain values, never the request."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from starlette.exceptions import HTTPException
from starlette.requests import Request

from tracker.core.model import Document

MOST_FIELDS = 4000
"""A meeting's decisions on five hundred items have seven fields each."""
LONGEST_TEXT = 10_000
LONGEST_LINE = 200

_KINDS = {"application/x-www-form-urlencoded", "multipart/form-data"}
# Control characters, line separators, lone surrogates and the marks that turn text around (U+202A.., U+2066..).
_UNWANTED = {"Cc", "Cs", "Zl", "Zp"}
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class RefusedError(Exception):
    """A form that can't be meant; says which field and why, in a Swedish sentence that the page's words know."""

    def __init__(self, field: str, why: str) -> None:
        super().__init__(why)
        self.field = field
        self.why = why


@dataclass(frozen=True)
class Form:
    """The fields of a form by their names; `file` is what was uploaded, if anything."""

    values: Mapping[str, str] = field(default_factory=dict)
    ticked: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """All values of a name, for boxes that share one."""
    file: Document | None = None

    def text(self, name: str, *, most: int = LONGEST_TEXT) -> str:
        """Give what was written, empty when nothing was."""
        value = self.values.get(name, "").strip()
        if len(value) > most:
            raise RefusedError(name, "Texten är för lång.")
        return value

    def line(self, name: str) -> str:
        """Give what was written in one line."""
        return " ".join(self.text(name, most=LONGEST_LINE).split())

    def needed(self, name: str, why: str) -> str:
        """Give what was written in one line; `why` is told to whoever wrote nothing."""
        value = self.line(name)
        if not value:
            raise RefusedError(name, why)
        return value

    def paragraph(self, name: str, why: str) -> str:
        """Give what was written in many lines; `why` is told to whoever wrote nothing."""
        value = self.text(name)
        if not value:
            raise RefusedError(name, why)
        return value

    def every(self, name: str) -> tuple[str, ...]:
        """Give the values of all boxes of this name that were ticked."""
        return tuple(value for value in self.ticked.get(name, ()) if value)

    def day(self, name: str) -> date | None:
        """Give the date that was chosen, if one was."""
        value = self.line(name)
        if not value:
            return None
        # The year 0206 is a slip of the finger that date fields let through.
        if not value.startswith(("19", "20", "21")):
            raise RefusedError(name, "Skriv datumet som 2026-03-04.")
        try:
            return date.fromisoformat(value)
        except ValueError as error:
            raise RefusedError(name, "Skriv datumet som 2026-03-04.") from error

    def needed_day(self, name: str) -> date:
        """Give the date that was chosen."""
        on = self.day(name)
        if on is None:
            raise RefusedError(name, "Välj ett datum.")
        return on

    def has(self, name: str) -> bool:
        """Tell whether a box was ticked."""
        return bool(self.values.get(name))


async def read(request: Request) -> Form:
    """Read the form that a request brings."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() not in _KINDS:
        raise HTTPException(415)
    async with request.form(max_files=1, max_fields=2 * MOST_FIELDS) as fields:
        if len(fields) > MOST_FIELDS:
            raise HTTPException(413)
        pairs = fields.multi_items()
        written = [(name, clean(value)) for name, value in pairs if isinstance(value, str)]
        files = [value for _, value in pairs if not isinstance(value, str)]
        chosen = [file for file in files if file.filename]
        document = Document(_base_name(chosen[0].filename or ""), await chosen[0].read()) if chosen else None
    ticked: dict[str, tuple[str, ...]] = {}
    for name, value in written:
        ticked[name] = (*ticked.get(name, ()), value)
    return Form(dict(written), ticked, document)


def clean(text: str) -> str:
    """Give the text without what no person can type or see; line ends become plain ones."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(char for char in lines if char in "\n\t" or not _is_unwanted(char))


def _is_unwanted(char: str) -> bool:
    return char in _TURNING or unicodedata.category(char) in _UNWANTED


def _base_name(name: str) -> str:
    """Give a file's own name: some browsers send its whole path."""
    return clean(name).replace("\\", "/").rpartition("/")[2]
