"""Pages a second and CPU a page by kind of document, with the share of actions found."""

import sys
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from benchmarks.reading import cost, documents, floors
from benchmarks.reading.documents import Paper
from benchmarks.reading.peers import peer
from benchmarks.table import judge, show
from tracker.core import reading, scoring

ROUNDS = 3
MOST = 20.0
"""Milliseconds of CPU a page."""
MOST_OF_PDF = 100.0
HEADER = (
    *("kind", "documents", "pages", "pages/s", "ms a page", "the dearest", "floor, ms", "x the floor"),
    *("peer, ms", "x the peer", "explicit F1"),
)
LEGEND = """\
ms of CPU a page; the dearest: a page of the document that costs most a page; our caches are emptied before each one.
floor: txt, md decode and one case-blind pattern a line; eml email and the same; docx, odt zip and lxml;
html selectolax; pdf pypdfium2's text. peer: docx python-docx, pdf pdfplumber with its tables.
None of these looks for a task."""


def told() -> bool:
    """Print a row a kind and the verdicts; returns whether all limits are kept."""
    with tempfile.TemporaryDirectory() as folder:
        kinds = documents.papers(Path(folder))
    peers = _peers()
    rows, dearest = [], {}
    for kind, papers in kinds.items():
        row, dearest[kind] = _row(kind, papers, peers)
        rows.append(row)
    show(f"Kinds: bytes to actions, {documents.COUNT} invented minutes, best of {ROUNDS} rounds", HEADER, rows)
    sys.stdout.write(f"{LEGEND}\n")
    kept = [judge(f"{kind}, ms of CPU a page", most, at_most=_limit(kind)) for kind, most in dearest.items()]
    return all(kept)


def _limit(kind: str) -> float:
    return MOST_OF_PDF if kind.startswith("pdf") else MOST


def _peers() -> dict[str, floors.Way]:
    found: dict[str, floors.Way] = {"docx": floors.python_docx}
    if pdfplumber := peer("pdfplumber"):
        found |= dict.fromkeys(("pdf, ruled", "pdf, unruled"), floors.with_pdfplumber(pdfplumber))
    return found


def _row(kind: str, papers: Sequence[Paper], peers: dict[str, floors.Way]) -> tuple[tuple[str, ...], float]:
    """Measure a kind; gives its row, and the ms a page of its dearest document."""
    pages = sum(paper.pages for paper in papers)
    spent = cost.least({n: partial(reading.read, paper.document) for n, paper in enumerate(papers)}, rounds=ROUNDS)
    ours = sum(spent.values())
    dearest = max(spent[n] * 1000 / paper.pages for n, paper in enumerate(papers))
    row = (
        *(
            kind,
            str(len(papers)),
            f"{pages:.0f}",
            f"{pages / ours:,.0f}",
            f"{ours * 1000 / pages:.2f}",
            f"{dearest:.2f}",
        ),
        *_beside(ours, floors.FLOORS.get(kind), papers),
        *_beside(ours, peers.get(kind), papers),
        f"{_score(papers).f1('explicit'):.3f}",
    )
    return row, dearest


def _beside(ours: float, way: floors.Way | None, papers: Sequence[Paper]) -> tuple[str, str]:
    """Measure another way over the same documents; gives its ms a page, and how many times that ours is."""
    if way is None:
        return "", ""
    works = {n: partial(way, paper.document.content) for n, paper in enumerate(papers)}
    other = sum(cost.least(works, rounds=ROUNDS).values())
    return f"{other * 1000 / sum(paper.pages for paper in papers):.3f}", f"{ours / other:.2f}"


def _score(papers: Sequence[Paper]) -> scoring.Score:
    score = scoring.Score()
    for paper in papers:
        scoring.compare(score, paper.gold, reading.as_json(reading.read(paper.document)))
    return score
