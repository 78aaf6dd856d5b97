"""Tables that text files write over several lines: in HTML's tags, in LaTeX and in wiki markup. Rows of raw cells."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tracker.core.formats.flow import Cell, Paragraph

Line = tuple[int, str]
Row = tuple[int, list[Cell]]
TAGGED_ROW = re.compile(r"<tr\b[^<>]{0,300}>", re.IGNORECASE)
TAGGED_CELL = re.compile(r"<t[dh]\b([^<>]{0,300})>", re.IGNORECASE)
TAGGED_END = re.compile(r"</?t(?:[drh]|able|head|body|foot)\b", re.IGNORECASE)
SPANS = re.compile(r"\b(col|row)span\s{0,3}=\s{0,3}[\"']?(\d{1,3})", re.IGNORECASE)
LATEX_HEAD = re.compile(
    r"\\begin\{(?:tabular[xy*]?|longtable|array|tabulary)\*?\}(?:\[[^\]]{0,40}\])?"
    r"(?:\{[^{}]{0,100}(?:\{[^{}]{0,60}\}[^{}]{0,60}){0,20}\}){0,2}"
)
LATEX_ROW_END = re.compile(r"\\\\\*?(?:\[[^\]\n]{0,20}\])?|\\tabularnewline")
LATEX_CELL_END = re.compile(r"(?<!\\)&")
LATEX_RULES = re.compile(
    r"\\(?:hline|toprule|midrule|bottomrule|endhead|endfirsthead|endfoot|endlastfoot|centering)(?![A-Za-z])"
    r"|\\(?:cline|cmidrule|caption|label)(?:\([^()]{0,20}\))?\{[^{}]{0,200}\}"
)
LATEX_SPAN = re.compile(r"\\multicolumn\{(\d{1,2})\}")
WIKI_CELL = re.compile(r"\|\||!!")
WIKI_SETTING = re.compile(r"^[^|\[]{0,200}=[^|\[]{0,200}\|(?!\|)")


@dataclass(frozen=True)
class Kind:
    """A way to write a table: how its first line begins, what its last one holds, and how its rows are read."""

    begins: re.Pattern[str]
    ends: str
    rows: Callable[[Sequence[Line]], Iterator[Row]]


def _placed(lines: Sequence[Line], cuts: re.Pattern[str]) -> Iterator[tuple[int, str]]:
    """Yield what stands between the cuts, each piece with the line on which its first word stands."""
    whole = "\n".join(words for _, words in lines)
    numbers = [number for number, _ in lines]
    line = at = 0
    for cut in [*cuts.finditer(whole), None]:
        piece = whole[at : cut.start() if cut else len(whole)]
        blank = len(piece) - len(piece.lstrip())
        yield numbers[line + piece.count("\n", 0, blank)], piece
        end = cut.end() if cut else len(whole)
        line += whole.count("\n", at, end)
        at = end


def _tagged(lines: Sequence[Line]) -> Iterator[Row]:
    for number, row in list(_placed(lines, TAGGED_ROW))[1:]:
        _, *cells = TAGGED_CELL.split(row)
        yield number, [_tagged_cell(*pair) for pair in zip(cells[::2], cells[1::2], strict=True)]


def _tagged_cell(settings: str, words: str) -> Cell:
    spans = {match[1].lower(): int(match[2]) for match in SPANS.finditer(settings)}
    end = TAGGED_END.search(words)
    return _cell(words[: end.start()] if end else words, span=spans.get("col", 1), down=spans.get("row", 1))


def _latex(lines: Sequence[Line]) -> Iterator[Row]:
    number, first = lines[0]
    lines = [(number, LATEX_HEAD.split(first, maxsplit=1)[-1]), *lines[1:]]
    bare = [(number, LATEX_RULES.sub("", words)) for number, words in lines]
    for line, row in _placed(bare, LATEX_ROW_END):
        cells = [_latex_cell(cell) for cell in LATEX_CELL_END.split(row.partition("\\end{")[0])]
        if any(cell.text for cell in cells):
            yield line, cells


def _latex_cell(written: str) -> Cell:
    span = LATEX_SPAN.search(written)
    return _cell(written, span=int(span[1]) if span else 1)


def _wiki(lines: Sequence[Line]) -> Iterator[Row]:
    """A row begins after "|-"; its cells stand one a line, or several between double bars."""
    cells: list[Cell] = []
    begun = 0
    for number, line in lines[1:]:
        words = line.strip()
        if words.startswith(("|-", "|}")):
            if cells:
                yield begun, cells
            cells = []
        elif words[:1] in ("|", "!") and not words.startswith("|+"):
            begun = number if not cells else begun
            cells += [_cell(WIKI_SETTING.sub("", cell)) for cell in WIKI_CELL.split(words[1:])]
        elif cells and words:
            cells[-1] = _cell(f"{cells[-1].text}\n{words}")


def _cell(words: str, *, span: int = 1, down: int = 1) -> Cell:
    return Cell((Paragraph(words.strip()),), span, down)


KINDS = (
    Kind(re.compile(r"<table\b", re.IGNORECASE), "</table", _tagged),
    Kind(
        re.compile(
            r"(?:\\begin\{(?:table|center)\*?\}(?:\[\w{0,5}!?\])?\s*)?(?:\\centering\s*)?\\begin\{(?:tabular|longtable|array)"
        ),
        "\\end{",
        _latex,
    ),
    Kind(re.compile(r"\{\|"), "|}", _wiki),
)
