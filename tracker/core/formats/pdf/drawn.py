"""A page's drawn lines, through pdfium, and how its coordinates become those of a reader."""

import ctypes
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
from pypdfium2 import raw

from tracker.core.formats.pdf.shapes import Edge

OBJECTS_AT_MOST = 20_000
POINTS_AT_MOST = 200_000
"""Drawn things and their corners looked at on a page: a map has more, a table never."""
FORMS_DEEP = 4
THIN = 3.0
"""Points: a filled shape no thicker than this is a line."""
SLANT = 0.7
"""Points by which a line may lean and still be level or upright."""
Point = tuple[float, float]
Matrix = tuple[float, float, float, float, float, float]
UNMOVED: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


class Turn:
    """From the page's own coordinates, y up from the bottom, to what a reader sees, y down from the top."""

    def __init__(self, page: pypdfium2.PdfPage) -> None:
        self.width, self.height = page.get_size()
        self.quarters = page.get_rotation() // 90
        left, bottom, right, top = page.get_bbox()
        self._left, self._bottom, self._right, self._top = left, bottom, right, top

    def point(self, x: float, y: float) -> Point:
        """Where a point of the page's own coordinates is seen."""
        match self.quarters:
            case 1:
                return y - self._bottom, x - self._left
            case 2:
                return self._right - x, y - self._bottom
            case 3:
                return self._top - y, self._right - x
        return x - self._left, self._top - y

    def is_upright(self, a: float, b: float) -> bool:
        """Whether text whose direction is (a, b) runs from left to right before the reader."""
        for _ in range(self.quarters):
            a, b = b, -a
        return a > 0 and abs(b) < 0.02 * a


def edges(page: pypdfium2.PdfPage, turn: Turn) -> Iterator[Edge]:
    """Yield the level and upright lines of the page: strokes, and filled shapes so thin that they look like one."""
    points = 0
    for at, (thing, matrix) in enumerate(_paths(page)):
        if at >= OBJECTS_AT_MOST or points >= POINTS_AT_MOST:
            return
        is_filled, is_stroked = _drawn_how(thing)
        if not is_filled and not is_stroked:
            continue
        for outline in _outlines(thing, matrix, turn):
            points += len(outline)
            yield from _strokes(outline) if is_stroked else _thin(outline)


def _paths(page: pypdfium2.PdfPage) -> Iterator[tuple[Any, Matrix]]:
    """Yield the path objects, those inside forms too, each with the matrix that places it on the page."""
    waiting = [
        (raw.FPDFPage_GetObject(page.raw, index), UNMOVED, 0) for index in range(raw.FPDFPage_CountObjects(page.raw))
    ]
    for thing, outer, depth in waiting:
        kind = raw.FPDFPageObj_GetType(thing)
        if kind == raw.FPDF_PAGEOBJ_PATH:
            yield thing, _times(_matrix(thing), outer)
        elif kind == raw.FPDF_PAGEOBJ_FORM and depth < FORMS_DEEP and len(waiting) < OBJECTS_AT_MOST:
            inner = _times(_matrix(thing), outer)
            for index in range(raw.FPDFFormObj_CountObjects(thing)):
                waiting.append((raw.FPDFFormObj_GetObject(thing, index), inner, depth + 1))


def _matrix(thing: Any) -> Matrix:
    found = raw.FS_MATRIX()
    if not raw.FPDFPageObj_GetMatrix(thing, found):
        return UNMOVED
    return found.a, found.b, found.c, found.d, found.e, found.f


def _times(one: Matrix, two: Matrix) -> Matrix:
    """Return the matrix that does the one and then the other (ISO 32000-1, 8.3.4)."""
    a, b, c, d, e, f = one
    g, h, i, j, k, m = two
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m


def _drawn_how(thing: Any) -> tuple[bool, bool]:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(thing, fill, stroke)
    return fill.value != raw.FPDF_FILLMODE_NONE, bool(stroke.value)


def _outlines(thing: Any, matrix: Matrix, turn: Turn) -> Iterator[list[Point]]:
    """Yield the corners of each closed or open figure of a path, as the reader sees them."""
    corners: list[Point] = []
    x, y = ctypes.c_float(), ctypes.c_float()
    a, b, c, d, e, f = matrix
    for index in range(min(raw.FPDFPath_CountSegments(thing), POINTS_AT_MOST)):
        segment = raw.FPDFPath_GetPathSegment(thing, index)
        if raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_MOVETO:
            if len(corners) > 1:
                yield corners
            corners = []
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        corners.append(turn.point(a * x.value + c * y.value + e, b * x.value + d * y.value + f))
        if raw.FPDFPathSegment_GetClose(segment) and corners[0] != corners[-1]:
            corners.append(corners[0])
    if len(corners) > 1:
        yield corners


def _strokes(corners: Sequence[Point]) -> Iterator[Edge]:
    for (x, y), (u, v) in pairwise(corners):
        if abs(y - v) <= SLANT < abs(x - u):
            yield Edge(is_level=True, at=(y + v) / 2, start=min(x, u), end=max(x, u))
        elif abs(x - u) <= SLANT < abs(y - v):
            yield Edge(is_level=False, at=(x + u) / 2, start=min(y, v), end=max(y, v))


def _thin(corners: Sequence[Point]) -> Iterator[Edge]:
    left, right = min(x for x, _ in corners), max(x for x, _ in corners)
    top, bottom = min(y for _, y in corners), max(y for _, y in corners)
    if bottom - top <= THIN and bottom - top < right - left:
        yield Edge(is_level=True, at=(top + bottom) / 2, start=left, end=right)
    elif right - left <= THIN and right - left < bottom - top:
        yield Edge(is_level=False, at=(left + right) / 2, start=top, end=bottom)
