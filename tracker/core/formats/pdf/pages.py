"""PDF bytes → pages of words and drawn lines, through pdfium; only this file and drawn.py know the library.

Whether text is seen is not asked: scans that went through OCR carry theirs invisibly. Text that does not stand upright
on the page (stamps, margins) is left out.
"""

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
from pypdfium2 import raw

from tracker.core.formats.pdf import drawn
from tracker.core.formats.pdf.drawn import Turn
from tracker.core.formats.pdf.shapes import Page, Word
from tracker.errors import DocumentError

PAGES_AT_MOST = 2_000
TOKEN = re.compile(r"(?:[^\s\u0000-\u001f\u200b\ufeff\ufffe]|\u00a0(?=\S))+[\u0002\ufffe]?")
"""What stands together; a hyphen at a line's end divides, though pdfium gives no white space there."""
SPACED_FROM = 2
"""So many lines must end with a space for a page to be one where those do that wrap."""
HYPHENS = str.maketrans({"\x02": "-", "\ufffe": "-", "\u2010": "-", "\u2011": "-"})
"""pdfium writes a hyphen at a line's end as U+0002 (U+FFFE in old versions), whether it is of hyphenation or not."""
LIGATURES = str.maketrans({"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl"})
BULLETS = re.compile("^[\uf0a7\uf0a8\uf0b7\uf076\uf0d8\uf0fc\uf02d\u25aa\u25cf\u2023\u2043\u2219]$")
"""Signs of the Symbol and Wingdings fonts that Word draws its bullets with, and their kin."""
BOLD = re.compile(r"bold|black|heavy|semibold|demi(?!ag)|-bd\b", re.IGNORECASE)


def read(content: bytes) -> Iterator[Page]:
    """Yield the pages. Raises DocumentError with code type, encrypted or too_large."""
    document = _opened(content)
    try:
        if len(document) > PAGES_AT_MOST:
            raise DocumentError("too_large", f"PDF-filen har fler än {PAGES_AT_MOST} sidor och läses inte.")
        for number in range(len(document)):
            yield _page(document, number)
    finally:
        document.close()


def _opened(content: bytes) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD:
            raise DocumentError("encrypted", "Filen är lösenordsskyddad. Spara protokollet utan lösenord.") from error
        raise DocumentError("type", "Filen är skadad och kan inte läsas som PDF. Spara protokollet på nytt.") from error


def _page(document: pypdfium2.PdfDocument, number: int) -> Page:
    try:
        page = document[number]
    except pypdfium2.PdfiumError as error:
        raise DocumentError("type", f"Sida {number + 1} i PDF-filen är skadad. Spara protokollet på nytt.") from error
    try:
        turn = Turn(page)
        return Page(turn.width, turn.height, tuple(_words(page, turn)), tuple(drawn.edges(page, turn)))
    finally:
        page.close()


@dataclass(frozen=True, slots=True)
class _Font:
    size: float
    is_bold: bool
    is_upright: bool


@dataclass
class _Fonts:
    """The font of a character, asked once for each text object."""

    text: Any
    turn: Turn
    known: dict[int, _Font] = field(default_factory=dict)
    bold: dict[int, bool] = field(default_factory=dict)

    def at(self, index: int) -> _Font:
        thing = raw.FPDFText_GetTextObject(self.text, index)
        key = _address(thing)
        if key not in self.known:
            matrix = raw.FS_MATRIX()
            raw.FPDFText_GetMatrix(self.text, index, matrix)
            size = raw.FPDFText_GetFontSize(self.text, index) * (matrix.c**2 + matrix.d**2) ** 0.5
            upright = self.turn.is_upright(matrix.a, matrix.b)
            self.known[key] = _Font(size or 1.0, bool(thing) and self._is_bold(thing), upright)
        return self.known[key]

    def _is_bold(self, thing: Any) -> bool:
        font = raw.FPDFTextObj_GetFont(thing)
        key = _address(font)
        if key not in self.bold:
            name = ctypes.create_string_buffer(128)
            raw.FPDFFont_GetBaseFontName(font, name, 128)
            self.bold[key] = bool(BOLD.search(name.value.decode("utf-8", "replace")))
        return self.bold[key]


def _address(handle: Any) -> int:
    return ctypes.addressof(handle.contents) if handle else 0


def _words(page: pypdfium2.PdfPage, turn: Turn) -> Iterator[Word]:
    opened = page.get_textpage()
    text = opened.raw
    try:
        fonts = _Fonts(text, turn)
        characters = _characters(text)
        tells = characters.count(" \r") >= SPACED_FROM
        for match in TOKEN.finditer(characters):
            font = fonts.at(match.start())
            if font.is_upright:
                is_spaced = _is_spaced(characters, match.end()) if tells else None
                word = _word(text, match, font, turn, is_spaced=is_spaced)
                if 0 <= word.base <= turn.height and word.right > 0 and word.left < turn.width:
                    yield word
    finally:
        opened.close()


def _characters(text: Any) -> str:
    """Return the page's characters so that their places are pdfium's indices."""
    count = raw.FPDFText_CountChars(text)
    units = (ctypes.c_ushort * (count + 1))()
    if raw.FPDFText_GetText(text, 0, count, units) == count + 1:
        whole = bytes(units)[: 2 * count].decode("utf-16-le", "replace")
        if len(whole) == count:
            return whole
    return "".join(map(chr, (raw.FPDFText_GetUnicode(text, index) for index in range(count))))


def _is_spaced(characters: str, end: int) -> bool | None:
    """Whether the word that ends here, the last of its line, has a space after it; dashes never have one."""
    if characters.startswith(" \r", end):
        return True
    return False if characters.startswith("\r", end) and characters[end - 1] not in "-–" else None


def _word(text: Any, match: "re.Match[str]", font: _Font, turn: Turn, *, is_spaced: bool | None) -> Word:
    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(text, match.start(), x, y)
    left, base = turn.point(x.value, y.value)
    box = [ctypes.c_double() for _ in range(4)]
    raw.FPDFText_GetCharBox(text, match.end() - 1, *box)
    corners = turn.point(box[0].value, box[2].value), turn.point(box[1].value, box[3].value)
    right = max(corner[0] for corner in corners)
    said = match[0].translate(HYPHENS).translate(LIGATURES)
    return Word(BULLETS.sub("•", said), left, max(left, right), base, font.size, font.is_bold, is_spaced)
