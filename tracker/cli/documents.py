"""Documents as they are handed to a command: files by their path."""

from pathlib import Path

from tracker import reader


def content(file: Path) -> bytes:
    """Give what a file holds, and one byte more than can be read if it is too much; raises OSError."""
    with file.open("rb") as opened:
        return opened.read(reader.LARGEST + 1)
