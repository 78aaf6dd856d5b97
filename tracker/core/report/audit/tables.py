"""An audit as tables in words, each the same on the page, in CSV, in a workbook and on the command line.

A confidential item is there without its words, its reason and the names of people who are not known here.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date

from tracker.core import phrases
from tracker.core.model import Item
from tracker.core.report.audit.counting import Audit, Figures, Found
from tracker.core.report.audit.words import WORDS, Words

Cell = str | int | float | date | None

LISTS = tuple(field.name for field in fields(Found))
"""The lists of items, in the order they are shown."""

SHARES = {
    "in_time": "dated",
    "in_time_as_moved": "dated",
    "due_in_time": "due",
}
"""Figures that are told as a share, each with the figure it is a share of."""
FIGURES = (
    *("decided", "done", "in_time", "in_time_as_moved", "undated", "due_in_time", "days_to_done", "reported"),
    *("open", "overdue", "without_date", "without_person", "moved_often", "written_off", "handed_over"),
)
"""All that is told of a period, in the order it is shown."""

_FIRST = ("number", "action", "responsible", "body", "decided", "section", "case_number")
_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "oldest": (*_FIRST, "first_due", "due", "moved", "age"),
    "without_date": (*_FIRST, "age"),
    "without_person": (*_FIRST, "due", "age"),
    "moved_often": (*_FIRST, "first_due", "due", "moved", "status"),
    "written_off": (*_FIRST, "ended", "closing_section", "reason"),
    "handed_over": (*_FIRST, "ended", "closing_section", "handed_to"),
}


@dataclass(frozen=True)
class Table:
    """One of the tables: `columns` name them for programs, `headings` for people."""

    name: str
    title: str
    about: str
    """What is counted, in a sentence."""
    columns: tuple[str, ...]
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    keys: tuple[str, ...] = ()
    """Keys of the items in the rows, in a table of items."""


def tables(
    audit: Audit, items: Mapping[str, Item], *, body_names: Mapping[str, str], language: str
) -> tuple[Table, ...]:
    """Write the figures, those of each body, those over time, and the lists. `items` by key: those that are listed.

    An item that is missing from `items` is left out of its list.
    """
    words = WORDS[phrases.language_of(language)]
    lists = (
        _listed(name, [items[key] for key in getattr(audit.found, name) if key in items], audit, body_names, words)
        for name in LISTS
    )
    return (_figures(audit, words), _bodies(audit, body_names, words), _over_time(audit, words), *lists)


# --- numbers ------------------------------------------------------------------------------------------------------


def percent(figures: Figures, name: str) -> float | None:
    """Give a figure as a share, in percent with one decimal; None when there is nothing to take a share of."""
    whole: int = getattr(figures, SHARES[name])
    part: int = getattr(figures, name)
    return round(100 * part / whole, 1) if whole else None


def _figures(audit: Audit, words: Words) -> Table:
    rows = []
    for name in FIGURES:
        label, about = words.figures[name]
        is_share = name in SHARES
        whole = getattr(audit.figures, SHARES[name]) if is_share else None
        share = percent(audit.figures, name) if is_share else None
        rows.append((label, getattr(audit.figures, name), whole, share, about))
    return _table("figures", ("figure", "value", "of", "percent", "about"), rows, words)


def _bodies(audit: Audit, body_names: Mapping[str, str], words: Words) -> Table:
    rows = [
        (
            body_names.get(slug, slug),
            *(percent(one, name) if name in SHARES else getattr(one, name) for name in FIGURES),
        )
        for slug, one in audit.by_body.items()
    ]
    title, about = words.tables["bodies"]
    short = (words.columns["body"], *(words.short[name] for name in FIGURES))
    return Table("bodies", title, about, ("body", *FIGURES), short, tuple(rows))


def _over_time(audit: Audit, words: Words) -> Table:
    rows = [(point.on, point.open, point.overdue, point.overdue_at_first) for point in audit.points]
    return _table("over_time", ("day", "open", "overdue", "overdue_at_first"), rows, words)


def _table(
    name: str, columns: tuple[str, ...], rows: Iterable[tuple[Cell, ...]], words: Words, *, keys: tuple[str, ...] = ()
) -> Table:
    title, about = words.tables[name]
    headings = tuple(words.columns[column] for column in columns)
    return Table(name, title, about, columns, headings, tuple(rows), keys)


# --- items --------------------------------------------------------------------------------------------------------


def _listed(name: str, items: Sequence[Item], audit: Audit, body_names: Mapping[str, str], words: Words) -> Table:
    columns = _COLUMNS[name]
    cells = _cells(body_names, words, until=audit.period.until)
    rows = (tuple(cells[column](item) for column in columns) for item in items)
    return _table(name, columns, rows, words, keys=tuple(item.key for item in items))


def _cells(body_names: Mapping[str, str], words: Words, *, until: date) -> Mapping[str, Callable[[Item], Cell]]:
    """Say how each column is filled."""
    return {
        "number": lambda item: item.key[:6],
        "body": lambda item: body_names.get(item.body, item.body),
        "decided": lambda item: item.decided_on,
        "section": lambda item: _number(item.section),
        "case_number": lambda item: item.case_number,
        "action": lambda item: phrases.text(item, language=words.language),
        "responsible": _responsible,
        "first_due": lambda item: item.first_due_on,
        "due": lambda item: item.due_on,
        "moved": lambda item: item.times_moved,
        "age": lambda item: (until - (item.decided_on or item.arrived_on)).days,
        "status": lambda item: words.statuses[item.status],
        "ended": lambda item: item.ended_on,
        "closing_section": lambda item: _number(item.closing_section),
        "reason": lambda item: "" if item.is_confidential else item.note,
        "handed_to": lambda item: item.handed_to,
    }


def _number(section: str | None) -> str:
    """Give a paragraph's number alone: its sign stands above the column, and minutes write it or not."""
    return (section or "").lstrip("§ ")


def _responsible(item: Item) -> str:
    return ", ".join(one.name for one in item.responsible if one.person or not item.is_confidential)
