"""Work on a medium that may be full, shut or pulled out: what its errors mean, and bytes taken in pieces."""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path
from types import TracebackType

from nsintake.errors import EnvironmentFault, Refused

Progress = Callable[[int, int], None]
Stop = Callable[[], bool]
CHUNK = 1 << 20
"""Bytes that are read, hashed and written at a time."""
_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_DENIED = {errno.EACCES, errno.EPERM, errno.EROFS}


def medium_fault(error: OSError, folder: Path) -> EnvironmentFault:
    """What an operating system error on the medium means to a person; the system's own text is dropped."""
    if error.errno in _FULL:
        return EnvironmentFault("backup_medium_full", folder=str(folder))
    if error.errno in _DENIED:
        return EnvironmentFault("backup_medium_readonly", folder=str(folder))
    if error.errno == errno.EFBIG:
        return EnvironmentFault("backup_medium_small_files", folder=str(folder))
    return EnvironmentFault("backup_medium_gone", folder=str(folder))


@contextlib.contextmanager
def on_medium(fault_of: Callable[[OSError, Path], EnvironmentFault], folder: Path) -> Iterator[None]:
    """An error of the disk below here is what ``fault_of`` makes of it; nothing of the system's own text is kept."""
    try:
        yield
    except OSError as error:
        fault = fault_of(error, folder)
    else:
        return
    raise fault


class CopyProgress:
    """Counts what is done for ``progress`` and asks ``stop`` before each piece."""

    def __init__(self, total: int, progress: Progress, stop: Stop) -> None:
        self._done, self._total, self._progress, self._stop = 0, max(total, 1), progress, stop

    def step(self) -> None:
        if self._stop():
            raise Refused("stopped")
        self._progress(min(self._done, self._total), self._total)
        self._done += 1


class Hash:
    """SHA-256 of pieces in turn, in a thread of its own while the disk works on the next one."""

    def __init__(self, size: int) -> None:
        self._whole = sha256()
        self._rooms = [memoryview(bytearray(min(CHUNK, max(size, 1)))) for _ in range(2)]
        self._under_way: list[Future[None]] = []
        self._worker = ThreadPoolExecutor(1, "backup")

    def room(self) -> memoryview:
        """A piece of memory that nothing reads any more."""
        if len(self._under_way) > 1:
            self._under_way.pop(0).result()
        self._rooms.reverse()
        return self._rooms[0]

    def take(self, piece: memoryview) -> None:
        """Hash what is in the room given last."""
        self._under_way.append(self._worker.submit(self._whole.update, piece))

    def digest(self) -> bytes:
        """The hash (32 bytes) of everything taken."""
        for future in self._under_way:
            future.result()
        return self._whole.digest()

    def __enter__(self) -> Hash:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._worker.shutdown()


def pieces(size: int) -> int:
    """In how many pieces so many bytes are taken."""
    return -(-size // CHUNK)
