"""The paragraph styles of a Word document: their names, heading levels and lists, also those they inherit."""

from collections.abc import Iterator

from lxml import etree

from tracker.core.formats.docx.xml import child, children, is_on, name, number, value

HEADINGS = ("heading", "rubrik", "title", "überschrift", "overskrift")
CONTENTS = ("toc ", "contents ", "innehåll ", "table of contents")
TYPED = ("preformatted text", "plain text", "oformaterad text", "html preformatted")
"""Styles of text brought in from a .txt file: there each paragraph is a line, and blank ones divide."""
INHERITED_AT_MOST = 20
BODY_TEXT = 9
"""The outline level that says a paragraph is no heading (ISO 29500-1, 17.3.1.20)."""


class Styles:
    """What a paragraph's own properties and its style say; an unknown style says nothing."""

    def __init__(self, root: etree._Element | None) -> None:
        found = (
            [] if root is None else [style for style in children(root, "style") if value(style, "type") == "paragraph"]
        )
        self._styles = {value(style, "styleId") or "": style for style in found}
        self._names = {key: (value(child(style, "name")) or "").lower() for key, style in self._styles.items()}
        self._inherited: dict[str, tuple[etree._Element, ...]] = {}
        self._default = next((value(style, "styleId") or "" for style in found if value(style, "default") == "1"), "")

    def name(self, paragraph: etree._Element) -> str:
        """Return the name of a paragraph's style in small letters."""
        return self._names.get(self._id(paragraph), "")

    def level(self, paragraph: etree._Element) -> int:
        """Return a paragraph's heading level, 0 for none."""
        style = self.name(paragraph)
        if style.startswith(HEADINGS):
            last = style.rsplit(" ", 1)[-1]
            return int(last) if last.isdigit() and len(last) == 1 else 1
        for properties in self._properties(paragraph):
            outline = child(properties, "outlineLvl")
            if outline is not None:
                level = number(outline, or_else=BODY_TEXT)
                return 0 if level >= BODY_TEXT else level + 1
        return 0

    def numbering(self, paragraph: etree._Element) -> tuple[str, int | None, str] | None:
        """Return a paragraph's list, its depth there where that is said, and its style; None outside lists."""
        depth: int | None = None
        for properties in self._properties(paragraph):
            said = child(properties, "numPr")
            if said is None:
                continue
            depth = number(child(said, "ilvl")) if depth is None and child(said, "ilvl") is not None else depth
            if (listed := value(child(said, "numId"))) is not None:
                return None if listed == "0" else (listed, depth, self._id(paragraph))
        return None

    def is_contents(self, paragraph: etree._Element) -> bool:
        """Whether the paragraph is a line of a table of contents, which only repeats the headings."""
        return self.name(paragraph).startswith(CONTENTS)

    def _id(self, paragraph: etree._Element) -> str:
        return value(child(paragraph, "pPr", "pStyle")) or self._default

    def _properties(self, paragraph: etree._Element) -> Iterator[etree._Element]:
        """Yield the paragraph's own properties, then those of its style and of the styles that one is based on."""
        own = child(paragraph, "pPr")
        if own is not None:
            yield own
        key = self._id(paragraph)
        if key not in self._inherited:
            self._inherited[key] = tuple(self._of_style(key))
        yield from self._inherited[key]

    def _of_style(self, key: str) -> Iterator[etree._Element]:
        for _ in range(INHERITED_AT_MOST):
            style = self._styles.get(key)
            properties = child(style, "pPr")
            if properties is not None:
                yield properties
            key = value(child(style, "basedOn")) or ""


def is_hidden(run: etree._Element) -> bool:
    """Whether a run is formatted as hidden text."""
    properties = run[0] if len(run) and name(run[0]) == "rPr" else None
    return properties is not None and is_on(child(properties, "vanish"))
