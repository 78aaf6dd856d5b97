"""Inline markup out of text: HTML tags, Markdown emphasis, escapes and links. Knows no blocks."""

import html
import re

TAG = re.compile(r"</?(?:i|b|u|em|strong|span|font|sup|sub|p|br|div|mark|s|del)\b[^<>\n]{0,200}/?>", re.IGNORECASE)
BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
LINK = re.compile(r"\[([^\[\]\n]{1,300})\]\((?:[^()\s]{1,500})\)")
EMPHASIS = re.compile(r"(?<!\\)(?:\*{1,3}(?=\S)|(?<=\S)\*{1,3}|(?<!\w)_{1,3}(?=\S)|(?<=\S)_{1,3}(?!\w)|~~)")
ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|<>~])")
INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffc]")
"""Soft hyphens, zero-width marks and direction controls that word processors leave behind."""


def plain(text: str) -> str:
    """Return the text as a reader sees it, with single spaces and without markup; line breaks are kept."""
    if not _has_markup(text):
        return _tidy(text)
    text = BREAK.sub("\n", text)
    text = TAG.sub("", text)
    text = LINK.sub(r"\1", text)
    text = EMPHASIS.sub("", text)
    text = ESCAPE.sub(r"\1", text)
    return _tidy(html.unescape(text))


def _has_markup(text: str) -> bool:
    return any(sign in text for sign in "<*_[\\&~")


def _tidy(text: str) -> str:
    text = INVISIBLE.sub("", text)
    return "\n".join(" ".join(line.split()) for line in text.split("\n")).strip()
