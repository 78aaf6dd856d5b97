"""Documents keep their content: what a secretary corrected is an example to measure the reader on."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Say apart whether a document waits; what was let go earlier stays gone."""
    op.add_column("documents", sa.Column("is_waiting", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.execute("UPDATE documents SET is_waiting = (content IS NOT NULL)")
    op.drop_index("ix_documents_waiting", table_name="documents")
    op.create_index(
        "ix_documents_waiting",
        "documents",
        ["id"],
        sqlite_where=sa.text("is_waiting"),
        postgresql_where=sa.text("is_waiting"),
    )
