"""What of a table is to be done, and whether the rows that are passed over are as they were stated."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from nsintake.store.library_errors import errors_as_ours
from nsintake.store.rows import Records, SoundRecords, row_of
from nsintake.store.sealed import SealedStore
from nsintake.store.statements import sealed as statements

T = TypeVar("T")


@errors_as_ours
def to_do(store: SealedStore, table: str, kind: type[T]) -> SoundRecords[T]:
    """As ``store.sound`` without what is marked as done (``done_mark``): none of that is opened. Each row is looked at,
    and no index is asked, for what must miss nothing: what rings, and what an act goes by.
    """
    rows = store.database.reader().execute(statements(store.comp, table).not_done).fetchall()
    return store.sound(table, kind, ids=[bytes(row[0]) for row in rows])


@errors_as_ours
def to_show(store: SealedStore, table: str, kind: type[T]) -> SoundRecords[T]:
    """As ``to_do``, found by an index: it takes as long in an office of many years as in a new one. For what is shown
    only. What the index lacks is counted by ``not_found``, and noticed when each session looks behind its pages.
    """
    rows = store.database.reader().execute(statements(store.comp, table).found_not_done).fetchall()
    return store.sound(table, kind, ids=[bytes(row[0]) for row in rows])


@errors_as_ours
def not_found(store: SealedStore, table: str) -> int:
    """How many rows ``to_show`` passes over although they are not marked as done."""
    texts = statements(store.comp, table)
    with store.database.one_moment():
        there, found = (set(store.database.reader().execute(by)) for by in (texts.not_done, texts.found_not_done))
    return len(there - found)


@dataclass(frozen=True, slots=True)
class ReadBefore(Generic[T]):
    """Rows read before a transaction, so that nobody who saves waits while they are read."""

    rows: Records[T]
    store: SealedStore
    read: Callable[[], Records[T]]
    number: int

    def within(self) -> Records[T]:
        """The same within a transaction of this thread: read again if anything was written since."""
        return self.rows if self.store.audit.head().number == self.number else self.read()


def read_before(store: SealedStore, read: Callable[[], Records[T]]) -> ReadBefore[T]:
    """Rows that a transaction will go by, read ahead of it."""
    number = store.audit.head().number
    return ReadBefore(read(), store, read, number)


@errors_as_ours
def damaged_done(store: SealedStore, table: str) -> int:
    """How many of those marked as done are not what the newest entry about them says. Opens none, and verifies no
    signature: that the log is whole is verified behind the pages of each session.
    """
    cursor, damaged = store.database.reader(), 0
    for row in cursor.execute(statements(store.comp, table).done).fetchall():
        stored, (_, _, version, state) = row_of(row), row[6:]
        if (version, state) != store.state_of(table, stored):  # or it was not written since the keys were changed
            damaged += not store.row_holds(table, stored.record_id)
    return damaged
