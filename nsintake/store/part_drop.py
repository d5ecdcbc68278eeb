"""Takes away what sessions kept of a subject, in the transaction that exchanges or destroys her key."""

from __future__ import annotations

from typing import Any

from nsintake.domain.kept_index import part_of

_DROP = "DELETE FROM index_part WHERE part = ?"


def drop_about(cursor: Any, subject_id: bytes) -> None:
    """Take away the part that may have a subject, everybody's: whoever kept it reads those files again."""
    cursor.execute(_DROP, (part_of(subject_id),))
