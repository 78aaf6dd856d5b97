"""A sheet as cells of text; a day is written as ISO 8601 has it, whatever it was in the file."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    """A row that holds something, by its number as spreadsheet programs show it, without the empty cells at its end."""

    number: int
    cells: tuple[str, ...]

    def cell(self, at: int) -> str:
        """Give the cell in that column, counted from 0."""
        return self.cells[at] if at < len(self.cells) else ""


@dataclass(frozen=True)
class Sheet:
    """A sheet with its lines in order; a CSV file is one without a name."""

    name: str
    lines: tuple[Line, ...]
    is_hidden: bool = False


def letter(at: int) -> str:
    """Give the letters of a column, counted from 0: A, B, … Z, AA."""
    letters = ""
    rest = at + 1
    while rest:
        rest, place = divmod(rest - 1, 26)
        letters = chr(ord("A") + place) + letters
    return letters
