"""What may be in the schema of a file: its tables and their indexes as ``tables`` says, and nothing that acts.

Somebody who has a file's key can write a trigger, a view or a check into it. That stops what protects her while every
row and entry stays sound. Or they remove an index that a lookup needs. So each session that opens the file corrects its
schema, and again before it writes if the schema was changed since.
"""

from __future__ import annotations

import re
import secrets
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlcipher3 import dbapi2

from nsintake.crypto.compartments import Compartment
from nsintake.store.column_types import blob, number, word
from nsintake.store.tables import METADATA

_READ = (
    "SELECT CAST(type AS TEXT), CAST(name AS TEXT), CAST(tbl_name AS TEXT), sql, rowid, "
    "rootpage > 0 AND lower(CAST(type AS TEXT)) IN ('table', 'index'), "
    "count(*) FILTER (WHERE lower(CAST(type AS TEXT)) IN ('table', 'index')) "
    "OVER (PARTITION BY CAST(rootpage AS INTEGER)) > 1 FROM sqlite_master"
)
_TAKEN = "DELETE FROM sqlite_master WHERE rowid = ? OR (? = 'table' AND lower(CAST(tbl_name AS TEXT)) = lower(?))"
_REVISION = "alembic_version"
"""The table that tells the revision of a file's tables; it is in no ``METADATA``."""
_TABLES = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_schema'"
_INDEXES = (
    "SELECT found.name FROM pragma_table_list tables JOIN pragma_index_list(tables.name) found "
    "WHERE tables.schema = 'main'"
)
_STATISTICS = "sqlite_stat"
_WHERE = "SELECT group_concat(name || ' ' || rootpage) FROM sqlite_master"


class SchemaSeen(NamedTuple):
    """What a connection read of a schema: its version, and where each table and index begins in the file. SQLite itself
    goes by the version alone, which is a number that whoever has the key can write.
    """

    version: int
    begins: str | None


class SchemaPart(NamedTuple):
    """A table or an index. ``sql`` makes it; ``at`` is where it is in the schema. ``has_pages``: False for a trigger, a
    view and a table of a module. ``shares``: another one begins at the same page; whoever drops it empties both.
    """

    type: str
    name: str
    table: str
    sql: str
    at: int = 0
    has_pages: bool = True
    shares: bool = False


@cache
def expected(comp: Compartment) -> dict[str, SchemaPart]:
    """Everything that belongs into a file, by name."""
    found = list[SchemaPart]()
    for table in METADATA[comp].sorted_tables:
        made = str(CreateTable(table).compile(dialect=dialect())).lstrip()
        found.append(SchemaPart("table", table.name, table.name, made))
        found += [
            SchemaPart("index", str(index.name), table.name, str(CreateIndex(index).compile(dialect=dialect())))
            for index in table.indexes
        ]
    return {part.name: part for part in found}


def seen(cursor: Any) -> SchemaSeen:
    """The schema as it is in the file now, whatever the connection read of it before."""
    (version,) = cursor.execute("PRAGMA schema_version").fetchone()
    (begins,) = cursor.execute(_WHERE).fetchone()
    return SchemaSeen(version, begins)


def has_statistics(schema: SchemaSeen) -> bool:
    """Whether there is what tells SQLite how to look something up: an order that it says is none is never seen."""
    return _STATISTICS in (schema.begins or "").lower()


def read_again(cursor: Any) -> None:
    """Let a connection forget what it read of the schema, also where the version says that nothing was changed."""
    cursor.execute("PRAGMA writable_schema = RESET")


