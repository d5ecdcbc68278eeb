"""Each connection has room for SQLite's small allocations, and memory security stays on."""

from __future__ import annotations

import ctypes
import subprocess
import sys
from pathlib import Path

import pytest
from sqlcipher3 import _sqlite3, dbapi2

from nsintake.store import lookaside
from nsintake.store.connection import connect

ROOT = Path(__file__).resolve().parents[2]
linux = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it is left as it is")


def key(connection: dbapi2.Connection) -> None:
    connection.execute("PRAGMA key = \"x'" + "2d" * 32 + "'\"")


def used() -> int:
    """Bytes that SQLite uses in this process."""
    now, most = ctypes.c_int64(), ctypes.c_int64()
    assert ctypes.CDLL(_sqlite3.__file__).sqlite3_status64(0, ctypes.byref(now), ctypes.byref(most), 0) == 0
    return now.value


def room_of_a_connection() -> int:
    before = used()
    connection = dbapi2.connect(":memory:")
    try:
        return used() - before
    finally:
        connection.close()


def alone(act: str, path: Path) -> list[str]:
    """What a process of its own prints that does this first."""
    command = [sys.executable, "-c", f"from tests.store import test_lookaside as it; it.{act}({str(path)!r})"]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True, timeout=60).stdout.split()


def opened_by_us(path: str) -> None:
    ours = connect(Path(path), key, create=True)
    print(room_of_a_connection(), ours.execute("PRAGMA cipher_memory_security").fetchone()[0])
    ours.execute("CREATE TABLE kept (words TEXT)")
    ours.execute("INSERT INTO kept VALUES ('she said so')")
    again = connect(Path(path), key)
    print(again.execute("SELECT count(*) FROM kept").fetchone()[0], Path(path).read_bytes()[:6] == b"SQLite")


def opened_by_something_else_before(path: str) -> None:
    other = dbapi2.connect(f"{path}-other", isolation_level=None)
    other.execute("CREATE TABLE kept (words TEXT)")
    before = room_of_a_connection()
    connect(Path(path), key, create=True).close()
    other.execute("INSERT INTO kept VALUES ('still open')")
    print(room_of_a_connection() == before, other.execute("SELECT count(*) FROM kept").fetchone()[0])


@linux
def test_every_file_is_opened_with_more_room_under_memory_security_and_still_sealed(tmp_path: Path) -> None:
    room, security, rows, plain = alone("opened_by_us", tmp_path / "a.db")
    assert int(room) > lookaside.PIECES * lookaside.PIECE
    assert (security, rows, plain) == ("1", "1", "False")


@linux
def test_what_is_open_already_stays_open_and_all_stays_as_it_was(tmp_path: Path) -> None:
    assert alone("opened_by_something_else_before", tmp_path / "a.db") == ["True", "1"]
