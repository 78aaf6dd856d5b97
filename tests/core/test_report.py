"""What stands in an agenda and in the secretary's list, and how the agenda reads."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tracker import templates
from tracker.core import report
from tracker.core.model import Agenda, Body, Item, Person, Question, Responsible, Row, Share, Status

TODAY = date(2026, 3, 4)
MEETING = date(2026, 3, 12)
DECIDED_ON = date(2026, 2, 5)
TEMPLATES = templates.environment()
BODY = Body("styrgruppen", ("Styrgruppen", "Styrgruppsmöte"))
BEN = Responsible("Ben Öberg", person="ben")
CHEN = Responsible("Chen Wu", person="chen")
PEOPLE = {
    "ben": Person("ben", "Ben Öberg"),
    "chen": Person("chen", "Chen Wu", left_on=date(2026, 2, 27), successor="Ben Öberg"),
    "eva": Person("eva", "Eva Ek", role="Förbundschef"),
}

ITEM = Item(
    key="k1",
    body="styrgruppen",
    text="Boka lokal",
    responsible=(BEN,),
    due_on=date(2026, 3, 11),
    status=Status.OPEN,
    decided_on=DECIDED_ON,
    arrived_on=date(2026, 2, 9),
    changed_at=datetime(2026, 2, 9, tzinfo=UTC),
    section="4",
    line=31,
    first_due_on=date(2026, 3, 11),
)


def due(on: date | None, **changes: object) -> Item:
    return replace(ITEM, due_on=on, first_due_on=on, **changes)  # type: ignore[arg-type]  # fields of many types


def agenda(*items: Item, today: date | None = None) -> Agenda:
    return report.agenda(items, body=BODY, on=MEETING, today=today)


def late(rows: Iterable[Row]) -> dict[str, int]:
    return {row.item.key: row.days_late for row in rows}


def keys(rows: Iterable[Row]) -> list[str]:
    return [row.item.key for row in rows]


def written(*items: Item, format: report.Written = "md", body: Body = BODY, is_meeting_known: bool = True) -> str:
    found = report.agenda(items, body=body, on=MEETING, is_meeting_known=is_meeting_known)
    return report.render(found, TEMPLATES, format=format, people=PEOPLE)


# --- which section ---------------------------------------------------------------------------------------------------


def test_days_late_are_counted_at_the_meeting_the_most_late_first() -> None:
    found = agenda(
        due(date(2026, 3, 11), key="a"),
        due(date(2026, 2, 23), key="b"),
        due(date(2026, 3, 5), key="c"),
        due(date(2026, 3, 6), key="d"),
        due(MEETING, key="e"),
    )
    assert list(late(found.overdue).items()) == [("b", 17), ("c", 7), ("d", 6), ("a", 1)]
    assert late(found.due) == {"e": 0}


def test_an_agenda_made_ahead_leaves_time_to_what_still_has_it() -> None:
    items = [
        due(date(2026, 3, 3), key="a"),
        due(TODAY, key="b"),
        due(date(2026, 3, 11), key="c"),
        due(MEETING, key="d"),
    ]
    found = agenda(*items, today=TODAY)
    assert late(found.overdue) == {"a": 9}
    assert late(found.due) == {"b": 0, "c": 0, "d": 0}


def test_an_agenda_made_after_the_meeting_reads_as_on_the_day() -> None:
    items = [due(date(2026, 3, 11), key="a"), due(MEETING, key="b"), due(date(2026, 3, 13), key="c")]
    assert agenda(*items, today=date(2026, 6, 1)) == agenda(*items)


def test_what_is_due_after_the_meeting_is_only_counted() -> None:
    found = agenda(due(MEETING + timedelta(days=1), key="a"), due(date(2027, 1, 1), key="b"))
    assert (found.rows, found.later) == ((), 2)


@pytest.mark.parametrize("status", [Status.OPEN, Status.IN_PROGRESS])
def test_what_is_begun_is_followed_up_like_what_is_not(status: Status) -> None:
    assert keys(agenda(replace(ITEM, status=status)).overdue) == ["k1"]


@pytest.mark.parametrize("status", [Status.PROPOSED, Status.CLOSED, Status.WRITTEN_OFF, Status.DISMISSED])
def test_what_is_only_proposed_or_has_ended_is_in_no_agenda(status: Status) -> None:
    found = agenda(replace(ITEM, status=status), due(None, key="b", status=status))
    assert (found.rows, found.later) == ((), 0)


@pytest.mark.parametrize("due_on", [None, date(2026, 3, 1), date(2026, 12, 8)])
def test_an_item_of_nobody_stands_there_whatever_its_date(due_on: date | None) -> None:
    found = agenda(due(due_on, responsible=()))
    assert keys(found.rows) == keys(found.without_person) == ["k1"]
    assert found.later == 0


def test_an_item_of_nobody_still_tells_how_late_it_is() -> None:
    assert late(agenda(due(date(2026, 3, 1), responsible=())).without_person) == {"k1": 11}


def test_an_item_without_a_date_stands_there_though_one_is_proposed() -> None:
    assert keys(agenda(due(None, proposed_due_on=MEETING)).without_date) == ["k1"]


@pytest.mark.parametrize("changes", [{}, {"responsible": ()}, {"due_on": None}])
def test_what_is_reported_done_is_to_be_closed_and_nothing_else(changes: dict[str, None]) -> None:
    found = agenda(replace(ITEM, status=Status.REPORTED, **changes))  # type: ignore[arg-type]  # the rows above fit
    assert late(found.rows) == late(found.reported) == {"k1": 0}


def test_items_of_other_bodies_and_of_later_meetings_are_not_there() -> None:
    other = replace(ITEM, body="kansliet")
    later = replace(ITEM, decided_on=MEETING + timedelta(days=1))
    assert agenda(other, later) == Agenda(BODY, MEETING, is_meeting_known=True)


STATUSES = st.sampled_from(list(Status))
ITEMS = st.lists(
    st.builds(
        due,
        st.none() | st.dates(date(2026, 1, 1), date(2026, 6, 1)),
        status=STATUSES,
        responsible=st.sampled_from([(), (BEN,), (BEN, CHEN)]),
        line=st.none() | st.integers(1, 9),
    ),
    max_size=12,
)


@given(items=ITEMS, days_ahead=st.integers(0, 40))
def test_every_open_item_stands_once(items: list[Item], days_ahead: int) -> None:
    numbered = [replace(item, key=f"k{n:02}") for n, item in enumerate(items)]
    found = agenda(*numbered, today=MEETING - timedelta(days=days_ahead))
    followed = [item.key for item in numbered if item.is_active or item.status is Status.REPORTED]
    assert len(keys(found.rows)) == len(set(keys(found.rows)))
    assert set(keys(found.rows)) <= set(followed)
    assert len(keys(found.rows)) + found.later == len(followed)
    assert agenda(*reversed(numbered), today=MEETING - timedelta(days=days_ahead)) == found


def test_what_is_decided_on_the_day_itself_is_there() -> None:
    assert keys(agenda(replace(ITEM, decided_on=MEETING)).rows) == ["k1"]


# --- the secretary's list --------------------------------------------------------------------------------------------


def test_the_secretary_sees_the_bodys_questions_oldest_first_and_those_of_no_known_body() -> None:
    asked = Question("q1", "no-date", "", "styrgruppen", date(2026, 3, 2))
    older = replace(asked, key="q2", asked_on=date(2026, 2, 9))
    homeless = replace(asked, key="q3", body=None)
    elsewhere = replace(asked, key="q4", body="kansliet")
    found = report.worklist([], [asked, older, homeless, elsewhere], body=BODY, today=TODAY)
    assert [question.key for question in found.questions] == ["q2", "q1", "q3"]


def test_an_item_whose_letters_are_all_written_waits_for_the_secretary() -> None:
    due_on = date(2025, 12, 1)
    worn = due(due_on, key="a", arrived_on=date(2025, 11, 3), reminded_through=TODAY)
    fresh = replace(worn, key="b", reminded_through=date(2025, 12, 8))
    done = replace(worn, key="c", status=Status.REPORTED)
    elsewhere = replace(worn, key="d", body="kansliet")
    found = report.worklist([fresh, worn, done, elsewhere], [], body=BODY, today=TODAY)
    assert late(found.exhausted) == {"a": 93}


# --- how it reads ----------------------------------------------------------------------------------------------------


HEAD = """\
| Nr | § och datum | Dnr | Åtgärd | Ansvarig | Ursprungligt datum | Nuvarande datum | Flyttad | Dagar sen | Senaste besked | Mötets beslut |
| --- | --- | --- | --- | --- | --- | --- | --- | ---: | --- | --- |"""


def test_an_agenda_reads_like_this() -> None:
    items = [
        replace(due(date(2026, 3, 2), key="a", times_moved=2, case_number="SG 2026/7"), first_due_on=date(2026, 2, 20)),
        due(MEETING, key="b", text="Lämna förslag", responsible=(CHEN, Responsible("Förbundschefen", is_role=True))),
        due(date(2026, 3, 2), key="c", text="Ta in offert", status=Status.REPORTED, note="Två kom in", section=None),
        due(None, key="d", text="Se över avtalet", proposed_due_on=date(2026, 3, 26), decided_on=None),
        due(date(2026, 3, 9), key="e", text="Utse värd", responsible=()),
        due(date(2026, 5, 4), key="f"),
    ]
    assert (
        written(*items, is_meeting_known=False)
        == f"""\
