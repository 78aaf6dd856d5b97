"""Ways to damage a document: some blind, some that know what it is made of. Each takes the die that decides."""

import io
import re
import zipfile
from base64 import b64decode, encodebytes
from collections.abc import Callable, Sequence
from random import Random

from tests.fuzz import seeds
from tests.reader import bombs
from tracker.core.model import Document

Damage = Callable[[bytes, Random], bytes]

NUMBER = re.compile(rb"\d{1,9}")
TAG = re.compile(rb"<[^<>]{1,200}>")
OBJECT = re.compile(rb"\d+ \d+ obj.{0,4000}?endobj", re.DOTALL)
NAME = re.compile(rb"/[A-Za-z]{1,20}")
HEADER = re.compile(rb"^[A-Za-z-]{2,40}:[^\n]*\n", re.MULTILINE)
ENCODED = re.compile(rb"(?:[A-Za-z0-9+/=]{60,76}\r?\n){2,}")
NUMBERS = (b"0", b"-1", b"1", b"255", b"65536", b"2147483648", b"99999999999999999999", b"1e9", b"")
TOKENS = (
    b"\0", b"\xff\xfe", b"\xc3", b"\xed\xa0\x80", b"\n" * 50, b"\t" * 200, b" " * 500, b"<", b"&#xD800;", b"&#0;", b"]]>",
    b"<!--", b"{\\*\\", b"\\'zz", b"\\u-32769?", b"(" * 300, b"<<" * 100, b"\\bin9 ", b"=?utf-8?b?////?=", b"--=x\n", b"%%EOF",
    b"2026-02-30", b"den 31 februari", b"v. 54", "\u202e\u2028\ufeff".encode(), b"Ada Lind, " * 200, b"|" * 300, b"- [ ] ",
)  # fmt: skip


def document(number: int) -> Document:
    """The damaged document of this number; always the same one."""
    die = Random(number)  # noqa: S311 -- it is a game
    kind = list(seeds.KINDS)[number % len(seeds.KINDS)]
    content = seeds.seed(kind, die.randrange(seeds.COUNT))
    for _ in range(die.choice((1, 1, 2, 4, 8))):
        content = die.choice((*BLIND, *OF_KIND.get(kind, ())))(content, die)
    # now and then the name says nothing, so that the content alone does
    return Document(die.choice((f"{number}.{kind}", f"{number}.{kind}", f"{number}.{kind}", f"{number}")), content)


# --- blind


def flip(content: bytes, die: Random) -> bytes:
    """Turn some bits round."""
    damaged = bytearray(content)
    for _ in range(die.choice((1, 3, 20, 200)) if damaged else 0):
        damaged[die.randrange(len(damaged))] ^= 1 << die.randrange(8)
    return bytes(damaged)


def cut(content: bytes, die: Random) -> bytes:
    """End too early, or begin too late."""
    at = die.randrange(len(content) + 1)
    return content[:at] if die.random() < 0.8 else content[at:]


def lose(content: bytes, die: Random) -> bytes:
    """Leave a piece out."""
    start, end = _piece(content, die)
    return content[:start] + content[end:]


def repeat(content: bytes, die: Random) -> bytes:
    """Say a piece many times."""
    start, end = _piece(content, die)
    return content[:end] + content[start:end] * die.choice((1, 5, 20)) + content[end:]


def splice(content: bytes, die: Random) -> bytes:
    """Put a piece of another document in."""
    other = seeds.seed(die.choice(list(seeds.KINDS)), die.randrange(seeds.COUNT))
    start, end = _piece(other, die)
    at = die.randrange(len(content) + 1)
    return content[:at] + other[start:end] + content[at:]


def insert(content: bytes, die: Random) -> bytes:
    """Put in what readers of some kind find hard."""
    at = die.randrange(len(content) + 1)
    return content[:at] + die.choice(TOKENS) + content[at:]


