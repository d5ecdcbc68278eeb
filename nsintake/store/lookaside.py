"""More room for SQLite's small allocations: each connection has a block of its own for them, its lookaside.

Memory security locks and wipes every allocation outside that block, which costs two calls of the system each time.
SQLite's own block of forty pieces is full as soon as the statements of a sign-in are prepared. Neither the library for
Python nor a PRAGMA can make it larger, so SQLite itself is told, before the first file is opened. Where that cannot be
done, everything works as before, slower.
"""

from __future__ import annotations

import sys
import threading

PIECES = 400
"""Pieces of a connection's block. More make nothing faster (docs/decisions/058)."""
PIECE = 512
"""Bytes of a piece. SQLite's own are larger and fewer; most of what is asked for is small."""
_LOOKASIDE, _MEMORY_USED = 13, 0
"""SQLITE_CONFIG_LOOKASIDE and SQLITE_STATUS_MEMORY_USED of sqlite3.h."""
_NOTHING_OPEN = 60_000
"""Bytes that SQLite uses while no connection is open are fewer: each has a block of 48,000 at the least, and more."""
_guard = threading.Lock()
_asked = False


def widen() -> None:
    """Give every connection that is opened from now on the larger block; asked again it does nothing.

    SQLite takes this only while it is shut down, and may be shut down only while nothing is open, so the one place that
    opens files calls this before each. Connections that something else opened before are left alone, and then all are.
    """
    global _asked  # noqa: PLW0603 - once a process
    with _guard:
        if not _asked:
            _asked = True
            _widen()


def _widen() -> bool:
    if sys.platform != "linux":  # elsewhere the library shows no such functions, or takes their arguments otherwise
        return False
    import ctypes  # noqa: PLC0415 - only here

    from sqlcipher3 import _sqlite3  # noqa: PLC0415 - with the first file

    try:
        library = ctypes.CDLL(_sqlite3.__file__)
        configure, status = library.sqlite3_config, library.sqlite3_status64
        shut_down, initialize = library.sqlite3_shutdown, library.sqlite3_initialize
    except (OSError, AttributeError):
        return False
    used, most = ctypes.c_int64(), ctypes.c_int64()
    if status(_MEMORY_USED, ctypes.byref(used), ctypes.byref(most), 0) or used.value >= _NOTHING_OPEN:
        return False
    if shut_down():
        return False
    taken = bool(configure(_LOOKASIDE, ctypes.c_int(PIECE), ctypes.c_int(PIECES)) == 0)
    return initialize() == 0 and taken
