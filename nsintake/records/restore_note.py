"""What a restore in a running station could not do, kept until the keeper has read it: her session ends with it.

It lies beside the anchors of this account of the computer: numbers and the name of a folder, nothing about anybody. A
keeper at another account is not told. No window may call it.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

import msgspec

from nsintake import paths
from nsintake.domain.after_restore import AfterRestore
from nsintake.errors import EnvironmentFault


def keep(org: str, said: AfterRestore) -> None:
    """Keep it, before the restored files are in force; what was kept of an earlier restore goes. Raises
    EnvironmentFault ``disk_full``, ``file_busy`` and the like: then nothing is put in force.
    """
    forget(org)
    if not said.is_whole:
        paths.make_folder(_path(org).parent, shared=False)
        paths.atomic_write(_path(org), msgspec.json.encode(said))


def put_back(org: str, said: AfterRestore | None) -> None:
    """A restore was given up: what was ``kept`` before it is told still, as far as there is room for it."""
    with contextlib.suppress(EnvironmentFault):
        forget(org) if said is None else keep(org, said)


def kept(org: str) -> AfterRestore | None:
    """What is kept; None where nothing is that can be read."""
    try:
        return msgspec.json.decode(paths.read_file(_path(org), paths.SMALL) or b"", type=AfterRestore)
    except (EnvironmentFault, msgspec.MsgspecError):
        return None


def forget(org: str) -> None:
    """There is nothing to tell any more."""
    with contextlib.suppress(OSError):
        _path(org).unlink()


def _path(org: str) -> Path:
    return paths.state_folder() / f"restored-{org}"
