"""What stands at one place on page after page (letterheads, page numbers, lines for initials) and is no content."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from tracker.core.formats.pdf.shapes import Line, Page, lines_of
from tracker.core.formats.pdf.unruled import is_apart

SAME = 4.0
"""Points within which two lines stand at the same height."""
SHARE = 0.4
"""On so many of the pages a line must stand: left and right pages may differ, and the first from both."""
MARGIN = 0.1
"""The part of a page's height, at top and foot, in which a lone page number is one."""
NUMBER = re.compile(r"(?<![\w.,:§-])\d{1,4}(?![\w.,:-])")
PAGE_NUMBER = re.compile(
    r"^[-–|\s]*(?:(?:sida|sid|s|page|p)\.?\s*)?\d{1,4}\s*(?:(?:\(|/|av|of)\s*\d{1,4}\s*\)?)?[-–|\s]*$", re.IGNORECASE
)
ADDRESS = re.compile(r"^(?:file|https?)://\S+\s+\d+/\d+$")
PRINTED_ON = re.compile(r"^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}[:.]\d\d(?: [AP]M)?(?:\s.*)?$")
"""What browsers print at the edges of a page: address and page number, day and clock and title."""


def without(pages: Sequence[Page]) -> list[Page]:
    """Return the pages without what is repeated. The letterhead of the first page stays: it may tell body and day."""
    lined = [lines_of(page.words) for page in pages]
    repeated = _repeated(lined)
    return [_bare(page, lines, repeated, at=at) for at, (page, lines) in enumerate(zip(pages, lined, strict=True))]


Heights = dict[str, list[float]]


def _repeated(lined: Sequence[Sequence[Line]]) -> Heights:
    """Return the lines that stand at one height on enough pages, each with the heights."""
    seen: dict[str, list[tuple[float, int]]] = defaultdict(list)
    columns = set()
    for at, lines in enumerate(lined):
        for line in lines:
            for key in _keys(line, at):
                seen[key].append((line.base, at))
                if is_apart(line):
                    columns.add(key)
    enough = max(2, SHARE * len(lined))
    return {
        key: heights
        for key, places in seen.items()
        if (heights := _common(places, enough, is_in_columns=key in columns))
    }


def _common(places: Sequence[tuple[float, int]], enough: float, *, is_in_columns: bool) -> list[float]:
    groups: list[list[tuple[float, int]]] = []
    for place in sorted(places):
        if groups and place[0] - groups[-1][0][0] <= SAME:
            groups[-1].append(place)
        else:
            groups.append([place])
    common = [group for group in groups if len({at for _, at in group}) >= enough]
    if is_in_columns and len(common) < len(groups):
        return []  # the heading row of a table, repeated where it goes on and elsewhere at its beginning
    return [group[0][0] for group in common]


def _keys(line: Line, at: int) -> set[str]:
    """Return the line's text, and once for each number that may be the page's with "#" in its place.

    Covers may not be counted, so the number may be up to two off.
    """
    text = line.text
    numbers = [match for match in NUMBER.finditer(text) if at <= int(match[0]) <= at + 2]
    return {text} | {f"{text[: match.start()]}#{text[match.end() :]}" for match in numbers}


def _bare(page: Page, lines: Sequence[Line], repeated: Heights, *, at: int) -> Page:
    head = _run(lines, page, repeated, at)
    foot = _run(lines[::-1], page, repeated, at)
    if at == 0:
        head = [line for line in head if _is_number(line, page)]
    gone = {word for line in (*head, *foot) for word in line.words}
    return replace(page, words=tuple(word for word in page.words if word not in gone))


def _run(lines: Iterable[Line], page: Page, repeated: Heights, at: int) -> list[Line]:
    """Return the furniture at one end of a page: it stops at the first line that is content."""
    found = []
    for line in lines:
        heights = [height for key in _keys(line, at) for height in repeated.get(key, ())]
        is_repeated = any(abs(line.base - height) <= SAME for height in heights)
        if not (is_repeated and any(map(str.isalpha, line.text))) and not _is_number(line, page):
            break
        found.append(line)
    return found


def _is_number(line: Line, page: Page) -> bool:
    is_at_edge = min(line.base, page.height - line.base) < MARGIN * page.height
    return is_at_edge and any(form.match(line.text) for form in (PAGE_NUMBER, ADDRESS, PRINTED_ON))
