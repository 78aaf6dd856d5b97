"""One request as a page sees it: who asks, in which language, and how the answer is written."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, cast
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from fastapi import Depends
from jinja2 import Environment
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse

from tracker.jobs.office import Office
from tracker.settings import Settings
from tracker.store import Store
from tracker.web import forms, names, session, words
from tracker.web.forms import Form
from tracker.web.session import Limiter, Session, Sessions, Signer
from tracker.web.words import Words

LANGUAGE_COOKIE = "tracker-language"

TOLD = {
    "again": "Brevet läggs i kö och skickas inom någon minut.",
    "meetings": "Mötesdagarna är sparade.",
    "preview": "Breven hålls kvar från och med nu.",
    "accept": "Åtgärden bevakas från och med nu.",
    "added": "Åtgärden är tillagd.",
    "annex-sent": "Bilagan är sparad som den skickades.",
    "decided": "Mötets beslut är sparade.",
    "address": "Adressen är sparad.",
    "stand-in": "Ersättaren är sparad.",
    "answer-for": "Svaret är sparat.",
    "ask-again": "Svaret är sparat.",
    "answered": "Tack, frågan är besvarad.",
    "assign": "Den nya ansvariga är sparad.",
    "close": "Åtgärden är avslutad.",
    "confidential": "Åtgärden är sekretessmarkerad.",
    "dismiss": "Förslaget är borttaget från listan.",
    "reword": "Ändringen är sparad.",
    "hand-over": "Åtgärden är överlämnad.",
    "undo": "Ändringen är ångrad.",
    "flood": "Dagens brev är godkända och går ut inom någon minut.",
    "move": "Det nya datumet är sparat.",
    "public": "Sekretessmarkeringen är borttagen.",
    "paused": "All e-post vilar nu.",
    "pause": "Breven är pausade. Det som blir aktuellt samlas till efteråt.",
    "pause-over": "Välj en dag som inte har varit.",
    "resume": "Breven går igen.",
    "released": "Breven är släppta och går ut inom någon minut.",
    "reopen": "Åtgärden är öppen igen.",
    "resumed": "E-posten är igång igen.",
    "revoked": "Länken fungerar inte längre.",
    "undone": "Det är ångrat.",
    "write-off": "Åtgärden är avskriven.",
}
"""What a page says after a change: the address carries the word, never the sentence."""


@dataclass(frozen=True)
class Site:
    """What all requests share."""

    store: Store
    settings: Settings
    clock: Callable[[], datetime]
    """Gives aware UTC instants."""
    templates: Environment
    office: Office
    signer: Signer
    sessions: Sessions
    failures: Limiter
    """Wrong keys by address."""
    style: str
    """Changes when the style sheet does, so that browsers may keep it."""

    @property
    def root(self) -> str:
        """The path that `base_url` ends with, where a proxy serves us below one."""
        return urlsplit(self.settings.base_url or "").path

    @property
    def is_https(self) -> bool:
        """Whether people reach us over TLS, so that cookies may insist on it."""
        return urlsplit(self.settings.base_url or "").scheme == "https"

    @property
    def session_cookie(self) -> str:
        """The cookie's name; browsers hold `__Host-` to this host, the whole site and TLS."""
        return "__Host-tracker" if self.is_https and not self.root else "tracker-session"

    def today(self, zone: str | None = None) -> date:
        """Tell the day it is in a body's zone, or in that of the installation."""
        return self.clock().astimezone(ZoneInfo(zone or self.settings.zone)).date()


def site_of(request: Request) -> Site:
    """Give the site that the application was made with."""
    return cast(Site, request.app.state.site)


SiteDep = Annotated[Site, Depends(site_of)]


