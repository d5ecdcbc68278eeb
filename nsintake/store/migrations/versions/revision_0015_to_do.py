"""Indexes over what is to be done: Today finds it without looking through all that ever was."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

MADE = frozenset[str]()

_TABLES = {
    "liaison": ("accompaniment", "disclosure", "forum_point", "meeting", "task"),
    "identity": ("letter_draft", "task"),
}
_NOT_DONE = "NOT (typeof(schema) = 'integer' AND schema >= 1048576)"


def upgrade() -> None:
    """Make them."""
    for name in _TABLES.get(op.get_context().opts["compartment"], ()):
        op.drop_index(f"ix_{name}_to_do", name, if_exists=True)
        op.create_index(f"ix_{name}_to_do", name, ["schema"], sqlite_where=sa.text(_NOT_DONE))


def downgrade() -> None:
    """Take them away."""
    for name in _TABLES.get(op.get_context().opts["compartment"], ()):
        op.drop_index(f"ix_{name}_to_do", name, if_exists=True)
