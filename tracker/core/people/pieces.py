"""A piece of a cell taken apart: the name, what stands beside it, and whether it asks rather than says."""

import re
from dataclasses import dataclass
from functools import lru_cache

from tracker.core.people.folding import clean
from tracker.core.words import WORDS

_PARENTHESIS = re.compile(r"\(([^()]*)\)")
_BRACKETS = str.maketrans("[]{}", "()()")
_ADDRESS = re.compile(r"<?(?P<local>[\w.+-]{1,64})@[\w.-]{1,255}>?")
_AT = re.compile(r"(?<!\w)@(?=\w)")
_ASIDE = re.compile(
    rf"[,;]?\s(?:{'|'.join(map(re.escape, (*WORDS.and_others, *WORDS.in_counsel)))})(?!\w).*", re.IGNORECASE
)
_DASH = re.compile(r"\s[-–—]\s")
_ASKING = rf"(?:{'|'.join(map(re.escape, WORDS.doubt_words))})"
_ASKED_BEFORE = re.compile(rf"^{_ASKING}\.?\s+", re.IGNORECASE)
_ASKED_BESIDE = re.compile(rf"^\W*(?:{_ASKING}\.?)?\W*$", re.IGNORECASE)
_LABEL = re.compile(
    rf"^(?:{'|'.join(map(re.escape, sorted(WORDS.person_headings, key=len, reverse=True)))})\b[\s.:]+(?=\w)",
    re.IGNORECASE,
)
_THROUGH = re.compile(rf"^[^,()]*\s(?:{'|'.join(map(re.escape, WORDS.through))})\.?\s(?=\w)", re.IGNORECASE)
_OR = re.compile(rf"\s+(?:{'|'.join(map(re.escape, WORDS.or_words))})\s+", re.IGNORECASE)


@dataclass(frozen=True)
class Piece:
    """`beside` are organisations and roles in the order they stand: in parentheses, after a comma, before a colon."""

    name: str
    beside: tuple[str, ...] = ()
    is_asked: bool = False


def address(words: str) -> str | None:
    """Give what stands before the @ of words that are a mail address and nothing else."""
    found = _ADDRESS.fullmatch(words.strip(" ,;()"))
    return found["local"] if found else None


def alternatives(words: str) -> tuple[str, ...]:
    """Give the sides of `Anna eller Bo`; one where nothing is left open."""
    return tuple(side for side in _OR.split(words) if side.strip())


def without_aside(words: str) -> str:
    """Take away what follows a name and names nobody the task rests on: `m.fl.`, `i samråd med kansliet`."""
    return _ASIDE.sub("", words)


@lru_cache(maxsize=4096)
def read(words: str) -> Piece:
    """Take a piece apart."""
    is_asked = words.rstrip(" )").endswith("?")
    plain = clean(_AT.sub("", _ADDRESS.sub("", words.translate(_BRACKETS))))
    plain = _THROUGH.sub("", _LABEL.sub("", without_aside(plain)))
    beside = [aside.strip() for aside in _PARENTHESIS.findall(plain) if aside.strip()]
    asked_beside = [aside for aside in beside if _ASKED_BESIDE.match(aside)]
    plain = clean(_PARENTHESIS.sub(" ", plain))
    certain = _ASKED_BEFORE.sub("", plain)
    label, colon, rest = certain.partition(":")
    if colon and rest.strip() and len(rest) > 1:
        certain, beside = rest.strip(), [label.strip(), *beside]
    name, *after = [part.strip() for part in _DASH.split(certain)]
    name, *behind = [part.strip() for part in name.split(",")]
    told = (*beside, *behind, *after)
    return Piece(
        name,
        tuple(aside for aside in told if aside and aside not in asked_beside),
        is_asked or bool(asked_beside) or (certain != plain and not colon),
    )
