"""One file with a byte copy of a station's three files: written, read back, separated again.

Nothing is opened here, so neither the person who carries the stick nor this module needs a key of the files. What a
container says about itself proves only that it is whole; who made it is proved by the signature, under a roster that is
inside. Nothing half written ever gets a final name, and nothing is ever written over.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from nsintake import paths
from nsintake.crypto.envelope import OpenError, number_of, text_of, tlv, untlv
from nsintake.errors import EnvironmentFault
from nsintake.store.medium import CHUNK, CopyProgress, Hash, Progress, Stop, medium_fault, on_medium, pieces

FILES = ("accounts.db", "liaison.db", "identity.db")
PARTS = tuple(name for file in FILES for name in (file, f"{file}-wal"))
"""Every part there can be, in the order they are in a container; the write-ahead logs only where there are any."""
LABEL = "backup"
START = b"nsintake/backup\x01"
END = b"nsintake/backup\xff"
MOST_TRAILER = 1 << 16
NAME = re.compile(r"files-[0-9]{8}-[0-9]{6}-[0-9a-f]{8}\.bin")
"""What our files are called: a day and nothing about what is in them."""
_ORG = re.compile(r"[a-z0-9-]{1,64}")
"""What the id of an office looks like. It becomes a part of names of files, and whoever made a container chose it."""
_HEAD, _PART = 7, 3
_SIGNATURE = 64
_TAIL = 4 + 32 + len(END)
_MOMENT = "%Y-%m-%dT%H:%M:%SZ"
_MARGIN = 1 << 20
_NO_FOLDER_SYNC = {errno.EINVAL, getattr(errno, "ENOTSUP", errno.EINVAL), errno.ENOSYS, errno.EBADF}


@dataclass(frozen=True, slots=True)
class BackupPart:
    """One file inside: its name, its size in bytes, its SHA-256 (32 bytes)."""

    name: str
    size: int
    digest: bytes


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a container says it is. ``site`` is the site secret sealed to the recovery; ``moment`` is aware, UTC."""

    org: str
    moment: datetime
    roster_number: int
    epoch: int
    generation: int
    maker: str
    site: bytes
    parts: tuple[BackupPart, ...] = ()

    def body(self) -> bytes:
        """The bytes its maker signs."""
        moment = self.moment.astimezone(UTC).strftime(_MOMENT)
        fields: list[bytes | str | int] = [
            self.org, moment, self.roster_number, self.epoch, self.generation, self.maker, self.site,
        ]  # fmt: skip
        for part in self.parts:
            fields += [part.name, part.size, part.digest]
        return tlv(LABEL, *fields)


@dataclass(frozen=True, slots=True)
class Container:
    """A container looked at: where it is, what it says, the maker's signature over that."""

    path: Path
    manifest: Manifest
    signature: bytes


# --- writing


def write(
    folder: Path,
    source: Path,
    manifest: Manifest,
    *,
    sign: Callable[[bytes], bytes],
    progress: Progress = lambda _done, _of: None,
    stop: Stop = lambda: False,
) -> Container:
    """Write the files of the generation folder ``source`` into a new container in ``folder``, and read it back.

    ``manifest`` comes without parts; ``sign`` gives the maker's signature. Nobody may write to the files meanwhile.
    Raises EnvironmentFault ``backup_medium_full``, ``backup_medium_readonly``, ``backup_medium_gone``,
    ``backup_medium_small_files``, ``backup_not_verified``, and as ``paths.folder_fault`` does for the station's own
    folder; Refused ``stopped``. After every error no part of a container stays.
    """
    sizes = _sizes(source)
    _require_room(folder, sum(size for _, size in sizes))
    steps = CopyProgress(2 * sum(pieces(size) for _, size in sizes), progress, stop)
    name = f"files-{manifest.moment.astimezone(UTC):%Y%m%d-%H%M%S}-{secrets.token_hex(4)}.bin"
    temporary = folder / f".{name}.part"
    try:
        made = _fill(temporary, source, manifest, names=[name for name, _ in sizes], sign=sign, steps=steps)
        _require_same(made, steps)
        with on_medium(medium_fault, folder):
            temporary.rename(folder / name)
            _sync(folder)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    return replace(made, path=folder / name)


def _sizes(source: Path) -> list[tuple[str, int]]:
    """The parts there are, with their sizes. Raises EnvironmentFault ``file_missing``."""
    found = []
    for name in PARTS:
        try:
            size = (source / name).stat().st_size
        except FileNotFoundError:
            if name in FILES:
                raise EnvironmentFault("file_missing", file=name) from None
            continue
        if size or name in FILES:
            found.append((name, size))
    return found


