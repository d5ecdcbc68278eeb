"""The statements of the hot paths, built once with SQLAlchemy Core and kept as text for the DBAPI cursor.

Building and dispatching a Core statement costs more than the query; the text is the same either way.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Select, Table, and_, bindparam, func, select, text
from sqlalchemy.dialects.sqlite import dialect as sqlite_dialect

from nsintake.crypto.compartments import Compartment
from nsintake.errors import Bug
from nsintake.store import schema
from nsintake.store.column_types import IN_RANGE, THE_TABLE, blob
from nsintake.store.done_mark import MARKED, UNMARKED, UNMARKED_IN_TABLE
from nsintake.store.tables import METADATA, SEALED

BATCH = 50
"""How many records ``get_batch`` asks for at once: a page of a list."""
_ID = blob("record_id")
_DIALECT = sqlite_dialect(paramstyle="qmark")


@dataclass(frozen=True, slots=True)
class SealedStatements:
    """What is done to one sealed table. Reads give ``record_id, subject_id, schema, epoch, row_version, body``,
    then the wrap and ``n, version, hash`` of the newest audit entry about the record (None where there is none)."""

    get: str
    get_batch: str
    carried: str
    """All from one id to another with the wrap, and of the newest entry its number alone (0: none), which an index
    has: to look into each entry costs most where a file is large."""
    by_subject: str
    all: str
    ids_of_subject: str
    known_ids: str
    known_since: str
    ids: str
    newest: str
    """Every id with its newest entry, as it is there."""
    last_about: str
    """The number of the last entry about a record, if there is one."""
    every_stated: str
    """Of every entry about a record of the table, in order: its id, and the version and hash that it states."""
    size: str
    put: str
    delete: str
    done: str
    """Rows without anything beside them: what ``done_mark`` marks."""
    not_done: str
    """The ids of all else that is there, by the rows themselves."""
    of_subject_not_done: str
    """One of them that is a subject's."""
    found_not_done: str
    """The ids of all of them by the index of them, where the table has one."""


def _text(statement: Any) -> str:
    return str(statement.compile(dialect=_DIALECT))


def table_of(comp: Compartment, name: str) -> Table:
    """A sealed table of that file; Bug for any other name."""
    if name not in SEALED[comp]:
        raise Bug("unknown_table", table=name)
    return METADATA[comp].tables[name]


@cache
def sealed(comp: Compartment, name: str) -> SealedStatements:
    """The statements of a sealed table."""
    table = table_of(comp, name)
    read = _read(comp, table)
    columns = ", ".join(table.columns.keys())
    changed = ", ".join(f"{name} = excluded.{name}" for name in ("schema", "epoch", "row_version", "body"))
    return SealedStatements(
        get=_text(read.where(table.c.record_id == bindparam("record"))),
        get_batch=_text(read.where(table.c.record_id.in_([bindparam(f"record{at}") for at in range(BATCH)]))),
        carried=_text(_carried(comp, table)),
        by_subject=_text(read.where(table.c.subject_id == bindparam("subject"))),
        all=_text(read),
        ids_of_subject=f"SELECT {_ID} FROM {name} WHERE subject_id = ?",  # noqa: S608 - own names only
        known_ids=f"SELECT {_ID} FROM {name} UNION ALL "  # noqa: S608 - own names only
        f"SELECT {_ID} FROM audit WHERE tbl = '{name}' AND version > 0 AND {IN_RANGE} UNION ALL "
        f"SELECT {_ID} FROM checkpoint WHERE tbl = '{name}'",
        known_since=f"SELECT {_ID} FROM audit WHERE n > ? AND tbl = '{name}' AND version > 0 AND {IN_RANGE}",  # noqa: S608
        ids=f"SELECT {_ID} FROM {name}",  # noqa: S608 - own names only
        newest=f"SELECT {blob('t.record_id')}, a.* FROM {name} t LEFT JOIN audit a ON a.n = (SELECT max(n) "  # noqa: S608
        f"FROM audit WHERE audit.record_id = t.record_id AND audit.tbl = '{name}' AND audit.version > 0)",
        last_about=f"SELECT n FROM audit WHERE record_id = ? AND tbl = '{name}' AND version > 0 AND {IN_RANGE} "  # noqa: S608
        "ORDER BY n DESC LIMIT 1",
        every_stated=f"SELECT record_id, version, hash FROM audit NOT INDEXED "  # noqa: S608 - own names only
        f"WHERE tbl = '{name}' AND version > 0 AND {IN_RANGE} ORDER BY n",
        size=f"SELECT count(*) FROM {name}",  # noqa: S608 - own names only
        put=f"INSERT INTO {name} ({columns}) VALUES (?, ?, ?, ?, ?, ?) "  # noqa: S608 - own names only
        f"ON CONFLICT (record_id) DO UPDATE SET {changed} WHERE subject_id = excluded.subject_id",
        done=f"SELECT {columns} FROM {name} WHERE {MARKED}",  # noqa: S608 - own names only
        not_done=f"SELECT {_ID} FROM {name} WHERE {UNMARKED_IN_TABLE}",  # noqa: S608 - own names only
        of_subject_not_done=f"SELECT {_ID} FROM {name} WHERE subject_id = ? AND {UNMARKED_IN_TABLE} LIMIT 1",  # noqa: S608
        found_not_done=f"SELECT {_ID} FROM {name} WHERE {UNMARKED}",  # noqa: S608 - own names only
        delete=f"DELETE FROM {name} WHERE record_id = ? RETURNING {blob('subject_id')}",  # noqa: S608
    )


