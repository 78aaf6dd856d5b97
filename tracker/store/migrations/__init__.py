"""The schema and its history. Alembic does the work, and is imported only when there is some.

To change the schema: change `tables`, call `draft`, read and rename what it wrote, and set HEAD.
"""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, cast

from sqlalchemy import Connection, inspect, text

from tracker.errors import StoreError
from tracker.store import database as databases
from tracker.store.database import Database, SQLite
from tracker.store.tables import Base

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0006"
"""The newest revision, so that a start on an up-to-date database needs no Alembic; a test compares."""


def upgrade(database: Database) -> None:
    """Bring a database to HEAD, all or nothing; StoreError when it is newer than this program."""
    if isinstance(database, SQLite):
        if database.path is None:
            _copy_fresh(database)
            return
        _make_file(database.path)
    with database.read() as connection:
        if _revision(connection) == HEAD:
            return
    with database.migrating() as connection:
        run(connection)


def schema_drift(database: Database) -> list[str]:
    """Where the tables and what the migrations make of this empty database differ; empty when they agree."""
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    upgrade(database)
    with database.read() as connection:
        context = MigrationContext.configure(connection)
        return [repr(difference) for difference in compare_metadata(context, Base.metadata)]


def draft(message: str) -> None:
    """Write the draft of a next revision, from what `schema_drift` sees. Read it before trusting it."""
    from alembic import command

    database = databases.at("sqlite://")
    upgrade(database)
    with database.migrating() as connection:
        command.revision(_config(connection), message, autogenerate=True)


def run(connection: Connection) -> None:
    """Run what is missing, in the caller's transaction; StoreError when the database is not for this program."""
    from alembic import command
    from alembic.script import ScriptDirectory

    config = _config(connection)
    current = _revision(connection)
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if current is not None and current not in known:
        raise StoreError(
            f"the database has been changed by a newer tracker (schema {current}, this one knows {HEAD}); "
            "start that version, or restore a backup made before"
        )
    if current is None and inspect(connection).get_table_names():
        raise StoreError("the database holds something else than a tracker's tables; give it a file of its own")
    command.upgrade(config, "head")


def _config(connection: Connection) -> "Config":
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.set_main_option("path_separator", "os")
    return config


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return revision


def _make_file(path: Path) -> None:
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)


def _copy_fresh(database: SQLite) -> None:
    """Make a database in memory by the script of one that was migrated: a tenth of the time, and tests make many."""
    with database.read() as connection:
        if _revision(connection) == HEAD:
            return
    with database.raw() as driver:
        driver.executescript(_script())


@cache
def _script() -> str:
    fresh = databases.at("sqlite://")
    with fresh.migrating() as connection:
        run(connection)
    with cast(SQLite, fresh).raw() as driver:
        return "\n".join(driver.iterdump())
