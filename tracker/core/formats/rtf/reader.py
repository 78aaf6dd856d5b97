"""Tokens of RTF → text: what is read at all, in which code page, and which words end paragraphs, cells and rows."""

import re
from dataclasses import dataclass, replace

from tracker.core.formats.flow import Part
from tracker.core.formats.numbering import BULLET
from tracker.core.formats.rtf.page import Page
from tracker.errors import DocumentError

NESTED_AT_MOST = 5_000
UNREAD = frozenset(
    (
        *("fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "objdata", "filetbl", "generator", "template"),
        *(
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "footnote",
            "nonshppict",
        ),
        *(
            "annotation",
            "atnid",
            "atnauthor",
            "xe",
            "tc",
            "txe",
            "rxe",
            "fldinst",
            "nonesttables",
            "deleted",
            "private",
        ),
        *(
            "listtable",
            "listoverridetable",
            "revtbl",
            "rsidtbl",
            "pgptbl",
            "xmlnstbl",
            "themedata",
            "datastore",
            "mmathPr",
        ),
    )
)
r"""Destinations that hold no text of the document. One that is marked with \* is unread too, unless it is known."""
READ = frozenset(("shpinst", "shptxt", "nesttableprops"))
LABELS = frozenset(("listtext", "pntext"))
"""Destinations with the number or bullet that the writer's program counted for the paragraph."""
SIGNS = {
    "tab": "\t", "line": "\n", "lbr": "\n", "softline": "\n", "emdash": "—", "endash": "–", "bullet": "•",
    "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "emspace": " ", "enspace": " ", "qmspace": " ",
}  # fmt: skip
ESCAPES = {"{": "{", "}": "}", "\\": "\\", "~": "\u00a0", "_": "-"}
ENDS = frozenset(("par", "sect", "page"))
CELL_ENDS = frozenset(("cell", "nestcell"))
ROW_ENDS = frozenset(("row", "nestrow"))
CHARSETS = {0: "cp1252", 77: "mac_roman", 186: "cp1257", 238: "cp1250", 254: "cp437", 255: "cp850"}
PAGES = {"ansi": "cp1252", "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
SYMBOL = 2
PRIVATE = range(0xF000, 0xF100)
"""Where symbol fonts put their signs; what stands in a text there is a bullet."""


@dataclass(frozen=True)
class _State:
    """What a group inherits and gives back at its end."""

    is_read: bool = True
    is_label: bool = False
    is_hidden: bool = False
    page: str = "cp1252"
    is_symbol: bool = False
    fallback: int = 1
    r"""How many characters after a \u stand in for it."""


class Reader:
    """The groups that are open, and the paragraph being read; `fonts` and `levels` are those of the head."""

    def __init__(self, fonts: dict[int, int], levels: dict[int, int]) -> None:
        self._fonts = fonts
        self._levels = levels
        self._page = Page()
        self._state = _State()
        self._groups: list[_State] = []
        self._is_new_group = False
        self._is_optional = False
        self._is_merged = False
        self._to_skip = 0
        self._document_page = "cp1252"
        self._bytes = bytearray()
        self._words: list[str] = []
        self._before: list[str] = []
        self._label = ""
        self._level = 0

    def take(self, token: re.Match[str]) -> None:
        """Take in the next token."""
        if token["byte"]:
            self._byte(int(token["byte"], 16))
            return
        self._flush()
        if token["brace"]:
            self._group(token["brace"])
            return
        if token["word"]:
            self._word(token["word"], int(token["number"]) if token["number"] else None)
        elif token["sign"]:
            self._sign(token["sign"])
        else:
            self._text(token["text"])
        self._is_new_group = False

    def finished(self) -> list[Part]:
        """Return all parts of the document."""
        self._flush()
        self._end_paragraph()
        return self._page.finished()

    def _group(self, brace: str) -> None:
        self._to_skip = 0
        if brace == "{":
            if len(self._groups) >= NESTED_AT_MOST:
                raise DocumentError("bomb", "Filen är orimligt djupt nästlad och läses inte. Spara om protokollet.")
            self._groups.append(self._state)
            self._is_new_group, self._is_optional = True, False
        elif self._groups:
            ended, self._state = self._state, self._groups.pop()
            if ended.is_label and not self._state.is_label:
                self._end_label()

    def _byte(self, code: int) -> None:
        if self._to_skip:
            self._to_skip -= 1
        elif self._state.is_read and not self._state.is_hidden:
            self._bytes.append(code)

    def _flush(self) -> None:
        """Decode the bytes that stood one after the other, in the code page of their font."""
        if self._bytes:
            read = self._bytes.decode(self._state.page, errors="replace")
            self._words.append(BULLET if self._state.is_symbol else read)
            self._bytes.clear()

    def _text(self, words: str) -> None:
        if self._to_skip:
            skipped = min(self._to_skip, len(words))
            self._to_skip -= skipped
            words = words[skipped:]
        if not words.isascii():  # such bytes should be escaped, and sometimes are not
            words = words.encode("latin-1").decode(self._state.page, errors="replace")
        self._write(words)

    def _write(self, words: str) -> None:
        if self._state.is_read and not self._state.is_hidden:
            self._words.append(words)

    def _sign(self, sign: str) -> None:
        if sign == "*":
            self._is_optional = True
        elif sign in "\r\n":
            self._word("par", None)
        elif self._to_skip:
            self._to_skip -= 1
        else:
            self._write(ESCAPES.get(sign, ""))

    def _word(self, word: str, number: int | None) -> None:
        if self._is_new_group or self._is_optional:
            self._destination(word)
        if word == "u" and number is not None:
            self._unicode(number)
        elif word in SIGNS:
            self._write(SIGNS[word])
        elif self._state.is_read and (word in ENDS or word in CELL_ENDS or word in ROW_ENDS):
            self._end(word)
        elif self._state.is_read:
            self._paragraph_word(word, number)
            self._table_word(word, number)
            self._character_word(word, number)

    def _destination(self, word: str) -> None:
        """Decide at the first word of a group whether what follows is the document's text."""
        if word in LABELS and self._state.is_read:
            self._state = replace(self._state, is_label=True)
            self._words, self._before = [], self._words
        elif word in UNREAD or (self._is_optional and word not in READ):
            self._state = replace(self._state, is_read=False)
        self._is_optional = False

    def _end_label(self) -> None:
        label = "".join(self._words).strip()
        self._words = self._before
        self._label = BULLET if len(label) == 1 and not label.isalnum() else label

    def _unicode(self, number: int) -> None:
        code = number + 0x10000 if number < 0 else number
        self._write(BULLET if code in PRIVATE else chr(code) if 0 < code < 0x110000 else "")
        self._to_skip = self._state.fallback

    def _character_word(self, word: str, number: int | None) -> None:
        """Take in what changes how characters are read."""
        if word == "uc":
            self._state = replace(self._state, fallback=max(0, min(number or 0, 100)))
        elif word == "v":
            self._state = replace(self._state, is_hidden=number != 0)
        elif word == "plain":
            self._state = replace(self._state, is_hidden=False)
        elif word == "f" and number is not None:
            charset = self._fonts.get(number, 0)
            page = CHARSETS.get(charset, self._document_page) if charset else self._document_page
            self._state = replace(self._state, page=page, is_symbol=charset == SYMBOL)
        elif word in PAGES or word == "ansicpg":
            self._document_page = PAGES.get(word) or _page(number)
            self._state = replace(self._state, page=self._document_page)

    def _paragraph_word(self, word: str, number: int | None) -> None:
        """Take in what changes the paragraph."""
        if word == "pard":
            self._level, self._page.depth = 0, 0
        elif word == "intbl":
            self._page.depth = max(1, self._page.depth)
        elif word == "itap":
            self._page.depth = max(0, number or 0)
        elif word == "s":
            self._level = self._levels.get(number or 0, 0)
        elif word == "outlinelevel":
            self._level = (number or 0) + 1 if (number or 0) < 9 else 0

    def _table_word(self, word: str, number: int | None) -> None:
        """Take in what defines the cells of a row."""
        if word == "trowd":
            self._page.begin_row()
        elif word == "clvmrg":
            self._is_merged = True
        elif word == "cellx":
            self._page.define_cell(is_merged=self._is_merged)
            self._is_merged = False

    def _end(self, word: str) -> None:
        """End a paragraph, and the cell or row it is the last of."""
        if word in CELL_ENDS or word in ROW_ENDS:
            self._page.depth = 1 if word in ("cell", "row") else max(2, self._page.depth)
        if word in ROW_ENDS:
            self._page.end_row()
            return
        self._end_paragraph()
        if word in CELL_ENDS:
            self._page.end_cell()

    def _end_paragraph(self) -> None:
        # halves of a character beyond the first plane come as two \u
        words = "".join(self._words).encode("utf-16", "surrogatepass").decode("utf-16", errors="replace").strip(" ")
        self._page.end_paragraph(f"{self._label} {words}" if self._label and words else words, self._level)
        self._words = []
        self._label = ""


def _page(number: int | None) -> str:
    """Return the code page of a number, Windows' own where Python has none of it."""
    known = {437, 850, 852, 858, 865, *range(1250, 1259)}
    return {10000: "mac_roman", 65001: "utf-8"}.get(number or 0) or (f"cp{number}" if number in known else "cp1252")
