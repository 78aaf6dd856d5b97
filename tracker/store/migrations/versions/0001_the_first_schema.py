"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make all tables; there is no way back but a backup."""
    _items()
    _history()
    _append_only()
    _review()
    _directory()
    _outbox()
    _rest()


def _items() -> None:
    op.create_table(
        "items",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("responsible", sa.JSON(), nullable=False),
        sa.Column("due_on", sa.Date()),
        sa.Column("status", sa.String(20), nullable=False),
        sa.Column("decided_on", sa.Date()),
        sa.Column("arrived_on", sa.Date(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("proposed_due_on", sa.Date()),
        sa.Column("section", sa.String()),
        sa.Column("line", sa.Integer()),
        sa.Column("quote", sa.String(), nullable=False),
        sa.Column("document", sa.String()),
        sa.Column("source", sa.String()),
        sa.Column("explicit", sa.Boolean(), nullable=False),
        sa.Column("is_confidential", sa.Boolean(), nullable=False),
        sa.Column("reminded_through", sa.Date()),
        sa.Column("first_due_on", sa.Date()),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("closing_section", sa.String()),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("next_reminder_on", sa.Date()),
        sa.PrimaryKeyConstraint("id", name="pk_items"),
        sa.UniqueConstraint("key", name="uq_items_key"),
    )
    _partial_index("ix_items_due", "items", ["body", "next_reminder_on"], where="next_reminder_on IS NOT NULL")
    op.create_index("ix_items_meeting", "items", ["body", "decided_on"])
    op.create_index("ix_items_standing", "items", ["body", "status"])
    op.create_table(
        "item_people",
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["item"], ["items.key"], name="fk_item_people_item"),
        sa.PrimaryKeyConstraint("item", "person", name="pk_item_people"),
    )
    op.create_index("ix_item_people_person", "item_people", ["person"])
    op.create_table(
        "places",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("document", sa.String(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("quote", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["item"], ["items.key"], name="fk_places_item"),
        sa.PrimaryKeyConstraint("id", name="pk_places"),
    )
    op.create_index("ix_places_item_document_line", "places", ["item", "document", "line"], unique=True)


def _history() -> None:
    op.create_table(
        "events",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("detail", sa.String(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_events"),
    )
    op.create_index("ix_events_subject", "events", ["subject"])


def _review() -> None:
    op.create_table(
        "doubts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("body", sa.String()),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("item", sa.String()),
        sa.Column("document", sa.String()),
        sa.Column("source", sa.String()),
        sa.Column("line", sa.Integer()),
        sa.Column("proposal", sa.JSON(), nullable=False),
        sa.Column("answer", sa.String()),
        sa.Column("answered_by", sa.String()),
        sa.Column("answered_at", sa.DateTime(timezone=True)),
        sa.Column("told_on", sa.Date()),
        sa.ForeignKeyConstraint(["item"], ["items.key"], name="fk_doubts_item"),
        sa.PrimaryKeyConstraint("id", name="pk_doubts"),
        sa.UniqueConstraint("key", name="uq_doubts_key"),
    )
    op.create_index("ix_doubts_item", "doubts", ["item"])
    _partial_index("ix_doubts_open", "doubts", ["subject", "code", "words"], where="answered_at IS NULL", unique=True)
    _partial_index("ix_doubts_untold", "doubts", ["body"], where="answered_at IS NULL AND told_on IS NULL")
    op.create_table(
        "documents",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("body", sa.String()),
        sa.Column("held_on", sa.Date()),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("content", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("id", name="pk_documents"),
        sa.UniqueConstraint("key", name="uq_documents_key"),
    )
    op.create_index("ix_documents_meeting", "documents", ["body", "held_on"])
    _partial_index("ix_documents_waiting", "documents", ["id"], where="content IS NOT NULL")


def _directory() -> None:
    op.create_table(
        "meetings",
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("body", "held_on", "origin", name="pk_meetings"),
    )
    op.create_table(
        "people",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("email", sa.String()),
        sa.Column("aliases", sa.JSON(), nullable=False),
        sa.Column("role", sa.String()),
        sa.Column("organisation", sa.String()),
        sa.Column("bodies", sa.JSON(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("left_on", sa.Date()),
        sa.Column("successor", sa.String()),
        sa.Column("config_key", sa.String()),
        sa.Column("imported", sa.JSON(), nullable=False),
        sa.Column("corrected", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
        sa.UniqueConstraint("config_key", name="uq_people_config_key"),
        sa.UniqueConstraint("key", name="uq_people_key"),
    )
    op.create_table(
        "bodies",
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.Column("chair", sa.String()),
        sa.Column("secretary", sa.String()),
        sa.Column("members", sa.JSON(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("policy", sa.JSON(), nullable=False),
        sa.Column("is_live", sa.Boolean(), nullable=False),
        sa.Column("imported", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("slug", name="pk_bodies"),
    )


def _outbox() -> None:
    op.create_table(
        "letters",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("person", sa.String()),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("items", sa.JSON(), nullable=False),
        sa.Column("sections", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("error", sa.String(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True)),
        sa.Column("not_before", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("id", name="pk_letters"),
        sa.UniqueConstraint("key", name="uq_letters_key"),
    )
    op.create_index("ix_letters_day", "letters", ["day", "kind", "person"])
    op.create_index("ix_letters_state", "letters", ["state", "not_before"])
    op.create_table(
        "answer_links",
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("letter", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("items", sa.JSON(), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("token_hash", name="pk_answer_links"),
        sa.UniqueConstraint("letter", name="uq_answer_links_letter"),
    )


def _rest() -> None:
    op.create_table(
        "feed_links",
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("token_hash", name="pk_feed_links"),
    )
    op.create_index("ix_feed_links_subject", "feed_links", ["kind", "subject"])
    op.create_table(
        "flags",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_flags"),
    )


def _append_only() -> None:
    """Make the database itself refuse to change or remove a line of history."""
    if op.get_context().dialect.name == "postgresql":
        _append_only_postgresql()
        return
    refuse = "BEGIN SELECT RAISE(ABORT, 'history is append-only'); END"
    op.execute(f"CREATE TRIGGER events_no_update BEFORE UPDATE ON events {refuse}")
    op.execute(f"CREATE TRIGGER events_no_delete BEFORE DELETE ON events {refuse}")
    # INSERT OR REPLACE removes a line without firing the trigger above.
    known = "WHEN EXISTS (SELECT 1 FROM events WHERE id = NEW.id)"
    op.execute(f"CREATE TRIGGER events_no_replace BEFORE INSERT ON events {known} {refuse}")


def _append_only_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION events_refuse() RETURNS trigger LANGUAGE plpgsql AS $$"
        " BEGIN RAISE EXCEPTION 'history is append-only' USING ERRCODE = 'restrict_violation'; END $$"
    )
    for name, deed in (("update", "UPDATE"), ("delete", "DELETE"), ("truncate", "TRUNCATE")):
        op.execute(f"CREATE TRIGGER events_no_{name} BEFORE {deed} ON events EXECUTE FUNCTION events_refuse()")


def _partial_index(name: str, table: str, columns: list[str], *, where: str, unique: bool = False) -> None:
    rows = sa.text(where)
    op.create_index(name, table, columns, unique=unique, sqlite_where=rows, postgresql_where=rows)
