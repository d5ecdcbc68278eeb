"""A transaction is all or nothing, once, and what is remembered of it is what came of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import pytest
from sqlcipher3 import dbapi2

from nsintake.errors import Bug, EnvironmentFault, Refused
from nsintake.store.connection import Connection
from nsintake.store.engine import Database
from nsintake.store.unit_of_work import UnitOfWork
from tests.store.station import Station

PUT = "INSERT INTO setting (key, value) VALUES (?, x'00')"


@pytest.fixture
def database(station: Station) -> Database:
    return station.accounts().database


def names(database: Database) -> list[str]:
    return [row[0] for row in database.reader().execute("SELECT key FROM setting ORDER BY key").fetchall()]


def test_what_was_committed_is_there_and_what_waited_for_it_is_done_in_order(database: Database) -> None:
    done: list[int] = []
    with database.begin() as work:
        work.cursor.execute(PUT, ("a",))
        work.after_commit(lambda: done.append(len(names(database))))
        work.after_commit(lambda: done.append(7))
        assert done == []
        work.commit()
    assert names(database) == ["a"]
    assert done == [1, 7]


def test_leaving_without_a_commit_undoes_all_and_does_nothing_that_waited(database: Database) -> None:
    done: list[int] = []
    with database.begin() as work:
        work.cursor.execute(PUT, ("a",))
        work.after_commit(lambda: done.append(1))
    with database.begin() as work:  # nobody else has it any more
        work.rollback()
    assert (names(database), done) == ([], [])


def test_a_transaction_ends_once(database: Database) -> None:
    for end in (UnitOfWork.commit, UnitOfWork.rollback):
        with database.begin() as work:
            end(work)
            for again in (UnitOfWork.commit, UnitOfWork.rollback):
                with pytest.raises(Bug, match="transaction_over"):
                    again(work)
            with pytest.raises(dbapi2.ProgrammingError):
                work.cursor.execute(PUT, ("late",))


class FailingDisk:
    """A connection whose transactions do not end."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def commit(self) -> None:
        raise dbapi2.OperationalError

    rollback = commit


@pytest.mark.parametrize("end", [UnitOfWork.commit, UnitOfWork.rollback])
def test_after_an_end_that_failed_the_connection_is_given_back(
    database: Database, end: Callable[[UnitOfWork], None]
) -> None:
    done, left = list[int](), list[UnitOfWork]()
    connection = database.reader().connection
    work = UnitOfWork("accounts.db", cast("Connection", FailingDisk(connection)), leave=left.append)
    work.after_commit(lambda: done.append(1))
    with pytest.raises(Bug, match="store_error"):
        end(work)
    assert (done, left) == ([], [work])
    with pytest.raises(dbapi2.ProgrammingError):
        work.cursor.execute("SELECT 1")


def test_a_part_that_fails_is_undone_with_all_that_is_remembered_of_it(database: Database) -> None:
    done: list[str] = []
    with database.begin() as work:
        work.cursor.execute(PUT, ("a",))
        work.scratch["what"] = "before"
        work.after_commit(lambda: done.append("before"))
        work.before_commit(lambda: done.append("first"))
        with pytest.raises(Refused, match="no"), work.part():  # noqa: PT012 - all of it is undone
            work.cursor.execute(PUT, ("b",))
            work.scratch["what"] = "inside"
            work.after_commit(lambda: done.append("inside"))
            work.before_commit(lambda: done.append("first inside"))
            raise Refused("no")
        assert work.scratch["what"] == "before"
        with work.part():
            work.cursor.execute(PUT, ("c",))
            work.after_commit(lambda: done.append("after"))
        with pytest.raises(dbapi2.OperationalError):
            work.cursor.execute("RELEASE part")  # none is left open
        work.commit()
    assert names(database) == ["a", "c"]
    assert done == ["first", "before", "after"]


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (Refused("stopped"), Refused("stopped")),
        (EnvironmentFault("folder_full", file="x.db"), EnvironmentFault("folder_full", file="x.db")),
        (EnvironmentFault("file_corrupt", file="x.db"), EnvironmentFault("disk_error", file="accounts.db")),
        (Refused("file_corrupt"), Refused("file_corrupt")),
        (MemoryError(), EnvironmentFault("disk_error", file="accounts.db")),
    ],
)
def test_an_error_that_ended_the_transaction_is_ours_and_never_a_damaged_file(
    database: Database, error: Exception, said: Refused | EnvironmentFault
) -> None:
    with database.begin() as work:
        with pytest.raises(type(said)) as caught, work.part():  # noqa: PT012 - as a full disk does
            work.connection.rollback()
            raise error
        assert (caught.value.code, dict(caught.value.params)) == (said.code, dict(said.params))
        work.rollback()
