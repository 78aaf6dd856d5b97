"""`tracker config`: whether the configuration is right, what holds, and a first one to begin with."""

import shutil
from pathlib import Path
from typing import Annotated

import typer

from tracker.cli import commands, output
from tracker.cli.door import USUAL_FOLDER, Door, warn
from tracker.cli.options import DryRunOption, Format, FormatOption
from tracker.errors import UsageError
from tracker.settings import shown

app = commands.noun("Check, show or begin the configuration.", has_list=False)

PACKAGE = Path(__file__).parent.parent
WHEEL = PACKAGE / "_share" / "config"
CHECKOUT = PACKAGE.parent / "config"


@app.command()
def check(ctx: typer.Context) -> None:
    """Tell all that is wrong with the configuration, and what is probably not meant."""
    door: Door = ctx.obj
    settings = door.settings
    for warning in settings.warnings:
        warn(f"warning: {warning}")
    where = settings.folder or "no configuration folder"
    typer.echo(f"{where}: no problems; {len(settings.bodies)} bodies, {len(settings.people)} people")
    if settings.templates and settings.templates.is_dir():
        from tracker.cli import templates  # it brings all that writes letters

        for problem in templates.found(door, settings.templates):
            door.complain(problem)
    if settings.smtp is None:
        typer.echo(f"letters go to the folder {settings.mail_folder}")
    if settings.base_url is None:
        typer.echo("letters carry no links, as there is no base_url")


@app.command()
def show(ctx: typer.Context, *, format: FormatOption = Format.TABLE) -> None:
    """List every setting, its environment variable, and where its value comes from; secrets are masked."""
    door: Door = ctx.obj
    values = shown.values(door.folder, door.environ)
    rows = [{"key": one.key, "value": one.shown, "from": one.origin, "variable": one.variable} for one in values]
    output.show(rows, format, columns=("key", "value", "from", "variable"))
    _ = door.settings  # ends with the problems, when there are any


@app.command()
def init(
    ctx: typer.Context,
    folder: Annotated[Path | None, typer.Argument(help="Where to; `config` unless told.")] = None,
    *,
    dry_run: DryRunOption = False,
) -> None:
    """Write example files to begin with; nothing that is there is written over."""
    door: Door = ctx.obj
    target = folder or door.config or USUAL_FOLDER
    source = WHEEL if WHEEL.is_dir() else CHECKOUT
    files = sorted(path for path in source.iterdir() if path.is_file())
    if there := [path.name for path in files if (target / path.name).exists()]:
        raise UsageError(f"{target} has {', '.join(there)} already; name an empty folder")
    for file in files:
        if not dry_run:
            target.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target / file.name)
        typer.echo(f"{'would write' if dry_run else 'wrote'} {target / file.name}")
