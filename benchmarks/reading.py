"""How fast minutes are read: documents a second and ms a page, beside one regular expression over the same text.

`python -m benchmarks.reading [FOLDER]` reads invented minutes, or the .txt and .md files of a folder.
"""

import re
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.table import show
from tests.generator import minutes, text
from tracker.core import reading
from tracker.core.model import Document

COUNT = 60
PAGE = 2_500
"""Characters of a page of minutes."""
ROUNDS = 5
PATTERN = re.compile(
    r"(åtgärd\w*|att göra|ansvarig\w*|slutdatum|beslut\w*|uppdr\w+|(?:19|20)\d\d-\d\d-\d\d)", re.IGNORECASE
)


def main() -> int:
    """Read everything a few times and print the best round of each way."""
    documents = _documents()
    pages = sum(len(one.content.decode()) for one in documents) / PAGE
    ways: dict[str, Callable[[Document], object]] = {"one pattern, line by line": _searched, "reading": reading.read}
    spent = {name: min(_spent(way, documents) for _ in range(ROUNDS)) for name, way in ways.items()}
    floor = spent["one pattern, line by line"]
    rows = [
        (name, f"{len(documents) / seconds:,.0f}", f"{seconds * 1000 / pages:.2f}", f"{seconds / floor:.1f}")
        for name, seconds in spent.items()
    ]
    title = f"{len(documents)} documents, {pages:.0f} pages of {PAGE:,} characters"
    show(title, ("way", "documents/s", "ms a page", "x the pattern"), rows)
    return 0


def _documents() -> list[Document]:
    if len(sys.argv) > 1:
        paths = sorted(path for path in Path(sys.argv[1]).iterdir() if path.suffix in (".txt", ".md"))
        return [Document(path.name, path.read_bytes()) for path in paths]
    return [Document(f"{seed}.txt", text.render(minutes.make(seed))[0].encode()) for seed in range(COUNT)]


def _spent(way: Callable[[Document], object], documents: Sequence[Document]) -> float:
    began = time.process_time()
    for document in documents:
        way(document)
    return time.process_time() - began


def _searched(document: Document) -> int:
    return sum(PATTERN.search(line) is not None for line in document.content.decode().splitlines())


if __name__ == "__main__":
    sys.exit(main())