def faults(cursor: Any, comp: Compartment) -> tuple[list[SchemaPart], list[SchemaPart]]:
    """What does not belong into a file or is not as it should be, and what is missing in it."""
    wanted, strange, seen = expected(comp), list[SchemaPart](), set[str]()
    for type_, name, table, sql, at, has_pages, shares in cursor.execute(_READ).fetchall():
        pages = bool(has_pages)
        found = SchemaPart(_lower(str(type_)), str(name), str(table), str(sql), at, pages, pages and bool(shares))
        part = wanted.get(_lower(found.name))
        is_table = part is not None and part.type == found.type == "table"
        if part is not None and found[:3] == part[:3] and _is_same(sql, part.sql) and (is_table or not found.shares):
            seen.add(found.name)
        elif part is not None or (sql is not None and _acts(found, comp)):
            strange.append(found)
    return strange, [part for name, part in wanted.items() if name not in seen]


def _acts(part: SchemaPart, comp: Compartment) -> bool:
    """Whether it can change or stop what is done here. A table more does not, unless it is one of a module or begins
    where another does, nor an index of such a table; statistics tell SQLite how to look something up, and that an index
    has no order.
    """
    if part.shares:
        return _lower(part.name) != _REVISION
    if part.type == "table" and part.has_pages:
        return _lower(part.name).startswith(_STATISTICS)
    return part.type != "index" or _lower(part.table) in METADATA[comp].tables


def mend(cursor: Any, comp: Compartment) -> bool:
    """Put a schema right, within a transaction; whether there was anything to do. No row is lost by it but those of a
    table that lacks a column. What somebody wrote so that no statement does it is taken out of the schema itself.
    """
    strange, missing = faults(cursor, comp)
    if not strange and not missing:
        return False
    for part in strange:
        if not part.has_pages or (part.shares and not _is_ours(part, comp)):
            _take_out(cursor, part)
    _name_as_sqlite(cursor)
    strange, missing = faults(cursor, comp)
    otherwise = {_lower(part.name): part for part in strange if _is_ours(part, comp)}
    for part in strange:
        if part not in otherwise.values():
            _drop(cursor, part)
    for part in missing:
        if part.type == "table":
            _make(cursor, comp, part, before=otherwise.get(part.name))
    for part in faults(cursor, comp)[1]:
        cursor.execute(part.sql)
    return True


def _is_ours(part: SchemaPart, comp: Compartment) -> bool:
    """Whether it is a table of this file, with other words: its rows are what counts."""
    return part.type == "table" and _lower(part.name) in METADATA[comp].tables


def _name_as_sqlite(cursor: Any) -> None:
    """Let the schema name tables and indexes as their own words do: it may do so in bytes, or in other letters, and
    whatever is dropped is looked for by its name.
    """
    _write(
        cursor,
        "UPDATE sqlite_master SET type = lower(type), name = CAST(name AS TEXT), tbl_name = CAST(tbl_name AS TEXT)",
    )
    for (name,) in cursor.execute(_TABLES).fetchall():
        _write(cursor, "UPDATE sqlite_master SET tbl_name = ? WHERE lower(tbl_name) = lower(?)", name, name)
        _write(cursor, "UPDATE sqlite_master SET name = ? WHERE type = 'table' AND lower(name) = lower(?)", name, name)
    for (name,) in cursor.execute(_INDEXES).fetchall():
        _write(cursor, "UPDATE sqlite_master SET name = ? WHERE type = 'index' AND lower(name) = lower(?)", name, name)


def _drop(cursor: Any, part: SchemaPart) -> None:
    """Take a table or an index away, also an index whose name is no text, and a table that no statement drops."""
    if _tried(cursor, f"DROP {part.type} {_quoted(part.name)}"):
        return
    if part.type == "table":
        _take_out(cursor, part)
        return
    aside = _new_name()
    first = cursor.execute("SELECT name FROM pragma_table_info(?)", (part.table,)).fetchone()[0]
    words = f"CREATE INDEX {aside} ON {_quoted(part.table)} ({_quoted(first)})"
    _write(cursor, "UPDATE sqlite_master SET name = ?, sql = ? WHERE rowid = ?", aside, words, part.at)
    cursor.execute(f"DROP INDEX {aside}")


