"""Alembic's entry: it runs the migrations in the transaction of the connection that `upgrade` gives it."""

from typing import Any, Literal

from alembic import context
from sqlmodel import AutoString

from tracker.store.columns import Instant
from tracker.store.tables import Base


def plain_types(kind: str, thing: Any, _context: Any) -> str | Literal[False]:
    """Draft migrations with SQLAlchemy's own types: a migration must not change when our types do."""
    if kind == "type" and isinstance(thing, Instant):
        return "sa.DateTime(timezone=True)"
    if kind == "type" and isinstance(thing, AutoString):
        return "sa.String()"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    render_item=plain_types,
)
context.run_migrations()
