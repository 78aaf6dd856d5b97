"""The annex to a meeting's agenda in each format: as things stand until the notice has gone, as sent from then on."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from tracker import pdf
from tracker.core import letters, phrases, report
from tracker.core.model import Agenda, Body
from tracker.errors import TemplateError
from tracker.store import Store
from tracker.templates import Templates


class Format(StrEnum):
    """What an annex is written as."""

    MD = "md"
    HTML = "html"
    TXT = "txt"
    DOCX = "docx"
    PDF = "pdf"


KEPT = (Format.DOCX, Format.HTML, Format.MD, Format.TXT)
"""What is kept when the notice has gone; a PDF is made from the HTML."""
MEDIA_TYPES = {
    Format.MD: "text/markdown; charset=utf-8",
    Format.HTML: "text/html; charset=utf-8",
    Format.TXT: "text/plain; charset=utf-8",
    Format.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    Format.PDF: "application/pdf",
}
_WRITTEN: Mapping[Format, report.Written] = {Format.MD: "md", Format.HTML: "html", Format.TXT: "txt"}
_NAMES = {"sv": "uppfoljning", "en": "follow-up"}


def filename(body: Body, on: date, *, format: Format) -> str:
    """Name the file, in ASCII: uppfoljning-ks-2026-03-12.docx."""
    return f"{_NAMES[phrases.language_of(body.language)]}-{body.slug}-{on}.{format}"


def read(store: Store, given: Agenda, *, templates: Templates, format: Format) -> bytes:
    """Give the annex as it was sent with the notice, or as it would be sent now.

    TemplateError; MissingError for a PDF where what makes it is not installed.
    """
    if store.annexes.sent(given.body.slug, given.on) is None:
        return write(store, given, templates=templates, format=format)
    if format is Format.PDF:
        return pdf.write(store.annexes.content(given.body.slug, given.on, Format.HTML).decode())
    return store.annexes.content(given.body.slug, given.on, format)


def write(store: Store, given: Agenda, *, templates: Templates, format: Format) -> bytes:
    """Write the annex as things stand; the same bytes for the same agenda, but for a PDF."""
    if format is Format.DOCX:
        return _docx(store, given, templates)
    if format is Format.PDF:
        return pdf.write(_text(store, given, templates, "html"))
    return _text(store, given, templates, _WRITTEN[format]).encode()


def attachment(store: Store, given: Agenda, *, templates: Templates) -> letters.Attachment:
    """Give the annex as the file that goes with the agenda's letter."""
    content = read(store, given, templates=templates, format=Format.DOCX)
    name = filename(given.body, given.on, format=Format.DOCX)
    return letters.Attachment(name, MEDIA_TYPES[Format.DOCX], content)


# --- formats ---------------------------------------------------------------------------------------------------------


def check(body: Body, *, on: date, templates: Templates) -> list[TemplateError]:
    """Tell which of the body's own Word templates can't be used, and why."""
    problems = []
    for name, template in _word_templates(body, templates):
        try:
            report.docx(Agenda(body, on, is_meeting_known=True), template, people={})
        except TemplateError as error:
            problems.append(_named(name, error))
    return problems


def _text(store: Store, given: Agenda, templates: Templates, format: report.Written) -> str:
    people = {person.key: person for person in store.people.all()}
    return report.render(given, templates, format=format, people=people)


def _docx(store: Store, given: Agenda, templates: Templates) -> bytes:
    """Write it on the first template that can be used; what was wrong with those before is noted there."""
    people = {person.key: person for person in store.people.all()}
    for name, template in _word_templates(given.body, templates):
        try:
            return report.docx(given, template, people=people)
        except TemplateError as error:
            templates.note(_named(name, error))
    raise TemplateError("no Word template of agenda/annex.docx can be used; install the program again")


def _word_templates(body: Body, templates: Templates) -> list[tuple[str, bytes]]:
    return list(templates.files(f"agenda/{body.slug}.docx", "agenda/annex.docx"))


def _named(name: str, error: TemplateError) -> TemplateError:
    return TemplateError(f"template {name}: {error}")
