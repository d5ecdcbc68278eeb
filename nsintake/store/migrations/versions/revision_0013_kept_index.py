"""Tables, in identity.db, for what sessions keep of the women's files: whose it is, and its parts."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

MADE = frozenset({"kept_index", "index_part"})


def upgrade() -> None:
    """Make the new tables."""
    if op.get_context().opts["compartment"] != "identity":
        return
    op.create_table(
        "kept_index",
        _col("record_id", sa.LargeBinary, key=True),
        _col("subject_id", sa.LargeBinary),
        _col("schema", sa.Integer),
        _col("epoch", sa.Integer),
        _col("row_version", sa.Integer),
        _col("body", sa.LargeBinary),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_kept_index_subject", "kept_index", ["subject_id"])
    op.create_table(
        "index_part",
        _col("part", sa.Integer, key=True),
        _col("owner", sa.Text, key=True),
        _col("wrap", sa.LargeBinary),
        _col("body", sa.LargeBinary),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    """Take them away."""
    if op.get_context().opts["compartment"] == "identity":
        op.drop_table("index_part")
        op.drop_table("kept_index")


def _col(name: str, kind: type[sa.types.TypeEngine[Any]], *, key: bool = False) -> sa.Column[Any]:
    return sa.Column(name, kind, primary_key=key, nullable=False, autoincrement=False)
