"""Items over many meetings: what changed in each line of history, how an item ended, meetings that are cancelled."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Items that had ended get the day on which their history says so."""
    _items()
    op.add_column("events", sa.Column("changes", sa.JSON(none_as_null=True)))
    op.add_column("meetings", sa.Column("is_cancelled", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("meetings", sa.Column("place", sa.String()))
    op.add_column("meetings", sa.Column("stated_on", sa.Date()))
    for name, kind in (("stand_in", sa.String()), ("away_from", sa.Date()), ("away_until", sa.Date())):
        op.add_column("people", sa.Column(name, kind))
    op.add_column("documents", sa.Column("is_draft", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("bodies", sa.Column("calendar", sa.String()))
    _tables()


def _items() -> None:
    op.add_column("items", sa.Column("case_number", sa.String()))
    op.add_column("items", sa.Column("times_moved", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("items", sa.Column("done_on", sa.Date()))
    op.add_column("items", sa.Column("ended_on", sa.Date()))
    op.add_column("items", sa.Column("handed_to", sa.String(), nullable=False, server_default=""))
    op.add_column("items", sa.Column("shares", sa.JSON(), nullable=False, server_default="[]"))
    op.execute(
        "UPDATE items SET ended_on = (SELECT date(max(at)) FROM events WHERE subject = items.key"
        " AND what IN ('closed', 'written_off')) WHERE status IN ('closed', 'written_off')"
    )
    # Reported since it was last reopened, or else closed without a report.
    op.execute(
        "UPDATE items SET done_on = coalesce("
        "(SELECT date(max(at)) FROM events WHERE subject = items.key AND what = 'reported' AND id >"
        " (SELECT coalesce(max(id), 0) FROM events WHERE subject = items.key AND what = 'reopened')),"
        "(SELECT date(max(at)) FROM events WHERE subject = items.key AND what = 'closed'))"
        " WHERE status IN ('reported', 'closed')"
    )
    op.create_index("ix_items_ended", "items", ["body", "ended_on"])
    op.create_index("ix_places_document", "places", ["document"])
    # `2026-03-20 → 2026-04-10` is a postponement, `– → 2026-04-10` and an earlier day are none.
    op.execute(
        "UPDATE items SET times_moved = (SELECT count(*) FROM events WHERE subject = items.key AND what = 'moved'"
        " AND detail LIKE '____-__-__ → ____-__-__%' AND substr(detail, 1, 10) < substr(detail, 14, 10))"
    )


def _tables() -> None:
    op.create_table(
        "subscriptions",
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("etag", sa.String()),
        sa.Column("modified", sa.String()),
        sa.Column("fetched_at", sa.DateTime(timezone=True)),
        sa.Column("error", sa.String(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("body", name="pk_subscriptions"),
    )
    op.create_table(
        "annexes",
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("format", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("items", sa.JSON(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("body", "held_on", "format", name="pk_annexes"),
    )
