"""Where things are on disk: the data folder, its permissions, safe writing, and the program's own resources.

Loaded before sign-in, so it imports the standard library and platformdirs only. It must never create or change anything
in a folder that is not a station's, and never leave a half-written file under a final name. If something else is in the
place of a file, it must not wait for it or fill the memory with it: everything of the data folder is read through this
file.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from nsintake.errors import EnvironmentFault

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

MARKER = "station"
MARKER_TEXT = b"nsintake station 1\n"
LEAST_FREE = 8 * 1024 * 1024
_PRIVATE_FILE, _SHARED_FILE = 0o600, 0o660
_PRIVATE_FOLDER, _SHARED_FOLDER = 0o700, 0o2770
SMALL, NOTES = 64 * 1024, 16 * 1024 * 1024
"""Bytes at most of a mark, a pointer or a share, and of what grows with the years."""
_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}
_DENIED = {errno.EACCES, errno.EPERM, errno.EROFS}


def folder_fault(error: OSError, path: Path) -> EnvironmentFault:
    """What an operating system error on ``path`` means to a person; the system's own text is dropped."""
    if error.errno in _FULL:
        return EnvironmentFault("folder_full", folder=str(path))
    if error.errno in _DENIED:
        return EnvironmentFault("folder_readonly", folder=str(path))
    if error.errno == errno.ENOENT:
        return EnvironmentFault("folder_missing", folder=str(path))
    return EnvironmentFault("disk_error", folder=str(path), number=error.errno or 0)


def open_file(path: Path, *, write: bool = False, follow: bool = False, buffering: int = -1) -> BinaryIO:
    """Open a file that is there, to read or also to ``write``, and nothing else that is in its place.

    ``follow`` goes where a link points: for what a person chose. Raises OSError as the system does, EnvironmentFault
    ``file_strange`` for a pipe, a device, a folder, a link.
    """
    names = ("O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC", "O_BINARY", "" if follow else "O_NOFOLLOW")
    flags = sum(getattr(os, name, 0) for name in names if name) | (os.O_RDWR if write else os.O_RDONLY)
    try:
        if stat.S_ISREG(path.stat(follow_symlinks=follow).st_mode):  # opening some devices does something
            handle = os.open(path, flags)
            if stat.S_ISREG(os.fstat(handle).st_mode):
                return os.fdopen(handle, "r+b" if write else "rb", buffering=buffering)
            os.close(handle)
    except OSError as error:
        if error.errno != errno.ELOOP:
            raise
    raise EnvironmentFault("file_strange", file=path.name)


def read_start(
    path: Path, most: int, *, follow: bool = False, fault_of: Callable[[OSError, Path], EnvironmentFault] = folder_fault
) -> bytes | None:
    """The first ``most`` bytes of a file, None where there is none. Raises EnvironmentFault as ``open_file`` and, of
    the folder, as ``fault_of``."""
    try:
        with open_file(path, follow=follow) as file:
            return file.read(min(most, os.fstat(file.fileno()).st_size))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        fault = fault_of(error, path.parent)
    raise fault


def read_file(
    path: Path,
    limit: int,
    *,
    follow: bool = False,
    fault_of: Callable[[OSError, Path], EnvironmentFault] = folder_fault,
) -> bytes | None:
    """As ``read_start``, but the whole of a file; one of more than ``limit`` bytes is EnvironmentFault
    ``file_too_large``."""
    data = read_start(path, limit + 1, follow=follow, fault_of=fault_of)
    if data is not None and len(data) > limit:
        raise EnvironmentFault("file_too_large", file=path.name)
    return data


def data_folder(explicit: Path | None = None) -> Path:
    """The folder of a station: the one asked for, else ``NSINTAKE_DATA``, else the account's own."""
    if explicit is not None:
        return explicit.expanduser().absolute()
    named = os.environ.get("NSINTAKE_DATA")
    if named:
        return Path(named).expanduser().absolute()
    import platformdirs  # noqa: PLC0415 - only where no folder was named

    return Path(platformdirs.user_data_path("nsintake", appauthor=False))


def state_folder() -> Path:
    """What this account of this computer remembers outside the data folder; ``NSINTAKE_STATE`` names another."""
    named = os.environ.get("NSINTAKE_STATE")
    if named:
        return Path(named).expanduser().absolute()
    import platformdirs  # noqa: PLC0415 - only where no folder was named

    return Path(platformdirs.user_state_path("nsintake", appauthor=False))


def is_station(folder: Path) -> bool:
    """Whether ``folder`` carries the mark of a station."""
    try:
        return (read_file(folder / MARKER, SMALL) or b"").startswith(b"nsintake station ")
    except EnvironmentFault:
        return False


def prepare_data_folder(folder: Path, *, shared: bool = False) -> Path:
    """Make or check a station's data folder and give it back.

    ``shared`` is for several accounts of one computer: setgid 2770, files 0660. Raises EnvironmentFault
    ``folder_foreign`` (has something else in it), ``folder_open`` (other accounts get in), ``folder_readonly``,
    ``folder_full``.
    """
    try:
        if folder.exists() and not is_station(folder):
            if not is_empty(folder):
                raise EnvironmentFault("folder_foreign", folder=str(folder))
            _set_mode(folder, _SHARED_FOLDER if shared else _PRIVATE_FOLDER)
        make_folder(folder, shared=shared)
        if not is_station(folder):
            atomic_write(folder / MARKER, MARKER_TEXT)
        check_data_folder(folder)
    except OSError as error:
        fault = folder_fault(error, folder)
    else:
        return folder
    raise fault