# Uppföljning av åtgärder

Styrgruppen, torsdag 12 mars 2026

Nästa möte är inte känt: listan gäller den 12 mars 2026.

## Försenade

{HEAD}
| a | § 4, 2026-02-05 | SG 2026/7 | Boka lokal | Ben Öberg | 2026-02-20 | 2026-03-02 | 2 gånger | 10 |  |  |

## Ska vara klara till mötet

{HEAD}
| b | § 4, 2026-02-05 |  | Lämna förslag | Chen Wu (har slutat, nu Ben Öberg), Förbundschefen (Eva Ek) | 2026-03-12 | 2026-03-12 |  |  |  |  |

## Anmälda klara, att avsluta

{HEAD}
| c | 2026-02-05 |  | Ta in offert | Ben Öberg | 2026-03-02 | 2026-03-02 |  |  | Två kom in |  |

## Utan datum

{HEAD}
| d | § 4 |  | Se över avtalet | Ben Öberg |  | 2026-03-26 (förslag) |  |  |  |  |

## Utan ansvarig

{HEAD}
| e | § 4, 2026-02-05 |  | Utse värd | – | 2026-03-09 | 2026-03-09 |  | 3 |  |  |

Dessutom är 1 åtgärd öppen med senare datum.
"""
    )


def test_plain_text_has_a_row_a_line_with_a_tab_between_its_cells() -> None:
    content = written(due(MEETING, text="Lämna\tförslag"), format="txt")
    assert "Nr\t§ och datum\tDnr\tÅtgärd\tAnsvarig\tUrsprungligt datum\tNuvarande datum\tFlyttad" in content
    assert "k1\t§ 4, 2026-02-05\t\tLämna förslag\tBen Öberg\t2026-03-12\t2026-03-12\t\t\t\t\n" in content


def test_what_ended_since_the_last_meeting_says_how() -> None:
    items = [
        replace(ITEM, key="a", status=Status.CLOSED, ended_on=DECIDED_ON, closing_section="7", note="Klart i fredags"),
        replace(ITEM, key="b", status=Status.WRITTEN_OFF, ended_on=DECIDED_ON, closing_section="7", note="för dyrt"),
        replace(ITEM, key="c", status=Status.HANDED_OVER, ended_on=date(2026, 2, 9), handed_to="kansliet"),
        replace(ITEM, key="d", status=Status.CLOSED, ended_on=date(2026, 1, 15)),
    ]
    found = report.agenda(items, body=BODY, on=MEETING, since=DECIDED_ON)
    assert (keys(found.ended), found.rows) == (["b", "c", "a"], ())
    content = report.render(found, TEMPLATES, format="txt", people=PEOPLE)
    rows = [line.split("\t") for line in content.splitlines() if "Boka lokal" in line]
    assert "Avskrivna och avslutade sedan förra mötet" in content
    assert [row[-2:] for row in rows] == [
        ["", "Avskriven 2026-02-05, § 7: för dyrt"],
        ["", "Överlämnad till kansliet 2026-02-09"],
        ["Klart i fredags", "Avslutad 2026-02-05, § 7"],
    ]


def test_a_number_is_the_beginning_of_the_key_and_longer_where_two_are_alike() -> None:
    found = agenda(*(replace(ITEM, key=key) for key in ("a1b2c3d4e5", "a1b2c3ffff", "b7b7b7b7b7")))
    assert sorted(row.reference for row in found.rows) == ["a1b2c3d4", "a1b2c3ff", "b7b7b7"]


def test_a_number_that_an_item_due_later_shares_is_longer_too() -> None:
    found = agenda(replace(ITEM, key="a1b2c3d4e5"), due(date(2027, 1, 1), key="a1b2c3ffff"))
    assert [row.reference for row in found.rows] == ["a1b2c3d4"]


def test_members_that_each_answer_are_told_by_who_has_and_who_lacks() -> None:
    shares = (Share("Norrby", answered_on=date(2026, 2, 20), note="klart"), Share("Söderby"), Share("Västerby"))
    content = written(replace(ITEM, note="Påmint i februari", shares=shares))
    assert "| Påmint i februari Har svarat: Norrby (2026-02-20: klart). Saknas: Söderby, Västerby. |" in content
    secret = written(replace(ITEM, shares=shares, is_confidential=True))
    assert "1 av 3 har svarat." in secret
    assert "Norrby" not in secret


def test_sections_without_rows_say_so() -> None:
    assert (
        written(due(date(2026, 5, 4)))
        == """\
