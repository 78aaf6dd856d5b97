"""An RTF file in the making: rows end with a word, and nothing says where a table begins."""

from dataclasses import dataclass, field

from tracker.core.formats import flow
from tracker.core.formats.flow import Cell, Paragraph, Part, Table


@dataclass
class _Open:
    """A table being read, with the row and the cell that have begun."""

    rows: list[list[Cell]] = field(default_factory=list)
    cells: list[Cell] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)


class Page:
    """What has been read; `depth` is in how many tables the next paragraph stands."""

    def __init__(self) -> None:
        self.depth = 0
        self._parts: list[Part] = []
        self._tables: list[_Open] = []
        self._merged: list[bool] = []

    def end_paragraph(self, words: str, level: int) -> None:
        """Take in a paragraph."""
        self._open_tables()
        self._here.append(Paragraph(words, level))

    def end_cell(self) -> None:
        """End the cell that the last paragraph stands in."""
        table = self._tables[-1]
        table.cells.append(Cell(table.parts))
        table.parts = []

    def begin_row(self) -> None:
        """Forget the cells that were defined for the row before."""
        self._merged = []

    def define_cell(self, *, is_merged: bool) -> None:
        """Take in the definition of the row's next cell; a merged one is a part of the cell above it."""
        self._merged.append(is_merged)

    def end_row(self) -> None:
        """End the row whose cells have been read."""
        self._open_tables()
        table = self._tables[-1]
        above = table.rows[-1] if table.rows else []
        merged = [*self._merged, *[False] * len(table.cells)]
        table.rows.append(
            [above[at] if merged[at] and at < len(above) else cell for at, cell in enumerate(table.cells)]
        )
        table.cells = []

    def finished(self) -> list[Part]:
        """Return all that has been read."""
        self.depth = 0
        self._open_tables()
        return self._parts

    @property
    def _here(self) -> list[Part]:
        return self._tables[-1].parts if self._tables else self._parts

    def _open_tables(self) -> None:
        """Open or close tables until `depth` are open; what no row has ended is text after the table."""
        self.depth = min(self.depth, flow.NESTED_AT_MOST)
        while len(self._tables) > self.depth:
            table = self._tables.pop()
            rest = [*(part for cell in table.cells for part in cell.parts), *table.parts]
            self._here.append(Table(table.rows))
            self._here.extend(rest)
        while len(self._tables) < self.depth:
            self._tables.append(_Open())
