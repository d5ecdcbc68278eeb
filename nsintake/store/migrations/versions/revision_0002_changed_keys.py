"""Tables for changed keys and erasure: what each record was at the last change, which files were erased, and counters
of erased women who agreed to be counted; notes in a file's time line, invitations passed on by others, ties; texts
that liaison officers propose, letters that name her and their prints."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_NEW = {
    "identity": ("figure", "note", "invitation", "tie", "named_letter", "named_print"),
    "liaison": ("proposal",),
}
MADE = frozenset({"checkpoint", "checkpoint_list", "tombstone"}).union(*_NEW.values())


def upgrade() -> None:
    """Make the checkpoint of this file, the tombstones in accounts.db, the new tables of the other two."""
    op.create_table(
        "checkpoint",
        _col("bucket", sa.Integer, key=True),
        _col("tbl", sa.Text, key=True),
        _col("record_id", sa.LargeBinary, key=True),
        _col("version", sa.Integer),
        _col("hash", sa.LargeBinary),
        sqlite_with_rowid=False,
    )
    op.create_table("checkpoint_list", _col("epoch", sa.Integer, key=True), _col("buckets", sa.LargeBinary))
    if op.get_context().opts["compartment"] == "accounts":
        op.create_table(
            "tombstone",
            _col("subject_id", sa.LargeBinary, key=True),
            _col("bytes", sa.LargeBinary),
            sqlite_with_rowid=False,
        )
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
    """Take them away."""
    op.drop_table("checkpoint")
    op.drop_table("checkpoint_list")
    if op.get_context().opts["compartment"] == "accounts":
        op.drop_table("tombstone")
    for name in _NEW.get(op.get_context().opts["compartment"], ()):
        op.drop_table(name)


def _col(name: str, kind: type[sa.types.TypeEngine[Any]], *, key: bool = False) -> sa.Column[Any]:
    return sa.Column(name, kind, primary_key=key, nullable=False, autoincrement=False)
