"""When two spellings are one word of a name, and when they only sound alike or are a letter apart."""

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

from tracker.core.people.folding import COMMON, Token
from tracker.core.people.mending import LOST

_SOUNDS = (
    ("aa", "å"), ("ae", "ä"), ("oe", "ö"), ("ph", "v"), ("f", "v"), ("w", "v"), ("th", "t"), ("dt", "t"), ("dh", "d"),
    ("gh", "g"), ("ch", "k"), ("ck", "k"), ("qu", "kv"), ("q", "k"), ("c", "k"), ("z", "s"), ("x", "ks"), ("y", "i"),
    ("hj", "j"), ("é", "e"), ("è", "e"),
)  # fmt: skip
_DOUBLED = re.compile(r"(.)\1")
_SILENT = re.compile(r"(?<=[ln])e$")
_SCANNED = (("rn", "m"), ("rm", "nn"), ("0", "o"), ("1", "l"))
"""What a scanner makes of letters, and what they are."""


def same(written: Token, known: Token) -> bool:
    """Tell whether a word is the known one, some of its accents lost perhaps, or a letter.

    Accents come back only where the known word is no name without them: Åke for Ake, never Jönsson for Jonsson.
    """
    if written.lower == known.lower:
        return True
    if written.is_damaged or known.is_damaged:
        return _fits_damaged(written, known) if written.is_damaged else _fits_damaged(known, written)
    if written.plain != known.plain:
        return False
    return _has_lost(written.lower, known.lower) or (written.lower in COMMON and known.plain not in COMMON)


def _fits_damaged(damaged: Token, whole: Token) -> bool:
    """Tell whether a word with lost letters is the other: letters beyond ASCII, with one or two signs for each."""
    pattern = _damage(damaged.lower)
    return len(damaged.lower.strip(LOST)) > 1 and pattern.fullmatch(whole.lower) is not None


@lru_cache(maxsize=4096)
def _damage(lower: str) -> re.Pattern[str]:
    return re.compile(re.sub(f"{LOST}{{1,2}}", "[^ -~]", re.escape(lower)))


def _has_lost(written: str, known: str) -> bool:
    return len(written) == len(known) and all(
        mine == its or mine not in "åäöøæ" for mine, its in zip(written, known, strict=True)
    )


def near(written: Token, known: Token, *, is_first_name: bool) -> bool:
    """Tell whether a word is a letter away from the known one, or scanned badly, and is no other common name."""
    if written.lower in COMMON:
        return False
    if _scanned(written.plain) == _scanned(known.plain):
        return True
    mine, its = written.plain, known.plain
    if min(len(mine), len(its)) < 4 or mine[0] != its[0]:
        return False
    # Daniel and Daniela, Marie and Maria are two people, and so are Jensson and Jonsson.
    if (is_first_name and mine[-1] != its[-1]) or (its.endswith("sson") and _has_other_letter(mine, its)):
        return False
    # Where accents are lost too, a letter may be another, as scanners have it, but none more: Ohlman is not Öhman.
    is_whole = len(mine) == len(its) or OSA.distance(written.lower, known.lower, score_cutoff=1) == 1
    return is_whole and OSA.distance(mine, its, score_cutoff=1) == 1


def _has_other_letter(mine: str, its: str) -> bool:
    return len(mine) == len(its) and sorted(mine) != sorted(its)


def has_found_accents(written: Token, known: Token) -> bool:
    """Tell whether a word is the known one but for accents, and the known one is no common name without them."""
    return written.plain == known.plain and known.plain not in COMMON


def sounds_like(written: str, known: str, *, is_beside_more: bool = False) -> bool:
    """Tell whether two spellings sound alike; with more of the name beside, a double letter or an ä matters less."""
    if not is_beside_more:
        return _sound(written) == _sound(known)
    return _loose_sound(written) == _loose_sound(known)


@lru_cache(maxsize=4096)
def _sound(lower: str) -> str:
    for letters, sound in _SOUNDS:
        lower = lower.replace(letters, sound)
    return _SILENT.sub("", lower)


@lru_cache(maxsize=4096)
def _loose_sound(lower: str) -> str:
    short = lower.replace("ä", "e") if len(lower) <= len("pär") else lower
    return _DOUBLED.sub(r"\1", _sound(short))


@lru_cache(maxsize=4096)
def _scanned(plain: str) -> str:
    for seen, meant in _SCANNED:
        plain = plain.replace(seen, meant)
    return plain
