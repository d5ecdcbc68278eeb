"""The due moments of a station as this account of the computer remembers them while the program is not running.

Bare moments by how loud they are, and times of silence: nothing says whose or what. So something that fell due while
the computer was off rings at the next start, before anybody signed in. Must never contain anything else.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path

from nsintake import paths
from nsintake.errors import EnvironmentFault
from nsintake.launcher_protocol import Carried


def path_of(data: Path) -> Path:
    """Its path for the station in a data folder: beside what else this account remembers."""
    return paths.state_folder() / f"due-{sha256(str(data.absolute()).encode()).hexdigest()[:16]}.json"


def read(data: Path) -> Carried:
    """The moments kept for a station; none where there is no station any more, nothing is kept, or what is there is not
    of the agreed shape.
    """
    kept, found = Carried(), Carried()
    if not paths.is_station(data):
        return found
    with contextlib.suppress(EnvironmentFault):
        kept.take(paths.read_file(path_of(data), paths.SMALL) or b"")
    found.due, found.silent = kept.due, kept.silent
    return found


def keep(data: Path, due: Mapping[str, Iterable[str]], silent: Iterable[str]) -> None:
    """Keep these moments (ISO text) instead of those before; without any, there is no file.

    Raises EnvironmentFault ``folder_full``, ``folder_readonly``, ``disk_error``.
    """
    path = path_of(data)
    said = {"due": {name: sorted(moments) for name, moments in due.items() if moments}, "silent": list(silent)}
    if not any(said.values()):
        forget(data)
        return
    line = json.dumps(said, sort_keys=True).encode() + b"\n"
    if _kept(path) != line:
        paths.make_folder(path.parent)
        paths.atomic_write(path, line)


def _kept(path: Path) -> bytes | None:
    try:
        return paths.read_file(path, paths.SMALL)
    except EnvironmentFault:
        return None


def forget(data: Path) -> None:
    """Nothing is due there that anybody could sign in for. Raises EnvironmentFault where it cannot be taken away."""
    path = path_of(data)
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        fault = paths.folder_fault(error, path.parent)
    else:
        return
    raise fault
