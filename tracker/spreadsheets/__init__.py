"""The one door to spreadsheets: CSV and XLSX as cells of text, and rows as CSV and XLSX. Knows no items.

The reading of a file that came from outside is for the reader's child, which has limits.
"""

from tracker.core.sheet.grid import Sheet
from tracker.errors import DocumentError, SheetError

__all__ = ["read"]

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""Old Office files begin so (MS-CFB 2.2), and new ones that a password protects."""
PROTECTED = "EncryptedPackage".encode("utf-16-le")
"""The stream that holds the protected file (MS-OFFCRYPTO 2.3.4.4)."""
KINDS = ((b"%PDF-", "PDF"), (b"{\\rtf", "RTF"), (b"<!DOCTYPE html", "HTML"), (b"<html", "HTML"))


def read(content: bytes) -> tuple[Sheet, ...]:
    """Give the cells of a spreadsheet, whatever it is called. SheetError tells why it can't be read."""
    if not content.strip():
        raise SheetError("empty")
    if content.startswith(COMPOUND):
        raise SheetError("encrypted") if PROTECTED in content else SheetError("kind", what="XLS")
    for mark, kind in KINDS:
        if content.lstrip()[: len(mark)].lower() == mark.lower():
            raise SheetError("kind", what=kind)
    if not content.startswith(b"PK\x03\x04"):
        from tracker.spreadsheets import delimited

        return (delimited.read(content),)
    return _workbook(content)


def _workbook(content: bytes) -> tuple[Sheet, ...]:
    from tracker.spreadsheets import workbook

    try:
        return workbook.read(content)
    except DocumentError as error:
        raise SheetError("damaged" if error.code == "type" else error.code) from error
