"""How much a document may cost: the figures of the reader. Laying them on a process is confine's."""

from dataclasses import dataclass

MEGABYTE = 1024 * 1024

LARGEST = 25 * MEGABYTE
"""Bytes of a document."""
LARGEST_SHEET = 100 * MEGABYTE
"""Bytes of a spreadsheet: an export of 100,000 items with their quotes."""
LONGEST_ANSWER = 5 * MEGABYTE
"""Bytes of JSON: some 500 pages, as the text stands in it up to three times (raw, plain, in cells)."""


@dataclass(frozen=True)
class Limits:
    """What one child may use. Sizes are bytes, times are seconds."""

    memory: int
    """Of address space, so it holds for what is asked for and not only for what is touched."""
    cpu: int
    wall: float
    file: int
    """Of each file it writes."""
    open_files: int
    processes: int
    """Of its user's, itself counted; root is exempt from this one (setrlimit(2))."""
    answer: int


READING = Limits(
    memory=512 * MEGABYTE,  # python and every library of the core take 60 of it before the document is opened
    cpu=10,
    wall=20,
    file=64 * MEGABYTE,
    open_files=64,
    processes=0,
    answer=LONGEST_ANSWER,
)

PRESSING = Limits(
    memory=256 * MEGABYTE,
    cpu=1,
    wall=10,  # of a machine that is busy with other things; a letter takes some ten milliseconds
    file=MEGABYTE,
    open_files=64,
    processes=0,
    answer=MEGABYTE,
)
"""For a letter that is written by templates of somebody's own."""
TABULATING = Limits(
    memory=2048 * MEGABYTE,  # the cells of 100,000 rows as Python holds them, and the answer beside them
    cpu=120,
    wall=150,
    file=64 * MEGABYTE,
    open_files=64,
    processes=0,
    answer=4 * LARGEST_SHEET,
)
CONVERTING = Limits(
    memory=4096 * MEGABYTE,  # LibreOffice maps 1.5 GB before it opens anything
    cpu=60,
    wall=90,
    file=256 * MEGABYTE,
    open_files=512,
    processes=512,
    answer=LARGEST,
)
RECOGNISING = Limits(
    memory=4096 * MEGABYTE,
    cpu=300,  # each of its processes has a page or two to itself
    wall=300,
    file=256 * MEGABYTE,
    open_files=512,
    processes=512,
    answer=4 * LARGEST,
)