# Uppföljning av åtgärder

Styrgruppen, torsdag 12 mars 2026

## Försenade

Inga försenade åtgärder.

## Ska vara klara till mötet

Inga åtgärder ska bli klara till mötet.

## Anmälda klara, att avsluta

Inga åtgärder är anmälda klara.

## Utan datum

Ingen öppen åtgärd saknar datum.

## Utan ansvarig

Ingen öppen åtgärd saknar ansvarig.

Dessutom är 1 åtgärd öppen med senare datum.
"""
    )


@pytest.mark.parametrize("format", ["md", "html", "txt"])
def test_an_agenda_with_nothing_to_follow_up_says_so_in_one_sentence(format: report.Written) -> None:
    content = written(format=format)
    assert "Det finns inga åtgärder att följa upp." in content
    assert "Försenade" not in content


def test_a_known_meeting_is_not_doubted() -> None:
    assert "inte känt" not in written(ITEM)
    assert "inte känt" not in written(ITEM, format="html")
    assert "Nästa möte är inte känt: listan gäller den 12 mars 2026." in written(format="html", is_meeting_known=False)


@pytest.mark.parametrize("format", ["md", "html", "txt"])
def test_an_english_body_reads_english(format: report.Written) -> None:
    content = written(replace(ITEM, first_due_on=date(2026, 2, 20)), format=format, body=replace(BODY, language="en"))
    for words in (
        "Follow-up of actions",
        "Thursday 12 March 2026",
        "Days late",
        "Original date",
        "Decision of the meeting",
        "No actions are due",
    ):
        assert words in content
    for words in ("Åtgärd", "Ansvarig", "Inga", "åtgärder"):
        assert words not in content


@pytest.mark.parametrize("format", ["md", "html", "txt"])
def test_a_confidential_item_shows_where_it_was_decided_and_never_what(format: report.Written) -> None:
    outsider = Responsible("Bens mamma")
    secret = replace(ITEM, is_confidential=True, note="enligt akt 12", responsible=(BEN, outsider))
    content = written(secret, replace(secret, key="k2", status=Status.REPORTED), format=format)
    assert content.count("Sekretessmarkerad åtgärd") == 2
    assert "§ 4" in content
    for words in ("Boka", "lokal", "akt 12", "mamma"):
        assert words not in content


# --- whatever stands in the minutes ----------------------------------------------------------------------------------

MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
ODD_WORDS = st.sampled_from(
    ["a|b", "\\|", "\\", "`", "**", "<b>", "<script>", "&amp;", "[a](b)", "![a](b)", "~~", "| --- |", "\n\n# h", "\x00"]
)
ODD_TEXTS = st.lists(st.text(max_size=20) | ODD_WORDS, min_size=1, max_size=6).map("".join)


def as_shown(text: str) -> str:
    kept = (char for char in text if char.isspace() or not (ord(char) < 32 or 127 <= ord(char) < 160))
    return " ".join("".join(kept).split())


class Page(HTMLParser):
    """The cells of a page, the tags it is made of, and whether each is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.cells: list[str] = []
        self.tags: set[str] = set()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag not in {"meta", "br"}:
            self.open.append(tag)
        if tag == "td":
            self.cells.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] == "td":
            self.cells[-1] += data


