"""The files of one person: asked, stopped, folded and closed together, and none stays open that cannot be used."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial

import pytest

from nsintake.clock import ForwardClock
from nsintake.crypto.compartments import Compartment
from nsintake.errors import EnvironmentFault, Refused
from nsintake.open_files import OpenFiles, open_one_file
from nsintake.store import engine
from nsintake.store.accounts import Accounts
from nsintake.store.connection import Connection
from tests.store.station import Station
from tests.store.test_compared import is_open
from tests.store.test_stop import HERE

THREE = (Compartment.ACCOUNTS, Compartment.LIAISON, Compartment.IDENTITY)


def files_of(station: Station, uid: str, *comps: Compartment) -> OpenFiles:
    """What somebody has open who has the keys of these files."""
    accounts, *others = (station.store(uid, comp) for comp in (Compartment.ACCOUNTS, *comps))
    book, found = Accounts(accounts.database), {store.comp: store for store in others}
    liaison, identity = found.get(Compartment.LIAISON), found.get(Compartment.IDENTITY)
    rosters = accounts.audit._rosters
    return OpenFiles(ForwardClock(station.clock), book, accounts, rosters, liaison, identity, None)


def worker_of(station: Station) -> OpenFiles:
    return files_of(station, "u-intake", Compartment.LIAISON, Compartment.IDENTITY)


def test_somebody_who_writes_in_any_of_them_is_seen_and_stopped_in_all(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "_BETWEEN", 0)
    files = worker_of(station)
    assert files.identity is not None
    assert files.liaison is not None
    assert not files.writing()
    for store in (files.accounts_store, files.liaison, files.identity):
        work = store.database.begin()
        assert files.writing()
        assert not files.writing(HERE)
        work.rollback()
        assert not files.writing()
    files.stop()
    for store in (files.accounts_store, files.liaison, files.identity):
        with pytest.raises(Refused):
            store.database.reader().execute("SELECT 1")


def test_an_officer_has_two(station: Station, opened: list[Connection]) -> None:
    files = files_of(station, "u-liaison", Compartment.LIAISON)
    files.stop(HERE)
    with files.folding():
        assert not files.writing()
    assert len(opened) == 2
    files.close()
    assert not any(map(is_open, opened))


def test_all_are_closed_at_once_with_what_other_threads_had_open(
    station: Station, opened: list[Connection], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before the last thing is closed nothing returns; each closing is a thread of its own."""
    files = worker_of(station)
    there, closing = threading.Barrier(3), list[int]()
    for database in files._open():
        other = threading.Thread(target=database.reader)
        other.start()
        other.join()
        database.begin().rollback()
    with monkeypatch.context() as closed:
        for database in files._open():
            closed.setattr(database, "close", partial(_together, database.close, there, closing))
        files.close()
    assert len(set(closing)) == 3
    assert HERE not in closing
    assert len(opened) == 9
    assert not any(map(is_open, opened))


def _together(close: Callable[[], None], there: threading.Barrier, closing: list[int]) -> None:
    """Close one once all three are about to be closed."""
    there.wait(10)
    closing.append(threading.get_ident())
    close()


def test_that_one_cannot_be_closed_is_said_and_the_others_are(
    station: Station, opened: list[Connection], monkeypatch: pytest.MonkeyPatch
) -> None:
    files = worker_of(station)
    assert files.liaison is not None

    def fails() -> None:
        raise EnvironmentFault("disk_failed", file="liaison.db")

    monkeypatch.setattr(files.liaison.database, "close", fails)
    with pytest.raises(EnvironmentFault, match="disk_failed"):
        files.close()
    assert sum(map(is_open, opened)) == 1


def test_what_is_folded_meanwhile_is_folded_when_the_rest_is_done(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    files, joined = worker_of(station), list[str]()
    for database in files._open():
        with database.begin() as work:
            work.cursor.execute("CREATE TABLE folded (a)")
            work.commit()
        monkeypatch.setattr(database, "fold_meanwhile", partial(_noted, database.fold_meanwhile, joined))
    before = {database.path: database.path.read_bytes() for database in files._open()}
    with files.folding():
        assert joined == []
    assert len(joined) == 3
    assert not any(path.read_bytes() == data for path, data in before.items())


def _noted(begin: Callable[[], threading.Thread], joined: list[str], /) -> threading.Thread:
    """A folding that says when it was waited for."""
    folding = begin()
    join = folding.join

    def noted(timeout: float | None = None) -> None:
        joined.append(folding.name)
        join(timeout)

    vars(folding)["join"] = noted
    return folding


@pytest.mark.parametrize("comp", THREE)
def test_a_file_of_a_newer_program_is_not_left_open(
    station: Station, opened: list[Connection], comp: Compartment
) -> None:
    ring = station.keyring("u-intake")
    with open_one_file(station.folder, ring, comp).begin() as work:
        work.cursor.execute("CREATE TABLE newer (a)")
        work.cursor.execute("UPDATE alembic_version SET version_num = '9999'")
        work.commit()
    for each in opened:
        each.close()
    opened.clear()
    with pytest.raises(EnvironmentFault, match="file_newer"):
        open_one_file(station.folder, ring, comp)
    assert opened
    assert not any(map(is_open, opened))
