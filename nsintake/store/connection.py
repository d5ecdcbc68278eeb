"""Opening one SQLCipher file, with every setting that safety depends on, and nothing more.

Used before sign-in (accounts.db) and by the engine, so it must not import SQLAlchemy. A connection that is not
truly encrypted is never handed out: plain SQLite accepts ``PRAGMA key`` in silence and writes plaintext.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import get_ident
from typing import Any

from sqlcipher3 import dbapi2

from nsintake import paths
from nsintake.errors import EnvironmentFault, NsintakeError, Refused
from nsintake.store import lookaside
from nsintake.store.column_types import TEXT
from nsintake.store.faults import translate

Connection = Any
KeyFunction = Callable[[Any], None]

BUSY_SECONDS = 20.0
_PLAIN = b"SQLite format 3"
PAGE_SIZE = 8192
_PAGE = f"PRAGMA cipher_page_size = {PAGE_SIZE}"
"""A sealed body of the 1,900 byte bucket fits into its row: no overflow pages, reads three times as fast."""
_SETTINGS = (
    "PRAGMA cipher_memory_security = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA secure_delete = ON",
)
_WRITE_AHEAD = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA wal_autocheckpoint = 0",
)


class Barrier:
    """Asked before every statement of one file's connections. Down from the moment the session ends: then only the
    threads it was told pass (Refused ``stopped``). A commit or a rollback is no statement here, so what is being made
    durable is finished, and what is not is undone."""

    def __init__(self) -> None:
        self._pass: frozenset[int] | None = None

    def lower(self, *threads: int) -> None:
        """Let only these threads pass from now on."""
        self._pass = frozenset(threads)

    def check(self) -> None:
        """Raise Refused ``stopped`` where this thread may not pass."""
        if self._pass is not None and get_ident() not in self._pass:
            raise Refused("stopped")


class _Cursor(dbapi2.Cursor):  # type: ignore[misc]
    """A page that cannot be read is said in our words wherever it is met: EnvironmentFault ``file_corrupt``."""

    def execute(self, *arguments: Any) -> Any:
        self.connection.bar.check()
        return self._read(super().execute, *arguments)

    def executemany(self, *arguments: Any) -> Any:
        self.connection.bar.check()
        return self._read(super().executemany, *arguments)

    def fetchone(self) -> Any:
        return self._read(super().fetchone)

    def fetchmany(self, size: int) -> Any:
        return self._read(super().fetchmany, size)

    def fetchall(self) -> Any:
        return self._read(super().fetchall)

    def __next__(self) -> Any:
        return self._read(super().__next__)

    def _read(self, act: Callable[..., Any], *arguments: Any) -> Any:
        try:
            return act(*arguments)
        except (dbapi2.DatabaseError, MemoryError, UnicodeDecodeError) as error:
            fault = translate(error, self.connection.file)
            damaged = isinstance(fault, EnvironmentFault) and fault.code == "file_corrupt"
            lost = isinstance(fault, EnvironmentFault) and fault.code == "disk_error"
            self.connection.spoilt = self.connection.spoilt or damaged or lost
            if not damaged:
                raise
        raise fault


class _Barred(dbapi2.Connection):  # type: ignore[misc]
    """Every cursor of it asks the bar."""

    bar: Barrier
    file: str
    spoilt: bool = False
    """Whether it met a page that does not open, or lost a file beside its own: then it opens nothing any more, also
    when that is mended, and another is made in its place."""
    schema_seen: object = None
    """The schema that was found to be right (``engine``)."""
    right_at: tuple[int, ...] | None = None
    """By which numbers SQLite knows that no other connection has written anything since; None: look again."""

    def cursor(self, factory: Any = _Cursor) -> Any:
        return super().cursor(factory)


def connect(path: Path, key: KeyFunction, *, create: bool = False, bar: Barrier | None = None) -> Connection:
    """Open ``path`` with the key that ``key`` sets; usable from any one thread at a time. ``bar`` can stop it later.

    Raises EnvironmentFault ``file_missing``, ``file_not_sealed``, ``file_corrupt`` (also: another key),
    ``folder_readonly``, ``folder_full``.
    """
    if create:
        _create(path)
    _refuse_plain(path, create=create)
    lookaside.widen()
    connection = None
    fault: NsintakeError
    try:
        connection = dbapi2.connect(
            f"{path.absolute().as_uri()}?mode=rw",
            uri=True,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=256,
            factory=_Barred,
        )
        connection.bar, connection.file = bar or Barrier(), path.name
        connection.text_factory = TEXT
        _set_up(connection, key)
    except dbapi2.Error as error:
        fault = translate(error, path.name)
    except NsintakeError as error:
        fault = error
    else:
        return connection
    if connection is not None:
        connection.close()
    raise fault


def _set_up(connection: Connection, key: KeyFunction) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")
    key(connection)
    connection.execute(_PAGE)
    if connection.execute("PRAGMA cipher_version").fetchone() is None:
        raise EnvironmentFault("program_incomplete", file="sqlcipher")
    for setting in _SETTINGS:
        connection.execute(setting)
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    for setting in _WRITE_AHEAD:
        connection.execute(setting)


def _create(path: Path) -> None:
    try:
        paths.create_empty(path)
    except FileExistsError:
        fault = EnvironmentFault("file_exists", file=path.name)
    except OSError as error:
        fault = paths.folder_fault(error, path.parent)
    else:
        return
    raise fault


def _refuse_plain(path: Path, *, create: bool) -> None:
    try:
        with paths.open_file(path) as file:
            start = file.read(PAGE_SIZE)
    except FileNotFoundError:
        fault = EnvironmentFault("file_missing", file=path.name)
    except OSError as error:
        fault = paths.folder_fault(error, path.parent)
    else:
        plain = start.startswith(_PLAIN)
        if not plain and (create or len(start) == PAGE_SIZE):
            return  # anything shorter would silently become a new database
        fault = EnvironmentFault("file_not_sealed" if plain else "file_corrupt", file=path.name)
    raise fault