@given(text=ODD_TEXTS, name=ODD_TEXTS)
def test_no_text_breaks_a_table_or_writes_html_in_markdown(text: str, name: str) -> None:
    content = written(replace(ITEM, text=text, responsible=(Responsible(name),)), body=replace(BODY, names=(name,)))
    tokens = MARKDOWN.parse(content)
    leaves = [leaf for token in tokens for leaf in (token, *(token.children or ()))]
    cells = [tokens[at + 1] for at, token in enumerate(tokens) if token.type == "td_open"]
    shown = ["".join(leaf.content for leaf in cell.children or ()) for cell in cells]
    due_on = "2026-03-11"
    told = ["k1", "§ 4, 2026-02-05", "", as_shown(text).strip(), as_shown(name).strip() or "–", due_on, due_on, "", "1"]
    assert shown == [*told, "", ""]
    assert {leaf.type for leaf in leaves if leaf.nesting != -1} <= {
        *("heading_open", "paragraph_open", "inline", "text", "text_special"),
        *("table_open", "thead_open", "tbody_open", "tr_open", "th_open", "td_open"),
    }


@given(text=ODD_TEXTS, name=ODD_TEXTS)
def test_no_text_writes_html_of_its_own_in_a_page(text: str, name: str) -> None:
    page = Page()
    page.feed(
        written(
            replace(ITEM, text=text, responsible=(Responsible(name),)),
            format="html",
            body=replace(BODY, names=(name,)),
        )
    )
    page.close()
    assert page.cells[3] == as_shown(text)
    assert page.open == []
    assert page.tags == {
        *("html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "div", "span"),
        *("table", "thead", "tbody", "tr", "th", "td"),
    }