class Visit:
    """One request, with what it takes to answer it."""

    def __init__(self, request: Request) -> None:
        self.request = request
        self.site = site_of(request)
        self.now = self.site.clock()
        self.session = self._session()
        self.words = Words(self._language(), zone=self.site.settings.zone, today=self.today)

    @property
    def store(self) -> Store:
        """Give the store."""
        return self.site.store

    @property
    def today(self) -> date:
        """Tell the day it is at the installation."""
        return self.site.today()

    @property
    def base(self) -> str:
        """Tell where people reach us: as configured, else as this visitor did."""
        return self.site.settings.base_url or str(self.request.base_url).rstrip("/")

    @property
    def who(self) -> str:
        """Give the name that the history shows for what this visitor does."""
        if self.session is None:
            raise HTTPException(401)
        return self.session.who

    @property
    def address(self) -> str:
        """Give the network address that asks."""
        return self.request.client.host if self.request.client else "unknown"

    @property
    def subject(self) -> str:
        """Tell whom a form's token is made out to: the session, else the secret address, else anybody."""
        return self.session.nonce if self.session else str(self.request.path_params.get("token", "visitor"))

    def page(
        self, template: str, *, status: int = 200, headers: Mapping[str, str] | None = None, **facts: object
    ) -> HTMLResponse:
        """Answer with a page made from `templates/web/`."""
        html = self.site.templates.get_template(f"web/{template}").render(self._common() | facts)
        answer = HTMLResponse(html, status, headers)
        if self.request.query_params.get("lang") == self.words.language:
            answer.set_cookie(
                LANGUAGE_COOKIE, self.words.language, secure=self.site.is_https, httponly=True, samesite="lax"
            )
        return answer

    def go(self, path: str, *, told: str = "") -> RedirectResponse:
        """Send the browser to another of our pages, there to tell one of the sentences of TOLD."""
        mark = f"{'&' if '?' in path else '?'}told={told}" if told else ""
        return RedirectResponse(f"{self.site.root}{path}{mark}", 303)

    def speak(self, language: str) -> None:
        """Speak the language of whom the address was given to, unless this visitor has chosen one."""
        if self._wished() is None:
            spoken = language if language in words.LANGUAGES else self.words.language
            self.words = Words(spoken, zone=self.site.settings.zone, today=self.today)

    def check(self, form: Form) -> None:
        """Let a form pass that one of our own pages made for this visitor, less than a day ago."""
        if not self.is_ours(form):
            raise HTTPException(403)

    def is_ours(self, form: Form) -> bool:
        """Tell whether one of our own pages made the form for this visitor, less than a day ago."""
        return session.is_form_token(self.site.signer, self.subject, form.text("form_token"), now=self.now)

    def _common(self) -> dict[str, object]:
        told = TOLD.get(self.request.query_params.get("told", ""))
        other = "en" if self.words.language == "sv" else "sv"
        return {
            "t": self.words,
            "root": self.site.root,
            "style": self.site.style,
            "path": self.request.url.path,
            "in_other_language": f"?{self.request.url.include_query_params(lang=other).query}",
            "session": self.session,
            "waiting": len(self.store.doubts.open()) if self.session else 0,
            "told": self.words(told) if told else "",
            "form_token": session.form_token(self.site.signer, self.subject, now=self.now),
            "today": self.today,
            "names": names,
            "token": self.request.path_params.get("token", ""),
        }

    def _session(self) -> Session | None:
        """Give the session of the cookie, or that of a program which gives the key itself."""
        cookie = self.request.cookies.get(self.site.session_cookie)
        if cookie:
            return self.site.sessions.read(cookie, now=self.now)
        scheme, _, key = self.request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or self.site.failures.wait(self.address, now=self.now):
            return None
        if not self.site.signer.is_key(key):
            self.site.failures.note(self.address, now=self.now)
            return None
        return Session("api", "api", self.now)

    def _language(self) -> str:
        accepted = self.request.headers.get("accept-language", "")
        return self._wished() or words.preferred(accepted) or self.site.settings.language

    def _wished(self) -> str | None:
        """Tell which language the visitor chose, here or on a page before."""
        wished = self.request.query_params.get("lang", self.request.cookies.get(LANGUAGE_COOKIE))
        return wished if wished in words.LANGUAGES else None


VisitDep = Annotated[Visit, Depends(Visit)]


async def sent(request: Request) -> Form:
    """Give the form that came, whoever made it: the page looks at its token itself, by `check` or `is_ours`."""
    return await forms.read(request)


SentFormDep = Annotated[Form, Depends(sent)]


def posted(visit: VisitDep, form: SentFormDep) -> Form:
    """Give the form that came, once it is known to be one of ours."""
    visit.check(form)
    return form


FormDep = Annotated[Form, Depends(posted)]


def member(visit: VisitDep) -> None:
    """Turn away who has not logged in."""
    if visit.session is None:
        raise HTTPException(401)
