"""One of the three files, opened: SQLCipher connections to read and to write, transactions, checkpoints.

SQLAlchemy Core only, never the ORM. The key never passes through here: a function of the keyring sets it on each new
connection. Sign-in does not import this module (see ``signin.py``).
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar, cast

from sqlalchemy import Connection as CoreConnection
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import NullPool
from sqlcipher3 import dbapi2

from nsintake.crypto.compartments import Compartment
from nsintake.errors import Bug, EnvironmentFault, Refused
from nsintake.store import lookups, schema
from nsintake.store.connection import Barrier, Connection, KeyFunction, connect
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.unit_of_work import UnitOfWork

T = TypeVar("T")

_KEPT = 4
"""Connections to write through that stay open when nobody writes."""
_AGREES = "lookups agree"
_AGREES_HERE = "lookups agree here"
_MADE_AGAIN = "indexes made again"
_ROUTINE = "routine"
_AFRESH = "PRAGMA shrink_memory"
"""What a connection read before it reads from the file again: somebody may have written pages there past SQLite, which
notices nothing of it."""
_STATE = ("PRAGMA data_version", "PRAGMA schema_version")
"""By which numbers SQLite knows that another connection wrote, and that the schema is to be read again."""
_BETWEEN = 0.1
"""Seconds after a commit within which the next transaction of the same act begins."""


def open_database(path: Path, key: KeyFunction, *, create: bool = False, opened: Connection | None = None) -> Database:
    """Open a file, or make an empty one; its tables are ``migrations.bring_up_to_date``'s business.

    ``opened``: a connection to this file that this thread opened with this key; it belongs to the database from then
    on. Raises EnvironmentFault ``file_missing``, ``file_exists``, ``file_corrupt``, ``file_not_sealed``,
    ``folder_readonly``, ``folder_full``.
    """
    bar = Barrier()
    if opened is None:
        opened = connect(path, key, create=create, bar=bar)
    opened.bar = bar
    return Database(path, key, first=opened, bar=bar, created=create)


class Database:
    """One open file. Each thread reads through a connection of its own and may have one unit of work."""

    def __init__(self, path: Path, key: KeyFunction, *, first: Connection, bar: Barrier, created: bool = False) -> None:
        """``first``: the connection that showed that the file opens; the thread that opened it reads through it."""
        self.path = path
        self.created = created
        self._over = False
        self._comp: Compartment | None = None
        self.was_mended = False
        """Whether somebody had changed the schema or an index, which was put right; whoever tells of it takes it
        back."""
        self._lying: Compartment | None = None
        self._engine: Engine | None = None
        self._key = key
        self._bar = bar
        self._local = threading.local()
        self._local.connection = first
        self._readers: list[tuple[int, Connection]] = [(threading.get_ident(), first)]
        self._writers: dict[int, Connection] = {}
        self._idle: list[Connection] = []
        self._wrote: dict[int, float] = {}
        self._guard = threading.Lock()
        self._comparing = threading.Lock()
        self._compared: Connection | None = None
        """The connection through which the indexes were compared last."""

    @property
    def name(self) -> str:
        """The file's name without its folder."""
        return self.path.name

    @property
    def engine(self) -> Engine:
        """What changes the tables of this file, made when that is first done. Transactions do not pass through it: the
        layers around a connection take longer than the statements of a save."""
        with self._guard:
            if self._engine is None:
                self._engine = _engine(self.path, self._key, self._bar)
            return self._engine

    @property
    def work(self) -> UnitOfWork | None:
        """The unit of work this thread has open."""
        return getattr(self._local, "work", None)

    def read_once(self, name: str, read: Callable[[], T]) -> T:
        """What ``read`` gives: read once in this thread's transaction on this file, in which nobody else writes, and
        kept there by ``name``; each time where there is none. For what the transaction itself does not change.
        """
        if self.work is None:
            return read()
        scratch = self.work.scratch
        if name not in scratch:
            scratch[name] = read()
        return cast("T", scratch[name])

    @errors_as_ours
    def begin(self, *, routine: bool = False) -> UnitOfWork:
        """Start a write transaction; waits its turn. Raises EnvironmentFault ``file_busy`` after 20 s, Refused
        ``keys_changed`` where this file is no longer in force.

        ``routine``: it protects her by nothing and lets nothing out, so it may read pages that its connection read
        before. What lets something out is then a Bug ``transaction_routine``.
        """
        if self.work is not None:
            raise Bug("transaction_nested", file=self.name)
        here, connection = threading.get_ident(), self._writer()
        self._writers[here] = connection
        work = UnitOfWork(self.name, connection, leave=self.leave)
        work.scratch[_ROUTINE] = routine
        try:
            if not routine:
                work.cursor.execute(_AFRESH)
            work.cursor.execute("BEGIN IMMEDIATE")
            self._mend(connection, work)
        except BaseException:
            del self._writers[here]
            connection.close()  # what was begun is rolled back
            raise
        self._local.work = work
        if self._over:  # a writer that waited while the keys were changed would write into a file nobody reads again
            work.rollback()
            raise Refused("keys_changed")
        return work

    def _writer(self) -> Connection:
        """A connection to write through that nobody uses."""
        with self._guard:
            if self._idle:
                return self._idle.pop()
        return connect(self.path, self._key, bar=self._bar)

    @errors_as_ours
    def expect(self, comp: Compartment) -> None:
        """Compare the schema with that of this file and mend it, now and before each transaction in which it is another
        than before.
        """
        self._comp = comp
        strange, missing = schema.faults(self.reader(), comp)
        if strange or missing:
            with self.begin() as work:
                work.commit()

    @errors_as_ours
    def lookups_agree(self, comp: Compartment, work: UnitOfWork | None = None) -> bool | None:
        """Whether what is looked up is found; None where a torn page keeps that from being told (``lookups``). Where
        not, the next transaction makes the indexes again, and ``was_mended`` says so.

        Asked through a connection of its own: one that met a torn page opens sound ones no more, and then each table is
        looked at through another. In a transaction (``work``) it sees the file as that began, since nobody else writes
        then. Where something begins elsewhere than before, it reads the schema again, as each transaction does: both
        look where the file says now, or where the transaction does.
        """
        with self._comparing:
            connection = self._compared or connect(self.path, self._key, bar=self._bar)
            self._compared = None
            agree: bool | None = None
            try:
                cursor = connection.cursor()
                cursor.execute(_AFRESH)
                cursor.execute("BEGIN")  # the schema and the tables as of one moment
                now = None if work is None or self._comp is None else work.connection.schema_seen
                if now is None or connection.schema_seen != now:
                    now = schema.seen(cursor)
                if connection.schema_seen != now:
                    schema.read_again(cursor)
                    connection.schema_seen = now
                agree = False if schema.has_statistics(now) else lookups.agree(cursor, comp)
            finally:
                if agree is None:
                    connection.close()
                else:
                    connection.rollback()
                    self._compared = connection
            if agree is None:
                agree = self._agree_apart(comp)
        if agree is False:
            self._lying, self.was_mended = comp, True
        return agree

    def _agree_apart(self, comp: Compartment) -> bool | None:
        """The same where a page did not open: whoever tears a page of one table hides nothing in another."""
        for name in lookups.compared(comp):
            apart = contextlib.suppress(EnvironmentFault)
            with apart, contextlib.closing(connect(self.path, self._key, bar=self._bar)) as connection:
                if lookups.agrees(connection.cursor(), comp, (name,)) is False:
                    return False
        return None

    def must_agree(self, comp: Compartment, work: UnitOfWork | None, *, lets_out: bool) -> None:
        """Let a transaction go on only where what it looked up is all there is: EnvironmentFault ``file_put_right``,
        and ``file_corrupt`` for what ``lets_out`` something where nobody can tell.

        One that began with new indexes lets nothing out before they were compared, and stops what it stops whatever
        somebody wrote into the tables: nothing that protects her is stopped twice. What lets something out is compared
        as this transaction itself reads it: a page may have been another one for its connection.
        """
        scratch = {} if work is None else work.scratch
        if work is not None and scratch.get(_ROUTINE):
            if lets_out:
                raise Bug("transaction_routine", file=self.name)
            work.cursor.execute(_AFRESH)
        if scratch.get(_AGREES_HERE) or (scratch.get(_AGREES) and not lets_out):
            return
        made_again = scratch.get(_MADE_AGAIN, False)
        if made_again and not lets_out:
            return
        here = lets_out and work is not None
        agree = self._agrees_here(comp, made_again=made_again) if here else self.lookups_agree(comp, work)
        if agree is False:
            raise EnvironmentFault("file_put_right", file=self.name)
        if agree is None and lets_out:
            raise EnvironmentFault("file_corrupt", file=self.name)
        scratch[_AGREES], scratch[_AGREES_HERE] = agree, here

    def _agrees_here(self, comp: Compartment, *, made_again: bool) -> bool | None:
        """Whether what this thread's transaction looks up is found, as it reads it. Where not, its connection is not
        used again.
        """
        connection = self.reader().connection
        agree = lookups.agree(connection.cursor(), comp)
        if made_again:
            return agree
        if agree is None:
            agree = None if self.lookups_agree(comp, self.work) is not False else False
        if agree is False:
            self._lying, self.was_mended, connection.spoilt = comp, True, True
        return agree

    def _mend(self, connection: Connection, work: UnitOfWork) -> None:
        """Put the schema right where it was changed, and make the indexes again where one of them may be another than
        it says. A connection that read the schema before somebody let an index begin elsewhere reads it again.
        """
        cursor, comp = work.cursor, self._comp or self._lying
        if comp is None:
            return
        state = tuple(cursor.execute(text).fetchone()[0] for text in _STATE)
        if self._lying is None and state == connection.right_at:
            return
        now, before, connection.right_at = schema.seen(cursor), connection.schema_seen, None
        if self._lying is None and now == before:
            connection.right_at = state
            return
        schema.read_again(cursor)
        mended = self._comp is not None and schema.mend(cursor, comp)
        moved = isinstance(before, schema.SchemaSeen) and before != now and before.version == now.version
        self.was_mended = self.was_mended or mended or moved
        if mended or moved or self._lying is not None:
            with contextlib.suppress(EnvironmentFault):  # a torn page keeps nobody from what protects her
                schema.put_in_order(cursor, comp, lookups.made_again(comp))
                work.scratch[_MADE_AGAIN] = True
            self._lying = None
        connection.schema_seen = None if mended else now  # it may yet be rolled back

    def end(self) -> None:
        """Another file is in force from now on: nobody begins a transaction here any more (``keys_changed``)."""
        self._over = True

    def leave(self, work: UnitOfWork) -> None:
        """Called by a unit of work that ends. Its connection is used again, unless what was begun could not end."""
        if self.work is work:
            self._local.work = None
            here = threading.get_ident()
            self._writers.pop(here, None)
            self._wrote[here] = time.monotonic()
        with self._guard:
            kept = len(self._idle) < _KEPT and not (work.connection.in_transaction or work.connection.spoilt)
            if kept:
                self._idle.append(work.connection)
        if not kept:
            work.connection.close()  # what was begun is rolled back

    def writing(self, *but: int) -> bool:
        """Whether a thread other than these writes, or did within the last moment: an act of several transactions may
        be between two of them."""
        since = time.monotonic() - _BETWEEN
        wrote = {thread for thread, ended in self._wrote.copy().items() if ended > since}
        return bool((wrote | self._writers.keys()) - set(but))

    def stop(self, *but: int) -> None:
        """No thread other than these gets a statement through any more, and what runs is interrupted: a transaction
        that is not at its commit yet is undone by the thread that has it. May be called again while something still
        runs.
        """
        self._bar.lower(*but)
        with self._guard:
            running = [*self._readers, *self._writers.copy().items()]
        for thread, connection in running:
            if thread not in but:
                with contextlib.suppress(dbapi2.ProgrammingError):  # closed since
                    connection.interrupt()

    def reader(self) -> Any:
        """A DBAPI cursor to read with: inside this thread's unit of work if it has one, else on its own. After a page
        that did not open, it is one of a new connection.
        """
        work = self.work
        if work is not None:
            return work.cursor
        connection = getattr(self._local, "connection", None)
        if connection is not None and connection.spoilt and not connection.in_transaction:
            self.read_afresh()
            connection = None
        if connection is None:
            connection = connect(self.path, self._key, bar=self._bar)
            self._local.connection = connection
            with self._guard:
                self._readers.append((threading.get_ident(), connection))
        return connection.cursor()

    def read_afresh(self) -> None:
        """Read on through a new connection in this thread: where one has met a page that does not open, it opens sound
        ones no more."""
        connection = getattr(self._local, "connection", None)
        if connection is not None:
            self._local.connection = None
            with self._guard:
                self._readers = [pair for pair in self._readers if pair[1] is not connection]
            connection.close()

    @contextlib.contextmanager
    def one_moment(self) -> Iterator[None]:
        """What this thread reads inside is the file as of one moment, also while others save."""
        reader = self.reader()
        if reader.connection.in_transaction:  # a unit of work, or a moment already, is one
            yield
            return
        reader.execute("BEGIN")
        try:
            yield
        finally:
            if reader.connection.in_transaction:  # a fault of the disk may have ended it, and is what is told
                reader.execute("COMMIT")

    @errors_as_ours
    def checkpoint(self) -> bool:
        """Fold the write-ahead log into the file, when idle; False if a reader was in the way."""
        blocked = self.reader().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        return not blocked

    @errors_as_ours
    def integrity_faults(self, *, folded: bool = False) -> int:
        """How many pages do not verify (after a checkpoint, without which SQLCipher gives false alarms). ``folded``:
        there was one before the write transaction was opened that this thread holds, in which there can be none.
        """
        if not folded:
            self.checkpoint()
        reader = self.reader()
        sealed = len(reader.execute("PRAGMA cipher_integrity_check").fetchall())
        if sealed:
            return sealed  # a page that does not verify cannot be looked into either
        plain = reader.execute("PRAGMA quick_check").fetchall()
        return 0 if plain == [("ok",)] else len(plain)

    def fold_meanwhile(self) -> threading.Thread:
        """Begin to fold the write-ahead log into the file, in a thread that waits for nobody; ``close`` does what is
        left, and waits for the disk less. Join it before that.
        """
        with self._guard:
            unused = self._idle.pop() if self._idle else None
        folding = threading.Thread(target=_fold, args=(unused,), name="folding", daemon=True)
        folding.start()
        return folding

    def close(self) -> None:
        """Close every connection, those of other threads included; they must be idle. Its engine keeps none."""
        with self._guard:
            for connection in (*self._idle, *(connection for _thread, connection in self._readers)):
                connection.close()
            if self._compared is not None:
                self._compared.close()
                self._compared = None
            self._idle.clear()
            self._readers.clear()
        self._local = threading.local()


def _fold(connection: Connection | None) -> None:
    """Through a cursor that asks no bar: it is down when a session ends, and nothing of hers is read or changed here.
    Where nobody wrote there is no connection, and nothing to fold.
    """
    if connection is None:
        return
    with contextlib.suppress(dbapi2.Error):
        connection.cursor(dbapi2.Cursor).execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    connection.close()


def _engine(path: Path, key: KeyFunction, bar: Barrier) -> Engine:
    engine = create_engine(
        "sqlite://",
        creator=lambda: connect(path, key, bar=bar),
        module=dbapi2,
        poolclass=NullPool,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def begin_immediate(connection: CoreConnection) -> None:  # a migration
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine
