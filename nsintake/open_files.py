"""The files that a signed-in person can open, each brought up to date. Importing this loads no database library."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from nsintake.clock import ForwardClock
from nsintake.crypto.compartments import Compartment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nsintake.crypto.keys import KeyRing
    from nsintake.store.accounts import Accounts
    from nsintake.store.connection import Connection
    from nsintake.store.engine import Database
    from nsintake.store.outbox import Outbox
    from nsintake.store.roster_history import RosterHistory
    from nsintake.store.sealed import SealedStore

FILES = {
    Compartment.ACCOUNTS: "accounts.db",
    Compartment.LIAISON: "liaison.db",
    Compartment.IDENTITY: "identity.db",
}
"""What the file of each compartment is called."""


@dataclass(frozen=True, slots=True)
class OpenFiles:
    """The files one person can open; ``liaison`` and ``identity`` are None where her role has no key."""

    clock: ForwardClock
    accounts: Accounts
    accounts_store: SealedStore
    rosters: RosterHistory
    liaison: SealedStore | None
    identity: SealedStore | None
    outbox: Outbox | None

    def _open(self) -> list[Database]:
        every = (self.liaison, self.identity, self.accounts_store)
        return [store.database for store in every if store is not None]

    def writing(self, *but: int) -> bool:
        """Whether a thread other than these is in the middle of writing."""
        return any(database.writing(*but) for database in self._open())

    def stop(self, *but: int) -> None:
        """The session ends: no thread other than these reads or writes any more, and what is written half is undone."""
        for database in self._open():
            database.stop(*but)

    @contextmanager
    def folding(self) -> Iterator[None]:
        """What is written into the logs beside the files goes into all of them at once, while something else is done;
        nobody may write any more.
        """
        under_way = [database.fold_meanwhile() for database in self._open()]
        try:
            yield
        finally:
            for folding in under_way:
                folding.join()

    def close(self) -> None:
        """Close every file, all at once: each wipes the memory that it had, while whoever locked waits."""
        with ThreadPoolExecutor(len(FILES)) as pool:
            for closing in [pool.submit(database.close) for database in self._open()]:
                closing.result()


def open_one_file(
    folder: Path, ring: KeyRing, compartment: Compartment, *, opened: Connection | None = None
) -> Database:
    """One of the files in ``folder``, brought up to date; ``opened`` where this thread has it open already.

    Raises EnvironmentFault ``file_newer``, ``file_corrupt``, ``file_missing``.
    """
    from nsintake.store.engine import open_database  # noqa: PLC0415
    from nsintake.store.migrations import bring_up_to_date  # noqa: PLC0415

    path = folder / FILES[compartment]
    database = open_database(path, lambda connection: ring.apply_file_key(compartment, connection), opened=opened)
    try:
        bring_up_to_date(database, compartment)
    except BaseException:
        database.close()
        raise
    return database
