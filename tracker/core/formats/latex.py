r"""LaTeX and what resembles it (text recognition writes \section*{…} and $\S$ 5 too) out of a text. Knows no blocks."""

import re
import unicodedata

LINE_BREAK = re.compile(r"\\\\\*?(?:\[[^\]\n]{0,20}\])?(?![\w`*{}\[\]()#+.!|<>~-])")
ACCENTS = {'"': "\u0308", "'": "\u0301", "`": "\u0300", "^": "\u0302", "r": "\u030a"}
ACCENT = re.compile(r"\{?\\(?:([\"'`^])\{?([A-Za-z])\}?|(r)(?:\{([aA])\}| ([aA])))\}?")
LETTERS = {"aa": "å", "AA": "Å", "ae": "æ", "AE": "Æ", "o": "ø", "O": "Ø", "ss": "ß"}
LETTER = re.compile(r"\{?\\(aa|AA|ae|AE|o|O|ss)(?![A-Za-z])(?:\{\}|\})?")
SYMBOLS = {
    "S": "§", "P": "¶", "ldots": "…", "dots": "…", "cdots": "…", "textendash": "–", "textemdash": "—", "quad": " ",
    "qquad": " ", "enspace": " ", "newline": " ", "linebreak": " ", "checkmark": "✓", "square": "☐", "Box": "☐",
    "boxtimes": "☒", "blacksquare": "☒", "CheckedBox": "☒", "times": "×", "rightarrow": "→", "Rightarrow": "→",
    "bullet": "•", "textbullet": "•", "cdot": "·", "euro": "€", "circ": "°", "pm": "±", "leq": "≤", "geq": "≥",
}  # fmt: skip
SYMBOL = re.compile(rf"\\({'|'.join(SYMBOLS)})(?![A-Za-z])(?:\{{\}})?")
UNSEEN = re.compile(
    r"\\(?:label|ref|pageref|cite|vspace|hspace|includegraphics|usepackage|documentclass|footnote|footnotetext|footnotemark"
    r"|pagestyle|thispagestyle|input|color|fontsize|setlength|cline|cmidrule|rule|begin|end)(?![A-Za-z])\*?"
    r"(?:\[[^\]\n]{0,200}\]|\{[^{}\n]{0,300}\}){0,4}"
)
"""Commands that show nothing, nor what they are given."""
SETTINGS = re.compile(
    r"\\(?:href|textcolor|colorbox|parbox|adjustbox)(?:\[[^\]\n]{0,60}\])?\{[^{}\n]{0,500}\}(?=\s?\{)"
    r"|\\(?:multicolumn|multirow)(?:\[[^\]\n]{0,60}\])?\{[^{}\n]{0,60}\}\s?\{[^{}\n]{0,60}\}(?=\s?\{)"
)
"""Commands of which only the last thing given is shown."""
ITEM = re.compile(r"^(\s*)\\item(?![A-Za-z])(?:\[([^\]\n]{0,100})\])?[ ]?", re.MULTILINE)
WITH_WORDS = re.compile(r"\\[A-Za-z]{2,30}\*?(?:\[[^\]\n]{0,100}\])?(?=\{)")
BARE = re.compile(
    r"\\(?:bf|it|em|tt|sc|large|Large|LARGE|huge|Huge|small|tiny|normalsize|footnotesize|centering|noindent|hline|toprule"
    r"|midrule|bottomrule|newpage|clearpage|pagebreak|maketitle|hfill|vfill|medskip|bigskip|smallskip|bfseries|itshape"
    r"|raggedright|left|right|displaystyle|tableofcontents|par|arraybackslash)(?![A-Za-z])[ ]?"
)
SPACE = re.compile(r"\\[,;:! ](?=\S|$)")
MATHS = re.compile(r"\$([^$\n]{1,200})\$|\\[(\[]([^\n]{1,200}?)\\[)\]]")
IS_MATHS = re.compile(r"\\[A-Za-z]|[\^_]|^\s*\d[\d\s.,]*\s*$")
RAISED = re.compile(r"[\^_](?=\{|\w)")
ARGUMENT = re.compile(r"\{((?:[^{}\n]|\{[^{}\n]{0,200}\}){0,500})\}")
COMMAND = re.compile(
    rf"^\\(?P<name>[^\W\d_]{{1,30}})\*?(?P<given>(?:\s?{ARGUMENT.pattern}){{2,6}})(?:\s?(?:\\par|\\\\))?$"
)
QUOTES = re.compile(r"``([^`'\n]{1,300})''")


def plain(text: str) -> str:
    """Return the text as it is set, where it holds a backslash or a dollar sign; its lines stay lines."""
    text = MATHS.sub(_maths, text)
    if "\\" not in text:
        return text
    before = text
    for pattern, by in ((LINE_BREAK, " "), (UNSEEN, ""), (SETTINGS, ""), (WITH_WORDS, ""), (BARE, "")):
        text = pattern.sub(by, text)
    text = ITEM.sub(_item, text)
    text = SYMBOL.sub(lambda match: SYMBOLS[match[1]], text)
    text = ACCENT.sub(_accented, text)
    text = LETTER.sub(lambda match: LETTERS[match[1]], text)
    text = SPACE.sub(" ", text)
    return text if text == before else _without_braces(text)


def quoted(text: str) -> str:
    """Return the text with LaTeX's quotation marks as people write them."""
    return QUOTES.sub("”\\1”", text)


def arguments(line: str) -> tuple[str, tuple[str, ...]] | None:
    r"""Return the name of a command and what it is given, where it stands alone: `\task{Ben}{boka rum}{1/5}`."""
    command = COMMAND.match(line.strip())
    return (command["name"], tuple(ARGUMENT.findall(command["given"]))) if command else None


def _maths(match: re.Match[str]) -> str:
    """Leave sums of money alone; a formula in minutes is a sign, a number or a raised letter."""
    words = match[1] or match[2]
    return RAISED.sub("", words) if IS_MATHS.search(words) else match[0]


def _item(match: re.Match[str]) -> str:
    return f"{match[1]}- {match[2]} " if match[2] else f"{match[1]}- "


def _accented(match: re.Match[str]) -> str:
    accent, letter = match[1] or match[3], match[2] or match[4] or match[5]
    return unicodedata.normalize("NFC", letter + ACCENTS[accent])


def _without_braces(text: str) -> str:
    """Drop the braces of groups; those that are written with a backslash are meant."""
    return re.sub(r"(?<!\\)[{}]", "", text)
