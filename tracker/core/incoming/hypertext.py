"""HTML of a mail → lines of text, with what it quotes marked by `>` and the signature by `--`, as in mails of text."""

import re
from html.parser import HTMLParser

DEEPEST = 200
"""Elements within each other that are told apart; no mail program makes as many."""
LONGEST = 1_000_000
"""In characters: what is read of a mail's HTML."""
_LINES = frozenset(
    {"p", "div", "br", "tr", "li", "table", "h1", "h2", "h3", "h4", "hr", "ul", "ol", "blockquote", "pre"}
)
_SILENT = frozenset({"style", "script", "head", "title", "template", "xml"})
_VOID = frozenset({"br", "hr", "img", "meta", "link", "input", "area", "base", "col", "source", "wbr"})
_QUOTES = re.compile(
    r"gmail_quote|gmail_attr|yahoo_quoted|moz-cite-prefix|protonmail_quote|OutlookMessageHeader|zmail_extra"
)
_RULES = re.compile(r"divRplyFwdMsg|appendonsend|stopSpelling|mail-editor-reference-message-container|x_divRplyFwdMsg")
_SIGNATURES = re.compile(
    r"^signature$|gmail_signature|moz-signature|ms-outlook-mobile-signature|_signature$", re.IGNORECASE
)


def text(html: str) -> str:
    """Give the text that a reader sees."""
    parser = _Text()
    try:
        parser.feed(html[:LONGEST])
        parser.close()
    except (AssertionError, ValueError):  # the standard parser's answer to some broken declarations
        pass
    return parser.text()


class _Text(HTMLParser):
    """Collects lines; each open element knows whether it quotes or is never seen."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[tuple[str, str]] = []
        """Names of open elements with what they are: quote, silent or nothing."""
        self._lines: list[str] = [""]

    def text(self) -> str:
        """The lines so far."""
        joined = "\n".join(" ".join(line.split()) if not line.startswith("-- ") else "-- " for line in self._lines)
        return re.sub(r"\n{3,}", "\n\n", joined).strip()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin an element."""
        names = " ".join(value or "" for name, value in attrs if name in {"id", "class", "name"})
        if tag in _LINES:
            self._break()
        if _RULES.search(names):
            self._lines += ["-----Original Message-----", ""]
        elif any(_SIGNATURES.search(name) for name in names.split()):
            self._lines += ["-- ", ""]
        if tag not in _VOID and len(self._open) < DEEPEST:
            self._open.append((tag, _part(tag, names)))

    def handle_endtag(self, tag: str) -> None:
        """End an element, and those within it that nobody has ended."""
        if tag in _LINES:
            self._break()
        places = [place for place, (name, _) in enumerate(self._open) if name == tag]
        if places:
            del self._open[places[-1] :]

    def handle_data(self, data: str) -> None:
        """Take text in."""
        parts = {part for _, part in self._open}
        if "silent" in parts:
            return
        words = re.sub(r"\s+", " ", data)
        if "quote" in parts and words.strip() and not self._lines[-1].startswith(">"):
            self._break()
            self._lines[-1] = "> "
        self._lines[-1] += words

    def _break(self) -> None:
        if self._lines[-1].strip():
            self._lines.append("")


def _part(tag: str, names: str) -> str:
    if tag in _SILENT:
        return "silent"
    return "quote" if tag == "blockquote" or _QUOTES.search(names) else ""
