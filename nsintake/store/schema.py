"""What may be in the schema of a file: its tables and their indexes as ``tables`` says, and nothing that acts.

Somebody who has a file's key can write a trigger, a view or a check into it. That stops what protects her while every
row and entry stays sound. Or they remove an index that a lookup needs. So each session that opens the file corrects its
schema, and again before it writes if the schema was changed since.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.schema import CreateIndex, CreateTable

from nsintake.crypto.compartments import Compartment
from nsintake.store.tables import METADATA

_READ = "SELECT type, name, tbl_name, sql FROM sqlite_master"
_ASIDE = "put_aside"
_WHERE = "SELECT group_concat(name || ' ' || rootpage) FROM sqlite_master"


class SchemaSeen(NamedTuple):
    """What a connection read of a schema: its version, and where each table and index begins in the file. SQLite itself
    goes by the version alone, which is a number that whoever has the key can write.
    """

    version: int
    begins: str | None


class SchemaPart(NamedTuple):
    """A table or an index. ``sql`` makes it."""

    type: str
    name: str
    table: str
    sql: str


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


def read_again(cursor: Any) -> None:
    """Let a connection forget what it read of the schema, also where the version says that nothing was changed."""
    cursor.execute("PRAGMA writable_schema = RESET")


def faults(cursor: Any, comp: Compartment) -> tuple[list[SchemaPart], list[SchemaPart]]:
    """What does not belong into a file or is not as it should be, and what is missing in it."""
    wanted, strange, seen = expected(comp), list[SchemaPart](), set[str]()
    for type_, name, table, sql in cursor.execute(_READ).fetchall():
        part = wanted.get(name)
        if part is not None and (type_, table) == (part.type, part.table) and _is_same(sql, part.sql):
            seen.add(name)
        elif part is not None or (type_ != "table" and sql is not None):  # a table more stops nothing
            strange.append(SchemaPart(str(type_), str(name), str(table), str(sql)))
    return strange, [part for name, part in wanted.items() if name not in seen]


def mend(cursor: Any, comp: Compartment) -> bool:
    """Put a schema right, within a transaction; whether there was anything to do. No row is lost by it."""
    strange, missing = faults(cursor, comp)
    for part in strange:
        if part.type != "table":
            cursor.execute(f"DROP {part.type} IF EXISTS {_quoted(part.name)}")
    for part in missing:
        made_otherwise = any(made[:2] == ("table", part.name) for made in strange)
        if made_otherwise:
            cursor.execute(f"DROP TABLE IF EXISTS {_ASIDE}")
            cursor.execute(f"ALTER TABLE {_quoted(part.name)} RENAME TO {_ASIDE}")
        if part.type == "table":
            cursor.execute(part.sql)
        if made_otherwise:
            names = ", ".join(METADATA[comp].tables[part.name].columns.keys())
            cursor.execute(f"INSERT OR IGNORE INTO {part.name} ({names}) SELECT {names} FROM {_ASIDE}")  # noqa: S608
            cursor.execute(f"DROP TABLE {_ASIDE}")
    if strange or missing:
        for part in faults(cursor, comp)[1]:
            cursor.execute(part.sql)
    return bool(strange or missing)


def _is_same(found: object, sql: str) -> bool:
    """Whether a statement is this one, however its words are spaced."""
    return found == sql or _plain(found) == _plain(sql)


def _plain(sql: object) -> str:
    """Without what separates nothing. A space between two words does: another one there makes a type of another name,
    and with that an index that nobody knows of.
    """
    return re.sub(r" ?([(),]) ?", r"\1", " ".join(str(sql).split()))


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
