"""An index over what the log only tells of a record: what was said to an alarm is found without reading all of it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

MADE = frozenset[str]()

_NAME = "ix_audit_told"


def upgrade() -> None:
    """Make it, in every file."""
    op.drop_index(_NAME, "audit", if_exists=True)
    op.create_index(_NAME, "audit", ["record_id"], sqlite_where=sa.text("version <= 0"))


def downgrade() -> None:
    """Take it away."""
    op.drop_index(_NAME, "audit", if_exists=True)
