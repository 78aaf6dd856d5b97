"""Hostile documents: each is read, or set aside with a reason, and this process is none the worse."""

import gc
from pathlib import Path

import pytest

from tests.reader import bombs
from tests.reader.processes import memory
from tests.test_net import listening
from tracker import reader
from tracker.core.model import Document
from tracker.errors import DocumentError
from tracker.reader.limits import MEGABYTE
from tracker.reader.verdicts import SENTENCES

REASONS = frozenset(SENTENCES)


def outcome(document: Document) -> str:
    """`read`, or the reason why not."""
    try:
        reader.read(document)
    except DocumentError as error:
        return error.code if len(str(error)) > 20 else "no sentence"
    return "read"


def text(document: Document) -> str:
    """What is read, or nothing."""
    try:
        return "\n".join(block.text for block in reader.read(document).minutes.blocks)
    except DocumentError:
        return ""


@pytest.mark.parametrize("name", bombs.BOMBS)
def test_a_bomb_has_a_reason_and_harms_nobody(name: str) -> None:
    document = bombs.BOMBS[name]()
    outcome(Document("a.txt", b"Protokoll"))
    gc.collect()
    before = memory()
    assert outcome(document) in {"read", *REASONS}
    gc.collect()
    assert memory() - before < 60 * MEGABYTE
    assert outcome(Document("a.txt", b"Protokoll")) == "read"


@pytest.mark.parametrize("name", bombs.HARD)
def test_a_line_that_patterns_find_hard_is_read_or_has_a_reason(name: str) -> None:
    line = bombs.HARD[name] * (200_000 // len(bombs.HARD[name]))
    assert outcome(Document("a.txt", f"Protokoll 2026-03-02\n\n{line}\n".encode())) in {"read", *REASONS}


@pytest.mark.parametrize("kind", ["docx", "odt", "html"])
def test_nothing_outside_the_document_is_read(kind: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("hemlighet", encoding="utf-8")
    with listening() as canary:
        for url in (secret.as_uri(), canary.url):
            declared = bombs.outside(url)
            content = {
                "docx": bombs.word(bombs.paragraph("&outside;", declared)),
                "odt": bombs.odt(bombs.odt_paragraph("&outside;", declared)),
                "html": f'{declared}<html><body>&outside;<img src="{url}"><object data="{url}"></body>'.encode(),
            }[kind]
            assert "hemlighet" not in text(Document(f"a.{kind}", content))
        assert canary.heard == []
