"""Which letters name an item, to be asked by item: the letters' own lists can only be read from end to end."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Letters of before are entered too."""
    op.create_table(
        "letter_items",
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("letter", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["letter"], ["letters.key"], name="fk_letter_items_letter"),
        sa.PrimaryKeyConstraint("item", "letter", name="pk_letter_items"),
    )
    op.create_index("ix_letter_items_letter", "letter_items", ["letter"])
    if op.get_context().dialect.name != "sqlite":
        return  # no database but SQLite has letters of before
    op.execute(
        "INSERT OR IGNORE INTO letter_items (item, letter)"
        " SELECT named.value, letters.key FROM letters, json_each(letters.items) AS named"
    )
