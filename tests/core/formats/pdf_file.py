"""Small PDF files, written by hand: words at places and drawn lines, in the fonts that every reader has.

Points; x from the left and y from the top of an A4 page, as the reader under test counts them.
"""

from collections.abc import Iterable, Sequence

WIDTH, HEIGHT = 595, 842
LEFT, TOP, STEP = 72, 90, 14


def text(x: float, y: float, words: str, *, size: float = 11, font: str = "F1", turned: bool = False) -> str:
    """Words on one baseline; font F2 is bold."""
    shown = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    matrix = f"0 1 -1 0 {x} {HEIGHT - y}" if turned else f"1 0 0 1 {x} {HEIGHT - y}"
    return f"BT /{font} {size} Tf {matrix} Tm ({shown}) Tj ET"


def lines(*written: str, x: float = LEFT, y: float = TOP, step: float = STEP, size: float = 11) -> str:
    """Lines below each other; an empty one leaves its place empty."""
    return "\n".join(text(x, y + at * step, line, size=size) for at, line in enumerate(written) if line)


def ruling(x: float, y: float, to_x: float, to_y: float) -> str:
    return f"{x} {HEIGHT - y} m {to_x} {HEIGHT - to_y} l S"


def grid(xs: Sequence[float], ys: Sequence[float]) -> str:
    """The drawn lines of a table."""
    level = [ruling(xs[0], y, xs[-1], y) for y in ys]
    return "\n".join([*level, *(ruling(x, ys[0], x, ys[-1]) for x in xs)])


def table(xs: Sequence[float], y: float, rows: Iterable[Sequence[str]], *, step: float = STEP) -> str:
    """A table with drawn lines; `\\n` in a cell begins a new line."""
    ys, shown = [y], list[str]()
    for row in rows:
        for x, cell in zip(xs, row, strict=False):
            shown.append(lines(*cell.split("\n"), x=x + 4, y=ys[-1] + 11, step=step))
        ys.append(ys[-1] + step * max(cell.count("\n") + 1 for cell in row) + 2)
    return "\n".join([grid(xs, ys), *shown])


def pdf(*drawn: str | Sequence[str], rotate: int = 0) -> bytes:
    """A PDF file (ISO 32000-1, 7.5) of one page of drawing instructions, or of several, each a list of them."""
    pages = ["\n".join(page) for page in drawn if not isinstance(page, str)]
    pages = pages or ["\n".join(part for part in drawn if isinstance(part, str))]
    kids = " ".join(f"{5 + 2 * at} 0 R" for at in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        _font("Helvetica"),
        _font("Helvetica-Bold"),
    ]
    for at, page in enumerate(pages):
        fonts = "/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>"
        box = f"/MediaBox [0 0 {WIDTH} {HEIGHT}] /Rotate {rotate}"
        objects.append(f"<< /Type /Page /Parent 2 0 R {box} {fonts} /Contents {6 + 2 * at} 0 R >>")
        objects.append(f"<< /Length {len(page.encode('cp1252'))} >>\nstream\n{page}\nendstream")
    return _file([one.encode("cp1252") for one in objects])


def encrypted() -> bytes:
    """A file whose password nobody knows."""
    lock = b"/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (%s) /U (%s) >>" % (b"o" * 32, b"u" * 32)
    return pdf(text(LEFT, TOP, "Hemligt")).replace(b"/Root", lock + b" /Root")


def _font(name: str) -> str:
    return f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>"


def _file(objects: Sequence[bytes]) -> bytes:
    content, places = b"%PDF-1.4\n", list[int]()
    for number, written in enumerate(objects, start=1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, written)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(objects) + 1
    tail = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (count, len(content))
    return content + b"xref\n0 %d\n0000000000 65535 f \n" % count + table + tail
