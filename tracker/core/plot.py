"""Numbers over time as a picture to stand within a page: the one door to the plotting library.

The picture brings no style, script or address of its own, as the pages' policy forbids them: its parts have classes,
and the pages' style sheet gives them their colours, light and dark. Same numbers, same text.
"""

import sys
from collections.abc import Mapping, Sequence
from typing import Any

WIDTH, HEIGHT = 800, 320
MOST_LABELS = 8
"""Days named below the picture: more would run into each other."""
MOST_DOTS = 30
_UNWANTED = frozenset({"defs", "title", "desc"})
_UNWANTED_CLASSES = frozenset({"plot text-overlay", "plot tooltip-overlay"})
"""What the library adds beside the drawing: its styles and scripts, a text for every point, places for pointing at."""


def lines(series: Mapping[str, Sequence[int]], *, labels: Sequence[str], title: str, description: str) -> str:
    """Draw a line for each named series as SVG; `labels` name the points, from left to right.

    Title and description are what somebody hears who can't see it (SVG 2, 5.8; WAI-ARIA 1.2, img).
    """
    library = _library()
    chart = library.Line(
        width=WIDTH,
        height=HEIGHT,
        no_prefix=True,
        js=[],
        disable_xml_declaration=True,
        style=library.style.Style(
            label_font_size=14, major_label_font_size=14, legend_font_size=15, font_family="sans-serif"
        ),
        legend_at_bottom=True,
        legend_at_bottom_columns=len(series),
        legend_box_size=14,
        margin=6,
        margin_right=44,
        range=(0, max(1, *(max(values, default=0) for values in series.values()))),
        max_scale=6,
        formatter="{:.0f}".format,
        show_dots=len(labels) <= MOST_DOTS,
        show_minor_x_labels=False,
        truncate_label=-1,
        truncate_legend=-1,
    )
    chart.x_labels = list(labels)
    chart.x_labels_major_every = -(-len(labels) // MOST_LABELS) or 1
    for name, values in series.items():
        chart.add(name, list(values))
    chart.add_xml_filter(lambda root: _told(_bare(root), title=title, description=description))
    drawn: str = chart.render()
    return drawn


def _library() -> Any:
    """Load the library when something is drawn: 14 MB and 0.1 s that a process which never draws does not spend."""
    import pygal  # type: ignore[import-untyped]  # it has no types

    # It hooks itself into every later import, for maps that we don't draw and in a way that Python 3.12 has dropped.
    sys.meta_path[:] = [finder for finder in sys.meta_path if type(finder).__module__ != pygal.__name__]
    return pygal


def _bare(root: Any) -> Any:
    """Leave the drawing alone: lxml elements, whose comments (the day it was drawn) have no name."""
    for node in list(root.iter()):
        is_drawing = isinstance(node.tag, str) and node.tag not in _UNWANTED
        if not is_drawing or node.get("class") in _UNWANTED_CLASSES:
            node.getparent().remove(node)
        node.attrib.pop("id", None)
    return root


def _told(root: Any, *, title: str, description: str) -> Any:
    """Say what the picture shows."""
    for place, (tag, text) in enumerate({"title": title, "desc": description}.items()):
        told = root.makeelement(tag, {"id": f"plot-{tag}"})
        told.text = text
        root.insert(place, told)
    root.attrib.update({"role": "img", "aria-labelledby": "plot-title", "aria-describedby": "plot-desc"})
    return root
