"""The mark on a row about which nobody has to do anything any more: lists of what is to be done skip it unopened.

It is part of the schema number that is beside a body, and so sealed and stated with it. Whoever puts it on or takes
it off writes the row again under her own name, as she does who says that a thing is done.
"""

from __future__ import annotations

from typing import Any

from nsintake.domain.record_kinds import RecordKind
from nsintake.store.codec import schema_of
from nsintake.store.column_types import THE_TABLE

DONE = 1 << 20
"""Added to the schema number; no schema is ever that high."""
MARKED = f"typeof(schema) = 'integer' AND schema >= {DONE}"
"""The condition of a row that has the mark."""
UNMARKED = f"NOT ({MARKED})"
"""The condition of a row that has it not. In a WHERE it is told by an index, where a table has one of these rows."""
UNMARKED_IN_TABLE = f"iif({THE_TABLE}, {UNMARKED}, 0)"
"""The same as no index tells it: the row itself is read."""


def stored_schema(kind: RecordKind[Any] | None, value: object) -> int:
    """The number that is written beside a value."""
    done = kind is not None and kind.is_done is not None and kind.is_done(value)
    return schema_of(type(value)) + (DONE if done else 0)


def schema_in(number: int) -> int:
    """The schema of a value by the number beside it."""
    return number - DONE if number >= DONE else number


def is_marked_right(kind: RecordKind[Any] | None, number: int, value: object) -> bool:
    """Whether a row that is passed over may be; an earlier version marked none."""
    return number < DONE or (kind is not None and kind.is_done is not None and kind.is_done(value))
