"""`tracker audit`: a period counted on the screen, as JSON and CSV, and as a workbook."""

from pathlib import Path
from zipfile import ZipFile

from tests.cli.commands import Commands

APRIL = ("--on", "2026-04-01")


def figures(ingested: Commands, *words: str) -> dict[str, object]:
    return {row["figure"]: row["value"] for row in ingested.rows("audit", "--table", "figures", *APRIL, *words)}


def test_the_year_to_today_is_counted_when_no_period_is_said(ingested: Commands) -> None:
    found = figures(ingested)
    assert (found["Decided"], found["Open"], found["Overdue"]) == (2, 2, 2)


def test_a_body_and_a_period_are_chosen(ingested: Commands) -> None:
    assert figures(ingested, "--body", "sbn")["Decided"] == 0
    assert figures(ingested, "--from", "2026-03-01", "--to", "2026-03-15")["Overdue"] == 1
    assert figures(ingested, "--to", "2025-06-30")["Decided"] == 0


def test_a_period_that_ends_ahead_of_today_begins_with_this_year(ingested: Commands) -> None:
    printed = ingested.printed("audit", "--to", "2027-06-30", *APRIL)
    assert printed.startswith("2026-01-01 to 2026-04-01\n")


def test_json_has_every_table_and_csv_the_one_asked_for(ingested: Commands) -> None:
    assert ingested.printed("audit", *APRIL, "--format", "csv").startswith("figure,value,of,percent,about\r\n")
    rows = ingested.rows("audit", "--table", "oldest", *APRIL)
    assert {row["due"] for row in rows} == {"2026-03-11", "2026-03-18"}
    assert '"over_time": [' in ingested.printed("audit", *APRIL, "--format", "json")


def test_the_screen_shows_figures_and_lists_with_what_they_count(ingested: Commands) -> None:
    printed = ingested.printed("audit", *APRIL)
    assert printed.startswith("2026-01-01 to 2026-04-01\n")
    assert "Oldest – The ten open actions that were decided first." in printed
    assert "Nyckeltal" in ingested.printed("audit", *APRIL, "--language", "sv")


def test_a_workbook_is_written_once(ingested: Commands, place: Path) -> None:
    assert ingested.printed("audit", "--output", "audit.xlsx", *APRIL) == "wrote 9 sheets to audit.xlsx\n"
    with ZipFile(place / "audit.xlsx") as book:
        assert "xl/workbook.xml" in book.namelist()
    assert "File exists" in ingested.failed("audit", "--output", "audit.xlsx", status=74)
    assert "ends in .xlsx" in ingested.failed("audit", "--output", "audit.csv", status=2)


def test_what_cannot_be_meant_is_told(ingested: Commands) -> None:
    told = ingested.failed("audit", "--from", "2026-03-01", "--to", "2026-02-01", status=2)
    assert "the period ends on 2026-02-01, before it begins on 2026-03-01" in told
    assert "there is no table 'age'; there are figures, bodies," in ingested.failed("audit", "--table", "age", status=2)
