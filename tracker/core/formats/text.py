"""Lines of plain text and Markdown → blocks. One reader for both: a .txt holds headings and tables of either.

Rows are lines with tabs or pipes; a bullet, a heading and a blank line each end a paragraph.
"""

import re
from collections.abc import Iterable

from tracker.core.formats.markup import QUOTE, plain
from tracker.core.model import Block

HEADING = re.compile(r"^ {0,3}(#{1,6})\s+(\S.*)$")
WIKI_HEADING = re.compile(r"^(={2,5})(?!=)([^\n]*[^=\s])\s*\1$")
LATEX_HEADING = re.compile(r"^\s*\\(title|part|chapter|section|subsection|subsubsection|paragraph)\*?\{(.+)\}\s*$")
LATEX_LEVELS = {"title": 1, "part": 1, "chapter": 1, "section": 2, "subsection": 3, "subsubsection": 4, "paragraph": 5}
UNDERLINE = re.compile(r"^ {0,3}(=+|-{3,})\s*$")
"""The line below a heading, as people underlined with typewriters and Markdown took over."""
UNDERLINED_AT_MOST = 100
RULE = re.compile(r"^\s*(?:[-=_*·.]\s*){3,}$")
LATEX_RULE = re.compile(
    r"^\s*(?:\\(?:begin|end|hline|toprule|midrule|bottomrule|newpage|clearpage|pagebreak|maketitle|centering|noindent|hrule"
    r"|tableofcontents|medskip|bigskip|smallskip|vspace|hspace|documentclass|usepackage|pagestyle|thispagestyle|label"
    r"|includegraphics|setlength)(?![A-Za-z])\*?(?:\[[^\]]{0,100}\]|\{[^{}]{0,100}\}){0,4}\s*)+$"
)
BULLET = re.compile(
    r"^\s*(?:>\s?){0,9}(?:[-–—•·▪●○◦*+]\s+|\[[ xX]\]\s+|\d{1,2}[.)]\s+|[a-zåäö]\)\s+|\\item(?![A-Za-z])\s*)(?=\S)"
)
PIPE = re.compile(r"(?<!\\)\|")
PAGE = re.compile(
    r"^\W{0,9}(?:sida|sidan|sid\.?|page)\s{0,9}\d{1,3}\s{0,9}(?:\(\s?\d{1,3}\s?\)|(?:av|/|of)\s{0,9}\d{1,3})?\W{0,9}$"
    r"|^\d{1,3}\s?\(\d{1,3}\)$",
    re.IGNORECASE,
)
"""A page number as word processors print it at the top or foot of each page."""
PAGE_AT_MOST = 200
GAP = re.compile(r"\t|\s{3,}")


def from_lines(lines: Iterable[tuple[int, str]]) -> Iterable[Block]:
    """Blocks of numbered lines; used for the paragraphs of other formats too."""
    waiting: list[tuple[int, str]] = []
    for number, line in lines:
        if _is_page_number(line):
            continue
        if _is_underline(line, waiting, number):
            yield _underlined(waiting[0], line)
            waiting = []
            continue
        found = _single(number, line)
        if found is None and line.strip() and not _is_rule(line):
            if waiting and BULLET.match(line):
                yield _paragraph(waiting)
                waiting = []
            waiting.append((number, line))
            continue
        if waiting:
            yield _paragraph(waiting)
            waiting = []
        if found is not None:
            yield found
    if waiting:
        yield _paragraph(waiting)


def _is_page_number(line: str) -> bool:
    """Whether a line is only there because a page begins or ends: a page number alone, or in a cell of its own."""
    if len(line) > PAGE_AT_MOST or not any(character.isdigit() for character in line):
        return False
    return any(PAGE.match(cell) for cell in GAP.split(line.strip()))


def _is_rule(line: str) -> bool:
    """Whether a line is drawn, or only tells a program something."""
    bare = line.strip()
    if bare[0].isalnum():
        return False
    is_of_table = "-" in bare and not bare.strip(" \t|:+-")
    return is_of_table or bare.startswith(("```", "~~~")) or bool(RULE.match(line) or LATEX_RULE.match(line))


def _is_underline(line: str, waiting: list[tuple[int, str]], number: int) -> bool:
    """Whether a line makes a heading of the one right above; a line set in columns stays the head of a table."""
    if len(waiting) != 1 or line[:1] not in " -=" or not UNDERLINE.match(line):
        return False
    above, heading = waiting[0]
    is_short = len(heading) <= UNDERLINED_AT_MOST and not heading.rstrip().endswith((".", ",", ";"))
    return above == number - 1 and is_short and not BULLET.match(heading) and not GAP.search(heading.strip())


def _underlined(heading: tuple[int, str], line: str) -> Block:
    number, words = heading
    return Block(number, words.strip(), plain(words), level=1 if "=" in line else 2)


def _single(number: int, line: str) -> Block | None:
    """Return the block that a line is by itself: a heading or a table row."""
    bare = QUOTE.sub("", line) if line.lstrip()[:1] == ">" else line
    if heading := _heading(bare):
        level, words = heading
        return Block(number, words, plain(words), level=level)
    stripped = bare.strip()
    if stripped.startswith("|") or len(PIPE.findall(stripped)) >= 2:
        return None if _is_rule(stripped) else row(number, PIPE.split(stripped.removeprefix("|").removesuffix("|")))
    if "\t" in bare.strip(" \n") and stripped:
        return row(number, bare.split("\t"))
    return None


def _heading(line: str) -> tuple[int, str] | None:
    """Return the level and words of a line marked as a heading in Markdown, wiki markup or LaTeX."""
    sign = line.lstrip()[:1]
    if sign == "#" and (match := HEADING.match(line)):
        words = match[2].rstrip()
        closed = words.rstrip("#")
        return len(match[1]), closed.rstrip() if closed[-1:].isspace() else words
    if sign == "=" and (match := WIKI_HEADING.match(line.strip())):
        return len(match[1]), match[2].strip()
    if sign == "\\" and (match := LATEX_HEADING.match(line)):
        return LATEX_LEVELS[match[1]], match[2].strip()
    return None


def row(number: int, cells: Iterable[str]) -> Block:
    """Return a table row of raw cells."""
    raw = [cell.strip(" ") for cell in cells]
    seen = tuple(plain(cell) for cell in raw)
    return Block(number, "\t".join(cell.replace("\t", " ") for cell in raw), " ".join(filter(None, seen)), cells=seen)


def _paragraph(lines: list[tuple[int, str]]) -> Block:
    # what stands before a line tells a table's column, so it is kept
    text = "\n".join(line.rstrip() for _, line in lines)
    return Block(lines[0][0], text, plain(text))
