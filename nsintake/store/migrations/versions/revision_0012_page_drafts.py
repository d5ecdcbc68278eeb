"""A table in liaison.db for what is typed on a page and not saved by people who have no key of identity.db."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

MADE = frozenset({"page_draft"})


def upgrade() -> None:
    """Make the new table."""
    if op.get_context().opts["compartment"] == "liaison":
        op.create_table(
            "page_draft",
            _col("draft_id", sa.LargeBinary, key=True),
            _col("subject_id", sa.LargeBinary),
            _col("owner", sa.Text),
            _col("schema", sa.Integer),
            _col("epoch", sa.Integer),
            _col("body", sa.LargeBinary),
            sqlite_with_rowid=False,
        )


def downgrade() -> None:
    """Take it away."""
    if op.get_context().opts["compartment"] == "liaison":
        op.drop_table("page_draft")


def _col(name: str, kind: type[sa.types.TypeEngine[Any]], *, key: bool = False) -> sa.Column[Any]:
    return sa.Column(name, kind, primary_key=key, nullable=False, autoincrement=False)
