"""The one door to WeasyPrint, which the extra `pdf` brings: a page of ours becomes a PDF; nothing is fetched."""

from importlib.util import find_spec

from tracker.errors import MissingError

EXTRA = "pip install 'tracker[pdf]'"
PANGO = "apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"


def is_installed() -> bool:
    """Tell whether the library is there; whether Pango is shows when it is used."""
    return find_spec("weasyprint") is not None


def write(html: str) -> bytes:
    """Set the page; raises MissingError when the library or Pango is not installed."""
    try:
        from weasyprint import HTML  # type: ignore[import-untyped, unused-ignore]  # it has no types
    except ImportError as error:
        raise MissingError(f"PDF needs the extra pdf: {EXTRA}") from error
    except OSError as error:
        raise MissingError(f"PDF needs the library Pango: {PANGO} ({error})") from error
    # widths and alignment stand as attributes, for word processors
    content: bytes = HTML(string=html, url_fetcher=_refuse).write_pdf(presentational_hints=True)
    return content


def _refuse(url: str, *_: object, **__: object) -> dict[str, object]:
    """Keep a replaced template from loading anything; the PDF is made without it."""
    raise ValueError(f"nothing is loaded into an annex: {url}")
