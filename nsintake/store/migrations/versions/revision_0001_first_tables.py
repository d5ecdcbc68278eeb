"""The first tables: sealed records, wraps and an audit chain in each file; accounts, drafts and the outbox.

Written out in full and not derived from ``tables.py``, which will move on.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

LIAISON = ("directory_entry", "masked_record", "released_letter", "disclosure", "meeting", "action_point", "task")
IDENTITY = ("case_file", "card", "consent_act", "letter_draft", "case_link", "meeting_plan", "task")


def upgrade() -> None:
    """Make this file's tables."""
    compartment = op.get_context().opts["compartment"]
    for name in _sealed_of(compartment):
        _sealed(name)
    _dek()
    _audit()
    if compartment == "accounts":
        _accounts()
    if compartment == "identity":
        _drafts_and_outbox()


def downgrade() -> None:
    """Take this file's tables away."""
    compartment = op.get_context().opts["compartment"]
    own = {
        "accounts": ("user_account", "roster", "grant_", "setting", "throttle"),
        "identity": ("draft", "outbox"),
    }
    for name in (*_sealed_of(compartment), "dek", "audit", *own.get(compartment, ())):
        op.drop_table(name)


def _sealed_of(compartment: str) -> tuple[str, ...]:
    return {"liaison": LIAISON, "identity": IDENTITY}.get(compartment, ())


def _col(name: str, kind: type[sa.types.TypeEngine[Any]], *, key: bool = False) -> sa.Column[Any]:
    return sa.Column(name, kind, primary_key=key, nullable=False, autoincrement=False)


def _sealed(name: str) -> None:
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


def _dek() -> None:
    op.create_table(
        "dek",
        _col("subject_id", sa.LargeBinary, key=True),
        _col("epoch", sa.Integer, key=True),
        _col("wrap", sa.LargeBinary),
        sqlite_with_rowid=False,
    )


def _audit() -> None:
    op.create_table(
        "audit",
        _col("n", sa.Integer, key=True),
        _col("actor", sa.Text),
        _col("day", sa.Text),
        _col("roster_no", sa.Integer),
        _col("tbl", sa.Text),
        _col("record_id", sa.LargeBinary),
        _col("version", sa.Integer),
        _col("hash", sa.LargeBinary),
        _col("epoch", sa.Integer),
        _col("body", sa.LargeBinary),
        _col("head", sa.LargeBinary),
        _col("sig", sa.LargeBinary),
    )
    op.create_index("ix_audit_record", "audit", ["record_id", "tbl", "n"], sqlite_where=sa.text("version > 0"))


def _accounts() -> None:
    op.create_table(
        "user_account",
        _col("uid", sa.Text, key=True),
        sa.Column("login_name", sa.Text, nullable=False, unique=True),
        _col("blob", sa.LargeBinary),
        _col("role", sa.Text),
        _col("status", sa.Text),
        sqlite_with_rowid=False,
    )
    op.create_table("roster", _col("number", sa.Integer, key=True), _col("bytes", sa.LargeBinary))
    op.create_table(
        "grant_",
        _col("uid", sa.Text, key=True),
        _col("comp", sa.Text, key=True),
        _col("epoch", sa.Integer, key=True),
        _col("bytes", sa.LargeBinary),
        sqlite_with_rowid=False,
    )
    op.create_table("setting", _col("key", sa.Text, key=True), _col("value", sa.LargeBinary), sqlite_with_rowid=False)
    op.create_table(
        "throttle",
        _col("uid", sa.Text, key=True),
        _col("failures", sa.Integer),
        _col("until", sa.Text),
        sqlite_with_rowid=False,
    )


def _drafts_and_outbox() -> None:
    op.create_table(
        "draft",
        _col("draft_id", sa.LargeBinary, key=True),
        _col("subject_id", sa.LargeBinary),
        _col("owner", sa.Text),
        _col("schema", sa.Integer),
        _col("epoch", sa.Integer),
        _col("body", sa.LargeBinary),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "outbox",
        _col("seq", sa.Integer, key=True),
        _col("outbox_id", sa.LargeBinary),
        _col("epoch", sa.Integer),
        _col("body", sa.LargeBinary),
    )
