"""The annex in each format, on a body's own template, and kept as it was once the notice has gone."""

from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document as Word

from tests.jobs.given import NOW, OFFICE, TODAY, VAG, configure, take_in
from tracker import templates
from tracker.core.model import Agenda
from tracker.errors import UsageError
from tracker.jobs import agenda, annex, edit, notices
from tracker.jobs.annex import Format
from tracker.store import SentAnnex, Store
from tracker.templates import Templates

MEETING = date(2026, 3, 30)
LATER = NOW + timedelta(hours=1)
FORMATS = (Format.MD, Format.HTML, Format.TXT, Format.DOCX)


@pytest.fixture
def read(store: Store) -> Store:
    """A store whose body has met once and meets again."""
    configure(store)
    take_in(store)
    return store


@pytest.fixture
def own(tmp_path: Path) -> Templates:
    """Templates with a folder of the administrator's before them."""
    (tmp_path / "agenda").mkdir()
    return templates.environment(tmp_path)


def given(store: Store) -> Agenda:
    return agenda.of(store, store.people.body("vag"), today=TODAY)


def written(store: Store, format: Format, *, by: Templates = OFFICE.templates) -> bytes:
    return annex.write(store, given(store), templates=by, format=format)


def mark_sent(store: Store, *, who: str = "Ada Ek") -> SentAnnex:
    return notices.mark_sent(store, "vag", meeting=MEETING, templates=OFFICE.templates, who=who, today=TODAY, now=LATER)


def template(folder: Path, name: str, *lines: str) -> None:
    """Put a Word file of these paragraphs into the administrator's folder."""
    document = Word()
    for line in lines:
        document.add_paragraph(line)
    document.save(str(folder / "agenda" / name))


def lines(content: bytes) -> list[str]:
    return [paragraph.text for paragraph in Word(BytesIO(content)).paragraphs if paragraph.text]


# --- formats


@pytest.mark.parametrize("format", FORMATS)
def test_the_same_agenda_is_the_same_bytes(read: Store, format: Format) -> None:
    assert written(read, format) == written(read, format)


def test_a_word_file_says_nothing_of_when_it_was_made(read: Store) -> None:
    with ZipFile(BytesIO(written(read, Format.DOCX))) as file:
        assert {info.date_time for info in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        properties = file.read("docProps/core.xml").decode()
    assert "2026-03-30T00:00:00Z" in properties
    assert "2026-03-04" not in properties


def test_a_word_file_has_real_headings_and_a_head_row_on_every_page(read: Store) -> None:
    document = Word(BytesIO(written(read, Format.DOCX)))
    styles = [(paragraph.text, paragraph.style.name) for paragraph in document.paragraphs if paragraph.style]
    assert styles[:3] == [
        ("Uppföljning av åtgärder", "Heading 1"),
        ("Vägnämnden, måndag 30 mars 2026", "Normal"),
        ("Försenade", "Heading 2"),
    ]
    table = document.tables[0]
    assert [cell.text for cell in table.rows[0].cells][:5] == ["Nr", "§ och datum", "Dnr", "Åtgärd", "Ansvarig"]
    assert "w:tblHeader" in table.rows[0]._tr.xml
    assert "w:tblHeader" not in table.rows[1]._tr.xml
    assert 'w:val="sv-SE"' in document.styles.element.xml
    footer = document.sections[0].footer.paragraphs[0]
    assert footer.text == "Sida  av "
    assert 'w:instr="PAGE"' in footer._p.xml
    assert 'w:instr="NUMPAGES"' in footer._p.xml


def test_an_english_body_gets_an_english_word_file(read: Store) -> None:
    english = replace(given(read), body=replace(VAG, language="en"))
    content = annex.write(read, english, templates=OFFICE.templates, format=Format.DOCX)
    document = Word(BytesIO(content))
    assert lines(content)[0] == "Follow-up of actions"
    assert document.tables[0].rows[0].cells[-1].text == "Decision of the meeting"
    assert document.sections[0].footer.paragraphs[0].text == "Page  of "
    assert 'w:val="en-GB"' in document.styles.element.xml


# --- templates of one's own


@pytest.mark.parametrize("name", ["vag.docx", "annex.docx"])
def test_a_bodys_own_template_is_filled_in(read: Store, own: Templates, tmp_path: Path, name: str) -> None:
    template(
        tmp_path, name, "Bilaga till kallelse: {{ body }} den {{meeting}}", "{{ sections }}", "Med vänlig hälsning"
    )
    said = lines(written(read, Format.DOCX, by=own))
    assert said[0] == "Bilaga till kallelse: Vägnämnden den måndag 30 mars 2026"
    assert said[1] == "Försenade"
    assert said[-1] == "Med vänlig hälsning"
    assert own.told() == []


def test_a_placeholder_that_word_cut_into_pieces_is_filled_in(read: Store, own: Templates, tmp_path: Path) -> None:
    document = Word()
    line = document.add_paragraph("Till ")
    for piece in ("{{ bo", "dy", " }}", ", välkomna"):
        line.add_run(piece)
    document.add_paragraph("{{ sections }}")
    document.save(str(tmp_path / "agenda" / "annex.docx"))
    assert lines(written(read, Format.DOCX, by=own))[0] == "Till Vägnämnden, välkomna"


@pytest.mark.parametrize(
    ("paragraphs", "why"),
    [
        (("Bara text",), "{{ sections }} stands in 0 paragraphs"),
        (("{{ sections }}", "{{ sections }}"), "{{ sections }} stands in 2 paragraphs"),
        (("{{ sektioner }}", "{{ sections }}"), "nothing is called {{ sektioner }}"),
    ],
)
def test_a_template_that_is_not_meant_as_one_is_passed_over_and_told(
    read: Store, own: Templates, tmp_path: Path, paragraphs: tuple[str, ...], why: str
) -> None:
    template(tmp_path, "vag.docx", *paragraphs)
    assert written(read, Format.DOCX, by=own) == written(read, Format.DOCX)
    [problem] = own.told()
    assert str(problem).startswith(f"template agenda/vag.docx: {why}")
    assert [str(one) for one in annex.check(VAG, on=MEETING, templates=own)] == [str(problem)]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"<html>", b"\xd0\xcf\x11\xe0" * 300])
