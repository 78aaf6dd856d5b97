"""Bytes → text, in whatever encoding a Swedish office has used."""

import re

from tracker.errors import DocumentError

MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\0\0", "utf-32-le"),
    (b"\0\0\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
PAGES = ("utf-8", "cp1252", "cp850", "mac_roman")
"""UTF-8 is here too: one broken byte makes a file of it no Windows text."""
LATIN = ("iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii")
SAMPLE = 4_000
"""So many bytes show whether every other one is zero."""
CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\r\x0b\x0c\x1a\x1b")
ASCII = str.maketrans("", "", "".join(chr(n) for n in range(128)))
SEVEN_BIT = re.compile(
    r"(?<![\w{|}])(?:f\|r|p}|s}|{r|}r|m\|te|n{r|fr}n|{ven|v}r|d}|g\|ra|h\|r|ocks}|beh\|ver)(?![\w{|}])"
)
"""Words every text holds, in SEN 850200, the Swedish ASCII of old terminals: there } is å, { is ä, | is ö."""
SEVEN_BIT_LETTERS = str.maketrans("}{|][\\", "åäöÅÄÖ")
SEVEN_BIT_FROM = 5


def decode(content: bytes) -> str:
    """Return the text; line ends become newlines.

    By byte order mark, then UTF-16 without one, strict UTF-8, and the code page in which most letters are Swedish:
    detectors that guess by statistics read short Swedish texts as Big5. Raises DocumentError(type) for no text.
    """
    return _lines_ended(_decoded(content))


def declared(content: bytes, name: str | None) -> str:
    """Return the text in the encoding that a mail or a page says it has, or the likeliest one where that can't be.

    What is good UTF-8 is never anything else by chance; and what is called ISO 8859-1 is Windows' code page
    (Encoding Standard 4.2).
    """
    said = (name or "utf-8").lower()
    if any(content.startswith(mark) for mark, _ in MARKS):
        return decode(content)
    for encoding in ("utf-8", "cp1252" if said in LATIN else said):
        try:
            return _lines_ended(content.decode(encoding))
        except (LookupError, ValueError):
            continue
    return decode(content)


def _decoded(content: bytes) -> str:
    for mark, encoding in MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, errors="replace")
    if wide := _wide(content[:SAMPLE]):
        return content.decode(wide, errors="replace")
    if b"\0" in content or len(content) - len(content.translate(None, CONTROLS)) > len(content) // 50:
        raise DocumentError("type", "Filen är ingen text. Spara protokollet som DOCX, PDF eller TXT.")
    if content.isascii():
        return _seven_bit(content.decode("ascii"))
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return max((content.decode(page, errors="replace") for page in PAGES), key=_swedishness)


def _wide(sample: bytes) -> str | None:
    """UTF-16 without its mark: the zeros of Latin letters stand in every other place, and only there."""
    low, high = sample[0::2].count(0), sample[1::2].count(0)
    if high > len(sample) // 4 and low <= high // 20:
        return "utf-16-le"
    return "utf-16-be" if low > len(sample) // 4 and high <= low // 20 else None


def _seven_bit(text: str) -> str:
    if not any(sign in text for sign in "{|}") or len(SEVEN_BIT.findall(text)) < SEVEN_BIT_FROM:
        return text
    return text.translate(SEVEN_BIT_LETTERS)


def _swedishness(text: str) -> int:
    """How many of the letters beyond ASCII are ones that Swedish uses, less those it never does."""
    strange = text.translate(ASCII)
    return sum(2 if letter in "åäöÅÄÖéÉ§–”’\u00a0" else -1 for letter in strange)


def _lines_ended(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0c", "\n").replace("\x0b", "\n")
