"""The tables of each file, from nothing to the newest revision and back, with data in them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import op
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from nsintake.crypto.compartments import FILES, Compartment
from nsintake.errors import Bug, EnvironmentFault
from nsintake.store import migrations
from nsintake.store.engine import Database, open_database
from nsintake.store.tables import METADATA
from tests import once

Schema = list[tuple[str, str | None]]
KEY = f"PRAGMA key = \"x'{'11' * 32}'\""


@pytest.fixture(params=FILES, ids=[comp.value for comp in FILES])
def comp(request: pytest.FixtureRequest) -> Compartment:
    return Compartment(request.param)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = new_database(tmp_path / "file.db")
    yield made
    made.close()


def new_database(path: Path) -> Database:
    pragma = f"PRAGMA key = \"x'{os.urandom(32).hex()}'\""
    return open_database(path, lambda handle: handle.execute(pragma), create=True)


def schema(database: Database) -> Schema:
    rows = database.reader().execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
    return [(name, sql) for name, sql in rows.fetchall()]


def test_the_list_of_revisions_is_the_folder_of_revisions() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    found = [revision.revision for revision in ScriptDirectory.from_config(config).walk_revisions()]
    assert tuple(reversed(found)) == migrations.KNOWN


def test_every_revision_says_which_tables_it_makes(tmp_path: Path) -> None:
    """Of each file: by these names an older file is known."""
    made: dict[str, set[str]] = {revision: set() for revision in migrations.KNOWN[1:]}
    for comp in FILES:
        database = new_database(tmp_path / f"{comp.value}.db")
        migrations.migrate(database, comp, to=migrations.KNOWN[0])
        for revision in migrations.KNOWN[1:]:
            before = dict(schema(database))
            migrations.migrate(database, comp, to=revision)
            made[revision] |= {name for name, sql in schema(database) if sql and "TABLE" in sql and name not in before}
        database.close()
    assert made == migrations.tables_made()


def test_tables_that_tests_lay_are_those_that_the_revisions_make(
    tmp_path: Path, comp: Compartment, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first of three is made by the revisions, whoever ran before; the last by the revisions again."""
    monkeypatch.setattr(once, "_KNOWN", {})
    found: list[tuple[object, ...]] = []
    for by in (once.laid, once.laid, once.BY_REVISIONS):
        monkeypatch.setattr(migrations, "migrate", by)
        database = open_database(tmp_path / f"{len(found)}.db", lambda handle: handle.execute(KEY), create=True)
        assert migrations.bring_up_to_date(database, comp)
        pages = database.reader().execute("SELECT type, name, tbl_name, rootpage, sql FROM sqlite_master").fetchall()
        version = database.reader().execute("SELECT version_num FROM alembic_version").fetchall()
        found.append((pages, version, database.reader().execute("PRAGMA application_id").fetchall()))
        database.close()
    assert found[0] == found[1] == found[2]
    assert found[0][1] == [(migrations.HEAD,)]


def test_the_newest_revision_makes_the_tables_of_the_program(database: Database, comp: Compartment) -> None:
    assert migrations.bring_up_to_date(database, comp)
    assert not migrations.bring_up_to_date(database, comp)
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA[comp]) == []
        connection.rollback()
    made = {name: sql for name, sql in schema(database) if name != "alembic_version"}
    assert {name for name, sql in made.items() if sql and sql.startswith("CREATE TABLE")} == set(METADATA[comp].tables)
    for table in METADATA[comp].tables.values():
        without = "WITHOUT ROWID" in str(sa.schema.CreateTable(table).compile(database.engine))
        assert ("WITHOUT ROWID" in str(made[table.name])) is without


def test_up_and_down_leaves_the_schema_as_it_was(database: Database, comp: Compartment) -> None:
    migrations.bring_up_to_date(database, comp)
    for at in range(len(migrations.KNOWN), 0, -1):
        lower = migrations.KNOWN[at - 2] if at > 1 else "base"
        before = schema(database)
        migrations.migrate(database, comp, to=lower)
        migrations.migrate(database, comp, to=migrations.KNOWN[at - 1])
        assert schema(database) == before
        migrations.migrate(database, comp, to=lower)
    assert [name for name, _ in schema(database)] == ["alembic_version"]


def test_data_survives_a_second_start(database: Database, comp: Compartment) -> None:
    migrations.bring_up_to_date(database, comp)
    with database.begin() as work:
        work.cursor.execute("INSERT INTO dek VALUES (x'01', 1, x'02')")
        work.commit()
    migrations.bring_up_to_date(database, comp)
    assert database.reader().execute("SELECT * FROM dek").fetchall() == [(b"\x01", 1, b"\x02")]


