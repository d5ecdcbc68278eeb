"""Papers are padded to closer sizes, which a program of before takes for damaged. No table changes: the number alone
keeps it from opening the file.
"""

from __future__ import annotations

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

MADE = frozenset[str]()


def upgrade() -> None:
    """Nothing."""


def downgrade() -> None:
    """Nothing."""