def miscount(content: bytes, die: Random) -> bytes:
    """Write another number somewhere."""
    return _other(content, NUMBER, die.choice(NUMBERS), die)


def _piece(content: bytes, die: Random) -> tuple[int, int]:
    start = die.randrange(len(content) + 1)
    return start, min(len(content), start + die.choice((1, 10, 200, 4_000)))


def _other(content: bytes, pattern: re.Pattern[bytes], instead: bytes, die: Random) -> bytes:
    """Write something else in the place of one thing that the pattern finds."""
    found = list(pattern.finditer(content))
    if not found:
        return content
    one = die.choice(found)
    return content[: one.start()] + instead + content[one.end() :]


# --- knowing what it is made of


def tags(content: bytes, die: Random) -> bytes:
    """Leave a tag out, write it twice, deep, or another's in its place."""
    found = TAG.findall(content) or [b"<x>"]
    one = die.choice(found)
    return _other(content, TAG, die.choice((b"", one, one * 2, one * 300, b"</" + one[1:])), die)


def parts(content: bytes, die: Random) -> bytes:
    """Pack an archive again with one part damaged, lost, renamed, or there twice under two names."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            inside = {name: archive.read(name) for name in archive.namelist()}
    except (zipfile.BadZipFile, ValueError, NotImplementedError, RuntimeError, EOFError, OSError):
        return content
    except Exception:
        return content
    name = die.choice(sorted(inside) or ["x"])
    part = inside.pop(name, b"")
    match die.randrange(5):
        case 0:
            inside["x" + name] = part
        case 1:
            inside |= {name: part, f"{name}/{name}": part}
        case 2 | 3:
            inside[name] = die.choice((tags, flip, repeat, miscount, splice, insert, cut))(part, die)
    return bombs.packed({name or "x": part for name, part in inside.items()})


def objects(content: bytes, die: Random) -> bytes:
    """Give a PDF one of its objects again, another's name, or a reference in the place of a number."""
    found = OBJECT.findall(content) or [b""]
    names = NAME.findall(content) or [b"/X"]
    if die.random() < 0.5:
        return _other(content, NAME, die.choice(names), die)
    return (
        _other(content, OBJECT, die.choice(found), die)
        if die.random() < 0.5
        else _other(content, NUMBER, b"2 0 R", die)
    )


def letters(content: bytes, die: Random) -> bytes:
    """Damage a letter's headers, or what is attached to it before it is encoded."""
    encoded = list(ENCODED.finditer(content))
    if encoded and die.random() < 0.6:
        one = die.choice(encoded)
        code = re.sub(rb"[^A-Za-z0-9+/]", b"", one[0])
        attached = b64decode(code[: len(code) // 4 * 4])
        damaged = die.choice((parts, tags, flip, cut, splice))(attached, die)
        return content[: one.start()] + encodebytes(damaged) + content[one.end() :]
    headers = HEADER.findall(content) or [b"X: y\n"]
    return _other(content, HEADER, die.choice((b"", *headers, headers[0] * 100)), die)


def groups(content: bytes, die: Random) -> bytes:
    """Open or close groups of an RTF, and write a control word in another's place."""
    words = re.findall(rb"\\[a-z]{1,20}-?\d*", content) or [b"\\par"]
    pattern = re.compile(rb"[{}]|\\[a-z]{1,20}-?\d*")
    return _other(content, pattern, die.choice((b"", b"{", b"}", b"{" * 200, die.choice(words), b"\\u9999999 ")), die)


BLIND: Sequence[Damage] = (flip, cut, lose, repeat, splice, insert, miscount)
OF_KIND: dict[str, Sequence[Damage]] = {
    "docx": (parts,) * 25,
    "odt": (parts,) * 25,
    "html": (tags,) * 7,
    "pdf": (objects,) * 7,
    "eml": (letters,) * 7,
    "rtf": (groups,) * 7,
}
