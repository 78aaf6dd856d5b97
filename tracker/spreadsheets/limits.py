"""How much a spreadsheet may hold."""

ROWS_AT_MOST = 200_000
"""Rows that hold something."""
LAST_ROW = 1_048_576
"""The last row that a sheet of Excel or LibreOffice has (Microsoft, Excel specifications and limits)."""
COLUMNS_AT_MOST = 100
CELL_AT_MOST = 1_000_000
"""Characters of a cell that is read."""
XLSX_CELL_AT_MOST = 32_767
"""Characters of a cell that XLSX can hold (the same specifications)."""
