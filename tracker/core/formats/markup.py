"""Inline markup out of text: HTML tags, Markdown, wiki and LaTeX marks, links, broken letters. Knows no blocks."""

import html
import re
import unicodedata
from collections.abc import Iterator

from tracker.core.formats import latex

TAG = re.compile(
    r"</?(?:i|b|u|em|strong|span|font|sup|sub|p|br|div|mark|s|del|ins|small|big|code|a|li|ul|ol|center)\b[^<>\n]{0,200}/?>",
    re.IGNORECASE,
)
BREAK = re.compile(r"<br\s{0,9}/?>", re.IGNORECASE)
LINK = re.compile(r"!?\[([^\[\]\n]{1,300})\](?:\([^()\s]{1,500}(?:\s\"[^\"\n]{0,200}\")?\)|\[[\w-]{1,40}\])")
WIKI_LINK = re.compile(
    r"\[\[(?:[^\[\]|\n]{1,200}\|)?([^\[\]|\n]{1,200})\]\]|\[https?://[^\s\]]{1,500} ([^\]\n]{1,300})\]"
)
WIKI_EMPHASIS = re.compile(r"'{2,5}")
EMPHASIS = re.compile(r"(?<!\\)(?:\*{1,3}(?=\S)|(?<=\S)\*{1,3}|(?<!\w)_{1,3}(?=\S)|(?<=\S)_{1,3}(?!\w)|~~)")
ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|<>~&%$§])")
TIE = re.compile(r"(?<=[^\W\d])~(?=[\w§(])|(?<=[§.)])~(?=[\w§(])|(?<=\d)~(?=[^\W\d])")
"""LaTeX's space that doesn't break ("Lisa~A", "§~5"); between numbers and before one ("~200") it means about."""
DASH = re.compile(r"(?<=[\w\s])(?<!-)--(?=[\w\s])")
QUOTE = re.compile(r"^[ \t]{0,3}(?:>[ \t]?)+", re.MULTILINE)
INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffc]")
"""Soft hyphens, zero-width marks and direction controls that word processors leave behind."""


def _twice_encoded(letters: str) -> Iterator[tuple[str, str]]:
    """Yield what each letter becomes when its UTF-8 is read as Windows' code page or as ISO 8859-1, and the letter."""
    for letter in letters:
        for page in ("latin-1", "cp1252"):
            broken = letter.encode().decode(page, errors="ignore")
            if len(broken) == len(letter.encode()):
                yield broken, letter


BROKEN = dict(_twice_encoded("åäöÅÄÖéÉüÜæøØ§–—“”’…•"))
MOJIBAKE = re.compile("|".join(map(re.escape, sorted(BROKEN, key=len, reverse=True))))


def plain(text: str) -> str:
    """Return the text as a reader sees it, with single spaces and without markup; line breaks are kept."""
    if not text.isascii():
        text = _mended(text)
    if "\\" in text or "$" in text:
        text = latex.plain(text)
    if _has_markup(text):
        text = _without_markup(text)
    return _tidy(text)


def _without_markup(text: str) -> str:
    text = BREAK.sub("\n", text)
    text = TAG.sub("", text)
    if "[" in text:
        text = LINK.sub(r"\1", WIKI_LINK.sub(lambda match: match[1] or match[2], text))
    if "''" in text:
        text = WIKI_EMPHASIS.sub("", latex.quoted(text))
    text = QUOTE.sub("", text)
    text = DASH.sub("–", TIE.sub(" ", text))
    text = EMPHASIS.sub("", text)
    text = ESCAPE.sub(r"\1", text)
    return html.unescape(text)


def _mended(text: str) -> str:
    """Compose letters that were written as letter and accent, and put right those that were encoded twice."""
    if "Ã" in text or "â€" in text or "Â" in text:
        text = MOJIBAKE.sub(lambda match: BROKEN[match[0]], text)
    return unicodedata.normalize("NFC", text)


def _has_markup(text: str) -> bool:
    return any(sign in text for sign in "<*_[\\&~>") or "''" in text or "--" in text


def _tidy(text: str) -> str:
    text = INVISIBLE.sub("", text)
    return "\n".join(" ".join(line.split()) for line in text.split("\n")).strip()
