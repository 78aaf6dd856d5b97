"""`tracker serve`: the daemon and the pages in one process, set up and told about; running them is daemon's."""

import logging
from pathlib import Path
from typing import Annotated

import typer
from fastapi import FastAPI

from tracker import daemon, web
from tracker.cli import templates
from tracker.cli.door import Door, warn
from tracker.cli.options import DryRunOption
from tracker.daemon import Daemon, Role
from tracker.errors import UsageError
from tracker.settings import Settings
from tracker.store import Store

KEY_FILE = "login.key"

# At INFO these write down whole addresses, some of them secret, or every table they look at.
_TALKATIVE = ("httpx", "httpcore", "uvicorn.error", "alembic")


def serve(
    ctx: typer.Context,
    *,
    host: Annotated[str | None, typer.Option(help="Where to serve, instead of the settings' [web] host.")] = None,
    port: Annotated[int | None, typer.Option(help="Instead of the settings' [web] port; 0 takes a free one.")] = None,
    role: Annotated[
        Role, typer.Option(help="With PostgreSQL: only the pages (web), or only the rounds for letters (worker).")
    ] = Role.ALL,
    dry_run: DryRunOption = False,
) -> None:
    """Take in minutes, send letters and serve the pages until told to stop (SIGTERM or Ctrl-C)."""
    door: Door = ctx.obj
    settings = door.settings
    if role is not Role.ALL and settings.is_alone:
        raise UsageError(f"--role {role} shares the work with other processes, which needs a PostgreSQL database")
    host, port = host or settings.web.host, settings.web.port if port is None else port
    _tell(settings)
    if settings.templates and settings.templates.is_dir():
        for problem in templates.found(door, settings.templates):
            warn(f"a template of your own is not used: {problem}")
    if dry_run:
        typer.echo(f"would serve at http://{host}:{port}")
        return
    _log()
    with door.changing() as store:
        _make_folders(settings, store)
        service = Daemon(
            store,
            settings,
            office=door.office,
            mailer=door.mailer,
            watch=door.watch(),
            account=door.account(),
            role=role,
        )
        raise typer.Exit(daemon.serve(service, store, _app(service, settings, store), host=host, port=port))


def _app(service: Daemon, settings: Settings, store: Store) -> FastAPI:
    """Make what is served: the pages, or of a worker only how it feels."""
    if service.role is Role.WORKER:
        return web.create_watch(store, settings, clock=daemon.clock, lifespan=service.lifespan)
    key_file = settings.data / KEY_FILE
    key = web.read_or_make_key(key_file)
    typer.echo(f"the pages ask for this key, which is kept in {key_file}: {key}")
    return web.create_app(store, settings, clock=daemon.clock, key=key, lifespan=service.lifespan)


def _tell(settings: Settings) -> None:
    """Say what somebody may have forgotten."""
    if settings.base_url is None:
        typer.echo("there is no base_url, so letters carry no links")
    if settings.is_mail_to_folder:
        typer.echo(f"there is no [smtp], so letters go to the folder {settings.mail_folder}")
    typer.echo(f"minutes are taken from {settings.inbox}")


def _make_folders(settings: Settings, store: Store) -> None:
    """Make the intake folder, and one in it for each body."""
    folders: list[Path] = [settings.inbox, *(settings.inbox / body.slug for body in store.people.bodies())]
    for folder in folders:
        folder.mkdir(parents=True, exist_ok=True)


def _log() -> None:
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
