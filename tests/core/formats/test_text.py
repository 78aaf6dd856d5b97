"""Text files become blocks with their places, whatever encoding and markup they were written in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core import formats
from tracker.core.formats import markup, written
from tracker.core.model import Block, Document

SWEDISH = "Ärendet återremitteras till nämnden. Åsa Öberg återkommer före sommaren."


@pytest.mark.parametrize(
    "encoding",
    [
        "utf-8",
        "utf-8-sig",
        "utf-16",
        "utf-16-le",
        "utf-16-be",
        "utf-32",
        "cp1252",
        "cp850",
        "cp437",
        "mac_roman",
        "iso-8859-15",
    ],
)
def test_swedish_text_is_read_in_any_encoding_of_an_office(encoding: str) -> None:
    [block] = formats.blocks(Document("protokoll.txt", SWEDISH.encode(encoding)))
    assert block.plain == SWEDISH


def test_one_broken_byte_does_not_turn_utf8_into_windows_text() -> None:
    [block] = formats.blocks(Document("protokoll.txt", SWEDISH.encode() + b" \xff slut"))
    assert block.plain.startswith(SWEDISH)


def test_the_swedish_ascii_of_old_terminals_is_read_as_its_letters() -> None:
    written = b"F|r fr}gan }r det p} m|te om v}r n{r Ada {r h{r. D} g|r Ben n}got f|r s}."
    [block] = formats.blocks(Document("protokoll.txt", written))
    assert block.plain.startswith("För frågan år det på möte om vår när Ada är här.")


def test_letters_written_apart_from_their_accents_are_composed_and_stay_in_the_text() -> None:
    [block] = formats.blocks(Document("protokoll.txt", "A\u030asa o\u0308ppnade mo\u0308tet".encode()))
    assert (block.plain, block.text) == ("Åsa öppnade mötet", "A\u030asa o\u0308ppnade mo\u0308tet")


def test_letters_encoded_twice_are_read_as_they_were_meant(blocks: tuple[Block, ...]) -> None:
    """Ã…sa tar fram förslag â€“ se Â§ 5"""
    assert blocks[0].plain == "Åsa tar fram förslag – se § 5"


def test_lines_are_counted_from_one_over_blank_ones(blocks: tuple[Block, ...]) -> None:
    """Första

    Andra
    går vidare

    Tredje"""
    assert [(block.line, block.plain) for block in blocks] == [(1, "Första"), (3, "Andra\ngår vidare"), (6, "Tredje")]


def test_a_tab_line_is_a_row_even_where_its_last_cells_are_empty(blocks: tuple[Block, ...]) -> None:
    """Boka lokal→→"""
    assert blocks[0].cells == ("Boka lokal", "", "")


def test_a_pipe_row_is_read_without_its_frame_and_the_rule_below_it(blocks: tuple[Block, ...]) -> None:
    """| Vad | Vem |
    |-----|:---:|
    | Boka \\| hyra | Ada |"""
    assert [block.cells for block in blocks] == [("Vad", "Vem"), ("Boka | hyra", "Ada")]


def test_each_bullet_is_a_block_of_its_own(blocks: tuple[Block, ...]) -> None:
    """- Ada bokar
    - Ben hyr
    · Chen ringer"""
    assert len(blocks) == 3


def test_a_heading_keeps_its_level(blocks: tuple[Block, ...]) -> None:
    """### **Beslut**"""
    assert (blocks[0].level, blocks[0].plain) == (3, "Beslut")


@pytest.mark.parametrize(
    ("raw", "seen"),
    [
        ("<i>Boka lokal</i>", "Boka lokal"),
        ("**Ada** och *Ben*", "Ada och Ben"),
        ("Plan\\_utkast", "Plan_utkast"),
        ("[protokoll](https://example.org/p)", "protokoll"),
        ("3 * 4 < 5 & 6", "3 * 4 < 5 & 6"),
        ("fil_namn_2026.pdf", "fil_namn_2026.pdf"),
        ("kom\u00admun", "kommun"),
        ("> citat", "citat"),
        ("![bild](b.png)", "bild"),
        ("[[Sida|protokollet]] och '''Ada'''", "protokollet och Ada"),
        (r"\textbf{Ada} \& \emph{Ben}", "Ada & Ben"),
        (r"18--19~maj, Lisa~A~L \\\\", "18–19 maj, Lisa A L"),
        ("ca ~200 kr, 8~10 st", "ca ~200 kr, 8~10 st"),
        (r"$\S$ 12", "§ 12"),
        ("kostar $5 och $6", "kostar $5 och $6"),
        (r"\href{https://example.org}{protokoll}\footnote{Se bilaga.}", "protokoll"),
        (r"g\"or n{\aa}got", "gör något"),
        (r"C:\Users\ada\protokoll", r"C:\Users\ada\protokoll"),
        (r"\item[a)] Ada bokar", "- a) Ada bokar"),
    ],
)
def test_markup_is_taken_out_and_text_is_left(raw: str, seen: str) -> None:
    assert markup.plain(raw) == seen


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=200))
def test_no_text_makes_the_reader_fail(typed: str) -> None:
    for block in written.blocks(typed):
        assert 1 <= block.line <= typed.count("\n") + 1