def _take_out(cursor: Any, part: SchemaPart) -> None:
    """Out of the schema itself, a table with its indexes; its pages stay as they are."""
    _write(cursor, _TAKEN, part.at, part.type if part.has_pages else "", part.name)


def _new_name() -> str:
    """A name under which nobody can have laid anything into the file."""
    return f"aside_{secrets.token_hex(8)}"


def _write(cursor: Any, text: str, *values: object) -> None:
    """Into the schema itself."""
    cursor.execute("PRAGMA writable_schema = ON")
    cursor.execute(text, values)
    read_again(cursor)


def _make(cursor: Any, comp: Compartment, part: SchemaPart, *, before: SchemaPart | None) -> None:
    """Make a table, with the rows of the one that is there as it should not be: each id once, none without one. Columns
    of other names are taken in their order, where there are as many.
    """
    columns = METADATA[comp].tables[part.name].columns.keys()
    names, kept, aside = ", ".join(columns), False, _new_name()
    if before is not None:
        copy = f"CREATE TABLE {aside} AS SELECT {{}} FROM {_quoted(before.name)} NOT INDEXED"  # noqa: S608
        as_many = _has(cursor, before.name) == len(columns)
        kept = _tried(cursor, copy.format(names)) or (as_many and _tried(cursor, copy.format("*")))
        _drop(cursor, before)
    cursor.execute(part.sql)
    if kept:
        cursor.execute(f"INSERT OR IGNORE INTO {part.name} ({names}) SELECT * FROM {aside}")  # noqa: S608
        cursor.execute(f"DROP TABLE {aside}")


def _has(cursor: Any, name: str) -> int:
    """How many columns a table has; none where it is one of a module that is not there."""
    if not _tried(cursor, f"SELECT 1 FROM {_quoted(name)} LIMIT 0"):  # noqa: S608
        return 0
    return int(cursor.execute("SELECT count(*) FROM pragma_table_info(?)", (name,)).fetchone()[0])


def put_in_order(cursor: Any, comp: Compartment, texts: tuple[str, ...]) -> None:
    """Make indexes again (``lookups.made_again``). What is missing in an entry of the log is written as it is read, so
    that the entry stays what it is; of two rows with one id the first stays. The log's come first (``texts``): SQLite
    writes into no entry that one of them lacks.
    """
    of_log, *others = texts
    cursor.execute(of_log)
    for column in METADATA[comp].tables["audit"].columns:
        read = {"TEXT": word, "INTEGER": number}.get(str(column.type), blob)(column.name)
        cursor.execute(f"UPDATE audit SET {column.name} = {read} WHERE typeof({column.name}) = 'null'")  # noqa: S608
    for text in others:
        try:
            cursor.execute(text)
        except dbapi2.IntegrityError:
            part = expected(comp)[text.split()[1]]
            _make(cursor, comp, part, before=part)
            for index in faults(cursor, comp)[1]:
                cursor.execute(index.sql)


def _tried(cursor: Any, text: str) -> bool:
    """Whether SQLite does what a statement says; not where it finds the words or the names wrong."""
    try:
        cursor.execute(text)
    except dbapi2.Error as error:
        if error.sqlite_errorname != "SQLITE_ERROR":
            raise
        return False
    return True


def _lower(name: str) -> str:
    """As SQLite compares names: of other letters than a to z it knows no small ones."""
    if name.isascii():
        return name.lower()
    return "".join(letter.lower() if letter.isascii() else letter for letter in name)


def _is_same(found: object, sql: str) -> bool:
    """Whether a statement is this one, however its words are spaced."""
    return found == sql or _plain(found) == _plain(sql)


def _plain(sql: object) -> str:
    """Without what separates nothing. A space between two words does: another one there makes a type of another name,
    and with that an index that nobody knows of. Of what looks like a space only these are some to SQLite.
    """
    return re.sub(r" ?([(),]) ?", r"\1", re.sub(r"[ \t\n\f\r]+", " ", str(sql)).strip(" "))


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
