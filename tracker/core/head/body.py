"""The name of the body that met: from the title, the line above it, or what the text calls it most."""

import re
from collections import Counter
from collections.abc import Sequence

from tracker.core import dates, people
from tracker.core.head import lines
from tracker.core.head.labels import split_label
from tracker.core.head.meeting import MEETING_WORD, TITLE_WORDS_AT_MOST
from tracker.core.model import Block
from tracker.core.outline import heading_of
from tracker.core.words import WORDS
from tracker.core.words.alphabet import CAPITALS, SMALL

ENDINGS = "|".join(sorted(WORDS.body_endings, key=len, reverse=True))
TITLE = re.compile(
    rf"^(?:{'|'.join(WORDS.title_words)})\b\s*(?:från|för|vid|fört vid|,|:|-|–|—)?\s*(?P<after>.*)$"
    rf"|^(?P<before>.{{3,80}}?)\s*(?:,|-|–|—)?\s*(?:{'|'.join(WORDS.title_words[:6])})\b",
    re.IGNORECASE,
)
BODY = re.compile(
    rf"\b((?:[{CAPITALS}]\w{{1,30}}-\s(?:och|samt)\s[{SMALL}]|[{CAPITALS}])[\w-]{{0,60}}(?:{ENDINGS}))(?=s?\b)"
)
NAMED_FOR = re.compile(rf"(?:^|[-–—:,]\s*)((?i:{ENDINGS})\s(?:för|i|vid)\s[{CAPITALS}{SMALL}][^,.:;\d–—]{{2,60}})$")
"""A general noun with what the body is for: `Styrelsen för Ekonomföreningen Tärnan`."""
OF_CAPITALS = re.compile(rf"\b((?:[A-Z][\w'’-]{{0,60}}\s){{1,5}}(?:{'|'.join(map(str.title, WORDS.body_nouns))}))\b")
"""A name in English, all its words with capitals: `Allotment Committee`."""
TITLE_WORD = re.compile(rf"\b(?:{'|'.join(WORDS.title_words)})\b(?:\s+of\b)?(?:\s+the\b)?", re.IGNORECASE)
OF_BODY = re.compile(rf"^[{SMALL}]+(?:{ENDINGS})$")
OWNED = re.compile(
    rf"^[{CAPITALS}][\w-]+\s[{SMALL}]+(?:ningens|tens|skolans|nämndens)\s[{SMALL}]*(?:{ENDINGS})(?<!möte)(?<!sammanträde)\b"
)
"""A group of part of an organisation: `Tekniska förvaltningens ledningsgrupp`."""
MEETING = re.compile(r"(?:möte|sammanträde)t?$")
DASH = re.compile(r"\s+(?:-{1,3}|–|—)\s+")
JOINTS = ("i", "för", "och", "kommun", "region")
TITLE_NOUNS = frozenset(
    map(people.fold, (*WORDS.title_words, *(f"{word}t" for word in WORDS.title_words), "sammanträde", "den"))
)
"""Words of a title that are no part of the body's name."""
MASTHEAD_LINES, MASTHEAD_WORDS = 8, 6
PURPOSE_WORDS = 2
"""Lower-case words behind a body's noun that may say what it is for: `Arbetsgrupp geodata`."""
NO_NAME = re.compile(r"[:,]|\d\d|[.!?]\s*$")
VERB = re.compile(rf"[{SMALL}](?:ar|er|ade|ades|as|de|te)$")
NO_PURPOSE = frozenset((*WORDS.weekdays, *WORDS.months, *WORDS.little_words, *WORDS.role_joints, *WORDS.the))


def read(head: Sequence[Block], whole: Sequence[Block]) -> str | None:
    """Return the name the body goes by here: from the title, else the word for a group that the text uses most."""
    titled = _titled(head)
    if titled and not MEETING.search(titled.split()[0]):
        return titled
    above = _above_title(head)
    if above or titled:
        return above or titled
    uses = Counter(found[1] for line in lines.plain(whole) for found in BODY.finditer(line))
    return uses.most_common(1)[0][0] if uses else None


