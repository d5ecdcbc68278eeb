"""Practising a restore: a backup is opened, looked at and taken away again, and the station is not touched.

A backup that nobody ever opened is a hope. The result is written down; nothing of what was opened stays.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from nsintake import paths
from nsintake.crypto.kdf import DEFAULT, KdfParams
from nsintake.domain.roles import Permission
from nsintake.errors import Refused
from nsintake.records.access import requires
from nsintake.records.signed_in import SignedIn
from nsintake.services.backup.backup_age import Ages, ages
from nsintake.services.backup.backup_notes import state_of, write_state
from nsintake.services.backup.staging import (
    OpenedStaging,
    Staged,
    damaged_rows,
    open_by_halves,
    open_by_password,
    prove,
    stage,
)
from nsintake.store import backup

Progress = Callable[[int, int], None]
Stop = Callable[[], bool]
_MEMORY_DISK = Path("/dev/shm")  # noqa: S108 - a folder of random name is made in it


@dataclass(frozen=True, slots=True)
class Drilled:
    """A backup that was opened for practice. ``unsound`` are files whose log is not sound."""

    ages: Ages
    files: int
    damaged: int
    unsound: tuple[str, ...]

    @property
    def day(self) -> date:
        """The day of the backup."""
        return self.ages.day

    @property
    def good(self) -> bool:
        """Whether everything opened and is sound, and is of the day it says."""
        return not (self.damaged or self.unsound or self.ages.older)


@requires(Permission.BACK_UP)
def drill(
    signed_in: SignedIn,
    path: Path,
    *,
    sheet: str,
    login: str,
    password: str,
    progress: Progress = lambda _done, _of: None,
    stop: Stop = lambda: False,
) -> Drilled:
    """Open a backup with the site sheet and a keeper's password in a folder of its own, look at everything, and take
    it away again; the station is not touched. The result is written down.

    Raises as ``open_by_password`` and ``prove`` do, Refused ``stopped``.
    """
    return _drill(signed_in, path, lambda staged: open_by_password(staged, sheet, login, password), progress, stop)


@requires(Permission.BACK_UP)
def drill_with_halves(
    signed_in: SignedIn,
    path: Path,
    *,
    sheet_a: str,
    sheet_b: str,
    params: KdfParams = DEFAULT,
    progress: Progress = lambda _done, _of: None,
    stop: Stop = lambda: False,
) -> Drilled:
    """As ``drill``, with both recovery halves. Raises as ``open_by_halves`` and ``prove`` do."""

    def unlock(staged: Staged) -> OpenedStaging:
        uid, password = secrets.token_hex(8), secrets.token_hex(16)
        return open_by_halves(staged, sheet_a, sheet_b, uid=uid, password=password, params=params)

    return _drill(signed_in, path, unlock, progress, stop)


def _drill(
    signed_in: SignedIn, path: Path, unlock: Callable[[Staged], OpenedStaging], progress: Progress, stop: Stop
) -> Drilled:
    container = backup.look(path)
    if container.manifest.org != signed_in.ring.org:
        raise Refused("backup_other_office")
    work = Path(tempfile.mkdtemp(prefix=".drill-", dir=_room_for(path, signed_in.station.data)))
    try:
        place = work / "generation-1"
        paths.make_folder(place, shared=False)
        staged = stage(place, path, clock=signed_in.station.clock, building=False, progress=progress, stop=stop)
        with contextlib.closing(unlock(staged)) as then:
            unsound = prove(then, stop=stop)
            files = len(then.sources.identity.known_ids("case_file"))
            done = Drilled(ages(then), files, damaged_rows(then, stop=stop), unsound)
            then.ring.close()
    finally:
        shutil.rmtree(work, ignore_errors=True)
    with signed_in.accounts_store.begin() as entry:
        write_state(signed_in, entry, replace(state_of(signed_in), drilled=signed_in.today().isoformat()))
        said: dict[str, str | int] = {"day": done.day.isoformat(), "damaged": done.damaged, "good": int(done.good)}
        signed_in.accounts_store.audit.append(entry, "drill", details=said)
        entry.commit()
    return done


def _room_for(path: Path, data: Path) -> Path:
    """Memory if it has room, so that nothing of the drill ever reaches a disk; else the station's own folder."""
    with contextlib.suppress(OSError):
        if os.access(_MEMORY_DISK, os.W_OK) and shutil.disk_usage(_MEMORY_DISK).free > 3 * path.stat().st_size:
            return _MEMORY_DISK
    return data