def test_latex_is_headings_items_and_rows_at_their_lines(blocks: tuple[Block, ...]) -> None:
    r"""\section*{§ 5 Budget}
    % för sekreteraren
    \begin{itemize}
    \item Ada bokar lokal
      senast fredag
    \item \textbf{Ben} hyr
    \end{itemize}
    \begin{tabular}{|l|p{3cm}|}
    \hline
    Vad & Vem \\ \hline
    Boka & \emph{Ada} \\
    \end{tabular}"""
    assert [(block.line, block.level, block.cells or block.plain) for block in blocks] == [
        (1, 2, "§ 5 Budget"),
        (4, 0, "- Ada bokar lokal\nsenast fredag"),
        (6, 0, "- Ben hyr"),
        (10, 0, ("Vad", "Vem")),
        (11, 0, ("Boka", "Ada")),
    ]
    assert blocks[-1].text == "Boka\t\\emph{Ada}"


def test_a_latex_table_on_one_line_is_rows_of_that_line(blocks: tuple[Block, ...]) -> None:
    r"""\begin{tabular}{ll} Vad & Vem \\ \hline Boka & Ada \\ \end{tabular}"""
    assert [(block.line, block.cells) for block in blocks] == [(1, ("Vad", "Vem")), (1, ("Boka", "Ada"))]


def test_a_percent_sign_is_no_comment_in_other_texts(blocks: tuple[Block, ...]) -> None:
    """Andelen ökade med tio
    % jämfört med i fjol"""
    assert blocks[0].plain == "Andelen ökade med tio\n% jämfört med i fjol"


def test_a_wiki_page_is_headings_and_rows(blocks: tuple[Block, ...]) -> None:
    """== Beslut ==
    {| class="wikitable"
    ! Vad !! Vem
    |-
    | Boka || [[Ada]]
    |-
    | Hyra
    | '''Ben'''
    |}"""
    assert [(block.line, block.cells or block.plain) for block in blocks] == [
        (1, "Beslut"),
        (3, ("Vad", "Vem")),
        (5, ("Boka", "Ada")),
        (7, ("Hyra", "Ben")),
    ]


def test_a_table_in_tags_among_text_is_rows_with_their_markup_kept(blocks: tuple[Block, ...]) -> None:
    """Åtgärder:
    <table><tr><th>Vad</th><th>Vem</th></tr>
    <tr><td>Boka <b>lokal</b></td><td rowspan="2">Ada</td></tr>
    <tr><td>Hyra</td></tr></table>"""
    assert [(block.line, block.cells) for block in blocks[1:]] == [
        (2, ("Vad", "Vem")),
        (3, ("Boka lokal", "Ada")),
        (4, ("Hyra", "Ada")),
    ]
    assert blocks[2].text == "Boka <b>lokal</b>\tAda"


def test_a_table_that_never_ends_is_text(blocks: tuple[Block, ...]) -> None:
    """<table> är en tagg
    Ada bokar"""
    assert len(blocks) == 1


def test_an_underlined_line_is_a_heading(blocks: tuple[Block, ...]) -> None:
    """Protokoll
    =========

    Beslut
    ------
    Ada bokar."""
    assert [(block.level, block.plain) for block in blocks] == [(1, "Protokoll"), (2, "Beslut"), (0, "Ada bokar.")]


def test_a_table_head_set_with_spaces_is_no_heading_for_the_line_below_it(blocks: tuple[Block, ...]) -> None:
    """Åtgärd       Klart       Ansvarig
    ---------------------------------"""
    assert blocks[0].level == 0


def test_html_comments_are_passed_over_and_lines_counted_on(blocks: tuple[Block, ...]) -> None:
    """<!-- mall
    v 2 -->
    Ada bokar"""
    assert [(block.line, block.plain) for block in blocks] == [(3, "Ada bokar")]


def test_front_matter_is_a_paragraph_a_key(blocks: tuple[Block, ...]) -> None:
    """---
    title: Protokoll
    date: 2026-03-04
    ---
    # Beslut"""
    assert [(block.line, block.plain) for block in blocks] == [
        (2, "title: Protokoll"),
        (3, "date: 2026-03-04"),
        (5, "Beslut"),
    ]


def test_a_page_number_is_no_text(blocks: tuple[Block, ...]) -> None:
    """Ada bokar
    2 (7)
    Sida 3 av 7
    lokal"""
    assert [block.plain for block in blocks] == ["Ada bokar\nlokal"]