@cache
def known(comp: Compartment) -> str:
    """The statement that reads ``table, record_id`` of all that sealed tables, audit and checkpoint know of:
    each of them is read once, however many tables there are.
    """
    rows = [f"SELECT '{name}' AS tbl, {_ID} FROM {name}" for name in SEALED[comp]]  # noqa: S608 - own names only
    stated = f"SELECT tbl, {_ID} FROM audit WHERE version > 0 AND {IN_RANGE}"  # noqa: S608
    return " UNION ALL ".join([*rows, stated, f"SELECT tbl, {_ID} FROM checkpoint"])  # noqa: S608


@cache
def gone(comp: Compartment, names: tuple[str, ...]) -> str:
    """The statement that finds ``table, record_id`` of what audit or checkpoint know of and these tables lack; one walk
    over the audit's index, however many tables.
    """
    held = " ".join(
        f"WHEN '{name}' THEN record_id NOT IN (SELECT record_id FROM {name})"  # noqa: S608 - own names only
        for name in (table_of(comp, name).name for name in names)
    )
    wanted = f"CASE tbl {held} ELSE 0 END"
    return (
        f"SELECT tbl, {_ID} FROM audit WHERE version > 0 AND +n {IN_RANGE.removeprefix('n ')} AND {wanted} UNION "  # noqa: S608
        f"SELECT tbl, {_ID} FROM checkpoint WHERE {wanted}"
    )


@cache
def moved(comp: Compartment, names: tuple[str, ...]) -> str:
    """The statement that finds ``table, record_id`` of the rows of these tables that are under another subject than the
    one whose key seals an entry about them. Rows first, then the log in its order: each page is decrypted once.
    """
    held = " UNION ALL ".join(
        f"SELECT '{name}' AS tbl, record_id, subject_id FROM {name} WHERE {THE_TABLE}"  # noqa: S608 - own names only
        for name in (table_of(comp, name).name for name in names)
    )
    return (
        f"WITH held AS MATERIALIZED ({held}) SELECT DISTINCT held.tbl, {blob('held.record_id')} "  # noqa: S608
        "FROM audit a NOT INDEXED CROSS JOIN held ON held.record_id = a.record_id AND held.tbl = a.tbl "
        "WHERE a.version > 0 AND substr(a.body, 1, 1) = x'02' AND substr(a.body, 2, 16) IS NOT held.subject_id"
    )


def prepare() -> None:
    """Write the statements of every table, before the first of them is waited for."""
    for comp, tables in SEALED.items():
        schema.expected(comp)
        for name in tables:
            sealed(comp, name)


def _read(comp: Compartment, table: Table) -> Select[Any]:
    audit = METADATA[comp].tables["audit"]
    joined, wrap, newest = _joined(comp, table)
    joined = joined.outerjoin(audit, audit.c.n == newest)
    return select(*table.columns, wrap, audit.c.n, audit.c.version, audit.c.hash).select_from(joined)


def _carried(comp: Compartment, table: Table) -> Select[Any]:
    joined, wrap, newest = _joined(comp, table)
    between = table.c.record_id.between(bindparam("first"), bindparam("last"))
    return select(*table.columns, wrap, func.coalesce(newest, text("0"))).select_from(joined).where(between)


def _joined(comp: Compartment, table: Table) -> tuple[Any, Any, Any]:
    """A table with the keys of its rows, the wrap of each, and the number of the newest entry about each."""
    dek, older = METADATA[comp].tables["dek"], METADATA[comp].tables["audit"].alias("older")
    newest = (
        select(func.max(older.c.n))
        .where(
            older.c.record_id == table.c.record_id,
            older.c.tbl == text(f"'{table.name}'"),
            text("older.version > 0"),
        )
        .correlate(table)
        .scalar_subquery()
    )
    joined = table.outerjoin(dek, and_(dek.c.subject_id == table.c.subject_id, dek.c.epoch == table.c.epoch))
    return joined, dek.c.wrap, newest
