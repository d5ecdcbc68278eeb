"""Start sticks: half of the site secret on something that is taken out of the computer and kept on the person.

The other half is in the data folder, in a share file for all sticks together; alone each is noise. Loaded before
sign-in: no database.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from nsintake import paths
from nsintake.crypto.site_secret import MOST_STICK, SiteSecret, Stick, check_of, share_out_to_stick
from nsintake.errors import EnvironmentFault
from nsintake.store import generation, shares
from nsintake.store.medium import medium_fault

NAME = "files-start.bin"
"""What the file on a stick is called: nothing about what it is for."""
SHARE = f"{shares.SHARE}-stick"
"""The data folder's half; a share file among others, so that sealing the station destroys it with them."""
KNOWN = "sticks"
"""The ids of every stick made here, one a line. Only for words: an old stick of this station is told from another's."""


def on(folder: Path) -> Stick | None:
    """The start stick in a folder, None where there is none.

    Raises EnvironmentFault ``stick_foreign``, ``stick_newer``, ``stick_damaged``, and as ``medium_fault``.
    """
    try:
        stored = paths.read_start(folder / NAME, MOST_STICK + 1, fault_of=medium_fault)
    except EnvironmentFault as fault:
        if fault.code != "file_strange":
            raise
        raise EnvironmentFault("stick_foreign") from None
    return None if stored is None else Stick.read(stored)


def secret_of(data: Path, stick: Stick) -> SiteSecret:
    """The secret, joined from a stick and the data folder.

    Raises EnvironmentFault ``station_sealed``, ``stick_old`` (one of this station that opens nothing any more: the
    secret was changed, or newer sticks took its place), ``stick_other_station``.
    """
    share, mark = _share(data), generation.site_mark(data)
    try:
        secret = stick.join(share or b"")
    except EnvironmentFault as fault:
        if fault.code == "station_sealed":
            raise
        secret = None
    if secret is None or (mark is not None and secret.check() != mark):
        raise EnvironmentFault("stick_old" if stick.share_id.hex() in known(data) else "stick_other_station")
    return secret


def works(data: Path, secret: SiteSecret) -> bool:
    """Whether there is a half for sticks in the data folder that belongs to the present secret."""
    share = _share(data)
    return share is not None and check_of(share) == secret.check()


def known(data: Path) -> frozenset[str]:
    """The ids of every stick made here, in hexadecimal digits."""
    try:
        return frozenset((paths.read_file(data / KNOWN, paths.NOTES) or b"").decode("ascii", "replace").split())
    except EnvironmentFault:
        return frozenset()


def write(data: Path, folder: Path, secret: SiteSecret, org: str, *, anew: bool) -> None:
    """Put a start stick into ``folder``, read it back, then let the data folder have its half.

    ``anew``: every earlier stick is useless from then on. Raises EnvironmentFault as ``medium_fault`` does,
    ``backup_not_verified``, ``stick_taken`` (another office's start stick is there), ``folder_full`` and the like.
    Before the last step everything is as it was.
    """
    if _org_on(folder) not in {"", org}:
        raise EnvironmentFault("stick_taken", folder=str(folder))
    share, stick = share_out_to_stick(secret, org, None if anew else _share(data))
    _put(folder, stick.to_bytes())
    ids = known(data) | {stick.share_id.hex()}
    paths.atomic_write(data / KNOWN, "".join(f"{stick_id}\n" for stick_id in sorted(ids)).encode("ascii"))
    paths.atomic_write(data / SHARE, share)


def _org_on(folder: Path) -> str:
    """Whose start stick is there; empty for none, and for one that cannot be read and may go."""
    try:
        there = on(folder)
    except EnvironmentFault:
        return ""
    return "" if there is None else there.org


def void(data: Path) -> None:
    """Take the data folder's half away: no stick opens anything from then on. Raises EnvironmentFault."""
    try:
        with contextlib.suppress(FileNotFoundError):
            shares.overwrite(data / SHARE)
            (data / SHARE).unlink()
        paths.sync_folder(data)
    except OSError as error:
        fault = paths.folder_fault(error, data)
    else:
        return
    raise fault


def _share(data: Path) -> bytes | None:
    return paths.read_file(data / SHARE, paths.SMALL)


def _put(folder: Path, stored: bytes) -> None:
    """Write, read back, and only then give it its name."""
    temporary = folder / f".{NAME}.part"
    try:
        with contextlib.suppress(FileNotFoundError):
            temporary.unlink()
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
        with os.fdopen(os.open(temporary, flags, 0o600), "w+b") as file:
            file.write(stored)
            file.flush()
            os.fsync(file.fileno())
        same = paths.read_start(temporary, len(stored) + 1, fault_of=medium_fault) == stored
        if same:
            temporary.replace(folder / NAME)
            _sync(folder)
    except OSError as error:
        fault = medium_fault(error, folder)
    else:
        if same:
            return
        fault = EnvironmentFault("backup_not_verified", folder=str(folder))
    with contextlib.suppress(OSError):
        temporary.unlink()
    raise fault


def _sync(folder: Path) -> None:
    with contextlib.suppress(OSError):  # some formats of sticks know no such thing for folders
        paths.sync_folder(folder)