def _set_mode(folder: Path, mode: int) -> None:
    """Give a folder its mode unless it has it: one made by an administrator of the computer is not ours to change."""
    if stat.S_IMODE(folder.stat().st_mode) != mode:
        folder.chmod(mode)


def others_reach(folder: Path) -> bool:
    """Whether the group of a shared folder gets to it: it may pass through every folder above."""
    if os.name != "posix":
        return True
    group = folder.stat().st_gid
    above = [parent.stat() for parent in folder.resolve().parents]
    open_to_all = stat.S_IXOTH
    return is_shared(folder) and all(
        status.st_mode & open_to_all or (status.st_mode & stat.S_IXGRP and status.st_gid == group) for status in above
    )


def is_empty(folder: Path) -> bool:
    """Whether it is a folder with nothing in it but, after a power cut, the beginning of a station's mark; one that we
    may not look into is somebody else's.
    """
    try:
        return folder.is_dir() and all(path.name.startswith(f".{MARKER}-") for path in folder.iterdir())
    except PermissionError:
        return False


def check_data_folder(folder: Path) -> None:
    """Refuse a folder that cannot be worked in, before anything in it is opened."""
    if not folder.exists():
        raise EnvironmentFault("folder_missing", folder=str(folder))
    if not is_station(folder):
        raise EnvironmentFault("folder_foreign", folder=str(folder))
    _refuse_others(folder)
    _try_writing(folder)
    if free_bytes(folder) < LEAST_FREE:
        raise EnvironmentFault("folder_full", folder=str(folder))


def _refuse_others(folder: Path) -> None:
    """Raise EnvironmentFault ``folder_open`` unless it is private, or shared with its group as 2770 has it."""
    if os.name != "posix":
        return
    mode = folder.stat().st_mode
    mended = _SHARED_FOLDER if mode & stat.S_ISGID and mode & stat.S_IRWXG else _PRIVATE_FOLDER
    if mode & stat.S_IRWXO or (mode & stat.S_IRWXG and not mode & stat.S_ISGID):
        raise EnvironmentFault("folder_open", folder=str(folder), mode=f"{mended:o}")


def free_bytes(folder: Path) -> int:
    """How much room this account has on the disk of ``folder``."""
    if hasattr(os, "statvfs"):
        found = os.statvfs(folder)
        return found.f_bavail * found.f_frsize
    import shutil  # noqa: PLC0415 - brings three compressors, which start-up does without

    return shutil.disk_usage(folder).free


def _random_name() -> str:
    return os.urandom(8).hex()


def _try_writing(folder: Path) -> None:
    probe = folder / f".probe-{_random_name()}"
    try:
        _write_new(probe, b"nsintake", mode=_PRIVATE_FILE)
        probe.unlink()
    except OSError as error:
        with contextlib.suppress(OSError):
            probe.unlink()
        fault = folder_fault(error, folder)
    else:
        return
    raise fault


def make_folder(folder: Path, *, shared: bool | None = None) -> None:
    """Make ``folder`` and its parents with private (or shared, setgid) modes; an existing one is left as it is."""
    if folder.is_dir():
        return
    folder.parent.mkdir(parents=True, exist_ok=True)
    if shared is None:
        shared = is_shared(folder.parent)
    mode = _SHARED_FOLDER if shared else _PRIVATE_FOLDER
    folder.mkdir(mode=mode, exist_ok=True)
    folder.chmod(mode)
    sync_folder(folder.parent)


def is_shared(folder: Path) -> bool:
    """Whether several accounts of this computer work in ``folder`` (its setgid bit)."""
    return os.name == "posix" and bool(folder.stat().st_mode & stat.S_ISGID)


def file_mode(folder: Path) -> int:
    """The mode every file in ``folder`` gets."""
    return _SHARED_FILE if is_shared(folder) else _PRIVATE_FILE


def create_empty(path: Path) -> None:
    """Make an empty file with the folder's mode, so that the program that fills it inherits it; fails if it exists."""
    _write_new(path, b"", mode=file_mode(path.parent))


def atomic_write(path: Path, data: bytes) -> None:
    """Replace ``path`` by ``data`` so that a crash leaves the old file or the new one, never a part.

    Raises EnvironmentFault ``folder_full``, ``folder_readonly``.
    """
    temporary = path.with_name(f".{path.name}-{_random_name()}")
    try:
        _write_new(temporary, data, mode=file_mode(path.parent))
        temporary.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink()
        fault = folder_fault(error, path.parent)
    else:
        return
    raise fault


def _write_new(path: Path, data: bytes, *, mode: int) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    with os.fdopen(os.open(path, flags, mode), "wb") as file:
        if hasattr(os, "fchmod"):
            os.fchmod(file.fileno(), mode)
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make the names in ``folder`` durable (a rename is not, until its folder is synced)."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def resource(*parts: str) -> Path:
    """A file of the program's own: inside the wheel or bundle (``_data``), else in the checkout.

    ``resource("resources", "style.qss")``. Raises EnvironmentFault ``program_incomplete``.
    """
    package = Path(__file__).resolve().parent
    for root in (package / "_data", package.parent):
        found = root.joinpath(*parts)
        if found.exists():
            return found
    raise EnvironmentFault("program_incomplete", file="/".join(parts))
