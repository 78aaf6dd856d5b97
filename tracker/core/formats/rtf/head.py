"""The tables at the head of an RTF file: which font is written in which code page, which style is a heading."""

import re

BRACE = re.compile(r"(?<!\\)[{}]")
FONT = re.compile(r"\\f(\d{1,6})(?![\da-z])((?:\\[a-z]{1,20}-?\d{0,9} ?){0,9})")
CHARSET = re.compile(r"\\fcharset(\d{1,3})")
STYLE = re.compile(r"\{\\s(\d{1,6})(?!\d)([^{}]{0,2000})")
OUTLINE = re.compile(r"\\outlinelevel([0-8])(?!\d)")
HEADING = re.compile(r"(?:heading|rubrik|überschrift|overskrift) ?([1-9])\b|(?:title|rubrik);", re.IGNORECASE)


def fonts(written: str) -> dict[int, int]:
    """Return each font's character set, by the font's number."""
    found = ((match[1], CHARSET.search(match[2])) for match in FONT.finditer(_table(written, "fonttbl")))
    return {int(number): int(charset[1]) for number, charset in found if charset}


def levels(written: str) -> dict[int, int]:
    """Return the heading level of each paragraph style that is a heading by its outline level or its name."""
    found: dict[int, int] = {}
    for style in STYLE.finditer(_table(written, "stylesheet")):
        outline, named = OUTLINE.search(style[2]), HEADING.search(style[2])
        if outline:
            found[int(style[1])] = int(outline[1]) + 1
        elif named:
            found[int(style[1])] = int(named[1] or 1)
    return found


def _table(written: str, name: str) -> str:
    """Return what stands in a table at the head, to the end of its group."""
    start = max(0, written.find("{\\" + name))
    depth = 0
    for match in BRACE.finditer(written, start):
        depth += 1 if match[0] == "{" else -1
        if not depth:
            return written[start : match.end()]
    return ""
