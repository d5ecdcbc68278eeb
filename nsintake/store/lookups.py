"""Whether what is looked up in a file is found: every index against its table.

Somebody who has a file's key can make an index that lacks rows, under the words that belong to it, or in another order.
An entry that only the table has is then found by nobody who looks for it, while the chain and every signature verify:
an older row reads as the newest. So what may let something out, and what protects her, looks at the indexes first, in
the same transaction; and each session does behind its pages.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Index, Table
from sqlcipher3 import dbapi2

from nsintake.crypto.compartments import Compartment
from nsintake.errors import EnvironmentFault
from nsintake.store.tables import METADATA, SEALED


def agree(cursor: Any, comp: Compartment) -> bool | None:
    """Whether every index of the log and of the sealed tables has each row of its table, nothing else, and its order;
    None where a page that does not open keeps that from being told.

    Each of ``_faults`` counts what is wrong. In an order that is right each row is found that is there.
    """
    told = True
    for text, right in (("PRAGMA quick_check('audit')", "ok"), *((text, 0) for text in _faults(comp))):
        try:
            (found,) = cursor.execute(text).fetchone()
        except (EnvironmentFault, dbapi2.Error) as error:
            if getattr(error, "sqlite_errorname", "") == "SQLITE_ERROR":
                return False  # an index or a column is not there
            told = False
        else:
            if right == 0 and found != right:
                return False
            told = told and found == right
    return True if told else None


@cache
def made_again(comp: Compartment) -> tuple[str, ...]:
    """What makes the indexes again that ``agree`` compares, and puts the rows of sealed tables into their order. Others
    are left alone: a table that somebody laid into the file may be one that cannot be indexed.
    """
    return tuple(f"REINDEX {name}" for name in ("audit", *SEALED[comp]))


@cache
def _faults(comp: Compartment) -> tuple[str, ...]:
    tables = METADATA[comp].tables
    sealed = [tables[name] for name in SEALED[comp]]
    indexes = [(table, index) for table in (tables["audit"], *sealed) for index in table.indexes]
    of_keys = [_out_of_order(table, _keys(table), "NOT INDEXED", _THE_TABLE) for table in sealed]
    return (*of_keys, *(text for table, index in indexes for text in _of_index(table, index)))


_THE_TABLE = "+schema IS +schema"
"""True of every row, and told by no index: the table itself is read. Where its rows would be wanted in the order of an
index, SQLite reads them by that; so they are asked for as sums (``+column``), which no index has.
"""


def _keys(table: Table) -> list[str]:
    return [column.name for column in table.primary_key]


def _of_index(of: Table, index: Index) -> tuple[str, str, str]:
    table, by, keys = of.name, f"INDEXED BY {index.name}", _keys(of)
    columns = [*(column.name for column in index.columns if column.name not in keys), *keys]
    partial = index.dialect_options["sqlite"]["where"]
    where = "1" if partial is None else str(partial)
    of_table = f"{where} AND {_THE_TABLE}" if partial is None else where
    read, unsorted = ", ".join(columns), ", ".join(f"+{column}" for column in columns)
    counted = (
        f"SELECT (SELECT count(*) FROM {table} NOT INDEXED WHERE {of_table}) "  # noqa: S608 - own names only
        f"- (SELECT count(*) FROM {table} {by} WHERE {where})"
    )
    lacking = (
        f"SELECT count(*) FROM (SELECT {unsorted} FROM {table} NOT INDEXED WHERE {of_table} "  # noqa: S608
        f"EXCEPT SELECT {read} FROM {table} {by} WHERE {where})"
    )
    return _out_of_order(of, columns, by, where), counted, lacking


def _out_of_order(table: Table, columns: list[str], by: str, where: str) -> str:
    """How many rows do not come after the one before them. That of the first has no answer."""
    here, before = ", ".join(columns), ", ".join(f"lag({column}) OVER told AS before_{column}" for column in columns)
    then = ", ".join(f"before_{column}" for column in columns)
    return (
        f"SELECT count(*) - count(nullif(({here}) > ({then}), 0)) - (count(*) > 0) FROM "  # noqa: S608
        f"(SELECT {here}, {before} FROM {table.name} {by} WHERE {where} WINDOW told AS (ORDER BY {here}))"
    )
