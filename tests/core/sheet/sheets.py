"""Sheets written as text, and what is known where they are read."""

from datetime import date
from textwrap import dedent

from tracker.core.model import Body, Person
from tracker.core.sheet import layout
from tracker.core.sheet.drafts import Draft, Problem, Reader
from tracker.core.sheet.fields import Field
from tracker.core.sheet.grid import Line, Sheet
from tracker.core.sheet.layout import Layout

TODAY = date(2026, 3, 4)
ADA = Person("ada", "Ada Lind", bodies=("ks",))
BEN = Person("ben", "Ben Åkerlund", bodies=("ks",))
CHEN = Person("chen", "Chen Östlund", bodies=("ks",))
PEOPLE = (ADA, BEN, CHEN)
KS = Body("ks", ("Kultursamrådet", "KS"), secretary="Ada Lind")
VR = Body("vr", ("Vattenrådet",), secretary="Ada Lind")


def sheet(text: str, *, name: str = "", is_hidden: bool = False) -> Sheet:
    """A sheet of lines whose cells stand between bars; an empty line is an empty row."""
    rows = [[cell.strip() for cell in line.split("|")] for line in dedent(text).strip("\n").split("\n")]
    lines = (Line(number, tuple(row)) for number, row in enumerate(rows, 1) if any(row))
    return Sheet(name, tuple(lines), is_hidden)


def laid(*sheets: Sheet, name: str | None = None, **said: str) -> Layout:
    """The layout that is found, given what a person says of columns."""
    return layout.found(sheets, known=PEOPLE, said={Field(field): words for field, words in said.items()}, name=name)


def columns(found: Layout) -> dict[str, str]:
    """Which field each column is taken for, by its name."""
    return {column.name: str(column.field) for column in found.columns if column.field}


def read(text: str, **said: str) -> tuple[list[Draft], list[Problem]]:
    """The drafts of a sheet and what is told of its rows."""
    reader = Reader(laid(sheet(text), **said), bodies=(KS, VR), body="ks", known={"ks": PEOPLE, "vr": ()}, today=TODAY)
    drafts = list(reader.drafts())
    return drafts, reader.problems
