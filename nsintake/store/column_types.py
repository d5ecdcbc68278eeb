"""Columns read as their declared type: somebody who has a file's key can write a value of any type into any of them.

A value of another type, or a number that nothing here ever has, reads as a value that no entry states, so that its row
does not count. It must not read as the same value in the right type: lookups would pass over what a verification finds
sound.
"""

from __future__ import annotations

from functools import partial

MOST = 2**53 - 1
"""The highest number that counts anywhere."""
NOT_BYTES = "not bytes "
"""Begins what is read where bytes should be and are not; no id, hash, key or sealed body does."""
IN_RANGE = f"n BETWEEN 1 AND {MOST}"
"""Of the audit's entries only these are one; what has another number is passed over and reported."""
THE_TABLE = "+schema IS +schema"
"""True of every row of a sealed table, and told by no index: the table itself is read. Where its rows would be wanted
in the order of an index, SQLite reads them by that; so they are asked for as sums (``+column``), which no index has.
"""
TEXT = partial(str, encoding="utf-8", errors="replace")
"""How texts are read: one that is none stops no read."""


def blob(column: str) -> str:
    """The expression that reads a column of bytes."""
    other = f"CAST('{NOT_BYTES}' || substr(quote({column}), 1, 40) AS BLOB)"
    return f"iif(typeof({column}) = 'blob', {column}, {other})"


def number(column: str) -> str:
    """The expression that reads a column of whole numbers, none of them below 0; -1 for anything else."""
    return f"iif(typeof({column}) = 'integer' AND {column} BETWEEN 0 AND {MOST}, {column}, -1)"


def word(column: str) -> str:
    """The expression that reads a column of text."""
    return f"iif(typeof({column}) = 'text', {column}, '?')"


LINE = ", ".join(
    (
        *("n", word("actor"), word("day"), number("roster_no"), word("tbl"), blob("record_id"), number("version")),
        *(blob("hash"), number("epoch"), blob("body"), blob("head"), blob("sig")),
    )
)
"""An entry of the audit, as ``audit_lines.LogLine`` takes it."""
STATED = f"n, {number('version')}, {blob('hash')}"
"""What an entry states."""
