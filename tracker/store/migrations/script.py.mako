"""${message}."""

import sqlalchemy as sa
from alembic import op
${imports if imports else ""}
revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}


def upgrade() -> None:
    """Bring the schema from ${down_revision or "nothing"} to ${up_revision}; there is no way back but a backup."""
    ${upgrades if upgrades else "pass"}
