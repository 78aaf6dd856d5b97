"""`tracker backup` and `restore`: a copy of the database, and the way back."""

from pathlib import Path
from typing import Annotated

import typer

from tracker.cli.door import Door
from tracker.cli.options import DryRunOption
from tracker.core.model import LetterState
from tracker.errors import UsageError
from tracker.store import Store, backups

WAITING = (LetterState.QUEUED, LetterState.SENDING, LetterState.DOT_SENT)


def backup(
    ctx: typer.Context,
    file: Annotated[
        Path | None, typer.Argument(help="Where to; `backups` in the data folder, with the time, unless told.")
    ] = None,
    *,
    dry_run: DryRunOption = False,
) -> None:
    """Copy the database into a new file while the service goes on."""
    door: Door = ctx.obj
    target = file or door.settings.data / "backups" / f"tracker-{door.now():%Y%m%dT%H%M%SZ}.sqlite3"
    if target.exists():
        raise UsageError(f"{target} is there already; name a new file")
    if dry_run:
        typer.echo(f"would write {target}")
        return
    with door.reading() as store:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        store.backup(target)
    typer.echo(f"wrote {target}")


def restore(
    ctx: typer.Context,
    file: Annotated[Path | None, typer.Argument(help="A file that `tracker backup` wrote.")] = None,
    *,
    adopt: Annotated[
        bool, typer.Option("--adopt", help="The database was put back already, as by pg_restore: hold what is past.")
    ] = False,
    dry_run: DryRunOption = False,
) -> None:
    """Put a backup in the place of the database; the service must not run. Mail is paused until `tracker resume`."""
    door: Door = ctx.obj
    if adopt == bool(file):
        raise UsageError("name the backup, or say --adopt where the database was put back already; not both")
    if file is None:
        _adopt(door, is_dry=dry_run)
        return
    if dry_run:
        backups.check(file)
        typer.echo(f"{file} is sound; nothing is changed")
        return
    with Store(door.settings.database) as store:
        aside = store.restore(file)
    if aside:
        typer.echo(f"the database that was there is now {aside}")
    _tell("restored")


def _adopt(door: Door, *, is_dry: bool) -> None:
    with Store(door.settings.database, direct=door.settings.database_direct) as store:
        if is_dry:
            counts = store.outbox.counts()
            typer.echo(f"would hold the letters that wait: {sum(counts.get(state, 0) for state in WAITING)}")
            return
        store.adopt()
    _tell("adopted")


def _tell(what: str) -> None:
    typer.echo(
        f"{what}. Letters that waited may have gone since the backup: look at `tracker release`, "
        "then let them go with `tracker release --letters`, and `tracker resume` lets mail go on"
    )