def _require_room(folder: Path, size: int) -> None:
    with on_medium(medium_fault, folder):
        free = shutil.disk_usage(folder).free
    if free < size + _MARGIN:
        raise EnvironmentFault("backup_medium_full", folder=str(folder))


def _fill(
    path: Path,
    source: Path,
    manifest: Manifest,
    *,
    names: Sequence[str],
    sign: Callable[[bytes], bytes],
    steps: CopyProgress,
) -> Container:
    with on_medium(medium_fault, path.parent):
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
        with os.fdopen(os.open(path, flags, 0o600), "wb") as file:
            file.write(START)
            parts = tuple(_copy(file, source / name, steps) for name in names)
            manifest = replace(manifest, parts=parts, moment=manifest.moment.astimezone(UTC).replace(microsecond=0))
            body = manifest.body()
            signature = sign(body)
            trailer = body + signature
            file.write(trailer + len(trailer).to_bytes(4, "big") + sha256(trailer).digest() + END)
            file.flush()
            os.fsync(file.fileno())
    return Container(path, manifest, signature)


def _copy(target: BinaryIO, path: Path, steps: CopyProgress) -> BackupPart:
    """Append one file. Opening and closing it here takes this process's lock off it as POSIX has it; the write-ahead
    log's own locks and SQLite's look at who shares them still keep another process from cutting it (there is a
    test)."""
    size = 0
    with on_medium(paths.folder_fault, path.parent):
        opened = paths.open_file(path, buffering=0)
    with opened, Hash(os.fstat(opened.fileno()).st_size) as whole:
        while True:
            piece = whole.room()
            with on_medium(paths.folder_fault, path.parent):
                got = opened.readinto(piece)  # type: ignore[attr-defined]
            if not got:
                return BackupPart(path.name, size, whole.digest())
            steps.step()
            whole.take(piece[:got])
            target.write(piece[:got])
            size += got


def _require_same(made: Container, steps: CopyProgress) -> None:
    """Read back what was written. Raises EnvironmentFault ``backup_not_verified``, ``backup_medium_gone``."""
    try:
        again = verify(made.path, steps=steps)
    except EnvironmentFault as fault:
        if fault.code == "backup_medium_gone":
            raise
        again = None
    if again != made:
        raise EnvironmentFault("backup_not_verified", folder=str(made.path.parent))


def _sync(folder: Path) -> None:
    try:
        paths.sync_folder(folder)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:  # some formats of sticks know no such thing for folders
            raise


# --- reading


def look(path: Path) -> Container:
    """What a container says about itself, without reading through its parts and without any key.

    Raises EnvironmentFault ``backup_foreign`` (not one of ours), ``backup_newer``, ``backup_cut_short``,
    ``backup_damaged``, ``backup_medium_gone``, ``backup_medium_readonly``.
    """
    with on_medium(medium_fault, path.parent), paths.open_file(path, follow=True) as file:
        return _look(file, path)


def verify(
    path: Path,
    *,
    progress: Progress = lambda _done, _of: None,
    stop: Stop = lambda: False,
    steps: CopyProgress | None = None,
) -> Container:
    """Read all of a container from the medium and compare it with its own hashes. Raises as ``look``, Refused
    ``stopped``.

    Says nothing about who made it.
    """
    return _through(path, None, progress=progress, stop=stop, steps=steps)


def unpack(
    path: Path, folder: Path, *, progress: Progress = lambda _done, _of: None, stop: Stop = lambda: False
) -> Container:
    """As ``verify``, and write each part into the empty ``folder`` under its name, durable when this returns.

    Raises as ``look`` does, and as ``paths.folder_fault`` for the folder.
    """
    found = _through(path, folder, progress=progress, stop=stop)
    with on_medium(paths.folder_fault, folder):
        paths.sync_folder(folder)
    return found


def _through(
    path: Path, into: Path | None, *, progress: Progress, stop: Stop, steps: CopyProgress | None = None
) -> Container:
    with on_medium(medium_fault, path.parent), paths.open_file(path, follow=True, buffering=0) as file:
        if hasattr(os, "posix_fadvise"):  # what is still in memory says nothing about the medium
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        found = _look(file, path)
        steps = steps or CopyProgress(sum(pieces(part.size) for part in found.manifest.parts), progress, stop)
        file.seek(len(START))
        for part in found.manifest.parts:
            if into is None:
                whole = _read_part(file, part, steps, lambda _piece: None)
            else:
                whole = _unpack_part(file, part, steps, into / part.name)
            if not secrets.compare_digest(whole, part.digest):
                raise EnvironmentFault("backup_damaged", file=path.name)
    return found


