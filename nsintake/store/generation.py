"""Which generation of the three files is in force, and the locks that keep heavy work and sessions apart.

Loaded before sign-in: standard library only. The pointer is replaced atomically, so there is always exactly one
generation in force; nothing here opens a database. Whoever builds a generation has the station alone meanwhile, and
only who has it alone takes one away.
"""

from __future__ import annotations

import contextlib
import re
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from nsintake import paths
from nsintake.errors import EnvironmentFault

POINTER = "current"
LOCK = "station.lock"
TURN = "station.turn"
MARK = "site"
"""A file in a generation's folder: the check of the site secret it is under. Without one, any share is tried."""
IN_FORCE = "in-force"
"""A file in the folder of a generation that was in force once."""
NOT_CARRIED = "not-carried-over"
"""A file in the folder of a generation of which a restore could not read everything: it is set aside, not deleted."""
_NAME = re.compile(rb"\Ageneration-([1-9][0-9]{0,8})\n\Z")
_SLOTS = 64
_STEP = 0.05


def folder_of(data: Path, number: int) -> Path:
    """The folder of generation ``number``."""
    return data / f"generation-{number}"


def current(data: Path) -> int | None:
    """The number of the generation in force, or None where no station was founded yet.

    Raises EnvironmentFault ``file_corrupt`` when the pointer says something else, and as ``paths.read_file``.
    """
    text = paths.read_file(data / POINTER, paths.SMALL)
    if text is None:
        return None
    match = _NAME.match(text)
    if match and folder_of(data, int(match[1])).is_dir():
        return int(match[1])
    raise EnvironmentFault("file_corrupt", file=POINTER)


def current_folder(data: Path) -> Path:
    """The folder in force; EnvironmentFault ``station_missing`` where there is none."""
    number = current(data)
    if number is None:
        raise EnvironmentFault("station_missing", folder=str(data))
    return folder_of(data, number)


def prepare(data: Path) -> tuple[int, Path]:
    """Make the empty folder of the next generation, not yet in force; gives its number and place."""
    number = (current(data) or 0) + 1
    while folder_of(data, number).exists():
        number += 1
    paths.make_folder(folder_of(data, number))
    return number, folder_of(data, number)


def put_in_force(data: Path, number: int) -> None:
    """Swap the pointer to generation ``number``: the one act that makes founding, rotation or restore count."""
    if not folder_of(data, number).is_dir():
        raise EnvironmentFault("file_missing", file=folder_of(data, number).name)
    paths.sync_folder(folder_of(data, number))
    paths.atomic_write(data / POINTER, b"generation-%d\n" % number)
    note_in_force(data)


def note_in_force(data: Path) -> None:
    """Write into the generation in force that it was: should the pointer ever name an older one, it is not taken away
    as something whose building was cut off. A disk that refuses does not matter."""
    number = current(data)
    if number is not None and not (folder_of(data, number) / IN_FORCE).exists():
        with contextlib.suppress(EnvironmentFault):
            paths.atomic_write(folder_of(data, number) / IN_FORCE, b"was in force\n")


def put_out_of_force(data: Path) -> None:
    """Take the pointer away: nothing is in force any more. Only for a founding that nothing was entrusted to yet."""
    try:
        (data / POINTER).unlink(missing_ok=True)
        paths.sync_folder(data)
    except OSError as error:
        fault = paths.folder_fault(error, data)
    else:
        return
    raise fault


def site_mark(data: Path) -> bytes | None:
    """The check of the secret that the generation in force is under, None where it says nothing about that."""
    number = current(data)
    return None if number is None else paths.read_file(folder_of(data, number) / MARK, paths.SMALL)


def left_over(data: Path) -> list[Path]:
    """The folders of generations not in force: old ones, and those whose building was cut off. Never one that was in
    force after the one that is now: somebody put an old pointer back.

    Empty if no generation is in force, because the files that are there then are being founded.
    """
    inside = current(data)
    if inside is None:
        return []
    found = ((path, _NAME.match(f"{path.name}\n".encode())) for path in data.glob("generation-*"))
    others = ((path, int(match[1])) for path, match in found if match and int(match[1]) != inside)
    return sorted(path for path, number in others if number < inside or not (path / IN_FORCE).exists())


def once_in_force(data: Path) -> list[int]:
    """The numbers of the generations that are there and were in force once, the newest last."""
    found = (_NAME.match(f"{path.name}\n".encode()) for path in data.glob("generation-*"))
    numbers = sorted(int(match[1]) for match in found if match)
    return [number for number in numbers if (folder_of(data, number) / IN_FORCE).exists()]