def test_a_file_that_is_no_word_file_is_passed_over_and_told(
    read: Store, own: Templates, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "agenda" / "annex.docx").write_bytes(content)
    assert written(read, Format.DOCX, by=own) == written(read, Format.DOCX)
    assert "template agenda/annex.docx: it is no Word file that can be used" in str(own.told()[0])


# --- once the notice has gone


def test_once_sent_it_stays_as_it_was_and_tells_what_has_changed(read: Store) -> None:
    before = {format: written(read, format) for format in FORMATS}
    sent = mark_sent(read)
    first = read.items.get(sent.items[0])
    edit.reword(read, first.key, text="Något helt annat", who="Ben Ås", now=LATER + timedelta(minutes=1))
    added = edit.add(read, body="vag", text="Laga bron", who="Ada Ek", today=TODAY, now=LATER)
    read_again = {
        format: annex.read(read, given(read), templates=OFFICE.templates, format=format) for format in FORMATS
    }
    assert read_again == before
    assert "Något helt annat" in written(read, Format.MD).decode()
    told = notices.since(read, sent, given(read))
    assert ([item.key for item in told.changed], [item.key for item in told.added]) == ([first.key], [added.key])


def test_saying_twice_that_it_was_sent_keeps_the_first_word(read: Store) -> None:
    assert mark_sent(read) == mark_sent(read, who="Chen Li") == read.annexes.sent("vag", MEETING)
    events = [(event.who, event.what, event.detail) for event in read.history.of("body:vag")]
    assert events[-1] == ("Ada Ek", "notice_sent", "2026-03-30")
    assert sum(what == "notice_sent" for _, what, _ in events) == 1


def test_a_notice_sent_anew_keeps_what_it_says_then(read: Store) -> None:
    first = mark_sent(read)
    edit.add(read, body="vag", text="Laga bron", who="Ada Ek", today=TODAY, now=LATER)
    again = mark_sent(read, who="Chen Li")
    assert (again.who, len(again.items)) == ("Chen Li", len(first.items) + 1)
    assert b"Laga bron" in read.annexes.content("vag", MEETING, "md")


def test_what_ends_after_the_notice_has_changed(read: Store) -> None:
    sent = mark_sent(read)
    edit.close(read, sent.items[0], section="4", who="Ada Ek", now=LATER + timedelta(minutes=1))
    assert [item.key for item in notices.since(read, sent, given(read)).changed] == [sent.items[0]]


def test_no_notice_goes_to_a_meeting_that_there_is_not(read: Store) -> None:
    with pytest.raises(UsageError, match="Vägnämnden has no meeting on 2026-03-31"):
        notices.mark_sent(
            read, "vag", meeting=date(2026, 3, 31), templates=OFFICE.templates, who="Ada Ek", today=TODAY, now=NOW
        )
