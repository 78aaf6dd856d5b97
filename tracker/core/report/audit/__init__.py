"""The auditor's view: a period's numbers, how they ran over time, the items behind them, and all of it as tables.

What counts and what does not stands in `counting`, and in `words` as its reader is told it.
"""

from tracker.core.report.audit.counting import Audit, Figures, Found, Point, count
from tracker.core.report.audit.tables import LISTS, Cell, Table, tables

__all__ = ["LISTS", "Audit", "Cell", "Figures", "Found", "Point", "Table", "count", "tables"]
