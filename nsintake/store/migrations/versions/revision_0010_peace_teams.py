"""Tables for members of peace teams, sessions with them and hand-overs, in identity.db."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_NEW = {"identity": ("team_member", "mentoring", "hand_over")}
MADE = frozenset[str]().union(*_NEW.values())


def upgrade() -> None:
    """Make the new table of each file."""
    for name in _NEW.get(op.get_context().opts["compartment"], ()):
        op.create_table(
            name,
            _col("record_id", sa.LargeBinary, key=True),
            _col("subject_id", sa.LargeBinary),
            _col("schema", sa.Integer),
            _col("epoch", sa.Integer),
            _col("row_version", sa.Integer),
            _col("body", sa.LargeBinary),
            sqlite_with_rowid=False,
        )
        op.create_index(f"ix_{name}_subject", name, ["subject_id"])


def downgrade() -> None:
    """Take it away."""
    for name in _NEW.get(op.get_context().opts["compartment"], ()):
        op.drop_table(name)


def _col(name: str, kind: type[sa.types.TypeEngine[Any]], *, key: bool = False) -> sa.Column[Any]:
    return sa.Column(name, kind, primary_key=key, nullable=False, autoincrement=False)
