"""Minutes come in through a form, as they do through the intake folder."""

from fastapi import APIRouter
from starlette.exceptions import HTTPException
from starlette.responses import Response

from tracker import reader
from tracker.core.model import Document
from tracker.errors import DocumentError
from tracker.jobs import ingest
from tracker.web.forms import Form, RefusedError
from tracker.web.guard import LARGEST_UPLOAD
from tracker.web.visit import FormDep, Visit, VisitDep

router = APIRouter()


@router.get("/upload")
def show(visit: VisitDep) -> Response:
    """Ask for a document."""
    return _page(visit)


@router.post("/upload")
def take(visit: VisitDep, form: FormDep) -> Response:
    """Take in a document and show what it brought."""
    try:
        document = _document(form)
        report = ingest.ingest(
            visit.store, document, body=form.line("body") or None, who=visit.who, today=visit.today, now=visit.now
        )
    except RefusedError as refused:
        return _page(visit, form=form, problem=refused.why)
    except DocumentError as error:
        return _page(visit, form=form, problem=_unread(visit, error), reason=error.code)
    return visit.page(
        "uploaded.html",
        report=report,
        body_names={body.slug: body.name for body in visit.store.people.bodies()},
    )


def _unread(visit: Visit, error: DocumentError) -> str:
    if visit.words.language == "sv":
        return str(error)
    return f"The file can't be read: {reader.in_english(error)}."


def _document(form: Form) -> Document:
    if form.file is None:
        raise RefusedError("file", "Välj en fil.")
    if len(form.file.content) > LARGEST_UPLOAD:
        raise HTTPException(413)
    return form.file


def _page(visit: Visit, *, form: Form | None = None, problem: str = "", reason: str = "") -> Response:
    return visit.page(
        "upload.html",
        status=422 if problem else 200,
        bodies=visit.store.people.bodies(),
        form=form or Form(),
        problem=problem,
        reason=reason,
    )
