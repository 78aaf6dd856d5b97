"""The lists of a Word document, from numbering.xml: the numbers that Word shows and python-docx and copies lose."""

from collections.abc import Sequence

from lxml import etree

from tracker.core.formats.docx.xml import child, children, is_on, number, value
from tracker.core.formats.numbering import Level, Numbers

LEVELS = 9


class Lists:
    """All lists, and the numbers given so far in each."""

    def __init__(self, root: etree._Element | None) -> None:
        abstract = [] if root is None else list(children(root, "abstractNum"))
        self._abstract = {value(one, "abstractNumId") or "": one for one in abstract}
        self._by_style = {
            value(child(one, "styleLink")): one for one in abstract if child(one, "styleLink") is not None
        }
        self._lists = {value(one, "numId") or "": one for one in (() if root is None else children(root, "num"))}
        self._given: dict[str, Numbers] = {}
        self._depths: dict[tuple[str, str], int] = {}

    def label(self, numbering: tuple[str, int | None, str]) -> str:
        """Count one paragraph (its list, its depth if said, its style) and return what Word shows before it."""
        listed, depth, style = numbering
        one = self._lists.get(listed)
        abstract = None if one is None else self._abstract_of(one)
        if one is None or abstract is None:
            return ""
        key = self._key(listed, one)
        if key not in self._given:
            self._given[key] = Numbers(_levels(one, abstract))
        return self._given[key].label(min(_depth_of(abstract, style) if depth is None else depth, LEVELS - 1))

    def _abstract_of(self, one: etree._Element) -> etree._Element | None:
        abstract = self._abstract.get(value(child(one, "abstractNumId")) or "")
        link = value(child(abstract, "numStyleLink"))
        return abstract if link is None else self._by_style.get(link, abstract)

    def _key(self, listed: str, one: etree._Element) -> str:
        """Lists made from one pattern go on with each other's numbers, unless one says where it begins."""
        if any(child(said, "startOverride") is not None for said in children(one, "lvlOverride")):
            return f"own {listed}"
        return f"shared {value(child(one, 'abstractNumId'))}"


def _depth_of(abstract: etree._Element, style: str) -> int:
    """Return the level that is linked to a paragraph style, the first where none is."""
    linked = (number(level, "ilvl") for level in children(abstract, "lvl") if value(child(level, "pStyle")) == style)
    return next(linked, 0)


def _levels(one: etree._Element, abstract: etree._Element) -> Sequence[Level]:
    levels = [_level(level) for level in children(abstract, "lvl")]
    for override in children(one, "lvlOverride"):
        at = number(override, "ilvl")
        if at >= len(levels):
            continue
        if (replaced := child(override, "lvl")) is not None:
            levels[at] = _level(replaced)
        if (start := child(override, "startOverride")) is not None:
            level = levels[at]
            levels[at] = Level(level.style, level.template, number(start, or_else=1), is_legal=level.is_legal)
    return levels


def _level(element: etree._Element) -> Level:
    style = value(child(element, "numFmt")) or "decimal"
    template = value(child(element, "lvlText")) or ""
    return Level(style, template, number(child(element, "start"), or_else=1), is_legal=is_on(child(element, "isLgl")))
