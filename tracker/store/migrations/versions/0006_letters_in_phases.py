"""What sending in phases, pauses, mail that comes in, and webhooks keep."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Letters of before have no Message-ID here: replies to them are found by none."""
    op.add_column("items", sa.Column("snoozed_until", sa.Date()))
    op.add_column("items", sa.Column("escalated", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("letters", sa.Column("escalated", sa.JSON(), nullable=False, server_default="[]"))
    _letters()
    _pauses()
    _mail()
    _hooks()


def _letters() -> None:
    op.add_column("letters", sa.Column("message_id", sa.String(), nullable=False, server_default=""))
    op.add_column("letters", sa.Column("dot_sent_at", sa.DateTime(timezone=True)))
    op.add_column("letters", sa.Column("claimed_by", sa.String()))
    op.add_column("letters", sa.Column("resends", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("letters", sa.Column("bounced_at", sa.DateTime(timezone=True)))
    op.add_column("letters", sa.Column("bounce", sa.String(), nullable=False, server_default=""))
    op.create_index("ix_letters_message", "letters", ["message_id"])
    waiting = sa.text("state = 'queued'")
    op.create_index("ix_letters_waiting", "letters", ["tries", "id"], sqlite_where=waiting, postgresql_where=waiting)


def _pauses() -> None:
    op.create_table(
        "pauses",
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.Date()),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False, server_default=""),
        sa.Column("owed", sa.JSON(), nullable=False, server_default="[]"),
        sa.PrimaryKeyConstraint("subject", name="pk_pauses"),
    )

    op.create_table(
        "unsubscribe_links",
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("letter", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("token_hash", name="pk_unsubscribe_links"),
        sa.UniqueConstraint("letter", name="uq_unsubscribe_links_letter"),
    )


def _mail() -> None:
    op.create_table(
        "mailboxes",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("uidvalidity", sa.BigInteger()),
        sa.Column("last_uid", sa.BigInteger(), nullable=False, server_default="0"),
        sa.Column("checked_at", sa.DateTime(timezone=True)),
        sa.Column("error", sa.String(), nullable=False, server_default=""),
        sa.PrimaryKeyConstraint("name", name="pk_mailboxes"),
    )
    op.create_table(
        "messages",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("message_id", sa.String(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sender", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("letter", sa.String()),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("key", name="pk_messages"),
    )
    op.create_index("ix_messages_letter", "messages", ["letter"])


def _hooks() -> None:
    op.create_table(
        "hooks",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("told_through", sa.Integer(), nullable=False),
        sa.Column("overdue_through", sa.Date(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("not_before", sa.DateTime(timezone=True)),
        sa.Column("off_at", sa.DateTime(timezone=True)),
        sa.Column("error", sa.String(), nullable=False, server_default=""),
        sa.PrimaryKeyConstraint("name", name="pk_hooks"),
    )
    op.create_table(
        "hook_calls",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("hook", sa.String(), nullable=False),
        sa.Column("event", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("claimed_by", sa.String()),
        sa.Column("not_before", sa.DateTime(timezone=True)),
        sa.Column("error", sa.String(), nullable=False, server_default=""),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("id", name="pk_hook_calls"),
        sa.UniqueConstraint("key", name="uq_hook_calls_key"),
    )
    is_waiting = sa.text("state IN ('queued', 'sending')")
    op.create_index(
        "ix_hook_calls_waiting",
        "hook_calls",
        ["hook", "subject", "id"],
        sqlite_where=is_waiting,
        postgresql_where=is_waiting,
    )
    op.create_index("ix_hook_calls_hook", "hook_calls", ["hook", "state", "id"])
    op.create_index("ix_hook_calls_sent", "hook_calls", ["hook", "sent_at"])
