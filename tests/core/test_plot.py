"""The picture of numbers over time: readable without seeing it, and fit to stand within a page that forbids much."""

import re
import subprocess
import sys

from lxml import etree

from tracker.core import plot

DAYS = ("2026-01-31", "2026-02-28", "2026-03-04")


def drawn(days: tuple[str, ...] = DAYS, title: str = "Öppna <och> försenade") -> str:
    numbers = list(range(len(days)))
    return plot.lines({"Öppna": numbers, "Försenade": numbers}, labels=days, title=title, description="Två linjer.")


def test_who_cannot_see_it_hears_its_title_and_what_it_shows() -> None:
    root = etree.fromstring(drawn())
    told = {node.get("id"): node.text for node in root.iter("{*}title", "{*}desc")}
    assert root.get("role") == "img"
    assert told == {"plot-title": "Öppna <och> försenade", "plot-desc": "Två linjer."}
    assert (root.get("aria-labelledby"), root.get("aria-describedby")) == ("plot-title", "plot-desc")


def test_it_brings_no_style_script_or_address_of_its_own() -> None:
    picture = drawn()
    assert re.findall(r"<style|<script|style=|href|url\(|<!--", picture) == []
    assert set(re.findall(r"https?://[^\"]*", picture)) == {
        "http://www.w3.org/2000/svg",
        "http://www.w3.org/1999/xlink",
    }


def test_the_same_numbers_give_the_same_text() -> None:
    assert drawn() == drawn()


def test_a_line_stands_for_each_series_and_a_name_beside_it() -> None:
    root = etree.fromstring(drawn())
    assert len(root.findall(".//{*}path[@class='line reactive nofill']")) == 2
    names = [node.text for node in root.findall(".//{*}g[@class='legends']//{*}text")]
    assert names == ["Öppna", "Försenade"]


def test_few_numbers_or_none_are_drawn_too() -> None:
    for number in (0, 1, 2):
        assert drawn(DAYS[:number]).startswith("<svg ")


def test_of_many_days_only_some_are_named_so_that_they_do_not_run_into_each_other() -> None:
    root = etree.fromstring(drawn(tuple(f"dag {number}" for number in range(100))))
    shown = root.findall(".//{*}g[@class='axis x']//{*}text")
    assert 0 < len(shown) <= plot.MOST_LABELS


def test_the_library_is_loaded_only_when_something_is_drawn() -> None:
    code = "import sys, tracker.web, tracker.core.plot; sys.exit('pygal' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603 -- our own interpreter


def test_the_library_does_not_stay_hooked_into_later_imports() -> None:
    drawn()
    assert [finder for finder in sys.meta_path if type(finder).__module__.startswith("pygal")] == []
