"""The share files of a data folder: one half of the site secret for each account of the computer that works there.

Worth nothing without the other half, which is in that account's keyring. Loaded before sign-in: no database.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from pathlib import Path

from nsintake import paths
from nsintake.crypto.site_secret import SiteSecret, check_of, forget, load, sealed_share, share_out
from nsintake.errors import EnvironmentFault
from nsintake.store import generation

SHARE = "share"
_OF_ONE = "share-"
SEALED = "sealed"
_KEYRING_SECONDS = 3.0
_NEXT = "-next"
_SIGNS = 16


def account_name() -> str:
    """What this account of the computer is called; the number of one that has no name."""
    if os.name != "posix":
        return os.environ.get("USERNAME", "")  # NOT RUN
    import pwd  # noqa: PLC0415 - not on Windows

    try:
        return pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:
        return str(os.geteuid())


def own(data: Path) -> Path:
    """The path of this account's share file: ``share`` in a folder of one account, ``share-...`` in a shared folder."""
    if not paths.is_shared(data):
        return data / SHARE
    name = hashlib.sha256(account_name().encode("utf-8", "surrogateescape")).hexdigest()
    return data / f"{_OF_ONE}{name[:_SIGNS]}"


def _coming(data: Path) -> Path:
    """Where this account's share of a new secret is until the generation under it is in force."""
    return own(data).with_name(f"{own(data).name}{_NEXT}")


def every(data: Path) -> list[Path]:
    """The share files of all accounts."""
    return sorted(path for path in data.glob(f"{SHARE}*") if path.name == SHARE or path.name.startswith(_OF_ONE))


def read(data: Path) -> bytes | None:
    """This account's share file, else the common one, or None; only one of the secret that the generation in force
    is under, where that says so. Raises EnvironmentFault as the disk does."""
    mark = generation.site_mark(data)
    coming = () if mark is None else (_coming(data),)
    found = [_read(path) for path in dict.fromkeys((*coming, own(data), data / SHARE))]
    shares = [share for share in found if share is not None]
    if mark is not None:  # one that says nothing of a secret is torn or was sealed: ``load`` tells which
        shares.sort(key=lambda share: check_of(share) != mark)
        shares = [share for share in shares if check_of(share) in {mark, None}]
    return shares[0] if shares else None


def _read(path: Path) -> bytes | None:
    return paths.read_file(path, paths.SMALL)


def secret_of(data: Path) -> SiteSecret:
    """The secret, joined from share file and keyring.

    Raises EnvironmentFault ``share_missing`` where this account has no share file, else as ``site_secret.load`` does.
    """
    share = read(data)
    if share is None:
        raise EnvironmentFault("share_missing")
    return load(share)


def typed(data: Path, sheet: str) -> SiteSecret:
    """The secret typed from the site sheet, compared with any share file that can say whether it is this station's.

    Raises UserFault ``sheet_typo``, EnvironmentFault ``sheet_other_station``.
    """
    mark = generation.site_mark(data)
    if mark is not None:
        secret = SiteSecret.from_sheet(sheet)
        if secret.check() != mark:
            raise EnvironmentFault("sheet_other_station")
        return secret
    known = read(data)
    if known is None:
        known = next((_read(path) for path in every(data)), None)
    return SiteSecret.from_sheet(sheet, known)


def keep(data: Path, secret: SiteSecret) -> None:
    """Share the secret out between this account's keyring and its share file; from now on no sheet is typed.

    Raises EnvironmentFault ``keyring_missing``, ``keyring_refused``, ``keyring_timeout`` (nothing was changed then).
    """
    paths.atomic_write(own(data), share_out(secret))


def keep_coming(data: Path, secret: SiteSecret) -> None:
    """Share a new secret out beside the present one; it is read once a generation under it is in force.

    Raises EnvironmentFault ``keyring_missing``, ``keyring_refused``, ``keyring_timeout``; then nothing was changed.
    """
    paths.atomic_write(_coming(data), share_out(secret))


def settle(data: Path, *, in_keyring: bool = False) -> None:
    """After a change of the secret, finished or cut off: keep what opens the generation in force, drop the rest.

    ``in_keyring`` takes this account's half of the old one out of its keyring too.
    """
    mark, coming = generation.site_mark(data), _read(_coming(data))
    before = _read(own(data))
    if mark is not None and check_of(coming or b"") == mark:  # one that is torn takes the place of none
        _coming(data).replace(own(data))
        paths.sync_folder(data)
        if before is not None and in_keyring:
            with contextlib.suppress(EnvironmentFault):
                forget(before)
    for path in every(data):
        check = check_of(_read(path) or b"")
        if path == _coming(data) or (mark is not None and check not in {mark, None}):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)


def seal(data: Path) -> int:
    """Destroy the share files of every account of this computer, then this account's half in the keyring; how many.

    Each file is overwritten where it is, then replaced, so that no keyring's half is worth anything any more: from now
    on only the site sheet opens the station. A keyring that does not answer within seconds is left as it is: its half
    is useless without the other. Raises EnvironmentFault as the disk does, after every file was tried.
    """
    fault, mine = None, []
    for path in every(data):
        try:
            share = paths.read_start(path, paths.SMALL) or b""
            overwrite(path)
        except OSError as error:
            fault = paths.folder_fault(error, data)
            continue
        except EnvironmentFault as error:  # no file is there, so no share is
            fault = error
            continue
        try:
            paths.atomic_write(path, sealed_share(share))
        except EnvironmentFault as error:  # it is overwritten; what could not be written is worth nothing
            fault = error
        if path in {own(data), _coming(data), data / SHARE}:
            mine.append(share)
    paths.atomic_write(data / SEALED, os.urandom(16).hex().encode())
    for share in mine:
        with contextlib.suppress(EnvironmentFault):
            forget(share, limit=_KEYRING_SECONDS)
    if fault is not None:
        raise fault
    return len(every(data))


def overwrite(path: Path) -> None:
    """Put noise over a share where it is. Raises OSError, EnvironmentFault ``file_strange``."""
    with paths.open_file(path, write=True) as file:
        file.write(os.urandom(min(os.fstat(file.fileno()).st_size, paths.SMALL)))
        file.flush()
        os.fsync(file.fileno())


def seal_mark(data: Path) -> bytes:
    """Changes each time the station is sealed, by any account of this computer; empty if it never was."""
    return _read(data / SEALED) or b""


def take_away(data: Path) -> None:
    """Delete every account's share file: from now on only the site sheet opens the station. Raises EnvironmentFault."""
    for path in every(data):
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            fault = paths.folder_fault(error, data)
        else:
            continue
        raise fault
