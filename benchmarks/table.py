"""Prints a measurement's rows as a table, and its verdict."""

import sys
from collections.abc import Sequence


def show(title: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print the rows below their headings, numbers to the right."""
    widths = [max(len(row[column]) for row in (header, *rows)) for column in range(len(header))]
    lines = ["  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)) for row in (header, *rows)]
    sys.stdout.write("\n".join(["", title, *lines, ""]))


def judge(what: str, value: float, *, at_most: float) -> bool:
    """Print PASS or FAIL for a ratio; returns whether it passed."""
    is_kept = value <= at_most
    sys.stdout.write(f"{'PASS' if is_kept else 'FAIL'}  {what}: {value:.2f}, at most {at_most}\n")
    return is_kept