def take_away(folder: Path) -> bool:
    """Delete a generation's files and its folder; False if something of it could not be deleted.

    Only for a session that has the station alone. On flash memory the old cells may stay readable until they are used
    again: what protects them is that their keys are gone.
    """
    try:
        if folder.is_symlink():
            folder.unlink()
        else:
            for path in folder.iterdir():
                path.unlink()
            paths.sync_folder(folder)
            folder.rmdir()
        paths.sync_folder(folder.parent)
    except OSError:
        return not folder.exists()
    return True


def mark_not_carried(data: Path, number: int) -> str:
    """Mark a generation that must not be deleted once another is in force; where it will be set aside."""
    folder = folder_of(data, number)
    paths.atomic_write(folder / NOT_CARRIED, b"not all of it was carried over\n")
    return str(_aside(folder))


def unmark(data: Path, number: int) -> None:
    """Take that mark away: it stays in force. A disk that refuses does not matter."""
    with contextlib.suppress(OSError):
        (folder_of(data, number) / NOT_CARRIED).unlink(missing_ok=True)


def clear_away(folder: Path) -> None:
    """Delete a generation that another one replaced, or set it aside where it is marked. As ``take_away``; a disk that
    refuses does not matter, since the next start tries again."""
    if not folder.is_symlink() and (folder / NOT_CARRIED).exists():
        with contextlib.suppress(EnvironmentFault):
            set_aside(folder)
    else:
        take_away(folder)


def _aside(folder: Path) -> Path:
    name, number = folder.name.replace("generation", "set-aside"), 1
    while (folder.parent / f"{name}-{number}").exists():
        number += 1
    return folder.parent / f"{name}-{number}"


def set_aside(folder: Path) -> None:
    """Give a generation's folder a name under which nobody looks for it, or takes it away. Raises EnvironmentFault."""
    try:
        folder.rename(_aside(folder))
        paths.sync_folder(folder.parent)
    except OSError as error:
        fault = paths.folder_fault(error, folder.parent)
    else:
        return
    raise fault


class Lock:
    """A file lock that this process has until it is closed or until the process dies, however it dies."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: BinaryIO | None = None
        self._slot = 0

    def shared(self, *, wait: float = 0) -> Lock:
        """Take it together with other sessions. Raises EnvironmentFault ``station_busy`` while heavy work runs."""
        return self._acquire(exclusive=False, wait=wait)

    def exclusive(self, *, wait: float = 0) -> Lock:
        """Take it alone, for heavy work. Raises EnvironmentFault ``station_busy`` while any session runs."""
        return self._acquire(exclusive=True, wait=wait)

    def _acquire(self, *, exclusive: bool, wait: float) -> Lock:
        if self._file is None:
            self._file = _open(self._path)
        until = time.monotonic() + wait
        while not self._try(self._file, exclusive=exclusive):
            if time.monotonic() >= until:
                self.close()
                raise EnvironmentFault("station_busy", file=self._path.name)
            time.sleep(_STEP)
        return self

    def _try(self, file: BinaryIO, *, exclusive: bool) -> bool:
        slot = _lock(file, exclusive=exclusive)
        if slot is None:
            return False
        self._slot = slot
        return True

    def close(self) -> None:
        """Let go; harmless when it was not taken."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def __enter__(self) -> Lock:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def station_lock(data: Path) -> Lock:
    """The lock of a station: sessions share it; rotation, restore and backup have it alone."""
    return Lock(data / LOCK)


def turn_lock(data: Path) -> Lock:
    """The lock of the one process that wants the station alone. So it may give up its own share of the station on the
    way, and nobody else gets in.
    """
    return Lock(data / TURN)


def _open(path: Path) -> BinaryIO:
    try:
        if not path.exists():
            _create(path)
        return paths.open_file(path, write=True)
    except OSError as error:
        fault = paths.folder_fault(error, path.parent)
    raise fault


def _create(path: Path) -> None:
    try:
        paths.create_empty(path)
    except FileExistsError:
        return  # another session was first; its file is as good


if sys.platform == "win32":  # pragma: no cover - the other half of the pair
    import msvcrt

    def _lock(file: BinaryIO, *, exclusive: bool) -> int | None:
        """Windows has no shared lock here: a session takes one byte of many, heavy work takes them all."""
        slots = [(0, _SLOTS)] if exclusive else [(slot, 1) for slot in range(_SLOTS)]
        for slot, size in slots:
            file.seek(slot)
            try:
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, size)
            except OSError:
                continue
            return slot
        return None

else:
    import fcntl

    def _lock(file: BinaryIO, *, exclusive: bool) -> int | None:
        """Take the lock if it is free; a slot number, or None."""
        mode = fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH
        try:
            fcntl.flock(file.fileno(), mode | fcntl.LOCK_NB)
        except BlockingIOError:
            return None
        return 0
