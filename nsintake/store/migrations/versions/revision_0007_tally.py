"""A table of plain counts, in identity.db: a period, what is counted, how many."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

MADE = frozenset({"tally"})


def upgrade() -> None:
    """Make the new table."""
    if op.get_context().opts["compartment"] == "identity":
        op.create_table(
            "tally",
            sa.Column("period", sa.Text, primary_key=True, nullable=False),
            sa.Column("what", sa.Text, primary_key=True, nullable=False),
            sa.Column("number", sa.Integer, nullable=False, autoincrement=False),
            sqlite_with_rowid=False,
        )


def downgrade() -> None:
    """Take it away."""
    if op.get_context().opts["compartment"] == "identity":
        op.drop_table("tally")
