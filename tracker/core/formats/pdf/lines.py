"""Printed lines → lines as they were written: what was wrapped is joined again, and so are hyphenated words.

A line was wrapped where the first word of the next would not have fitted on it; where it would have, somebody began
a new line.
"""

import re
from collections.abc import Sequence

from tracker.core.formats.pdf.shapes import Line
from tracker.core.formats.text import BULLET

SPACE = 0.2
"""The narrowest space between words, in font sizes."""
SLACK = 0.5
"""Points by which printed widths are off."""
ROOM = 0.4
"""Font sizes that must be left on a line for its missing space to tell: one that had no room isn't written."""
SPACED_SLACK = 1.0
"""Font sizes by which a limit may be off where the space after the line says that it wraps."""
SOFT = "\u00ad"
HYPHENATED = re.compile(r"[a-zåäöéü]{2}[-\u00ad]$")
DATE_CUT = re.compile(r"\d-$")
SUSPENDED = re.compile(r"^(?:och|eller|samt|respektive|resp|och/eller|and|or|og|eller)\b", re.IGNORECASE)
"""What follows upon "in-" when it is no broken word: "in- och utgående"."""


def written(lines: Sequence[Line], *, limit: float) -> list[str]:
    """Return the lines as written, `limit` being how far to the right a printed line may go."""
    whole: list[str] = []
    for above, line in zip([None, *lines], lines, strict=False):
        if above is not None and is_wrapped(above, line, limit=limit):
            whole[-1] = joined(whole[-1], line.text, is_cut=_is_cut(above, line))
        else:
            whole.append(line.text)
    return [line.replace(SOFT, "-") if line.endswith(SOFT) else line.replace(SOFT, "") for line in whole]


def is_wrapped(above: Line, line: Line, *, limit: float) -> bool:
    """Whether a line goes on with the one above it."""
    if BULLET.match(line.text):
        return False
    first, last = line.words[0], above.words[-1]
    if last.text.endswith(SOFT) or (HYPHENATED.search(last.text) and first.text[:1].islower()):
        return True
    if DATE_CUT.search(last.text) and first.text[:1].isdigit():
        return True
    # before a page break the space is left out
    is_told = last.is_spaced is False and not line.is_page_start
    if is_told and not _is_cut(above, line) and above.right + ROOM * above.size < limit:
        return False
    slack = SPACED_SLACK * above.size if last.is_spaced else -SLACK
    return above.right + SPACE * above.size + first.right - first.left > limit - slack


def joined(above: str, below: str, *, is_cut: bool = False) -> str:
    """Return two parts of one line put together.

    A hyphen between small letters is one of hyphenation and goes ("åtgärds-|lista"); after capitals or a single
    letter, before a capital and between digits it belongs to the word ("IT-|chef", "2026-05-|09").
    """
    if is_cut and not HYPHENATED.search(above):
        return above + below
    if not above.endswith(("-", SOFT)) or above.endswith((" -", " " + SOFT)):
        return f"{above} {below}"
    if SUSPENDED.match(below):
        return f"{above[:-1]}- {below}"
    if HYPHENATED.search(above) and below[:1].islower():
        return above[:-1] + below
    return f"{above[:-1]}-{below}"


def _is_cut(above: Line, line: Line) -> bool:
    """Whether a line without a space at its end may wrap all the same: after a stroke, or inside a long word."""
    if above.words[-1].is_spaced is not False or above.text.endswith("/"):
        return above.words[-1].is_spaced is False
    is_inside = above.text[-1].islower() and (line.text[:1].islower() or line.text[:1] in ".,;:!?)")
    return len(above.words) == 1 and is_inside
