"""Items due at a meeting keep which one, so that their day can follow it."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Items of before follow none."""
    op.add_column("items", sa.Column("due_meeting", sa.JSON(none_as_null=True)))
