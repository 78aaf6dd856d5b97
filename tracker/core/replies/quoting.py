"""A reply's text without what it quotes and how it is signed: what was written above the quote or, if nothing, below.

Each mail program quotes in its own way; beside their ways the letter that was answered is known, line by line, so that
none of its own words is ever read as an answer to it.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from tracker.core.words import replies as words

SHORTEST_KNOWN = 8
"""Shorter lines of the letter may be somebody's own."""
_QUOTED = re.compile(r"^\s*[>|]")
_HEADER = re.compile(
    r"^[\s>*_]*(?:från|fran|from|skickat|sent|datum|date|till|to|ämne|subject|kopia|cc|von|gesendet|lähettäjä|fra|sendt)[*_]*\s?:[*_]*\s",
    re.IGNORECASE,
)
"""Outlook's lines above the letter it quotes."""
_WROTE = re.compile(
    r"^\s*(?:den|on|le|am|på|\d{4}-\d\d-\d\d|(?:mån|tis|ons|tors?|fre|lör|sön|mon|tue|wed|thu|fri|sat|sun)\w*\.?,?\s+\d).{0,300}"
    r"(?:skrev|wrote|schrieb|a écrit)[^\n:]{0,120}:\s*$",
    re.IGNORECASE,
)
"""Gmail and Apple: `Den ons 4 mars 2026 kl 07:00 skrev Ada <ada@example.org>:`, at times over two lines."""
_RULE = re.compile(
    r"^\s*(?:_{10,}|-{2,}\s*(?:ursprungligt meddelande|original message|vidarebefordrat meddelande|forwarded message|"
    r"svar ovan|reply above)[^\n]*|#{3,}|={10,}|-{20,})\s*$",
    re.IGNORECASE,
)
_NAME = re.compile(r"^\s*/{1,2}\s?[A-ZÅÄÖÉÜ][\w.-]*(?:\s[A-ZÅÄÖÉÜ][\w.-]*){0,2}\s*$")
_NAME_AT_END = re.compile(
    r"\s(?:/{1,2}\s?|(?:[Mm]vh|MVH|[Vv]h|BR|(?:[Bb]est |[Kk]ind )?[Rr]egards|(?:[Vv]änliga )?[Hh]älsningar|[Hh]älsn)"
    r",?\s)[A-ZÅÄÖÉÜ][\w-]*(?:\s[A-ZÅÄÖÉÜ][\w-]*){0,2}[.\s]*$"
)
_CLOSING = re.compile(
    rf"^\s*(?:{'|'.join(map(re.escape, sorted(words.CLOSINGS, key=len, reverse=True)))})\s*[,.!]*(?:\s+\S+){{0,3}}\s*$",
    re.IGNORECASE,
)
_DEVICE = re.compile(rf"^\s*\[?(?:{'|'.join(words.DEVICES)})\b", re.IGNORECASE)
_AFTERTHOUGHT = re.compile(r"^\s*(?:p\.?\s?s\b|ps[.:]|obs\b|nb\b|edit\b|ändring|förresten|btw)", re.IGNORECASE)


@dataclass(frozen=True)
class Own:
    """What the writer wrote. `is_whole`: in one piece, with nothing below that may change it."""

    text: str
    is_whole: bool


def own(text: str, *, letter: Collection[str] = ()) -> Own:
    """Take the writer's own text out of a reply; `letter` holds the lines of what was answered."""
    known = {_bare(line) for line in letter if len(_bare(line)) >= SHORTEST_KNOWN}
    pieces = [_unsigned(piece) for piece in _pieces(text.splitlines(), known)]
    written = [piece for piece in pieces if piece.text]
    if not written:
        return Own("", is_whole=True)
    return Own(written[0].text, is_whole=len(written) == 1 and written[0].is_whole)


def lines_of(text: str) -> tuple[str, ...]:
    """The lines by which a letter is known again in a reply."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _pieces(lines: Sequence[str], known: Collection[str]) -> Iterator[list[str]]:
    """Yield the runs of lines that are nobody else's; after another's letter, told by its head, comes nothing."""
    piece: list[str] = []
    for number, line in enumerate(lines):
        if _begins_letter(lines, number):
            break
        if _QUOTED.match(line) or _bare(line) in known:
            yield piece
            piece = []
        else:
            piece.append(line)
    yield piece
    yield from _below(lines, known)


def _below(lines: Sequence[str], known: Collection[str]) -> Iterator[list[str]]:
    """Yield what stands below a letter that is quoted line by line with `>`: an answer under it."""
    head = next((number for number in range(len(lines)) if _begins_letter(lines, number)), len(lines))
    quoted = [number for number in range(head, len(lines)) if _QUOTED.match(lines[number])]
    if not quoted or not _is_introduction(lines, head):
        return
    piece: list[str] = []
    for line in lines[quoted[0] :]:
        if _QUOTED.match(line) or _bare(line) in known:
            yield piece
            piece = []
        else:
            piece.append(line)
    yield piece


def _is_introduction(lines: Sequence[str], number: int) -> bool:
    return bool(_WROTE.match(lines[number]) or _WROTE.match(" ".join(lines[number : number + 3])))


def _begins_letter(lines: Sequence[str], number: int) -> bool:
    """Tell whether another's letter begins at this line."""
    line = lines[number]
    if _RULE.match(line) or _WROTE.match(line):
        return True
    if re.match(r"\s*(?:den|on|\d{4}-\d\d-\d\d)\b", line, re.IGNORECASE) and not _QUOTED.match(line):
        # The line may be broken before or after the address.
        two, three = " ".join(lines[number : number + 2]), " ".join(lines[number : number + 3])
        if any("@" in more or "<" in more for more in (two, three)) and (_WROTE.match(two) or _WROTE.match(three)):
            return True
    return bool(_HEADER.match(line)) and any(_HEADER.match(more) for more in lines[number + 1 : number + 4])


def _unsigned(lines: list[str]) -> Own:
    """Cut the signature; what is said below it makes the whole unsure."""
    kept: list[str] = []
    for number, line in enumerate(lines):
        if _ends(line, has_text=any(one.strip() for one in kept)):
            rest = lines[number + 1 :]
            return Own(_trimmed(kept), is_whole=not any(_AFTERTHOUGHT.match(one) for one in rest))
        kept.append(line)
    return Own(_trimmed(kept), is_whole=True)


def _ends(line: str, *, has_text: bool) -> bool:
    if re.match(r"^\s*(?:--|__|—|–)\s*$", line) or _DEVICE.match(line):
        return True
    return has_text and bool(_CLOSING.match(line) or _NAME.match(line))


def _trimmed(lines: Sequence[str]) -> str:
    text = "\n".join(line.strip() for line in lines).strip()
    return _NAME_AT_END.sub("", text).strip()


def _bare(line: str) -> str:
    return " ".join(re.sub(r"^[\s>|*•-]+", "", line).split()).casefold()
