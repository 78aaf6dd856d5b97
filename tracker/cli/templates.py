"""`tracker templates`: which templates of letters are one's own, and whether they can be used."""

from pathlib import Path
from typing import Annotated

import typer

from tracker.cli import commands, output
from tracker.cli.door import Door
from tracker.cli.options import Format, FormatOption
from tracker.errors import NotFoundError
from tracker.jobs import trials
from tracker.templates import files
from tracker.templates.files import BODIES, LETTERS

app = commands.noun("List the templates of letters, and try your own.")


@app.command("list")
def list_(ctx: typer.Context, *, format: FormatOption = Format.TABLE) -> None:
    """List the templates of letters, and where each comes from."""
    door: Door = ctx.obj
    folder = door.settings.templates
    own = sorted(folder.glob(f"{LETTERS}/*")) + sorted(folder.glob(f"{BODIES}/*/{LETTERS}/*")) if folder else []
    rows = [{"template": path.name, "body": _body(path), "from": str(path)} for path in own if path.is_file()]
    taken = {row["template"] for row in rows if not row["body"]}
    packaged = sorted(path.name for path in files.packaged().joinpath(LETTERS).iterdir())
    rows += [{"template": name, "body": None, "from": "packaged"} for name in packaged if name not in taken]
    output.show(rows, format, columns=("template", "body", "from"))


@app.command()
def check(
    ctx: typer.Context,
    folder: Annotated[Path | None, typer.Argument(help="Whose; that of the settings unless told.")] = None,
    *,
    format: FormatOption = Format.TABLE,
) -> None:
    """Try your own templates on samples of all letters; ends with 1 when one can't be used as it is."""
    door: Door = ctx.obj
    chosen = folder or door.settings.templates
    if chosen is None or not chosen.is_dir():
        raise NotFoundError(f"{chosen or 'a folder of templates'} is not there; name one, or set `templates`")
    problems = found(door, chosen)
    output.show([{"problem": one} for one in problems], format, columns=("problem",))
    door.has_failed |= bool(problems)


def found(door: Door, folder: Path) -> list[str]:
    """Tell what is wrong with the templates in a folder."""
    with door.reading() as store:
        slugs = [body.slug for body in store.people.bodies()] or [body.slug for body in door.settings.bodies]
    return trials.check(folder, bodies=slugs, office=door.office, today=door.today(), now=door.now())


def _body(path: Path) -> str | None:
    return path.parents[1].name if path.parents[2].name == BODIES else None
