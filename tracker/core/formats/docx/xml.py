"""Looks into the XML of Word documents, by names without namespaces."""

from collections.abc import Iterator

from lxml import etree

VALUE = "val"


def name(element: etree._Element) -> str:
    """Return an element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def child(element: etree._Element | None, *path: str) -> etree._Element | None:
    """Return what stands at the end of a path of names, always taking the first; None where there is none."""
    for step in path:
        if element is None:
            return None
        element = next(children(element, step), None)
    return element


def children(element: etree._Element, wanted: str) -> Iterator[etree._Element]:
    """Yield the children of a name."""
    ending = "}" + wanted
    return (found for found in element if found.tag.endswith(ending))


def value(element: etree._Element | None, attribute: str = VALUE) -> str | None:
    """Return an attribute's value by its name without namespace."""
    if element is None:
        return None
    return next((str(said) for key, said in element.items() if str(key).rpartition("}")[2] == attribute), None)


def number(element: etree._Element | None, attribute: str = VALUE, *, or_else: int = 0) -> int:
    """Return a whole number of an attribute, or another where none is said."""
    said = value(element, attribute) or ""
    return int(said) if said.isascii() and said.isdigit() and len(said) < 10 else or_else


def is_on(element: etree._Element | None) -> bool:
    """Whether a switch is there and not turned off (ISO 29500-1, 17.17.4)."""
    return element is not None and value(element) not in ("0", "false", "off", "none")
