"""Zip archives of documents, opened as if everybody were hostile: what is too much is told before it is inflated.

The one door to the parts of DOCX and ODT, and to their XML; what is to open a XLSX has it checked here first.
"""

import io
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Sequence
from itertools import pairwise

from lxml import etree

from tracker.errors import DocumentError

ENTRIES_AT_MOST = 2_000
ENTRY_AT_MOST = 100 * 1024 * 1024
BYTES_AT_MOST = 200 * 1024 * 1024
RATIO_AT_MOST = 200
SMALL = 1024 * 1024
"""An archive of no more than this is none too big, however well it is packed."""
LOCAL_HEADER = 30
"""Bytes before the name of an entry (PKWARE APPNOTE 4.3.7)."""
ENCRYPTED = 0x1 | 0x40 | 0x2000
"""Flag bits of encrypted entries and of an encrypted directory (APPNOTE 4.4.4)."""
CHUNK = 256 * 1024
DOCTYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be"))
DECLARED = re.compile(rb"^(?:\xef\xbb\xbf)?<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.-]{1,40})[\"']", re.IGNORECASE)
ENCODINGS = (b"utf-8", b"us-ascii", b"iso-8859-1", b"windows-1252")
"""Encodings in which a DOCTYPE can't hide from a look at the bytes; UTF-16 is looked at as such."""
UNREADABLE = (
    *(zipfile.BadZipFile, zlib.error, struct.error),
    *(KeyError, ValueError, EOFError, OverflowError, NotImplementedError, RuntimeError),
)
"""What zipfile raises over bytes that are no archive, or only half of one."""
DAMAGED = "Filen är skadad: den kan inte packas upp. Spara om protokollet."
BOMB = "Filen är orimligt stor när den packas upp och läses inte."
FORGED = "Filens innehållsförteckning stämmer inte med innehållet, och den läses inte. Spara om protokollet."


class Archive:
    """A zip archive that has been found harmless; `read` counts what is inflated over all its parts."""

    def __init__(self, content: bytes) -> None:
        """Look at the archive's own list. Raises DocumentError with code type, encrypted or bomb."""
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except UNREADABLE as error:
            raise DocumentError("type", DAMAGED) from error
        entries = self._zip.infolist()
        _check_flags(entries)
        _check_sizes(entries, packed=len(content))
        _check_names(entries)
        _check_places(entries, end=self._zip.start_dir)
        self.names = frozenset(entry.filename for entry in entries)
        self._left = BYTES_AT_MOST

    def read(self, name: str) -> bytes:
        """Return a part's bytes. Raises DocumentError where it is damaged, or bigger than its list says."""
        chunks = []
        try:
            with self._zip.open(name) as part:
                while chunk := part.read(CHUNK):
                    self._left -= len(chunk)
                    if self._left < 0:
                        raise DocumentError("bomb", BOMB)
                    chunks.append(chunk)
        except UNREADABLE as error:
            raise DocumentError("type", DAMAGED) from error
        return b"".join(chunks)

    def xml(self, name: str) -> etree._Element:
        """Return the root of an XML part. Raises DocumentError where it is none, or brings a DOCTYPE."""
        return parsed(self.read(name))

    def check_xml(self, name: str) -> None:
        """Raise DocumentError where a part that another library is to read is damaged, or brings a DOCTYPE."""
        _check_xml(self.read(name))


def parsed(content: bytes) -> etree._Element:
    """Return the root of an XML text without a DOCTYPE; nothing outside it is read."""
    _check_xml(content)
    # a parser for each part: one that is shared keeps what the last document made it hold
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise DocumentError("type", "Filens innehåll är skadat. Spara om protokollet.") from error


def _check_xml(content: bytes) -> None:
    said = DECLARED.match(content)
    is_wide = content.startswith((b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<"))
    if said and said[1].lower() not in ENCODINGS and not is_wide:
        raise DocumentError("type", "Filens innehåll har en okänd teckenkodning. Spara om protokollet.")
    if any(mark in content for mark in DOCTYPES):
        raise DocumentError(
            "bomb", "Filen innehåller en dokumenttypsdeklaration, vilket protokoll inte har. Den läses inte."
        )


def _check_flags(entries: Sequence[zipfile.ZipInfo]) -> None:
    if any(entry.flag_bits & ENCRYPTED for entry in entries):
        raise DocumentError("encrypted", "Filen är lösenordsskyddad. Spara protokollet utan lösenord.")
    if any(entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for entry in entries):
        raise DocumentError("type", DAMAGED)


def _check_sizes(entries: Sequence[zipfile.ZipInfo], *, packed: int) -> None:
    size = sum(entry.file_size for entry in entries)
    if len(entries) > ENTRIES_AT_MOST or any(entry.file_size > ENTRY_AT_MOST for entry in entries):
        raise DocumentError("bomb", BOMB)
    if size > max(SMALL, min(BYTES_AT_MOST, packed * RATIO_AT_MOST)):
        raise DocumentError("bomb", BOMB)


def _check_names(entries: Sequence[zipfile.ZipInfo]) -> None:
    names = [entry.filename.replace("\\", "/") for entry in entries]
    if len({name.casefold() for name in names}) < len(names):
        raise DocumentError("bomb", FORGED)
    if any(name.startswith("/") or ".." in name.split("/") or "\0" in name for name in names):
        raise DocumentError("bomb", FORGED)
    if any(stat.S_ISLNK(entry.external_attr >> 16) for entry in entries):
        raise DocumentError("bomb", FORGED)


def _check_places(entries: Sequence[zipfile.ZipInfo], *, end: int) -> None:
    """Two entries that share bytes are how a small file holds an endless one (Fifield, A better zip bomb, 2019)."""
    places = sorted((e.header_offset, e.header_offset + LOCAL_HEADER + e.compress_size) for e in entries)
    if any(stop > following for (_, stop), (following, _) in pairwise([*places, (end, end)])):
        raise DocumentError("bomb", FORGED)