@pytest.mark.parametrize("more", ["CREATE TABLE later (a)", "ALTER TABLE dek ADD COLUMN later"])
def test_a_file_from_a_newer_program_is_refused_and_left_alone(
    database: Database, comp: Compartment, more: str
) -> None:
    migrations.bring_up_to_date(database, comp)
    database.reader().execute("UPDATE alembic_version SET version_num = '9999'")
    database.reader().execute(more)
    before = schema(database)
    with pytest.raises(EnvironmentFault, match="file_newer"):
        migrations.bring_up_to_date(database, comp)
    assert schema(database) == before


WRITTEN_BY_HAND = (
    "UPDATE alembic_version SET version_num = '9999'",
    "UPDATE alembic_version SET version_num = '0001'",
    "UPDATE alembic_version SET version_num = x'00'",
    "INSERT INTO alembic_version VALUES ('9999')",
    "DELETE FROM alembic_version",
    "DROP TABLE alembic_version",
    "DROP TABLE alembic_version; CREATE VIEW alembic_version AS SELECT * FROM lost",
    "DROP TABLE alembic_version; CREATE TABLE alembic_version (a)",
    "UPDATE alembic_version SET version_num = '0001'; DROP TABLE checkpoint",
)


@pytest.mark.parametrize("text", WRITTEN_BY_HAND)
def test_a_version_written_by_hand_is_put_right_by_the_tables_and_noticed(
    database: Database, comp: Compartment, text: str
) -> None:
    migrations.bring_up_to_date(database, comp)
    before = schema(database)
    with database.begin() as work:
        work.cursor.execute("INSERT INTO dek VALUES (x'01', 1, x'02')")
        work.commit()
    for statement in text.split("; "):
        database.reader().execute(statement)
    assert not database.was_mended
    migrations.bring_up_to_date(database, comp)
    assert database.was_mended
    assert schema(database) == before
    assert database.reader().execute("SELECT * FROM dek").fetchall() == [(b"\x01", 1, b"\x02")]
    assert not migrations.bring_up_to_date(database, comp)


@pytest.mark.parametrize("said", ["0001", "0002", "9999"])
def test_tables_of_the_first_revision_become_those_of_today_whatever_version_stands_there(
    database: Database, comp: Compartment, said: str
) -> None:
    migrations.migrate(database, comp, to="0001")
    database.reader().execute("UPDATE alembic_version SET version_num = ?", (said,))
    migrations.bring_up_to_date(database, comp)
    with database.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA[comp]) == []
        connection.rollback()
    assert not migrations.bring_up_to_date(database, comp)


@pytest.mark.parametrize("written_by", migrations.KNOWN[:-1])
def test_a_file_of_an_earlier_version_is_not_taken_for_one_that_somebody_changed(
    database: Database, comp: Compartment, written_by: str
) -> None:
    """Not even where the newest revisions made no table in such a file."""
    migrations.migrate(database, comp, to=written_by)
    assert migrations.bring_up_to_date(database, comp)
    assert not database.was_mended


def test_a_file_of_another_program_is_refused(database: Database, comp: Compartment) -> None:
    database.reader().execute("CREATE TABLE somebody_elses (a)")
    with pytest.raises(EnvironmentFault, match="file_corrupt"):
        migrations.bring_up_to_date(database, comp)


def test_a_migration_that_fails_leaves_nothing_behind(
    database: Database, comp: Compartment, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*words: object, **more: object) -> None:
        raise sa.exc.OperationalError("CREATE INDEX", {}, Exception("no"))

    monkeypatch.setattr(op, "create_index", fail)
    with pytest.raises(Bug, match="store_error"):
        migrations.bring_up_to_date(database, comp)
    assert schema(database) == []


def test_an_unknown_revision_is_a_bug(database: Database, comp: Compartment) -> None:
    with pytest.raises(Bug, match="unknown_revision"):
        migrations.migrate(database, comp, to="0000")


def test_a_file_that_lost_its_tables_is_not_given_new_ones(tmp_path: Path, comp: Compartment) -> None:
    pragma = f"PRAGMA key = \"x'{os.urandom(32).hex()}'\""
    open_database(tmp_path / "file.db", lambda handle: handle.execute(pragma), create=True).close()
    again = open_database(tmp_path / "file.db", lambda handle: handle.execute(pragma))
    with pytest.raises(EnvironmentFault, match="file_corrupt"):
        migrations.bring_up_to_date(again, comp)
    assert schema(again) == []
    again.close()
