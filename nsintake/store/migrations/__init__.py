"""Bringing a file's tables up to date: one revision tree, a version in each file.

Each file is migrated by the first session that can open it. A file from a newer program is refused and left alone.
Alembic changes tables only; what is inside a sealed body is upgraded lazily by whoever may write it.
"""

from __future__ import annotations

from pathlib import Path

from nsintake.crypto.compartments import Compartment
from nsintake.errors import Bug, EnvironmentFault
from nsintake.store.engine import Database
from nsintake.store.quiet import quiet

KNOWN = ("0001", "0002")
"""Every revision, oldest first; a test holds it to the files in ``versions``. Spares Alembic's import at unlock."""
HEAD = KNOWN[-1]
COMPARTMENT = "compartment"


def bring_up_to_date(database: Database, compartment: Compartment) -> bool:
    """Migrate a file to the newest tables; whether there was anything to do.

    Raises EnvironmentFault ``file_newer`` for a file written by a newer program, ``file_corrupt`` for one that has
    lost its tables (only a file made by ``open_database(create=True)`` may have none yet).
    """
    found = _version(database)
    if found == HEAD:
        database.expect(compartment)
        return False
    if found is not None and found not in KNOWN:
        raise EnvironmentFault("file_newer", file=database.name)
    migrate(database, compartment, to=HEAD)
    database.expect(compartment)
    return True


@quiet
def _version(database: Database) -> str | None:
    reader = database.reader()
    tables = {row[0] for row in reader.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not tables and database.created:
        return None
    if "alembic_version" not in tables:
        raise EnvironmentFault("file_corrupt", file=database.name)
    row = reader.execute("SELECT version_num FROM alembic_version").fetchone()
    return None if row is None else str(row[0])


@quiet
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