def _titled(head: Sequence[Block]) -> str | None:
    """Return the body that a title names, or a line that begins with its name."""
    for line in map(_in_small_letters, lines.plain(head)):
        if TITLE.match(line) and (name := _named_for(line) or _name_in(line) or _name_of_capitals(line)):
            return name
    for line in map(_in_small_letters, lines.plain([block for block in head if not block.cells])):
        if owned := OWNED.match(line):
            return owned[0]
        begins = BODY.match(line) and len(line.split()) <= TITLE_WORDS_AT_MOST and line[-1:] != "."
        if begins and not people.is_name_like(line.split(",")[0]) and (name := _name_in(line)):
            return name
    return None


def _in_small_letters(line: str) -> str:
    """Return a line of capitals with small letters, places and purposes still names; any other as it is."""
    if not line.isupper():
        return line.strip()
    return " ".join(word.lower() if word.lower() in JOINTS[:3] else word.capitalize() for word in line.split())


def _named_for(line: str) -> str | None:
    found = NAMED_FOR.search(line)
    return found[1].strip() if found else None


def _name_of_capitals(line: str) -> str | None:
    found = OF_CAPITALS.search(TITLE_WORD.sub("", line))
    return found[1] if found else None


def _above_title(head: Sequence[Block]) -> str | None:
    """Return who is named in the line above the title (`Brf Muren`), or beside it behind a dash."""
    first = list(lines.plain(block for block in head if not block.cells))[:MASTHEAD_LINES]
    for above, line in zip(["", *first], first, strict=False):
        sides = DASH.split(line)
        if len(sides) > 1 and MEETING_WORD.search(line):
            above = next((side for side in sides if _is_masthead(side)), above)
        is_title = MEETING_WORD.search(line) or dates.find_dates(line, base=None)
        if is_title and _is_masthead(above):
            return above.strip()
    return None


def _is_masthead(line: str) -> bool:
    """Whether a line can be the name of an association: a few words, no label, date, title or person."""
    words = line.split()
    if not 1 <= len(words) <= MASTHEAD_WORDS or not words[0][0].isupper() or NO_NAME.search(line):
        return False
    if heading_of(Block(1, line, line)):
        return False
    is_other = split_label(line) or MEETING_WORD.search(line) or dates.find_dates(line, base=None)
    return not is_other and not people.is_first_name(words[0])


def _name_in(line: str) -> str | None:
    """Return the body's whole name in a title: its noun, and the place or purpose that tells it from others."""
    found = next((found for found in BODY.finditer(line) if people.fold(found[1]) not in TITLE_NOUNS), None)
    if found is None:
        return None
    name, has_purpose = found[1], False
    after = line[found.end(1) :].removeprefix("s ").split()
    if line[found.end(1) :].startswith("s ") and OF_BODY.match(after[0].rstrip(",")):
        return f"{name}s {after[0].rstrip(',')}"
    if purpose := _purpose(after):
        return f"{name} {purpose}"
    for word in after:
        bare = word.rstrip(",:;–-")
        if people.fold(bare) in TITLE_NOUNS:
            return name.removesuffix("s") if has_purpose or " " in name else name
        if not bare or bare[0].isdigit() or not (bare[0].isupper() or bare in JOINTS or has_purpose):
            break
        has_purpose = has_purpose or bare in ("för", "i")
        name = f"{name} {bare}"
        if word != bare:
            break
    return re.sub(rf"(?:\s(?:{'|'.join(JOINTS)}|den))+$", "", name)


def _purpose(after: Sequence[str]) -> str | None:
    """Return the few words between a body's noun and the rest of its title that say what it is for."""
    words: list[str] = []
    for word in after:
        bare = word.rstrip(",:;–-")
        if not bare or bare[0].isdigit() or people.fold(bare) in TITLE_NOUNS:
            break
        words.append(bare)
        if word != bare:
            break
    if not words or (words[0].islower() and VERB.search(words[-1])):
        return None
    is_purpose = all(word.isalpha() and word.lower() not in NO_PURPOSE for word in words)
    return " ".join(words) if len(words) <= PURPOSE_WORDS and is_purpose and words[-1].islower() else None
