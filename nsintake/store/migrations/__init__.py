"""Bringing a file's tables up to date: one revision tree, a version in each file.

Each file is migrated by the first session that can open it. A file from a newer program is refused and left alone.
Alembic changes tables only; what is inside a sealed body is upgraded lazily by whoever may write it.

Whoever has a file's key can write any version into it. So any but the newest is believed only as far as the tables that
are there bear it out, and put right where they do not.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from nsintake.crypto.compartments import Compartment
from nsintake.errors import Bug, EnvironmentFault
from nsintake.store import schema
from nsintake.store.engine import Database
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.tables import METADATA

KNOWN = tuple(sorted(path.stem.split("_")[1] for path in Path(__file__).parent.glob("versions/revision_*.py")))
"""Every revision, oldest first, by the names of their files; a test holds it to what Alembic finds there. Spares
Alembic's import at unlock.
"""
HEAD = KNOWN[-1]
COMPARTMENT = "compartment"
_TABLE = "alembic_version"
_MAKE = (
    f"CREATE TABLE {_TABLE} (\n\tversion_num VARCHAR(32) NOT NULL, "
    f"\n\tCONSTRAINT {_TABLE}_pkc PRIMARY KEY (version_num)\n)"
)
"""As Alembic makes it."""


def tables_made() -> dict[str, frozenset[str]]:
    """The tables that each revision after the first made, in any file, as it says itself: by them a file's tables are
    known.
    """
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - heavy, and only for a new or old file

    revisions = ScriptDirectory(str(Path(__file__).parent)).walk_revisions()
    return {found.revision: found.module.MADE for found in revisions if found.revision != KNOWN[0]}


def bring_up_to_date(database: Database, compartment: Compartment) -> bool:
    """Migrate a file to the newest tables; whether there was anything to do.

    Raises EnvironmentFault ``file_newer`` for a file written by a newer program, ``file_corrupt`` for one that has
    lost its tables (only a file made by ``open_database(create=True)`` may have none yet).
    """
    found = _version(database)
    if found != HEAD and not _is_empty(database):
        found = _put_right(database, compartment, found)
    if found != HEAD:
        migrate(database, compartment, to=HEAD)
    database.expect(compartment)
    return found != HEAD


@errors_as_ours
def _is_empty(database: Database) -> bool:
    return database.created and database.reader().execute("SELECT 1 FROM sqlite_master").fetchone() is None


@errors_as_ours
def _version(database: Database) -> str | None:
    """The version a file says it has; None where it says none, or several."""
    try:
        rows = database.reader().execute(f"SELECT version_num FROM {_TABLE}").fetchall()  # noqa: S608 - own name
    except dbapi2.OperationalError as error:
        if error.sqlite_errorname != "SQLITE_ERROR":  # no such table or column
            raise
        return None
    return rows[0][0] if len(rows) == 1 and isinstance(rows[0][0], str) else None


@errors_as_ours
def _put_right(database: Database, comp: Compartment, said: str | None) -> str:
    """The version of the tables that are there, written down where the file says another."""
    reader = database.reader()
    tables = {row[0] for row in reader.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()}
    if "audit" not in tables:
        raise EnvironmentFault("file_corrupt", file=database.name)
    if said is not None and re.fullmatch("[0-9]{4}", said) and said > HEAD and _has_more(reader, comp, tables):
        raise EnvironmentFault("file_newer", file=database.name)
    strange, _ = schema.faults(reader, comp)
    made = tables_made()
    found = (revision for revision in reversed(KNOWN[1:]) if tables & made[revision])
    there = HEAD if strange else next(found, KNOWN[0])
    if said is not None and there < said < HEAD and said in KNOWN and _makes_none(made, comp, there, said):
        there = said
    if there != said:
        with database.begin() as work:
            for (kind,) in work.cursor.execute("SELECT type FROM sqlite_master WHERE name = ?", (_TABLE,)).fetchall():
                work.cursor.execute(f"DROP {kind} {_TABLE}")
            work.cursor.execute(_MAKE)
            work.cursor.execute(f"INSERT INTO {_TABLE} VALUES (?)", (there,))  # noqa: S608 - own name
            work.commit()
        database.was_mended = True
    return there


def _makes_none(made: Mapping[str, frozenset[str]], comp: Compartment, first: str, last: str) -> bool:
    """Whether no revision after ``first`` up to ``last`` made a table of this file: then its tables are of both."""
    between = (made[revision] for revision in KNOWN[1:] if first < revision <= last)
    return not any(tables & METADATA[comp].tables.keys() for tables in between)


def _has_more(reader: Any, comp: Compartment, tables: Collection[str]) -> bool:
    """Whether a file has tables or columns that this version of the program knows nothing of."""
    known = METADATA[comp].tables
    if {name for name in tables if not name.startswith("sqlite_")} - {*known, _TABLE}:
        return True
    return any(
        {row[0] for row in reader.execute("SELECT name FROM pragma_table_info(?)", (name,)).fetchall()}
        - {*known[name].columns.keys()}
        for name in tables
        if name in known
    )


@errors_as_ours
def migrate(database: Database, compartment: Compartment, *, to: str) -> None:
    """Run the revisions up or down to ``to`` (``base`` for none) in one transaction."""
    from alembic import command  # noqa: PLC0415 - heavy, and only for a new or old file
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    order = ("base", *KNOWN)
    if to not in order:
        raise Bug("unknown_revision", file=database.name)
    found = _version(database) or "base"
    with database.engine.connect() as connection, connection.begin():
        config.attributes["connection"] = connection
        config.attributes[COMPARTMENT] = compartment
        step = command.upgrade if order.index(to) >= order.index(found) else command.downgrade
        step(config, to)
