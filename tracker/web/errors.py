"""Whatever went wrong, told as a page in the visitor's language, or as a problem (RFC 9457) below /api/."""

import logging
from http import HTTPStatus
from urllib.parse import quote

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response

from tracker.errors import (
    DocumentError,
    ExpiredError,
    LetterError,
    NotFoundError,
    StaleError,
    StoreError,
    TrackerError,
    UsageError,
)
from tracker.web.forms import RefusedError
from tracker.web.visit import Visit, site_of

log = logging.getLogger(__name__)

API = "/api/"
RETRY_SECONDS = "30"

PAGES = {
    400: (
        "Förfrågan gick inte att förstå",
        "Kontrollera adressen. Tjänsten svarar bara på den adress som den är inställd på (base_url).",
    ),
    401: ("Du är inte inloggad", "Logga in och försök igen."),
    403: ("Sidan var för gammal", "Gå tillbaka, ladda om sidan och försök igen. Ingenting har ändrats."),
    404: ("Sidan finns inte", "Adressen är fel eller så har sidan tagits bort."),
    405: ("Det går inte att göra så här", "Gå tillbaka och använd knapparna på sidan."),
    409: ("Någon annan hann före", "Ladda om sidan, se vad som har ändrats och gör om din ändring."),
    410: (
        "Länken har gått ut",
        "Brevet är för gammalt, eller så har åtgärden öppnats igen sedan det skrevs. Använd länken i ditt senaste "
        "brev, eller be mötets sekreterare om hjälp. Den som har en inloggning kan logga in.",
    ),
    413: ("Det var för mycket på en gång", "En fil får vara högst 25 MB. Ingenting har sparats."),
    415: ("Formatet går inte att ta emot", "Använd formuläret på sidan."),
    422: ("Något saknas eller går inte att läsa", "Gå tillbaka och se över det du skrev. Ingenting har ändrats."),
    429: ("För många försök", "Vänta en kvart och försök igen."),
    500: ("Något gick fel hos oss", "Felet är antecknat. Försök igen om en stund."),
    503: ("Tjänsten är upptagen", "Försök igen om en halv minut. Ingenting har ändrats."),
}
"""Status to heading and advice."""

_STATUSES: tuple[tuple[type[TrackerError], int], ...] = (
    (ExpiredError, 410),
    (NotFoundError, 404),
    (StaleError, 409),
    (UsageError, 422),
    (DocumentError, 422),
    (LetterError, 422),
    (StoreError, 503),
    (TrackerError, 500),
)


def register(app: FastAPI) -> None:
    """Make the application answer its errors this way; bugs are left to the guard around it."""

    @app.exception_handler(HTTPException)
    def told(request: Request, error: HTTPException) -> Response:
        if error.status_code == 401 and not is_api(request):
            return _to_login(request)
        return refuse(request, error.status_code, headers=dict(error.headers or {}))

    @app.exception_handler(RequestValidationError)
    def invalid(request: Request, error: RequestValidationError) -> Response:
        fields = sorted({str(problem["loc"][-1]) for problem in error.errors()})
        return refuse(request, 422, detail=", ".join(fields))

    @app.exception_handler(RefusedError)
    def refused(request: Request, error: RefusedError) -> Response:
        return refuse(request, 422, detail=Visit(request).words(error.why))

    @app.exception_handler(TrackerError)
    def failed(request: Request, error: TrackerError) -> Response:
        status = next(status for kind, status in _STATUSES if isinstance(error, kind))
        if status >= 500:
            log.error("request %s: %s", request.state.number, error)
        return refuse(request, status, detail=str(error) if status == 422 else "")


def refuse(request: Request, status: int, *, detail: str = "", headers: dict[str, str] | None = None) -> Response:
    """Answer with an error of this status: what was wrong and what to do, never how we are built."""
    number = request.state.number
    headers = dict(headers or {})
    if status == 503:
        headers["Retry-After"] = RETRY_SECONDS
    if status == 405 and "GET" in headers.get("Allow", ""):
        headers["Allow"] += ", HEAD"
    if is_api(request):
        return _problem(status, detail, number, headers)
    try:
        heading, advice = PAGES.get(status, PAGES[500])
        told = {"heading": heading, "advice": advice, "detail": detail, "number": number, "is_over": status == 410}
        return Visit(request).page("error.html", status=status, headers=headers, **told)
    except Exception:
        # A page needs the store and its template, and one of them may be what failed.
        log.exception("request %s: the error page failed too", number)
        return PlainTextResponse(f"Något gick fel. Something went wrong. ({number})", status, headers)


def is_api(request: Request) -> bool:
    """Tell whether a program asks."""
    return request.url.path.startswith(API)


def _problem(status: int, detail: str, number: str, headers: dict[str, str]) -> Response:
    if status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    body = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status, "request_id": number}
    return JSONResponse(
        body | ({"detail": detail} if detail else {}), status, headers, media_type="application/problem+json"
    )


def _to_login(request: Request) -> Response:
    """Send a browser to the login page; it comes back here if this page can be asked for again."""
    root = site_of(request).root
    is_page = request.method in {"GET", "HEAD"}
    following = request.url.path if is_page else "/"
    query = f"?{request.url.query}" if is_page and request.url.query else ""
    return RedirectResponse(f"{root}/login?next={quote(following + query, safe='/')}", 303)
