"""`tracker examples`: what the secretary corrected, as minutes with answers for `tracker evaluate`."""

from pathlib import Path
from typing import Annotated

import typer

from tracker.cli import output
from tracker.cli.door import Door
from tracker.cli.evaluate import ENDING
from tracker.cli.options import BodyOption, DryRunOption
from tracker.jobs import examples as jobs


def examples(
    ctx: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Where to write; made if it is not there.")],
    *,
    body: BodyOption = None,
    dry_run: DryRunOption = False,
) -> None:
    """Write a document and its NAME.gold.json for each of the minutes that somebody answered a question about."""
    door: Door = ctx.obj
    with door.reading() as store:
        found = list(jobs.examples(store, body=body))
    if not dry_run:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for example in found:
        # Two documents may have the same name; their content has not.
        name = f"{example.document.key[:8]}-{Path(example.document.source).name}"
        if not dry_run:
            (folder / name).write_bytes(example.document.content)
            answers = (folder / name).with_suffix(ENDING)
            answers.write_text(output.as_json(example.answers) + "\n", encoding="utf-8")
        typer.echo(f"{name}: {len(example.answers['actions'])} actions")
