"""`tracker serve`: the daemon."""

import typer

from tracker import daemon
from tracker.cli.door import Door


def serve(ctx: typer.Context) -> None:
    """Take in minutes, send letters and serve the pages, until it is told to stop."""
    door: Door = ctx.obj
    daemon.serve(door.settings)
