"""The share files of a data folder: one half of the site secret for each account of the computer that works there.

Worth nothing without the other half, which lies in that account's keyring. Loaded before sign-in: no database.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from nsintake import paths
from nsintake.crypto.site_secret import SiteSecret, load, share_out
from nsintake.errors import EnvironmentFault

SHARE = "share"
_OF_ONE = "share-"
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
    """Where this account's share file lies: ``share`` in a folder of one account, ``share-...`` in a shared one."""
    if not paths.is_shared(data):
        return data / SHARE
    name = hashlib.sha256(account_name().encode("utf-8", "surrogateescape")).hexdigest()
    return data / f"{_OF_ONE}{name[:_SIGNS]}"


def every(data: Path) -> list[Path]:
    """The share files of all accounts."""
    return sorted(path for path in data.glob(f"{SHARE}*") if path.name == SHARE or path.name.startswith(_OF_ONE))


def read(data: Path) -> bytes | None:
    """This account's share file, else the common one, or None. Raises EnvironmentFault as the disk does."""
    for path in dict.fromkeys((own(data), data / SHARE)):
        try:
            return path.read_bytes()
        except FileNotFoundError:
            continue
        except OSError as error:
            fault = paths.folder_fault(error, data)
        raise fault
    return None


def secret_of(data: Path) -> SiteSecret:
    """The secret, joined from share file and keyring.

    Raises EnvironmentFault ``share_missing`` where this account has no share file, else as ``site_secret.load`` does.
    """
    share = read(data)
    if share is None:
        raise EnvironmentFault("share_missing")
    return load(share)


def typed(data: Path, sheet: str) -> SiteSecret:
    """The secret typed from the site sheet, compared with whatever share file can say whether it is this station's.

    Raises UserFault ``sheet_typo``, EnvironmentFault ``sheet_other_station``.
    """
    known = read(data)
    if known is None:
        known = next((path.read_bytes() for path in every(data)), None)
    return SiteSecret.from_sheet(sheet, known)


def keep(data: Path, secret: SiteSecret) -> None:
    """Share the secret out between this account's keyring and its share file; from now on no sheet is typed.

    Raises EnvironmentFault ``keyring_missing``, ``keyring_refused``, ``keyring_timeout`` (nothing was changed then).
    """
    paths.atomic_write(own(data), share_out(secret))


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
