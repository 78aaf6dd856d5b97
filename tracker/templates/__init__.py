"""The one door to Jinja2: packaged templates, each of which a file in the administrator's folder may replace.

A broken replacement never stops a letter or a page: the packaged template is used, and what was wrong is kept in
`problems` for whoever asks.
"""

from pathlib import Path

from tracker.templates.environment import Templates, packaged
from tracker.templates.files import CHECKOUT
from tracker.templates.pressing import Job, Press, here

__all__ = ["CHECKOUT", "Job", "Press", "Templates", "environment", "here"]


def environment(folder: Path | None = None, *, press: Press = here) -> Templates:
    """Open the packaged templates, with those in `folder` before them; `press` is where its letters are written.

    What comes from a folder may cost any amount: `here` is for those who trust it, `reader.write` keeps it in limits.
    """
    return packaged() if folder is None else Templates(folder, packaged=packaged(), press=press)
