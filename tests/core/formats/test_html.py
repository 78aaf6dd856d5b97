"""Web pages are read as a browser shows them."""

import pytest

from tracker.core import formats
from tracker.core.formats import html
from tracker.core.model import Document
from tracker.errors import DocumentError


def said(page: str) -> list[str]:
    return [block.plain for block in html.of_text(page)]


def test_a_page_is_headings_paragraphs_and_rows() -> None:
    page = """<!doctype html><title>Sida</title><h2>3. Budget</h2><p>Ada
    ber&auml;ttade.<br>Mer sades inte.</p>
    <table><tr><th>Vad<th>Vem<tr><td>Boka<td rowspan=2>Ada<tr><td>Hyra</table>"""
    found = formats.blocks(Document("protokoll.html", page.encode()))
    assert [(block.line, block.level, block.cells or block.plain) for block in found] == [
        (1, 2, "3. Budget"),
        (2, 0, "Ada berättade.\nMer sades inte."),
        (4, 0, ("Vad", "Vem")),
        (5, 0, ("Boka", "Ada")),
        (6, 0, ("Hyra", "Ada")),
    ]


@pytest.mark.parametrize(
    "content",
    [
        b'<html><meta charset="iso-8859-1"><p>\xc5sa \xf6ppnade \x96 m\xf6tet</p>',
        '<html><meta charset="iso-8859-1"><p>Åsa öppnade – mötet</p>'.encode(),
        '<html><meta http-equiv="Content-Type" content="text/html; charset=utf-16"><p>Åsa öppnade – mötet</p>'.encode(
            "utf-16"
        ),
        '<?xml version="1.0" encoding="windows-1252"?><html><p>Åsa öppnade – mötet</p></html>'.encode("cp1252"),
    ],
)
def test_a_page_is_read_in_the_encoding_it_has_whatever_it_says(content: bytes) -> None:
    assert [block.plain for block in html.blocks(content)] == ["Åsa öppnade – mötet"]


def test_lists_are_counted_and_bulleted() -> None:
    page = '<ol start="3"><li><p>Ett</p><ul><li>Under</ul><li>Två</ol><ol type="a"><li>A<li value="4">D</ol>'
    assert said(page) == ["3. Ett", "• Under", "4. Två", "a. A", "d. D"]


def test_what_is_not_shown_is_not_read() -> None:
    page = """<script>Ada()</script><style>p{}</style><nav>Meny</nav><p hidden>dold</p><p style="display: none">dold</p>
    <!-- kommentar --><del>struket</del><p>Ada bokar</p>"""
    assert said(page) == ["Ada bokar"]


def test_tables_that_set_a_page_out_are_read_through() -> None:
    page = "<table><tr><td>Vänster<td><table><tr><td>Boka<td>Ada</table></table>"
    assert [block.cells or block.plain for block in html.of_text(page)] == ["Vänster", ("Boka", "Ada")]


def test_boxes_to_tick_are_read() -> None:
    assert said("<ul><li><input type=checkbox checked>Boka<li><input type=checkbox>Hyra</ul>") == [
        "• [x] Boka",
        "• [ ] Hyra",
    ]


def test_typed_lines_are_lines() -> None:
    assert said("<pre>Ada bokar\nlokal\n\nBen hyr</pre>") == ["Ada bokar\nlokal", "Ben hyr"]


def test_a_page_nested_without_end_is_no_page() -> None:
    with pytest.raises(DocumentError) as told:
        html.of_text("<div>" * 100_000)
    assert told.value.code == "bomb"
