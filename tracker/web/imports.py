"""A spreadsheet comes in through a form: what it would bring, then, on a yes, in. And everything goes out as a file.

What was sent waits in the data folder under the hash of its content, readable by this user only, until it is taken in
or a day is over.
"""

import re
from datetime import timedelta
from pathlib import Path
from typing import Literal

from fastapi import APIRouter
from starlette.exceptions import HTTPException
from starlette.responses import Response

from tracker.core.model import Document
from tracker.core.sheet import phrases
from tracker.core.sheet.fields import Field
from tracker.errors import SheetError
from tracker.jobs import exports, imports
from tracker.jobs.imports import Wishes
from tracker.web.forms import Form
from tracker.web.guard import LARGEST_UPLOAD
from tracker.web.visit import FormDep, Visit, VisitDep

router = APIRouter()

KEPT_FOR = timedelta(days=1)
HASH = re.compile(r"[0-9a-f]{64}")
AUTOMATIC = "auto"
SHOWN = 300
"""Items and problems of a preview; a longer list is told by its count."""
TYPES = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "json": "application/json",
}


@router.get("/import")
def show(visit: VisitDep) -> Response:
    """Ask for a spreadsheet."""
    return _page(visit)


@router.post("/import")
def look(visit: VisitDep, form: FormDep) -> Response:
    """Show what a file would bring, just sent or sent before and read otherwise now; nothing of it is tracked."""
    document = _document(visit, form)
    if document is None:
        return _page(visit, form=form, problem=visit.words("Välj en fil."))
    try:
        plan = imports.preview(visit.store, document, wishes=_wishes(form), today=visit.today, now=visit.now)
    except SheetError as error:
        return _page(visit, form=form, problem=phrases.error(error, language=visit.words.language))
    _keep(visit, document)
    return visit.page(
        "import_preview.html",
        plan=plan,
        file=document,
        form=form,
        fields=list(Field),
        said=phrases,
        shown=SHOWN,
        bodies=visit.store.people.bodies(),
        body_names={body.slug: body.name for body in visit.store.people.bodies()},
    )


@router.post("/import/apply")
def take(visit: VisitDep, form: FormDep) -> Response:
    """Take in what the preview showed."""
    document = _document(visit, form)
    if document is None:
        return _page(visit, problem=visit.words("Filen är inte kvar. Välj den igen."))
    try:
        plan = imports.apply(
            visit.store, document, wishes=_wishes(form), who=visit.who, today=visit.today, now=visit.now
        )
    except SheetError as error:
        return _page(visit, form=form, problem=phrases.error(error, language=visit.words.language))
    (_folder(visit) / document.key).unlink(missing_ok=True)
    return visit.page("imported.html", plan=plan)


@router.get("/export/items.{format}")
def download(visit: VisitDep, format: Literal["csv", "xlsx", "json"], confidential: bool = False) -> Response:  # noqa: FBT001, FBT002 -- of the address
    """Give everything that is tracked as a file."""
    rows = exports.rows(visit.store, confidential=confidential, language=visit.words.language)
    try:
        content = {
            "csv": lambda: exports.as_csv(rows),
            "xlsx": lambda: exports.as_xlsx(rows, title=visit.words("Åtgärder")),
            "json": lambda: exports.as_json(exports.with_history(visit.store, rows)),
        }[format]()
    except SheetError as error:
        return _page(visit, problem=phrases.error(error, language=visit.words.language))
    headers = {"Content-Disposition": f'attachment; filename="atgarder-{visit.today}.{format}"'}
    return Response(content, headers=headers, media_type=TYPES[format])


def _wishes(form: Form) -> Wishes:
    said = {field: form.line(f"column-{field}") for field in Field}
    columns = {field: words for field, words in said.items() if words and words != AUTOMATIC}
    return Wishes(form.line("body") or None, columns, form.line("sheet") or None)


def _document(visit: Visit, form: Form) -> Document | None:
    """Give the file that was sent, or the one that waits under the hash that the preview carries."""
    if form.file is not None:
        if len(form.file.content) > LARGEST_UPLOAD:
            raise HTTPException(413)
        return form.file
    key = form.line("file_key")
    waiting = _folder(visit) / key
    if not HASH.fullmatch(key) or not waiting.is_file():
        return None
    return Document(form.line("file_name") or "lista", waiting.read_bytes())


def _keep(visit: Visit, document: Document) -> None:
    folder = _folder(visit)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for old in folder.iterdir():
        if visit.now.timestamp() - old.stat().st_mtime > KEPT_FOR.total_seconds():
            old.unlink(missing_ok=True)
    file = folder / document.key
    file.touch(mode=0o600)
    file.write_bytes(document.content)


def _folder(visit: Visit) -> Path:
    return visit.site.settings.data / "imports"


def _page(visit: Visit, *, form: Form | None = None, problem: str = "") -> Response:
    return visit.page(
        "import.html",
        status=422 if problem else 200,
        bodies=visit.store.people.bodies(),
        form=form or Form(),
        problem=problem,
    )
