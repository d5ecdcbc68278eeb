"""Somebody who has the disk and no key damages the pages of a file, or takes away what SQLite keeps beside it, while a
worker is signed in, and puts it back: in her session everything that protects a woman goes on.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.records.signed_in import SignedIn
from nsintake.store.connection import PAGE_SIZE
from nsintake.store.engine import Database
from tests.attacks.test_indexes_that_lack_rows import code_of
from tests.attacks.test_nothing_waits_for_a_damaged_row import Act, freeze, letter_ids, print_all, withdraw
from tests.services.ladder import Office

Mend = Callable[[], object]


def database_of(signed_in: SignedIn, comp: Compartment) -> Database:
    return next(store for store in signed_in.stores if store.comp is comp).database


def written(path: Path, content: bytes) -> None:
    """Into the same file: open connections go on reading it."""
    with path.open("r+b") as file:
        file.write(content)


def torn(database: Database) -> Mend:
    """A bit of each page but the first, once nobody has them in memory."""
    with database.begin() as work:
        work.cursor.execute("CREATE TABLE more (a)")
        work.commit()
    assert database.checkpoint()
    whole = database.path.read_bytes()
    pages = bytearray(whole)
    for at in range(PAGE_SIZE + PAGE_SIZE // 2, len(pages), PAGE_SIZE):
        pages[at] ^= 1
    written(database.path, bytes(pages))
    return lambda: written(database.path, whole)


def lost_beside(database: Database) -> Mend:
    """The write-ahead log and its index; whoever opens the file next makes others."""
    for end in ("-wal", "-shm"):
        database.path.with_name(database.path.name + end).unlink()
    return lambda: None


@pytest.mark.parametrize("act", [withdraw, freeze])
@pytest.mark.parametrize(
    ("harm", "comp"),
    [
        (torn, Compartment.ACCOUNTS),
        (torn, Compartment.LIAISON),
        (torn, Compartment.IDENTITY),
        (lost_beside, Compartment.LIAISON),
        (lost_beside, Compartment.IDENTITY),
    ],
)
def test_what_was_damaged_for_a_moment_stops_nothing_later(
    released: Office, act: Act, harm: Callable[[Database], Mend], comp: Compartment
) -> None:
    """Before: her connections opened nothing any more until she signed in again, and everything printed."""
    worker, other = released.sign_in("intake"), released.sign_in("intake")
    mend = harm(database_of(other, comp))
    officer = released.sign_in("liaison") if harm is lost_beside else None
    codes = [code_of(act, worker, released)]
    mend()
    while codes[-1] != "done" and len(codes) < 3:
        codes.append(code_of(act, worker, released))
    assert "done" in codes or codes[-1] in {"file_frozen", "nothing_to_withdraw"}, codes
    officer = officer or released.sign_in("liaison")
    assert "printed" not in print_all(officer, letter_ids(officer, released))


def test_what_ended_while_it_was_read_is_told_as_it_is(released: Office) -> None:
    """A fault of the disk ends a moment of reading by itself; the end of that moment says nothing else."""
    database = released.sign_in("liaison").liaison.database

    def ends() -> None:
        with database.one_moment():
            database.reader().execute("ROLLBACK")
            raise KeyError

    with pytest.raises(KeyError):
        ends()
    with database.one_moment():
        assert database.reader().execute("SELECT 1").fetchone() == (1,)