def _unpack_part(file: BinaryIO, part: BackupPart, steps: CopyProgress, path: Path) -> bytes:
    with on_medium(paths.folder_fault, path.parent):
        try:
            paths.create_empty(path)
        except FileExistsError:
            raise EnvironmentFault("file_exists", file=path.name) from None
        opened = paths.open_file(path, write=True)

    def keep(piece: memoryview) -> None:
        with on_medium(paths.folder_fault, path.parent):
            opened.write(piece)

    with opened:
        whole = _read_part(file, part, steps, keep)
        with on_medium(paths.folder_fault, path.parent):
            opened.flush()
            os.fsync(opened.fileno())
    return whole


def _read_part(file: BinaryIO, part: BackupPart, steps: CopyProgress, keep: Callable[[memoryview], None]) -> bytes:
    left = part.size
    with Hash(part.size) as whole:
        while left:
            steps.step()
            piece = whole.room()[: min(CHUNK, left)]
            got = file.readinto(piece)  # type: ignore[attr-defined]
            if not got:
                raise EnvironmentFault("backup_cut_short", file="")
            whole.take(piece[:got])
            keep(piece[:got])
            left -= got
        return whole.digest()


def _look(file: BinaryIO, path: Path) -> Container:
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    start = file.read(len(START))
    _require_ours(start, path)
    if size < len(START) + _TAIL:
        raise EnvironmentFault("backup_cut_short", file=path.name)
    file.seek(size - _TAIL)
    tail = file.read(_TAIL)
    if not tail.endswith(END):
        raise EnvironmentFault("backup_cut_short", file=path.name)
    length = int.from_bytes(tail[:4], "big")
    room = size - len(START) - _TAIL
    if not _SIGNATURE < length <= min(MOST_TRAILER, room):
        raise EnvironmentFault("backup_damaged", file=path.name)
    file.seek(size - _TAIL - length)
    trailer = file.read(length)
    if sha256(trailer).digest() != tail[4:36]:
        raise EnvironmentFault("backup_damaged", file=path.name)
    try:
        manifest = _read(trailer[:-_SIGNATURE])
    except OpenError:
        raise EnvironmentFault("backup_damaged", file=path.name) from None
    if sum(part.size for part in manifest.parts) != room - length:
        raise EnvironmentFault("backup_damaged", file=path.name)
    return Container(path, manifest, trailer[-_SIGNATURE:])


def _require_ours(start: bytes, path: Path) -> None:
    if start == START:
        return
    if start and START.startswith(start):
        raise EnvironmentFault("backup_cut_short", file=path.name)
    newer = start[:-1] == START[:-1] and start > START
    raise EnvironmentFault("backup_newer" if newer else "backup_foreign", file=path.name)


def _read(body: bytes) -> Manifest:
    """A manifest from the bytes its maker signed. Raises OpenError for any that ``Manifest.body`` would not make."""
    fields = untlv(body, LABEL)
    if len(fields) < _HEAD or (len(fields) - _HEAD) % _PART:
        raise OpenError
    org, moment, roster, epoch, generation, maker, site = fields[:_HEAD]
    rows = [fields[at : at + _PART] for at in range(_HEAD, len(fields), _PART)]
    parts = tuple(BackupPart(text_of(name), number_of(size), digest) for name, size, digest in rows)
    names = [part.name for part in parts]
    known = [name for name in PARTS if name in names]
    if names != known or not set(FILES) <= set(names) or any(len(part.digest) != 32 for part in parts):
        raise OpenError
    try:
        when = datetime.strptime(text_of(moment), _MOMENT).replace(tzinfo=UTC)
    except ValueError:
        raise OpenError from None
    if not _ORG.fullmatch(text_of(org)):
        raise OpenError
    found = Manifest(
        text_of(org), when, number_of(roster), number_of(epoch), number_of(generation), text_of(maker), site, parts
    )
    if found.body() != body:
        raise OpenError
    return found


# --- those that are on a medium


def ours_in(folder: Path, org: str) -> list[Container]:
    """The containers of an organisation in a folder that say they are whole, newest first; anything else is passed."""
    return [container for container in all_in(folder) if container.manifest.org == org]


def all_in(folder: Path) -> list[Container]:
    """The containers of any organisation, as ``ours_in``."""
    found = []
    with on_medium(medium_fault, folder):
        names = [entry.name for entry in os.scandir(folder) if NAME.fullmatch(entry.name)]
    for name in names:
        with contextlib.suppress(EnvironmentFault):
            found.append(look(folder / name))
    return sorted(found, key=lambda container: (container.manifest.moment, container.path.name), reverse=True)


def clear_parts(folder: Path) -> None:
    """Take away what a power cut left half written under our temporary names."""
    with on_medium(medium_fault, folder):
        for entry in os.scandir(folder):
            inner = entry.name.removeprefix(".").removesuffix(".part")
            if entry.name == f".{inner}.part" and NAME.fullmatch(inner) and entry.is_file(follow_symlinks=False):
                Path(entry.path).unlink()
