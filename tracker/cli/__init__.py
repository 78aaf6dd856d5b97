"""The command line: each command reads its words, makes one call into the jobs and prints the result.

Errors raised on purpose become one line a problem on standard error and an exit status; bugs become status 70.
"""

import errno
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from tracker.cli.commands import OnDemand
from tracker.cli.door import Door, warn
from tracker.errors import SettingsError, TrackerError

NO_INPUT, BUG, DISK, NOT_ALLOWED = 66, 70, 74, 77

app = typer.Typer(
    cls=OnDemand,
    help="Reads minutes, tracks their action items, and reminds the people responsible.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
)


def _version(*, is_asked: bool) -> None:
    if is_asked:
        from importlib.metadata import version  # slower than all the rest of --help

        typer.echo(f"tracker {version('tracker')}")
        raise typer.Exit


@app.callback()
def _everywhere(
    ctx: typer.Context,
    *,
    config: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="Configuration folder; else TRACKER_CONFIG, else ./config if it is there."),
    ] = None,
    debug: Annotated[bool, typer.Option("--debug", help="Show where a program error happened.")] = False,
    version: Annotated[
        bool, typer.Option("--version", help="Print the version.", callback=lambda value: _version(is_asked=value))
    ] = False,
) -> None:
    door: Door = ctx.obj
    door.config, door.is_debug = config, debug


def main() -> None:
    """Run the command line of this process."""
    os.umask(0o077)  # whatever is written holds names and addresses
    for stream in (sys.stdout, sys.stderr):
        # A lone surrogate from a broken document must not end the command; its escape is valid JSON.
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    sys.exit(run(sys.argv[1:]))


def run(words: Sequence[str]) -> int:
    """Run one command; give its exit status."""
    door = Door(os.environ)
    try:
        typer.main.get_command(app)(args=list(words), prog_name="tracker", obj=door)
    except SystemExit as end:  # typer ends every command so, a well-behaved one too
        return int(end.code or door.has_failed)
    except SettingsError as error:
        for problem in error.problems:
            warn(f"error: {problem}")
        return error.status
    except TrackerError as error:
        warn(f"error: {error}")
        return error.status
    except OSError as error:
        return _told(error, door)
    except Exception as error:
        return _bug(error, door)
    return int(door.has_failed)


def _told(error: OSError, door: Door) -> int:
    if door.is_debug:
        traceback.print_exc()
    name = f"{error.filename}: " if error.filename else ""
    warn(f"error: {name}{error.strerror or error}")
    statuses = {errno.ENOENT: NO_INPUT, errno.EACCES: NOT_ALLOWED, errno.EPERM: NOT_ALLOWED}
    return statuses.get(error.errno or 0, DISK)


def _bug(error: Exception, door: Door) -> int:
    if door.is_debug:
        traceback.print_exc()
    warn(f"error: the program failed ({type(error).__name__}: {error}); {_HINT}")
    return BUG


_HINT = "run it again as `tracker --debug …` and report what it shows"
