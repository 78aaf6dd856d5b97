"""What a letter says, taken out of its bytes: the words of each form, in whatever way they are laid out."""

import re
from collections import Counter
from email import message_from_bytes, policy
from email.message import EmailMessage
from html import unescape

from tracker.core.model import Letter

UNSEEN = re.compile(r"<head>.*?</head>|<!--.*?-->|<div[^>]*display:none.*?</div>", re.S)
LINK = re.compile(r'<a [^>]*href="([^"]*)"[^>]*>(.*?)</a>', re.S)


def parsed(letter: Letter) -> EmailMessage:
    return message_from_bytes(letter.content, policy=policy.SMTP)


def text(letter: Letter) -> str:
    return _form(letter, "plain").replace("\r\n", "\n")


def html(letter: Letter) -> str:
    return _form(letter, "html")


def words(said: str) -> Counter[str]:
    """Count the words and addresses of a text; how they are set does not matter."""
    return Counter(re.findall(r"https?://\S+|[\w§]+", said.lower()))


def seen(markup: str) -> str:
    """The text that a reader of the HTML form has, each link's address behind its words."""
    shown = LINK.sub(r" \2 \1 ", UNSEEN.sub(" ", markup))
    return unescape(re.sub(r"<[^>]+>", " ", shown))


def _form(letter: Letter, kind: str) -> str:
    part = parsed(letter).get_body((kind,))
    assert part is not None
    return str(part.get_content())
